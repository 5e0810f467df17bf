//! A contact in the newsroom: its form, what was done to it, and how it is taken away.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::history::Past;
use super::hours::{self, Row};
use super::{elsewhere, form};
use crate::db::{Tx, epoch};
use crate::directory::confirming::{self, LINK_LASTS};
use crate::directory::{
    self, Cost, Entry, Kind, LONGEST_ADDRESS, LONGEST_ID, LONGEST_NAME, LONGEST_NOTE,
    LONGEST_NUMBER, LONGEST_RUN_BY, LONGEST_SOURCE, LONGEST_WEBSITE, MOST_PHONES, Phone, Refusal,
    Status,
};
use crate::facts::{self, Signed};
use crate::language::formats;
use crate::staff;
use crate::staff::pages::{Section, Shift, Tongue};
use crate::texts::Showing;
use crate::web::{Fault, Filled, Frame, LongForm, Troubles};

/// So many changes are shown; more are kept.
const MOST_DONE: i64 = 30;
/// What the addresses of these pages already mean.
const RESERVED: [&str; 1] = ["new"];

#[derive(Template)]
#[template(path = "directory/pages/edit.html")]
struct Page {
    frame: Frame,
    /// None: it is still to be made.
    id: Option<String>,
    action: String,
    is_gone: bool,
    seen: String,
    typed: Filled,
    troubles: Troubles,
    was_saved: bool,
    kinds: Vec<(&'static str, String)>,
    statuses: Vec<(&'static str, String)>,
    costs: Vec<(&'static str, String)>,
    topics: Vec<(String, String)>,
    tongues: Vec<Tongue>,
    phones: Vec<PhoneRow>,
    rows: Vec<Row>,
    longest: Longest,
    asked: Asked,
    showing: Vec<Showing>,
    history: Vec<Past>,
}

/// The limits of the fields.
struct Longest {
    id: usize,
    name: usize,
    note: usize,
    number: usize,
    run_by: usize,
    address: usize,
    source: usize,
    website: usize,
    place: i64,
}

const LONGEST: Longest = Longest {
    id: LONGEST_ID,
    name: LONGEST_NAME,
    note: LONGEST_NOTE,
    // With spaces between the digits.
    number: LONGEST_NUMBER + 10,
    run_by: LONGEST_RUN_BY,
    address: LONGEST_ADDRESS,
    source: LONGEST_SOURCE,
    website: LONGEST_WEBSITE,
    place: form::LAST_PLACE,
};

/// A field for a number.
struct PhoneRow {
    at: usize,
    number: String,
    /// The fact that it is; empty: none yet.
    of: String,
    /// Who else names it, in words.
    others: Option<String>,
}

/// Where the organisation is asked.
#[derive(Default)]
struct Asked {
    email: String,
    error: Option<String>,
    confirmed: Option<String>,
    days: i64,
}

/// What comes back to the page.
#[derive(Default)]
pub struct Back {
    /// None: it shows what is kept.
    pub typed: Option<Filled>,
    pub troubles: Troubles,
    pub was_saved: bool,
    pub showing: Vec<Showing>,
    /// An address that was refused, and why.
    pub email: Option<(String, String)>,
}

impl Page {
    fn word(&self, field: &str, tongue: &Tongue) -> &str {
        self.typed.get(&format!("{field}-{}", tongue.tag))
    }

    /// Whether something is wrong in a language that is folded away.
    fn is_wrong_elsewhere(&self) -> bool {
        let is_wrong =
            |tongue: &Tongue| ["name", "note"].iter().any(|of| self.wrong(of, tongue).is_some());
        self.tongues.iter().skip(2).any(is_wrong)
    }

    fn wrong(&self, field: &str, tongue: &Tongue) -> Option<&str> {
        self.troubles.of(&format!("{field}-{}", tongue.tag))
    }
}

pub async fn blank(shift: Shift) -> Result<Response, Fault> {
    let mut typed = Filled::default();
    typed.set("hours", "unknown");
    typed.set("status", Status::Official.as_str());
    typed.set("checked-on", shift.today.to_string());
    shift.show(&unmade(&shift, typed, Troubles::default()))
}

pub async fn make(shift: Shift, LongForm(filled): LongForm) -> Result<Response, Fault> {
    if filled.get("step") == "more" {
        return shift.show(&unmade(&shift, filled, Troubles::default()));
    }
    let id = filled.get("id").to_owned();
    let typed = match form::typed(&filled, &id, None, &shift) {
        Ok(typed) => typed,
        Err(troubles) => return unmade_again(&shift, filled, troubles),
    };
    if RESERVED.contains(&id.as_str()) {
        let troubles = form::troubles(&Refusal::Taken, &shift);
        return unmade_again(&shift, filled, troubles);
    }
    let mut tx = shift.app.db.begin().await?;
    match directory::make(&mut tx, &shift.app.city, &typed, &signed(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&id))
        }
        Err(refusal) => unmade_again(&shift, filled, form::troubles(&refusal, &shift)),
    }
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let back = Back { was_saved: query.as_deref() == Some("saved"), ..Back::default() };
    again(&shift, &id, back, StatusCode::OK).await
}

pub async fn save(
    shift: Shift,
    Path(id): Path<String>,
    LongForm(mut filled): LongForm,
) -> Result<Response, Fault> {
    if filled.get("step") == "more" {
        let back = Back { typed: Some(filled), ..Back::default() };
        return again(&shift, &id, back, StatusCode::OK).await;
    }
    let mut tx = shift.app.db.begin().await?;
    // No programme comes to name what is changed here meanwhile.
    epoch::hold(&mut tx).await?;
    let before = directory::find(&mut tx, &id).await?;
    let before = before.as_ref().map(|entry| &entry.contact);
    let done = match form::typed(&filled, &id, before, &shift) {
        Err(troubles) => Err((StatusCode::UNPROCESSABLE_ENTITY, troubles)),
        Ok(mut typed) => {
            typed.named_elsewhere = elsewhere::facts(&mut tx, shift.today).await?;
            let (city, seen) = (&shift.app.city, filled.get("seen"));
            let saved = directory::save(&mut tx, city, &typed, seen, &signed(&shift)).await?;
            saved.map_err(|refusal| (status(&refusal), form::troubles(&refusal, &shift)))
        }
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&id))
        }
        Err((status, troubles)) => {
            drop(tx);
            // Whoever has read what others changed meanwhile may save over it.
            if status == StatusCode::CONFLICT {
                filled.set("seen", "");
            }
            let back = Back { typed: Some(filled), troubles, ..Back::default() };
            again(&shift, &id, back, status).await
        }
    }
}

pub async fn remove(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    epoch::hold(&mut tx).await?;
    let programmes = elsewhere::showing(&mut tx, &id, shift.today).await?;
    match directory::remove(&mut tx, &id, programmes, &signed(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/newsroom/contacts?removed").into_response())
        }
        Err(Refusal::NoContact) => Err(Fault::NotFound),
        Err(refusal) => {
            drop(tx);
            let troubles = form::troubles(&refusal, &shift);
            let showing = match refusal {
                Refusal::Shown(showing) => showing,
                _ => Vec::new(),
            };
            let back = Back { troubles, showing, ..Back::default() };
            again(&shift, &id, back, StatusCode::CONFLICT).await
        }
    }
}

/// The page as it is now, with what came back.
pub async fn again(
    shift: &Shift,
    id: &str,
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let entry = directory::find(&mut tx, id).await?;
    let history = pasts(shift, &mut tx, id).await?;
    // A contact that was taken away is still remembered.
    if entry.is_none() && history.is_empty() {
        return Err(Fault::NotFound);
    }
    let facts = facts::all(&mut tx).await?;
    let phones = match &entry {
        Some(entry) => elsewhere::phones(&mut tx, &entry.contact, &facts, shift.today).await?,
        None => Vec::new(),
    };
    let kept = entry.as_ref().map(|entry| form::filled(entry, &phones)).unwrap_or_default();
    let typed = back.typed.unwrap_or(kept);
    let title = entry.as_ref().map_or(id, |entry| entry.contact.name_ko()).to_owned();
    // A form that comes back was begun from what was seen then.
    let seen = match typed.get("seen") {
        "" => {
            let now = entry.as_ref();
            let now = now.map(|entry| directory::fingerprint(entry, &facts, shift.today));
            now.unwrap_or_default()
        }
        seen => seen.to_owned(),
    };
    let page = Page {
        id: Some(id.to_owned()),
        action: format!("/newsroom/contacts/{id}"),
        is_gone: entry.is_none(),
        seen,
        asked: asked(shift, &mut tx, entry.as_ref(), back.email).await?,
        was_saved: back.was_saved,
        showing: back.showing,
        history,
        ..blank_page(shift, title, typed, (back.troubles, &phones))
    };
    Ok((status, shift.show(&page)?).into_response())
}

async fn pasts(shift: &Shift, tx: &mut Tx, id: &str) -> anyhow::Result<Vec<Past>> {
    let mut pasts = Vec::new();
    for done in directory::history(tx, id, MOST_DONE).await? {
        let by = match done.by {
            None => None,
            Some(by) => {
                let who = staff::who(tx, by, shift.now).await?;
                let left = || shift.words.say("office-somebody-left");
                Some(who.map_or_else(left, |who| who.name))
            }
        };
        pasts.push(Past::new(shift, &done, by));
    }
    Ok(pasts)
}

async fn asked(
    shift: &Shift,
    tx: &mut Tx,
    entry: Option<&Entry>,
    refused: Option<(String, String)>,
) -> anyhow::Result<Asked> {
    let Some(entry) = entry else { return Ok(Asked::default()) };
    let kept = confirming::address(tx, &shift.app.ring, &entry.contact.id).await?;
    let kept = kept.map(|address| address.to_string()).unwrap_or_default();
    let (email, error) = match refused {
        Some((typed, error)) => (typed, Some(error)),
        None => (kept, None),
    };
    let confirmed = entry.contact.confirmed_on.map(|day| formats::date(shift.who.lang, day));
    Ok(Asked { email, error, confirmed, days: LINK_LASTS.num_days() })
}

fn unmade_again(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = unmade(shift, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

fn unmade(shift: &Shift, typed: Filled, troubles: Troubles) -> Page {
    blank_page(shift, shift.words.say("directory-new-title"), typed, (troubles, &[]))
}

fn blank_page(
    shift: &Shift,
    title: String,
    typed: Filled,
    (troubles, phones): (Troubles, &[Phone]),
) -> Page {
    let (city, words) = (&shift.app.city, shift.words);
    let named = |family: &str, code: &'static str| (code, words.say_of(family, code));
    let topics = city.topics.iter();
    Page {
        frame: shift.newsroom(title, Section::Contacts),
        id: None,
        action: "/newsroom/contacts/new".to_owned(),
        is_gone: false,
        seen: String::new(),
        was_saved: false,
        kinds: Kind::ALL.iter().map(|kind| named("directory-kind", kind.as_str())).collect(),
        statuses: Status::ALL.iter().map(|it| named("directory-status", it.as_str())).collect(),
        costs: Cost::ALL.iter().map(|cost| named("contact-cost", cost.as_str())).collect(),
        topics: topics
            .map(|topic| (topic.id.clone(), city.topic_name(&topic.id, shift.who.lang)))
            .collect(),
        tongues: Tongue::all(shift),
        phones: phone_rows(shift, &typed, phones),
        rows: hours::rows(&typed, city, words),
        longest: LONGEST,
        asked: Asked::default(),
        showing: Vec::new(),
        history: Vec::new(),
        typed,
        troubles,
    }
}

/// A field for each number, and some more.
fn phone_rows(shift: &Shift, typed: &Filled, phones: &[Phone]) -> Vec<PhoneRow> {
    let (numbers, of) = (typed.all("phone"), typed.all("phone-of"));
    let filled = numbers.iter().filter(|number| !number.is_empty()).count();
    let count = (filled + 2).max(of.iter().filter(|of| !of.is_empty()).count()).min(MOST_PHONES);
    let row = |at: usize| {
        let of = of.get(at).copied().unwrap_or_default();
        let phone = phones.iter().find(|phone| phone.fact == of);
        let named_by = phone.map(|phone| phone.named_by).filter(|count| *count > 0);
        let others =
            named_by.map(|count| shift.words.tell("directory-phone-others").with("count", count));
        PhoneRow {
            at,
            number: numbers.get(at).copied().unwrap_or_default().to_owned(),
            of: of.to_owned(),
            others: others.map(|told| told.to_string()),
        }
    };
    (0..count.max(numbers.len().min(MOST_PHONES))).map(row).collect()
}

/// What somebody else changed meanwhile is no fault of what was typed.
fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::Changed => StatusCode::CONFLICT,
        Refusal::NoContact => StatusCode::NOT_FOUND,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

fn signed(shift: &Shift) -> Signed {
    Signed { by: shift.who.id, today: shift.today, now: shift.now }
}

fn lead_to(id: &str) -> Response {
    Redirect::to(&format!("/newsroom/contacts/{id}?saved")).into_response()
}
