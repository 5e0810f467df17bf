//! The SQL of who waits for a language.

use anyhow::Context;
use uuid::Uuid;

use crate::bulletins::lacking::Waiting;
use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;

pub async fn clear(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from bulletin_waiting where bulletin_id = $1")
        .bind(bulletin)
        .execute(c)
        .await
        .map(drop))
    .context("count anew who waits for a language")
}

pub async fn add(tx: &mut Tx, bulletin: Uuid, waiting: &Waiting) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletin_waiting (bulletin_id, lang, channel, people)
         values ($1, $2, $3, $4)
         on conflict (bulletin_id, lang, channel) do update
         set people = bulletin_waiting.people + excluded.people",
    )
    .bind(bulletin)
    .bind(waiting.lang)
    .bind(waiting.channel.as_str())
    .bind(i64::try_from(waiting.people)?)
    .execute(c)
    .await
    .map(drop))
    .context("count who waits for a language")
}

pub async fn of(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Waiting>> {
    let rows: Vec<(Lang, String, i64)> = on!(tx, c => sqlx::query_as(
        "select lang, channel, people
         from bulletin_waiting
         where bulletin_id = $1
         order by lang, channel",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("read who waits for a language")?;
    rows.into_iter()
        .map(|(lang, channel, people)| {
            Ok(Waiting {
                lang,
                channel: Channel::parse(&channel).context("read a channel")?,
                people: u64::try_from(people).unwrap_or_default(),
            })
        })
        .collect()
}
