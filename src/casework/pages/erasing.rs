//! What is erased soon, kept longer, or erased now: by the head, or by the client herself.

use askama::Template;
use axum::extract::{Extension, Path};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use http::StatusCode;
use uuid::Uuid;

use super::beside::is_hers;
use super::case::mark_of;
use super::lines::{Line, Moment, in_fours};
use super::reading::parsed;
use crate::casework::erasing::{self, Cause, Due};
use crate::casework::{self, Refusal};
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{Holder, Shift, without_cookie};
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Troubles, Visit};

const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/office/erasing", HEAD, soon)
        .post("/office/erasing/{id}", HEAD, prolong)
        .get("/office/cases/{id}/erase", HEAD, asked)
        .post("/office/cases/{id}/erase", HEAD, erase)
        .get("/{lang}/help/case/erase", Rule::Receipt, client_asked)
        .post("/{lang}/help/case/erase", Rule::Receipt, client_erases)
}

#[derive(Template)]
#[template(path = "casework/pages/erasing.html")]
struct Soon {
    frame: Frame,
    due: Vec<DueLine>,
    typed: Filled,
    troubles: Troubles,
}

struct DueLine {
    id: Uuid,
    locator: String,
    topic: String,
    closed: Moment,
    erased_on: String,
    /// The first and the last day that may be chosen.
    first: String,
    last: String,
    /// Its form was refused: what was typed stands in it again.
    is_refused: bool,
}

impl DueLine {
    fn new(shift: &Shift, due: &Due, refused: Option<Uuid>) -> Self {
        let first = due.erased_on.succ_opt().unwrap_or(due.erased_on);
        Self {
            id: due.case_id,
            locator: in_fours(&due.locator),
            topic: shift.app.city.topic_name(&due.topic, shift.who.lang),
            closed: Moment::new(shift, due.closed_at),
            erased_on: formats::date(shift.who.lang, due.erased_on),
            first: first.to_string(),
            last: erasing::latest_prolongation(due.erased_on).to_string(),
            is_refused: refused == Some(due.case_id),
        }
    }
}

async fn soon(shift: Shift) -> Result<Response, Fault> {
    let page = soon_page(&shift, None, Filled::default(), Troubles::default()).await?;
    shift.show(&page)
}

async fn soon_page(
    shift: &Shift,
    refused: Option<Uuid>,
    typed: Filled,
    troubles: Troubles,
) -> Result<Soon, Fault> {
    let mut tx = shift.app.db.read().await?;
    let due = erasing::soon(&mut tx, shift.today).await?;
    Ok(Soon {
        frame: shift.frame(shift.words.say("erasing-title")),
        due: due.iter().map(|due| DueLine::new(shift, due, refused)).collect(),
        typed,
        troubles,
    })
}

async fn prolong(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let case_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut troubles = Troubles::default();
    let reason = parsed(&shift, typed.get("reason"), &mut troubles);
    let until: Option<NaiveDate> = typed.get("until").parse().ok();
    if until.is_none() {
        troubles.add("until", shift.words.say("erasing-error-until"));
    }
    if let (Some(reason), Some(until)) = (reason, until) {
        let mut tx = shift.app.db.begin().await?;
        let (ring, which) = (&shift.app.ring, (case_id, shift.who.id));
        match erasing::prolong(&mut tx, ring, which, (until, &reason), shift.now).await? {
            Ok(()) => {
                tx.commit().await?;
                return Ok(Redirect::to("/office/erasing").into_response());
            }
            Err(Refusal::OtherDay) => {
                troubles.add("until", shift.words.say("erasing-error-until"));
            }
            Err(_) => troubles.add("until", shift.words.say("erasing-error-gone")),
        }
    }
    let page = soon_page(&shift, Some(case_id), typed, troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

#[derive(Template)]
#[template(path = "casework/pages/erase.html")]
struct EraseNow {
    frame: Frame,
    line: Line,
    may_erase: bool,
    causes: Vec<(&'static str, String)>,
}

async fn asked(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    shift.show(&erase_page(&shift, id.parse().map_err(|_| Fault::NotFound)?).await?)
}

async fn erase_page(shift: &Shift, case_id: Uuid) -> Result<EraseNow, Fault> {
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, case_id).await?.ok_or(Fault::NotFound)?;
    let said = |cause: Cause| (cause.as_str(), shift.words.say_of("erasing-why", cause.as_str()));
    Ok(EraseNow {
        frame: shift.frame(shift.words.say("erasing-now-title")),
        line: Line::new(shift, &case),
        may_erase: erasing::may_erase(case.state),
        causes: Cause::OF_STAFF.map(said).into(),
    })
}

async fn erase(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    let cause = Cause::parse(typed.get("cause")).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    match erasing::erase(&mut tx, case_id, Some(shift.who.id), cause, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("/office/cases/{case_id}")).into_response())
        }
        Err(Refusal::InWork) => {
            drop(tx);
            let page = shift.show(&erase_page(&shift, case_id).await?)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(_) => Err(Fault::NotFound),
    }
}

#[derive(Template)]
#[template(path = "casework/pages/case_erase.html")]
struct ClientPage {
    frame: Frame,
    may_erase: bool,
    /// On whose page the form stands.
    case: String,
}

async fn client_page(visit: &Visit, case_id: Uuid) -> Result<ClientPage, Fault> {
    let mut tx = visit.read().await?;
    let case = casework::find_case(&mut tx, case_id).await?.ok_or(Fault::NotFound)?;
    let address = Address::Private("/help/case/erase".to_owned());
    Ok(ClientPage {
        frame: visit.frame_at(&address, visit.words.say("case-erase-title")),
        may_erase: erasing::may_erase(case.state),
        case: mark_of(&visit.app.ring, case_id),
    })
}

async fn client_asked(
    visit: Visit,
    Extension(holder): Extension<Holder>,
) -> Result<Response, Fault> {
    visit.show(&client_page(&visit, holder.0).await?)
}

#[derive(Template)]
#[template(path = "casework/pages/case_erased.html")]
struct ErasedPage {
    frame: Frame,
}

/// The client erases her own case, and the session of her receipt ends with it. Where another receipt was
/// entered since she read the page, it would be somebody else's case: nothing is erased.
async fn client_erases(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    if !is_hers(&visit, holder.0, &filled) {
        return Ok(visit.see_other("/help/case?again"));
    }
    let mut tx = visit.app.db.begin().await?;
    let done = erasing::erase(&mut tx, holder.0, None, Cause::Client, visit.now).await?;
    match done {
        Ok(()) => {
            tx.commit().await?;
            let address = Address::Private("/help/case".to_owned());
            let frame = visit.frame_at(&address, visit.words.say("case-erased-title"));
            let page = visit.show(&ErasedPage { frame })?;
            Ok(without_cookie(&visit.app, "receipt", page))
        }
        Err(Refusal::InWork) => {
            drop(tx);
            let page = visit.show(&client_page(&visit, holder.0).await?)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(_) => Err(Fault::NotFound),
    }
}
