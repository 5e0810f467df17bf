//! What is done with an alert by one press each.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use uuid::Uuid;

use super::alert::{self, Back};
use super::form::{error, instant};
use super::{bulletins, by, lead_to, letters};
use crate::alerts::{self, Alert, Ending, News, Refusal, Told};
use crate::db::Tx;
use crate::facts;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled, Troubles};

pub fn id_of(id: &str) -> Result<Uuid, Fault> {
    id.parse().map_err(|_| Fault::NotFound)
}

/// Asks every other publisher.
pub async fn ask(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let alert_id = id_of(&id)?;
    let paths = shift.app.paths();
    let mut tx = shift.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let letters = bulletins(&shift, &facts, &paths);
    match alerts::ask(&mut tx, letters, alert_id, typed.get("seen"), by(&shift)).await? {
        Ok(()) => {
            tell(&shift, &mut tx, alert_id, News::Asked, "").await?;
            tx.commit().await?;
            Ok(lead_to(alert_id, "?asked"))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, ("words", refusal), typed).await
        }
    }
}

/// The second person sends it.
pub async fn approve(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let (app, alert_id) = (&shift.app, id_of(&id)?);
    let paths = app.paths();
    let mut tx = app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let letters = bulletins(&shift, &facts, &paths);
    match alerts::approve(&mut tx, letters, alert_id, typed.get("seen"), by(&shift)).await? {
        Ok(_) => {
            tell(&shift, &mut tx, alert_id, News::Approved, "").await?;
            tx.commit().await?;
            Ok(lead_to(alert_id, "?sent"))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, ("do", refusal), Filled::default()).await
        }
    }
}

/// One person sends it, after ten minutes without an answer.
pub async fn send_alone(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let (app, alert_id) = (&shift.app, id_of(&id)?);
    let paths = app.paths();
    let mut tx = app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let letters = bulletins(&shift, &facts, &paths);
    let because = typed.get("because");
    let said = (typed.get("seen"), because);
    match alerts::send_alone(&mut tx, letters, alert_id, said, by(&shift)).await? {
        Ok(_) => {
            tell(&shift, &mut tx, alert_id, News::SentAlone, because).await?;
            tx.commit().await?;
            Ok(lead_to(alert_id, "?sent"))
        }
        Err(refusal) => {
            drop(tx);
            let field = if refusal == Refusal::NoWord { "because" } else { "do" };
            refused(&shift, &id, (field, refusal), typed).await
        }
    }
}

pub async fn drop_it(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let alert_id = id_of(&id)?;
    let mut tx = shift.app.db.begin().await?;
    match alerts::drop_it(&mut tx, alert_id, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(alert_id, ""))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, ("do", refusal), Filled::default()).await
        }
    }
}

/// Sends it to the publishers alone, as a drill.
pub async fn drill(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let (app, alert_id) = (&shift.app, id_of(&id)?);
    let paths = app.paths();
    let mut tx = app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let ready =
        alerts::drill(&mut tx, bulletins(&shift, &facts, &paths), alert_id, by(&shift)).await?;
    match ready {
        Ok(ready) => {
            let alert = alerts::find(&mut tx, alert_id).await?.ok_or(Fault::NotFound)?;
            letters(&shift, &facts, &paths).drill(&mut tx, (&alert, &ready), shift.now).await?;
            tx.commit().await?;
            Ok(lead_to(alert_id, "?drilled"))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, ("do", refusal), Filled::default()).await
        }
    }
}

pub async fn over(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    end(&shift, &id, Ending::Over).await
}

pub async fn mistake(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    end(&shift, &id, Ending::Mistake).await
}

async fn end(shift: &Shift, id: &str, ending: Ending) -> Result<Response, Fault> {
    let (app, alert_id) = (&shift.app, id_of(id)?);
    let paths = app.paths();
    let mut tx = app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let letters = bulletins(shift, &facts, &paths);
    match alerts::end(&mut tx, letters, alert_id, ending, by(shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(alert_id, ""))
        }
        Err(refusal) => {
            drop(tx);
            refused(shift, id, ("do", refusal), Filled::default()).await
        }
    }
}

/// Lets it hold longer.
pub async fn prolong(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let alert_id = id_of(&id)?;
    let Some(until) = instant(&shift, typed.get("until")) else {
        return refused(&shift, &id, ("until", Refusal::Times), typed).await;
    };
    let mut tx = shift.app.db.begin().await?;
    match alerts::prolong(&mut tx, alert_id, until, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(alert_id, ""))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, ("until", refusal), typed).await
        }
    }
}

/// Writes to the other publishers what has happened.
pub async fn tell(
    shift: &Shift,
    tx: &mut Tx,
    alert_id: Uuid,
    news: News,
    word: &str,
) -> Result<(), Fault> {
    let alert: Alert = alerts::find(tx, alert_id).await?.ok_or(Fault::NotFound)?;
    let Some(ready) = alerts::ready(tx, &shift.app.city, &alert).await? else { return Ok(()) };
    let (facts, paths) = (facts::all(tx).await?, shift.app.paths());
    let told = (shift.who.id, Told { who: &shift.who.name, word });
    letters(shift, &facts, &paths).tell(tx, (&alert, &ready), news, told, shift.now).await?;
    Ok(())
}

/// The page as it is now, and why it was not done, with what was typed.
pub async fn refused(
    shift: &Shift,
    id: &str,
    (field, refusal): (&str, Refusal),
    typed: Filled,
) -> Result<Response, Fault> {
    let status = match refusal {
        Refusal::NoAlert => return Err(Fault::NotFound),
        Refusal::Elsewhere | Refusal::Changed => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    // What it is about may be gone from the page: then the whole of it is what is to be looked at.
    let field = if refusal == Refusal::Elsewhere { "main" } else { field };
    let mut troubles = Troubles::default();
    troubles.add(field, error(shift, refusal));
    alert::again(shift, id, Back { typed, troubles, note: None }, status).await
}
