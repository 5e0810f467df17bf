//! A whole case as a file for its client, and printed for somebody on the staff who says why.

use askama::Template;
use axum::extract::{Extension, Path};
use axum::response::{Html, IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::header::CONTENT_DISPOSITION;
use http::{HeaderValue, StatusCode};
use uuid::Uuid;

use super::beside::is_hers;
use super::desk_intake::Told;
use super::files::size_in;
use super::lines::{Moment, in_fours};
use super::reading::{ask, parsed};
use crate::casework::exporting::{self, Export};
use crate::casework::files::{Format, Kind, Shown};
use crate::casework::{self, Author, Message, Refusal};
use crate::city::City;
use crate::language::{Words, formats};
use crate::staff::Role;
use crate::staff::pages::{Holder, Shift};
use crate::web::{Fault, Filled, Frame, Routes, Rule, Troubles, Visit, no_store};

const CASES: Rule = Rule::Staff(&[Role::Counsellor, Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/cases/{id}/export", CASES, asked)
        .post("/desk/cases/{id}/export", CASES, export)
        .post("/{lang}/help/case/export", Rule::Receipt, download)
}

#[derive(Template)]
#[template(path = "casework/pages/export_reason.html")]
struct ReasonPage {
    frame: Frame,
    id: Uuid,
    locator: String,
    typed: Filled,
    troubles: Troubles,
}

async fn asked(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    shift.show(&reason_page(&shift, case_id, Filled::default(), Troubles::default()).await?)
}

async fn reason_page(
    shift: &Shift,
    id: Uuid,
    typed: Filled,
    troubles: Troubles,
) -> Result<ReasonPage, Fault> {
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let frame = shift.frame(shift.words.say("export-title"));
    Ok(ReasonPage { frame, id, locator: in_fours(&case.locator), typed, troubles })
}

/// A message in a file.
struct Said {
    who: String,
    at: String,
    html_lang: String,
    text: String,
}

#[derive(Template)]
#[template(path = "casework/pages/export.html")]
struct Printed {
    frame: Frame,
    mark: String,
    locator: String,
    topic: String,
    opened: Moment,
    said: Vec<Said>,
}

async fn export(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let case_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut troubles = Troubles::default();
    let Some(reason) = parsed(&shift, typed.get("reason"), &mut troubles) else {
        let page = reason_page(&shift, case_id, typed, troubles).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response());
    };
    let mut tx = shift.app.db.begin().await?;
    let which = (case_id, shift.who.id, shift.who.has(Role::Head));
    let done = exporting::for_staff(&mut tx, &shift.app.ring, which, &reason, shift.now).await?;
    let Export { thread, number, .. } = match done {
        Ok(export) => export,
        Err(Refusal::ReasonNeeded) => return Err(ask(case_id)),
        Err(Refusal::NotYours) => return Err(Fault::Forbidden),
        Err(_) => return Err(Fault::NotFound),
    };
    tx.commit().await?;
    let locator = in_fours(&thread.case.locator);
    let mark = shift.words.tell("export-mark").with("name", shift.who.name.clone());
    let mark = mark.with("moment", full(&shift.app.city, shift.words, shift.now));
    let mark = mark.with("number", format!("{}-{number}", thread.case.locator));
    let mark = mark.with("reason", reason.as_str().to_owned()).to_string();
    let said = |message: &Message| said(&shift.app.city, shift.words, message);
    shift.show(&Printed {
        frame: shift.frame(shift.words.say("export-printed-title")),
        mark,
        locator,
        topic: shift.app.city.topic_name(&thread.case.topic, shift.who.lang),
        opened: Moment::new(&shift, thread.case.opened_at),
        said: thread.messages.iter().map(said).collect(),
    })
}

/// A file of its own, that needs nothing else to be read.
#[derive(Template)]
#[template(path = "casework/pages/case_file.html")]
struct CaseFile {
    words: Words,
    html: String,
    dir: String,
    mark: String,
    topic: String,
    said: Vec<Said>,
    told: Told,
    files: Vec<Sent>,
}

/// A file that she sent. The file itself she has.
struct Sent {
    name: String,
    at: String,
    size: String,
    state: String,
}

impl Sent {
    fn new(city: &City, words: Words, shown: &Shown) -> Self {
        let file = &shown.file;
        let kind = file.format.map_or(Kind::Document, Format::kind);
        let name = shown.name.clone();
        Self {
            name: name.unwrap_or_else(|| words.say_of("files-kind", kind.as_str())),
            at: full(city, words, file.added_at),
            size: size_in(words, words.lang(), file.size),
            state: words.say_of("files-state", file.state.as_str()),
        }
    }
}

/// Her case, and not the one of a receipt that was entered in another tab since.
async fn download(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    if !is_hers(&visit, holder.0, &filled) {
        return Ok(visit.see_other("/help/case?again"));
    }
    let app = &visit.app;
    let mut tx = app.db.begin().await?;
    let done = exporting::for_client(&mut tx, &app.ring, holder.0, visit.now).await?;
    let export = done.map_err(|_| Fault::NotFound)?;
    tx.commit().await?;
    let name = format!("{}-{}", export.thread.case.locator, export.number);
    let file = format!("attachment; filename=\"case-{name}.html\"");
    let page = case_file(&visit, &export, name);
    let mut response = no_store(Html(page.render()?).into_response());
    response.headers_mut().insert(CONTENT_DISPOSITION, HeaderValue::from_str(&file)?);
    Ok(response)
}

fn case_file(visit: &Visit, Export { thread, files, .. }: &Export, name: String) -> CaseFile {
    let (city, words) = (&visit.app.city, visit.words);
    let mark = words.tell("export-mark-own").with("number", name);
    let mark = mark.with("moment", full(city, words, visit.now)).to_string();
    let language = city.language(visit.lang);
    CaseFile {
        words,
        html: visit.html_of(visit.lang),
        dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
        mark,
        topic: city.topic_name(&thread.case.topic, visit.lang),
        said: thread.messages.iter().map(|message| said(city, words, message)).collect(),
        told: Told::new(city, words, thread),
        files: files.iter().map(|shown| Sent::new(city, words, shown)).collect(),
    }
}

fn said(city: &City, words: Words, message: &Message) -> Said {
    let who = match message.author {
        Author::Client => "export-client",
        Author::Counsellor => "export-counsellor",
    };
    let language = city.language(message.lang);
    Said {
        who: words.say(who),
        at: full(city, words, message.written_at),
        html_lang: language.map(|language| language.html.clone()).unwrap_or_default(),
        text: message.text.clone(),
    }
}

/// The day and the time, whole: a file is read long after.
fn full(city: &City, words: Words, at: DateTime<Utc>) -> String {
    let local = city.local(at);
    format!("{} {}", formats::date(words.lang(), local.date()), formats::time(local.time()))
}
