//! Two routers whose snapshots may be old: every order in which they can read and write, on a real database.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::super::routing::{self, Decision, Holder, Snapshot};
use super::super::{Case, relays, store};
use super::seating::{self, Refused, Seating};
use super::{Cause, snapshot, way};
use crate::city::City;
use crate::db::{Db, Tx, on};
use crate::language::Lang;
use crate::staff::rota::{self, LanguageSkill, Shift, TopicSkill};
use crate::staff::{self, NewAccount, Role};

const CITY: &str = include_str!("../../../content/city.toml");

fn monday() -> DateTime<Utc> {
    "2026-11-23T01:00:00Z".parse().unwrap()
}

async fn house() -> (Db, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("maru.db").display());
    let db = Db::connect(&url).await.unwrap();
    db.migrate().await.unwrap();
    (db, folder)
}

/// Somebody with a language and room for so many letters.
async fn person(tx: &mut Tx, name: &str, tag: &str, letters: i64) -> anyhow::Result<Uuid> {
    let (now, lang) = (monday(), Lang::parse(tag).unwrap());
    let new = NewAccount {
        email: format!("{name}@maru.test"),
        name: name.to_owned(),
        lang: Lang::KOREAN,
        roles: vec![Role::Counsellor],
    };
    let id = staff::add(tx, &new, None, now).await??;
    let skill = LanguageSkill { lang, speaks: true, writes: true, level: 3 };
    rota::set_languages(tx, id, &[skill]).await?;
    rota::set_topics(tx, id, &[TopicSkill { topic: "wages".to_owned(), level: 2 }]).await?;
    let today = now.date_naive();
    let shift = Shift {
        weekday: 1,
        from_minute: 0,
        to_minute: 1440,
        valid_from: today - TimeDelta::days(9),
        valid_until: None,
    };
    rota::set_shifts(tx, id, &[shift], today, now).await?;
    assert!(rota::set_capacity(tx, id, 100, letters * 10).await?);
    Ok(id)
}

async fn case(tx: &mut Tx, number: u128, tag: &str, contact: &str) -> anyhow::Result<Uuid> {
    let id = Uuid::from_u128(number);
    on!(tx, c => sqlx::query(
        "insert into cases
           (id, locator, demand_id, lang, topic, channel, contact, urgent, weight, reach, state, epoch,
            opened_at, client_wrote_at)
         values ($1, $2, $1, $3, 'wages', 'web', $5, false, 10, 'receipt', 'waiting', 1, $4, $4)",
    )
    .bind(id)
    .bind(format!("{number:08}"))
    .bind(tag)
    .bind(monday())
    .bind(contact)
    .execute(c)
    .await
    .map(drop))?;
    Ok(id)
}

async fn number(tx: &mut Tx, sql: &'static str) -> i64 {
    on!(tx, c => sqlx::query_scalar(sql).fetch_one(c).await).unwrap()
}

/// What a router saw when it looked.
struct Seen {
    case: Case,
    snapshot: Snapshot,
    decision: Decision,
}

async fn look(tx: &mut Tx, city: &City, case_id: Uuid) -> anyhow::Result<Seen> {
    let case = store::find(tx, case_id).await?.unwrap();
    let colleagues = rota::everybody(tx, monday()).await?;
    let snapshot = snapshot::of(tx, city, &case, &colleagues, monday()).await?;
    let decision = routing::route(&snapshot);
    Ok(Seen { case, snapshot, decision })
}

/// Writes what was decided, however old it is.
async fn write(tx: &mut Tx, city: &City, seen: &Seen) -> anyhow::Result<Result<(), Refused>> {
    let decided =
        snapshot::decided(&seen.case, Cause::Retried, &seen.snapshot, &seen.decision, monday())?;
    let way = way(&seen.decision.outcome, None, city, monday());
    let seating = Seating { decided: &decided, seats: seen.decision.seats(), way };
    seating::seat(tx, &seen.case, &seating, monday()).await
}

/// Every order of two rows of steps that keeps each row's own order: `false` is a step of the first.
fn orders(first: usize, second: usize) -> Vec<Vec<bool>> {
    if first == 0 || second == 0 {
        return vec![[vec![false; first], vec![true; second]].concat()];
    }
    let with = |step: bool, rest: Vec<Vec<bool>>| {
        rest.into_iter().map(move |order| [vec![step], order].concat())
    };
    with(false, orders(first - 1, second)).chain(with(true, orders(first, second - 1))).collect()
}

/// One order, from the same beginning; it is undone at the end. Gives how many seats were refused.
async fn run(
    tx: &mut Tx,
    city: &City,
    order: &[bool],
    plans: [[Uuid; 2]; 2],
) -> anyhow::Result<usize> {
    store::begin_seating(tx).await?;
    let mut steps = [0_usize; 2];
    let mut seen: [Option<Seen>; 2] = [None, None];
    let mut refused = 0;
    for router in order {
        let router = usize::from(*router);
        let step = steps[router];
        steps[router] += 1;
        if step % 2 == 0 {
            seen[router] = Some(look(tx, city, plans[router][step / 2]).await?);
            continue;
        }
        let found = seen[router].take().unwrap();
        if !found.decision.seats().is_empty() && write(tx, city, &found).await?.is_err() {
            refused += 1;
        }
    }
    let twice = "select count(*) from cases where
        (select count(*) from assignments where case_id = cases.id and until_at is null)
        + (select count(*) from offers where case_id = cases.id and answered_at is null) > 1";
    assert_eq!(number(tx, twice).await, 0, "{order:?}");
    let loads = "select count(*) from staff where open_load > open_capacity or open_load <>
        (select coalesce(sum(holds), 0) from assignments where staff_id = staff.id and until_at is null)
        + (select coalesce(sum(holds), 0) from offers where staff_id = staff.id and answered_at is null)";
    assert_eq!(number(tx, loads).await, 0, "{order:?}");
    assert_eq!(number(tx, "select count(*) from cases where state = 'waiting'").await, 0);
    store::undo_seating(tx).await?;
    Ok(refused)
}

/// Each router takes both cases, in the same order or in the other; the two people have room for two cases
/// each, or for one.
#[tokio::test]
async fn however_two_routers_meet_nobody_has_two_and_nothing_is_overdrawn() -> anyhow::Result<()> {
    let city = City::parse(CITY)?;
    for room in [1, 2] {
        let (db, _folder) = house().await;
        let mut tx = db.begin().await?;
        person(&mut tx, "sokha", "km", room).await?;
        person(&mut tx, "dara", "km", room).await?;
        let cases =
            [case(&mut tx, 1, "km", "letter").await?, case(&mut tx, 2, "km", "letter").await?];
        let [one, two] = cases;
        let all = orders(4, 4);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 70);
        let mut refused = 0;
        for plan in [[one, two], [two, one]] {
            for order in &all {
                refused += run(&mut tx, &city, order, [[one, two], plan]).await?;
            }
        }
        assert!(refused > 0, "no snapshot was ever old");
    }
    Ok(())
}

/// The line is taken while a pair is being decided: the counsellor is not held either.
#[tokio::test]
async fn a_pair_is_seated_both_or_neither() -> anyhow::Result<()> {
    let city = City::parse(CITY)?;
    let (db, _folder) = house().await;
    let mut tx = db.begin().await?;
    person(&mut tx, "park", "vi", 10).await?;
    let new = relays::NewRelay {
        contact_id: None,
        name: "line".to_owned(),
        langs: vec!["*".to_owned()],
        hours: vec![relays::Span { weekday: 1, from_minute: 0, to_minute: 1440 }],
        run_by_ministry: false,
        lines: 1,
    };
    let line = relays::add(&mut tx, &new, monday()).await?;
    let id = case(&mut tx, 1, "si", "visit").await?;
    let seen = look(&mut tx, &city, id).await?;
    assert_eq!(seen.decision.seats().len(), 2, "{:?}", seen.decision.outcome);
    assert!(store::take_line(&mut tx, line).await?);
    let refused = write(&mut tx, &city, &seen).await?;
    assert_eq!(refused, Err(Refused::Full(Holder::Relay(line))));
    assert_eq!(number(&mut tx, "select count(*) from staff where live_load <> 0").await, 0);
    for sql in [
        "select count(*) from assignments",
        "select count(*) from relay_seats",
        "select count(*) from decisions",
        "select count(*) from cases where state <> 'waiting'",
    ] {
        assert_eq!(number(&mut tx, sql).await, 0, "{sql}");
    }
    store::give_line_back(&mut tx, line).await?;
    assert_eq!(write(&mut tx, &city, &seen).await?, Ok(()));
    assert_eq!(number(&mut tx, "select count(*) from relay_seats").await, 1);
    Ok(())
}
