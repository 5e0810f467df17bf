//! What routing sees: a case, the staff and the lines as they stand at one instant; and what is kept of a
//! decision.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use super::super::routing::{
    self, Candidate, Decision, Holder, LanguageSkill, Outcome, Patience, Presence, Relay, Request,
    Role, Shift, Snapshot, TopicSkill,
};
use super::super::store::{self, DecisionRow};
use super::super::{AskedAs, Case, relays};
use super::Cause;
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::staff::{self, rota};

/// For so long after a case was closed, whoever counselled one side does not counsel the other.
const CONFLICT_LASTS: TimeDelta = TimeDelta::days(365);

/// What routing would see of a case now, whatever became of it: for a dry run.
///
/// # Errors
/// Trouble with the database.
pub async fn dry_run(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Snapshot>> {
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(None);
    };
    let colleagues = rota::everybody(tx, now).await?;
    Ok(Some(of(tx, city, &case, &colleagues, now).await?))
}

pub(super) async fn of(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    colleagues: &[rota::Colleague],
    now: DateTime<Utc>,
) -> anyhow::Result<Snapshot> {
    let local = city.local(now);
    let request = Request {
        lang: case.lang.to_string(),
        second_lang: case.asks.second_lang.map(|lang| lang.to_string()),
        topic: topic_of(city, case).to_owned(),
        contact: case.contact,
        urgent: case.urgent,
        weight: u32::try_from(case.weight)?,
        waiting_since: waiting_since(case),
        before: store::last_owner(tx, case.id).await?,
        excluded: excluded(tx, case.id, now).await?,
        gender: case.asks.gender,
        spoken: case.asks.spoken.clone(),
        passed: passed(tx, case).await?,
    };
    let tried = store::tried(tx, case.id, case.epoch).await?;
    let lines = relays::all(tx).await?.into_iter().map(|line| Relay {
        open: line.new.is_open_at(local),
        accepted: !line.new.run_by_ministry || case.asks.accepts_ministry_line,
        tried: tried.contains(&line.id),
        lines: u32::try_from(line.new.lines).unwrap_or(0),
        lines_busy: u32::try_from(line.lines_busy).unwrap_or(0),
        run_by_ministry: line.new.run_by_ministry,
        langs: line.new.langs,
        id: line.id,
    });
    Ok(Snapshot {
        at: now,
        local_date: local.date(),
        local_minute: rota::minute_of(local),
        request,
        staff: colleagues.iter().map(|colleague| candidate(colleague, local.date())).collect(),
        relays: lines.collect(),
        patience: Patience::default(),
    })
}

/// Who declined the case in this epoch or did not answer in time, also outside.
async fn passed(tx: &mut Tx, case: &Case) -> anyhow::Result<Vec<Uuid>> {
    let mut passed = store::passed(tx, case.id, case.epoch).await?;
    passed.extend(store::passed_links(tx, case.id, case.epoch).await?);
    passed.sort_unstable();
    passed.dedup();
    Ok(passed)
}

/// What somebody must know of. A suggestion to the city is for whoever knows of daily life, whatever it is about.
fn topic_of<'c>(city: &'c City, case: &'c Case) -> &'c str {
    if case.asks.asked_as == AskedAs::Suggestion { &city.general_topic } else { &case.topic }
}

/// Since when the client waits for somebody: since she asked, or since she wrote again after an answer. Who
/// writes again while she waits has not begun to wait anew.
fn waiting_since(case: &Case) -> DateTime<Utc> {
    let again = case.client_wrote_at.filter(|_| case.first_answered_at.is_some());
    again.unwrap_or(case.opened_at)
}

/// Whoever was kept out of a case, and whoever counsels or counselled the other side of the same employer.
pub(super) async fn excluded(
    tx: &mut Tx,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    let known = store::exclusions(tx, case_id).await?;
    with_the_other_side(tx, case_id, known, now).await
}

/// Who must not have a case, also by hand: as [`excluded`], without whoever only handed it over.
pub(super) async fn barred(
    tx: &mut Tx,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    let known = store::barred(tx, case_id).await?;
    with_the_other_side(tx, case_id, known, now).await
}

async fn with_the_other_side(
    tx: &mut Tx,
    case_id: Uuid,
    mut known: Vec<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    known.extend(store::on_the_other_side(tx, case_id, now - CONFLICT_LASTS).await?);
    known.sort_unstable();
    known.dedup();
    Ok(known)
}

/// Whether somebody may translate letters and has no other part in casework.
pub(in crate::casework) fn is_outside(colleague: &rota::Colleague) -> bool {
    let has = |role| colleague.roles.contains(&role);
    colleague.translates_letters
        && has(staff::Role::Translator)
        && !has(staff::Role::Counsellor)
        && !has(staff::Role::Interpreter)
}

fn candidate(colleague: &rota::Colleague, today: NaiveDate) -> Candidate {
    let amount = |amount: i64| u32::try_from(amount).unwrap_or(0);
    let is_outside = is_outside(colleague);
    let roles = colleague.roles.iter().filter_map(|role| match role {
        staff::Role::Counsellor => Some(Role::Owner),
        staff::Role::Interpreter => Some(Role::Interpreter),
        staff::Role::Translator if is_outside => Some(Role::Interpreter),
        _ => None,
    });
    let languages = colleague.languages.iter().map(|skill| LanguageSkill {
        lang: skill.lang.to_string(),
        writes: skill.writes,
        speaks: skill.speaks,
        level: skill.level,
    });
    let topics = colleague
        .topics
        .iter()
        .map(|skill| TopicSkill { topic: skill.topic.clone(), level: skill.level });
    let shifts = colleague.shifts_on(today);
    Candidate {
        id: colleague.id,
        active: true,
        roles: roles.collect(),
        languages: languages.collect(),
        topics: topics.collect(),
        shifts: shifts
            .iter()
            .map(|shift| Shift { from_minute: shift.from_minute, to_minute: shift.to_minute })
            .collect(),
        absent: colleague.is_absent_on(today),
        live_capacity: amount(colleague.load.live_capacity),
        live_load: amount(colleague.load.live_load),
        open_capacity: amount(colleague.load.open_capacity),
        open_load: amount(colleague.load.open_load),
        idle_since: colleague.idle_since,
        gender: colleague.gender,
        presence: match colleague.presence {
            rota::Presence::Here => Presence::Here,
            rota::Presence::Busy => Presence::Busy,
            rota::Presence::Break => Presence::Break,
        },
        is_outside,
    }
}

/// Somebody's list or a line filled up between the snapshot and the writing: they are seen as full.
pub(super) fn fill_up(snapshot: &mut Snapshot, full: Holder) {
    for candidate in &mut snapshot.staff {
        if full == Holder::Staff(candidate.id) {
            candidate.open_load = candidate.open_capacity;
            candidate.live_load = candidate.live_capacity;
        }
    }
    for line in &mut snapshot.relays {
        if full == Holder::Relay(line.id) {
            line.lines_busy = line.lines;
        }
    }
}

/// A decision as it is kept.
pub(super) fn decided(
    case: &Case,
    cause: Cause,
    snapshot: &Snapshot,
    decision: &Decision,
    now: DateTime<Utc>,
) -> anyhow::Result<DecisionRow> {
    let chosen = decision.owner().and_then(|seat| match seat.who {
        Holder::Staff(staff_id) => Some(staff_id),
        Holder::Relay(_) => None,
    });
    Ok(DecisionRow {
        id: id::new(now),
        epoch: case.epoch,
        decided_at: now,
        cause: cause.as_str().to_owned(),
        decided_by: cause.by(),
        policy: i64::from(decision.policy),
        snapshot: serde_json::to_string(snapshot)?,
        verdicts: serde_json::to_string(&decision.candidates)?,
        outcome: serde_json::to_string(&decision.outcome)?,
        chosen_staff_id: chosen,
    })
}

/// A decision that nobody can take a case. One that goes on waiting for the same reason is looked at often;
/// the decision is kept once.
pub(super) async fn keep_if_new(
    tx: &mut Tx,
    case: &Case,
    cause: Cause,
    (snapshot, decision): (&Snapshot, &Decision),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let is_known = match store::last_outcome(tx, case.id).await? {
        Some((epoch, outcome)) if epoch == case.epoch => {
            decision.outcome.says_the_same_as(&serde_json::from_str::<Outcome>(&outcome)?)
        }
        _ => false,
    };
    if !is_known {
        let decided = decided(case, cause, snapshot, decision, now)?;
        store::insert_decision(tx, case.id, &decided).await?;
    }
    Ok(())
}

/// Who would have a case if it were routed now; none if it would wait.
pub(super) async fn would_have(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    colleagues: &[rota::Colleague],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    let decision = routing::route(&of(tx, city, case, colleagues, now).await?);
    Ok(decision.owner().and_then(|seat| match seat.who {
        Holder::Staff(staff_id) => Some(staff_id),
        Holder::Relay(_) => None,
    }))
}
