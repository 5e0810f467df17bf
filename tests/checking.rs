//! Checks where words are written and published: what harms whoever believes it is never published, what may
//! be right is published knowingly, and both are said while somebody types.

use http::StatusCode;
use maru::staff::Role;
use maru::texts;
use uuid::Uuid;

use crate::on_both;
use crate::support::editor::{Form, staff_for};
use crate::support::signed_in::lang;
use crate::support::texts::{change_korean, guide, latest, staff, translate};
use crate::support::{Answer, House, Visitor};

/// The Korean of a new guide: the blocks 2, 3 and 4 of its translations.
const KOREAN: &str =
    "센터에 031-481-3301로 전화하세요.\n\n상담은 무료입니다.\n\n자전거가 15대 있습니다.\n";
const PHONE: usize = 2;
const COUNTED: usize = 4;

/// What stands in each block of a translation that is right.
const ENGLISH: [&str; 5] = [
    "Bicycles",
    "",
    "Call the centre at 031-481-3301.",
    "Counselling is free.",
    "There are 15 bicycles.",
];

fn page(text: Uuid) -> String {
    format!("/newsroom/texts/{text}")
}

/// Somebody who writes and publishes.
async fn garam(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "garam", &[Role::Writer, Role::Publisher]).await
}

/// A new guide with Korean words that are not public.
async fn written(house: &House, garam: &mut Visitor<'_>) -> anyhow::Result<Uuid> {
    let form =
        [("kind", "guide"), ("slug", "bicycles"), ("title", "자전거"), ("topic", "daily-life")];
    let made = garam.post("/newsroom/texts/new", &form).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let text = guide(house, "bicycles").await?;
    change_korean(house, text, ("", KOREAN), "garam").await?;
    Ok(text)
}

/// As [`written`], and readers see the Korean: with its phone and all.
async fn published(house: &House, garam: &mut Visitor<'_>) -> anyhow::Result<Uuid> {
    let text = written(house, garam).await?;
    let done = publish(house, garam, (text, "ko"), "ko:bare-amount").await?;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    Ok(text)
}

/// Saves a right translation with other words in one block.
async fn saved(house: &House, place: (Uuid, &str), other: (usize, &str)) -> anyhow::Result<()> {
    let words = |at: usize, _: Option<&str>| match at == other.0 {
        true => other.1.to_owned(),
        false => ENGLISH[at].to_owned(),
    };
    translate(house, place, words, "garam").await?;
    Ok(())
}

/// Presses the button that publishes what was saved last, with a tick or without.
async fn publish(
    house: &House,
    garam: &mut Visitor<'_>,
    (text, tag): (Uuid, &str),
    despite: &str,
) -> anyhow::Result<Answer> {
    let seen = latest(house, text, tag).await?;
    let form = [("seen", seen.as_str()), ("despite", despite)];
    let form = if despite.is_empty() { &form[..1] } else { &form[..] };
    garam.post(&format!("{}/{tag}/publish", page(text)), form).await
}

async fn is_public(house: &House, text: Uuid, tag: &str) -> anyhow::Result<bool> {
    let mut tx = house.app.db.read().await?;
    let standing = texts::translations::standing(&mut tx, text).await?.expect("a text");
    Ok(standing.languages.get(&lang(tag)?).is_some_and(|here| here.public.is_some()))
}

/// What the checks say at a place of a page.
fn said_at(page: &Answer, id: &str) -> String {
    let from = page.body.split(&format!("id=\"{id}\"")).nth(1).expect("a place for what is found");
    let said = from.split("</div>").next().unwrap_or_default();
    said.replace(['\u{2068}', '\u{2069}'], "")
}

on_both! {
    #[doc = "A phone that differs from the Korean's is published on no way, whatever is ticked: it is said what differs, with the way to the block."]
    async fn a_wrong_phone_is_not_published(house: House) {
        let mut garam = garam(&house).await?;
        let text = published(&house, &mut garam).await?;
        saved(&house, (text, "en"), (PHONE, "Call the centre at 031-481-3307.")).await?;
        saved(&house, (text, "vi"), (PHONE, ENGLISH[PHONE])).await?;
        let why = "The phone numbers differ.";
        let table = garam.get(&page(text)).await?;
        assert!(table.text().contains("Must be mended"), "{}", table.text());

        let english = latest(&house, text, "en").await?;
        let (one, another) = (format!("en:{english}"), format!("vi:{}", latest(&house, text, "vi").await?));
        let at = "2026-12-24T18:00";
        let ways = [
            ("en/publish", vec![("seen", english.as_str())]),
            ("en/publish", vec![("seen", &english), ("despite", "en:phone")]),
            ("en/schedule", vec![("seen", &english), ("at", at), ("despite", "en:phone")]),
            ("publish", vec![("publish", &one), ("publish", &another)]),
        ];
        for (way, form) in ways {
            let refused = garam.post(&format!("{}/{way}", page(text)), &form).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{way}");
            assert!(refused.text().contains(why) && refused.text().contains("0314813307"), "{way}: {}", refused.text());
            let row = format!("href=\"{}/en#row-{PHONE}\"", page(text));
            assert!(refused.body.contains(&row), "{way}: {}", refused.body);
            assert!(!refused.body.contains("name=\"despite\""), "{way}");
            assert!(!is_public(&house, text, "en").await? && !is_public(&house, text, "vi").await?, "{way}");
        }

        // The block says it too, to whoever reads the page by its fields.
        let editor = garam.get(&format!("{}/en", page(text))).await?;
        let said = said_at(&editor, &format!("checks-{PHONE}"));
        assert!(said.contains(why) && said.contains("Must be mended"), "{said}");
        assert!(editor.body.contains(&format!("aria-describedby=\"source-{PHONE} checks-{PHONE}\"")));
        assert!(!said_at(&editor, "checks-0").contains("<li>"));

        saved(&house, (text, "en"), (PHONE, ENGLISH[PHONE])).await?;
        let done = publish(&house, &mut garam, (text, "en"), "").await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert!(is_public(&house, text, "en").await?);
    }

    #[doc = "Another word than that of the terms may be right: somebody reads the warning, ticks it, and the history keeps that they did."]
    async fn a_warning_is_overridden_knowingly(house: House) {
        let mut garam = garam(&house).await?;
        let text = published(&house, &mut garam).await?;
        saved(&house, (text, "en"), (3, "It costs nothing to be advised.")).await?;
        let table = garam.get(&page(text)).await?;
        assert!(table.text().contains("1 thing to look at"), "{}", table.text());
        for despite in ["", "en:number", "vi:term"] {
            let asked = publish(&house, &mut garam, (text, "en"), despite).await?;
            assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{despite}");
            assert!(asked.text().contains("상담 is otherwise translated as “Counselling”"), "{}", asked.text());
            assert!(asked.body.contains("name=\"despite\" value=\"en:term\""), "{}", asked.body);
            assert!(!is_public(&house, text, "en").await?, "{despite}");
        }
        let all = format!("en:{}", latest(&house, text, "en").await?);
        let form = [("publish", all.as_str()), ("despite", "en:term")];
        let done = garam.post(&format!("{}/publish", page(text)), &form).await?;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        assert!(is_public(&house, text, "en").await?);
        let history = garam.get(&format!("{}/en/history", page(text))).await?;
        let despite = "despite words that the list of terms has otherwise";
        assert!(history.text().contains(despite), "{}", history.text());
        let korean = garam.get(&format!("{}/ko/history", page(text))).await?;
        assert!(korean.text().contains("despite values that are written out"), "{}", korean.text());
    }

    #[doc = "While somebody types, the page is told what is found in what stands in its fields, and nothing is saved: १५ is 15, and १६ is not."]
    async fn what_is_typed_is_checked(house: House) {
        let mut garam = garam(&house).await?;
        let text = published(&house, &mut garam).await?;
        let mut asha = staff_for(&house, "asha", Role::Translator, "ne").await?;
        let nepali = format!("{}/ne", page(text));
        let checks = format!("{nepali}/checks");
        let form = Form::of(&asha.get(&nepali).await?);
        for (words, is_found) in [("१५ वटा साइकल छन्।", false), ("१६ वटा साइकल छन्।", true)] {
            let typed = form.clone().with_words(COUNTED, words);
            let found = typed.send(&mut asha, &checks).await?;
            assert_eq!(found.status, StatusCode::OK, "{}", found.text());
            let said = said_at(&found, &format!("checks-{COUNTED}"));
            assert_eq!(said.contains("The numbers differ."), is_found, "{words}: {said}");
            assert!(!said_at(&found, &format!("checks-{PHONE}")).contains("<li>"));
        }
        assert_eq!(latest(&house, text, "ne").await?, "");
        let saved = form.with_words(COUNTED, "१६ वटा साइकल छन्।").send(&mut asha, &nepali).await?;
        let shown = asha.follow(saved).await?;
        assert!(said_at(&shown, &format!("checks-{COUNTED}")).contains("The numbers differ."));

        // She translates into no other language, and the Korean is not hers.
        for tag in ["ko", "vi"] {
            let refused = asha.post(&format!("{}/{tag}/checks", page(text)), &[]).await?;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{tag}");
        }
    }

    #[doc = "The Korean is told which values should be facts and which links lead nowhere, with the words they are about."]
    async fn the_korean_is_checked(house: House) {
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam).await?;
        let korean = format!("{}/ko", page(text));
        let shown = garam.get(&korean).await?;
        let said = said_at(&shown, "checks");
        assert!(said.contains("0314813301 stands written out."), "{said}");
        assert!(said.contains("href=\"#body\"") && said.contains("전화하세요."), "{said}");
        let typed = Form::of(&shown).with("title", "{fact:nothing}").with("body", "[여기](/guides/nowhere) [저기](/ko/guides)");
        let found = typed.send(&mut garam, &format!("{korean}/checks")).await?;
        let said = said_at(&found, "checks");
        assert!(said.contains("There is no fact with the name nothing."), "{said}");
        assert!(said.contains("The link /guides/nowhere leads nowhere:") && said.contains("Must be mended"), "{said}");
        assert!(said.contains("The link /ko/guides leads everybody to one language. Write /guides,"), "{said}");
        assert!(!said.contains("0314813301"), "{said}");
    }
}
