//! One alert: what it will say in every language, what is to be done with it now, and its trail.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use http::header::REFRESH;
use http::{HeaderValue, StatusCode};
use uuid::Uuid;

use super::form::local;
use super::previews::{Numbers, Preview, previews};
use super::{bulletins, found, own_chain};
use crate::alerts::{self, Act, Alert, LONGEST_WORD, Ready, State, What};
use crate::bulletins::pages::CardLinks;
use crate::db::Tx;
use crate::facts;
use crate::staff::Role;
use crate::staff::pages::{Moment, Section, Shift, Tongue, name_of};
use crate::web::{Fault, Filled, Frame, Troubles};

/// For how long it takes at most times to count who gets it, in seconds.
const COUNTED_WITHIN: i64 = 3;

#[derive(Template)]
#[template(path = "alerts/pages/alert.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    slug: String,
    html_lang: String,
    state: State,
    state_name: String,
    from: Moment,
    until: Moment,
    /// The end as a field of a form takes it.
    until_local: String,
    place: String,
    may_publish: bool,
    /// Whether whoever looks may be the second person.
    may_approve: bool,
    /// From when on one person may send it, and whether that is now.
    alone: Option<(Moment, bool)>,
    ended: Option<String>,
    bulletin: Option<Uuid>,
    /// To forward, while it holds.
    cards: Option<CardLinks>,
    /// None: they are being counted.
    numbers: Option<Numbers>,
    previews: Vec<Preview>,
    missing: Vec<Tongue>,
    seen: String,
    trail: Vec<Line>,
    back: Back,
    longest_word: usize,
    /// After how many seconds the page comes anew by itself.
    anew: Option<i64>,
}

/// What the page answers to what was done.
#[derive(Default)]
pub struct Back {
    pub typed: Filled,
    pub troubles: Troubles,
    /// What was done, in words.
    pub note: Option<String>,
}

/// A line of the trail.
struct Line {
    what: String,
    who: Option<String>,
    at: Moment,
    detail: String,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let note = match query.as_deref() {
        Some("asked") => Some(shift.words.say("alert-note-asked")),
        Some("drilled") => Some(shift.words.say("alert-note-drilled")),
        Some("sent") => Some(shift.words.say("alert-note-sent")),
        _ => None,
    };
    again(&shift, &id, Back { note, ..Back::default() }, StatusCode::OK).await
}

/// The page as it is now, with what is to be said about what was done.
pub async fn again(
    shift: &Shift,
    id: &str,
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let alert = found(&mut tx, id).await?;
    let page = Page::new(shift, &mut tx, &alert, back).await?;
    let anew = page.anew;
    let mut response = (status, shift.show(&page)?).into_response();
    if let Some(seconds) = anew
        && let Ok(value) = HeaderValue::from_str(&seconds.to_string())
    {
        response.headers_mut().insert(REFRESH, value);
    }
    Ok(response)
}

/// After how many seconds the page says something new: how many get it, and that one person may send it alone. Until
/// then nothing can be typed on it that would be lost.
fn anew(shift: &Shift, alert: &Alert, may_approve: bool, back: &Back) -> Option<i64> {
    let waits = matches!(alert.state(), State::Draft | State::Asked);
    if !waits || !back.troubles.all().is_empty() {
        return None;
    }
    let from = alert.alone_from();
    if from.is_some_and(|from| from <= shift.now) {
        return None;
    }
    if alert.counted.is_none() {
        return Some(COUNTED_WITHIN);
    }
    from.filter(|_| !may_approve).map(|from| (from - shift.now).num_seconds() + 1)
}

impl Page {
    async fn new(shift: &Shift, tx: &mut Tx, alert: &Alert, back: Back) -> anyhow::Result<Self> {
        let (facts, paths) = (facts::all(tx).await?, shift.app.paths());
        let ready = alerts::ready(tx, &shift.app.city, alert).await?;
        let previews = match (&ready, alert.state()) {
            (Some(ready), State::Draft | State::Asked) => {
                previews(shift, bulletins(shift, &facts, &paths), ready, alert.counted.as_ref())?
            }
            _ => Vec::new(),
        };
        let trail = trail(shift, tx, alert).await?;
        let may_publish = shift.who.has(Role::Publisher);
        let asked_of_her = alert.state() == State::Asked && alert.may_be_approved_by(shift.who.id);
        let may_approve = may_publish && asked_of_her;
        let alone = alert.alone_from().map(|from| (Moment::new(shift, from), from <= shift.now));
        let (title, html_lang) = title(shift, alert, ready.as_ref());
        let because =
            |because: alerts::Because| shift.words.say_of("alert-ended", because.as_str());
        Ok(Self {
            frame: shift.newsroom(title, Section::Alerts),
            id: alert.id,
            slug: alert.slug.clone(),
            html_lang,
            state: alert.state(),
            state_name: shift.words.say_of("alert-state", alert.state().as_str()),
            from: Moment::new(shift, alert.slots.from),
            until: Moment::new(shift, alert.slots.until),
            until_local: local(shift, alert.slots.until),
            place: alert.slots.place.said(&shift.app.city, shift.who.lang),
            may_publish,
            may_approve,
            anew: anew(shift, alert, may_approve, &back),
            alone: alone.filter(|_| alert.state() == State::Asked),
            ended: alert.ended.map(|(_, why)| because(why)),
            bulletin: alert.bulletin,
            cards: cards(shift, tx, alert).await?,
            numbers: alert.counted.as_ref().map(|counted| Numbers::new(shift, counted)),
            previews,
            missing: missing(shift, ready.as_ref()),
            seen: ready.map(|ready| ready.seen).unwrap_or_default(),
            trail,
            back,
            longest_word: LONGEST_WORD,
        })
    }

    fn is(&self, state: &str) -> bool {
        self.state.as_str() == state
    }
}

/// Its title for whoever looks, with the tag of the language that it is in.
pub fn title(shift: &Shift, alert: &Alert, ready: Option<&Ready>) -> (String, String) {
    let words = ready.and_then(|ready| ready.in_one_of(&own_chain(shift)));
    let title = words.map_or_else(|| alert.slug.clone(), |words| words.title.clone());
    let lang = words.map_or(shift.who.lang, |words| words.lang);
    (title, Tongue::new(shift, lang).html)
}

async fn cards(shift: &Shift, tx: &mut Tx, alert: &Alert) -> anyhow::Result<Option<CardLinks>> {
    let Some(id) = alert.bulletin.filter(|_| alert.state() == State::InForce) else {
        return Ok(None);
    };
    let Some(bulletin) = bulletins::find(tx, id).await? else { return Ok(None) };
    let tongues = bulletins::tongues(tx, &shift.app.city, &bulletin).await?;
    Ok(Some(CardLinks::new(shift, tx, &bulletin, &tongues).await?))
}

fn missing(shift: &Shift, ready: Option<&Ready>) -> Vec<Tongue> {
    let missing = ready.map(|ready| ready.missing.as_slice()).unwrap_or_default();
    missing.iter().map(|lang| Tongue::new(shift, *lang)).collect()
}

async fn trail(shift: &Shift, tx: &mut Tx, alert: &Alert) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for act in alerts::trail(tx, alert.id).await? {
        let who = match act.done.by {
            Some(by) => Some(name_of(tx, shift, Some(by)).await?),
            None => None,
        };
        let at = Moment::new(shift, act.done.at);
        let what = shift.words.say_of("alert-act", act.what.as_str());
        lines.push(Line { what, who, at, detail: detail(shift, &act) });
    }
    Ok(lines)
}

/// What was said with it; of a new end the time.
fn detail(shift: &Shift, act: &Act) -> String {
    let until = act.detail.parse().ok().filter(|_| act.what == What::Prolonged);
    until.map_or_else(|| act.detail.clone(), |until| Moment::new(shift, until).shown)
}
