//! What is still owed, on the first pages of the office and the newsroom, and on a page of its own where
//! somebody notes what is done.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::{At, LONGEST_SOURCE, Listed, Place, Refusal};
use crate::db::Tx;
use crate::staff::pages::{Moment, NEWSROOM, Section, Shift};
use crate::staff::{self, Role};
use crate::texts::{self, Kind};
use crate::web::{Fault, Filled, Frame, Routes, Rule, Troubles};

/// Whoever answers for what readers find: the head, and those who write.
const READERS: Rule = Rule::Staff(&[Role::Head, Role::Writer, Role::Publisher]);

/// So many lines stand on the newsroom's first page.
const SHORT: usize = 4;

pub fn routes() -> Routes {
    Routes::new().get("/newsroom/owed", READERS, show).post("/newsroom/owed", READERS, finish)
}

/// What is owed, as a list.
pub struct Open {
    pub lines: Vec<Line>,
    /// How many more there are.
    pub more: Option<String>,
}

/// Something that is owed.
pub struct Line {
    /// None: it goes away by itself when it is entered.
    pub id: Option<String>,
    pub what: String,
    /// Where it is mended, for whoever may.
    pub href: Option<String>,
}

impl Open {
    /// All of it, for the office.
    pub async fn all(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Self> {
        Ok(Self { lines: lines(tx, shift).await?, more: None })
    }

    /// The most harmful, for the newsroom's first page.
    pub async fn short(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Self> {
        let mut lines = lines(tx, shift).await?;
        let more = lines.len().saturating_sub(SHORT);
        lines.truncate(SHORT);
        let more =
            (more > 0).then(|| shift.words.tell("owed-more").with("count", more).to_string());
        Ok(Self { lines, more })
    }
}

async fn lines(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Vec<Line>> {
    let may_mend = shift.who.has_any(NEWSROOM);
    let mut lines = Vec::new();
    for missing in super::missing(tx, shift.today, shift.now).await? {
        let what = shift.words.tell_of("owed", missing.code).with("count", missing.count);
        let href = match missing.at {
            At::Contact(id) => format!("/newsroom/contacts/{id}"),
            At::Contacts => "/newsroom/contacts".to_owned(),
            At::Facts => "/newsroom/facts".to_owned(),
        };
        lines.push(Line { id: None, what: what.to_string(), href: may_mend.then_some(href) });
    }
    for listed in super::listed(tx).await? {
        if listed.done.is_none() {
            let href = if may_mend { href(tx, &listed).await? } else { None };
            let what = shift.words.say_of("owed", &listed.owed.id);
            lines.push(Line { id: Some(listed.owed.id), what, href });
        }
    }
    Ok(lines)
}

async fn href(tx: &mut Tx, listed: &Listed) -> anyhow::Result<Option<String>> {
    Ok(match &listed.owed.about {
        None => None,
        Some(Place::Fact(id)) => Some(format!("/newsroom/facts/{id}")),
        Some(Place::Contact(id)) => Some(format!("/newsroom/contacts/{id}")),
        Some(Place::Guide(slug)) => {
            let text_id = texts::find_id(tx, Kind::Guide, slug).await?;
            text_id.map(|text_id| format!("/newsroom/texts/{text_id}"))
        }
    })
}

#[derive(Template)]
#[template(path = "owed/page.html")]
struct Page {
    frame: Frame,
    /// Else she comes from the office.
    is_of_newsroom: bool,
    owed: Open,
    done: Vec<Finished>,
    longest_source: usize,
    typed: Filled,
    troubles: Troubles,
}

impl Page {
    /// What was typed as the source of a line that came back.
    fn source(&self, id: &str) -> &str {
        if self.typed.get("owed") == id { self.typed.get("source") } else { "" }
    }

    fn error(&self, id: &str) -> Option<&str> {
        self.troubles.of(&format!("source-{id}"))
    }
}

/// Something that is done.
struct Finished {
    what: String,
    source: String,
    by: String,
    at: Moment,
}

async fn show(shift: Shift) -> Result<Response, Fault> {
    let page = page(&shift, Filled::default(), Troubles::default()).await?;
    shift.show(&page)
}

async fn finish(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let (id, source) = (typed.get("owed").to_owned(), typed.get("source").to_owned());
    let mut tx = shift.app.db.begin().await?;
    match super::finish(&mut tx, &id, &source, shift.who.id, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/newsroom/owed").into_response())
        }
        Err(Refusal::NotOwed) => Err(Fault::NotFound),
        Err(Refusal::Source) => {
            drop(tx);
            let mut troubles = Troubles::default();
            troubles.add(&format!("source-{id}"), shift.words.say("owed-error-source"));
            let page = page(&shift, typed, troubles).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
        }
    }
}

async fn page(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Page, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mut finished = Vec::new();
    for listed in super::listed(&mut tx).await? {
        let Some(done) = listed.done else { continue };
        let who = staff::who(&mut tx, done.by, shift.now).await?;
        finished.push(Finished {
            what: shift.words.say_of("owed", &listed.owed.id),
            source: done.source,
            by: who.map_or_else(|| shift.words.say("office-somebody-left"), |who| who.name),
            at: Moment::new(shift, done.at),
        });
    }
    Ok(Page {
        frame: shift.newsroom(shift.words.say("owed-title"), Section::Board),
        is_of_newsroom: shift.who.has_any(NEWSROOM),
        owed: Open::all(&mut tx, shift).await?,
        done: finished,
        longest_source: LONGEST_SOURCE,
        typed,
        troubles,
    })
}
