//! A value is looked up again: still right, or to be looked up on another day.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::{fact, form, lead_to, signed};
use crate::facts::{self, Change, Refusal};
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled};

pub async fn check(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let from = form::day(&typed, "of").ok_or(Fault::Unreadable)?;
    let review_on = form::day(&typed, "review");
    if review_on.is_none() && !typed.get("review").is_empty() {
        let refusal = Refusal::BadValue(facts::Fault::Review);
        return refused(&shift, &id, &refusal, typed).await;
    }
    let (change, said) = match typed.get("what") {
        "review" => (Change::Review { from, review_on }, "?saved"),
        _ => (Change::Check { from, review_on }, "?checked"),
    };
    let mut tx = shift.app.db.begin().await?;
    match facts::change(&mut tx, &id, &change, typed.get("seen"), &signed(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&id, said))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, &refusal, typed).await
        }
    }
}

async fn refused(
    shift: &Shift,
    id: &str,
    refusal: &Refusal,
    typed: Filled,
) -> Result<Response, Fault> {
    let status = match refusal {
        Refusal::Changed => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let troubles = form::troubles(refusal, shift.words);
    fact::again(shift, id, fact::Back { troubles, typed, ..fact::Back::default() }, status).await
}
