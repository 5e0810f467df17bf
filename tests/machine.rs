//! Help by a machine: it prepares what is missing or old, a person mends it, and a person publishes it. What
//! it breaks is left out block by block, and where the service is in trouble nothing is lost.

use http::StatusCode;
use maru::staff::Role;
use maru::texts::editing::{self};
use maru::texts::machine::{self, MOST_IN_A_DAY};
use maru::texts::translations::{self, Place};
use maru::texts::{MadeBy, history};
use uuid::Uuid;

use crate::on_both;
use crate::support::editor::{Form, in_state, path, publish, staff_for};
use crate::support::signed_in::lang;
use crate::support::texts::{change_korean, guide, staff, translate};
use crate::support::translator::{Answers, Machine};
use crate::support::{Answer, House, Visitor};

/// The Korean of a new guide: the blocks 2 to 5 of its translations.
pub const KOREAN: &str = "센터에 031-481-3301로 전화하세요.\n\n임금체불은 **꼭** 신고하세요.\n\n\
                      자전거가 15대 있습니다.\n\n시간당 {fact:minimum-wage-hourly}입니다.\n";
pub const PHONE: usize = 2;
pub const TERM: usize = 3;
pub const COUNTED: usize = 4;

/// What the machine says for that. The elements have the numbers of the whole guide.
const WORDS: [(&str, &str); 8] = [
    ("자전거가 15대 있습니다.", "There are 15 bicycles."),
    ("자전거", "Bicycles"),
    ("센터에 ", "Call the centre at "),
    ("로 전화하세요.", "."),
    ("은 <b id=\"3\">꼭</b> 신고하세요.", " must <b id=\"3\">always</b> be reported."),
    ("은 <g id=\"3\">꼭</g> 신고하세요.", " must <g id=\"3\">always</g> be reported."),
    ("시간당 ", "It is "),
    ("입니다.", " an hour."),
];

pub const PREPARED: [&str; 4] = [
    "Call the centre at 031-481-3301.",
    "Unpaid wages must **always** be reported.",
    "There are 15 bicycles.",
    "It is {fact:minimum-wage-hourly} an hour.",
];

/// The same, after somebody read and mended it.
pub const MENDED: [&str; 4] = [
    "Please call the centre at 031-481-3301.",
    "Always **report** unpaid wages.",
    "We have 15 bicycles.",
    "You get {fact:minimum-wage-hourly} an hour.",
];

/// Somebody who writes and publishes.
pub async fn garam(house: &House) -> anyhow::Result<Visitor<'_>> {
    staff(house, "garam", &[Role::Writer, Role::Publisher]).await
}

/// A new guide with Korean words that are not public.
pub async fn written(house: &House, garam: &mut Visitor<'_>, korean: &str) -> anyhow::Result<Uuid> {
    let form =
        [("kind", "guide"), ("slug", "bicycles"), ("title", "자전거"), ("topic", "daily-life")];
    let made = garam.post("/newsroom/texts/new", &form).await?;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let text = guide(house, "bicycles").await?;
    change_korean(house, text, ("", korean), "garam").await?;
    Ok(text)
}

/// A house with the service that a machine speaks as, which knows what to say.
pub async fn helped(house: House, machine: &Machine, kind: &str) -> anyhow::Result<House> {
    machine.teach(&WORDS);
    house.with_machine(machine.named(kind)?).await
}

/// Presses a button of the machine on a page of the editor.
async fn press(
    visitor: &mut Visitor<'_>,
    (form, path): (Form, &str),
    extent: &str,
) -> anyhow::Result<Answer> {
    form.with("machine", extent).send(visitor, &format!("{path}/machine")).await
}

/// Opens the page of a translation and presses a button of the machine.
pub async fn ask(visitor: &mut Visitor<'_>, path: &str, extent: &str) -> anyhow::Result<Answer> {
    let form = Form::of(&visitor.get(path).await?);
    press(visitor, (form, path), extent).await
}

/// Who made the revisions of a text in English, the newest first.
pub async fn makers(house: &House, text_id: Uuid) -> anyhow::Result<Vec<MadeBy>> {
    let place = Place { text_id, lang: lang("en")? };
    let revisions = history::revisions(&mut house.app.db.read().await?, place, 10).await?;
    Ok(revisions.into_iter().map(|revision| revision.made_by).collect())
}

/// The words of the blocks that stand saved in English.
pub async fn saved(house: &House, text_id: Uuid) -> anyhow::Result<Vec<Option<String>>> {
    let place = Place { text_id, lang: lang("en")? };
    let desk = editing::open(&mut house.app.db.read().await?, place, None).await?;
    Ok(desk.expect("a source").rows.into_iter().map(|row| row.words).collect())
}

/// What is said at a place of a page.
fn said_at(page: &Answer, id: &str) -> String {
    let from = page.body.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_default();
    let said = from.split("</div>").next().unwrap_or_default();
    said.replace(['\u{2068}', '\u{2069}'], "")
}

/// Whether a machine may be sent so much today, without sending it.
async fn may_spend(house: &House, characters: usize) -> anyhow::Result<bool> {
    let mut tx = house.app.db.begin().await?;
    machine::spend(&mut tx, house.app.city.today(house.clock.now()), characters).await
}

on_both! {
    #[doc = "A translator types the title, presses the button, gets a draft of the rest with the city's own word for the term, mends it, and only then it is hers and is published."]
    async fn a_machine_prepares_and_a_translator_mends(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "libretranslate").await?;
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        publish(&house, text, "ko", "garam").await?;
        let mut minji = staff_for(&house, "minji", Role::Translator, "en").await?;
        let english = path(text, "en");

        let page = minji.get(&english).await?;
        assert!(page.text().contains("Translate 5 empty blocks"), "{}", page.text());
        assert!(page.text().contains("are sent to LibreTranslate"), "{}", page.text());
        let typed = Form::of(&page).with_words(0, "Bikes");
        let page = press(&mut minji, (typed, &english), "missing").await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("The drafts of 4 blocks are saved."), "{}", page.text());
        assert!(page.text().contains("still as a machine wrote them"), "{}", page.text());
        let form = Form::of(&page);
        assert_eq!(form.words()[0], "Bikes");
        assert_eq!(form.words()[PHONE..], PREPARED);
        assert_eq!(form.get("made-by"), "machine");
        assert_eq!(makers(&house, text).await?, [MadeBy::Machine, MadeBy::Person]);
        let sent = machine.calls().concat().join("\n");
        assert!(!sent.contains("{fact:") && !sent.contains("임금체불"), "{sent}");

        let history = minji.get(&format!("{english}/history")).await?;
        assert!(history.text().contains("Prepared by a machine"), "{}", history.text());
        assert!(history.text().contains("LibreTranslate"), "{}", history.text());
        let standing = translations::standing(&mut house.app.db.read().await?, text).await?;
        let standing = standing.expect("a text").languages.remove(&lang("en")?);
        assert!(standing.expect("English").public.is_none());

        // While one sentence is as the machine wrote it, a tick makes it nobody's.
        let mended = form.with_words(COUNTED, MENDED[2]).with("made-by", "person");
        assert!(mended.send(&mut minji, &english).await?.status.is_redirection());
        assert_eq!(makers(&house, text).await?[0], MadeBy::Machine);
        let mut form = Form::of(&minji.get(&english).await?);
        for (at, words) in MENDED.iter().enumerate() {
            form = form.with_words(at + PHONE, words);
        }
        let done = form.with("made-by", "person").send(&mut minji, &english).await?;
        assert!(done.status.is_redirection(), "{}", done.text());
        assert_eq!(makers(&house, text).await?[0], MadeBy::Person);
        assert!(!minji.get(&english).await?.text().contains("still as a machine wrote"));

        publish(&house, text, "en", "garam").await?;
        house.app.refresh().await?;
        let read = house.get("/en/guides/bicycles").await?;
        assert!(read.text().contains("We have 15 bicycles."), "{}", read.text());
        assert!(read.text().contains("You get 10,320 won an hour."), "{}", read.text());
    }

    #[doc = "Unless the operator names a service there is no button, and nothing answers at its address."]
    async fn without_a_machine_nothing_is_there(house: House) {
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        let english = path(text, "en");
        let page = garam.get(&english).await?;
        assert!(page.status.is_success() && !page.body.contains("name=\"machine\""));
        assert!(!page.text().contains("Prepare by machine"));
        let refused = ask(&mut garam, &english, "missing").await?;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        assert!(makers(&house, text).await?.is_empty());
    }

    #[doc = "What the machine broke is left out with the reason at its block, and the rest is saved; what a person may judge is said as always."]
    async fn what_the_machine_breaks_is_refused_block_by_block(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "deepl").await?;
        let mut garam = garam(&house).await?;
        let korean = format!("{KOREAN}\n과태료는 5만 원입니다.\n\n`코드`를 누르세요.\n\n창구는 3층입니다.\n");
        let text = written(&house, &mut garam, &korean).await?;
        let broken = [
            ("<x id=\"1\">031-481-3301</x>", "the number"),
            ("<x id=\"2\">Unpaid wages</x>", "<x id=\"2\">Unpaid wages</x>, <x id=\"2\"/>"),
            ("자전거가 15대 있습니다.", "There are 50 bicycles."),
            ("과태료는 5만 원입니다.", "The fine is 60,000 won."),
            ("창구는 3층입니다.", "- The counter is on floor 3."),
        ];
        machine.teach(&[&broken[..], &WORDS[1..]].concat());
        let page = ask(&mut garam, &path(text, "en"), "missing").await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("5 blocks were left out"), "{}", page.text());
        assert!(said_at(&page, "refused-2").contains("missing: 031-481-3301"), "{}", page.text());
        assert!(said_at(&page, "refused-3").contains("twice: Unpaid wages"), "{}", page.text());
        assert!(said_at(&page, "refused-6").contains("The amounts differ"), "{}", page.text());
        assert!(said_at(&page, "refused-7").contains("marks"), "{}", page.text());
        assert!(said_at(&page, "refused-8").contains("does not have these marks: -"), "{}", page.text());
        assert!(said_at(&page, "checks-4").contains("The numbers differ"), "{}", page.text());
        assert_eq!(in_state(&page, "missing"), [PHONE, TERM, 6, 7, 8]);
        let words = saved(&house, text).await?;
        assert_eq!(words[0].as_deref(), Some("Bicycles"));
        assert_eq!(words[COUNTED].as_deref(), Some("There are 50 bicycles."));
        assert_eq!(words[PHONE], None);
    }

    #[doc = "Whatever becomes of the call, it is said, what was typed stands saved, and no revision of a machine is made of nothing."]
    async fn a_service_in_trouble_loses_nothing(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "libretranslate").await?;
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        let english = path(text, "en");
        let troubles = [
            (Answers::With(429), "asks us to wait"),
            (Answers::With(456), "is used up"),
            (Answers::With(403), "refuses our key"),
            (Answers::With(400), "did not take our request"),
            (Answers::With(302), "did not take our request"),
            (Answers::With(503), "is in trouble"),
            (Answers::Late, "took too long"),
            (Answers::Endless, "too large"),
            (Answers::Senseless, "cannot be understood"),
            (Answers::Short, "cannot be understood"),
        ];
        for (at, (answers, expected)) in troubles.into_iter().enumerate() {
            machine.answer(answers);
            if at == 6 {
                // What was refused was not translated, and counts for nothing.
                assert!(may_spend(&house, MOST_IN_A_DAY).await?);
            }
            let title = format!("Bikes {at}");
            let typed = Form::of(&garam.get(&english).await?).with_words(0, &title);
            let page = press(&mut garam, (typed, &english), "missing").await?;
            assert_eq!(page.status, StatusCode::BAD_GATEWAY, "{answers:?}");
            assert!(page.text().contains(expected), "{answers:?}: {}", page.text());
            assert!(page.text().contains("What you typed is saved."), "{answers:?}");
            let form = Form::of(&page);
            assert_eq!((form.words()[0], form.words()[COUNTED]), (title.as_str(), ""));
            assert_eq!(makers(&house, text).await?, vec![MadeBy::Person; at + 1]);
        }
        assert!(!may_spend(&house, MOST_IN_A_DAY).await?);

        // It is there again.
        machine.answer(Answers::Well);
        let page = ask(&mut garam, &english, "missing").await?;
        assert_eq!(Form::of(&page).words()[PHONE..], PREPARED);
    }

    #[doc = "What came before the service broke off is saved, and the rest can be asked for again."]
    async fn half_a_translation_is_kept(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "deepl").await?;
        let mut garam = garam(&house).await?;
        let korean: Vec<String> = (0..30).map(|at| format!("자전거 {}", at + 100)).collect();
        let text = written(&house, &mut garam, &format!("{}\n", korean.join("\n\n"))).await?;
        machine.answer(Answers::WellThen(1, 503));
        let page = ask(&mut garam, &path(text, "en"), "missing").await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("The drafts of 25 blocks are saved."), "{}", page.text());
        assert!(page.text().contains("is in trouble"), "{}", page.text());
        machine.answer(Answers::Well);
        let page = press(&mut garam, (Form::of(&page), &path(text, "en")), "missing").await?;
        assert!(page.text().contains("The drafts of 6 blocks are saved."), "{}", page.text());
        assert_eq!(Form::of(&page).words()[31], "Bicycles 129");
        assert_eq!(machine.calls().len(), 3);
        assert_eq!(machine.asked_for_languages(), 1);
    }

    #[doc = "Nobody sends more in a day than the city means to, and nothing is sent beyond it."]
    async fn a_day_has_its_measure(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "deepl").await?;
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        let today = house.app.city.today(house.clock.now());
        let mut tx = house.app.db.begin().await?;
        assert!(machine::spend(&mut tx, today, MOST_IN_A_DAY - 10).await?);
        tx.commit().await?;
        let page = ask(&mut garam, &path(text, "en"), "missing").await?;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.text().contains("press again tomorrow"), "{}", page.text());
        assert!(machine.calls().is_empty());
        let tomorrow = today.succ_opt().expect("a day");
        let mut tx = house.app.db.begin().await?;
        assert!(machine::spend(&mut tx, tomorrow, MOST_IN_A_DAY).await?);
        assert!(!machine::spend(&mut tx, tomorrow, 1).await?);
    }

    #[doc = "What is current stays as a person wrote it, what is old stays too unless it is asked for, and what is asked for can be brought back."]
    async fn what_a_person_wrote_stays(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "deepl").await?;
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        let own = ["Bikes", "", MENDED[0], MENDED[1], MENDED[2], ""];
        translate(&house, (text, "en"), |at, _| own[at].to_owned(), "garam").await?;
        change_korean(&house, text, ("15대", "16대"), "garam").await?;
        machine.teach(&[&[("자전거가 16대 있습니다.", "There are 16 bicycles.")][..], &WORDS].concat());
        let english = path(text, "en");
        let page = garam.get(&english).await?;
        assert!(page.text().contains("Translate 1 empty block"), "{}", page.text());
        assert!(page.text().contains("Translate 2 empty or changed blocks"), "{}", page.text());

        let page = press(&mut garam, (Form::of(&page), &english), "missing").await?;
        assert_eq!(Form::of(&page).words()[PHONE..], [MENDED[0], MENDED[1], MENDED[2], PREPARED[3]]);
        assert_eq!(in_state(&page, "stale"), [COUNTED]);
        let page = press(&mut garam, (Form::of(&page), &english), "behind").await?;
        let there = [MENDED[0], MENDED[1], "There are 16 bicycles.", PREPARED[3]];
        assert_eq!(Form::of(&page).words()[PHONE..], there);
        assert!(in_state(&page, "stale").is_empty());
        assert_eq!(machine.calls().concat().len(), 2);
        let page = press(&mut garam, (Form::of(&page), &english), "behind").await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains("no block for a machine"), "{}", page.text());
    }

    #[doc = "The button stands where the service knows the language and for whoever may write it; else a sentence says why not."]
    async fn the_button_is_where_it_helps(house: House) {
        let machine = Machine::start().await?;
        let house = helped(house, &machine, "libretranslate").await?;
        let mut garam = garam(&house).await?;
        let text = written(&house, &mut garam, KOREAN).await?;
        let button = "name=\"machine\"";
        for (tag, there) in [("en", true), ("zh", true), ("vi", true), ("ne", false), ("km", false)] {
            let page = garam.get(&path(text, tag)).await?;
            assert_eq!(page.body.contains(button), there, "{tag}");
            let says = page.text().contains("LibreTranslate does not translate into this language");
            assert_eq!(says, !there, "{tag}");
        }
        let refused = ask(&mut garam, &path(text, "ne"), "missing").await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(machine.asked_for_languages(), 1);
        assert!(!garam.get(&path(text, "ko")).await?.body.contains(button));

        let mut reader = staff_for(&house, "reader", Role::Reviewer, "en").await?;
        let page = reader.get(&path(text, "en")).await?;
        assert!(page.status.is_success() && !page.body.contains(button));
        assert_eq!(ask(&mut reader, &path(text, "en"), "missing").await?.status, StatusCode::FORBIDDEN);
        let reloaded = garam.get(&format!("{}/machine", path(text, "en"))).await?;
        assert_eq!(reloaded.location(), path(text, "en"));
        assert!(machine.calls().is_empty());

        // The service is gone, and what it knew is old.
        drop(machine);
        house.pass(chrono::TimeDelta::hours(7));
        let mut haneul = staff(&house, "haneul", &[Role::Writer]).await?;
        let page = haneul.get(&path(text, "en")).await?;
        assert!(page.text().contains("LibreTranslate does not answer now"), "{}", page.text());
        assert!(!page.body.contains(button));
    }
}
