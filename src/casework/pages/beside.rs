//! What a client sees of her case beside the conversation: who answers, until when, and which bodies are told
//! what. She agrees and withdraws here, and decides what else is hers to decide.

mod choices;
mod who;

use axum::extract::Extension;
use axum::response::Response;
use uuid::Uuid;

use super::case::{mark_of, moment_of_day};
use crate::casework::handing_over;
use crate::casework::referring::{self, How, Seen};
use crate::casework::state::State;
use crate::casework::{self, Case, promise};
use crate::db::Tx;
use crate::directory::{self, Contact};
use crate::language::formats;
use crate::staff::pages::Holder;
use crate::staff::rota::{self, Colleague};
use crate::web::{Fault, Filled, Routes, Rule, Visit};

pub use choices::{Joint, LineAsked, Standing};

pub fn routes() -> Routes {
    Routes::new()
        .post("/{lang}/help/case/agree", Rule::Receipt, agree)
        .post("/{lang}/help/case/withdraw", Rule::Receipt, withdraw)
        .and(choices::routes())
}

/// What stands beside the conversation.
pub struct Beside {
    /// Who answers, and in which language; none while nobody has it.
    pub who: Option<String>,
    /// Who interprets.
    pub interprets: Vec<String>,
    /// What it waits for while nobody has it.
    pub waits: Vec<String>,
    /// The day by which she is promised an answer, where the city's calendar allows.
    pub expect: Option<String>,
    pub asked: Vec<Asked>,
    /// Whether she may ask for somebody else: the mark of the one whom she has now.
    pub may_change: Option<String>,
    /// Why she may ask for somebody else: value and words.
    pub whys: Vec<(&'static str, String)>,
    /// Whether a line of the ministry may be called, while the case is open.
    pub line: Option<LineAsked>,
    /// The matters that she was asked to join, while the case is open.
    pub joint: Vec<Joint>,
}

/// A body that is to be told something.
pub struct Asked {
    pub consent_id: Uuid,
    pub contact: String,
    /// The Korean name, to be shown at a counter.
    pub contact_ko: String,
    pub text: String,
    pub fields: Vec<String>,
    pub until: String,
    pub progress: String,
    /// She was not asked: it was an emergency.
    pub is_emergency: bool,
    pub may_agree: bool,
    pub may_withdraw: bool,
}

impl Beside {
    pub async fn read(visit: &Visit, tx: &mut Tx, case: &Case) -> anyhow::Result<Self> {
        let owner = match casework::owner(tx, case.id).await? {
            Some(owner) => rota::find(tx, owner, visit.now).await?,
            None => None,
        };
        let contacts = directory::all(tx).await?;
        let seen = referring::seen_by_client(tx, case.id).await?;
        let asked = seen.iter().map(|one| Asked::new(visit, one, &contacts));
        let asked = asked.collect();
        let is_over = matches!(case.state, State::Closed | State::Erased);
        let mark = |owner: &Colleague| handing_over::mark_of_owner(&visit.app.ring, case, owner.id);
        let (line, joint) = match is_over {
            true => (None, Vec::new()),
            false => (LineAsked::of(visit, tx, case).await?, Joint::all(visit, tx, case).await?),
        };
        Ok(Self {
            expect: expected(visit, case),
            interprets: who::interprets(visit, tx, case, &contacts).await?,
            waits: who::waits(visit, tx, case).await?,
            asked,
            may_change: owner.as_ref().filter(|_| !is_over).map(mark),
            whys: choices::whys(visit),
            line,
            joint,
            who: owner.map(|owner| who::answers(visit, case, &owner)),
        })
    }
}

/// The promised day, if she waits for an answer and a day may be promised.
fn expected(visit: &Visit, case: &Case) -> Option<String> {
    let wrote = case.client_wrote_at.unwrap_or(case.opened_at);
    let waits = case.needs_answer() && case.answered_at.is_none_or(|at| at < wrote);
    let day = promise::day(&visit.app.city, wrote).filter(|_| waits)?;
    Some(visit.words.tell("case-expect").with("day", moment_of_day(visit, day)).to_string())
}

impl Asked {
    fn new(visit: &Visit, seen: &Seen, contacts: &[Contact]) -> Self {
        let (words, consent) = (visit.words, &seen.consent);
        let contact = contacts.iter().find(|contact| contact.id == consent.contact);
        let name = contact.map(|contact| contact.words(visit.lang).name);
        let name = name.unwrap_or_else(|| consent.contact.clone());
        let purpose = words.say_of("consent-purpose", consent.purpose.as_str());
        let text = words.tell("consent-text").with("name", name.clone()).with("purpose", purpose);
        let fields = consent.fields.iter();
        let is_live = consent.withdrawn_at.is_none() && !seen.progress.is_over();
        let is_asked = consent.how == How::InCase && consent.given_at.is_none();
        Self {
            consent_id: consent.id,
            contact: name,
            contact_ko: contact.map(|one| one.name_ko().to_owned()).unwrap_or_default(),
            text: text.to_string(),
            fields: fields.map(|one| words.say_of("consent-field", one.as_str())).collect(),
            until: formats::date(visit.lang, consent.until_on),
            progress: words.say_of("referral", seen.progress.as_str()),
            is_emergency: consent.how == How::Emergency,
            may_agree: is_asked && is_live,
            may_withdraw: is_live,
        }
    }
}

/// Whether a form stood on the page of this case. It may be that of another, in another tab: then nothing is
/// done.
pub(super) fn is_hers(visit: &Visit, case_id: Uuid, filled: &Filled) -> bool {
    filled.get("case") == mark_of(&visit.app.ring, case_id)
}

async fn agree(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    let consent_id = filled.get("consent").parse().map_err(|_| Fault::Unreadable)?;
    if is_hers(&visit, holder.0, &filled) {
        let mut tx = visit.app.db.begin().await?;
        referring::agree(&mut tx, holder.0, consent_id, visit.now).await?;
        tx.commit().await?;
    }
    Ok(visit.see_other("/help/case/read#told"))
}

async fn withdraw(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    let consent_id = filled.get("consent").parse().map_err(|_| Fault::Unreadable)?;
    if is_hers(&visit, holder.0, &filled) {
        let mut tx = visit.app.db.begin().await?;
        let done = referring::withdraw(&mut tx, holder.0, consent_id, None, visit.now).await?;
        done.map_err(|_| Fault::NotFound)?;
        tx.commit().await?;
    }
    Ok(visit.see_other("/help/case/read#told"))
}
