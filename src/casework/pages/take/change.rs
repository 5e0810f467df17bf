//! The first use of a receipt that staff issued: the client is shown her own, says that she has it, and the
//! old one is dead.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use crate::casework::door::{self, Entry};
use crate::casework::{self, NewReceipt};
use crate::staff::pages::with_cookie;
use crate::web::{Address, Fault, Filled, Frame, Visit};

#[derive(Template)]
#[template(path = "casework/pages/take/change.html")]
struct ChangePage {
    frame: Frame,
    groups: Vec<String>,
    bare: String,
    proof: String,
}

/// The page with the new receipt, for whoever has just entered the one that staff issued.
pub async fn change_page(visit: &Visit, case_id: Uuid) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let made = casework::new_receipt(&mut tx, &visit.app.ring, case_id, visit.now).await?;
    let Some(NewReceipt { receipt, proof }) = made else {
        return Ok(visit.see_other("/help/case?again"));
    };
    let address = Address::Private("/help/case".to_owned());
    visit.show(&ChangePage {
        frame: visit.frame_at(&address, visit.words.say("change-title")),
        groups: receipt.to_string().split(' ').map(str::to_owned).collect(),
        bare: receipt.bare(),
        proof,
    })
}

/// She has the new receipt: it opens her case from now on, and this browser is let in with it.
pub async fn confirm(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let app = &visit.app;
    let proof = casework::prove(&app.door, &app.ring, filled.get("proof"), visit.now).await?;
    let Some(proof) = proof else {
        return Ok(visit.see_other("/help/case?again"));
    };
    let mut tx = app.db.begin().await?;
    let changed = casework::change_receipt(&mut tx, &proof, visit.now).await?;
    tx.commit().await?;
    // A second click: the first one made it the receipt of the case, and it is checked as any other.
    if !changed
        && app.door.enter(&app.db, &app.ring, &proof.receipt, visit.now).await?
            != Entry::Open(proof.case_id)
    {
        return Ok(visit.see_other("/help/case?again"));
    }
    let mut tx = app.db.begin().await?;
    let token = door::begin_session(&mut tx, proof.case_id, visit.now).await?;
    tx.commit().await?;
    let page = Redirect::to(&visit.to("/help/case/read")).into_response();
    Ok(with_cookie(app, "receipt", &token, page))
}
