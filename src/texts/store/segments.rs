//! The SQL of segments: what a revision has, and what each of them was made from.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;
use crate::texts::segments::{self, Identity, Segment};

pub(in crate::texts) async fn insert_segments(
    tx: &mut Tx,
    revision_id: Uuid,
    segments: &[Segment],
    made_from: &[Option<Identity>],
) -> anyhow::Result<()> {
    for (position, segment) in segments.iter().enumerate() {
        let source = made_from.get(position).and_then(Option::as_ref);
        on!(tx, c => sqlx::query(
            "insert into segments
               (revision_id, position, kind, hash, occurrence, made_from_hash, made_from_occurrence)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(revision_id)
        .bind(i64::try_from(position)?)
        .bind(segment.kind.as_str())
        .bind(&segment.identity.hash)
        .bind(segment.identity.occurrence)
        .bind(source.map(|identity| &identity.hash))
        .bind(source.map(|identity| identity.occurrence))
        .execute(c)
        .await
        .map(drop))
        .context("save a segment")?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct MadeFromRow {
    position: i64,
    hash: String,
    made_from_hash: Option<String>,
    made_from_occurrence: Option<i64>,
}

impl MadeFromRow {
    fn made_from(&self) -> Option<Identity> {
        let (hash, occurrence) = (self.made_from_hash.clone()?, self.made_from_occurrence?);
        Some(Identity { hash, occurrence })
    }
}

async fn made_from_rows(tx: &mut Tx, revision_id: Uuid) -> anyhow::Result<Vec<MadeFromRow>> {
    on!(tx, c => sqlx::query_as(
        "select position, hash, made_from_hash, made_from_occurrence
         from segments
         where revision_id = $1
         order by position",
    )
    .bind(revision_id)
    .fetch_all(c)
    .await)
    .context("read what a translation was made from")
}

/// For each segment of a revision, the source segment that it was made from.
pub(in crate::texts) async fn made_from(
    tx: &mut Tx,
    revision_id: Uuid,
) -> anyhow::Result<Vec<Option<Identity>>> {
    let rows = made_from_rows(tx, revision_id).await?;
    Ok(rows.iter().map(MadeFromRow::made_from).collect())
}

/// The same for those segments that have words, with their positions.
pub(in crate::texts) async fn made_from_of_words(
    tx: &mut Tx,
    revision_id: Uuid,
) -> anyhow::Result<Vec<(usize, Option<Identity>)>> {
    let missing = segments::hash_of_missing();
    let rows = made_from_rows(tx, revision_id).await?;
    let written = rows.iter().filter(|row| !missing.contains(&row.hash));
    written.map(|row| Ok((usize::try_from(row.position)?, row.made_from()))).collect()
}

pub(in crate::texts) async fn source_identities(
    tx: &mut Tx,
    text_id: Uuid,
    source: Lang,
) -> anyhow::Result<Vec<Identity>> {
    let rows: Vec<(String, i64)> = on!(tx, c => sqlx::query_as(
        "select segments.hash, segments.occurrence
         from translations
         join segments on segments.revision_id = translations.public_revision_id
         where translations.text_id = $1 and translations.lang = $2
         order by segments.position",
    )
    .bind(text_id)
    .bind(source)
    .fetch_all(c)
    .await)
    .context("read the source's segments")?;
    Ok(rows.into_iter().map(|(hash, occurrence)| Identity { hash, occurrence }).collect())
}
