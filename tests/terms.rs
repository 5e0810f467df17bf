//! Terms: edited in the newsroom language by language, kept through imports, underlined where they are read,
//! and looked up.

use http::StatusCode;
use maru::content::{self, Report, Stock};
use maru::staff::Role;
use maru::texts::terms::Status;

use crate::on_both;
use crate::support::browser::{Browser, Screen};
use crate::support::signed_in::{come_in, head, lang, welcome};
use crate::support::{Answer, Engine, House, Visitor, axe, monday, stock};

const TERM: &str = "/newsroom/terms/unpaid-wages";
const GUIDE: &str = "/km/guides/unpaid-wages";
const KHMER: &str = "ប្រាក់ឈ្នួលជំពាក់";

/// Somebody of the city's communications; her pages are in English.
async fn writer<'h>(house: &'h House, name: &str) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, &format!("{name}@maru.test"), "en", &[Role::Writer]).await?;
    come_in(house, &link).await
}

/// The value of a field of the form.
fn field(page: &Answer, name: &str) -> anyhow::Result<String> {
    page.attribute(&format!("<input type=\"hidden\" name=\"{name}\""), "value")
}

/// Types one language on the page that was opened before.
async fn save(
    writer: &mut Visitor<'_>,
    opened: &Answer,
    tag: &str,
    (word, explanation, status, source): (&str, &str, &str, &str),
) -> anyhow::Result<Answer> {
    let seen = field(opened, &format!("seen-{tag}"))?;
    let typed = [
        ("seen", seen.as_str()),
        ("word", word),
        ("explanation", explanation),
        ("status", status),
        ("source", source),
    ];
    let typed = typed.map(|(name, value)| (format!("{name}-{tag}"), value));
    let typed: Vec<(&str, &str)> =
        typed.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    writer.post(TERM, &typed).await
}

/// Sends the whole form as a browser does, with one field changed.
async fn save_all(
    writer: &mut Visitor<'_>,
    house: &House,
    (changed, value): (&str, &str),
) -> anyhow::Result<Answer> {
    let page = writer.get(TERM).await?;
    let after = |marker: &str, end: &str| -> String {
        let rest = page.body.split(marker).nth(1).unwrap_or_default();
        rest.split(end).next().unwrap_or_default().to_owned()
    };
    let mut fields: Vec<(String, String)> = Vec::new();
    for tag in house.app.city.tags() {
        fields.push((format!("seen-{tag}"), field(&page, &format!("seen-{tag}"))?));
        for name in ["word", "source"] {
            let input = format!("<input class=\"box\" id=\"{name}-{tag}\"");
            let value = page.attribute(&input, "value").unwrap_or_default();
            fields.push((format!("{name}-{tag}"), value));
        }
        let area =
            after(&format!("<textarea class=\"box low\" id=\"explanation-{tag}\""), "</textarea>");
        let (_, typed) = area.split_once('>').unwrap_or_default();
        fields.push((format!("explanation-{tag}"), typed.to_owned()));
        let options = after(&format!("id=\"status-{tag}\""), "</select>");
        let chosen = options.split("<option value=\"").find(|option| option.contains(" selected"));
        let chosen = chosen.and_then(|option| option.split('"').next()).unwrap_or_default();
        fields.push((format!("status-{tag}"), chosen.to_owned()));
    }
    let changed = |name: &str| name == changed;
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, typed)| (name.as_str(), if changed(name) { value } else { typed.as_str() }))
        .collect();
    writer.post(TERM, &fields).await
}

/// How many words of the term were saved in the house.
async fn edited(house: &House) -> anyhow::Result<usize> {
    let mut tx = house.app.db.read().await?;
    let entry = maru::texts::terms::find(&mut tx, "unpaid-wages").await?.expect("a term");
    Ok(entry.words.values().filter(|kept| kept.edited.is_some()).count())
}

async fn import(house: &House, stock: &Stock) -> anyhow::Result<Report> {
    let mut tx = house.app.db.begin().await?;
    let report = content::import(&mut tx, stock, monday()).await?;
    tx.commit().await?;
    house.app.refresh().await?;
    Ok(report)
}

/// The files with other words for unpaid wages in some languages.
fn changed(words: &[(&str, &str)]) -> Stock {
    let mut stock = stock();
    let term = stock.terms.iter_mut().find(|term| term.id == "unpaid-wages").unwrap();
    for (tag, said) in words {
        let word = term.words.get_mut(&lang(tag).unwrap()).unwrap();
        word.word = Some((*said).to_owned());
    }
    stock
}

async fn word(house: &House, tag: &str) -> anyhow::Result<(Option<String>, Status)> {
    let mut tx = house.app.db.read().await?;
    let entry = maru::texts::terms::find(&mut tx, "unpaid-wages").await?.expect("a term");
    let kept = entry.kept(lang(tag)?);
    Ok((kept.word.word, kept.word.status))
}

on_both! {
    /// A Khmer speaker's word stands in the guide's list as soon as it is saved, without the mark that nobody
    /// checked it; the page says who changed what.
    async fn an_edited_word_is_in_the_guide_at_once(house: House) {
        let mut haneul = writer(&house, "haneul").await?;
        let opened = haneul.get(TERM).await?;
        assert!(opened.body.contains("ប្រាក់ឈ្នួលមិនទាន់បើក"));
        let saved = save(&mut haneul, &opened, "km", (KHMER, "ពន្យល់ថ្មី។", "reviewed", "")).await?;
        assert_eq!(saved.location(), "/newsroom/terms/unpaid-wages?saved", "{}", saved.body);
        house.app.refresh().await?;
        let guide = house.get(GUIDE).await?;
        let list = guide.body.split("id=\"term-unpaid-wages\"").nth(1).expect("the list");
        let entry = list.split("</div>").next().unwrap_or_default();
        assert!(entry.contains(&format!("<dt lang=\"km\" dir=\"ltr\">{KHMER}</dt>")), "{entry}");
        assert!(entry.contains("<dt lang=\"ko\" dir=\"ltr\">임금체불</dt>"), "{entry}");
        assert!(entry.contains("ពន្យល់ថ្មី។"), "{entry}");
        let says = maru::language::Words::new(lang("km")?);
        assert!(!entry.contains(&says.say("terms-unchecked")), "{entry}");
        let page = haneul.get(TERM).await?;
        let changes = page.text().split("What was changed").last().unwrap_or_default().to_owned();
        for said in ["haneul", KHMER, "ប្រាក់ឈ្នួលមិនទាន់បើក", "Checked by a native speaker"] {
            assert!(changes.contains(said), "{said} is not among the changes: {changes}");
        }
        // What she did not touch is as it was.
        assert_eq!(word(&house, "ne").await?.0.as_deref(), Some("नपाएको पारिश्रमिक"));
    }

    /// The page holds all languages; saving it saves the one that was changed and no other, also not the
    /// official ones whose source a file did not give.
    async fn what_was_not_touched_is_not_saved(house: House) {
        let mut haneul = writer(&house, "haneul").await?;
        let saved = save_all(&mut haneul, &house, ("word-uz", "Oylik berilmasligi")).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        assert_eq!(word(&house, "uz").await?.0.as_deref(), Some("Oylik berilmasligi"));
        assert_eq!(word(&house, "km").await?.1, Status::Official);
        assert_eq!(edited(&house).await?, 1);
        let renamed = save_all(&mut haneul, &house, ("word-ko", "임금 체불")).await?;
        assert_eq!(renamed.status, StatusCode::SEE_OTHER, "{}", renamed.body);
        assert_eq!(word(&house, "ko").await?.0.as_deref(), Some("임금 체불"));
        assert_eq!(edited(&house).await?, 2);
    }

    /// Two have the same page open. The second is told, keeps what she typed, sees what is saved, and may
    /// save again; who edits another language is in nobody's way.
    async fn the_second_of_two_is_told_and_loses_nothing(house: House) {
        let mut haneul = writer(&house, "haneul").await?;
        let mut garam = writer(&house, "garam").await?;
        let (first, second) = (haneul.get(TERM).await?, garam.get(TERM).await?);
        save(&mut haneul, &first, "km", (KHMER, "", "machine", "")).await?;
        let other = save(&mut garam, &second, "ne", ("पारिश्रमिक नपाउनु", "", "machine", "")).await?;
        assert_eq!(other.status, StatusCode::SEE_OTHER, "{}", other.body);
        let told = save(&mut garam, &second, "km", ("ប្រាក់ខែជំពាក់", "", "machine", "")).await?;
        assert_eq!(told.status, StatusCode::CONFLICT);
        assert!(told.text().contains("Saved now (haneul)"), "{}", told.text());
        assert!(told.body.contains(KHMER) && told.body.contains("value=\"ប្រាក់ខែជំពាក់\""));
        assert_eq!(word(&house, "km").await?.0.as_deref(), Some(KHMER));
        let again = save(&mut garam, &told, "km", ("ប្រាក់ខែជំពាក់", "", "machine", "")).await?;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
        assert_eq!(word(&house, "km").await?.0.as_deref(), Some("ប្រាក់ខែជំពាក់"));
    }

    /// What is wrong is said at its field, and what was typed is still there.
    async fn what_is_refused_comes_back(house: House) {
        let mut haneul = writer(&house, "haneul").await?;
        let opened = haneul.get(TERM).await?;
        let long = "ប".repeat(121);
        let refused = save(&mut haneul, &opened, "km", (&long, "", "machine", "")).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("At most 120 characters."), "{}", refused.text());
        assert!(refused.body.contains(&format!("value=\"{long}\"")));
        let refused = save(&mut haneul, &opened, "km", (KHMER, "", "official", "")).await?;
        assert!(refused.body.contains("id=\"source-km-error\""), "{}", refused.body);
        let saved = save(&mut haneul, &opened, "km", (KHMER, "", "official", "MOEL 2026")).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        assert_eq!(word(&house, "km").await?, (Some(KHMER.to_owned()), Status::Official));
        let taken = save(&mut haneul, &opened, "ko", ("퇴직금", "", "", "")).await?;
        assert!(taken.body.contains("id=\"word-ko-error\""), "{}", taken.body);
        assert_eq!(haneul.get("/newsroom/terms/none").await?.status, StatusCode::NOT_FOUND);
    }

    /// New files bring new words, but not over those that were saved in the house.
    async fn an_import_keeps_what_was_edited(house: House) {
        let mut haneul = writer(&house, "haneul").await?;
        let opened = haneul.get(TERM).await?;
        save(&mut haneul, &opened, "km", (KHMER, "", "machine", "")).await?;
        let report = import(&house, &changed(&[("km", "ពាក្យថ្មី"), ("ne", "नयाँ शब्द")])).await?;
        assert_eq!(report.kept, ["terms#unpaid-wages:km"]);
        assert_eq!(word(&house, "km").await?.0.as_deref(), Some(KHMER));
        assert_eq!(word(&house, "ne").await?.0.as_deref(), Some("नयाँ शब्द"));
        let page = haneul.get(TERM).await?;
        assert!(page.text().contains("From a file"), "the import is not among the changes");
        assert_eq!(import(&house, &changed(&[("km", "ពាក្យថ្មី"), ("ne", "नयाँ शब्द")])).await?.kept, Vec::<String>::new());
    }

    /// A term that a guide names stays; one that none names goes for good, and one that is new is found.
    async fn a_term_is_made_and_removed(house: House) {
        let mut haneul = writer(&house, "haneul").await?;
        let refused = haneul.post(&format!("{TERM}/remove"), &[]).await?;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.body.contains("/ko/guides/unpaid-wages"), "{}", refused.body);
        let empty = haneul.post("/newsroom/terms/new", &[("word-ko", ""), ("word-en", "Day worker")]).await?;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.body.contains("value=\"Day worker\""));
        let typed = [("word-ko", "일용근로자"), ("word-en", "Day worker"), ("explanation-en", "Hired by the day.")];
        let made = haneul.post("/newsroom/terms/new", &typed).await?;
        assert_eq!(made.location(), "/newsroom/terms/day-worker?saved", "{}", made.body);
        house.app.refresh().await?;
        let words = house.get("/en/words").await?;
        assert!(words.body.contains("id=\"term-day-worker\""));
        let found = house.get("/en/search?q=일용근로자").await?;
        assert!(found.body.contains("href=\"/en/words#term-day-worker\""), "{}", found.body);
        let list = haneul.get("/newsroom/terms?q=day&lang=km&state=missing").await?;
        assert!(list.body.contains("/newsroom/terms/day-worker"));
        assert!(!list.body.contains("/newsroom/terms/unpaid-wages"));
        // It stands in no file, and stays.
        import(&house, &changed(&[("ne", "नयाँ शब्द")])).await?;
        assert!(house.get("/en/words").await?.body.contains("id=\"term-day-worker\""));
        let removed = haneul.post("/newsroom/terms/day-worker/remove", &[]).await?;
        assert_eq!(removed.status, StatusCode::SEE_OTHER);
        house.app.refresh().await?;
        assert!(!house.get("/en/words").await?.body.contains("term-day-worker"));
        assert_eq!(haneul.get("/newsroom/terms/day-worker").await?.status, StatusCode::NOT_FOUND);
    }

    /// The first time that a text says a term, it leads to the list, and the list leads back.
    async fn a_term_is_underlined_once(house: House) {
        let guide = house.get(GUIDE).await?;
        for id in ["unpaid-wages", "counselling", "interpreting"] {
            let link = format!("<a class=\"term\" id=\"in-text-{id}\" href=\"#term-{id}\"");
            assert_eq!(guide.body.matches(&link).count(), 1, "{id}");
            assert_eq!(guide.body.matches(&format!("id=\"term-{id}\"")).count(), 1, "{id}");
            assert!(guide.body.contains(&format!("href=\"#in-text-{id}\"")), "{id}");
        }
        let prose = guide.body.split("class=\"prose\"").nth(1).expect("the text");
        let prose = prose.split("</article>").next().unwrap_or_default();
        let mut open = 0;
        for tag in prose.split('<') {
            open += i32::from(tag.starts_with("a ")) - i32::from(tag.starts_with("/a>"));
            assert!(open <= 1, "a link in a link: {tag}");
        }
        for heading in prose.split("<h2").skip(1) {
            let heading = heading.split("</h2>").next().unwrap_or_default();
            assert!(!heading.contains("class=\"term\""), "{heading}");
        }
        assert!(prose.contains("<span lang=\"ko\">"), "{prose}");
        let korean = house.get("/ko/guides/unpaid-wages").await?;
        assert!(korean.body.contains("id=\"in-text-unpaid-wages\""));
        assert!(!korean.body.contains("<span lang=\"ko\">임금"));
        // The API gives the text without ways to a list that it does not have.
        let api = house.get("/api/v1/guides/unpaid-wages?lang=km").await?.json()?;
        assert!(!api["html"].as_str().unwrap_or_default().contains("#term-"));
    }

    /// An Uzbek reader of the Russian text sees her own word first, then the one that the text has.
    async fn a_reader_of_another_language_sees_her_own_word_first(house: House) {
        let page = house.get("/uz/guides/unpaid-wages").await?;
        let list = page.body.split("id=\"term-unpaid-wages\"").nth(1).expect("the list");
        let entry = list.split("</div>").next().unwrap_or_default();
        let place = |said: &str| entry.find(said).unwrap_or_else(|| panic!("{said} in {entry}"));
        let own = place("<dt lang=\"uz\" dir=\"ltr\">Ish haqi to‘lanmasligi</dt>");
        let korean = place("<dt lang=\"ko\" dir=\"ltr\">임금체불</dt>");
        let russian = place("<dd lang=\"ru\" dir=\"ltr\">Невыплата заработной платы</dd>");
        assert!(own < korean && korean < russian, "{entry}");
        assert!(house.get("/sitemap.xml").await?.body.contains("http://maru.test/km/words"));
        for language in house.app.city.languages() {
            let words = house.get(&format!("/{}/words", language.tag)).await?;
            assert_eq!(words.status, StatusCode::OK);
            assert!(words.body.contains("id=\"term-unpaid-wages\""), "{}", language.tag);
        }
    }

    async fn who_is_not_of_the_newsroom_edits_nothing(house: House) {
        let mut head = head(&house).await?;
        assert_eq!(head.get("/newsroom/terms").await?.status, StatusCode::FORBIDDEN);
        assert_eq!(head.post(TERM, &[("word-km", KHMER)]).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(head.post(&format!("{TERM}/remove"), &[]).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(word(&house, "km").await?.0.as_deref(), Some("ប្រាក់ឈ្នួលមិនទាន់បើក"));
        // A form that lacks a language empties nothing in it.
        let mut haneul = writer(&house, "haneul").await?;
        haneul.post(TERM, &[("word-km", "")]).await?;
        assert_eq!(word(&house, "km").await?.0.as_deref(), Some("ប្រាក់ឈ្នួលមិនទាន់បើក"));
    }
}

/// Guides with terms, the page of all words, and the newsroom's pages by the rules of accessibility, on a
/// phone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_with_terms_are_accessible() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let welcome = welcome(&house, "haneul@maru.test", "ko", &[Role::Writer]).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{welcome}")).await?;
    let password = client.find(fantoccini::Locator::Css("#password")).await?;
    password.send_keys(crate::support::signed_in::PASSWORD).await?;
    client.find(fantoccini::Locator::Css("main form button")).await?.click().await?;
    let inside = fantoccini::Locator::Css("a[href='/newsroom/terms']");
    client.wait().at_most(std::time::Duration::from_secs(10)).for_element(inside).await?;
    for path in [
        "/km/guides/unpaid-wages",
        "/ur/guides/unpaid-wages",
        "/zh/newsletter/ansan-quarterly/2026-4/minimum-wage-2027",
        "/ne/words",
        "/ko/words",
        "/newsroom/terms",
        "/newsroom/terms?lang=km&state=machine",
        "/newsroom/terms/new",
        "/newsroom/terms/unpaid-wages",
    ] {
        client.goto(&format!("{url}{path}")).await?;
        assert_eq!(Some(client.current_url().await?.path()), path.split('?').next());
        let violations = axe::violations(client).await?;
        assert!(violations.is_empty(), "{path}: {}", axe::describe(&violations));
        let script =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        let over = client.execute(script, vec![]).await?;
        assert_eq!(over, serde_json::json!(0), "{path} is too wide");
    }
    Ok(())
}
