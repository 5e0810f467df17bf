//! A letter that two answer, on the page of whoever has it: the answer that waits for its translation, who could
//! interpret, and the end of it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::case::{Back, again, refused};
use super::{id_of, kept};
use crate::casework::pages::lines::{Moment, Names};
use crate::casework::translating::held::{self, Held};
use crate::casework::translating::{self, Translation};
use crate::casework::{self, Asked, Case, Refusal};
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Shift, Tongue};
use crate::staff::rota::Colleague;
use crate::web::{Fault, Filled};

/// What the page says of an answer that two write.
#[derive(Default)]
pub struct Letter {
    /// Who puts answers into the client's language.
    pub by: Option<String>,
    /// In which the owner may write them, the one she writes in first.
    pub tongues: Vec<Tongue>,
    pub held: Option<Waiting>,
}

/// The answer that waits.
pub struct Waiting {
    pub id: Uuid,
    pub html_lang: String,
    pub text: String,
    pub written: Moment,
    /// Who wrote it, if that is somebody who had the case before.
    pub wrote: Option<String>,
    pub is_stale: bool,
    pub translated: Option<String>,
}

impl Letter {
    pub async fn of(
        tx: &mut Tx,
        shift: &Shift,
        case: &Case,
        (names, everybody): (&Names, &[Colleague]),
    ) -> anyhow::Result<Self> {
        let held = held::waiting(tx, &shift.app.ring, case.id).await?;
        let held = held.map(|held| Waiting::new(shift, held, names));
        let by = match casework::interpreter(tx, case.id).await? {
            Some(staff_id) => {
                let asked = Asked { case_id: case.id, staff_id };
                translating::interprets(tx, asked).await?.then(|| names.of(staff_id))
            }
            None => None,
        };
        let me = everybody.iter().find(|colleague| colleague.id == shift.who.id);
        let written = me.map(|me| me.languages.as_slice()).unwrap_or_default().iter();
        let mut langs = vec![Lang::KOREAN, shift.who.lang];
        langs.extend(written.filter(|skill| skill.writes).map(|skill| skill.lang));
        // A saved reply may be in the client's language though its sender does not write it.
        langs.push(case.lang);
        let mut tongues: Vec<Tongue> = Vec::new();
        for lang in langs {
            if !tongues.iter().any(|known| known.tag == lang) {
                tongues.push(Tongue::new(shift, lang));
            }
        }
        Ok(Self { by, tongues, held })
    }
}

impl Waiting {
    fn new(shift: &Shift, held: Held, names: &Names) -> Self {
        Self {
            id: held.id,
            html_lang: Tongue::new(shift, held.lang).html,
            written: Moment::new(shift, held.written_at),
            wrote: (!held.is_owners).then(|| names.of(held.written_by)),
            text: held.text,
            is_stale: held.is_stale,
            translated: held.translated,
        }
    }
}

/// A translation of what was said.
pub struct Rendered {
    pub html_lang: String,
    pub text: String,
    /// Who made it and when, or of an answer who put it into the client's language.
    pub by: String,
}

impl Rendered {
    pub fn new(shift: &Shift, one: &Translation, names: &Names) -> Self {
        let (key, who) = match one.put_by {
            Some(put_by) => ("translate-put-by", put_by),
            None => ("translate-made-by", one.made_by),
        };
        let by = shift.words.tell(key).with("name", names.of(who));
        let by = by.with("when", Moment::new(shift, one.made_at).shown).to_string();
        let html_lang = Tongue::new(shift, one.lang).html;
        Self { html_lang, text: one.text.clone(), by }
    }

    pub fn all(shift: &Shift, translations: &[Translation], names: &Names) -> Vec<Self> {
        translations.iter().map(|one| Self::new(shift, one, names)).collect()
    }
}

/// What was withdrawn, back into the field of the answer.
pub async fn put_back(
    tx: &mut Tx,
    shift: &Shift,
    asked: Asked,
    held_id: Uuid,
) -> anyhow::Result<Option<Back>> {
    let held = held::taken_back(tx, &shift.app.ring, asked, held_id).await?;
    Ok(held.map(|held| {
        let mut filled = Filled::default();
        filled.set("text", held.text);
        filled.set("lang", held.lang.to_string());
        Back { place: "answer", filled, ..Back::default() }
    }))
}

/// What the owner decides about an answer that waits.
pub async fn decide(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let held_id = id_of(filled.get("held"))?;
    let seen: i64 = filled.get("seen").parse().map_err(|_| Fault::Unreadable)?;
    let (notices, now, what) = (&shift.app.notices, shift.now, (held_id, seen));
    let case = format!("/desk/cases/{}", asked.case_id);
    let mut tx = shift.app.db.begin().await?;
    let (done, to) = match filled.get("did") {
        "withdraw" => {
            let done = held::withdraw(&mut tx, asked, held_id, now).await?;
            (done, format!("{case}?held={held_id}#answer"))
        }
        "as-it-is" => {
            let done = held::send_as_it_is(&mut tx, notices, asked, what, now).await?;
            (done, "/desk/".to_owned())
        }
        "stands" => {
            let done = held::let_stand(&mut tx, notices, asked, what, now).await?;
            (done, format!("{case}#held"))
        }
        _ => return Err(Fault::Unreadable),
    };
    led(&shift, tx, (asked.case_id, "held"), done.map(|()| to), filled).await
}

/// The owner chose who interprets.
pub async fn pair_with(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let Ok(staff_id) = filled.get("who").parse() else {
        let error = shift.words.say("translate-error-choose");
        return again(&shift, asked.case_id, Back::refused("call", filled, error)).await;
    };
    let mut tx = shift.app.db.begin().await?;
    let city = &shift.app.city;
    let done = casework::pair_with(&mut tx, city, asked, staff_id, shift.now).await?;
    // A second click, or another tab, has seated somebody.
    let done = match done {
        Err(Refusal::AlreadyPaired) => Ok(()),
        done => done,
    };
    let to = format!("/desk/cases/{}#call", asked.case_id);
    led(&shift, tx, (asked.case_id, "call"), done.map(|()| to), filled).await
}

/// Whoever interprets is free again.
pub async fn interpreting_over(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let mut tx = shift.app.db.begin().await?;
    let done = casework::end_interpreting(&mut tx, asked, shift.now).await?;
    let to = format!("/desk/cases/{}#call", asked.case_id);
    led(&shift, tx, (asked.case_id, "call"), done.map(|()| to), filled).await
}

fn asked(shift: &Shift, id: &str) -> Result<Asked, Fault> {
    Ok(Asked { case_id: id_of(id)?, staff_id: shift.who.id })
}

/// Keeps what was done and leads on, or shows the case again with the reason.
async fn led(
    shift: &Shift,
    tx: Tx,
    (case_id, place): (Uuid, &'static str),
    done: Result<String, Refusal>,
    filled: Filled,
) -> Result<Response, Fault> {
    let refusal = match done {
        Ok(to) => {
            tx.commit().await?;
            return Ok(Redirect::to(&to).into_response());
        }
        Err(refusal) => refusal,
    };
    drop(tx);
    match refused(shift, refusal) {
        Ok(error) => again(shift, case_id, Back::refused(place, filled, error)).await,
        Err(fault) => kept::instead(shift, &filled, fault),
    }
}
