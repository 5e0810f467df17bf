//! What a client decides on her page, at any time and back again: somebody else, a line of the ministry, and whether
//! she joins others who worked for the same employer.

use axum::extract::Extension;
use axum::response::Response;
use uuid::Uuid;

use super::is_hers;
use crate::casework::handing_over::{self, AnotherWhy};
use crate::casework::matters::{self, Joins, Matter};
use crate::casework::pages::help::MINISTRY_LINE;
use crate::casework::{self, Case, MinistryLine, Refusal};
use crate::db::Tx;
use crate::facts;
use crate::language::formats;
use crate::staff::pages::Holder;
use crate::web::{Fault, Filled, Routes, Rule, Visit};

pub fn routes() -> Routes {
    Routes::new()
        .post("/{lang}/help/case/another", Rule::Receipt, another)
        .post("/{lang}/help/case/line", Rule::Receipt, line)
        .post("/{lang}/help/case/joint", Rule::Receipt, join)
}

/// Why she asks for somebody else: value and words.
pub fn whys(visit: &Visit) -> Vec<(&'static str, String)> {
    let why = |why: AnotherWhy| (why.as_str(), visit.words.say_of("another-why", why.as_str()));
    AnotherWhy::ALL.map(why).to_vec()
}

/// The line of the ministry, and whether she said that it may be called.
pub struct LineAsked {
    /// Its number.
    pub line: String,
    pub may_be_called: bool,
}

impl LineAsked {
    /// None where the line is not known today.
    pub async fn of(visit: &Visit, tx: &mut Tx, case: &Case) -> anyhow::Result<Option<Self>> {
        let facts = facts::all(tx).await?;
        let line = facts.on(MINISTRY_LINE, visit.today).map(|fact| fact.bare(visit.words));
        let may_be_called = case.asks.accepts_ministry_line;
        Ok(line.map(|line| Self { line, may_be_called }))
    }
}

/// A matter that she was asked to join.
pub struct Joint {
    pub id: Uuid,
    pub standing: Standing,
    /// How many are in it, once there are two; only for whoever is.
    pub together: Option<String>,
}

/// Where she stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Asked,
    In,
    Out,
    /// She was in it, and it is over.
    Over,
}

impl Joint {
    pub async fn all(visit: &Visit, tx: &mut Tx, case: &Case) -> anyhow::Result<Vec<Self>> {
        let matters = matters::matters_of(tx, case.id).await?;
        Ok(matters.iter().filter_map(|matter| Self::new(visit, matter)).collect())
    }

    fn new(visit: &Visit, matter: &Matter) -> Option<Self> {
        let standing = match (matter.answer, matter.ended_at) {
            (Some(Joins::Yes), None) => Standing::In,
            (Some(Joins::Yes), Some(_)) => Standing::Over,
            // Whoever did not join hears nothing of how it goes on.
            (_, Some(_)) => return None,
            (None, None) => Standing::Asked,
            (Some(Joins::No), None) => Standing::Out,
        };
        let is_in = standing == Standing::In && matter.joined > 1;
        let shown = formats::count(visit.lang, matter.joined);
        let together = visit.words.tell("case-joint-together").with("count", matter.joined);
        let together = is_in.then(|| together.with("shown", shown).to_string());
        Some(Self { id: matter.id, standing, together })
    }
}

async fn join(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    let matter_id: Uuid = filled.get("matter").parse().map_err(|_| Fault::Unreadable)?;
    let joins = match filled.get("joins") {
        "yes" => Some(Joins::Yes),
        "no" => Some(Joins::No),
        // She decides later: nothing is kept, and she is asked again where she was.
        _ => None,
    };
    let Some(joins) = joins.filter(|_| is_hers(&visit, holder.0, &filled)) else {
        return Ok(visit.see_other("/help/case/read"));
    };
    let mut tx = visit.app.db.begin().await?;
    match matters::answer_matter(&mut tx, (matter_id, holder.0), joins, visit.now).await? {
        Ok(()) => tx.commit().await?,
        // It is over meanwhile, as the page shows.
        Err(Refusal::Closed) => drop(tx),
        Err(_) => return Err(Fault::NotFound),
    }
    Ok(visit.see_other("/help/case/read#joint"))
}

async fn line(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    let says = match filled.get("line") {
        "yes" => MinistryLine::MayBeCalled,
        "no" => MinistryLine::MayNot,
        _ => return Err(Fault::Unreadable),
    };
    if is_hers(&visit, holder.0, &filled) {
        let (app, now) = (&visit.app, visit.now);
        let mut tx = app.db.begin().await?;
        let hers = (holder.0, None);
        match casework::note_ministry_line(&mut tx, &app.city, hers, says, now).await? {
            Ok(()) => tx.commit().await?,
            // It was closed meanwhile, as the page shows.
            Err(_) => drop(tx),
        }
    }
    Ok(visit.see_other("/help/case/read#line"))
}

/// Somebody else, please. Where that cannot be, the page says that the centre must be asked.
async fn another(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    if !is_hers(&visit, holder.0, &filled) {
        return Ok(visit.see_other("/help/case/read"));
    }
    let app = &visit.app;
    let why = AnotherWhy::parse(filled.get("why")).unwrap_or(AnotherWhy::Other);
    let mut tx = app.db.begin().await?;
    let (house, wish) = ((app.ring.as_ref(), &app.city), (filled.get("who"), why));
    let done = handing_over::ask_for_another(&mut tx, house, holder.0, wish, visit.now).await?;
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(visit.see_other("/help/case/read?another"))
        }
        Err(_) => Ok(visit.see_other("/help/case/read?not-another")),
    }
}
