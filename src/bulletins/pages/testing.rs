//! A test of a bulletin: as its readers will get it, to whoever looks at it.

use anyhow::Context;
use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::bulletin::{self, Back};
use super::{found, lead_to, letters};
use crate::bulletins;
use crate::deliveries::{self, EmailAddress, SealedLetter};
use crate::facts;
use crate::staff::pages::Shift;
use crate::staff::rota;
use crate::texts::Draft;
use crate::web::{Fault, Filled, Troubles};

/// Sends a language, or each that has words, to the address with which somebody signs in.
pub async fn send(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let (app, asked) = (&shift.app, typed.get("lang"));
    let mut tx = app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
    let facts = facts::all(&mut tx).await?;
    let me = rota::find(&mut tx, shift.who.id, shift.now).await?;
    drop(tx);
    let me = me.context("invariant: whoever is signed in has an account")?;
    let Ok(address) = EmailAddress::parse(&me.email) else {
        return refused(&shift, &id, "testing-error-address").await;
    };
    let drafts = tongues.iter().filter_map(bulletins::Tongue::sent);
    let drafts: Vec<&Draft> =
        drafts.filter(|draft| asked == "all" || draft.lang.as_str() == asked).collect();
    if drafts.is_empty() {
        return refused(&shift, &id, "testing-error-words").await;
    }
    let paths = app.paths();
    let mut sealed: Vec<SealedLetter> = Vec::new();
    for draft in drafts {
        let letter = letters(&shift, &bulletin, &facts, &paths).test(&bulletin, draft, &address)?;
        sealed.push(deliveries::seal(&app.ring, &letter, shift.now));
    }
    let mut tx = app.db.begin().await?;
    for letter in &sealed {
        deliveries::post(&mut tx, letter, shift.now).await?;
    }
    tx.commit().await?;
    Ok(lead_to(bulletin.id, "?tested"))
}

/// The page as it is, and why nothing was sent.
async fn refused(shift: &Shift, id: &str, key: &'static str) -> Result<Response, Fault> {
    let mut troubles = Troubles::default();
    troubles.add("says", shift.words.say(key));
    let back = Back { troubles, ..Back::default() };
    bulletin::again(shift, id, back, StatusCode::UNPROCESSABLE_ENTITY).await
}
