//! The home page, the first visit, and a page for each topic.

use askama::Template;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::header::{ACCEPT_LANGUAGE, COOKIE, VARY};
use http::{HeaderMap, HeaderValue};

use crate::app::App;
use crate::bulletins;
use crate::directory::{self, Card, Kind};
use crate::facts;
use crate::guides::pages::Line;
use crate::language::{Lang, negotiation};
use crate::newsletter::pages::IssueLine;
use crate::programmes;
use crate::web::{Fault, Frame, Routes, Rule, Visit};

/// So many bulletins stand on the home page.
const NEWS: usize = 3;

pub fn routes() -> Routes {
    Routes::new()
        .get("/", Rule::Anyone, first_visit)
        .get("/{lang}", Rule::Anyone, without_slash)
        .get("/{lang}/", Rule::Anyone, home)
        .get("/{lang}/topics/{id}", Rule::Anyone, topic)
        .get("/{lang}/privacy", Rule::Anyone, privacy)
}

#[derive(Template)]
#[template(path = "topics/home.html")]
struct Home {
    frame: Frame,
    /// On the first visit the languages stand first, whatever was negotiated.
    first_visit: bool,
    emergency: Vec<Card>,
    topics: Vec<Topic>,
    first: Vec<Line>,
    newest: Option<IssueLine>,
    lines: Vec<bulletins::pages::Line>,
    /// Whether any course or event is coming or running.
    has_programmes: bool,
    /// Whether updates come by Telegram too.
    has_bot: bool,
}

/// A topic as a tile.
struct Topic {
    id: String,
    name: String,
}

async fn home(visit: Visit) -> Result<Response, Fault> {
    let page = home_page(&visit, false).await?;
    visit.publish(&page)
}

/// `/`: a returning reader is led to her language. Anybody else sees the home page in the language that
/// her browser asks for, under the sixteen languages in large letters: many phones that were bought in
/// Korea ask for Korean.
async fn first_visit(State(app): State<App>, request: Request) -> Result<Response, Fault> {
    if let Some(lang) = remembered(&app, request.headers()) {
        let mut response = Redirect::to(&format!("/{lang}/")).into_response();
        response.headers_mut().insert(VARY, HeaderValue::from_static("cookie, accept-language"));
        return Ok(response);
    }
    let asked = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let tags: Vec<Lang> = app.city.tags().collect();
    let lang = asked.and_then(|asked| negotiation::negotiate(asked, &tags));
    let visit = Visit::new(&app, lang.unwrap_or(Lang::KOREAN), "/");
    let page = home_page(&visit, true).await?;
    let mut response = visit.show(&page)?;
    response.headers_mut().insert(VARY, HeaderValue::from_static("cookie, accept-language"));
    Ok(response)
}

async fn without_slash(visit: Visit) -> Response {
    Redirect::permanent(&visit.to("/")).into_response()
}

/// The language that the reader chose before, as her browser remembers it.
fn remembered(app: &App, headers: &HeaderMap) -> Option<Lang> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let tag = cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix("lang="))?;
    app.city.lang(tag)
}

async fn home_page(visit: &Visit, first_visit: bool) -> anyhow::Result<Home> {
    let city = &visit.app.city;
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let contacts = directory::all(&mut tx).await?;
    let emergency = contacts.iter().filter(|contact| contact.kind == Kind::Emergency);
    let emergency =
        emergency.map(|c| Card::new(c, visit.lang, city, &facts, visit.today)).collect();
    let mut first = crate::guides::pages::lines(visit, &mut tx, None).await?;
    let place = |line: &Line| {
        city.first_guides.iter().position(|slug| line.href.ends_with(&format!("/{slug}")))
    };
    first.retain(|line| place(line).is_some());
    first.sort_by_key(place);
    let newest = crate::newsletter::pages::newest(visit, &mut tx).await?;
    let lines = bulletins::pages::newest(visit, &mut tx, NEWS).await?;
    let has_programmes = programmes::pages::are_there(visit, &mut tx, None).await?;
    let topics = city
        .topics
        .iter()
        .map(|topic| Topic { id: topic.id.clone(), name: city.topic_name(&topic.id, visit.lang) });
    Ok(Home {
        frame: visit.frame(visit.words.say("home-title")),
        first_visit,
        emergency,
        topics: topics.collect(),
        first,
        newest,
        lines,
        has_programmes,
        has_bot: visit.app.telegram.is_some(),
    })
}

#[derive(Template)]
#[template(path = "topics/show.html")]
struct Show {
    frame: Frame,
    topic: String,
    guides: Vec<Line>,
    cards: Vec<Card>,
    /// Whether any course or event on it is coming or running.
    has_programmes: bool,
}

async fn topic(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Fault> {
    let city = &visit.app.city;
    city.topic(&id).ok_or(Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let contacts = directory::all(&mut tx).await?;
    let about = contacts.iter().filter(|c| c.topics.contains(&id) && c.kind != Kind::Centre);
    let cards = about.map(|c| Card::new(c, visit.lang, city, &facts, visit.today)).collect();
    let guides = crate::guides::pages::lines(&visit, &mut tx, Some(&id)).await?;
    let has_programmes = programmes::pages::are_there(&visit, &mut tx, Some(&id)).await?;
    let frame = visit.frame(city.topic_name(&id, visit.lang));
    visit.publish(&Show { frame, topic: id, guides, cards, has_programmes })
}

#[derive(Template)]
#[template(path = "topics/privacy.html")]
struct Privacy {
    frame: Frame,
}

async fn privacy(visit: Visit) -> Result<Response, Fault> {
    visit.publish(&Privacy { frame: visit.frame(visit.words.say("privacy-title")) })
}
