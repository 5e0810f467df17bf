//! The newsroom's bulletins: what waits for its hour or is on its way, what is being written, and what was sent.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

use super::{lead_to, shown};
use crate::bulletins::{self, Bulletin, Kind, Listing, State};
use crate::db::Tx;
use crate::deliveries::State as Delivered;
use crate::deliveries::bulletins as outbox;
use crate::facts;
use crate::language::{Lang, formats};
use crate::newsletter;
use crate::staff::Role;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Filled, Frame};

/// So many stand on a page.
const A_PAGE: i64 = 40;

#[derive(Template)]
#[template(path = "bulletins/pages/list.html")]
struct List {
    frame: Frame,
    groups: Vec<Group>,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    is_narrowed: bool,
    /// Where the older ones stand. None: there are no more.
    more: Option<String>,
    issues: Vec<IssueOption>,
    may_write: bool,
    error: Option<String>,
}

/// Bulletins that are equally far.
struct Group {
    heading: String,
    lines: Vec<Line>,
}

/// What the list is narrowed to.
struct Choice {
    name: String,
    href: String,
    is_chosen: bool,
}

struct Line {
    id: Uuid,
    title: String,
    kind: String,
    topics: Vec<String>,
    state: String,
    is_on_its_way: bool,
    /// When it was begun, leaves, or left.
    at: Moment,
    /// How many got it. None: it has not left.
    reached: Option<String>,
}

/// An issue of the newsletter that can be announced.
struct IssueOption {
    value: String,
    label: String,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let listing = Listing {
        kind: Kind::parse(query.get("kind")),
        state: State::parse(query.get("state")),
        before: query.get("before").parse().ok(),
    };
    let page = listed(&shift, listing, None).await?;
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
            let page = listed(&shift, Listing::default(), Some(error)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
        }
    }
}

async fn listed(shift: &Shift, listing: Listing, error: Option<String>) -> anyhow::Result<List> {
    let mut tx = shift.app.db.read().await?;
    let mut found = bulletins::list(&mut tx, listing, A_PAGE + 1).await?;
    let has_more = i64::try_from(found.len())? > A_PAGE;
    found.truncate(usize::try_from(A_PAGE)?);
    let last = found.last().map(|(last, _)| last.id).filter(|_| has_more);
    let moving = match listing.state.is_none() && listing.before.is_none() {
        true => bulletins::moving(&mut tx).await?,
        false => Vec::new(),
    };
    let fits =
        |(bulletin, _): &(Bulletin, String)| listing.kind.is_none_or(|kind| kind == bulletin.kind);
    let all = moving.into_iter().filter(fits).chain(found).collect();
    let words = shift.words;
    Ok(List {
        frame: shift.newsroom(words.say("newsroom-title"), Section::Bulletins),
        groups: groups(shift, &mut tx, all).await?,
        kinds: kinds(shift, listing),
        states: states(shift, listing),
        is_narrowed: listing.kind.is_some() || listing.state.is_some(),
        more: last.map(|last| address(Listing { before: Some(last), ..listing })),
        issues: issues(shift, &mut tx).await?,
        may_write: shift.who.has(Role::Writer),
        error,
    })
}

/// By how far they are: the next to leave stands first.
async fn groups(
    shift: &Shift,
    tx: &mut Tx,
    all: Vec<(Bulletin, String)>,
) -> anyhow::Result<Vec<Group>> {
    let keys = ["sending-scheduled", "newsroom-on-their-way", "newsroom-drafts", "newsroom-done"];
    let heading = |key| Group { heading: shift.words.say(key), lines: Vec::new() };
    let mut groups = keys.map(heading);
    for (bulletin, title) in all {
        let at = match bulletin.state {
            _ if bulletin.is_waiting() => 0,
            State::Approved | State::FanningOut | State::Sending | State::Paused => 1,
            State::Draft => 2,
            State::Done | State::Stopped | State::Expired => 3,
        };
        groups[at].lines.push(Line::new(shift, tx, &bulletin, title).await?);
    }
    Ok(groups.into_iter().filter(|group| !group.lines.is_empty()).collect())
}

fn address(listing: Listing) -> String {
    let mut query = Serializer::new(String::new());
    if let Some(kind) = listing.kind {
        query.append_pair("kind", kind.as_str());
    }
    if let Some(state) = listing.state {
        query.append_pair("state", state.as_str());
    }
    if let Some(before) = listing.before {
        query.append_pair("before", &before.to_string());
    }
    match query.finish() {
        query if query.is_empty() => "/newsroom/bulletins".to_owned(),
        query => format!("/newsroom/bulletins?{query}"),
    }
}

fn kinds(shift: &Shift, listing: Listing) -> Vec<Choice> {
    let kinds = std::iter::once(None).chain(Kind::ALL.into_iter().map(Some));
    let choice = |kind: Option<Kind>| Choice {
        name: match kind {
            Some(kind) => shift.words.say_of("newsroom-kind", kind.as_str()),
            None => shift.words.say("newsroom-all"),
        },
        href: address(Listing { kind, before: None, ..listing }),
        is_chosen: listing.kind == kind,
    };
    kinds.map(choice).collect()
}

fn states(shift: &Shift, listing: Listing) -> Vec<Choice> {
    let states = std::iter::once(None).chain(State::ALL.into_iter().map(Some));
    let choice = |state: Option<State>| Choice {
        name: match state {
            Some(state) => shift.words.say_of("newsroom-state", state.as_str()),
            None => shift.words.say("newsroom-all"),
        },
        href: address(Listing { state, before: None, ..listing }),
        is_chosen: listing.state == state,
    };
    states.map(choice).collect()
}

impl Line {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        title: String,
    ) -> anyhow::Result<Self> {
        let topics = bulletin.topics.iter();
        let reached = match bulletin.left_at {
            None => None,
            Some(_) => Some(reached(shift, tx, bulletin).await?),
        };
        let at = bulletin.left_at.or(bulletin.send_at).unwrap_or(bulletin.created_at);
        Ok(Self {
            id: bulletin.id,
            title,
            kind: shift.words.say_of("newsroom-kind", bulletin.kind.as_str()),
            topics: topics.map(|id| shift.app.city.topic_name(id, shift.who.lang)).collect(),
            state: shift.words.say_of("newsroom-state", bulletin.state.as_str()),
            is_on_its_way: bulletin.state.is_on_its_way(),
            at: Moment::new(shift, at),
            reached,
        })
    }
}

/// Of one that is through it was counted when it was; of others it is counted now.
async fn reached(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<String> {
    let tallies = bulletins::tallies(tx, bulletin.id).await?;
    let (sent, all) = if bulletin.state == State::Done && !tallies.is_empty() {
        let sent: u64 = tallies.iter().map(|tally| tally.sent).sum();
        (sent, tallies.iter().map(|tally| tally.total).sum())
    } else {
        let progress = outbox::progress(tx, bulletin.id).await?;
        let sent = progress.iter().filter(|part| part.state == Delivered::Sent);
        (sent.map(|part| part.count).sum(), progress.iter().map(|part| part.count).sum())
    };
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
