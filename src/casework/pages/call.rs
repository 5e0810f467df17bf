//! Interpreting and the end of a conversation, on the page of a case: the line that is called, the next one,
//! and the buttons that give attention and lines back.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::lines::{Moment, Names};
use crate::casework::routing::{Contact, Finding, Holder, Reason, Verdict};
use crate::casework::{self, Asked, Case, LineWhy, Refusal, relays};
use crate::db::Tx;
use crate::directory;
use crate::facts;
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled, Routes, Rule};

const COUNSELLORS: Rule = Rule::Staff(&[Role::Counsellor]);

pub fn routes() -> Routes {
    Routes::new()
        .post("/desk/cases/{id}/line", COUNSELLORS, line)
        .post("/desk/cases/{id}/pair", COUNSELLORS, pair)
        .post("/desk/cases/{id}/contact-over", COUNSELLORS, contact_over)
}

/// What the page says of interpreting.
#[derive(Default)]
pub struct Interpreting {
    /// A conversation goes on.
    pub goes_on: bool,
    /// Somebody works on the case, so that an interpreter may be looked for.
    pub may_look: bool,
    /// Who interprets.
    pub by: Option<String>,
    /// It is the reader, who notes what she heard.
    pub is_me: bool,
    pub line: Option<Called>,
    /// Why a line was of no help: value and words.
    pub whys: Vec<(&'static str, String)>,
    /// Who could interpret now, where the reader may choose.
    pub could: Vec<Could>,
}

/// Somebody who could interpret, or why not.
pub struct Could {
    pub id: Uuid,
    pub words: String,
    /// Kept out of the case, or without room: not to be chosen by hand either.
    pub may: bool,
}

impl Could {
    fn new(shift: &Shift, verdict: &Verdict, names: &Names) -> Option<Self> {
        let Holder::Staff(id) = verdict.who else { return None };
        let name = names.of(id);
        let (message, may) = match &verdict.finding {
            Finding::Ranked { rank, .. } => {
                let told = shift.words.tell("translate-choose-ranked");
                (told.with("rank", i64::from(*rank)), true)
            }
            Finding::Failed(reason) => {
                let never = [Reason::Excluded, Reason::OpenFull, Reason::LiveFull];
                let told = shift.words.tell("translate-choose-failed");
                let words = shift.words.say_of("reason", reason.code());
                (told.with("reason", words), !never.contains(reason))
            }
        };
        Some(Self { id, words: message.with("name", name).to_string(), may })
    }
}

/// The line that is called.
pub struct Called {
    pub id: Uuid,
    pub name: String,
    /// Who runs it, in Korean: it matters who answers.
    pub run_by: Option<String>,
    pub phones: Vec<String>,
    pub asked: Moment,
    pub has_answered: bool,
}

impl Interpreting {
    pub async fn of(
        tx: &mut Tx,
        shift: &Shift,
        case: &Case,
        names: &Names,
    ) -> anyhow::Result<Self> {
        let by = casework::interpreter(tx, case.id).await?;
        let line = match relays::call_of(tx, case.id).await? {
            Some((call, line)) => {
                let (run_by, phones) = entry(tx, shift, line.new.contact_id.as_deref()).await?;
                Some(Called {
                    id: call.id,
                    name: line.new.name,
                    run_by,
                    phones,
                    asked: Moment::new(shift, call.asked_at),
                    has_answered: call.answered_at.is_some(),
                })
            }
            None => None,
        };
        let owner = casework::owner(tx, case.id).await?;
        let may_choose = owner == Some(shift.who.id) && by.is_none() && line.is_none();
        let may_look = casework::may_pair(tx, case).await?;
        let could = if may_choose && may_look {
            let asked = Asked { case_id: case.id, staff_id: shift.who.id };
            casework::could_interpret(tx, &shift.app.city, asked, shift.now).await?
        } else {
            Vec::new()
        };
        let whys =
            LineWhy::ALL.map(|why| (why.as_str(), shift.words.say_of("call-why", why.as_str())));
        Ok(Self {
            may_look,
            goes_on: case.contact != Contact::Letter && case.state.holds_capacity(),
            is_me: by == Some(shift.who.id),
            by: by.map(|by| names.of(by)),
            line,
            whys: whys.to_vec(),
            could: could.iter().filter_map(|one| Could::new(shift, one, names)).collect(),
        })
    }
}

/// Who runs a line and its phones of today, from the directory.
pub(super) async fn entry(
    tx: &mut Tx,
    shift: &Shift,
    contact_id: Option<&str>,
) -> anyhow::Result<(Option<String>, Vec<String>)> {
    let Some(contact_id) = contact_id else {
        return Ok((None, Vec::new()));
    };
    let Some(entry) = directory::find(tx, contact_id).await? else {
        return Ok((None, Vec::new()));
    };
    let facts = facts::all(tx).await?;
    let number = |id: &String| facts.on(id, shift.today).map(|fact| fact.value.clone());
    let phones = entry.contact.phones.iter().filter_map(number).collect();
    Ok((Some(entry.contact.run_by), phones))
}

/// What became of the call: answered, over, or of no help, so that the next is called.
async fn line(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let call = filled.get("call").parse().map_err(|_| Fault::Unreadable)?;
    let (city, now) = (&shift.app.city, shift.now);
    let mut tx = shift.app.db.begin().await?;
    let done = match filled.get("did") {
        "answered" => casework::line_answered(&mut tx, asked, call, now).await?,
        "ended" => casework::call_ended(&mut tx, asked, call, now).await?,
        why => {
            let why = LineWhy::parse(why).ok_or(Fault::Unreadable)?;
            casework::line_failed(&mut tx, city, asked, (call, why), now).await?.map(drop)
        }
    };
    back(tx, asked, done).await
}

async fn pair(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let mut tx = shift.app.db.begin().await?;
    let done = casework::pair(&mut tx, &shift.app.city, asked, shift.now).await?;
    back(tx, asked, done.map(drop)).await
}

async fn contact_over(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let mut tx = shift.app.db.begin().await?;
    let done = casework::end_contact(&mut tx, &shift.app.city, asked, shift.now).await?;
    back(tx, asked, done).await
}

fn asked(shift: &Shift, id: &str) -> Result<Asked, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    Ok(Asked { case_id, staff_id: shift.who.id })
}

/// Back to the case, which shows how it stands. What a second click or another tab did already is no fault.
async fn back(tx: Tx, asked: Asked, done: Result<(), Refusal>) -> Result<Response, Fault> {
    match done {
        Ok(()) => tx.commit().await?,
        Err(Refusal::NoCase) => return Err(Fault::NotFound),
        Err(Refusal::NotYours) => return Err(Fault::Forbidden),
        Err(_) => drop(tx),
    }
    Ok(Redirect::to(&format!("/desk/cases/{}", asked.case_id)).into_response())
}
