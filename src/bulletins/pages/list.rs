//! The newsroom's first page: what is being written, what is on its way, and what was sent.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{lead_to, shown};
use crate::bulletins::{self, Bulletin, State};
use crate::db::Tx;
use crate::deliveries::State as Delivered;
use crate::deliveries::bulletins as outbox;
use crate::facts;
use crate::language::{Lang, formats};
use crate::newsletter;
use crate::staff::Role;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "bulletins/pages/list.html")]
struct List {
    frame: Frame,
    groups: Vec<Group>,
    issues: Vec<IssueOption>,
    may_write: bool,
    error: Option<String>,
}

/// Bulletins that are equally far.
struct Group {
    heading: String,
    lines: Vec<Line>,
}

struct Line {
    id: Uuid,
    title: String,
    kind: String,
    topics: Vec<String>,
    state: String,
    is_on_its_way: bool,
    /// When it was begun, or approved.
    at: Moment,
    /// How many got it. None: it has not left.
    reached: Option<String>,
}

/// An issue of the newsletter that can be announced.
struct IssueOption {
    value: String,
    label: String,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let page = listed(&shift, None).await?;
    shift.show(&page)
}

/// Drafts the announcement of an issue and leads to it.
pub async fn announce(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let (publication, issue) = filled.get("issue").split_once('/').unwrap_or_default();
    let (app, by) = (&shift.app, shift.who.id);
    let (today, now) = (shift.today, shift.now);
    let mut tx = app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let issue = (publication, issue);
    let begun = bulletins::announce(&mut tx, &app.city, &facts, issue, by, today, now).await?;
    match begun {
        Ok(id) => {
            tx.commit().await?;
            Ok(lead_to(id, ""))
        }
        Err(_) => {
            drop(tx);
            let error = shift.words.say("newsroom-error-issue");
            let page = listed(&shift, Some(error)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
        }
    }
}

async fn listed(shift: &Shift, error: Option<String>) -> anyhow::Result<List> {
    let mut tx = shift.app.db.read().await?;
    let mut drafts = Vec::new();
    let mut on_their_way = Vec::new();
    let mut done = Vec::new();
    for (bulletin, title) in bulletins::list(&mut tx).await? {
        let line = Line::new(shift, &mut tx, &bulletin, title).await?;
        match bulletin.state {
            State::Draft => drafts.push(line),
            State::Approved | State::FanningOut | State::Sending => on_their_way.push(line),
            State::Done | State::Stopped => done.push(line),
        }
    }
    let words = shift.words;
    let group = |key: &str, lines| Group { heading: words.say(key), lines };
    let groups = [
        group("newsroom-on-their-way", on_their_way),
        group("newsroom-drafts", drafts),
        group("newsroom-done", done),
    ];
    Ok(List {
        frame: shift.newsroom(words.say("newsroom-title"), Section::Bulletins),
        groups: groups.into_iter().filter(|group| !group.lines.is_empty()).collect(),
        issues: issues(shift, &mut tx).await?,
        may_write: shift.who.has(Role::Writer),
        error,
    })
}

impl Line {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        title: String,
    ) -> anyhow::Result<Self> {
        let topics = bulletin.topics.iter();
        let reached = match bulletin.state {
            State::Draft | State::Approved => None,
            _ => Some(reached(shift, tx, bulletin.id).await?),
        };
        Ok(Self {
            id: bulletin.id,
            title,
            kind: shift.words.say_of("newsroom-kind", bulletin.kind.as_str()),
            topics: topics.map(|id| shift.app.city.topic_name(id, shift.who.lang)).collect(),
            state: shift.words.say_of("newsroom-state", bulletin.state.as_str()),
            is_on_its_way: bulletin.state.is_on_its_way(),
            at: Moment::new(shift, bulletin.approved_at.unwrap_or(bulletin.created_at)),
            reached,
        })
    }
}

async fn reached(shift: &Shift, tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<String> {
    let progress = outbox::progress(tx, bulletin).await?;
    let all = progress.iter().map(|part| part.count).sum();
    let sent = progress.iter().filter(|part| part.state == Delivered::Sent);
    let sent = sent.map(|part| part.count).sum();
    let reached = shift.words.tell("newsroom-reached").with("sent", shown(shift, sent));
    Ok(reached.with("total", shown(shift, all)).to_string())
}

/// The issues that are public in Korean, the newest of each publication first.
async fn issues(shift: &Shift, tx: &mut Tx) -> anyhow::Result<Vec<IssueOption>> {
    let mut options = Vec::new();
    for publication in newsletter::publications(tx, &[Lang::KOREAN]).await? {
        for issue in newsletter::issues(tx, &publication.id, &[Lang::KOREAN]).await? {
            let day = formats::date(shift.who.lang, issue.published_on);
            options.push(IssueOption {
                value: format!("{}/{}", publication.id, issue.slug),
                label: format!("{} · {} · {day}", publication.title, issue.title),
            });
        }
    }
    Ok(options)
}
