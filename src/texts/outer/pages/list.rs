//! Links with which something is wrong: the new ones by host, and those that somebody has put aside.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use uuid::Uuid;

use super::super::{Counts, OuterLink, State, Use, counts, troubles, uses};
use super::{DONE, MAY_REPLACE, UseLine};
use crate::db::Tx;
use crate::language::formats;
use crate::staff;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Filled, Frame};

/// So many links stand on the page. Whoever mends them sees the next ones.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "texts/outer/pages/list.html")]
struct Page {
    frame: Frame,
    done: Option<String>,
    /// How many links are looked after.
    all: String,
    /// Whether nobody looks after them.
    is_off: bool,
    hosts: Vec<Host>,
    /// How many more there are. None: all are shown.
    more: Option<String>,
    aside: Vec<Line>,
    may_replace: bool,
}

/// The links that lead to one host.
struct Host {
    name: String,
    lines: Vec<Line>,
}

struct Line {
    id: Uuid,
    url: String,
    is_dead: bool,
    what: String,
    status: Option<u16>,
    since: Option<Moment>,
    checked: Option<Moment>,
    /// Where its server says that it is now, and the page that puts it in place.
    moved: Option<(String, String)>,
    uses: Vec<UseLine>,
    /// Who has put it aside, and when.
    aside: Option<(String, Moment)>,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let counted = counts(&mut tx).await?;
    let uses = uses(&mut tx, &shift.app.paths()).await?;
    let (aside, new): (Vec<OuterLink>, Vec<OuterLink>) =
        troubles(&mut tx).await?.into_iter().partition(|link| link.standing.aside.is_some());
    let more = new.len().saturating_sub(MOST);
    let hosts = hosts(&shift, &mut tx, new, &uses).await?;
    let mut put_aside = Vec::new();
    for link in aside.iter().take(MOST) {
        put_aside.push(Line::new(&shift, &mut tx, link, &uses).await?);
    }
    let words = shift.words;
    let count = |key: &'static str, count: usize| {
        let told = words.tell(key).with("count", count);
        told.with("shown", formats::count(shift.who.lang, count)).to_string()
    };
    shift.show(&Page {
        frame: shift.newsroom(words.say("links-title"), Section::Links),
        done: said_done(&shift, query.get("done")),
        all: count("links-all", all(counted)),
        is_off: !shift.app.settings.check_links,
        hosts,
        more: (more > 0).then(|| count("links-more", more)),
        aside: put_aside,
        may_replace: shift.who.has_any(MAY_REPLACE),
    })
}

fn said_done(shift: &Shift, code: &str) -> Option<String> {
    let known = DONE.into_iter().find(|done| *done == code)?;
    Some(shift.words.say_of("links-done", known))
}

fn all(counts: Counts) -> usize {
    usize::try_from(counts.all).unwrap_or_default()
}

/// The links by host, in the order in which each host comes first.
async fn hosts(
    shift: &Shift,
    tx: &mut Tx,
    links: Vec<OuterLink>,
    uses: &BTreeMap<String, Vec<Use>>,
) -> anyhow::Result<Vec<Host>> {
    let mut hosts: Vec<Host> = Vec::new();
    for link in links.iter().take(MOST) {
        let line = Line::new(shift, tx, link, uses).await?;
        match hosts.iter_mut().find(|host| host.name == link.host) {
            Some(host) => host.lines.push(line),
            None => hosts.push(Host { name: link.host.clone(), lines: vec![line] }),
        }
    }
    Ok(hosts)
}

impl Line {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        link: &OuterLink,
        uses: &BTreeMap<String, Vec<Use>>,
    ) -> anyhow::Result<Self> {
        let standing = &link.standing;
        let code = standing.failure.map_or("moved", |failure| failure.as_str());
        let aside = match standing.aside {
            None => None,
            Some((at, by)) => {
                let who = staff::who(tx, by, shift.now).await?;
                let gone = || shift.words.say("office-somebody-left");
                Some((who.map_or_else(gone, |who| who.name), Moment::new(shift, at)))
            }
        };
        let moved = standing.moved_to.as_ref().map(|to| {
            let query: String =
                url::form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish();
            (to.clone(), format!("/newsroom/links/{}/replace?{query}", link.id))
        });
        let used = uses.get(&link.url).map(Vec::as_slice).unwrap_or_default();
        Ok(Self {
            id: link.id,
            url: link.url.clone(),
            is_dead: standing.state == State::Dead,
            what: shift.words.say_of("links-what", code),
            status: standing.status,
            since: standing.wrong_since.map(|at| Moment::new(shift, at)),
            checked: link.checked_at.map(|at| Moment::new(shift, at)),
            moved,
            uses: used.iter().map(|one| UseLine::new(shift, one)).collect(),
            aside,
        })
    }
}
