//! What goes with its file, what stays, and an older program that starts once more.

use chrono::NaiveDate;
use http::StatusCode;
use maru::content::{self, Report, Stock};
use maru::db::epoch;
use maru::staff::Role;
use maru::texts::{self, Kind, MadeBy, Written};

use crate::on_both;
use crate::support::editor::staff;
use crate::support::programmes::{begin, send, with};
use crate::support::{House, monday, stock};

const ISSUE: &str = "/en/newsletter/ansan-quarterly/2026-4";
const ARTICLE: &str = "/en/newsletter/ansan-quarterly/2026-4/minimum-wage-2027";

async fn import(house: &House, stock: &Stock) -> anyhow::Result<Report> {
    let mut tx = house.app.db.begin().await?;
    let report = content::import(&mut tx, stock, monday()).await?;
    tx.commit().await?;
    house.app.refresh().await?;
    Ok(report)
}

/// The house without one guide, one translation of another, and one article.
fn less() -> Stock {
    let mut less = stock();
    less.guides.retain(|guide| guide.slug != "minimum-wage");
    for guide in &mut less.guides {
        if guide.slug == "waste-recycling" {
            guide.files.retain(|lang, _| lang.as_str() != "en");
        }
    }
    less.publications[0].issues[0].articles.retain(|article| article.slug != "minimum-wage-2027");
    less
}

async fn edit(house: &House, slug: &str, tag: &str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::find_id(&mut tx, Kind::Guide, slug).await?.expect("a guide");
    let edited = Written {
        lang: house.app.city.lang(tag).expect("a language"),
        title: "Edited in the house".to_owned(),
        summary: "s".to_owned(),
        body: "b".to_owned(),
        made_by: MadeBy::Person,
        made_from: Vec::new(),
    };
    texts::save(&mut tx, text_id, &edited, None, monday()).await?;
    tx.commit().await
}

/// The files without some contacts, which none of them shows any more.
fn without(contacts: &[&str]) -> Stock {
    let mut less = stock();
    let is_left = |id: &String| !contacts.contains(&id.as_str());
    less.contacts.retain(|contact| is_left(&contact.id));
    for file in less.guides.iter_mut().flat_map(|guide| guide.files.values_mut()) {
        file.front.contacts.retain(is_left);
    }
    less
}

/// Somebody of the house puts a contact beside the guide on waste, or takes the others away.
async fn show_beside(house: &House, contacts: &[&str]) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::find_id(&mut tx, Kind::Guide, "waste-recycling").await?.expect("a guide");
    let (_, text) = texts::text(&mut tx, text_id).await?.expect("a guide");
    let mut about = text.about;
    about.contacts = contacts.iter().map(|id| (*id).to_owned()).collect();
    texts::describe(&mut tx, text_id, text.topic.as_deref(), &about, None).await?;
    tx.commit().await
}

async fn current(house: &House) -> anyhow::Result<i64> {
    epoch::current(&mut house.app.db.read().await?).await
}

on_both! {
    /// What the city took out of its files is not read any more, and is read again when it is back.
    async fn what_is_gone_from_the_files_is_gone(house: House) {
        let gone = import(&house, &less()).await?;
        assert_eq!(gone.withdrawn.len(), 8 + 1 + 8, "{:?}", gone.withdrawn);
        assert_eq!(house.get("/km/guides/minimum-wage").await?.status, StatusCode::NOT_FOUND);
        assert!(!house.get("/km/guides").await?.body.contains("/guides/minimum-wage"));
        assert!(!house.get(ISSUE).await?.body.contains("minimum-wage-2027"));
        assert_eq!(house.get(ARTICLE).await?.status, StatusCode::NOT_FOUND);
        let elsewhere = house.get("/en/guides/waste-recycling").await?;
        assert!(elsewhere.body.contains("/km/guides/waste-recycling"), "{}", elsewhere.body);
        assert_eq!(house.get("/km/guides/waste-recycling").await?.status, StatusCode::OK);
        let found = house.get("/en/search?q=minimum+wage").await?;
        assert!(!found.body.contains("/en/guides/minimum-wage\""), "{}", found.body);

        let again = import(&house, &less()).await?;
        assert_eq!(again.withdrawn, [""; 0], "it goes once");
        let back = import(&house, &stock()).await?;
        assert_eq!((back.added.len(), back.withdrawn.len()), (8 + 1 + 8, 0), "{:?}", back.added);
        for path in ["/km/guides/minimum-wage", "/en/guides/waste-recycling", ARTICLE] {
            assert_eq!(house.get(path).await?.status, StatusCode::OK, "{path}");
        }
        assert!(house.get("/en/guides/waste-recycling").await?.text().contains("<html lang=\"en\""));
        assert!(house.get(ISSUE).await?.body.contains("minimum-wage-2027"));
    }

    /// Somebody worked on the text in the house: it is the house's now, and its file may go.
    async fn what_was_edited_in_the_house_stays(house: House) {
        edit(&house, "minimum-wage", "vi").await?;
        edit(&house, "waste-recycling", "en").await?;
        let report = import(&house, &less()).await?;
        assert!(report.kept.contains(&"guides/minimum-wage/ko.md".to_owned()), "{:?}", report.kept);
        assert!(report.kept.contains(&"guides/waste-recycling/en.md".to_owned()));
        for tag in ["vi", "km", "ko"] {
            let page = house.get(&format!("/{tag}/guides/minimum-wage")).await?;
            assert_eq!(page.status, StatusCode::OK, "{tag}");
        }
        assert_eq!(house.get("/en/guides/waste-recycling").await?.status, StatusCode::OK);
    }

    /// A start that finds nothing new renders no page anew; a changed day of an issue is taken.
    async fn only_a_change_raises_the_epoch(house: House) {
        let before = current(&house).await?;
        import(&house, &stock()).await?;
        assert_eq!(current(&house).await?, before);
        let mut later = stock();
        let day = NaiveDate::from_ymd_opt(2026, 12, 24).expect("a day");
        later.publications[0].issues[0].published_on = day;
        import(&house, &later).await?;
        assert!(current(&house).await? > before);
        assert!(house.get(ISSUE).await?.body.contains("December 24, 2026"));
    }

    /// The newer program took its content in; the older one starts once more and puts nothing back.
    async fn an_older_program_puts_nothing_back(house: House) {
        let older = stock();
        let newer = less();
        import(&house, &newer).await?;
        let mut tx = house.app.db.begin().await?;
        let report = content::import_if_newer(&mut tx, &older, monday()).await?;
        assert!(report.is_older && report.added.is_empty(), "{report:?}");
        let same = content::import_if_newer(&mut tx, &newer, monday()).await?;
        assert!(!same.is_older && same.unchanged > 50, "{same:?}");
        // Who means it says so by the command.
        assert!(!content::import(&mut tx, &older, monday()).await?.added.is_empty());
    }

    /// Her guide and her class still show the contact: a page does not lose whom to call because a file went.
    async fn a_contact_that_the_house_shows_stays(house: House) {
        let mut writer = staff(&house, "haneul", &[Role::Writer, Role::Publisher]).await?;
        begin(&mut writer).await?;
        let saved = send(&mut writer, &with(&[("contact", "suicide-109")])).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        show_beside(&house, &["nhis-1577-1000"]).await?;
        let files = without(&["nhis-1577-1000", "suicide-109", "women-1366"]);
        let shown = ["directory#nhis-1577-1000", "directory#suicide-109"];

        let report = import(&house, &files).await?;
        assert_eq!(report.withdrawn, ["directory#women-1366"]);
        assert!(shown.iter().all(|id| report.kept.iter().any(|it| it == id)), "{:?}", report.kept);
        assert_eq!(house.get("/ko/contacts/women-1366").await?.status, StatusCode::NOT_FOUND);
        for id in ["nhis-1577-1000", "suicide-109"] {
            let page = house.get(&format!("/ko/contacts/{id}")).await?;
            assert_eq!(page.status, StatusCode::OK, "{id}");
        }
        let guide = house.get("/ko/guides/waste-recycling").await?;
        assert!(guide.body.contains("/ko/contacts/nhis-1577-1000"), "{}", guide.body);

        show_beside(&house, &["centre"]).await?;
        let report = import(&house, &files).await?;
        assert_eq!(report.withdrawn, ["directory#nhis-1577-1000"], "nobody shows it any more");
        assert_eq!(house.get("/ko/contacts/nhis-1577-1000").await?.status, StatusCode::NOT_FOUND);
        let back = import(&house, &stock()).await?;
        assert_eq!(back.withdrawn, [""; 0]);
        for id in ["nhis-1577-1000", "women-1366"] {
            let page = house.get(&format!("/ko/contacts/{id}")).await?;
            assert_eq!(page.status, StatusCode::OK, "{id} is back with its file");
        }
    }
}
