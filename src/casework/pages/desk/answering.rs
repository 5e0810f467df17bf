//! The answer to a client: sent, refused with what was typed, or still being written with a saved reply or a
//! machine's draft beside it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::case::{Back, Wanted, again, opened, refused};
use super::shown::{Drafted, paragraphs};
use super::unready::Unready;
use super::{id_of, kept};
use crate::casework::translating::held::{self, Answered, How, Written};
use crate::casework::{self, Asked, By, Close, Refusal, Reply};
use crate::staff::pages::Shift;
use crate::texts::machine::Trouble;
use crate::web::{Carried, Fault, Filled};

pub async fn answer(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (app, me, case_id) = (&shift.app, shift.who.id, id_of(&id)?);
    let unready = Unready::of(&filled);
    let key = Some(filled.get("key")).filter(|key| !key.is_empty());
    let (seen, answers) = (filled.get("seen").parse().ok(), filled.get("answers").parse().ok());
    let reply = Reply { text: filled.get("text"), key, seen, answers };
    let then = if filled.get("close") == "yes" { Close::Yes } else { Close::No };
    let how = if filled.has("as-it-is", "yes") { How::AsItIs } else { How::Translated };
    let lang = app.city.lang(filled.get("lang"));
    let written = Written { reply, lang, how, close: then };
    let by = Asked { case_id, staff_id: me };
    let mut tx = app.db.begin().await?;
    let done = held::answer(&mut tx, &app.notices, by, written, shift.now).await?;
    let error = match done {
        // Sent only after it was seen what need not be told or is not filled in; the transaction is dropped.
        Ok(_) if !unready.found.is_empty() => shift.words.say(unready.error),
        Ok(answered) => {
            tx.commit().await?;
            let to = match answered {
                Answered::ToClient => "/desk/".to_owned(),
                Answered::Held => format!("/desk/cases/{case_id}#held"),
            };
            return Ok(Redirect::to(&to).into_response());
        }
        // Given to somebody else while it was written.
        Err(Refusal::NotYours) => return kept::instead(&shift, &filled, Fault::Forbidden),
        Err(refusal) => refused(&shift, refusal)?,
    };
    drop(tx);
    let mut filled = filled;
    // What was written meanwhile is read before another try: that is another answer.
    filled.set("key", "");
    let back = Back { flagged: unready.found, ..Back::refused("answer", filled, error) };
    again(&shift, case_id, back).await
}

/// The page once more with what was typed, and what was asked for beside it: saved replies with some words, one
/// of them in the field, or a machine's draft of a message.
pub async fn compose(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let reply = Some(filled.get("reply").to_owned()).filter(|slug| !slug.is_empty());
    let (find, translate) = (filled.get("find").to_owned(), filled.get("translate").parse());
    let back = Back { place: "answer", filled, ..Back::default() };
    let typed = back.filled.clone();
    let mut page =
        match opened(&shift, case_id, Wanted { back, reply, find, ..Wanted::default() }).await {
            Ok(page) => page,
            Err(fault) => return kept::instead(&shift, &typed, fault),
        };
    if let (Ok(number), Some(machine)) = (translate, &shift.app.own_translator) {
        let message: usize = number;
        let message = page.said.get(message).ok_or(Fault::NotFound)?;
        let drafted = machine.draft(&message.text, message.lang, shift.who.lang).await;
        let drafted = match drafted {
            Ok(draft) => Drafted::Words(paragraphs(&draft)),
            Err(trouble) => Drafted::Trouble(why_not(&shift, trouble)),
        };
        note_draft(&shift, case_id).await?;
        if let Some(said) = page.message(number) {
            said.draft = Some(drafted);
        }
    }
    shift.show(&page)
}

fn why_not(shift: &Shift, trouble: Trouble) -> String {
    shift.words.say(match trouble {
        Trouble::Rejected => "desk-draft-no-language",
        _ => "desk-draft-trouble",
    })
}

async fn note_draft(shift: &Shift, case_id: Uuid) -> anyhow::Result<()> {
    let by = By { staff_id: shift.who.id, now: shift.now };
    let mut tx = shift.app.db.begin().await?;
    casework::note_machine_draft(&mut tx, case_id, by).await?;
    tx.commit().await
}

/// Whether a path is that of an answer to a client.
pub fn is_answer(path: &str) -> bool {
    answered_at(path).is_some()
}

fn answered_at(path: &str) -> Option<Uuid> {
    let path = path.strip_prefix("/desk/cases/")?;
    path.strip_suffix("/answer").or_else(|| path.strip_suffix("/compose"))?.parse().ok()
}

/// The case with an answer in its form that was typed before the session ran out, for whoever signed in.
pub async fn answer_again(shift: &Shift, carried: Carried) -> Result<Response, Fault> {
    let to_the_list = || Redirect::to("/desk/").into_response();
    let Some(case_id) = answered_at(&carried.to) else {
        return Ok(to_the_list());
    };
    let back = Back { place: "answer", filled: carried.filled(), ..Back::default() };
    match opened(shift, case_id, Wanted { back, ..Wanted::default() }).await {
        Ok(page) => shift.show(&page),
        // Somebody else signed in on this machine, or the case is another's by now.
        Err(Fault::Forbidden | Fault::NotFound) => Ok(to_the_list()),
        Err(fault) => Err(fault),
    }
}
