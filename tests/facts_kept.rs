//! Facts that were changed in the house, and content files that change too: neither is lost.

use http::StatusCode;
use maru::content::{self, Report, Stock};
use maru::facts::{self, Before, Change, Fact, Signed, Standing};
use maru::texts::{self, Kind, MadeBy, Written};

use crate::on_both;
use crate::support::bulletins::writer;
use crate::support::{House, monday, stock};

const WAGE: &str = "minimum-wage-hourly";

async fn import(house: &House, stock: &Stock) -> anyhow::Result<Report> {
    let mut tx = house.app.db.begin().await?;
    let report = content::import(&mut tx, stock, monday()).await?;
    tx.commit().await?;
    Ok(report)
}

async fn change(house: &House, id: &str, change: Change) -> anyhow::Result<()> {
    let by = writer(house).await?;
    let now = house.clock.now();
    let signed = Signed { by, today: house.app.city.today(now), now };
    let mut tx = house.app.db.begin().await?;
    let seen = facts::fingerprint(&facts::values(&mut tx, id).await?);
    facts::change(&mut tx, id, &change, &seen, &signed).await??;
    tx.commit().await
}

/// The values of a fact, as `value from`.
async fn values(house: &House, id: &str) -> anyhow::Result<Vec<String>> {
    let values = facts::values(&mut house.app.db.read().await?, id).await?;
    let shown = |value: facts::Value| format!("{} {}", value.fact.value, value.fact.valid_from);
    Ok(values.into_iter().map(shown).collect())
}

fn in_stock(stock: &Stock, id: &str, from: &str) -> Fact {
    let fact = stock.facts.iter().find(|fact| fact.id == id && fact.valid_from.to_string() == from);
    fact.expect("a fact").clone()
}

/// The files with another value from a day on.
fn other(id: &str, from: &str, value: &str) -> Stock {
    let mut stock = stock();
    for fact in &mut stock.facts {
        if fact.id == id && fact.valid_from.to_string() == from {
            fact.value = value.to_owned();
        }
    }
    stock
}

on_both! {
    #[doc = "The house corrected one value and the file another one: both are kept, and the file's is named where it was not taken."]
    async fn an_edited_fact_outlives_a_changed_file(house: House) {
        let of_2027 = in_stock(&stock(), WAGE, "2027-01-01");
        let to = Fact { value: "10750".to_owned(), ..of_2027.clone() };
        change(&house, WAGE, Change::Correct { from: of_2027.valid_from, to }).await?;
        assert!(import(&house, &stock()).await?.kept.is_empty(), "the file has not changed");
        assert_eq!(values(&house, WAGE).await?, ["10320 2026-01-01", "10750 2027-01-01"]);

        let report = import(&house, &other(WAGE, "2026-01-01", "10330")).await?;
        assert!(report.kept.is_empty() && report.updated.contains(&"facts".to_owned()));
        assert_eq!(values(&house, WAGE).await?, ["10330 2026-01-01", "10750 2027-01-01"]);

        let mut files = other(WAGE, "2027-01-01", "10800");
        files.facts.retain(|fact| fact.id != WAGE || fact.valid_from == of_2027.valid_from);
        files.facts.push(Fact { value: "10330".to_owned(), ..in_stock(&stock(), WAGE, "2026-01-01") });
        let report = import(&house, &files).await?;
        assert_eq!(report.kept, ["facts#minimum-wage-hourly@2027-01-01"]);
        assert_eq!(values(&house, WAGE).await?, ["10330 2026-01-01", "10750 2027-01-01"]);
    }

    #[doc = "A value that was looked up again is not a changed one: its file may still change it, and an older day does not come back."]
    async fn looking_up_again_keeps_no_file_out(house: House) {
        let limit = in_stock(&stock(), "wage-claim-limit", "2026-01-01");
        change(&house, &limit.id, Change::Check { from: limit.valid_from, review_on: None }).await?;
        import(&house, &stock()).await?;
        let kept = facts::values(&mut house.app.db.read().await?, &limit.id).await?;
        assert_eq!(kept[0].fact.checked_on, house.app.city.today(monday()));
        let report = import(&house, &other(&limit.id, "2026-01-01", "5")).await?;
        assert!(report.kept.is_empty(), "{:?}", report.kept);
        assert_eq!(values(&house, &limit.id).await?, ["5 2026-01-01"]);
    }

    #[doc = "What the house added or ended does not come to overlap with what a file brings."]
    async fn files_and_house_never_overlap(house: House) {
        let of_2027 = in_stock(&stock(), WAGE, "2027-01-01");
        let added = Fact {
            value: "11000".to_owned(),
            valid_from: "2027-07-01".parse()?,
            ..of_2027.clone()
        };
        change(&house, WAGE, Change::Add(added, Before::EndsTheDayBefore)).await?;
        let mut files = stock();
        files.facts.push(Fact {
            value: "11100".to_owned(),
            valid_from: "2028-01-01".parse()?,
            ..of_2027
        });
        for fact in files.facts.iter_mut().filter(|fact| fact.id == WAGE) {
            if fact.value == "10700" {
                fact.valid_until = Some("2027-12-31".parse()?);
            }
        }
        let report = import(&house, &files).await?;
        assert!(report.kept.contains(&"facts#minimum-wage-hourly@2028-01-01".to_owned()), "{:?}", report.kept);
        let expected = ["10320 2026-01-01", "10700 2027-01-01", "11000 2027-07-01"];
        assert_eq!(values(&house, WAGE).await?, expected);
    }

    #[doc = "A fact that is in no file any more goes, unless a text of the house still names it, or the house made it."]
    async fn a_fact_without_a_file_stays_where_a_text_names_it(house: House) {
        let mut tx = house.app.db.begin().await?;
        let text_id = texts::find_id(&mut tx, Kind::Guide, "waste-recycling").await?.expect("a guide");
        let edited = Written {
            lang: maru::language::Lang::KOREAN,
            title: "쓰레기".to_owned(),
            summary: "요약".to_owned(),
            body: "하루 {fact:accident-care-over} 안".to_owned(),
            made_by: MadeBy::Person,
            made_from: Vec::new(),
        };
        texts::save(&mut tx, text_id, &edited, None, monday()).await?;
        tx.commit().await?;
        let mut files = stock();
        let gone = ["accident-care-over", "accident-funeral-days"];
        for guide in &mut files.guides {
            for file in guide.files.values_mut() {
                for id in gone {
                    file.body = file.body.replace(&format!("{{fact:{id}}}"), "며칠");
                }
            }
        }
        files.facts.retain(|fact| !gone.contains(&fact.id.as_str()));
        let report = import(&house, &files).await?;
        assert!(report.kept.contains(&"facts#accident-care-over".to_owned()), "{:?}", report.kept);
        assert!(report.withdrawn.contains(&"facts#accident-funeral-days".to_owned()));
        assert_eq!(values(&house, gone[0]).await?.len(), 1);
        assert_eq!(values(&house, gone[1]).await?.len(), 0);
        import(&house, &stock()).await?;
        assert_eq!(values(&house, gone[1]).await?.len(), 1, "it is back with its file");
    }

    #[doc = "One id may begin with another, a draft counts too, and an article shows the values of its own day."]
    async fn texts_are_found_by_the_fact_they_name(house: House) {
        let mut tx = house.app.db.read().await?;
        let naming = texts::naming(&mut tx, "minimum-wage-2027").await?;
        assert!(naming.is_empty(), "only longer ids begin like it: {naming:?}");
        let naming = texts::naming(&mut tx, WAGE).await?;
        let article = naming.iter().find(|it| it.kind == Kind::Article).expect("an article");
        assert!(article.is_public && article.shown_on.is_some());
        let guides: Vec<_> = naming.iter().filter(|it| it.slug == "minimum-wage").collect();
        assert_eq!(guides.len(), 8, "each language once");
        let today = house.app.city.today(monday());
        assert!(guides[0].days(today).any(|day| day == today));
        assert!(guides[0].days(today).any(|day| day.to_string() == "2027-01-01"));
        let kept = facts::kept(&mut tx).await?;
        assert_eq!(facts::standing(&kept[WAGE], today), Standing::Coming);
        drop(tx);
        assert_eq!(house.get("/ko/guides/minimum-wage").await?.status, StatusCode::OK);
    }
}
