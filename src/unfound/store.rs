//! The SQL of searches in vain.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{SameWords, Unfound, place};
use crate::db::{Tx, on};
use crate::language::Lang;
use crate::vault::KeyRing;

pub(super) struct Words<'a> {
    pub id: Uuid,
    pub lang: Lang,
    pub hash: &'a [u8],
    pub sealed: &'a [u8],
}

pub(super) async fn count(
    tx: &mut Tx,
    words: &Words<'_>,
    times: u64,
    today: NaiveDate,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into unfound (id, lang, words_hash, words_sealed, times, first_on, last_on)
         values ($1, $2, $3, $4, $5, $6, $6)
         on conflict (lang, words_hash) do update
         set times = unfound.times + excluded.times, last_on = excluded.last_on",
    )
    .bind(words.id)
    .bind(words.lang)
    .bind(words.hash)
    .bind(words.sealed)
    .bind(i64::try_from(times).unwrap_or(i64::MAX))
    .bind(today)
    .execute(c)
    .await
    .map(drop))
    .context("count a search in vain")
}

pub(super) async fn count_long(
    tx: &mut Tx,
    lang: Lang,
    times: u64,
    today: NaiveDate,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into unfound_long (lang, searched_on, times)
         values ($1, $2, $3)
         on conflict (lang, searched_on) do update
         set times = unfound_long.times + excluded.times",
    )
    .bind(lang)
    .bind(today)
    .bind(i64::try_from(times).unwrap_or(i64::MAX))
    .execute(c)
    .await
    .map(drop))
    .context("count long searches in vain")
}

pub(super) async fn forget(tx: &mut Tx, before: NaiveDate, most: i64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from unfound where last_on < $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
    .context("forget searches in vain")?;
    on!(tx, c => sqlx::query("delete from unfound_long where searched_on < $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
    .context("forget long searches in vain")?;
    on!(tx, c => sqlx::query(
        "delete from unfound
         where id not in (
             select id
             from unfound
             order by times desc, last_on desc, id
             limit $1
         )",
    )
    .bind(most)
    .execute(c)
    .await
    .map(drop))
    .context("forget the rarest searches in vain")
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Uuid,
    lang: Lang,
    words_sealed: Vec<u8>,
    times: i64,
    last_on: NaiveDate,
}

impl Row {
    /// None where the key is not there any more.
    pub fn opened(self, ring: &KeyRing) -> Option<Unfound> {
        let Self { id, lang, words_sealed, times, last_on } = self;
        let opened = ring.service_key().open(place(&id.to_string()), &words_sealed).ok()?;
        let typed = String::from_utf8(opened).ok()?;
        Some(Unfound { id, lang, typed, times: times.unsigned_abs(), last_on })
    }
}

pub(super) async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Row>> {
    on!(tx, c => sqlx::query_as(
        "select id, lang, words_sealed, times, last_on
         from unfound
         order by times desc, last_on desc, id",
    )
    .fetch_all(c)
    .await)
    .context("list searches in vain")
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Row>> {
    on!(tx, c => sqlx::query_as(
        "select id, lang, words_sealed, times, last_on
         from unfound
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a search in vain")
}

pub(super) async fn long(tx: &mut Tx) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select cast(coalesce(sum(times), 0) as bigint) from unfound_long",
    )
    .fetch_one(c)
    .await)
    .context("count long searches in vain")?;
    Ok(count.unsigned_abs())
}

pub(super) async fn remove(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from unfound where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("take a search off the list")
}

pub(super) async fn insert_same(
    tx: &mut Tx,
    same: &SameWords,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into same_words (id, lang, asked, means, added_at, added_by)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(same.id)
    .bind(same.lang)
    .bind(same.asked.as_str())
    .bind(same.means.as_str())
    .bind(now)
    .bind(by)
    .execute(c)
    .await
    .map(drop))
    .context("keep words that mean the same")
}

pub(super) async fn remove_same(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from same_words where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("take out words that mean the same")
}

pub(super) async fn same(tx: &mut Tx) -> anyhow::Result<Vec<SameWords>> {
    let rows: Vec<(Uuid, Lang, String, String)> = on!(tx, c => sqlx::query_as(
        "select id, lang, asked, means
         from same_words
         order by added_at desc, id desc",
    )
    .fetch_all(c)
    .await)
    .context("list words that mean the same")?;
    let same = |(id, lang, asked, means)| SameWords { id, lang, asked, means };
    Ok(rows.into_iter().map(same).collect())
}
