//! An address replaced everywhere: the Korean and its translations change alike, and nothing falls behind.

use http::StatusCode;
use maru::language::Lang;
use maru::staff::Role;
use maru::texts::translations::{self, Translation};
use maru::texts::{self, outer};
use uuid::Uuid;

use crate::on_both;
use crate::support::editor::publish;
use crate::support::links::{KOREAN, OTHERS, bicycles, rounds};
use crate::support::signed_in::lang;
use crate::support::texts::{change_korean, staff, translate};
use crate::support::{Answer, House, Visitor};

const OLD: &str = "https://old.example/bicycles";
const NEW: &str = "https://new.example/bicycles?part=1";

/// A guide whose words and source lead to the old address, known to the house; and the page that replaces it.
async fn begin(house: &House) -> anyhow::Result<(Uuid, String)> {
    let (korean, others) = (KOREAN.replace("{}", OLD), OTHERS.replace("{}", OLD));
    let text = bicycles(house, (&korean, &others), Some(OLD)).await?;
    // The first look takes the links of all texts up; nobody outside is called.
    rounds(house)?.round().await?;
    let mut tx = house.app.db.begin().await?;
    let found = std::iter::once(OLD.to_owned()).collect();
    outer::take_in(&mut tx, &found, house.clock.now()).await?;
    let id = outer::find_by_url(&mut tx, OLD).await?.expect("the link").id;
    tx.commit().await?;
    Ok((text, format!("/newsroom/links/{id}/replace")))
}

/// What the page of the replacement shows, and the state that it tells.
async fn look(garam: &mut Visitor<'_>, path: &str) -> anyhow::Result<(Answer, String)> {
    let shown =
        garam.get(&format!("{path}?to=https%3A%2F%2Fnew.example%2Fbicycles%3Fpart%3D1")).await?;
    let seen = shown.attribute("<input type=\"hidden\" name=\"seen\"", "value")?;
    Ok((shown, seen))
}

/// Where the guide stands in each language: state, how far behind, and whether readers see what was saved last.
async fn states(
    house: &House,
    text: Uuid,
) -> anyhow::Result<Vec<(Lang, &'static str, usize, bool)>> {
    let standing = translations::standing(&mut house.app.db.read().await?, text).await?;
    let languages = standing.expect("the guide").languages.into_iter();
    let state = |(lang, here): (Lang, Translation)| {
        (lang, here.state(lang).as_str(), here.behind, here.is_ahead())
    };
    Ok(languages.map(state).collect())
}

on_both! {
    #[doc = "One form changes the address in Korean, in all translations and among the sources. No translation is behind afterwards, and every reader has it."]
    async fn nothing_falls_behind(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Publisher]).await?;
        let (text, path) = begin(&house).await?;
        let before = states(&house, text).await?;
        assert!(before.iter().all(|(_, _, behind, is_ahead)| *behind == 0 && !is_ahead), "{before:?}");
        assert_eq!(before.len(), 8);

        let (shown, seen) = look(&mut garam, &path).await?;
        assert!(shown.body.contains("자전거 타기") && shown.body.contains(&format!("/newsroom/texts/{text}/km\"")), "{}", shown.body);
        assert!(shown.text().contains(">sources</a>"), "{}", shown.text());
        let done = garam.post(&path, &[("to", NEW), ("seen", &seen)]).await?;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/newsroom/links?done=replaced"), "{}", done.text());
        house.app.refresh().await?;

        assert_eq!(states(&house, text).await?, before);
        for lang in house.app.city.published() {
            let page = house.get(&format!("/{lang}/guides/bicycles")).await?;
            // In the words, and among what it rests on.
            let there = page.body.matches("href=\"https://new.example/bicycles?part=1\"").count();
            assert_eq!(there, 2, "{lang}: {}", page.body);
            assert!(!page.body.contains(OLD) && !page.body.contains("<mark>"), "{lang}");
        }
        let history = garam.get(&format!("/newsroom/texts/{text}/km/history")).await?;
        assert!(history.text().contains("A link was replaced"), "{}", history.text());
        let again = garam.get(&path).await?;
        assert_eq!(again.status, StatusCode::NOT_FOUND, "it is in no text any more");
    }

    #[doc = "A translation that was behind is behind in the same sentence and no other; a draft gets the address and stays a draft, and what it was made from stays so."]
    async fn what_was_behind_stays_behind_and_a_draft_a_draft(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Publisher, Role::Writer]).await?;
        let (text, path) = begin(&house).await?;
        change_korean(&house, text, ("둘째", "두 번째"), "garam").await?;
        publish(&house, text, "ko", "garam").await?;
        // The Korean has a draft, too, which changes the third sentence.
        change_korean(&house, text, ("셋째", "세 번째"), "garam").await?;
        let words = |at: usize, now: Option<&str>| match at {
            0 => "Bicycles".to_owned(),
            _ => now.unwrap_or_default().to_owned(),
        };
        translate(&house, (text, "en"), words, "garam").await?;
        let before = states(&house, text).await?;
        for (lang, _, behind, is_ahead) in &before {
            assert_eq!(*behind, usize::from(*lang != Lang::KOREAN), "{lang}");
            assert_eq!(*is_ahead, ["ko", "en"].contains(&lang.as_str()), "{lang}");
        }

        let (_, seen) = look(&mut garam, &path).await?;
        let done = garam.post(&path, &[("to", NEW), ("seen", &seen)]).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        house.app.refresh().await?;

        assert_eq!(states(&house, text).await?, before);
        let english = house.get("/en/guides/bicycles").await?;
        assert!(english.body.contains(NEW) && !english.body.contains("Bicycles"), "{}", english.body);
        assert_eq!(english.body.matches("<mark>").count(), 1);
        assert!(english.body.contains("<mark>Second words.</mark>"), "{}", english.body);
        let korean = house.get("/ko/guides/bicycles").await?;
        assert!(korean.body.contains("두 번째") && korean.body.contains("셋째"), "{}", korean.body);
        let drafts = texts::drafts(&mut house.app.db.read().await?, text).await?;
        let draft = |tag: &str| drafts.iter().find(|draft| draft.lang.as_str() == tag).expect("a draft");
        assert!(draft("ko").body.contains("세 번째") && draft("ko").body.contains(NEW));
        assert!(draft("en").title == "Bicycles" && draft("en").body.contains(NEW));
        // Once the draft of the Korean is public, its sentence is behind as well, and the link's is not.
        publish(&house, text, "ko", "garam").await?;
        let behind: Vec<usize> = states(&house, text).await?.into_iter().map(|one| one.2).collect();
        assert_eq!(behind.iter().filter(|count| **count == 2).count(), 7, "{behind:?}");
    }

    #[doc = "Somebody saves one of the texts between looking and confirming, or the new address is none: nothing changes, and what was typed is there."]
    async fn what_was_not_seen_is_not_changed(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Publisher, Role::Writer]).await?;
        let (text, path) = begin(&house).await?;
        let (_, seen) = look(&mut garam, &path).await?;
        change_korean(&house, text, ("둘째", "두 번째"), "garam").await?;
        let refused = garam.post(&path, &[("to", NEW), ("seen", &seen)]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("Somebody saved one of these texts meanwhile."), "{}", refused.text());
        assert!(refused.body.contains("value=\"https://new.example/bicycles?part=1\""), "{}", refused.body);

        for wrong in ["new.example", "javascript:alert(1)", OLD] {
            let refused = garam.post(&path, &[("to", wrong), ("seen", &seen)]).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(refused.body.contains(&format!("value=\"{wrong}\"")), "{}", refused.body);
        }
        for tag in ["ko", "km"] {
            let place = translations::Place { text_id: text, lang: lang(tag)? };
            let latest = texts::history::latest(&mut house.app.db.read().await?, place).await?;
            assert!(latest.expect("words").body.contains(OLD), "{tag}");
        }
        // A writer alone publishes nothing, and so replaces nothing.
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let refused = haneul.post(&path, &[("to", NEW), ("seen", &seen)]).await?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
}
