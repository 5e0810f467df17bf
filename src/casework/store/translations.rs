//! What was said in other languages, always sealed, and what is still to be translated.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

/// A translation as it is stored.
#[derive(sqlx::FromRow)]
pub struct TranslationRow {
    pub id: Uuid,
    /// None: of what was told at intake.
    pub message_id: Option<Uuid>,
    pub lang: Lang,
    pub made_by: Uuid,
    pub sealed: Vec<u8>,
    pub is_original: bool,
    pub put_by: Option<Uuid>,
    pub made_at: DateTime<Utc>,
}

pub async fn insert_translation(
    tx: &mut Tx,
    case_id: Uuid,
    row: &TranslationRow,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into message_translations
           (id, case_id, message_id, lang, made_by, sealed, is_original, put_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(row.message_id)
    .bind(row.lang)
    .bind(row.made_by)
    .bind(&row.sealed)
    .bind(row.is_original)
    .bind(row.put_by)
    .bind(row.made_at)
    .execute(c)
    .await
    .map(drop))
    .context("keep a translation of what was said")
}

/// The translations in a case, the newest first.
pub async fn translations(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<TranslationRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, message_id, lang, made_by, sealed, is_original, put_by, made_at
         from message_translations
         where case_id = $1
         order by made_at desc, id desc",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read the translations of what was said")
}

/// When everything was written that the client said in words of her own, that has no translation yet and is not in
/// `read`, the oldest first: what she answered at intake, and her messages.
pub async fn untranslated(
    tx: &mut Tx,
    case_id: Uuid,
    read: Lang,
) -> anyhow::Result<Vec<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select written_at
         from case_messages
         where case_id = $1 and author = 'client' and lang <> $2
           and not exists (
             select 1 from message_translations where message_id = case_messages.id
           )
         union all
         select cases.opened_at
         from case_intakes
         join cases on cases.id = case_intakes.case_id
         where case_intakes.case_id = $1 and case_intakes.own_lang <> $2
           and not exists (
             select 1
             from message_translations
             where message_translations.case_id = case_intakes.case_id
               and message_translations.message_id is null
           )
         order by 1",
    )
    .bind(case_id)
    .bind(read)
    .fetch_all(c)
    .await)
    .context("look for what is to be translated")
}

/// The letters in which somebody interprets now.
pub async fn letters_interpreted(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select assignments.case_id
         from assignments
         join cases on cases.id = assignments.case_id
         where assignments.staff_id = $1 and assignments.until_at is null
           and assignments.role = 'interpreter' and cases.contact = 'letter'
         order by assignments.case_id",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list the letters in which somebody interprets")
}

/// The letters that nobody translates any more since whoever did was taken from them, while something is left: an
/// answer that waits, or words of the client that are not in `read`. Where the owner ended it nobody is sought.
pub async fn letters_left(tx: &mut Tx, read: Lang) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select cases.id
         from cases
         join assignments as owner on owner.case_id = cases.id
         where owner.role = 'owner' and owner.until_at is null and cases.contact = 'letter'
           and (
             select gone.ended_reason
             from assignments as gone
             where gone.case_id = cases.id and gone.role <> 'owner'
               and (gone.until_at is null or gone.until_at > owner.from_at)
             order by gone.from_at desc, gone.id desc
             limit 1
           ) in ('declined', 'link expired', 'excluded')
           and (
             exists (
               select 1
               from answers_held
               where answers_held.case_id = cases.id and answers_held.ended_at is null
                 and answers_held.translated_at is null
             )
             or exists (
               select 1
               from case_messages
               where case_messages.case_id = cases.id and case_messages.author = 'client'
                 and case_messages.lang <> $1
                 and not exists (
                   select 1 from message_translations where message_id = case_messages.id
                 )
             )
             or exists (
               select 1
               from case_intakes
               where case_intakes.case_id = cases.id and case_intakes.own_lang <> $1
                 and not exists (
                   select 1
                   from message_translations
                   where message_translations.case_id = cases.id
                     and message_translations.message_id is null
                 )
             )
           )
         order by cases.id
         limit 100",
    )
    .bind(read)
    .fetch_all(c)
    .await)
    .context("list the letters that nobody translates any more")
}
