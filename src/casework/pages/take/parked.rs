//! Intakes that were interrupted: the list of one's own, and going on with one of them.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use crate::casework::{self, Fields, LONGEST_TEXT, Parked, Refusal};
use crate::db::Tx;
use crate::staff::pages::{Moment, Shift};
use crate::web::{Fault, Filled, Frame};

/// What is kept of the form. The key belongs to one sending, and what is pressed to that.
const KEPT: [&str; 16] = [
    "way", "here", "lang", "typed", "ranked", "topic", "sign", "line", "asked-as", "second",
    "spoken", "gender", "ministry", "employer", "phone", "when",
];

#[derive(Template)]
#[template(path = "casework/pages/take/parked.html")]
struct ParkedPage {
    frame: Frame,
    parked: Vec<Row>,
}

struct Row {
    id: Uuid,
    at: Moment,
    tongue: String,
    topic: String,
    line: String,
}

impl Row {
    fn new(shift: &Shift, parked: &Parked) -> Self {
        let city = &shift.app.city;
        let language = city.lang(parked.get("lang")).and_then(|lang| city.language(lang));
        let autonym = language.map(|language| language.autonym.clone());
        let typed = parked.get("typed");
        let topic = city.topic(parked.get("topic"));
        let topic = topic.map(|topic| city.topic_name(&topic.id, shift.who.lang));
        Self {
            id: parked.id,
            at: Moment::new(shift, parked.parked_at),
            tongue: if typed.is_empty() { autonym.unwrap_or_default() } else { typed.to_owned() },
            topic: topic.unwrap_or_default(),
            line: parked.get("line").to_owned(),
        }
    }
}

/// What I parked, the newest first; nobody else sees it.
pub async fn list(shift: Shift) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let parked = casework::parked_by(&mut tx, &shift.app.ring, shift.who.id).await?;
    shift.show(&ParkedPage {
        frame: shift.frame(shift.words.say("parked-title")),
        parked: parked.iter().map(|parked| Row::new(&shift, parked)).collect(),
    })
}

pub async fn drop_one(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    casework::drop_parked(&mut tx, shift.who.id, id).await?;
    tx.commit().await?;
    Ok(Redirect::to("/desk/parked").into_response())
}

/// Keeps what stands in a form.
pub async fn keep(shift: &Shift, filled: &Filled) -> anyhow::Result<Result<(), Refusal>> {
    let known = filled.fields().filter(|(field, _)| KEPT.contains(field));
    let fields: Fields = known
        .map(|(field, value)| (field.to_owned(), value.chars().take(LONGEST_TEXT).collect()))
        .collect();
    let (key, before) = (filled.get("key"), filled.get("parked").parse::<Uuid>().ok());
    let (app, me) = (&shift.app, shift.who.id);
    let mut tx = app.db.begin().await?;
    let parked = casework::park(&mut tx, &app.ring, me, (key, before, &fields), shift.now).await?;
    if parked.is_ok() {
        tx.commit().await?;
    }
    Ok(parked.map(drop))
}

/// The form of a parked intake as it was left. None: it is somebody else's, or was sent.
pub async fn filled(tx: &mut Tx, shift: &Shift, id: Uuid) -> anyhow::Result<Option<Filled>> {
    let parked = casework::parked_by(tx, &shift.app.ring, shift.who.id).await?;
    let Some(parked) = parked.into_iter().find(|parked| parked.id == id) else {
        return Ok(None);
    };
    let mut filled = Filled::default();
    for (field, value) in parked.fields {
        filled.add(&field, value);
    }
    filled.set("parked", id.to_string());
    // A key of its own, so that the form is shown as it was left and not as a fresh one.
    filled.set("key", crate::id::Token::new().to_string());
    Ok(Some(filled))
}
