//! Who has what, who is asked, and whether the books are right.

use maru::casework::{self, Asked, Asks, Channel, Intake, NewCase, Reach};
use maru::db::{Db, Tx};
use maru::language::Lang;
use maru::staff::rota::{self, Shift};
use uuid::Uuid;

use super::House;

/// A request about wages in a language, as the story wants it.
pub fn request(tag: &str, channel: Channel, asks: Asks) -> NewCase {
    NewCase {
        lang: Lang::parse(tag).expect("a tag"),
        topic: "wages".to_owned(),
        text: "…".to_owned(),
        reach: Reach::Receipt,
        channel,
        urgent: false,
        contact: channel.contact(),
        taken: None,
        asks,
        intake: Intake::default(),
        key: None,
    }
}

/// Opens a case, which routes it.
pub async fn open(house: &House, new: NewCase) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
    tx.commit().await?;
    Ok(opened.case_id)
}

/// A letter in a language.
pub async fn letter(house: &House, tag: &str) -> anyhow::Result<Uuid> {
    open(house, request(tag, Channel::Web, Asks::default())).await
}

/// Somebody at the desk.
pub async fn visit(house: &House, tag: &str) -> anyhow::Result<Uuid> {
    open(house, request(tag, Channel::Visit, Asks::default())).await
}

pub async fn owner(house: &House, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    casework::owner(&mut house.app.db.read().await?, case_id).await
}

pub async fn asked(house: &House, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    casework::asked(&mut house.app.db.read().await?, case_id).await
}

pub async fn accept(
    house: &House,
    case_id: Uuid,
    staff_id: Uuid,
) -> anyhow::Result<Result<(), casework::Refusal>> {
    let mut tx = house.app.db.begin().await?;
    let (city, now) = (&house.app.city, house.clock.now());
    let done = casework::accept(&mut tx, city, Asked { case_id, staff_id }, now).await?;
    tx.commit().await?;
    Ok(done)
}

/// Everybody takes what they are asked to take.
pub async fn accept_all(house: &House) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let now = house.clock.now();
    for colleague in rota::everybody(&mut tx, now).await? {
        for offer in casework::offers_of(&mut tx, colleague.id, now).await? {
            let asked = Asked { case_id: offer.case.id, staff_id: colleague.id };
            casework::accept(&mut tx, &house.app.city, asked, now).await??;
        }
    }
    tx.commit().await
}

/// Hours of every day of the week.
pub async fn works(house: &House, staff_id: Uuid, from: u16, to: u16) -> anyhow::Result<()> {
    let today = house.app.city.today(house.clock.now());
    let shifts: Vec<Shift> = (1..=7)
        .map(|weekday| Shift {
            weekday,
            from_minute: from * 60,
            to_minute: to * 60,
            valid_from: today - chrono::TimeDelta::days(30),
            valid_until: None,
        })
        .collect();
    let mut tx = house.app.db.begin().await?;
    rota::set_shifts(&mut tx, staff_id, &shifts, today, house.clock.now()).await?;
    tx.commit().await
}

/// What a query of whole numbers gives, on either engine.
pub async fn number(db: &Db, sql: &'static str) -> anyhow::Result<i64> {
    Ok(match db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
    })
}

/// Everybody's load is what their live rows hold, every line's calls are its rows, nothing is over, and no
/// case is with two people.
pub async fn books_are_right(db: &Db) -> anyhow::Result<()> {
    const WRONG_LOADS: &str = "select count(*) from staff
        where live_load <>
            (select cast(coalesce(sum(holds), 0) as bigint) from assignments
             where staff_id = staff.id and until_at is null and budget = 'live')
            + (select cast(coalesce(sum(holds), 0) as bigint) from offers
               where staff_id = staff.id and answered_at is null and budget = 'live')
           or open_load <>
            (select cast(coalesce(sum(holds), 0) as bigint) from assignments
             where staff_id = staff.id and until_at is null and budget = 'open')
            + (select cast(coalesce(sum(holds), 0) as bigint) from offers
               where staff_id = staff.id and answered_at is null and budget = 'open')
           or live_load > live_capacity or open_load > open_capacity";
    const WRONG_LINES: &str = "select count(*) from relays
        where lines_busy <> (select count(*) from relay_seats
                             where relay_id = relays.id and ended_at is null)
           or lines_busy > lines";
    const TWICE: &str = "select count(*) from cases
        where (select count(*) from assignments
               where case_id = cases.id and role = 'owner' and until_at is null)
            + (select count(*) from offers where case_id = cases.id and answered_at is null) > 1";
    const ASTRAY: &str = "select count(*) from cases
        where (state = 'offered') <> exists (select 1 from offers
                                             where case_id = cases.id and answered_at is null)
           or (state in ('assigned', 'working')) <> exists (select 1 from assignments
               where case_id = cases.id and role = 'owner' and until_at is null
                 and cases.state not like 'waiting_%')";
    for (what, sql) in [
        ("loads that are not what the rows hold", WRONG_LOADS),
        ("lines that are not what the rows hold", WRONG_LINES),
        ("cases with two people", TWICE),
        ("cases that stand apart from their rows", ASTRAY),
    ] {
        let count = number(db, sql).await?;
        anyhow::ensure!(count == 0, "{count} {what}");
    }
    Ok(())
}
