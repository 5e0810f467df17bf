//! Bulletins as the stories need them: written, approved, pushed, counted.

use maru::bulletins::{self, Accepted, Approval, Bulletin, Letters, Listing, Refusal, Typed};
use maru::deliveries::bulletins as outbox;
use maru::facts;
use maru::language::Lang;
use maru::staff::Role;
use maru::texts::editing::{self, Edit, Saved, SourceEdit};
use maru::texts::translations::{By, Place};
use maru::texts::{MadeBy, history, segments};
use tokio::sync::watch;
use uuid::Uuid;

use super::House;
use super::signed_in::{id_of, lang, welcome};

/// Title and text.
pub const KOREAN: (&str, &str) = (
    "최저임금이 오릅니다",
    "새해부터 **달라집니다**.\n\n- [최저임금](/guides/minimum-wage)\n- 시간급 {fact:minimum-wage-hourly on 2027-01-01}",
);
pub const KHMER: (&str, &str) = (
    "ប្រាក់ឈ្នួលអប្បបរមាឡើង",
    "ចាប់ពីឆ្នាំថ្មី **ផ្លាស់ប្ដូរ**។\n\n- [ប្រាក់ឈ្នួលអប្បបរមា](/guides/minimum-wage)\n- {fact:minimum-wage-hourly on 2027-01-01}",
);

/// Somebody who writes and publishes.
pub async fn writer(house: &House) -> anyhow::Result<Uuid> {
    if let Ok(id) = id_of(house, "writer@maru.test").await {
        return Ok(id);
    }
    welcome(house, "writer@maru.test", "ko", &[Role::Writer, Role::Publisher]).await?;
    id_of(house, "writer@maru.test").await
}

/// Words as they are typed in.
pub async fn typed(house: &House, tag: &str, words: (&str, &str)) -> anyhow::Result<Typed> {
    let facts = facts::all(&mut house.app.db.read().await?).await?;
    Ok(Typed::parse(lang(tag)?, words.0, words.1, MadeBy::Person, &facts)?)
}

/// A draft on wages, in Korean and Khmer.
pub async fn written(house: &House) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let by = writer(house).await?;
    let korean = typed(house, "ko", KOREAN).await?;
    let mut tx = app.db.begin().await?;
    let topics = ["wages".to_owned()];
    let today = app.city.today(now);
    let id = bulletins::begin(&mut tx, &korean, &topics, by, today, now).await?;
    tx.commit().await?;
    translate(house, id, "km", KHMER).await??;
    Ok(id)
}

/// Somebody writes the Korean of a bulletin anew.
pub async fn rewrite(
    house: &House,
    id: Uuid,
    words: (&str, &str),
) -> anyhow::Result<Result<Saved, editing::Refusal>> {
    let by = By { staff_id: writer(house).await?, now: house.clock.now() };
    let text_id = find(house, id).await?.text_id;
    let mut tx = house.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let place = Place { text_id, lang: Lang::KOREAN };
    let seen = history::latest(&mut tx, place).await?.map(|latest| latest.id);
    let (title, body) = (words.0.to_owned(), words.1.to_owned());
    let edit = SourceEdit { text_id, seen, title, summary: String::new(), body };
    let saved = editing::save_source(&mut tx, &edit, &facts, by).await?;
    tx.commit().await?;
    Ok(saved)
}

/// Somebody translates a bulletin: the words of each of its blocks stand in those of the Korean, in their order.
pub async fn translate(
    house: &House,
    id: Uuid,
    tag: &str,
    words: (&str, &str),
) -> anyhow::Result<Result<Saved, editing::Refusal>> {
    let by = By { staff_id: writer(house).await?, now: house.clock.now() };
    let place = Place { text_id: find(house, id).await?.text_id, lang: lang(tag)? };
    let mut tx = house.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let desk = editing::open(&mut tx, place, None).await?.expect("a source");
    let blocks = segments::cut(words.0, "", words.1);
    let words = |at: usize| blocks.get(at).map(|block| block.words().to_owned());
    let rows = (0..desk.rows.len())
        .map(|at| editing::Typed { words: words(at).unwrap_or_default(), is_still_right: false });
    let edit = Edit {
        place,
        source: desk.source.id,
        seen: desk.latest.as_ref().map(|latest| latest.id),
        made_by: MadeBy::Person,
        rows: rows.collect(),
    };
    let saved = editing::save_translation(&mut tx, &edit, &facts, by).await?;
    tx.commit().await?;
    Ok(saved)
}

/// Approves what stands there now.
pub async fn approve(
    house: &House,
    id: Uuid,
    accepted: Accepted,
) -> anyhow::Result<Result<(), Refusal>> {
    let (app, now) = (&house.app, house.clock.now());
    let by = writer(house).await?;
    let mut tx = app.db.read().await?;
    let facts = facts::all(&mut tx).await?;
    let bulletin = bulletins::find(&mut tx, id).await?.expect("a bulletin");
    let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
    let audience = bulletins::audience(&mut tx, &app.city, &bulletin, now).await?;
    drop(tx);
    let today = bulletins::day_of(&app.city, &bulletin, now);
    let paths = app.paths();
    let letters =
        Letters { city: &app.city, facts: &facts, day: today, paths: &paths, site: paths.site() };
    let approval = Approval::new(bulletin, tongues, audience, letters, accepted)?;
    let mut tx = app.db.begin().await?;
    let approved = bulletins::approve(&mut tx, &approval, by, today, now).await?;
    tx.commit().await?;
    Ok(approved)
}

/// What the background does: takes what is approved into the outbox, and notes what is through.
pub async fn push(house: &House) -> anyhow::Result<()> {
    let (_keep, never) = watch::channel(false);
    bulletins::jobs::round(&house.app, &never).await
}

/// The one that was begun last.
pub async fn newest(house: &House) -> anyhow::Result<Bulletin> {
    let mut tx = house.app.db.read().await?;
    let mut all = bulletins::moving(&mut tx).await?;
    all.extend(bulletins::list(&mut tx, Listing::default(), 9).await?);
    let newest = all.into_iter().map(|(bulletin, _)| bulletin).max_by_key(|bulletin| bulletin.id);
    Ok(newest.expect("a bulletin"))
}

pub async fn find(house: &House, id: Uuid) -> anyhow::Result<Bulletin> {
    Ok(bulletins::find(&mut house.app.db.read().await?, id).await?.expect("a bulletin"))
}

/// How many deliveries stand where, over all languages.
pub async fn counts(house: &House, id: Uuid) -> anyhow::Result<Vec<(String, u64)>> {
    let progress = outbox::progress(&mut house.app.db.read().await?, id).await?;
    let mut counts: Vec<(String, u64)> = Vec::new();
    for part in progress {
        match counts.iter_mut().find(|(state, _)| state == part.state.as_str()) {
            Some((_, count)) => *count += part.count,
            None => counts.push((part.state.as_str().to_owned(), part.count)),
        }
    }
    counts.sort();
    Ok(counts)
}

pub fn states(states: &[(&str, u64)]) -> Vec<(String, u64)> {
    states.iter().map(|(state, count)| ((*state).to_owned(), *count)).collect()
}
