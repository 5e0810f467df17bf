//! One text: where it stands in each language, what can be done with it there, and what holds in all.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::around::Around;
use super::standing::{Line, lines};
use super::stop::Stop;
use super::{Home, Tongue, found, home};
use crate::bulletins;
use crate::db::Tx;
use crate::language::Lang;
use crate::newsletter;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Section, Shift};
use crate::texts::translations::{Standing, State, Why};
use crate::texts::{Kind, page_of};
use crate::web::{Fault, Filled, Frame};

/// What the page can say that was done.
const DONE: [&str; 12] = [
    "made",
    "saved",
    "published",
    "scheduled",
    "unscheduled",
    "withdrawn",
    "declined",
    "taken-up",
    "reviewed",
    "restored",
    "still-correct",
    "unchanged",
];

#[derive(Template)]
#[template(path = "texts/pages/text.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    kind: String,
    slug: String,
    topic: Option<String>,
    /// The newsroom's page of the issue that it is in.
    issue: Option<String>,
    /// Where time and place of a programme are kept.
    programme: Option<String>,
    /// The page that readers see, in the languages in which they see it.
    public: Vec<(String, Tongue)>,
    done: Option<String>,
    /// What was refused, and at which language.
    refused: Option<(String, String)>,
    /// What the checks found in words that were to be published.
    stop: Option<Stop>,
    lines: Vec<Line>,
    /// What can be published at once.
    ready: Vec<Ready>,
    /// Whether somebody may say that what changed in the Korean changes nothing in the translations.
    may_renew: bool,
    /// Whether it says something new that nobody has told yet, and whoever looks may.
    may_tell: bool,
    around: Around,
    /// Where it is approved, if that is done for all languages at once.
    approved_at: Option<Home>,
    is_frozen: bool,
    /// The reasons for which a translation is not made, as readers get them.
    reasons: Vec<(&'static str, String)>,
    may_describe: bool,
}

/// Words in a language that readers do not see, and that are whole.
struct Ready {
    tongue: Tongue,
    /// The language and the revision.
    value: String,
    state: String,
    /// Whether it is ticked from the start: the Korean, and what somebody read who speaks the language.
    is_chosen: bool,
}

/// What the page answers to what was done.
#[derive(Default)]
pub struct Back {
    pub done: Option<String>,
    /// What was refused, with the place on the page that it is about.
    pub refused: Option<(String, String)>,
    /// What the checks found in words that were to be published.
    pub stop: Option<Stop>,
    /// The language whose form it was, and what was typed into it.
    pub lang: Option<Lang>,
    pub typed: Filled,
    /// What was typed around the text.
    pub around: Option<Filled>,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let done = DONE.into_iter().find(|code| *code == query);
    let done = done.map(|code| shift.words.say_of("text-done", code));
    again(&shift, &id, Back { done, ..Back::default() }, StatusCode::OK).await
}

/// The page as it is now, with what is to be said about what was done.
pub async fn again(
    shift: &Shift,
    id: &str,
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let standing = found(&mut tx, id).await?;
    let page = Page::new(shift, &mut tx, &standing, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

/// Leads to the page, which says what was done.
pub fn lead_to(text_id: Uuid, done: &str) -> Response {
    Redirect::to(&format!("/newsroom/texts/{text_id}?{done}")).into_response()
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        standing: &Standing,
        back: Back,
    ) -> Result<Self, Fault> {
        let lines = lines(shift, tx, standing, &back).await?;
        let around = Around::new(shift, tx, standing.text_id, &back).await?;
        let issue = newsletter::issue_of(tx, standing.text_id).await?;
        let topic = standing.topic.as_ref();
        let is_approved_whole = standing.kind.is_approved_whole();
        let approved_at = match is_approved_whole {
            true => Some(home(tx, shift, standing).await?),
            false => None,
        };
        let publishes = shift.who.has(Role::Publisher) && !is_approved_whole;
        let may_renew = shift.who.has_any(NEWSROOM) && !standing.is_frozen;
        let may_tell = shift.who.has(Role::Writer)
            && bulletins::propose(tx, standing.text_id).await?.is_some();
        let is_behind = |line: &Line| line.behind.is_some() && line.saved.is_some();
        let reason = |why: Why| (why.as_str(), shift.words.say_of("why-not", why.as_str()));
        Ok(Self {
            frame: shift.newsroom(standing.name(), Section::Board),
            id: standing.text_id,
            kind: shift.words.say_of("text-kind", standing.kind.as_str()),
            slug: standing.slug.clone(),
            topic: topic.map(|id| shift.app.city.topic_name(id, shift.who.lang)),
            issue: issue.map(|(one, two)| format!("/newsroom/publications/{one}/{two}")),
            programme: (standing.kind == Kind::Programme)
                .then(|| format!("/newsroom/programmes/{}", standing.slug)),
            public: public(shift, standing),
            done: back.done,
            refused: back.refused,
            stop: back.stop,
            may_renew: may_renew && lines.iter().any(is_behind),
            may_tell,
            ready: if publishes { ready(shift, standing, &lines) } else { Vec::new() },
            lines,
            around,
            reasons: Why::DECLINED.into_iter().map(reason).collect(),
            may_describe: shift.who.has(Role::Writer) && !is_approved_whole,
            approved_at,
            is_frozen: standing.is_frozen,
        })
    }
}

fn public(shift: &Shift, standing: &Standing) -> Vec<(String, Tongue)> {
    // Whether readers see a programme depends on more than its words: its own page says so.
    if standing.kind == Kind::Programme {
        return Vec::new();
    }
    let Some(path) = page_of(standing.kind, &standing.slug) else { return Vec::new() };
    let is_public = |lang: &Lang| {
        let here = standing.languages.get(lang);
        here.is_some_and(|here| here.public.is_some())
    };
    let langs = super::languages_of(shift, standing.kind).into_iter().filter(is_public);
    langs.map(|lang| (format!("/{lang}{path}"), Tongue::new(shift, lang))).collect()
}

/// Of the lines those that can be published.
fn ready(shift: &Shift, standing: &Standing, lines: &[Line]) -> Vec<Ready> {
    let mut ready = Vec::new();
    for lang in lines.iter().filter(|line| line.may.publish).map(|line| line.tongue.tag) {
        let Some(here) = standing.languages.get(&lang) else { continue };
        let Some(saved) = here.latest.as_ref().filter(|_| here.is_ahead()) else { continue };
        if here.behind > 0 || here.unwritten > 0 || here.declined.is_some() {
            continue;
        }
        let state = here.state(lang);
        ready.push(Ready {
            tongue: Tongue::new(shift, lang),
            value: format!("{lang}:{}", saved.revision_id),
            state: shift.words.say_of("text-state", state.as_str()),
            is_chosen: lang == Lang::KOREAN || state == State::Reviewed,
        });
    }
    ready
}
