//! The office: who is here, what waits and why, what is late, and cases given by hand.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::away::{self, Stays};
use super::decisions::Decided;
use super::going_on::GoingOn;
use super::lines::{Line, Moment, Names};
use crate::casework::referring;
use crate::casework::routing::{Finding, Outcome};
use crate::casework::state::State;
use crate::casework::{self, Case, Needless, Refusal};
use crate::db::Tx;
use crate::language::{Words, formats};
use crate::owed::pages::Open;
use crate::staff::Role;
use crate::staff::pages::{Shift, Tongue};
use crate::staff::rota::{self, Colleague};
use crate::vault::copies;
use crate::web::{Fault, Filled, Frame, Routes, Rule};

const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    Routes::new().get("/office/", HEAD, now).post("/office/assign", HEAD, assign).post(
        "/office/cases/{id}/close",
        HEAD,
        turn_away,
    )
}

#[derive(Template)]
#[template(path = "casework/pages/office.html")]
struct Now {
    frame: Frame,
    now: Moment,
    error: Option<String>,
    /// Cases in which an emergency was claimed that the head confirms or not.
    claimed: Vec<Line>,
    /// What goes on this minute.
    going: GoingOn,
    late: Vec<Given>,
    waiting: Vec<Given>,
    /// Cases of whoever is away that can wait.
    away: Vec<Stays>,
    people: Vec<Person>,
    here: usize,
    /// How yesterday's decisions came out when they were made again.
    replayed: Option<String>,
    /// What to do about the key ring; none while a copy holds all of it.
    keys: Option<String>,
    /// What the city still owes its readers.
    owed: Open,
}

/// A case that the head may give to somebody.
struct Given {
    line: Line,
    /// Who has it; none: it waits.
    owner: Option<String>,
    /// Who is asked to take it.
    asked: Option<String>,
    /// Why it waits.
    why: Option<String>,
    /// It waits for the head: it is urgent, or everybody who could take it passed.
    needs_head: bool,
    options: Vec<Choice>,
}

/// A counsellor as an option: what routing found about them.
struct Choice {
    staff_id: Uuid,
    label: String,
}

/// Somebody at work.
struct Person {
    name: String,
    is_here: bool,
    is_absent: bool,
    tongues: Vec<Tongue>,
    load: i64,
    capacity: i64,
    share: String,
}

async fn now(shift: Shift) -> Result<Response, Fault> {
    shift.show(&as_it_stands(&shift, None).await?)
}

async fn assign(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let (app, me) = (&shift.app, shift.who.id);
    let case_id = filled.get("case").parse();
    let staff_id = filled.get("staff").parse();
    let done = match (case_id, staff_id) {
        (Ok(case_id), Ok(staff_id)) => {
            let mut tx = app.db.begin().await?;
            let city = &app.city;
            let done =
                casework::assign_by_hand(&mut tx, city, case_id, staff_id, me, shift.now).await?;
            if done.is_ok() {
                tx.commit().await?;
            }
            done
        }
        (Err(_), _) => Err(Refusal::NoCase),
        (_, Err(_)) => Err(Refusal::NotACounsellor),
    };
    let Err(refusal) = done else {
        return Ok(Redirect::to("/office/").into_response());
    };
    let page = as_it_stands(&shift, Some(refused(shift.words, refusal))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// Closes a case that waits for nobody here.
async fn turn_away(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    let reason = Needless::parse(filled.get("reason")).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    let done = casework::turn_away(&mut tx, case_id, shift.who.id, reason, shift.now).await?;
    let Err(refusal) = done else {
        tx.commit().await?;
        return Ok(Redirect::to("/office/").into_response());
    };
    drop(tx);
    let page = as_it_stands(&shift, Some(refused(shift.words, refusal))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

fn refused(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::NoCase => words.say("office-error-no-case"),
        Refusal::Closed => words.say("office-error-closed"),
        Refusal::Full => words.say("office-error-full"),
        Refusal::NotACounsellor => words.say("office-error-nobody"),
        Refusal::Excluded => words.say("office-error-excluded"),
        _ => words.say("office-error-taken"),
    }
}

async fn as_it_stands(shift: &Shift, error: Option<String>) -> Result<Now, Fault> {
    let mut tx = shift.app.db.read().await?;
    let everybody = rota::everybody(&mut tx, shift.now).await?;
    let mut late = Vec::new();
    for case in casework::late_cases(&mut tx, shift.now).await? {
        late.push(open(shift, &mut tx, &case, &everybody).await?);
    }
    let mut waiting = Vec::new();
    for case in casework::waiting_cases(&mut tx).await? {
        if !case.is_late(shift.now) {
            waiting.push(open(shift, &mut tx, &case, &everybody).await?);
        }
    }
    let counsels = |colleague: &&Colleague| {
        let roles = &colleague.roles;
        roles.contains(&Role::Counsellor) || roles.contains(&Role::Interpreter)
    };
    let people = everybody.iter().filter(counsels);
    let mut people: Vec<_> = people.map(|colleague| Person::new(shift, colleague)).collect();
    people.sort_by(|a, b| (!a.is_here, &a.name).cmp(&(!b.is_here, &b.name)));
    let claimed = referring::claimed_emergencies(&mut tx).await?;
    let names = Names::new(shift.words, &everybody);
    Ok(Now {
        going: GoingOn::all(&mut tx, shift, &names).await?,
        claimed: claimed.iter().map(|case| Line::new(shift, case)).collect(),
        frame: shift.frame(shift.words.say("office-title")),
        now: Moment::new(shift, shift.now),
        error,
        late,
        waiting,
        away: Stays::all(&mut tx, shift, &everybody).await?,
        replayed: away::replayed(&mut tx, shift).await?,
        keys: keys_without_copy(&mut tx, shift).await?,
        owed: Open::all(&mut tx, shift).await?,
        here: people.iter().filter(|person| person.is_here).count(),
        people,
    })
}

async fn keys_without_copy(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Option<String>> {
    let standing = copies::standing(tx, &shift.app.ring).await?;
    let code = standing.code().filter(|_| !shift.app.is_demo);
    Ok(code.map(|code| shift.words.say_of("keys-copy", code)))
}

async fn open(
    shift: &Shift,
    tx: &mut Tx,
    case: &Case,
    everybody: &[Colleague],
) -> anyhow::Result<Given> {
    let names = Names::new(shift.words, everybody);
    let owner = casework::owner(tx, case.id).await?;
    let latest = casework::decisions(tx, case.id).await?.into_iter().next();
    let latest = latest.map(Decided::read).transpose()?;
    let why = latest.as_ref().and_then(Decided::waits_for);
    let others = everybody
        .iter()
        .filter(|colleague| colleague.roles.contains(&Role::Counsellor))
        .filter(|colleague| Some(colleague.id) != owner);
    Ok(Given {
        line: Line::new(shift, case),
        owner: owner.map(|owner| names.of(owner)),
        asked: casework::asked(tx, case.id).await?.map(|asked| names.of(asked)),
        why: why.map(|reason| shift.words.say_of("reason", reason.code())),
        needs_head: latest.as_ref().is_some_and(|decided| needs_head(case, decided)),
        options: choices(shift.words, others.collect(), latest.as_ref()),
    })
}

fn needs_head(case: &Case, decided: &Decided) -> bool {
    let tells = matches!(decided.outcome, Outcome::Waiting { tell_head: true, .. });
    tells && case.state == State::Waiting
}

/// Those whom routing would allow first, best first; then the others with what speaks against them.
fn choices(words: Words, counsellors: Vec<&Colleague>, latest: Option<&Decided>) -> Vec<Choice> {
    let mut found: Vec<_> = counsellors
        .into_iter()
        .map(|colleague| {
            let finding = latest.and_then(|decided| decided.finding(colleague.id));
            let place = match finding {
                Some(Finding::Ranked { rank, .. }) => *rank,
                Some(Finding::Failed(_)) | None => u32::MAX,
            };
            (place, colleague, finding)
        })
        .collect();
    found.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
    found
        .into_iter()
        .map(|(_, colleague, finding)| Choice {
            staff_id: colleague.id,
            label: label(words, colleague.name.clone(), finding),
        })
        .collect()
}

fn label(words: Words, name: String, finding: Option<&Finding>) -> String {
    let told = match finding {
        Some(Finding::Ranked { .. }) => words.tell("office-option-fits"),
        Some(Finding::Failed(reason)) => {
            let reason = words.say_of("reason", reason.code());
            words.tell("office-option-against").with("reason", reason)
        }
        None => return name,
    };
    told.with("name", name).to_string()
}

impl Person {
    fn new(shift: &Shift, colleague: &Colleague) -> Self {
        let local = shift.app.city.local(shift.now);
        let count = |n: i64| formats::number(shift.who.lang, &n.to_string());
        let (load, capacity) = (colleague.load.open_load, colleague.load.open_capacity);
        let share = shift.words.tell("office-load").with("load", count(load));
        let tongues = colleague.languages.iter();
        Self {
            name: colleague.name.clone(),
            is_here: colleague.is_here_at(local),
            is_absent: colleague.is_absent_on(local.date()),
            tongues: tongues.map(|skill| Tongue::new(shift, skill.lang)).collect(),
            load,
            // A bar of nothing is no bar in HTML.
            capacity: capacity.max(1),
            share: share.with("capacity", count(capacity)).to_string(),
        }
    }
}
