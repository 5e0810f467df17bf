//! A translation is asked of somebody outside the house, opened, delivered and counted.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chrono::TimeDelta;
use http::StatusCode;
use maru::facts::Facts;
use maru::orders;
use maru::staff::{self, Grant, NewAccount, Role};
use maru::texts::editing::{self, Edit, Typed};
use maru::texts::translations::{self, By, Place, State};
use maru::texts::{self, Kind, MadeBy, Written};
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{come_in, head, id_of, lang, sign_in, welcome};
use crate::support::{Answer, House, Visitor};

const TITLE: &str = "심야 버스";
const BODY: &str = "밤에도 버스가 다닙니다.\n\n- 열두 시까지\n- 한 시간마다\n";
/// What of it is counted: no spaces.
const CHARACTERS: &str = "25";
/// A name that a spreadsheet must not reckon with.
const NAME: &str = "=1+1 Sophea";
const KHMER: [&str; 5] = ["រថយន្តក្រុងយប់", "", "មានរថយន្តក្រុងនៅពេលយប់។", "រហូតដល់ម៉ោងដប់ពីរ", "រៀងរាល់ម៉ោង"];

/// A guide that is in Korean alone.
async fn guide(house: &House) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let text_id = texts::create(&mut tx, Kind::Guide, "night-bus", Some("life"), now).await?;
    let written = Written {
        lang: lang("ko")?,
        title: TITLE.to_owned(),
        summary: String::new(),
        body: BODY.to_owned(),
        made_by: MadeBy::Person,
        made_from: Vec::new(),
    };
    let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
    texts::publish(&mut tx, text_id, written.lang, revision, None, now).await?;
    tx.commit().await?;
    Ok(text_id)
}

/// Somebody who translates into a language and has never signed in.
async fn translator(house: &House, email: &str, tag: &str) -> anyhow::Result<Uuid> {
    let now = house.clock.now();
    let new = NewAccount {
        email: email.to_owned(),
        name: NAME.to_owned(),
        lang: lang("en")?,
        roles: Vec::new(),
    };
    let mut tx = house.app.db.begin().await?;
    let id = staff::add(&mut tx, &new, None, now).await??;
    let grant = Grant { role: Role::Translator, lang: Some(lang(tag)?) };
    staff::give_role(&mut tx, id, grant, None, now).await?;
    tx.commit().await?;
    Ok(id)
}

async fn newsroom(house: &House) -> anyhow::Result<Visitor<'_>> {
    let link = welcome(house, "garam@maru.test", "en", &[Role::Writer, Role::Publisher]).await?;
    come_in(house, &link).await
}

/// Asks for the guide in Khmer until a day.
async fn ask(
    garam: &mut Visitor<'_>,
    text_id: Uuid,
    translator: Uuid,
    due: &str,
) -> anyhow::Result<Answer> {
    let (text, translator) = (text_id.to_string(), translator.to_string());
    let fields = [
        ("text", text.as_str()),
        ("lang", "km"),
        ("translator-km", translator.as_str()),
        ("extent", "behind"),
        ("due", due),
        ("note", "For people who work at night."),
    ];
    garam.post("/newsroom/orders", &fields).await
}

/// The path of the only order of somebody.
async fn order_of(house: &House, translator: Uuid) -> anyhow::Result<String> {
    let mut tx = house.app.db.read().await?;
    let orders = orders::orders_of(&mut tx, translator, 10).await?;
    anyhow::ensure!(orders.len() == 1, "{orders:?}");
    Ok(format!("/newsroom/orders/{}", orders[0].id))
}

/// Saves Khmer words as the editor does.
async fn save(house: &House, text_id: Uuid, words: [&str; 5], by: Uuid) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let place = Place { text_id, lang: lang("km")? };
    let desk = editing::open(&mut tx, place, None).await?.expect("a source");
    let typed = |words: &str| Typed { words: words.to_owned(), is_still_right: false };
    let edit = Edit {
        place,
        source: desk.source.id,
        seen: desk.latest.map(|latest| latest.id),
        made_by: MadeBy::Person,
        rows: words.into_iter().map(typed).collect(),
    };
    let by = By { staff_id: by, now: house.clock.now() };
    editing::save_translation(&mut tx, &edit, &Facts::default(), by).await??;
    tx.commit().await
}

/// Subject and text of the mails to somebody, the oldest first.
fn mails_to(house: &House, address: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mails = house.mails()?;
    let to = |mail: &&mail_parser::Message<'_>| {
        let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address());
        to == Some(address)
    };
    let words = |mail: &mail_parser::Message<'_>| {
        let text = mail.body_text(0).unwrap_or_default().replace("\r\n", "\n");
        (mail.subject().unwrap_or_default().to_owned(), text)
    };
    Ok(mails.iter().filter(to).map(words).collect())
}

async fn remind(house: &House) -> anyhow::Result<usize> {
    let app = &house.app;
    let letters = orders::pages::letters(app);
    let one = orders::jobs::round(&app.db, &app.city, &app.clock, &letters);
    let other = orders::jobs::round(&app.db, &app.city, &app.clock, &letters);
    let (one, other) = tokio::join!(one, other);
    house.deliver().await?;
    Ok(one? + other?)
}

on_both! {
    #[doc = "From the mail to the statement: she comes in by the link of the mail, begins, saves, and says that she is done."]
    async fn a_translation_is_asked_for_and_delivered(house: House) {
        let text_id = guide(&house).await?;
        let sophea = translator(&house, "sophea@example.com", "km").await?;
        let mut garam = newsroom(&house).await?;
        let form = garam.get(&format!("/newsroom/orders/new?text={text_id}")).await?;
        assert!(form.text().contains("Nothing there yet") && form.text().contains("Sophea"));
        let asked = ask(&mut garam, text_id, sophea, "2026-11-30").await?;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        let list = garam.follow(asked).await?;
        assert!(list.text().contains(TITLE) && list.text().contains("November 30, 2026"));

        house.deliver().await?;
        let mails = mails_to(&house, "sophea@example.com")?;
        assert_eq!(mails.len(), 1);
        let (subject, text) = &mails[0];
        assert!(subject.contains(TITLE) && subject.contains("ខ្មែរ"), "{subject}");
        for said in ["November 30, 2026", CHARACTERS, "For people who work at night.", "72 hours"] {
            assert!(text.contains(said), "{said} is not in {text}");
        }
        let link = text.split_whitespace().find(|word| word.contains("/desk/welcome/"));
        house.pass(TimeDelta::hours(1));
        let mut her = come_in(&house, link.expect("a link")).await?;
        let first = her.get("/desk/").await?;
        assert_eq!(first.location(), "/newsroom/orders");
        let mine = her.follow(first).await?;
        assert!(mine.text().contains("My translations") && mine.text().contains(TITLE));

        let order = order_of(&house, sophea).await?;
        let page = her.get(&order).await?;
        assert!(page.text().contains("Open the text and begin") && page.text().contains(CHARACTERS));
        let opened = her.post(&format!("{order}/open"), &[]).await?;
        assert_eq!(opened.location(), format!("/newsroom/texts/{text_id}/km"));
        let place = Place { text_id, lang: lang("km")? };
        let state = translations::translation(&mut house.app.db.read().await?, place).await?.state(place.lang);
        assert_eq!(state, State::InTranslation);

        let early = her.post(&format!("{order}/deliver"), &[]).await?;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(early.text().contains("Nothing has been saved"), "{}", early.text());
        let [title, summary, first, second, _] = KHMER;
        save(&house, text_id, [title, summary, first, second, ""], sophea).await?;
        let unfinished = her.post(&format!("{order}/deliver"), &[]).await?;
        assert_eq!(unfinished.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unfinished.text().contains("1 paragraph is not translated"), "{}", unfinished.text());
        house.pass(TimeDelta::hours(1));
        save(&house, text_id, KHMER, sophea).await?;
        let delivered = her.post(&format!("{order}/deliver"), &[]).await?;
        assert_eq!(delivered.status, StatusCode::SEE_OTHER, "{}", delivered.text());
        assert!(her.follow(delivered).await?.text().contains("Thank you. It is delivered"));
        let state = translations::translation(&mut house.app.db.read().await?, place).await?.state(place.lang);
        assert_eq!(state, State::NeedsReview);
        let twice = her.post(&format!("{order}/deliver"), &[]).await?;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);

        let statement = garam.get("/newsroom/orders/statement?month=2026-11").await?;
        let text = statement.text();
        assert!(text.contains(NAME) && text.contains(TITLE) && text.contains(CHARACTERS), "{text}");
        let empty = garam.get("/newsroom/orders/statement?month=2026-10").await?;
        assert!(empty.text().contains("Nothing was delivered in this month."));
        let sheet = garam.get("/newsroom/orders/statement.xlsx?month=2026-11").await?;
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(sheet.bytes))?;
        let range = book.worksheet_range_at(0).expect("a sheet")?;
        assert_eq!(range.get_value((1, 0)), Some(&Data::String(NAME.to_owned())));
        assert_eq!(range.get_value((1, 1)), Some(&Data::String(TITLE.to_owned())));
        assert_eq!(range.get_value((1, 3)), Some(&Data::String("2026-11-23".to_owned())));
        assert_eq!(range.get_value((2, 4)), Some(&Data::Float(25.0)));
        let formulas = book.worksheet_formula("Sheet1")?;
        assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{formulas:?}");
    }

    #[doc = "Two days before, on the day and after it she gets one mail each, however many machines think of it; after the calling off, one more and then none."]
    async fn she_is_reminded_once_each(house: House) {
        let text_id = guide(&house).await?;
        let sophea = translator(&house, "sophea@example.com", "km").await?;
        let mut garam = newsroom(&house).await?;
        ask(&mut garam, text_id, sophea, "2026-11-27").await?;
        house.deliver().await?;
        assert_eq!(remind(&house).await?, 0, "she was asked today");
        // Tuesday to Sunday, at ten.
        for expected in [0, 1, 0, 1, 1, 0] {
            house.pass(TimeDelta::days(1));
            assert_eq!(remind(&house).await?, expected, "{}", house.clock.now());
            assert_eq!(remind(&house).await?, 0, "twice on {}", house.clock.now());
        }
        let subjects: Vec<String> =
            mails_to(&house, "sophea@example.com")?.into_iter().map(|(subject, _)| subject).collect();
        let begins = ["Please translate", "Due soon", "Due today", "The day has passed"];
        assert_eq!(subjects.len(), begins.len(), "{subjects:?}");
        for (subject, begin) in subjects.iter().zip(begins) {
            assert!(subject.starts_with(begin), "{subjects:?}");
        }
        // Her session of Monday is over.
        let mut garam = sign_in(&house, "garam@maru.test").await?;
        let list = garam.get("/newsroom/orders").await?;
        assert!(list.body.contains("<tr class=\"urgent\">"), "{}", list.body);
        let order = order_of(&house, sophea).await?;
        let cancelled = garam.post(&format!("{order}/cancel"), &[]).await?;
        assert_eq!(cancelled.status, StatusCode::SEE_OTHER);
        house.deliver().await?;
        let last = mails_to(&house, "sophea@example.com")?.pop().expect("a mail");
        assert!(last.0.starts_with("No longer needed") && !last.1.contains("http"), "{last:?}");
        house.pass(TimeDelta::days(1));
        assert_eq!(remind(&house).await?, 0);
        let place = Place { text_id, lang: lang("km")? };
        let state = translations::translation(&mut house.app.db.read().await?, place).await?.state(place.lang);
        assert_eq!(state, State::Missing);
    }

    #[doc = "A translator reads no case and no bulletin, and sees nobody else's orders."]
    async fn a_translator_sees_her_own_work_alone(house: House) {
        let text_id = guide(&house).await?;
        let sophea = translator(&house, "sophea@example.com", "km").await?;
        let mut garam = newsroom(&house).await?;
        ask(&mut garam, text_id, sophea, "2026-11-30").await?;
        let order = order_of(&house, sophea).await?;
        let linh = welcome(&house, "linh@maru.test", "en", &[]).await?;
        let linh_id = id_of(&house, "linh@maru.test").await?;
        let grant = Grant { role: Role::Translator, lang: Some(lang("vi")?) };
        let mut tx = house.app.db.begin().await?;
        staff::give_role(&mut tx, linh_id, grant, None, house.clock.now()).await?;
        tx.commit().await?;
        let mut linh = come_in(&house, &linh).await?;
        assert!(!linh.get("/newsroom/orders").await?.text().contains(TITLE));
        assert_eq!(linh.get(&order).await?.status, StatusCode::NOT_FOUND);
        let delivered = linh.post(&format!("{order}/deliver"), &[]).await?;
        assert_eq!(delivered.status, StatusCode::NOT_FOUND);
        let case = format!("/desk/cases/{text_id}");
        let reading = format!("/newsroom/readings/{text_id}/vi");
        for path in [
            case.as_str(),
            "/office/",
            "/newsroom/bulletins/new",
            "/newsroom/orders/new",
            "/newsroom/orders/statement",
            "/newsroom/orders/statement.xlsx",
            "/newsroom/readings/corrections",
            reading.as_str(),
        ] {
            assert_eq!(linh.get(path).await?.status, StatusCode::FORBIDDEN, "{path}");
        }
        let cancelled = linh.post(&format!("{order}/cancel"), &[]).await?;
        assert_eq!(cancelled.status, StatusCode::FORBIDDEN);
    }

    #[doc = "What cannot be asked for is said at its field, and what was typed comes back."]
    async fn what_is_refused_comes_back(house: House) {
        let text_id = guide(&house).await?;
        let sophea = translator(&house, "sophea@example.com", "km").await?;
        let linh = translator(&house, "linh@example.com", "vi").await?;
        let mut garam = newsroom(&house).await?;
        let refused = |answer: &Answer, said: &str| {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text().contains(said), "{said} is not in {}", answer.text());
            assert!(answer.body.contains("For people who work at night."), "the note is lost");
        };
        refused(&ask(&mut garam, text_id, sophea, "2026-11-22").await?, "choose a day from today");
        refused(&ask(&mut garam, text_id, sophea, "soon").await?, "choose a day from today");
        refused(&ask(&mut garam, text_id, linh, "2026-11-30").await?, "somebody who translates into");
        house.deliver().await?;
        assert!(house.mails()?.is_empty(), "nobody was asked");
        ask(&mut garam, text_id, sophea, "2026-11-30").await?;
        refused(&ask(&mut garam, text_id, sophea, "2026-11-30").await?, "already");
        let mut tx = house.app.db.read().await?;
        let whole = texts::find_id(&mut tx, Kind::Guide, "unpaid-wages").await?.expect("a guide");
        drop(tx);
        refused(&ask(&mut garam, whole, sophea, "2026-11-30").await?, "Nothing is behind");
    }

    #[doc = "The head gives somebody a role for a language, and ends it for that language alone."]
    async fn a_role_is_given_for_a_language(house: House) {
        let mut head = head(&house).await?;
        welcome(&house, "bopha@maru.test", "en", &[Role::Counsellor]).await?;
        let bopha = id_of(&house, "bopha@maru.test").await?;
        let page = format!("/office/staff/{bopha}");
        for tag in ["km", "vi"] {
            let given = head.post(&format!("{page}/roles"), &[("given", "translator"), ("given-lang", tag)]).await?;
            assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text());
        }
        let shown = head.get(&page).await?;
        assert!(shown.text().contains("ខ្មែរ") && shown.body.contains("value=\"translator:vi\""));
        head.post(&format!("{page}/end"), &[("role", "translator:km")]).await?;
        let mut tx = house.app.db.read().await?;
        let holders = staff::holders(&mut tx, Role::Translator, house.clock.now()).await?;
        assert_eq!(holders.len(), 1);
        assert_eq!(holders[0].lang, Some(lang("vi")?));
        let who = staff::who(&mut tx, bopha, house.clock.now()).await?.expect("an account");
        assert!(who.has(Role::Counsellor), "the other role is gone");
    }
}

#[test]
fn a_role_is_written_with_its_language() {
    fn check(written: &str, expected: Option<(Role, Option<&str>)>) {
        let grant = Grant::parse(written);
        let read =
            grant.as_ref().map(|grant| (grant.role, grant.lang.as_ref().map(|l| l.as_str())));
        assert_eq!(read, expected, "{written}");
        if let Some(grant) = grant {
            assert_eq!(grant.to_string(), written);
        }
    }
    check("head", Some((Role::Head, None)));
    check("translator:km", Some((Role::Translator, Some("km"))));
    check("reviewer", Some((Role::Reviewer, None)));
    check("head:km", None);
    check("translator:", None);
    check("cook:km", None);
}
