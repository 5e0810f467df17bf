//! The page after taking: who has the case, and the card to hand over. The digits are shown here once.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};

use super::card::{Card, Issued};
use crate::casework::pages::lines::Line;
use crate::casework::{self, Opened};
use crate::language::Lang;
use crate::staff::pages::{Shift, name_of};
use crate::web::{Fault, Frame, card_style, keys_script};

#[derive(Template)]
#[template(path = "casework/pages/take/taken.html")]
struct TakenPage {
    frame: Frame,
    style: &'static str,
    script: &'static str,
    line: Line,
    /// Who has it, if somebody has.
    owner: Option<String>,
    is_mine: bool,
    card: Card,
    bare: String,
}

/// Shows what became of a case that was taken down a moment ago, also after a second click.
pub async fn show(shift: &Shift, opened: &Opened, lang: Lang) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, opened.case_id).await?.ok_or(Fault::NotFound)?;
    // A form that is sent again after the client has changed her receipt: these digits are dead.
    if !casework::must_change(&mut tx, opened.case_id).await? {
        return Ok(Redirect::to("/desk/take").into_response());
    }
    let owner = casework::owner(&mut tx, opened.case_id).await?;
    let name = match owner {
        Some(_) => Some(name_of(&mut tx, shift, owner).await?),
        None => None,
    };
    shift.show(&TakenPage {
        frame: shift.frame(shift.words.say("taken-title")),
        style: card_style(),
        script: keys_script(),
        line: Line::new(shift, &case),
        owner: name,
        is_mine: owner == Some(shift.who.id),
        card: Card::of(&shift.app, lang, &opened.receipt, Issued::ByStaff)?,
        bare: opened.receipt.bare(),
    })
}
