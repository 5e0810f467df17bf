//! The SQL of what digests hand to the outbox.

use anyhow::Context;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::listed;
use crate::db::{Tx, on};
use crate::deliveries::bulletins::{Got, LangReason};
use crate::deliveries::digests::{DigestBody, Item, Told};
use crate::deliveries::{Channel, List};
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
    let id: Uuid = on!(tx, c => sqlx::query_scalar(
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
    .context("keep what a digest says")?;
    insert_items(tx, id, &body.items).await?;
    Ok(id)
}

const ITEMS_ON_SQLITE: &str = "
    insert into digest_items (bulletin_id, body_id, lang)
    select unhex(json_extract(value, '$[0]')), $1, json_extract(value, '$[1]')
    from json_each($2)
    where true
    on conflict do nothing";
const ITEMS_ON_POSTGRES: &str = "
    insert into digest_items (bulletin_id, body_id, lang)
    select cast(value->>0 as uuid), $1, value->>1
    from json_array_elements(cast($2 as json)) as value
    where true
    on conflict do nothing";

async fn insert_items(tx: &mut Tx, body_id: Uuid, items: &[Item]) -> anyhow::Result<()> {
    let items: Vec<(String, Lang)> =
        items.iter().map(|(id, lang)| (id.simple().to_string(), *lang)).collect();
    let sql = tx.sql(ITEMS_ON_SQLITE, ITEMS_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql)
        .bind(body_id)
        .bind(serde_json::to_string(&items)?)
        .execute(c)
        .await
        .map(drop))
    .context("keep of which bulletins a digest tells")
}

/// What digests say that tell of a bulletin, and in which language each does.
pub async fn telling_of(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Vec<(Uuid, Lang)>> {
    on!(tx, c => sqlx::query_as(
        "select body_id, lang from digest_items where bulletin_id = $1 order by body_id, lang",
    )
    .bind(bulletin_id)
    .fetch_all(c)
    .await)
    .context("look which digests told of a bulletin")
}

/// Those who got what a digest says, which tells of a bulletin in a language.
pub async fn got_digest_after(
    tx: &mut Tx,
    (bulletin_id, body_id, lang): (Uuid, Uuid, Lang),
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Got>> {
    let rows: Vec<(Uuid, Option<Uuid>, String, Lang)> = on!(tx, c => sqlx::query_as(
        "select subscriber_id, subscription_id, channel, coalesce(wanted_lang, lang)
         from deliveries
         where digest_body_id = $1 and subscriber_id > $2
           and (state in ('sending', 'sent', 'unknown') or unknowns > 0
                or (state in ('ready', 'held')
                    and not exists (select 1
                                    from holds
                                    where holds.bulletin_id = $4
                                      and holds.kind in ('cancelled', 'paused'))))
         order by subscriber_id
         limit $3",
    )
    .bind(body_id)
    .bind(after)
    .bind(i64::try_from(most)?)
    .bind(bulletin_id)
    .fetch_all(c)
    .await)
    .context("read whom a digest reached")?;
    rows.into_iter()
        .map(|(subscriber_id, subscription_id, channel, wanted)| {
            let channel = Channel::parse(&channel).context("read a channel")?;
            let reason = if wanted == lang { LangReason::Wanted } else { LangReason::Fallback };
            Ok(Got { subscriber_id, subscription_id, channel, lang, wanted, reason })
        })
        .collect()
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

/// The bulletins that a digest tells of.
pub async fn bulletins_in(tx: &mut Tx, body_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    let items: Option<String> = on!(tx, c => sqlx::query_scalar(
        "select items from digest_bodies where id = $1",
    )
    .bind(body_id)
    .fetch_optional(c)
    .await)
    .context("read what a digest tells of")?;
    let items: Vec<Item> = serde_json::from_str(items.as_deref().unwrap_or("[]"))?;
    Ok(items.into_iter().map(|(bulletin, _)| bulletin).collect())
}

const DIGESTED_ON_SQLITE: &str = "
    select deliveries.subscriber_id, digest_bodies.frame_lang, digest_bodies.items
    from deliveries
    join digest_bodies on digest_bodies.id = deliveries.digest_body_id
    where deliveries.digest_id = $1
      and (deliveries.state <> 'suppressed' or deliveries.last_code is null
           or deliveries.last_code <> 'withdrawn')
      and deliveries.subscriber_id in (select unhex(value) from json_each($2))";
const DIGESTED_ON_POSTGRES: &str = "
    select deliveries.subscriber_id, digest_bodies.frame_lang, digest_bodies.items
    from deliveries
    join digest_bodies on digest_bodies.id = deliveries.digest_body_id
    where deliveries.digest_id = $1
      and (deliveries.state <> 'suppressed' or deliveries.last_code is null
           or deliveries.last_code <> 'withdrawn')
      and deliveries.subscriber_id in (select cast(value as uuid)
                                       from json_array_elements_text(cast($2 as json)) as value)";

/// Which bulletins these people got in a digest, each with the language of its frame. What was withdrawn nobody got.
pub async fn digested(tx: &mut Tx, digest_id: Uuid, people: &[Uuid]) -> anyhow::Result<Vec<Told>> {
    let sql = tx.sql(DIGESTED_ON_SQLITE, DIGESTED_ON_POSTGRES);
    let rows: Vec<(Uuid, Lang, String)> = on!(tx, c => sqlx::query_as(sql)
        .bind(digest_id)
        .bind(listed(people)?)
        .fetch_all(c)
        .await)
    .context("read who got what in a digest")?;
    let mut told = Vec::new();
    for (subscriber_id, frame, items) in rows {
        let items: Vec<Item> = serde_json::from_str(&items)?;
        let of = |(bulletin_id, lang)| Told { subscriber_id, frame, bulletin_id, lang };
        told.extend(items.into_iter().map(of));
    }
    Ok(told)
}

/// As they are kept, and by what they are found.
fn in_json(items: &[Item]) -> anyhow::Result<(String, Vec<u8>)> {
    let items = serde_json::to_string(items)?;
    let hash = Sha256::digest(items.as_bytes()).to_vec();
    Ok((items, hash))
}
