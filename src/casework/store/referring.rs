//! Consents and referrals.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

/// A consent as it is stored.
#[derive(sqlx::FromRow)]
pub struct ConsentRow {
    pub id: Uuid,
    pub purpose: String,
    pub contact: String,
    pub fields: String,
    pub lang: Lang,
    pub text_version: i64,
    pub how: String,
    pub reason_sealed: Option<Vec<u8>>,
    pub asked_by: Uuid,
    pub asked_at: DateTime<Utc>,
    pub given_at: Option<DateTime<Utc>>,
    pub confirmed_by: Option<Uuid>,
    pub until_on: NaiveDate,
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// A referral as it is stored.
#[derive(sqlx::FromRow)]
pub struct ReferralRow {
    pub id: Uuid,
    pub consent_id: Uuid,
    pub sealed: Option<Vec<u8>>,
    pub state: String,
    pub due_on: Option<NaiveDate>,
    pub made_at: DateTime<Utc>,
    pub moved_at: DateTime<Utc>,
}

pub async fn insert_consent(tx: &mut Tx, case_id: Uuid, row: &ConsentRow) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into consents
           (id, case_id, purpose, contact, fields, lang, text_version, how, reason_sealed, asked_by,
            asked_at, given_at, until_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(&row.purpose)
    .bind(&row.contact)
    .bind(&row.fields)
    .bind(row.lang)
    .bind(row.text_version)
    .bind(&row.how)
    .bind(&row.reason_sealed)
    .bind(row.asked_by)
    .bind(row.asked_at)
    .bind(row.given_at)
    .bind(row.until_on)
    .execute(c)
    .await
    .map(drop))
    .context("keep a consent")
}

pub async fn consents(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<ConsentRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, purpose, contact, fields, lang, text_version, how, reason_sealed, asked_by,
                asked_at, given_at, confirmed_by, until_on, withdrawn_at
         from consents
         where case_id = $1
         order by asked_at, id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read consents")
}

/// `false` if it was given or withdrawn before, or is none that the client gives herself.
pub async fn give_consent(
    tx: &mut Tx,
    case_id: Uuid,
    consent_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update consents
         set given_at = $3
         where id = $1 and case_id = $2 and how = 'in-case' and given_at is null
           and withdrawn_at is null",
    )
    .bind(consent_id)
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a client agreed")?;
    Ok(rows == 1)
}

/// `false` if it was withdrawn before.
pub async fn withdraw_consent(
    tx: &mut Tx,
    case_id: Uuid,
    consent_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update consents
         set withdrawn_at = $3
         where id = $1 and case_id = $2 and withdrawn_at is null",
    )
    .bind(consent_id)
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("withdraw a consent")?;
    Ok(rows == 1)
}

/// A second person, never the first, stands for it that nobody could ask. `false` if not.
pub async fn confirm_emergency(
    tx: &mut Tx,
    case_id: Uuid,
    consent_id: Uuid,
    head_id: Uuid,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update consents
         set confirmed_by = $3
         where id = $1 and case_id = $2 and how = 'emergency' and confirmed_by is null
           and asked_by <> $3 and withdrawn_at is null",
    )
    .bind(consent_id)
    .bind(case_id)
    .bind(head_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("confirm an emergency")?;
    Ok(rows == 1)
}

/// The cases in which somebody claimed an emergency for which nobody stands yet, the oldest first.
pub async fn claimed(tx: &mut Tx) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id
         from consents
         where how = 'emergency' and confirmed_by is null and withdrawn_at is null
         group by case_id
         order by min(asked_at), case_id
         limit 100",
    )
    .fetch_all(c)
    .await)
    .context("list claimed emergencies")
}

pub async fn insert_referral(
    tx: &mut Tx,
    (case_id, contact): (Uuid, &str),
    row: &ReferralRow,
    made_by: Uuid,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into referrals
           (id, case_id, contact, consent_id, sealed, state, due_on, made_by, made_at, moved_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(contact)
    .bind(row.consent_id)
    .bind(&row.sealed)
    .bind(&row.state)
    .bind(row.due_on)
    .bind(made_by)
    .bind(row.made_at)
    .bind(row.moved_at)
    .execute(c)
    .await
    .map(drop))
    .context("draft a referral")
}

pub async fn referrals(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<ReferralRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, consent_id, sealed, state, due_on, made_at, moved_at
         from referrals
         where case_id = $1
         order by made_at, id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read referrals")
}

/// `false` if it stood elsewhere meanwhile.
pub async fn move_referral(
    tx: &mut Tx,
    referral_id: Uuid,
    (from, to): (&str, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update referrals set state = $3, moved_at = $4 where id = $1 and state = $2",
    )
    .bind(referral_id)
    .bind(from)
    .bind(to)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("move a referral on")?;
    Ok(rows == 1)
}

/// What was to be told is gone with the consent.
pub async fn empty_referral(tx: &mut Tx, consent_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update referrals set sealed = null where consent_id = $1")
        .bind(consent_id)
        .execute(c)
        .await
        .map(drop))
    .context("empty a referral")
}
