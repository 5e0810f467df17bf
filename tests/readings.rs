//! Somebody who speaks the language reads what stands in it: texts, and the program's own words.

use http::StatusCode;
use maru::db::{Tx, epoch};
use maru::language::Words;
use maru::language::messages;
use maru::staff::{self, Grant, Role};
use maru::texts::comments;
use maru::texts::history;
use maru::texts::translations::{By, Place};
use maru::texts::{self, Kind};
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{come_in, counsellor, head, id_of, lang, set_skills, welcome};
use crate::support::{House, Visitor};

const GUIDE: &str = "/guides/unpaid-wages";

async fn guide(house: &House) -> anyhow::Result<Uuid> {
    let mut tx = house.app.db.read().await?;
    let found = texts::find_id(&mut tx, Kind::Guide, "unpaid-wages").await?;
    found.ok_or_else(|| anyhow::anyhow!("no such guide"))
}

/// A counsellor who writes Khmer.
async fn bopha<'h>(house: &'h House, head: &mut Visitor<'h>) -> anyhow::Result<Visitor<'h>> {
    let bopha = counsellor(house, head, "bopha").await?;
    set_skills(house, head, "bopha", "km", "wages").await?;
    Ok(bopha)
}

/// Somebody whom the city trusts to read a language.
async fn reviewer<'h>(house: &'h House, tag: &str) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, "reader@maru.test", "en", &[]).await?;
    let id = id_of(house, "reader@maru.test").await?;
    let grant = Grant { role: Role::Reviewer, lang: Some(lang(tag)?) };
    let mut tx = house.app.db.begin().await?;
    staff::give_role(&mut tx, id, grant, None, house.clock.now()).await?;
    tx.commit().await?;
    come_in(house, &link).await
}

/// Corrections hold in the whole process, so each engine has a language of its own.
fn own_language(house: &House) -> &'static str {
    match &house.app.db {
        maru::db::Db::Sqlite { .. } => "uz",
        maru::db::Db::Postgres(_) => "mn",
    }
}

on_both! {
    #[doc = "A counsellor who speaks Khmer reads a guide; readers of Khmer then see that a native speaker checked it, and no others."]
    async fn a_guide_is_read_by_somebody_who_speaks_khmer(house: House) {
        let text_id = guide(&house).await?;
        let mut head = head(&house).await?;
        let mut bopha = bopha(&house, &mut head).await?;
        let khmer = Words::new(lang("km")?);
        let reviewed = khmer.say("made-by-machine-reviewed");
        assert!(!house.get(&format!("/km{GUIDE}")).await?.text().contains(&reviewed));

        let queue = bopha.get("/newsroom/readings").await?;
        let path = format!("/newsroom/readings/{text_id}/km");
        assert!(queue.body.contains(&path), "{}", queue.text());
        assert!(!queue.body.contains(&format!("/newsroom/readings/{text_id}/vi")));
        let other = bopha.get(&format!("/newsroom/readings/{text_id}/vi")).await?;
        assert_eq!(other.status, StatusCode::FORBIDDEN);

        let page = bopha.get(&path).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(!page.body.contains("{fact:"), "a fact is not filled in");
        let seen = page.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
        let right = bopha.post(&format!("{path}/right"), &[("seen", &seen)]).await?;
        assert_eq!(right.status, StatusCode::SEE_OTHER, "{}", right.text());
        let queue = bopha.follow(right).await?;
        assert!(queue.text().contains("checked by a native speaker") && !queue.body.contains(&path));
        house.app.refresh().await?;
        assert!(house.get(&format!("/km{GUIDE}")).await?.text().contains(&reviewed));
        let vietnamese = Words::new(lang("vi")?).say("made-by-machine-reviewed");
        assert!(!house.get(&format!("/vi{GUIDE}")).await?.text().contains(&vietnamese));
    }

    #[doc = "What is wrong is said beside its segment and reaches whoever works on the text; nobody calls their own words right."]
    async fn what_is_wrong_is_said_and_own_words_are_read_by_others(house: House) {
        let text_id = guide(&house).await?;
        let mut head = head(&house).await?;
        let mut bopha = bopha(&house, &mut head).await?;
        let path = format!("/newsroom/readings/{text_id}/km");
        let page = bopha.get(&path).await?;
        let segment = page.attribute("<input type=\"hidden\" name=\"segment\"", "value")?;
        let said = [("segment", segment.as_str()), ("what", "This is Thai, not Khmer.")];
        let wrong = bopha.post(&format!("{path}/wrong"), &said).await?;
        assert_eq!(wrong.status, StatusCode::SEE_OTHER, "{}", wrong.text());
        let place = Place { text_id, lang: lang("km")? };
        let waiting = comments::comments(&mut house.app.db.read().await?, place).await?;
        assert_eq!(waiting.len(), 1);
        assert_eq!(waiting[0].body, "This is Thai, not Khmer.");
        assert_eq!(waiting[0].segment.to_string(), segment);
        let long = "x".repeat(1_001);
        let refused = bopha.post(&format!("{path}/wrong"), &[("segment", &segment), ("what", &long)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&long), "what was typed is lost");

        let by = By { staff_id: id_of(&house, "bopha@maru.test").await?, now: house.clock.now() };
        let mut tx = house.app.db.begin().await?;
        let latest = texts::latest_revision(&mut tx, text_id, place.lang).await?.expect("words");
        let own = history::restore(&mut tx, place, latest, by).await?.expect("words").to_string();
        tx.commit().await?;
        assert!(!bopha.get("/newsroom/readings").await?.body.contains(&path));
        let refused = bopha.post(&format!("{path}/right"), &[("seen", &own)]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("You wrote this yourself"), "{}", refused.text());
        // Whoever read older words has not read these.
        let mut reader = reviewer(&house, "km").await?;
        let refused = reader.post(&format!("{path}/right"), &[("seen", &latest.to_string())]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = reader.post(&format!("{path}/right"), &[("seen", &own)]).await?;
        assert_eq!(right.status, StatusCode::SEE_OTHER, "{}", right.text());
    }

    #[doc = "A corrected message stands on the public page at once, in that language only, until the head ends it or the program's own words change."]
    async fn a_corrected_message_is_shown_at_once(house: House) {
        let tag = own_language(&house);
        let (public, own) = (format!("/{tag}/privacy"), Words::new(lang(tag)?).say("privacy-title"));
        let corrected = "Corrected by somebody who speaks it";
        assert_eq!(title(&house, &public).await?, own);
        let mut reader = reviewer(&house, tag).await?;
        assert_eq!(reader.get("/desk/").await?.location(), "/newsroom/readings");
        let page = format!("/newsroom/readings/messages/{tag}");
        let listed = reader.get(&page).await?;
        assert!(listed.body.contains("id=\"emergency-heading\""), "{}", listed.text());
        assert!(!listed.body.contains("id=\"nav-guides\""), "that may be wrong");
        let others = reader.get(&format!("{page}?file=site")).await?;
        assert!(others.body.contains("id=\"nav-guides\""));

        let words = [("key", "privacy-title"), ("words", corrected), ("say", "this")];
        let said = reader.post(&page, &words).await?;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text());
        house.app.refresh().await?;
        assert_eq!(title(&house, &public).await?, corrected);
        assert_eq!(title(&house, "/en/privacy").await?, "Privacy");

        let mut head = head(&house).await?;
        let list = head.get("/newsroom/readings/corrections").await?;
        assert!(list.text().contains(corrected) && list.text().contains(&own), "{}", list.text());
        // A newer program says something else itself: what was corrected is another sentence.
        pretend_another_program(&house).await?;
        house.app.refresh().await?;
        assert_eq!(title(&house, &public).await?, own);
        assert!(reader.get(&page).await?.text().contains("please read again"));
        reader.post(&page, &words).await?;
        house.app.refresh().await?;
        assert_eq!(title(&house, &public).await?, corrected);
        let list = head.get("/newsroom/readings/corrections").await?;
        let end = list.attribute("<form method=\"post\" action=\"/newsroom/readings/corrections", "action")?;
        head.post(&end, &[]).await?;
        house.app.refresh().await?;
        assert_eq!(title(&house, &public).await?, own);
    }

    #[doc = "A correction that loses a value, or adds one, is refused with what was typed; and one's own language is needed."]
    async fn a_correction_keeps_its_values(house: House) {
        let mut reader = reviewer(&house, "vi").await?;
        let page = "/newsroom/readings/messages/vi";
        let typed = [
            ("help-law", "No value & no date", "{ $since } is missing"),
            ("help-law", "{ $since } and { $until }", "{ $until } is not known here"),
            ("help-law", "{ $since", "This cannot be read"),
            ("help-no-name", "<b>No name</b>", "leave out tags"),
        ];
        for (key, words, expected) in typed {
            let fields = [("key", key), ("words", words), ("say", "this")];
            let refused = reader.post(page, &fields).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
            let text = refused.text().replace(['\u{2068}', '\u{2069}'], "");
            assert!(text.contains(expected), "{expected} is not in {text}");
            let shown = words.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;");
            assert!(refused.body.contains(&shown), "{words} is lost");
        }
        let own = messages::by_key(lang("vi")?)["help-law"].as_str().to_owned();
        let right = [("key", "help-law"), ("words", own.as_str()), ("say", "right")];
        assert_eq!(reader.post(page, &right).await?.status, StatusCode::SEE_OTHER);
        let other = [("key", "help-law"), ("words", "{ $since }"), ("say", "right")];
        assert_eq!(reader.post(page, &other).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        let foreign = reader.post("/newsroom/readings/messages/km", &right).await?;
        assert_eq!(foreign.status, StatusCode::FORBIDDEN);
        assert_eq!(reader.get("/newsroom/readings/corrections").await?.status, StatusCode::FORBIDDEN);
    }
}

/// The title of a page, as the browser shows it.
async fn title(house: &House, path: &str) -> anyhow::Result<String> {
    let page = house.get(path).await?.body;
    let title = page.split("<title>").nth(1).and_then(|rest| rest.split(" · Maru").next());
    Ok(title.unwrap_or_default().to_owned())
}

/// What was read is no longer what the program says.
async fn pretend_another_program(house: &House) -> anyhow::Result<()> {
    const SQL: &str = "update message_readings set original = 'before' where ended_at is null";
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(SQL).execute(&mut **tx).await.map(drop)?,
        Tx::Postgres(tx) => sqlx::query(SQL).execute(&mut **tx).await.map(drop)?,
    }
    epoch::raise(&mut tx).await?;
    tx.commit().await
}
