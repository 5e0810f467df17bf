//! A new term: its Korean word, and the English one, of which its name in addresses is made.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::field::{Choice, Field, LONGEST, Longest, choices};
use super::{Tongue, may_edit, may_make, taken, typed_in};
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::texts::terms::{self, Kept};
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "texts/terms/pages/new.html")]
struct Page {
    frame: Frame,
    fields: Vec<Field>,
    choices: Vec<Choice>,
    longest: Longest,
    troubles: Troubles,
}

pub async fn blank(shift: Shift) -> Result<Response, Fault> {
    let page = page(&shift, None, Troubles::default()).await?;
    shift.show(&page)
}

/// Makes the term and leads to its page, where the other languages are.
pub async fn make(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    if !may_make(&shift.who) {
        return Err(Fault::Forbidden);
    }
    let mut typed = Vec::new();
    let mut troubles = Troubles::default();
    for tongue in tongues(&shift) {
        match typed_in(&filled, tongue.tag, shift.words) {
            Ok(word) => typed.push(word),
            Err(wrong) => troubles = troubles.and(wrong),
        }
    }
    if !troubles.all().is_empty() {
        return again(&shift, &filled, troubles).await;
    }
    let mut tx = shift.app.db.begin().await?;
    match terms::make(&mut tx, &typed, shift.who.id, shift.now).await? {
        Ok(id) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("/newsroom/terms/{id}?saved")).into_response())
        }
        Err(refusal) => {
            drop(tx);
            again(&shift, &filled, taken(&refusal, shift.words)).await
        }
    }
}

async fn again(shift: &Shift, filled: &Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = page(shift, Some(filled), troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// Korean and English, as far as they may be edited.
fn tongues(shift: &Shift) -> Vec<Tongue> {
    let english = Lang::parse("en");
    let mut tongues = Tongue::all(shift);
    tongues.retain(|tongue| tongue.tag == Lang::KOREAN || Some(tongue.tag) == english);
    tongues.retain(|tongue| may_edit(&shift.who, tongue.tag));
    tongues
}

async fn page(shift: &Shift, filled: Option<&Filled>, troubles: Troubles) -> Result<Page, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mut fields = Vec::new();
    for tongue in tongues(shift) {
        let field = Field::saved(shift, &mut tx, tongue, &Kept::default()).await?;
        fields.push(match filled {
            Some(filled) => field.typed(filled, &troubles),
            None => field,
        });
    }
    Ok(Page {
        frame: shift.newsroom(shift.words.say("terms-make"), Section::Terms),
        fields,
        choices: choices(shift.words),
        longest: LONGEST,
        troubles,
    })
}
