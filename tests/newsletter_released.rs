//! What is out: a text that is taken back, files that are taken in, and what could be read before issues were
//! released.

use http::StatusCode;
use maru::bulletins;
use maru::content::{self, Report};
use maru::db::Tx;
use maru::language::Words;
use maru::staff::Role;
use maru::texts::Kind;
use uuid::Uuid;

use crate::on_both;
use crate::support::issues::{QUARTERLY, add, ready, release, text};
use crate::support::signed_in::lang;
use crate::support::texts::staff;
use crate::support::{House, Visitor, monday, stock};

const OLD: &str = "/newsletter/ansan-quarterly/2026-4";
const FILE: &str = "newsletter/ansan-quarterly/2026-4/issue.toml";
const PUBLIC: &str = "/newsletter/ansan-quarterly/2027-1";

async fn run(house: &House, sql: &'static str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop)?,
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop)?,
    }
    tx.commit().await
}

async fn releases(house: &House) -> anyhow::Result<Vec<String>> {
    let sql = "select lang from issue_releases order by lang";
    Ok(match &mut house.app.db.read().await? {
        Tx::Sqlite(tx) => sqlx::query_scalar(sql).fetch_all(&mut **tx).await?,
        Tx::Postgres(tx) => sqlx::query_scalar(sql).fetch_all(&mut **tx).await?,
    })
}

/// Somebody takes a text from the readers of a language; with the Korean from all.
async fn take_back(visitor: &mut Visitor<'_>, text_id: Uuid, tag: &str) -> anyhow::Result<()> {
    let path = format!("/newsroom/texts/{text_id}/{tag}/withdraw");
    let taken = visitor.post(&path, &[("why", "wrong")]).await?;
    anyhow::ensure!(taken.status.is_redirection(), "{}", taken.text());
    Ok(())
}

/// Somebody drafts the announcement of the new issue.
async fn announce(visitor: &mut Visitor<'_>) -> anyhow::Result<Uuid> {
    let begun = visitor.post("/newsroom/announce", &[("issue", "ansan-quarterly/2027-1")]).await?;
    anyhow::ensure!(begun.status.is_redirection(), "{}", begun.text());
    Ok(begun.location().rsplit('/').next().unwrap_or_default().parse()?)
}

/// Takes files in that say something else of the issue that is in them.
async fn import(house: &House, changes: &[(&str, &str)]) -> anyhow::Result<Report> {
    let mut files = content::embedded().unwrap();
    let file = files.get_mut(FILE).expect("the file of the issue");
    for (from, to) in changes {
        assert!(file.contains(from), "{file}");
        *file = file.replace(from, to);
    }
    let stock = content::read_again(&files).unwrap();
    let mut tx = house.app.db.begin().await?;
    let report = content::import(&mut tx, &stock, monday()).await?;
    tx.commit().await?;
    house.app.refresh().await?;
    Ok(report)
}

/// The day of the issue that is in the files, and its articles in their order.
async fn read_old(house: &House) -> anyhow::Result<(String, Vec<String>)> {
    let page = house.get(&format!("/ko{OLD}")).await?;
    let link = format!("<h2><a href=\"/ko{OLD}/");
    let articles = page.body.split(&link).skip(1).filter_map(|rest| rest.split('"').next());
    let day = page.attribute("<time datetime", "datetime")?;
    Ok((day, articles.map(str::to_owned).collect()))
}

/// What the migration does with issues that are public already.
fn marking() -> &'static str {
    let file = include_str!("../migrations/0011_newsletter.sql");
    let at = file.find("insert into issue_releases").expect("the statement");
    file[at..].trim_end().trim_end_matches(';')
}

on_both! {
    #[doc = "A language in which an article is missing was not whole, and its readers are told so; the others read on as before."]
    async fn what_could_be_read_stays_out(house: House) {
        let all = ["en", "id", "km", "ko", "ne", "ru", "vi", "zh"];
        assert_eq!(releases(&house).await?, all, "files that are taken in are out");
        run(&house, "delete from issue_releases").await?;
        run(&house, marking()).await?;
        assert_eq!(releases(&house).await?, all);
        run(&house, "delete from issue_releases").await?;
        run(
            &house,
            "update translations set public_revision_id = null
             where lang = 'km' and text_id in
               (select id from texts where slug = 'ansan-quarterly/2026-4/minimum-wage-2027')",
        )
        .await?;
        run(&house, marking()).await?;
        assert_eq!(releases(&house).await?, ["en", "id", "ko", "ne", "ru", "vi", "zh"]);
        let words = Words::new(lang("km")?);
        for path in [OLD.to_owned(), format!("{OLD}/insurance-rates-2027")] {
            let page = house.get(&format!("/km{path}")).await?;
            assert!(page.body.contains(&words.say("newsletter-not-yet-title")), "{}", page.body);
            assert_eq!(house.get(&format!("/vi{path}")).await?.status, StatusCode::OK);
        }
        // What waits for the rest of its issue is not found either.
        house.app.refresh().await?;
        let map = house.get("/sitemap.xml").await?;
        assert!(!map.body.contains(&format!("/km{OLD}")) && map.body.contains(&format!("/vi{OLD}/")));
    }

    #[doc = "A text that is withdrawn after its issue is out: its readers are told why, and the issue goes on without it."]
    async fn a_text_is_withdrawn_after_its_issue_is_out(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let articles = ["one-one", "two-two"];
        let ids = ready(&house, &mut garam, ("2027-1", &articles), &["en", "vi"], "garam").await?;
        release(&mut garam, "2027-1").await?;
        let path = |tag: &str| format!("/newsroom/texts/{}/{tag}/withdraw", ids[0]);
        garam.post(&path("vi"), &[("why", "wrong")]).await?;
        house.app.refresh().await?;
        let vietnamese = house.get(&format!("/vi{PUBLIC}")).await?;
        let words = Words::new(lang("vi")?);
        assert!(vietnamese.body.contains(&words.say("newsletter-elsewhere")), "{}", vietnamese.body);
        assert!(house.get(&format!("/vi{PUBLIC}/one-one")).await?.body.contains(&words.say("why-not-wrong")));
        garam.post(&path("ko"), &[("why", "over")]).await?;
        house.app.refresh().await?;
        for tag in ["ko", "en"] {
            let issue = house.get(&format!("/{tag}{PUBLIC}")).await?;
            assert!(!issue.body.contains("one-one") && issue.body.contains("two-two"), "{tag}");
            let gone = house.get(&format!("/{tag}{PUBLIC}/one-one")).await?;
            assert!(gone.body.contains(&Words::new(lang(tag)?).say("why-not-over")), "{}", gone.body);
        }
        assert_eq!(house.get(&format!("/en{PUBLIC}/two-two")).await?.status, StatusCode::OK);
        let page = garam.get(&format!("{QUARTERLY}/2027-1")).await?;
        assert!(page.text().contains("Out since"), "{}", page.text());
    }

    #[doc = "An issue that is withdrawn takes its articles along: in one language, then in all."]
    async fn what_stood_in_a_withdrawn_issue_is_found_no_more(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        ready(&house, &mut garam, ("2027-1", &["one-one"]), &["en"], "garam").await?;
        release(&mut garam, "2027-1").await?;
        house.app.refresh().await?;
        let title = text(&house, Kind::Issue, "ansan-quarterly/2027-1").await?;
        let search = ["/en/search?q=one+another", "/ko/search?q=이야기를+나눕니다"];
        for (gone, tags) in [(None, &["en", "ko"][..]), (Some("en"), &["ko"]), (Some("ko"), &[])] {
            if let Some(tag) = gone {
                take_back(&mut garam, title, tag).await?;
                house.app.refresh().await?;
            }
            let map = house.get("/sitemap.xml").await?.body;
            for (tag, search) in ["en", "ko"].into_iter().zip(search) {
                let article = format!("/{tag}{PUBLIC}/one-one");
                for (place, body) in [
                    ("the map", map.clone()),
                    ("the feed", house.get(&format!("/{tag}/atom")).await?.body),
                    ("the search", house.get(search).await?.body),
                ] {
                    assert_eq!(body.contains(&article), tags.contains(&tag), "{article} in {place}");
                }
            }
        }
    }

    #[doc = "One article was taken back in Vietnamese and another is still written: the issue is announced with what readers have, and the editor shows what the Vietnamese lacks. With nothing left there is nothing to announce."]
    async fn an_issue_is_announced_with_what_is_left_of_it(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let articles = ["one-one", "two-two"];
        let ids = ready(&house, &mut garam, ("2027-1", &articles), &["en", "vi"], "garam").await?;
        release(&mut garam, "2027-1").await?;
        assert!(add(&mut garam, "2027-1", "three-three").await?.status.is_redirection());
        take_back(&mut garam, ids[1], "vi").await?;
        let id = announce(&mut garam).await?;
        let mut tx = house.app.db.read().await?;
        let bulletin = bulletins::find(&mut tx, id).await?.expect("the announcement");
        for tongue in bulletins::tongues(&mut tx, &house.app.city, &bulletin).await? {
            let (lacks, links) = match tongue.lang.as_str() {
                "ko" | "en" => (0, 2),
                "vi" => (1, 1),
                _ => {
                    assert!(tongue.draft.is_none(), "the issue is not out in {}", tongue.lang);
                    continue;
                }
            };
            let draft = tongue.draft.expect("a draft");
            assert_eq!((draft.unwritten, draft.unmade.len()), (lacks, lacks), "{}", draft.body);
            assert_eq!(draft.body.matches("](/newsletter/").count(), links, "{}", draft.body);
            assert!(!draft.body.contains("three-three"), "{}", draft.body);
        }
        drop(tx);
        let page = garam.get(&format!("/newsroom/bulletins/{id}")).await?;
        assert!(page.text().contains("has no words yet"), "{}", page.text());

        take_back(&mut garam, ids[0], "ko").await?;
        announce(&mut garam).await?;
        take_back(&mut garam, ids[1], "ko").await?;
        let refused = garam.post("/newsroom/announce", &[("issue", "ansan-quarterly/2027-1")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    #[doc = "The newsroom puts the articles of an issue in another order and moves its day; files that say otherwise come in after that."]
    async fn an_import_leaves_the_order_and_the_day_of_the_house(house: House) {
        let swapped = (
            "\"minimum-wage-2027\", \"wage-protection-stronger\"",
            "\"wage-protection-stronger\", \"minimum-wage-2027\"",
        );
        import(&house, &[("2026-11-20", "2026-11-21")]).await?;
        assert_eq!(read_old(&house).await?.0, "2026-11-21", "nobody gave it another day");

        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        run(&house, "delete from issue_releases").await?;
        let page = format!("{QUARTERLY}/2026-4");
        let order = [("article", "child-allowance-2027"), ("before", "minimum-wage-2027")];
        assert!(garam.post(&format!("{page}/order"), &order).await?.status.is_redirection());
        let moved = garam.post(&format!("{page}/day"), &[("day", "2026-11-25")]).await?;
        assert!(moved.status.is_redirection(), "{}", moved.text());

        let report = import(&house, &[("2026-11-20", "2026-11-21"), swapped]).await?;
        assert!(report.kept.is_empty(), "the file says the day that it said: {report:?}");
        let articles = [
            "child-allowance-2027",
            "minimum-wage-2027",
            "wage-protection-stronger",
            "insurance-rates-2027",
        ];
        let expected = ("2026-11-25".to_owned(), articles.map(str::to_owned).to_vec());
        assert_eq!(read_old(&house).await?, expected);
        let report = import(&house, &[("2026-11-20", "2026-11-28"), swapped]).await?;
        assert_eq!(report.kept, [format!("{FILE}#day")]);
        assert_eq!(read_old(&house).await?, expected);
    }

    #[doc = "An import changes nothing of an issue that the newsroom works on, and overwrites not how often a publication appears."]
    async fn an_import_leaves_the_newsrooms_issue(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        ready(&house, &mut garam, ("2027-1", &["one-one"]), &["en"], "garam").await?;
        let every = format!("{QUARTERLY}/every");
        assert_eq!(garam.post(&every, &[("every", "daily")]).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(garam.post(&every, &[("every", "irregular")]).await?.status.is_redirection());
        let mut tx = house.app.db.begin().await?;
        content::import(&mut tx, &stock(), monday()).await?;
        tx.commit().await?;
        house.app.refresh().await?;
        assert_eq!(house.get(&format!("/ko{PUBLIC}")).await?.status, StatusCode::NOT_FOUND);
        let mut tx = house.app.db.read().await?;
        let files = content::embedded().unwrap();
        let exported = content::export(&mut tx, &files, &house.app.city).await?;
        let path = "newsletter/ansan-quarterly/publication.toml";
        assert_eq!(exported.changed, [path]);
        assert_eq!(exported.files[path], files[path].replace("quarter\"\n", "irregular\"\n"));
    }
}
