//! Texts as the stories need them: found, changed in Korean, translated, read.

use maru::facts;
use maru::language::Lang;
use maru::staff::{self, Grant, Role};
use maru::texts::editing::{self, Edit, Saved, SourceEdit, Typed};
use maru::texts::translations::{By, Place};
use maru::texts::{self, Kind, MadeBy, history};
use uuid::Uuid;

use super::signed_in::{come_in, id_of, lang, welcome};
use super::{House, Visitor};

/// Somebody of the newsroom; her pages are in English.
pub async fn staff<'h>(
    house: &'h House,
    name: &str,
    roles: &[Role],
) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, &format!("{name}@maru.test"), "en", roles).await?;
    come_in(house, &link).await
}

/// Gives somebody a role in one language.
pub async fn grant(house: &House, name: &str, role: Role, tag: &str) -> anyhow::Result<()> {
    let id = id_of(house, &format!("{name}@maru.test")).await?;
    let grant = Grant { role, lang: Some(lang(tag)?) };
    let mut tx = house.app.db.begin().await?;
    staff::give_role(&mut tx, id, grant, id, house.clock.now()).await?;
    tx.commit().await
}

pub async fn guide(house: &House, slug: &str) -> anyhow::Result<Uuid> {
    let found = texts::find_id(&mut house.app.db.read().await?, Kind::Guide, slug).await?;
    found.ok_or_else(|| anyhow::anyhow!("there is no guide {slug}"))
}

async fn by(house: &House, name: &str) -> anyhow::Result<By> {
    let staff_id = id_of(house, &format!("{name}@maru.test")).await?;
    Ok(By { staff_id, now: house.clock.now() })
}

/// Somebody changes words of the Korean and saves them. Readers do not see it yet.
pub async fn change_korean(
    house: &House,
    text_id: Uuid,
    (from, to): (&str, &str),
    name: &str,
) -> anyhow::Result<Saved> {
    let by = by(house, name).await?;
    let place = Place { text_id, lang: Lang::KOREAN };
    let mut tx = house.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let latest = history::latest(&mut tx, place).await?.expect("Korean words");
    anyhow::ensure!(latest.body.contains(from) || from.is_empty(), "no {from} to change");
    let body = if from.is_empty() { to.to_owned() } else { latest.body.replace(from, to) };
    let (title, summary) = (latest.title, latest.summary);
    let edit = SourceEdit { text_id, seen: Some(latest.id), title, summary, body };
    let saved = editing::save_source(&mut tx, &edit, &facts, by).await??;
    tx.commit().await?;
    Ok(saved)
}

/// Somebody writes the title and every sentence of a translation anew, as `words` makes them of the ones
/// that are there.
pub async fn translate(
    house: &House,
    (text_id, tag): (Uuid, &str),
    words: impl Fn(usize, Option<&str>) -> String,
    name: &str,
) -> anyhow::Result<Saved> {
    let by = by(house, name).await?;
    let place = Place { text_id, lang: lang(tag)? };
    let mut tx = house.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let desk = editing::open(&mut tx, place, None).await?.expect("a source");
    let rows = desk.rows.iter().enumerate();
    let typed = rows
        .map(|(at, row)| Typed { words: words(at, row.words.as_deref()), is_still_right: false });
    let edit = Edit {
        place,
        source: desk.source.id,
        seen: desk.latest.as_ref().map(|latest| latest.id),
        made_by: MadeBy::Person,
        rows: typed.collect(),
    };
    let saved = editing::save_translation(&mut tx, &edit, &facts, by).await??;
    tx.commit().await?;
    Ok(saved)
}

/// The revision that was saved last, as a form sends it.
pub async fn latest(house: &House, text_id: Uuid, tag: &str) -> anyhow::Result<String> {
    let place = Place { text_id, lang: lang(tag)? };
    let latest = history::latest(&mut house.app.db.read().await?, place).await?;
    Ok(latest.map(|latest| latest.id.to_string()).unwrap_or_default())
}
