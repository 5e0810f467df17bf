//! The SQL of the rota.

mod about;
mod skills;

pub(super) use about::{
    current_presences, end_presence, forget_presences, hold, insert_presence, presence_until,
    set_about,
};
pub(super) use skills::{set_languages, set_topics};

use anyhow::Context;
use chrono::{DateTime, Days, NaiveDate, Utc};
use uuid::Uuid;

use super::{
    Absence, Budget, Colleague, Gender, LanguageSkill, Load, Presence, Role, Shift, TopicSkill,
};
use crate::db::{Tx, on};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
struct StaffRow {
    id: Uuid,
    name: String,
    email: String,
    lang: Lang,
    live_capacity: i64,
    live_load: i64,
    open_capacity: i64,
    open_load: i64,
    idle_since: Option<DateTime<Utc>>,
    gender: Option<String>,
    translates_letters: bool,
}

pub(super) async fn everybody(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Colleague>> {
    let rows: Vec<StaffRow> = on!(tx, c => sqlx::query_as(
        "select id, name, email, lang, live_capacity, live_load, open_capacity, open_load, idle_since,
                gender, translates_letters
         from staff
         where ended_at is null
         order by id",
    )
    .fetch_all(c)
    .await)
    .context("read the staff")?;
    let grants: Vec<(Uuid, String)> = on!(tx, c => sqlx::query_as(
        "select distinct staff_id, role
         from grants
         where from_at <= $1 and (until_at is null or until_at > $1)
         order by staff_id, role",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("read everybody's grants")?;
    let languages = languages(tx).await?;
    let topics: Vec<(Uuid, String, i64)> = on!(tx, c => sqlx::query_as(
        "select staff_id, topic, level from staff_topics order by staff_id, topic",
    )
    .fetch_all(c)
    .await)
    .context("read everybody's topics")?;
    let shifts = shifts(tx).await?;
    let absences: Vec<(Uuid, NaiveDate, NaiveDate)> = on!(tx, c => sqlx::query_as(
        "select staff_id, from_on, until_on from absences order by staff_id, from_on",
    )
    .fetch_all(c)
    .await)
    .context("read absences")?;
    let presences = current_presences(tx, now).await?;
    let of = |id: Uuid| move |owner: &Uuid| *owner == id;
    Ok(rows
        .into_iter()
        .map(|row| {
            let mine = of(row.id);
            let presence = presences.iter().find(|(owner, ..)| mine(owner));
            Colleague {
                id: row.id,
                name: row.name,
                email: row.email,
                lang: row.lang,
                roles: grants
                    .iter()
                    .filter(|(owner, _)| mine(owner))
                    .filter_map(|(_, role)| Role::parse(role))
                    .collect(),
                languages: languages
                    .iter()
                    .filter(|(owner, _)| mine(owner))
                    .map(|(_, skill)| *skill)
                    .collect(),
                topics: topics
                    .iter()
                    .filter(|(owner, ..)| mine(owner))
                    .map(|(_, topic, level)| TopicSkill {
                        topic: topic.clone(),
                        level: small(*level),
                    })
                    .collect(),
                shifts: shifts
                    .iter()
                    .filter(|(owner, _)| mine(owner))
                    .map(|(_, shift)| *shift)
                    .collect(),
                absences: absences
                    .iter()
                    .filter(|(owner, ..)| mine(owner))
                    .map(|(_, from_on, until_on)| Absence {
                        from_on: *from_on,
                        until_on: *until_on,
                    })
                    .collect(),
                load: Load {
                    live_capacity: row.live_capacity,
                    live_load: row.live_load,
                    open_capacity: row.open_capacity,
                    open_load: row.open_load,
                },
                idle_since: row.idle_since,
                gender: row.gender.as_deref().and_then(Gender::parse),
                presence: presence.map_or(Presence::Here, |(_, presence, _)| *presence),
                presence_since: presence.map(|(_, _, since)| *since),
                translates_letters: row.translates_letters,
            }
        })
        .collect())
}

async fn languages(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, LanguageSkill)>> {
    let rows: Vec<(Uuid, Lang, bool, bool, i64)> = on!(tx, c => sqlx::query_as(
        "select staff_id, lang, speaks, writes, level from staff_languages order by staff_id, lang",
    )
    .fetch_all(c)
    .await)
    .context("read everybody's languages")?;
    Ok(rows
        .into_iter()
        .map(|(owner, lang, speaks, writes, level)| {
            (owner, LanguageSkill { lang, speaks, writes, level: small(level) })
        })
        .collect())
}

async fn shifts(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, Shift)>> {
    let rows: Vec<(Uuid, i64, i64, i64, NaiveDate, Option<NaiveDate>)> =
        on!(tx, c => sqlx::query_as(
        "select staff_id, weekday, from_minute, to_minute, valid_from, valid_until
         from shifts
         order by staff_id, weekday, from_minute",
    )
    .fetch_all(c)
    .await)
        .context("read shifts")?;
    Ok(rows
        .into_iter()
        .map(|(owner, weekday, from, to, valid_from, valid_until)| {
            let minute = |minute: i64| u16::try_from(minute).unwrap_or(0);
            let shift = Shift {
                weekday: small(weekday),
                from_minute: minute(from),
                to_minute: minute(to),
                valid_from,
                valid_until,
            };
            (owner, shift)
        })
        .collect())
}

fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or(0)
}

pub(super) async fn end_shifts(
    tx: &mut Tx,
    staff_id: Uuid,
    today: NaiveDate,
) -> anyhow::Result<()> {
    let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    on!(tx, c => sqlx::query("delete from shifts where staff_id = $1 and valid_from >= $2")
        .bind(staff_id)
        .bind(today)
        .execute(c)
        .await
        .map(drop))
    .context("clear shifts that have not begun")?;
    on!(tx, c => sqlx::query(
        "update shifts
         set valid_until = $2
         where staff_id = $1 and (valid_until is null or valid_until > $2)",
    )
    .bind(staff_id)
    .bind(yesterday)
    .execute(c)
    .await
    .map(drop))
    .context("end somebody's shifts")
}

pub(super) async fn insert_shift(
    tx: &mut Tx,
    id: Uuid,
    staff_id: Uuid,
    shift: &Shift,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into shifts
           (id, staff_id, weekday, from_minute, to_minute, valid_from, valid_until)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(staff_id)
    .bind(i64::from(shift.weekday))
    .bind(i64::from(shift.from_minute))
    .bind(i64::from(shift.to_minute))
    .bind(shift.valid_from)
    .bind(shift.valid_until)
    .execute(c)
    .await
    .map(drop))
    .context("set a shift")
}

pub(super) async fn insert_absence(
    tx: &mut Tx,
    id: Uuid,
    staff_id: Uuid,
    absence: Absence,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into absences (id, staff_id, from_on, until_on, noted_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(staff_id)
    .bind(absence.from_on)
    .bind(absence.until_on)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note an absence")
}

pub(super) async fn set_absence_end(
    tx: &mut Tx,
    staff_id: Uuid,
    absence: Absence,
    until_on: NaiveDate,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update absences
         set until_on = $4
         where staff_id = $1 and from_on = $2 and until_on = $3 and until_on > $4",
    )
    .bind(staff_id)
    .bind(absence.from_on)
    .bind(absence.until_on)
    .bind(until_on)
    .execute(c)
    .await
    .map(drop))
    .context("end an absence")
}

pub(super) async fn delete_absence(
    tx: &mut Tx,
    staff_id: Uuid,
    absence: Absence,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "delete from absences where staff_id = $1 and from_on = $2 and until_on = $3",
    )
    .bind(staff_id)
    .bind(absence.from_on)
    .bind(absence.until_on)
    .execute(c)
    .await
    .map(drop))
    .context("take an absence back")
}

pub(super) async fn set_capacity(
    tx: &mut Tx,
    staff_id: Uuid,
    live: i64,
    open: i64,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update staff
         set live_capacity = $2, open_capacity = $3
         where id = $1 and live_load <= $2 and open_load <= $3",
    )
    .bind(staff_id)
    .bind(live)
    .bind(open)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("set somebody's capacity")?;
    Ok(rows == 1)
}

pub(super) async fn take(
    tx: &mut Tx,
    staff_id: Uuid,
    budget: Budget,
    weight: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let sql = match budget {
        Budget::Live => {
            "update staff
             set live_load = live_load + $2, idle_since = $3
             where id = $1 and ended_at is null and live_load + $2 <= live_capacity"
        }
        Budget::Open => {
            "update staff
             set open_load = open_load + $2, idle_since = $3
             where id = $1 and ended_at is null and open_load + $2 <= open_capacity"
        }
    };
    let rows = on!(tx, c => sqlx::query(sql)
        .bind(staff_id)
        .bind(weight)
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("take from somebody's budget")?;
    Ok(rows == 1)
}

pub(super) async fn give_back(
    tx: &mut Tx,
    staff_id: Uuid,
    budget: Budget,
    weight: i64,
) -> anyhow::Result<()> {
    let sql = match budget {
        Budget::Live => "update staff set live_load = live_load - $2 where id = $1",
        Budget::Open => "update staff set open_load = open_load - $2 where id = $1",
    };
    on!(tx, c => sqlx::query(sql)
        .bind(staff_id)
        .bind(weight)
        .execute(c)
        .await
        .map(drop))
    .context("give back to somebody's budget")
}
