//! Picture cards: what one says of a bulletin in a language, its public address, and all of them in the newsroom.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDate, Utc};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue, StatusCode};
use uuid::Uuid;

use super::{Tongue, found};
use crate::alerts::{self, Alert, Because};
use crate::app::App;
use crate::bulletins::cards::{Card, HEIGHT, NoPicture, Picture, Tone, WIDTH};
use crate::bulletins::{self, Bulletin, Kind};
use crate::db::Tx;
use crate::directory;
use crate::facts::{self, Facts, Form, Template};
use crate::language::{Lang, Words, formats};
use crate::staff::pages::Shift;
use crate::texts::{self, Found, Kind as TextKind, MadeBy, Published};
use crate::web::{Fault, Visit, no_store};

/// A paragraph of an alert that says when or where is no longer: what holds now stands above the text.
const LONGEST_SLOT: usize = 160;

/// The card of a public page, for whoever forwards it and for messengers that show a link.
pub struct CardLink {
    pub href: String,
    pub address: String,
    /// The name of the file that it is saved as.
    pub file: String,
    pub alt: String,
    pub width: usize,
    pub height: usize,
}

/// All cards of a bulletin.
pub struct CardLinks {
    pub id: Uuid,
    pub slug: String,
    pub drawn: Vec<Tongue>,
    /// For each language in which none can be drawn: what it takes.
    pub lacking: Vec<String>,
}

/// Words of a bulletin in a language.
struct Said<'w> {
    lang: Lang,
    title: &'w str,
    body: &'w str,
    made_by: MadeBy,
    /// As of which day its facts are.
    day: NaiveDate,
}

/// The card in this language, of what is public in it.
pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let found = texts::find(&mut tx, TextKind::Bulletin, &slug, &[visit.lang]).await?;
    let Some(Found::Here(text)) = found else { return Err(Fault::NotFound) };
    let facts = facts::all(&mut tx).await?;
    let card = public(&visit.app, &mut tx, &text, &facts, visit.now).await?;
    drop(tx);
    match visit.app.easel.picture(card.ok_or(Fault::NotFound)?).await? {
        Ok(picture) => Ok(answer(&picture, &headers)),
        Err(NoPicture::NoLetters) => Err(Fault::NotFound),
        Err(NoPicture::Busy) => Ok(StatusCode::SERVICE_UNAVAILABLE.into_response()),
    }
}

/// The card as it is now, public or not.
pub async fn look(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let app = &shift.app;
    let mut tx = app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let lang = app.city.lang(&lang).ok_or(Fault::NotFound)?;
    let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
    let facts = facts::all(&mut tx).await?;
    let tongue = tongues.iter().find(|tongue| tongue.lang == lang).ok_or(Fault::NotFound)?;
    let card = of_tongue(&shift, &mut tx, &bulletin, tongue, &facts).await?;
    drop(tx);
    match app.easel.picture(card.ok_or(Fault::NotFound)?).await? {
        Ok(picture) => Ok(no_store(answer(&picture, &HeaderMap::new()))),
        Err(NoPicture::NoLetters) => Err(Fault::NotFound),
        Err(NoPicture::Busy) => Ok(StatusCode::SERVICE_UNAVAILABLE.into_response()),
    }
}

/// A picture, or that whoever asks has it already.
fn answer(picture: &Picture, headers: &HeaderMap) -> Response {
    let etag = HeaderValue::from_str(&picture.etag);
    let etag = etag.unwrap_or_else(|_| HeaderValue::from_static("\"0\""));
    let known = headers.get(IF_NONE_MATCH).is_some_and(|known| *known == etag);
    let mut response = match known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => picture.png.clone().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    headers.insert(ETAG, etag);
    response
}

/// Where the card of a text is, if the machine can draw it.
pub async fn link(
    visit: &Visit,
    tx: &mut Tx,
    text: &Published,
    facts: &Facts,
) -> anyhow::Result<Option<CardLink>> {
    let app = &visit.app;
    let Some(card) = public(app, tx, text, facts, visit.now).await? else { return Ok(None) };
    if !app.easel.can(&card).await? {
        return Ok(None);
    }
    let (lang, slug) = (text.lang, &text.text.slug);
    let href = format!("/{lang}/bulletins/{slug}/card.png");
    let alt = visit.words.tell("card-alt").with("title", card.title).to_string();
    Ok(Some(CardLink {
        address: app.settings.link(&href),
        href,
        file: format!("{slug}-{lang}.png"),
        alt,
        width: WIDTH,
        height: HEIGHT,
    }))
}

impl CardLinks {
    pub async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        tongues: &[bulletins::Tongue],
    ) -> anyhow::Result<Self> {
        let facts = facts::all(tx).await?;
        let (mut drawn, mut lacking) = (Vec::new(), Vec::new());
        for tongue in tongues {
            let Some(card) = of_tongue(shift, tx, bulletin, tongue, &facts).await? else {
                continue;
            };
            let shown = Tongue::new(shift, tongue.lang);
            if shift.app.easel.can(&card).await? {
                drawn.push(shown);
            } else {
                let told = shift.words.tell("card-lacks").with("language", shown.autonym);
                let package = shift.app.easel.package(tongue.lang);
                lacking.push(told.with("package", package).to_string());
            }
        }
        Ok(Self { id: bulletin.id, slug: bulletin.slug.clone(), drawn, lacking })
    }

    pub fn is_empty(&self) -> bool {
        self.drawn.is_empty() && self.lacking.is_empty()
    }
}

/// What the card of a public text says.
async fn public(
    app: &App,
    tx: &mut Tx,
    text: &Published,
    facts: &Facts,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Card>> {
    let Some(id) = bulletins::of_text(tx, text.text.id).await? else { return Ok(None) };
    let Some(bulletin) = bulletins::find(tx, id).await? else { return Ok(None) };
    let day = text.text.shown_on.unwrap_or_else(|| bulletins::day_of(&app.city, &bulletin, now));
    let (lang, made_by) = (text.lang, text.made_by);
    let said = Said { lang, title: &text.title, body: &text.body, made_by, day };
    Ok(Some(card(app, tx, &bulletin, &said, (facts, now)).await?))
}

/// What the card of a bulletin says in a language. None: it has no words in it.
async fn of_tongue(
    shift: &Shift,
    tx: &mut Tx,
    bulletin: &Bulletin,
    tongue: &bulletins::Tongue,
    facts: &Facts,
) -> anyhow::Result<Option<Card>> {
    let Some(draft) = tongue.sent() else { return Ok(None) };
    let day = bulletins::day_of(&shift.app.city, bulletin, shift.now);
    let (lang, made_by) = (draft.lang, draft.made_by);
    let said = Said { lang, title: &draft.title, body: &draft.body, made_by, day };
    Ok(Some(card(&shift.app, tx, bulletin, &said, (facts, shift.now)).await?))
}

async fn card(
    app: &App,
    tx: &mut Tx,
    bulletin: &Bulletin,
    said: &Said<'_>,
    (facts, now): (&Facts, DateTime<Utc>),
) -> anyhow::Result<Card> {
    let (city, lang) = (&app.city, said.lang);
    let words = Words::for_letters(lang);
    let plain = texts::plainly((said.title, said.body), lang, facts, said.day)?;
    let alert = match bulletin.kind {
        Kind::Alert => alerts::of_bulletin(tx, bulletin.id).await?,
        _ => None,
    };
    let moment = |at| alerts::moment(words, city, at);
    let slots = alert.as_ref().map(|alert| &alert.slots);
    let from = slots.map(|slots| moment(slots.from));
    let when = slots.zip(from.as_ref());
    let when = when.map(|(slots, from)| format!("{from} – {}", moment(slots.until)));
    let place = slots.map(|slots| slots.place.said(city, lang));
    let is_slot = |line: &str| {
        let says = |what: &Option<String>| what.as_ref().is_some_and(|what| line.contains(what));
        line.chars().count() <= LONGEST_SLOT && (says(&from) || says(&place))
    };
    let lines = plain.body.lines().map(str::trim).filter(|line| !line.is_empty());
    let state = match &alert {
        Some(alert) => ended(words, app, alert, now),
        None => corrected(words, app, tx, bulletin, lang).await?,
    };
    let kind = words.say_of("newsroom-kind", bulletin.kind.as_str());
    let level = slots.and_then(|slots| slots.level);
    let level = level.map(|level| words.say_of("alert-level", level.as_str()));
    let language = city.language(lang);
    let address = app.settings.link(&format!("/{lang}/bulletins/{}", bulletin.slug));
    let link = address.split_once("://").map_or(address.as_str(), |(_, link)| link).to_owned();
    let date = words.tell("bulletins-sent-on").with("date", formats::date(lang, said.day));
    Ok(Card {
        lang,
        is_rtl: language.is_some_and(|language| language.dir == "rtl"),
        tone: match (&state, bulletin.kind) {
            (Some(_), _) => Tone::Past,
            (None, Kind::Alert) => Tone::Urgent,
            (None, _) => Tone::Calm,
        },
        city: city.name_in(lang).to_owned(),
        kind: level.map_or_else(|| kind.clone(), |level| format!("{kind} · {level}")),
        state,
        title: plain.title,
        text: lines.filter(|line| !is_slot(line)).map(str::to_owned).collect(),
        when,
        place,
        phones: phones(tx, said, facts, words).await?,
        date: date.to_string(),
        machine: (lang != Lang::KOREAN && said.made_by != MadeBy::Person)
            .then(|| words.say(said.made_by.key())),
        read_on: words.say("card-read-on"),
        address,
        link,
    })
}

/// Why an alert holds no more.
fn ended(words: Words, app: &App, alert: &Alert, now: DateTime<Utc>) -> Option<String> {
    let told =
        |key, at| words.tell(key).with("when", alerts::moment(words, &app.city, at)).to_string();
    match &alert.ended {
        Some((done, Because::Over)) => Some(told("card-ended-over", done.at)),
        Some((done, Because::Time)) => Some(told("card-ended-time", done.at)),
        Some((_, Because::Replaced)) => Some(words.say("card-ended-replaced")),
        Some((_, Because::Mistake | Because::Dropped)) => Some(words.say("card-ended-mistake")),
        // Its time has come, though nobody has noted it yet.
        None if alert.slots.until <= now => Some(told("card-ended-time", alert.slots.until)),
        None => None,
    }
}

/// That a bulletin was set right in this language.
async fn corrected(
    words: Words,
    app: &App,
    tx: &mut Tx,
    bulletin: &Bulletin,
    lang: Lang,
) -> anyhow::Result<Option<String>> {
    let Some(by) = bulletins::corrected_by(tx, bulletin.id).await? else { return Ok(None) };
    // What was right in this language stays so.
    let is_meant = by.langs.is_empty() || by.langs.contains(&lang);
    let date = by.left_at.filter(|_| is_meant).map(|at| formats::date(lang, app.city.today(at)));
    Ok(date.map(|date| words.tell("card-corrected").with("date", date).to_string()))
}

/// The emergency numbers that a text names, with whom one reaches by each.
async fn phones(
    tx: &mut Tx,
    said: &Said<'_>,
    facts: &Facts,
    words: Words,
) -> anyhow::Result<Vec<(String, String)>> {
    let body = said.body.replace(texts::segments::MISSING, "");
    let body = Template::parse(&body)?;
    let mut phones: Vec<(String, String)> = Vec::new();
    let contacts = directory::all(tx).await?;
    for contact in contacts.iter().filter(|one| one.kind == directory::Kind::Emergency) {
        let Some(name) = contact.words.get(&said.lang).map(|words| words.name.clone()) else {
            continue;
        };
        let named = body.placeholders().find(|one| contact.phones.contains(&one.fact));
        if let Some(named) = named {
            let number = format!("{{fact:{}}}", named.fact);
            let number = Template::parse(&number)?;
            phones.push((number.fill(facts, said.day, words, Form::Plain), name));
        }
    }
    Ok(phones)
}
