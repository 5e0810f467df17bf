//! Where an organisation is asked whether its entry is right, and settling what it answered.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::edit::{self, Back};
use crate::deliveries::EmailAddress;
use crate::directory::{self, confirming};
use crate::facts::Signed;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled};

/// Sets or takes away the address.
pub async fn set_address(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let text = typed.get("email").to_owned();
    let parsed = (!text.is_empty()).then(|| EmailAddress::parse(&text)).transpose();
    let Ok(address) = parsed else {
        let error = shift.words.say("directory-error-email");
        let back = Back { email: Some((text, error)), ..Back::default() };
        return edit::again(&shift, &id, back, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let signed = Signed { by: shift.who.id, today: shift.today, now: shift.now };
    let mut tx = shift.app.db.begin().await?;
    directory::find(&mut tx, &id).await?.ok_or(Fault::NotFound)?;
    let ring = &shift.app.ring;
    let old = confirming::address(&mut tx, ring, &id).await?;
    // The same address again does not begin to be asked anew. One that cannot be opened is shown as none, and
    // is taken away as any other.
    if old != address || address.is_none() {
        confirming::set_address(&mut tx, ring, &id, address.as_ref(), &signed).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&format!("/newsroom/contacts/{id}?saved")).into_response())
}

/// Somebody has settled what an organisation said.
pub async fn settle(
    shift: Shift,
    Path(_id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let answer = typed.get("answer").parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    confirming::settle(&mut tx, answer, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(Redirect::to("/newsroom/contacts").into_response())
}
