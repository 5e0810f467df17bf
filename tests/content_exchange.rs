//! Words in and out: what is public is written into the files it came from, byte for byte where nothing
//! changed, and another house that takes them in says the same.

use maru::content::{self, Files};
use maru::language::Lang;
use maru::staff::Role;
use maru::texts::editing::{self, SourceEdit};
use maru::texts::translations::{self, By, Place};
use maru::texts::{self, Found, Kind, history};

use crate::on_both;
use crate::support::house::empty_database;
use crate::support::people::somebody;
use crate::support::{Engine, House, monday, stock};

fn korean(text_id: uuid::Uuid) -> Place {
    Place { text_id, lang: Lang::KOREAN }
}

fn engine_of(house: &House) -> Engine {
    match house.app.db.engine() {
        "SQLite" => Engine::Sqlite,
        _ => Engine::Postgres,
    }
}

async fn exported(house: &House) -> anyhow::Result<content::Exported> {
    let mut tx = house.app.db.read().await?;
    content::export(&mut tx, &content::embedded().unwrap(), &house.app.city).await
}

/// Changes a sentence of a guide's Korean, and publishes it.
async fn change(house: &House, from: &str, to: &str) -> anyhow::Result<uuid::Uuid> {
    let writer = somebody(house, "writer", &[Role::Writer]).await?;
    let by = By { staff_id: writer, now: house.app.clock.now() };
    let mut tx = house.app.db.begin().await?;
    let facts = maru::facts::all(&mut tx).await?;
    let text_id = texts::find_id(&mut tx, Kind::Guide, "unpaid-wages").await?.unwrap();
    let korean = history::latest(&mut tx, korean(text_id)).await?.unwrap();
    assert!(korean.body.contains(from), "the guide does not say {from}");
    let edit = SourceEdit {
        text_id,
        seen: Some(korean.id),
        title: korean.title,
        summary: korean.summary,
        body: korean.body.replacen(from, to, 1),
    };
    let saved = editing::save_source(&mut tx, &edit, &facts, by).await?;
    let Ok(editing::Saved::Revision(revision)) = saved else { panic!("{saved:?}") };
    let place = Place { text_id, lang: Lang::KOREAN };
    translations::publish(&mut tx, place, revision, "", by).await?.unwrap();
    tx.commit().await?;
    Ok(text_id)
}

async fn stale(db: &maru::db::Db, lang: &str) -> anyhow::Result<Vec<usize>> {
    let mut tx = db.read().await?;
    let lang = Lang::parse(lang).unwrap();
    match texts::find(&mut tx, Kind::Guide, "unpaid-wages", &[lang]).await? {
        Some(Found::Here(text)) => Ok(text.stale),
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn nothing_changed_is_written_back_as_it_was(house: House) {
        let exported = exported(&house).await?;
        assert_eq!(exported.changed, Vec::<String>::new());
        assert_eq!(exported.gone, Vec::<String>::new());
        assert_eq!(exported.files, content::embedded().unwrap());
    }

    async fn what_is_stale_stays_stale_in_another_house(house: House) {
        change(&house, "오늘 두 가지를 하세요.", "오늘 세 가지를 하세요.").await?;
        assert_eq!(stale(&house.app.db, "km").await?, [2]);
        let exported = exported(&house).await?;
        assert_eq!(exported.changed, ["guides/unpaid-wages/ko.md"]);
        let files: Files = exported.files;
        let stock = content::read(&files).unwrap();
        let (other, _folder) = empty_database(engine_of(&house)).await?;
        other.migrate().await?;
        let mut tx = other.begin().await?;
        content::import(&mut tx, &stock, monday()).await?;
        tx.commit().await?;
        for lang in ["en", "zh", "ru", "vi", "id", "ne", "km"] {
            assert_eq!(stale(&other, lang).await?, [2], "{lang}");
        }
    }

    async fn a_changed_number_is_written_where_it_stood(house: House) {
        let mut facts = stock().facts;
        let fact = facts.iter_mut().find(|fact| fact.id == "hotline-labour").unwrap();
        fact.value = "1351".to_owned();
        let mut tx = house.app.db.begin().await?;
        maru::facts::imports::take(&mut tx, &facts, house.app.clock.now()).await?;
        tx.commit().await?;
        let exported = exported(&house).await?;
        assert_eq!(exported.changed, ["facts/hotlines.toml"]);
        let before = content::embedded().unwrap();
        let before = before["facts/hotlines.toml"].lines();
        let after = exported.files["facts/hotlines.toml"].lines();
        let changed: Vec<_> = before.zip(after).filter(|(one, other)| one != other).collect();
        assert_eq!(changed, [("value = \"1350\"", "value = \"1351\"")]);
    }

    async fn a_withdrawn_text_takes_its_files_along(house: House) {
        let text_id = change(&house, "오늘 두 가지를 하세요.", "오늘 두 가지만 하세요.").await?;
        let writer = somebody(&house, "publisher", &[Role::Publisher]).await?;
        let by = By { staff_id: writer, now: house.app.clock.now() };
        let mut tx = house.app.db.begin().await?;
        let km = Place { text_id, lang: Lang::parse("km").unwrap() };
        let why = (translations::Why::Wrong, "");
        translations::withdraw(&mut tx, km, why, by).await?.unwrap();
        tx.commit().await?;
        let exported = exported(&house).await?;
        assert_eq!(exported.gone, ["guides/unpaid-wages/km.md"]);
    }
}
