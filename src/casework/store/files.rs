//! Files of cases: rows that say nothing of what is in them, and their sealed pieces.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::Author;
use crate::casework::files::{File, Format, Rendition, State};
use crate::db::{Tx, on};

/// A query for whole files: what follows their columns.
macro_rules! select_files {
    ($rest:literal) => {
        concat!(
            "select id, case_id, author, name_sealed, format, size, state, added_at
             from case_files
             ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    case_id: Uuid,
    author: String,
    name_sealed: Option<Vec<u8>>,
    format: Option<String>,
    size: i64,
    state: String,
    added_at: DateTime<Utc>,
}

impl TryFrom<Row> for File {
    type Error = anyhow::Error;

    fn try_from(row: Row) -> anyhow::Result<Self> {
        let is_of_client = row.author == Author::Client.as_str();
        let author = if is_of_client { Author::Client } else { Author::Counsellor };
        Ok(Self {
            format: row.format.as_deref().and_then(Format::parse),
            size: row.size,
            state: State::parse(&row.state).context("a file's state")?,
            added_at: row.added_at,
            ..Self::new(row.id, row.case_id, author, row.name_sealed)
        })
    }
}

/// Makes a file of which the pieces follow.
pub async fn insert_file(
    tx: &mut Tx,
    file: &File,
    staff_id: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_files (id, case_id, author, staff_id, name_sealed, state, added_at)
         values ($1, $2, $3, $4, $5, 'receiving', $6)",
    )
    .bind(file.id)
    .bind(file.case_id)
    .bind(file.author.as_str())
    .bind(staff_id)
    .bind(&file.name_sealed)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("begin a file")
}

/// Adds a piece. `false` if the file is gone.
pub async fn insert_piece(
    tx: &mut Tx,
    (file_id, rendition, number): (Uuid, Rendition, i64),
    sealed: &[u8],
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into case_file_parts (file_id, rendition, number, sealed)
         select id, $2, $3, $4 from case_files where id = $1",
    )
    .bind(file_id)
    .bind(rendition.as_str())
    .bind(number)
    .bind(sealed)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep a piece of a file")?;
    Ok(rows == 1)
}

/// The file is whole. `false` if it was deleted meanwhile.
pub async fn finish_file(tx: &mut Tx, file: &File, hash: &[u8]) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_files
         set format = $2, size = $3, state = $4, idempotency_hash = $5
         where id = $1 and state = 'receiving'",
    )
    .bind(file.id)
    .bind(file.format.map(Format::as_str))
    .bind(file.size)
    .bind(file.state.as_str())
    .bind(hash)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("finish a file")?;
    Ok(rows == 1)
}

/// The file with the same bytes in the same case.
pub async fn file_of_hash(tx: &mut Tx, hash: &[u8]) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar("select id from case_files where idempotency_hash = $1")
        .bind(hash)
        .fetch_optional(c)
        .await)
    .context("look for the same file")
}

/// How many whole files of one side a case has.
pub async fn count_files(tx: &mut Tx, case_id: Uuid, author: Author) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from case_files
         where case_id = $1 and author = $2 and state in ('received', 'cleaned', 'kept')",
    )
    .bind(case_id)
    .bind(author.as_str())
    .fetch_one(c)
    .await)
    .context("count files")
}

/// What was sent into a case, the oldest first, without what is under way.
pub async fn files_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<File>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        select_files!(
        "where case_id = $1 and state <> 'receiving'
         order by added_at, id"
    ))
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("list files")?;
    rows.into_iter().map(File::try_from).collect()
}

pub async fn find_file(tx: &mut Tx, case_id: Uuid, file_id: Uuid) -> anyhow::Result<Option<File>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        select_files!(
        "where case_id = $1 and id = $2 and state <> 'receiving'"
    ))
    .bind(case_id)
    .bind(file_id)
    .fetch_optional(c)
    .await)
    .context("find a file")?;
    row.map(File::try_from).transpose()
}

/// Pictures that wait to be cleaned: those that were tried least often first, so that a few on which it fails do
/// not hold up the others, and of them the oldest.
pub async fn files_to_clean(tx: &mut Tx) -> anyhow::Result<Vec<File>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        select_files!(
        "where state = 'received'
         order by tries, added_at, id
         limit 20"
    ))
    .fetch_all(c)
    .await)
    .context("list files to clean")?;
    rows.into_iter().map(File::try_from).collect()
}

/// Counts that its cleaning is begun. `false`: it was begun `most` times, or somebody has cleaned it.
pub async fn try_to_clean(tx: &mut Tx, file_id: Uuid, most: i64) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_files
         set tries = tries + 1
         where id = $1 and state = 'received' and tries < $2",
    )
    .bind(file_id)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("begin to clean a file")?;
    Ok(rows == 1)
}

/// Moves a received file on. `false` if somebody else did.
pub async fn set_file_state(tx: &mut Tx, file_id: Uuid, state: State) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_files set state = $2 where id = $1 and state = 'received'",
    )
    .bind(file_id)
    .bind(state.as_str())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("move a file on")?;
    Ok(rows == 1)
}

/// Refuses a received file, and forgets what its bytes were: the same may be sent again. `false` if somebody
/// else moved it on.
pub async fn refuse_file(tx: &mut Tx, file_id: Uuid) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_files
         set state = 'refused', idempotency_hash = null
         where id = $1 and state = 'received'",
    )
    .bind(file_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("refuse a file")?;
    Ok(rows == 1)
}

pub async fn piece(
    tx: &mut Tx,
    file_id: Uuid,
    rendition: Rendition,
    number: i64,
) -> anyhow::Result<Option<Vec<u8>>> {
    on!(tx, c => sqlx::query_scalar(
        "select sealed
         from case_file_parts
         where file_id = $1 and rendition = $2 and number = $3",
    )
    .bind(file_id)
    .bind(rendition.as_str())
    .bind(number)
    .fetch_optional(c)
    .await)
    .context("read a piece of a file")
}

/// All pieces of a rendition in their order.
pub async fn pieces(
    tx: &mut Tx,
    file_id: Uuid,
    rendition: Rendition,
) -> anyhow::Result<Vec<Vec<u8>>> {
    on!(tx, c => sqlx::query_scalar(
        "select sealed
         from case_file_parts
         where file_id = $1 and rendition = $2
         order by number",
    )
    .bind(file_id)
    .bind(rendition.as_str())
    .fetch_all(c)
    .await)
    .context("read a file")
}

pub async fn delete_pieces(tx: &mut Tx, file_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from case_file_parts where file_id = $1")
        .bind(file_id)
        .execute(c)
        .await
        .map(drop))
    .context("delete what a file holds")
}

pub async fn delete_file(tx: &mut Tx, file_id: Uuid) -> anyhow::Result<()> {
    delete_pieces(tx, file_id).await?;
    on!(tx, c => sqlx::query("delete from case_files where id = $1")
        .bind(file_id)
        .execute(c)
        .await
        .map(drop))
    .context("delete a file")
}

/// Deletes the oldest unfinished files of a case but the `newest`.
pub async fn make_room_for_file(tx: &mut Tx, case_id: Uuid, newest: i64) -> anyhow::Result<()> {
    let old: Vec<Uuid> = on!(tx, c => sqlx::query_scalar(
        "select id
         from case_files
         where case_id = $1 and state = 'receiving'
         order by added_at desc, id desc
         limit 100 offset $2",
    )
    .bind(case_id)
    .bind(newest)
    .fetch_all(c)
    .await)
    .context("look for unfinished files")?;
    for file_id in old {
        delete_file(tx, file_id).await?;
    }
    Ok(())
}

/// Files that were begun before an instant and are not whole.
pub async fn unfinished_files(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id from case_files where state = 'receiving' and added_at < $1 limit 100",
    )
    .bind(before)
    .fetch_all(c)
    .await)
    .context("list files that were cut off")
}

pub async fn delete_files_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    let statements = [
        "delete from case_file_parts
         where file_id in (select id from case_files where case_id = $1)",
        "delete from case_files where case_id = $1",
        "delete from file_invitations where case_id = $1",
    ];
    for statement in statements {
        on!(tx, c => sqlx::query(statement).bind(case_id).execute(c).await.map(drop))
            .context("forget the files of a case")?;
    }
    Ok(())
}

/// Puts one invitation in the place of all that a case has.
pub async fn replace_invitation(
    tx: &mut Tx,
    hash: &[u8],
    (case_id, staff_id): (Uuid, Uuid),
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from file_invitations where case_id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(drop))
    .context("end the invitation before")?;
    on!(tx, c => sqlx::query(
        "insert into file_invitations (code_hash, case_id, staff_id, made_at, expires_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(hash)
    .bind(case_id)
    .bind(staff_id)
    .bind(now)
    .bind(until)
    .execute(c)
    .await
    .map(drop))
    .context("invite photos")
}

pub async fn invited_case(
    tx: &mut Tx,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id from file_invitations where code_hash = $1 and expires_at > $2",
    )
    .bind(hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find an invitation")
}

pub async fn forget_invitations(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from file_invitations where expires_at <= $1")
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("forget old invitations")
}
