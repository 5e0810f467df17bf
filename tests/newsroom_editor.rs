//! A bulletin is a text like any other: it stands on the board, a translation of it can be asked for, and
//! the checks see it. What publishes it is its approval alone, and then nothing changes it any more.

use http::StatusCode;
use maru::language::Lang;
use maru::staff::Role;
use maru::texts::editing::{self, Refusal};
use maru::texts::translations::{By, Place};
use maru::texts::{exchange, history};
use maru::{facts, texts};
use uuid::Uuid;

use crate::on_both;
use crate::support::bulletins::{find, written};
use crate::support::editor::{Form, path, staff, staff_for};
use crate::support::signed_in::{id_of, lang};
use crate::support::{Answer, House, Visitor};

const TITLE: &str = "상담 전화가 바뀝니다";
const TEXT: &str = "이제 031-481-3000으로 전화하세요.\n\n[안내](/guides/minimum-wage)를 보세요.";

/// Writes a bulletin, and gives the path of its page with the id of its text.
async fn write(house: &House, writer: &mut Visitor<'_>) -> anyhow::Result<(String, Uuid)> {
    let fields = [("topics", "wages"), ("title", TITLE), ("text", TEXT)];
    let page = writer.post("/newsroom/bulletins/new", &fields).await?.location().to_owned();
    let id: Uuid = page.rsplit('/').next().unwrap_or_default().parse()?;
    Ok((page, find(house, id).await?.text_id))
}

/// Approves it with the box ticked.
async fn approve(publisher: &mut Visitor<'_>, page: &str) -> anyhow::Result<Answer> {
    let shown = publisher.get(page).await?;
    let seen = shown.attribute("<input type=\"hidden\" name=\"seen\"", "value").unwrap_or_default();
    publisher.post(&format!("{page}/approve"), &[("seen", &seen), ("accept", "yes")]).await
}

on_both! {
    #[doc = "A translator of Khmer finds a bulletin on the board and translates it; nobody publishes a language of it alone."]
    async fn a_bulletin_stands_on_the_board(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let (page, text_id) = write(&house, &mut garam).await?;
        let khmer = path(text_id, "km");
        let mut sokha = staff_for(&house, "sokha", Role::Translator, "km").await?;
        let board = sokha.get("/newsroom/?kind=bulletin").await?;
        assert!(board.body.contains(TITLE) && board.body.contains(&format!("href=\"{khmer}\"")));
        let form = Form::of(&sokha.get(&khmer).await?);
        let typed = form.with_words(0, "លេខទូរសព្ទថ្មី").with_words(2, "ទូរសព្ទទៅ 031-481-3000។");
        let saved = typed.send(&mut sokha, &khmer).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let shown = sokha.follow(saved).await?;
        assert!(!shown.body.contains(&page), "a link that she may not follow");

        let told = garam.get(&format!("/newsroom/texts/{text_id}")).await?;
        assert!(told.text().contains("when the bulletin is approved") && told.body.contains(&page));
        assert!(!told.body.contains(&format!("{khmer}/publish\"")));
        let place = Place { text_id, lang: lang("km")? };
        let seen = history::latest(&mut house.app.db.read().await?, place).await?.expect("words");
        let seen = seen.id.to_string();
        for (act, why) in [("publish", ""), ("schedule", ""), ("withdraw", "wrong"), ("decline", "over")] {
            let fields = [("seen", seen.as_str()), ("at", "2030-01-01T10:00"), ("why", why)];
            let refused = garam.post(&format!("{khmer}/{act}"), &fields).await?;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{act}: {}", refused.text());
            assert!(refused.text().contains("when the bulletin is approved"), "{act}");
        }
        approve(&mut garam, &page).await?;
        assert!(!sokha.get("/newsroom/?kind=bulletin").await?.body.contains(&khmer));
    }

    #[doc = "A phone number that is wrong in Khmer keeps a bulletin back, whatever is ticked, until it is mended."]
    async fn a_wrong_phone_is_not_sent(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let (page, text_id) = write(&house, &mut garam).await?;
        let khmer = path(text_id, "km");
        let form = Form::of(&garam.get(&khmer).await?).with_words(0, "លេខទូរសព្ទថ្មី");
        let linked = "សូមមើល [ការណែនាំ](/guides/minimum-wage)។";
        let wrong = form.with_words(2, "ទូរសព្ទទៅ 031-481-9999។").with_words(3, linked);
        wrong.send(&mut garam, &khmer).await?;
        let shown = garam.get(&page).await?;
        assert!(shown.text().contains("must be mended before it is sent"), "{}", shown.text());
        assert!(shown.text().contains("phone numbers"), "{}", shown.text());
        assert!(shown.body.contains(&format!("href=\"{khmer}#row-2\"")));
        assert!(!shown.body.contains("id=\"approve\""), "a button that does nothing");
        let id = page.rsplit('/').next().unwrap_or_default().parse()?;
        let tongues = {
            let mut tx = house.app.db.read().await?;
            let bulletin = find(&house, id).await?;
            let tongues = maru::bulletins::tongues(&mut tx, &house.app.city, &bulletin).await?;
            maru::bulletins::Approval::fingerprint(&bulletin, &tongues)
        };
        let fields = [("seen", tongues.as_str()), ("accept", "yes")];
        let refused = garam.post(&format!("{page}/approve"), &fields).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Something must be mended first"), "{}", refused.text());
        let form = Form::of(&garam.get(&khmer).await?);
        form.with_words(2, "ទូរសព្ទទៅ 031-481-3000។").send(&mut garam, &khmer).await?;
        assert_eq!(approve(&mut garam, &page).await?.status, StatusCode::SEE_OTHER);
    }

    #[doc = "What is approved does not change by any way in: the editor, a sheet, an older revision, still correct."]
    async fn what_is_approved_does_not_change(house: House) {
        let id = written(&house).await?;
        let text_id = find(&house, id).await?.text_id;
        let place = Place { text_id, lang: lang("km")? };
        let facts = facts::all(&mut house.app.db.read().await?).await?;
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let korean = path(text_id, "ko");
        let opened = Form::of(&garam.get(&korean).await?);
        let mut tx = house.app.db.read().await?;
        let wanted = exchange::Wanted {
            place,
            source: None,
            extent: exchange::Extent::Whole,
            due_on: None,
            site: "",
        };
        let sheet = exchange::sheet(&mut tx, wanted).await?.expect("a sheet of a bulletin");
        let first = history::latest(&mut tx, place).await?.expect("words");
        drop(tx);
        approve(&mut garam, &format!("/newsroom/bulletins/{id}")).await?;

        let late = opened.with("body", "늦게 쓴 글").send(&mut garam, &korean).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text().contains("approved and cannot be changed") && late.body.contains("늦게 쓴 글"));
        let by = By { staff_id: id_of(&house, "garam@maru.test").await?, now: house.clock.now() };
        let mut tx = house.app.db.begin().await?;
        let row = &sheet.rows[0];
        let returned = exchange::Returned {
            text_id,
            target_lang: place.lang,
            source_revision: sheet.source_revision,
            seen: sheet.seen,
            rows: vec![exchange::ReturnedRow { id: row.id.clone(), source: None, target: "x".to_owned() }],
        };
        let sent = exchange::Sent { place, returned: &returned, made_by: texts::MadeBy::Person };
        let taken = exchange::take_in(&mut tx, sent, &facts, by).await?;
        assert!(matches!(taken, Err(exchange::NotTaken::Refused(Refusal::Frozen))), "{taken:?}");
        let restored = history::restore(&mut tx, place, first.id, by).await?;
        assert_eq!(restored, Err(history::Refusal::Frozen));
        assert_eq!(editing::still_correct(&mut tx, text_id, by).await?, Err(Refusal::Frozen));
        let latest = history::latest(&mut tx, place).await?.expect("words");
        assert_eq!(latest.id, first.id);
    }

    #[doc = "A page that was open while the Korean grew is saved: what a colleague prepared for the new paragraph stays."]
    async fn a_stale_page_drops_no_prepared_words(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let mut nari = staff(&house, "nari", &[Role::Writer]).await?;
        let (_, text_id) = write(&house, &mut haneul).await?;
        let english = path(text_id, "en");
        let form = Form::of(&haneul.get(&english).await?);
        let form = form.with_words(0, "A new number").with_words(2, "Call.").with_words(3, "See.");
        form.send(&mut haneul, &english).await?;
        let stale = Form::of(&nari.get(&english).await?);

        let korean = path(text_id, Lang::KOREAN.as_str());
        let form = Form::of(&haneul.get(&korean).await?);
        form.with("body", &format!("{TEXT}\n\n물어보세요.")).send(&mut haneul, &korean).await?;
        let form = Form::of(&haneul.get(&english).await?);
        form.with_words(4, "Ask us.").send(&mut haneul, &english).await?;
        let saved = stale.with_words(0, "The number changes").send(&mut nari, &english).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let now = Form::of(&nari.get(&english).await?);
        assert_eq!(now.words(), ["The number changes", "", "Call.", "See.", "Ask us."]);
    }

    #[doc = "What was said about the Korean itself is settled in its own editor."]
    async fn a_comment_on_the_korean_is_settled(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let (_, text_id) = write(&house, &mut haneul).await?;
        let korean = path(text_id, "ko");
        let place = Place { text_id, lang: Lang::KOREAN };
        let by = By { staff_id: id_of(&house, "haneul@maru.test").await?, now: house.clock.now() };
        let mut tx = house.app.db.begin().await?;
        let segment = history::latest(&mut tx, place).await?.expect("words").segments()[2].identity.clone();
        texts::comments::say(&mut tx, place, &segment, "Is the number right?", by).await??;
        tx.commit().await?;
        let page = haneul.get(&korean).await?;
        assert!(page.body.contains("Is the number right?"));
        let comment = page.attribute("name=\"settle\"", "value")?;
        let settled = haneul.post(&format!("{korean}/comments"), &[("settle", &comment)]).await?;
        assert!(!haneul.follow(settled).await?.body.contains("Is the number right?"));
    }
}
