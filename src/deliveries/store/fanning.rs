//! The SQL of what a bulletin or a digest hands to the outbox: words, and a row for each person.

use std::collections::{BTreeMap, HashSet};

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

use super::listed;
use crate::db::{Tx, on};
use crate::deliveries::bulletins::{Body, Got, LangReason, Target, Terms};
use crate::deliveries::{Channel, List, State};
use crate::id;
use crate::language::Lang;

pub async fn insert_body(tx: &mut Tx, bulletin_id: Uuid, body: &Body) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletin_bodies
           (bulletin_id, lang, frame_lang, revision_id, subject, html, plain, telegram, topic, page)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (bulletin_id, lang, frame_lang) do nothing",
    )
    .bind(bulletin_id)
    .bind(body.lang)
    .bind(body.frame)
    .bind(body.revision_id)
    .bind(&body.subject)
    .bind(&body.html)
    .bind(&body.plain)
    .bind(&body.telegram)
    .bind(body.list.as_ref().map(|list| list.topic.as_str()))
    .bind(body.list.as_ref().and_then(|list| list.page.as_deref()))
    .execute(c)
    .await
    .map(drop))
    .context("freeze a bulletin")
}

pub async fn find_body(
    tx: &mut Tx,
    bulletin_id: Uuid,
    (lang, frame): (Lang, Lang),
) -> anyhow::Result<Option<Body>> {
    let row: Option<BodyRow> = on!(tx, c => sqlx::query_as(
        "select revision_id, subject, html, plain, telegram, topic, page
         from bulletin_bodies
         where bulletin_id = $1 and lang = $2 and frame_lang = $3",
    )
    .bind(bulletin_id)
    .bind(lang)
    .bind(frame)
    .fetch_optional(c)
    .await)
    .context("read what a bulletin says")?;
    Ok(row.map(|row| Body {
        lang,
        frame,
        revision_id: row.revision_id,
        subject: row.subject,
        html: row.html,
        plain: row.plain,
        telegram: row.telegram,
        list: row.topic.map(|topic| List { topic, page: row.page }),
    }))
}

#[derive(sqlx::FromRow)]
struct BodyRow {
    revision_id: Uuid,
    subject: String,
    html: String,
    plain: String,
    telegram: String,
    topic: Option<String>,
    page: Option<String>,
}

pub async fn frozen(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<HashSet<(Lang, Lang)>> {
    let rows: Vec<(Lang, Lang)> = on!(tx, c => sqlx::query_as(
        "select lang, frame_lang from bulletin_bodies where bulletin_id = $1",
    )
    .bind(bulletin_id)
    .fetch_all(c)
    .await)
    .context("look which words of a bulletin are kept")?;
    Ok(rows.into_iter().collect())
}

/// What rows are of.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    Bulletin(Uuid),
    /// And what it says to these people.
    Digest {
        id: Uuid,
        body_id: Uuid,
    },
}

// One statement for a page: twelve thousand rows a second came in one by one, sixty thousand come so. Whoever has a
// row already is left out by the unique index of either.
const TARGETS_ON_SQLITE: &str = "
    insert into deliveries
      (id, class, channel, lang, bulletin_id, digest_id, digest_body_id, subscriber_id,
       subscription_id, wanted_lang, lang_reason, state, last_code, urgency, due_at, not_after,
       attempts, created_at)
    select unhex(json_extract(value, '$[0]')), $1, json_extract(value, '$[3]'),
           json_extract(value, '$[4]'), $2, $3, $4, unhex(json_extract(value, '$[1]')),
           unhex(json_extract(value, '$[2]')), json_extract(value, '$[5]'),
           json_extract(value, '$[6]'), $5, $6, $7, $8, $9, 0, $10
    from json_each($11)
    where true
    on conflict do nothing";
const TARGETS_ON_POSTGRES: &str = "
    insert into deliveries
      (id, class, channel, lang, bulletin_id, digest_id, digest_body_id, subscriber_id,
       subscription_id, wanted_lang, lang_reason, state, last_code, urgency, due_at, not_after,
       attempts, created_at)
    select cast(value->>0 as uuid), $1, value->>3, value->>4, $2, $3, $4, cast(value->>1 as uuid),
           cast(value->>2 as uuid), value->>5, value->>6, $5, $6, $7, $8, $9, 0, $10
    from json_array_elements(cast($11 as json)) as value
    where true
    on conflict do nothing";

/// Puts a row for each of these into the outbox. Gives how many were new.
pub async fn insert_targets(
    tx: &mut Tx,
    of: Of,
    targets: &[Target],
    terms: &Terms,
) -> anyhow::Result<u64> {
    // Instants do not go through JSON: each engine keeps them in its own way. There are few different ones, now and
    // the ends of some quiet hours.
    let mut by_instant: BTreeMap<DateTime<Utc>, Vec<serde_json::Value>> = BTreeMap::new();
    for target in targets {
        let row = json!([
            id::new(terms.now).simple().to_string(),
            target.subscriber_id.simple().to_string(),
            target.subscription_id.map(|id| id.simple().to_string()),
            target.channel.as_str(),
            target.lang,
            target.wanted,
            target.reason.as_str(),
        ]);
        by_instant.entry(target.due_at).or_default().push(row);
    }
    let mut added = 0;
    for (due_at, rows) in by_instant {
        added += insert_due(tx, of, due_at, &rows, terms).await?;
    }
    Ok(added)
}

async fn insert_due(
    tx: &mut Tx,
    of: Of,
    due_at: DateTime<Utc>,
    rows: &[serde_json::Value],
    terms: &Terms,
) -> anyhow::Result<u64> {
    let (bulletin_id, digest_id, body_id) = match of {
        Of::Bulletin(id) => (Some(id), None, None),
        Of::Digest { id, body_id } => (None, Some(id), Some(body_id)),
    };
    // Quiet until it is worth nothing: the row stays, so that it can be told why nothing came.
    let (state, code) = match terms.not_after.is_some_and(|end| due_at >= end) {
        true => (State::Suppressed, Some("quiet")),
        false => (State::Ready, None),
    };
    let sql = tx.sql(TARGETS_ON_SQLITE, TARGETS_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql)
        .bind(terms.class.as_str())
        .bind(bulletin_id)
        .bind(digest_id)
        .bind(body_id)
        .bind(state.as_str())
        .bind(code)
        .bind(terms.class.urgency())
        .bind(due_at)
        .bind(terms.not_after)
        .bind(terms.now)
        .bind(serde_json::to_string(rows)?)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("put a page of people into the outbox")
}

pub async fn had(
    tx: &mut Tx,
    bulletin_id: Uuid,
    (after, until): (Uuid, Uuid),
) -> anyhow::Result<Vec<(Uuid, Lang)>> {
    on!(tx, c => sqlx::query_as(
        "select subscriber_id, coalesce(wanted_lang, lang)
         from deliveries
         where bulletin_id = $1 and subscriber_id > $2 and subscriber_id <= $3",
    )
    .bind(bulletin_id)
    .bind(after)
    .bind(until)
    .fetch_all(c)
    .await)
    .context("look who has a bulletin already")
}

const HAD_OF_ON_SQLITE: &str = "
    select distinct subscriber_id
    from deliveries
    where bulletin_id = $1 and subscriber_id in (select unhex(value) from json_each($2))";
const HAD_OF_ON_POSTGRES: &str = "
    select distinct subscriber_id
    from deliveries
    where bulletin_id = $1
      and subscriber_id in (select cast(value as uuid)
                            from json_array_elements_text(cast($2 as json)) as value)";

pub async fn had_of(tx: &mut Tx, bulletin_id: Uuid, people: &[Uuid]) -> anyhow::Result<Vec<Uuid>> {
    let sql = tx.sql(HAD_OF_ON_SQLITE, HAD_OF_ON_POSTGRES);
    on!(tx, c => sqlx::query_scalar(sql)
        .bind(bulletin_id)
        .bind(listed(people)?)
        .fetch_all(c)
        .await)
    .context("look who of some people has a bulletin already")
}

/// Of what is cancelled, whatever has not left never will; of what is paused, not before it goes on.
pub async fn got_after(
    tx: &mut Tx,
    bulletin_id: Uuid,
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Got>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        subscriber_id: Uuid,
        subscription_id: Option<Uuid>,
        channel: String,
        lang: Lang,
        wanted: Lang,
        reason: String,
    }
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select subscriber_id, subscription_id, channel, lang,
                coalesce(wanted_lang, lang) as wanted, coalesce(lang_reason, 'wanted') as reason
         from deliveries
         where bulletin_id = $1 and subscriber_id > $2
           and (state in ('sending', 'sent', 'unknown') or unknowns > 0
                or (state in ('ready', 'held')
                    and not exists (select 1
                                    from holds
                                    where holds.bulletin_id = $1
                                      and holds.kind in ('cancelled', 'paused'))))
         order by subscriber_id, lang
         limit $3",
    )
    .bind(bulletin_id)
    .bind(after)
    .bind(i64::try_from(most)?)
    .fetch_all(c)
    .await)
    .context("read whom a bulletin reached")?;
    rows.into_iter()
        .map(|row| {
            Ok(Got {
                subscriber_id: row.subscriber_id,
                subscription_id: row.subscription_id,
                channel: Channel::parse(&row.channel).context("read a channel")?,
                lang: row.lang,
                wanted: row.wanted,
                reason: LangReason::parse(&row.reason).context("read why a language was chosen")?,
            })
        })
        .collect()
}
