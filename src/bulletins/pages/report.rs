//! The report of a bulletin: why some did not arrive, each of them one by one without its address, and once more what
//! may arrive now.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

use super::live::Live;
use super::posts::PostLine;
use super::{Tongue, channel_name, found, shown};
use crate::bulletins::report::state_key;
use crate::bulletins::{self, Bulletin};
use crate::db::Tx;
use crate::deliveries::bulletins::Failure;
use crate::deliveries::reports::{self, Asked};
use crate::deliveries::{Channel, EmailAddress, State as Delivered};
use crate::staff::Role;
use crate::staff::pages::{Section, Shift};
use crate::subscriptions;
use crate::web::{Fault, Filled, Frame};

/// So many stand on a page.
const A_PAGE: i64 = 50;
/// The longest code that a link may name.
const LONGEST_CODE: usize = 100;

/// The states that a list can be narrowed to.
const STATES: [Delivered; 4] =
    [Delivered::Failed, Delivered::Unknown, Delivered::Ready, Delivered::Suppressed];

#[derive(Template)]
#[template(path = "bulletins/pages/report.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    live: Live,
    posts: Vec<PostLine>,
    reasons: Vec<Reason>,
    states: Vec<Choice>,
    /// The code that the list is narrowed to.
    code: String,
    failures: Vec<Failed>,
    /// Where the next ones stand. None: there are no more.
    more: Option<String>,
    /// How many may arrive now. None: none, or somebody else sends them.
    again: Option<String>,
}

/// Why something did not arrive, and how often.
struct Reason {
    meaning: String,
    channel: String,
    state: String,
    code: String,
    count: String,
    href: String,
}

/// A state to which the list is narrowed.
struct Choice {
    name: String,
    href: String,
    is_chosen: bool,
}

/// One delivery that did not arrive.
struct Failed {
    /// Masked; none: the address is forgotten.
    address: Option<String>,
    tongue: Tongue,
    channel: String,
    state: String,
    meaning: String,
    code: String,
    detail: String,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let asked = asked(&query);
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let title = bulletins::title(&mut tx, &bulletin).await?;
    let title = shift.words.tell("sending-report-title").with("title", title).to_string();
    let mut failures = reports::failures(&mut tx, bulletin.id, &asked, A_PAGE + 1).await?;
    let has_more = i64::try_from(failures.len())? > A_PAGE;
    failures.truncate(usize::try_from(A_PAGE)?);
    let last = failures.last().map(|last| last.delivery_id).filter(|_| has_more);
    let more =
        last.map(|last| address(bulletin.id, asked.state, asked.code.as_deref(), Some(last)));
    let page = Page {
        frame: shift.newsroom(title, Section::Bulletins),
        id: bulletin.id,
        live: Live::now(&shift, &mut tx, &bulletin).await?,
        posts: PostLine::all(&shift, &mut tx, &bulletin, &[]).await?,
        reasons: reasons(&shift, &mut tx, bulletin.id).await?,
        states: choices(&shift, bulletin.id, asked.state),
        code: asked.code.clone().unwrap_or_default(),
        failures: listed(&shift, &mut tx, &failures).await?,
        more,
        again: again(&shift, &mut tx, &bulletin).await?,
    };
    shift.show(&page)
}

/// What a link narrows the list to; what is none of these is left out.
fn asked(query: &Filled) -> Asked {
    let code: String = query.get("code").chars().take(LONGEST_CODE).collect();
    Asked {
        state: Delivered::parse(query.get("state")).filter(|state| STATES.contains(state)),
        code: (!code.is_empty()).then_some(code),
        before: query.get("before").parse().ok(),
    }
}

fn address(
    bulletin: Uuid,
    state: Option<Delivered>,
    code: Option<&str>,
    before: Option<Uuid>,
) -> String {
    let mut query = Serializer::new(String::new());
    if let Some(state) = state {
        query.append_pair("state", state.as_str());
    }
    if let Some(code) = code {
        query.append_pair("code", code);
    }
    if let Some(before) = before {
        query.append_pair("before", &before.to_string());
    }
    format!("/newsroom/bulletins/{bulletin}/report?{}#each", query.finish())
}

fn choices(shift: &Shift, bulletin: Uuid, chosen: Option<Delivered>) -> Vec<Choice> {
    let all = Choice {
        name: shift.words.say("newsroom-all"),
        href: address(bulletin, None, None, None),
        is_chosen: chosen.is_none(),
    };
    let states = STATES.into_iter().map(|state| Choice {
        name: state_name(shift, state),
        href: address(bulletin, Some(state), None, None),
        is_chosen: chosen == Some(state),
    });
    std::iter::once(all).chain(states).collect()
}

fn state_name(shift: &Shift, state: Delivered) -> String {
    shift.words.say(state_key(state))
}

async fn again(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Option<String>> {
    if !shift.who.has(Role::Publisher)
        || bulletins::can_be_sent_again(bulletin, shift.now).is_err()
        || bulletins::corrected_by(tx, bulletin.id).await?.is_some()
    {
        return Ok(None);
    }
    let count = reports::worth_again(tx, bulletin.id).await?;
    let told = shift.words.tell("sending-again-what").with("count", count);
    Ok((count > 0).then(|| told.with("shown", shown(shift, count)).to_string()))
}

/// Why some did not arrive, the most frequent reason first.
async fn reasons(shift: &Shift, tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Reason>> {
    let reasons = reports::reasons(tx, bulletin).await?.into_iter();
    let reasons = reasons.map(|reason| {
        let code = reason.code.unwrap_or_default();
        let narrowed = (!code.is_empty()).then_some(code.as_str());
        Reason {
            meaning: why(shift, (reason.channel, reason.state), &code),
            channel: channel_name(shift, reason.channel),
            state: state_name(shift, reason.state),
            href: address(bulletin, Some(reason.state), narrowed, None),
            count: shown(shift, reason.count),
            code,
        }
    });
    Ok(reasons.collect())
}

fn why(shift: &Shift, of: (Channel, Delivered), code: &str) -> String {
    shift.words.say_of("newsroom-why", meaning(of, code))
}

/// What a reply means (RFC 3463 and 5321), as a family of messages names it.
fn meaning((channel, state): (Channel, Delivered), code: &str) -> &'static str {
    match state {
        Delivered::Unknown => return "unknown",
        Delivered::Suppressed if code == "withdrawn" => return "withdrawn",
        Delivered::Suppressed if code == "quiet" => return "quiet",
        Delivered::Suppressed => return "ended",
        _ => {}
    }
    let (basic, enhanced) = code.split_once(' ').unwrap_or((code, ""));
    match enhanced.split('.').collect::<Vec<_>>()[..] {
        [_, "2", "2"] => "full",
        ["5", "1", _] => "no-address",
        ["5", _, _] => "refused",
        _ if state == Delivered::Failed && basic.is_empty() => "other",
        _ if basic.starts_with('4') && channel == Channel::Email => "later",
        _ if !basic.is_empty() => "refused",
        _ => "later",
    }
}

async fn listed(shift: &Shift, tx: &mut Tx, failures: &[Failure]) -> anyhow::Result<Vec<Failed>> {
    let ids: Vec<Uuid> = failures.iter().filter_map(|failure| failure.subscriber_id).collect();
    let addresses = subscriptions::addresses(tx, &ids).await?;
    let key = shift.app.ring.service_key();
    let masked = |failure: &Failure| {
        let address = addresses.get(&(failure.subscriber_id?, failure.wanted))?;
        let address = subscriptions::open_address(&key, address).ok()?;
        Some(mask(failure.channel, &address))
    };
    let failures = failures.iter().map(|failure| {
        let code = failure.code.clone().unwrap_or_default();
        Failed {
            address: masked(failure),
            tongue: Tongue::new(shift, failure.lang),
            channel: channel_name(shift, failure.channel),
            state: state_name(shift, failure.state),
            meaning: why(shift, (failure.channel, failure.state), &code),
            code,
            detail: failure.detail.clone().unwrap_or_default(),
        }
    });
    Ok(failures.collect())
}

/// As much of an address as tells two people apart, and no more.
fn mask(channel: Channel, address: &str) -> String {
    let last: String = address.chars().skip(address.chars().count().saturating_sub(2)).collect();
    match channel {
        Channel::Email => EmailAddress::parse(address)
            .map_or_else(|_| "***".to_owned(), |address| address.masked()),
        Channel::Telegram => format!("***{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_said_in_words() {
        let check = |channel, state, code, expected| {
            assert_eq!(meaning((channel, state), code), expected, "{code}");
        };
        let (mail, chat) = (Channel::Email, Channel::Telegram);
        check(mail, Delivered::Failed, "550 5.1.1", "no-address");
        check(mail, Delivered::Failed, "552 5.2.2", "full");
        check(mail, Delivered::Failed, "550 5.7.1", "refused");
        check(mail, Delivered::Ready, "450 4.2.0", "later");
        check(mail, Delivered::Ready, "", "later");
        check(mail, Delivered::Failed, "", "other");
        check(chat, Delivered::Failed, "403", "refused");
        check(mail, Delivered::Unknown, "", "unknown");
        check(mail, Delivered::Suppressed, "withdrawn", "withdrawn");
        check(mail, Delivered::Suppressed, "", "ended");
    }
}
