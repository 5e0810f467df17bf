//! The SQL of what digests hand to the outbox.

use anyhow::Context;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::listed;
use crate::db::{Tx, on};
use crate::deliveries::List;
use crate::deliveries::digests::{DigestBody, Item};
use crate::language::Lang;

/// What a digest says, as its channel shows it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Said {
    /// A digest is of no one list.
    #[sqlx(skip)]
    pub list: Option<List>,
    pub subject: String,
    pub html: String,
    pub plain: String,
    pub telegram: String,
}

pub async fn find_digest(
    tx: &mut Tx,
    digest_id: Uuid,
    frame: Lang,
    items: &[Item],
) -> anyhow::Result<Option<Uuid>> {
    let (_, hash) = in_json(items)?;
    on!(tx, c => sqlx::query_scalar(
        "select id
         from digest_bodies
         where digest_id = $1 and frame_lang = $2 and items_hash = $3",
    )
    .bind(digest_id)
    .bind(frame)
    .bind(hash)
    .fetch_optional(c)
    .await)
    .context("look for what a digest says")
}

pub async fn insert_digest(tx: &mut Tx, body: &DigestBody) -> anyhow::Result<Uuid> {
    let (items, hash) = in_json(&body.items)?;
    // It is written in any case, so that the id is given of what another machine wrote just now.
    on!(tx, c => sqlx::query_scalar(
        "insert into digest_bodies
           (id, digest_id, frame_lang, items, items_hash, subject, html, plain, telegram)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (digest_id, frame_lang, items_hash) do update
         set items = excluded.items
         returning id",
    )
    .bind(body.id)
    .bind(body.digest_id)
    .bind(body.frame)
    .bind(items)
    .bind(hash)
    .bind(&body.subject)
    .bind(&body.html)
    .bind(&body.plain)
    .bind(&body.telegram)
    .fetch_one(c)
    .await)
    .context("keep what a digest says")
}

pub async fn read_digest(tx: &mut Tx, body_id: Uuid) -> anyhow::Result<Option<Said>> {
    on!(tx, c => sqlx::query_as(
        "select subject, html, plain, telegram from digest_bodies where id = $1",
    )
    .bind(body_id)
    .fetch_optional(c)
    .await)
    .context("read what a digest says")
}

const TOPICS_ON_SQLITE: &str = "
    select distinct bulletin_topics.topic,
           cast(case when bulletins.follows_id is null then 0 else 1 end as bigint)
    from bulletins
    left join bulletin_topics on bulletin_topics.bulletin_id = bulletins.id
    where bulletins.id in (select unhex(replace(json_extract(value, '$[0]'), '-', ''))
                           from digest_bodies, json_each(digest_bodies.items)
                           where digest_bodies.id = $1)";
const TOPICS_ON_POSTGRES: &str = "
    select distinct bulletin_topics.topic,
           cast(case when bulletins.follows_id is null then 0 else 1 end as bigint)
    from bulletins
    left join bulletin_topics on bulletin_topics.bulletin_id = bulletins.id
    where bulletins.id in (select cast(value->>0 as uuid)
                           from digest_bodies,
                                json_array_elements(cast(digest_bodies.items as json)) as value
                           where digest_bodies.id = $1)";

/// What a digest is about. None: it sets right something that its reader got, whatever she asks for now.
pub async fn topics_of_digest(tx: &mut Tx, body_id: Uuid) -> anyhow::Result<Option<Vec<String>>> {
    let sql = tx.sql(TOPICS_ON_SQLITE, TOPICS_ON_POSTGRES);
    let rows: Vec<(Option<String>, i64)> =
        on!(tx, c => sqlx::query_as(sql).bind(body_id).fetch_all(c).await)
            .context("read what a digest is about")?;
    let sets_right = rows.iter().any(|(_, follows)| *follows != 0);
    Ok((!sets_right).then(|| rows.into_iter().filter_map(|(topic, _)| topic).collect()))
}

const DIGESTED_ON_SQLITE: &str = "
    select deliveries.subscriber_id, digest_bodies.items
    from deliveries
    join digest_bodies on digest_bodies.id = deliveries.digest_body_id
    where deliveries.digest_id = $1
      and deliveries.subscriber_id in (select unhex(value) from json_each($2))";
const DIGESTED_ON_POSTGRES: &str = "
    select deliveries.subscriber_id, digest_bodies.items
    from deliveries
    join digest_bodies on digest_bodies.id = deliveries.digest_body_id
    where deliveries.digest_id = $1
      and deliveries.subscriber_id in (select cast(value as uuid)
                                       from json_array_elements_text(cast($2 as json)) as value)";

/// Which bulletins these people got in a digest.
pub async fn digested(
    tx: &mut Tx,
    digest_id: Uuid,
    people: &[Uuid],
) -> anyhow::Result<Vec<(Uuid, Vec<Item>)>> {
    let sql = tx.sql(DIGESTED_ON_SQLITE, DIGESTED_ON_POSTGRES);
    let rows: Vec<(Uuid, String)> = on!(tx, c => sqlx::query_as(sql)
        .bind(digest_id)
        .bind(listed(people)?)
        .fetch_all(c)
        .await)
    .context("read who got what in a digest")?;
    rows.into_iter()
        .map(|(subscriber, items)| Ok((subscriber, serde_json::from_str(&items)?)))
        .collect()
}

/// As they are kept, and by what they are found.
fn in_json(items: &[Item]) -> anyhow::Result<(String, Vec<u8>)> {
    let items = serde_json::to_string(items)?;
    let hash = Sha256::digest(items.as_bytes()).to_vec();
    Ok((items, hash))
}
