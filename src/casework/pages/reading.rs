//! Why somebody opens a case that is not theirs, and what the head sees of it.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::lines::{Line, Moment, Names, in_fours};
use crate::casework::reading::{
    self, Check, LONGEST_REASON, Month, Page, Reason, SHORTEST_REASON, Sought, Why,
};
use crate::casework::{self, Refusal};
use crate::language::{digits, formats};
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::staff::rota::{self, Colleague};
use crate::web::{Fault, Filled, Frame, Routes, Rule, Troubles};

/// The longest words that are looked for, in characters.
const LONGEST_SOUGHT: usize = 60;

const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/cases/{id}/reason", HEAD, asked)
        .post("/desk/cases/{id}/reason", HEAD, given)
        .get("/office/readings-of-cases", HEAD, list)
        .post("/office/readings-of-cases", HEAD, look_through)
}

/// Leads to the page that asks why.
pub fn ask(case_id: Uuid) -> Fault {
    Fault::Elsewhere(format!("/desk/cases/{case_id}/reason"))
}

#[derive(Template)]
#[template(path = "casework/pages/reason.html")]
struct ReasonPage {
    frame: Frame,
    line: Line,
    owner: Option<String>,
    whys: Vec<(&'static str, String)>,
    typed: Filled,
    troubles: Troubles,
}

async fn asked(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    shift.show(&reason_page(&shift, case_id, Filled::default(), Troubles::default()).await?)
}

async fn reason_page(
    shift: &Shift,
    case_id: Uuid,
    typed: Filled,
    troubles: Troubles,
) -> Result<ReasonPage, Fault> {
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, case_id).await?.ok_or(Fault::NotFound)?;
    let names = Names::new(shift.words, &rota::everybody(&mut tx, shift.now).await?);
    let owner = casework::owner(&mut tx, case_id).await?;
    let whys = Why::ALL.map(|why| (why.as_str(), shift.words.say_of("reading-why", why.as_str())));
    Ok(ReasonPage {
        frame: shift.frame(shift.words.say("reading-title")),
        line: Line::new(shift, &case),
        owner: owner.map(|owner| names.of(owner)),
        whys: whys.into(),
        typed,
        troubles,
    })
}

async fn given(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let case_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut troubles = Troubles::default();
    let why = Why::parse(typed.get("why"));
    if why.is_none() {
        troubles.add("why", shift.words.say("reading-error-why"));
    }
    let reason = parsed(&shift, typed.get("reason"), &mut troubles);
    let (Some(why), Some(reason)) = (why, reason) else {
        let page = reason_page(&shift, case_id, typed, troubles).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response());
    };
    let mut tx = shift.app.db.begin().await?;
    let (ring, which) = (&shift.app.ring, (case_id, shift.who.id));
    let done = reading::give_reason(&mut tx, ring, which, (why, &reason), shift.now).await?;
    done.map_err(|_| Fault::NotFound)?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/desk/cases/{case_id}")).into_response())
}

/// The reason in a field, or what is not right with it.
pub fn parsed(shift: &Shift, typed: &str, troubles: &mut Troubles) -> Option<Reason> {
    let error = match Reason::parse(typed) {
        Ok(reason) => return Some(reason),
        Err(Refusal::TooLong) => ("reading-error-long", LONGEST_REASON),
        Err(_) => ("reading-error-short", SHORTEST_REASON),
    };
    let (key, limit) = error;
    let limit = formats::count(shift.who.lang, limit);
    troubles.add("reason", shift.words.tell(key).with("limit", limit).to_string());
    None
}

#[derive(Template)]
#[template(path = "casework/pages/readings.html")]
struct List {
    frame: Frame,
    month: String,
    month_shown: String,
    before: String,
    after: Option<String>,
    /// What was looked for.
    sought: String,
    readings: Vec<Shown>,
    turn: Turn,
    checked: Option<Checked>,
}

/// A reading, as the head sees it.
struct Shown {
    at: Moment,
    reader: String,
    case_id: Uuid,
    locator: String,
    owner: Option<String>,
    why: String,
    reason: Option<String>,
}

/// Which page of a long list is shown, and the ways to the others.
struct Turn {
    /// None: there is only one.
    place: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

impl Turn {
    fn new(shift: &Shift, (month, sought): (Month, &str), at: usize, all: usize) -> Self {
        let pages = all.div_ceil(reading::A_PAGE).max(1);
        let count = |n: usize| formats::count(shift.who.lang, n);
        let place = shift.words.tell("reading-page").with("page", count(at + 1));
        let place = place.with("pages", count(pages)).to_string();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("month", &month.to_string()).append_pair("q", sought);
        let query = query.finish();
        let to = |page: usize| format!("/office/readings-of-cases?{query}&page={page}");
        Self {
            place: Some(place).filter(|_| pages > 1),
            before: at.checked_sub(1).map(|before| to(before.min(pages - 1) + 1)),
            after: (at + 1 < pages).then(|| to(at + 2)),
        }
    }
}

/// Who or which case is meant by what was typed: digits begin a locator, other words are part of a name. None:
/// nobody has such a name.
fn meant(typed: &str, everybody: &[Colleague]) -> Option<Sought> {
    let folded: String = typed.chars().filter(|c| !c.is_whitespace()).map(digits::fold).collect();
    if folded.chars().all(|c| c.is_ascii_digit()) {
        return Some(Sought { locator: folded, readers: Vec::new() });
    }
    let words = typed.to_lowercase();
    let has = |colleague: &&Colleague| colleague.name.to_lowercase().contains(&words);
    let readers: Vec<Uuid> = everybody.iter().filter(has).map(|one| one.id).collect();
    let is_somebody = !readers.is_empty();
    is_somebody.then_some(Sought { locator: String::new(), readers })
}

/// When the month was looked through last.
struct Checked {
    at: Moment,
    who: String,
    /// Something was opened since.
    is_behind: bool,
}

async fn list(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let this = Month::of(shift.today);
    let month = Month::parse(query.get("month")).unwrap_or(this);
    let sought: String = query.get("q").chars().take(LONGEST_SOUGHT).collect();
    let at = query.get("page").parse::<usize>().unwrap_or(1).saturating_sub(1);
    let mut tx = shift.app.db.read().await?;
    let everybody = rota::everybody(&mut tx, shift.now).await?;
    let names = Names::new(shift.words, &everybody);
    let house = (shift.app.ring.as_ref(), &shift.app.city);
    let found = match meant(&sought, &everybody) {
        Some(meant) => reading::readings(&mut tx, house, month, &meant, at).await?,
        None => Page { readings: Vec::new(), all: 0 },
    };
    let count = reading::count(&mut tx, &shift.app.city, month).await?;
    let check = reading::last_check(&mut tx, month).await?;
    let turn = Turn::new(&shift, (month, &sought), at, found.all);
    let shown = found.readings.into_iter().map(|reading| Shown {
        at: Moment::new(&shift, reading.opened_at),
        reader: names.of(reading.reader),
        case_id: reading.case_id,
        locator: in_fours(&reading.locator),
        owner: reading.owner.map(|owner| names.of(owner)),
        why: shift.words.say_of("reading-why", reading.why.as_str()),
        reason: reading.reason,
    });
    shift.show(&List {
        frame: shift.frame(shift.words.say("reading-list-title")),
        month: month.to_string(),
        month_shown: formats::month(shift.who.lang, month.first_day()),
        before: month.before().to_string(),
        after: (month != this).then(|| month.after().to_string()),
        sought,
        readings: shown.collect(),
        turn,
        checked: check.map(|Check { checked_at, checked_by, readings }| Checked {
            at: Moment::new(&shift, checked_at),
            who: names.of(checked_by),
            is_behind: readings < count,
        }),
    })
}

/// The head has looked through a month.
async fn look_through(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let month = Month::parse(typed.get("month")).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    reading::check_month(&mut tx, &shift.app.city, month, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/office/readings-of-cases?month={month}")).into_response())
}
