//! The SQL of wishes.

use anyhow::Context;
use chrono::NaiveDate;
use uuid::Uuid;

use super::Wish;
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) async fn count(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
    today: NaiveDate,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into wanted_translations (text_id, lang, asked_on, times)
         values ($1, $2, $3, 1)
         on conflict (text_id, lang, asked_on) do update set times = wanted_translations.times + 1",
    )
    .bind(text_id)
    .bind(lang)
    .bind(today)
    .execute(c)
    .await
    .map(drop))
    .context("count a wanted translation")
}

pub(super) async fn since(tx: &mut Tx, since: NaiveDate) -> anyhow::Result<Vec<Wish>> {
    let rows: Vec<(Uuid, Lang, i64)> = on!(tx, c => sqlx::query_as(
        "select text_id, lang, cast(sum(times) as bigint)
         from wanted_translations
         where asked_on >= $1
         group by text_id, lang
         order by text_id, lang",
    )
    .bind(since)
    .fetch_all(c)
    .await)
    .context("count wanted translations")?;
    let wish = |(text_id, lang, times): (Uuid, Lang, i64)| Wish {
        text_id,
        lang,
        times: times.unsigned_abs(),
    };
    Ok(rows.into_iter().map(wish).collect())
}
