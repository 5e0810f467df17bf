//! One broken text, a missing translation, a proxy, a database that is locked: the rest of the house goes on.

use http::StatusCode;
use maru::db::{Db, Tx};
use maru::language::Words;
use maru::texts::{self, Kind, MadeBy, Written};

use crate::on_both;
use crate::support::{Engine, House, monday};

const ISSUE: &str = "/newsletter/ansan-quarterly/2026-4";
const ARTICLE: &str = "/newsletter/ansan-quarterly/2026-4/minimum-wage-2027";

/// Publishes these words as the English of a text.
async fn publish(house: &House, kind: Kind, slug: &str, words: &str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::find_id(&mut tx, kind, slug).await?.expect("a text");
    let lang = house.app.city.lang("en").expect("English");
    let written = Written {
        lang,
        title: "Broken".to_owned(),
        summary: words.to_owned(),
        body: words.to_owned(),
        made_by: MadeBy::Person,
        made_from: Vec::new(),
    };
    let revision = texts::save(&mut tx, text_id, &written, None, monday()).await?;
    texts::publish(&mut tx, text_id, lang, revision, None, monday()).await?;
    tx.commit().await?;
    house.app.refresh().await
}

/// Holds the lock that every write wants, as another program does that never ends.
async fn lock(house: &House) -> anyhow::Result<Tx> {
    let other = Db::connect(&house.app.settings.database_url).await?;
    let mut tx = other.begin().await?;
    if let Tx::Postgres(tx) = &mut tx {
        sqlx::query("lock table cases in exclusive mode").execute(&mut **tx).await?;
    }
    Ok(tx)
}

/// Every browser is told to come by https alone, on pages from memory too; where the site is http none is.
#[tokio::test]
async fn https_is_kept_once_it_is_there() -> anyhow::Result<()> {
    let house = House::at(Engine::Sqlite, "https://maru.example/").await?;
    for path in ["/en/", "/en/", "/en/help", "/en/nothing"] {
        let page = house.get(path).await?;
        assert_eq!(page.header("strict-transport-security"), "max-age=31536000", "{path}");
    }
    let plain = House::new(Engine::Sqlite).await?;
    assert_eq!(plain.get("/en/").await?.header("strict-transport-security"), "");
    Ok(())
}

/// The proxy in front asks by an inner name; the form still comes from the site itself, and only from there.
#[tokio::test]
async fn a_proxy_need_not_keep_the_host() -> anyhow::Result<()> {
    let house = House::at(Engine::Sqlite, "https://maru.example/").await?;
    let empty = [("topic", "wages"), ("text", " ")];
    for (origin, status) in [
        ("https://maru.example", StatusCode::UNPROCESSABLE_ENTITY),
        ("https://elsewhere.example", StatusCode::FORBIDDEN),
    ] {
        let mut old_phone = house.visitor().with("origin", origin);
        assert_eq!(old_phone.post("/en/help", &empty).await?.status, status, "{origin}");
    }
    Ok(())
}

on_both! {
    /// Somebody published a placeholder that is none. That text is left out; home, lists and search show
    /// the others.
    async fn a_broken_text_takes_nothing_with_it(house: House) {
        publish(&house, Kind::Guide, "unpaid-wages", "Call {fact:Nothing of the kind}.").await?;
        publish(&house, Kind::Article, &ARTICLE[12..], "From {fact:wage on soon} on.").await?;
        for path in ["/en/", "/en/guides", "/en/topics/wages", &format!("/en{ISSUE}")] {
            let page = house.get(path).await?;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains("/guides/unpaid-wages\""), "{path}");
            assert!(!page.body.contains(&format!("{ARTICLE}\"")), "{path}");
        }
        assert!(house.get("/en/guides").await?.body.contains("/en/guides/minimum-wage"));
        assert!(house.get("/km/guides").await?.body.contains("/km/guides/unpaid-wages"));
        let found = house.get("/en/search?q=severance").await?;
        assert!(found.body.contains("/en/guides/severance-pay"), "{}", found.body);
        let issue = house.get("/api/v1/publications/ansan-quarterly/issues/2026-4?lang=en").await?;
        assert_eq!(issue.json()?["articles"].as_array().map(Vec::len), Some(3));
    }

    /// An article that is not in her language says where it is, and can be asked for.
    async fn a_missing_article_says_where_it_is(house: House) {
        let mut tx = house.app.db.begin().await?;
        let sql = "update translations set public_revision_id = null
                   where lang = 'km' and text_id in (select id from texts where slug = $1)";
        let slug = &ARTICLE[12..];
        match &mut tx {
            Tx::Sqlite(tx) => sqlx::query(sql).bind(slug).execute(&mut **tx).await.map(drop)?,
            Tx::Postgres(tx) => sqlx::query(sql).bind(slug).execute(&mut **tx).await.map(drop)?,
        }
        tx.commit().await?;
        let words = Words::new(house.app.city.lang("km").expect("Khmer"));
        let mut visitor = house.visitor();
        let page = visitor.get(&format!("/km{ARTICLE}")).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(&words.say("missing-where")), "{}", page.body);
        assert!(page.body.contains(&format!("href=\"/vi{ARTICLE}\"")), "{}", page.body);
        let wanted = visitor.post(&format!("/km{ARTICLE}"), &[]).await?;
        assert!(wanted.body.contains(&words.say("missing-counted")), "{}", wanted.body);
        assert_eq!(visitor.get("/km/newsletter/ansan-quarterly/2026-4/none").await?.status, StatusCode::NOT_FOUND);
    }

    /// Another program holds the database. Who reads notices nothing; who asks is told in her language, and
    /// the same form is taken as soon as the lock is gone, once.
    async fn a_locked_database_is_said_and_passes(house: House) {
        let mut client = house.visitor();
        let form = client.get("/km/help?topic=wages").await?;
        let key = form.attribute("name=\"key\"", "value")?;
        let typed = [("key", key.as_str()), ("topic", "wages"), ("text", "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។")];
        let held = lock(&house).await?;
        assert_eq!(house.get("/km/guides/unpaid-wages").await?.status, StatusCode::OK);
        let busy = client.post("/km/help", &typed).await?;
        assert_eq!(busy.status, StatusCode::SERVICE_UNAVAILABLE, "{}", busy.body);
        let words = Words::new(house.app.city.lang("km").expect("Khmer"));
        assert!(busy.body.contains(&words.say("fault-busy-title")), "{}", busy.body);
        assert!(busy.body.contains(typed[2].1), "what she typed comes back: {}", busy.body);
        assert_eq!(busy.header("retry-after"), "10");
        assert_eq!(house.get("/km/").await?.status, StatusCode::OK);
        drop(held);
        let first = client.post("/km/help", &typed).await?.attribute("name=\"receipt\"", "value")?;
        let second = client.post("/km/help", &typed).await?.attribute("name=\"receipt\"", "value")?;
        assert_eq!(first, second);
    }
}
