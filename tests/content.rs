//! The content files: whole as they are, refused with file, line and advice where they are broken, and
//! taken in without ever overwriting an edit.

use maru::content::{self, Files};
use maru::language::Lang;
use maru::texts::{self, Kind, MadeBy, Written};

use crate::support::{Engine, monday, stock};
use crate::{on_both, support::house::empty_database};

fn files() -> Files {
    content::embedded().unwrap()
}

/// Reads the real content with one file changed, and gives the faults.
fn faults(path: &str, change: impl Fn(&str) -> String) -> Vec<content::Fault> {
    let mut files = files();
    let before = files.get(path).unwrap_or_else(|| panic!("{path} is not there")).clone();
    let after = change(&before);
    assert_ne!(before, after, "the change did not take");
    files.insert(path.to_owned(), after);
    content::read(&files).expect_err("it should have been refused")
}

#[test]
fn the_content_of_the_house_is_whole() {
    let stock = stock();
    assert_eq!(stock.guides.len(), 8);
    for guide in &stock.guides {
        assert_eq!(guide.files.len(), 8, "{}", guide.slug);
        let korean = &guide.files[&Lang::KOREAN];
        let hangul = korean.body.chars().filter(|c| ('가'..='힣').contains(c)).count();
        assert!(hangul >= 1000, "{} has {hangul} Korean characters", guide.slug);
    }
    assert_eq!(stock.publications[0].issues[0].articles.len(), 4);
    assert!(stock.facts.len() > 150);
}

#[test]
fn every_translation_knows_what_it_was_made_from() {
    for guide in stock().guides {
        for file in guide.files.values().filter(|file| file.lang != Lang::KOREAN) {
            assert!(!file.front.made_from.is_empty(), "{} is not stamped", file.path);
        }
    }
}

/// Numbers of the law stand in facts alone. List numbers, names of forms and articles may stand.
#[test]
fn no_number_of_the_law_stands_in_a_text() {
    let stock = stock();
    for guide in stock.guides.iter().chain(stock.others.iter().map(|(_, text)| text)) {
        for line in guide.files[&Lang::KOREAN].body.lines() {
            let mut text = String::new();
            for (position, part) in line.split('{').enumerate() {
                text.push_str(if position == 0 {
                    part
                } else {
                    part.split('}').nth(1).unwrap_or("")
                });
            }
            let text = text.trim_start_matches(|c: char| c.is_ascii_digit()).replace("제", " 제");
            for word in text.split(' ').filter(|word| word.chars().any(|c| c.is_ascii_digit())) {
                let article = word.starts_with('제') && word.contains('조');
                assert!(article, "{}: {word:?} in {line:?}", guide.slug);
            }
        }
    }
}

/// A guide is read for months after it was checked: its facts hold today, at the turn of the year and in
/// half a year. An article keeps the facts of its day.
#[test]
fn every_fact_that_a_text_names_holds_when_it_is_read() {
    let stock = stock();
    let facts = maru::facts::Facts::new(stock.facts.clone());
    let check = |body: &str, days: &[&str], path: &str| {
        for placeholder in maru::facts::in_text(body).unwrap() {
            for day in days {
                let day = placeholder.on.unwrap_or_else(|| day.parse().unwrap());
                let held = facts.on(&placeholder.fact, day);
                assert!(held.is_some(), "{path}: {} does not hold on {day}", placeholder.fact);
            }
        }
    };
    for guide in stock.guides.iter().chain(stock.others.iter().map(|(_, text)| text)) {
        let file = &guide.files[&Lang::KOREAN];
        check(&file.body, &["2026-11-23", "2026-12-31", "2027-01-01", "2027-05-31"], &file.path);
    }
    for issue in stock.publications.iter().flat_map(|publication| &publication.issues) {
        for article in &issue.articles {
            let file = &article.files[&Lang::KOREAN];
            check(&file.body, &[&issue.published_on.to_string()], &file.path);
        }
    }
}

/// Whoever asks on any topic is asked a few questions, and has a few answers to choose from.
#[test]
fn every_topic_has_questions_that_can_be_answered_on_a_phone() {
    let stock = stock();
    for topic in &stock.city.topics {
        let text = stock
            .others
            .iter()
            .find(|(kind, text)| *kind == Kind::Question && text.slug == topic.id)
            .unwrap_or_else(|| panic!("nothing is asked on {}", topic.id));
        let body = &text.1.files[&Lang::KOREAN].body;
        let questions: Vec<&str> = body.split("## ").skip(1).collect();
        assert!((4..=6).contains(&questions.len()), "{}", topic.id);
        for question in questions {
            let choices = question.lines().filter(|line| line.starts_with("- ")).count();
            assert!(choices == 0 || (3..=6).contains(&choices), "{}: {question}", topic.id);
        }
    }
}

#[test]
fn a_mistake_is_refused_with_file_line_and_advice() {
    struct Mistake {
        path: &'static str,
        change: fn(&str) -> String,
        line: usize,
        what: &'static str,
    }
    let mistakes = [
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replace("topic = \"wages\"", "topic = \"wage\""),
            line: 4,
            what: "unknown topic wage",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replace("made_by = \"person\"", "made_by = person"),
            line: 11,
            what: "front matter is broken",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replacen("\"severance-pay\"", "\"severance\"", 1),
            line: 10,
            what: "related names severance",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| {
                text.replace(
                    "review_by =",
                    &format!("checked_by = \"{}\"\nreview_by =", "가".repeat(121)),
                )
            },
            line: 9,
            what: "checked_by is empty or too long",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replacen("https://www.law.go.kr", "javascript:x", 1),
            line: 7,
            what: "is no address",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replacen("+++\n", "", 1),
            line: 1,
            what: "no front matter",
        },
        Mistake {
            path: "guides/unpaid-wages/km.md",
            change: |text| text.replacen("{fact:wage-claim-limit}", "{fact:wage-claim-limits}", 1),
            line: 0,
            what: "here stands {fact:wage-claim-limits}",
        },
        Mistake {
            path: "guides/unpaid-wages/km.md",
            change: |text| text.replacen("{fact:wage-claim-limit}", "{fact:wage-claim-limit", 1),
            line: 0,
            what: "here stands {fact:wage-claim-limit",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replacen("{fact:wage-claim-limit}", "{fact:wage-claim-limits}", 1),
            line: 19,
            what: "There is no fact with the name wage-claim-limits",
        },
        Mistake {
            path: "guides/unpaid-wages/ru.md",
            change: |text| text.replacen("/guides/severance-pay", "/guides/waste-recycling", 1),
            line: 0,
            what: "here they lead to /guides/waste-recycling",
        },
        Mistake {
            path: "guides/unpaid-wages/ko.md",
            change: |text| text.replacen("/guides/severance-pay", "/guides/severance", 1),
            line: 0,
            what: "The link /guides/severance leads nowhere",
        },
        Mistake {
            path: "guides/unpaid-wages/vi.md",
            change: |text| text.replacen("labor.moel.go.kr", "labour.moel.go.kr", 1),
            line: 0,
            what: "here they lead to labour.moel.go.kr",
        },
        Mistake {
            path: "guides/waste-recycling/zh.md",
            change: |text| text.replacen("{fact:waste-fine}", "{fact:waste-fine}（90万韩元）", 1),
            line: 0,
            what: "The Korean does not have these amounts: 90万韩元",
        },
        Mistake {
            path: "guides/unpaid-wages/km.md",
            change: |text| format!("{text}\nបន្ថែម\n"),
            line: 0,
            what: "has no counterpart in ko.md",
        },
        Mistake {
            path: "facts/wages.toml",
            change: |text| text.replacen("unit = \"percent\"", "unit = \"percents\"", 1),
            line: 4,
            what: "percents",
        },
        Mistake {
            path: "city.toml",
            change: |text| text.replacen("tag = \"km\"", "tag = \"kh\"", 1),
            line: 0,
            what: "kh",
        },
        Mistake {
            path: "city.toml",
            change: |text| text.replacen("    \"waste-fine\",", "    \"waste-fines\",", 1),
            line: 0,
            what: "amounts name waste-fines, which is no fact",
        },
        Mistake {
            path: "city.toml",
            change: |text| text.replacen("guides = [\"severance-pay\"]", "guides = [\"pay\"]", 1),
            line: 0,
            what: "amounts name pay, which is no guide",
        },
        Mistake {
            path: "said/km.toml",
            change: |text| text.replacen("emergency-numbers =", "emergency =", 1),
            line: 0,
            what: "guide emergency is no page",
        },
        Mistake {
            path: "said/en.toml",
            change: |text| text.replacen("\"not paid\"", &format!("\"{}\"", "a".repeat(81)), 1),
            line: 0,
            what: "is empty or too long",
        },
    ];
    for mistake in mistakes {
        let found = faults(mistake.path, mistake.change);
        let fault = found
            .iter()
            .find(|fault| fault.to_string().contains(mistake.what))
            .unwrap_or_else(|| panic!("{} was not named in {found:?}", mistake.what));
        assert!(fault.path.contains(mistake.path) || mistake.path == "city.toml", "{fault}");
        assert!(mistake.line == 0 || fault.line == mistake.line, "{fault}");
        assert!(!fault.advice.is_empty(), "{fault} advises nothing");
    }
}

/// What the checks say of our own translations is what a person may decide: which word for a term.
#[test]
fn the_translations_say_what_the_korean_says() {
    let warnings = content::warnings(&stock());
    let others: Vec<_> = warnings
        .iter()
        .filter(|warning| !warning.what.contains("is otherwise translated"))
        .collect();
    assert!(others.is_empty(), "{others:#?}");
    assert!(warnings.len() < 15, "{warnings:#?}");
}

#[test]
fn another_number_is_a_warning_with_its_line() {
    let mut files = files();
    let path = "guides/unpaid-wages/km.md";
    let text = files[path].replacen("មាត្រា 104", "មាត្រា 105", 1);
    let line = text.lines().position(|line| line.contains("មាត្រា 105")).expect("a line") + 1;
    files.insert(path.to_owned(), text);
    let stock = content::read(&files).expect("only a warning");
    let warnings = content::warnings(&stock);
    let warning = warnings.iter().find(|warning| warning.path == path).expect("a warning");
    assert_eq!(warning.line, line);
    assert!(warning.what.contains("The Korean has 104, and here stands 105"), "{warning}");
}

#[test]
fn a_missing_language_is_named() {
    let mut files = files();
    files.remove("guides/severance-pay/ne.md");
    let faults = content::read(&files).expect_err("a refusal");
    assert!(faults.iter().any(|fault| {
        fault.path == "guides/severance-pay" && fault.what == "it is missing in ne"
    }));
}

#[test]
fn what_is_not_utf8_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("city.toml"), b"time_zone = 1\nname = \"\xff\"\n").unwrap();
    let faults = content::folder(folder.path()).unwrap().expect_err("a refusal");
    assert_eq!((faults[0].path.as_str(), faults[0].line), ("city.toml", 2));
}

#[test]
fn an_expired_or_overlapping_fact_is_refused() {
    let found = faults("facts/wages.toml", |text| {
        text.replacen(
            "valid_until = 2026-12-31\n",
            "",
            text.matches("valid_until = 2026-12-31").count(),
        )
    });
    assert!(found.iter().any(|fault| fault.what.contains("has two values on 2027-01-01")));
}

on_both! {
    /// The second import finds nothing new, and an editor's change outlives a changed file.
    async fn an_edit_is_never_overwritten(house: House) {
        let mut stock = stock();
        let mut tx = house.app.db.begin().await?;
        let report = content::import(&mut tx, &stock, monday()).await?;
        assert!(report.added.is_empty() && report.updated.is_empty() && report.kept.is_empty());

        let english = house.app.city.lang("en").expect("en");
        let text_id = texts::find_id(&mut tx, Kind::Guide, "waste-recycling").await?.expect("a guide");
        let edited = Written {
            lang: english,
            title: "Edited in the house".to_owned(),
            summary: "s".to_owned(),
            body: "b".to_owned(),
            made_by: MadeBy::Person,
            made_from: Vec::new(),
        };
        texts::save(&mut tx, text_id, &edited, None, monday()).await?;
        for guide in &mut stock.guides {
            for slug in ["waste-recycling", "minimum-wage"] {
                if guide.slug == slug && let Some(file) = guide.files.get_mut(&english) {
                    file.front.title = "Changed in the file".to_owned();
                }
            }
        }
        let report = content::import(&mut tx, &stock, monday()).await?;
        assert_eq!(report.kept, ["guides/waste-recycling/en.md"]);
        assert_eq!(report.updated, ["guides/minimum-wage/en.md"]);
        tx.commit().await?;

        house.app.refresh().await?;
        let page = house.get("/en/guides/minimum-wage").await?;
        assert!(page.body.contains("Changed in the file"));
        let page = house.get("/en/guides/waste-recycling").await?;
        assert!(!page.body.contains("Changed in the file"));
    }

    /// A law changes and nothing else: every language shows the new number at once.
    async fn a_changed_fact_changes_every_language(house: House) {
        for lang in ["ko", "km"] {
            assert!(house.get(&format!("/{lang}/guides/unpaid-wages")).await?.text().contains("20%"));
        }
        let mut stock = stock();
        for fact in stock.facts.iter_mut().filter(|fact| fact.id == "wage-delay-interest") {
            fact.value = "25".to_owned();
        }
        let mut tx = house.app.db.begin().await?;
        content::import(&mut tx, &stock, monday()).await?;
        tx.commit().await?;
        house.app.refresh().await?;
        for lang in ["ko", "km"] {
            let page = house.get(&format!("/{lang}/guides/unpaid-wages")).await?.text();
            assert!(page.contains("25%") && !page.contains("20%"), "{lang}");
        }
    }

    /// A changed Korean sentence marks exactly that sentence in a translation, and changing a fact changes
    /// every language at once.
    async fn a_changed_sentence_is_marked(house: House) {
        let mut stock = stock();
        for guide in &mut stock.guides {
            if guide.slug == "unpaid-wages" && let Some(file) = guide.files.get_mut(&Lang::KOREAN) {
                file.body = file.body.replacen("진정은 무료입니다.", "진정은 언제나 무료입니다.", 1);
            }
        }
        for fact in &mut stock.facts {
            if fact.id == "wage-claim-limit" {
                fact.value = "4".to_owned();
            }
        }
        let mut tx = house.app.db.begin().await?;
        content::import(&mut tx, &stock, monday()).await?;
        tx.commit().await?;
        house.app.refresh().await?;
        let page = house.get("/km/guides/unpaid-wages").await?;
        assert_eq!(page.body.matches("<mark>").count(), 1);
        assert!(page.text().contains("4 ឆ្នាំ"));
        let answer = house.get("/api/v1/guides?lang=km&topic=wages").await?.json()?;
        let guide = answer.as_array().and_then(|all| all.iter().find(|g| g["slug"] == "unpaid-wages"));
        assert_eq!(guide.map(|guide| guide["stale_segments"].clone()), Some(1.into()));
        let korean = house.get("/ko/guides/unpaid-wages").await?;
        assert!(!korean.body.contains("<mark>"));
    }
}

#[tokio::test]
async fn a_broken_import_changes_nothing() {
    let (db, _folder) = empty_database(Engine::Sqlite).await.unwrap();
    db.migrate().await.unwrap();
    let mut tx = db.begin().await.unwrap();
    content::import(&mut tx, &stock(), monday()).await.unwrap();
    drop(tx);
    let mut tx = db.read().await.unwrap();
    assert!(texts::find_id(&mut tx, Kind::Guide, "unpaid-wages").await.unwrap().is_none());
}
