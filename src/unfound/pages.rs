//! `/newsroom/unfound`: what readers searched for in vain, as a list of what to write.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{LONGEST_WORDS, Refusal, SameWords, Unfound};
use crate::city::City;
use crate::language::{Lang, formats};
use crate::search::Index;
use crate::staff::pages::{NEWSROOM, Section, Shift};
use crate::web::{Fault, Filled, Frame, Routes, Rule, no_store};

const STAFF: Rule = Rule::Staff(NEWSROOM);
/// Lines on the page, and searches that are tried again for them.
const SHOWN: usize = 200;
const TRIED: usize = 1_000;

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/unfound", STAFF, show)
        .post("/newsroom/unfound/{id}/same", STAFF, link)
        .post("/newsroom/unfound/{id}/seen", STAFF, seen)
        .post("/newsroom/same-words/{id}/remove", STAFF, unlink)
}

#[derive(Template)]
#[template(path = "unfound/list.html")]
struct Page {
    frame: Frame,
    done: Option<String>,
    lines: Vec<Line>,
    long: Option<String>,
    same: Vec<Pair>,
    longest: usize,
}

struct Line {
    id: Uuid,
    typed: String,
    /// Tag for `lang`, and autonym.
    tongue: (String, String),
    times: String,
    last: String,
    elsewhere: Vec<(String, String)>,
    /// Where it is searched again.
    again: String,
    /// What was said to mean the same, and why that cannot be.
    means: String,
    error: Option<String>,
}

struct Pair {
    id: Uuid,
    tongue: (String, String),
    asked: String,
    means: String,
}

/// A form that was refused: for which line, with what was written, and why.
struct Refused {
    id: Uuid,
    means: String,
    error: String,
}

async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut page = page(&shift, None).await?;
    let linked = query.get("linked").parse().ok();
    page.done = match page.same.iter().find(|pair| Some(pair.id) == linked) {
        Some(pair) => {
            let told = shift.words.tell("unfound-linked").with("asked", pair.asked.clone());
            Some(told.to_string())
        }
        None => {
            let said = [("removed", "unfound-same-removed"), ("gone", "unfound-gone")];
            let said = said.into_iter().find(|(done, _)| query.has("done", done));
            said.map(|(_, key)| shift.words.say(key))
        }
    };
    shift.show(&page)
}

async fn page(shift: &Shift, refused: Option<Refused>) -> Result<Page, Fault> {
    let mut tx = shift.app.db.read().await?;
    let all = super::all(&mut tx, &shift.app.ring).await?;
    let (long, same) = (super::long(&mut tx).await?, super::same_words(&mut tx).await?);
    drop(tx);
    let (index, city) = (shift.app.index()?, shift.app.city.clone());
    let still = move || still_unfound(&index, &city, all);
    let still = tokio::task::spawn_blocking(still).await.map_err(anyhow::Error::from)??;
    let line = |(unfound, elsewhere): (Unfound, Vec<Lang>)| {
        let mut line = Line::new(shift, unfound, &elsewhere);
        if let Some(refused) = refused.as_ref().filter(|refused| refused.id == line.id) {
            line.means.clone_from(&refused.means);
            line.error = Some(refused.error.clone());
        }
        line
    };
    let told = shift.words.tell("unfound-long").with("count", long).to_string();
    Ok(Page {
        frame: shift.newsroom(shift.words.say("unfound-title"), Section::Unfound),
        done: None,
        lines: still.into_iter().map(line).collect(),
        long: (long > 0).then_some(told),
        same: same.into_iter().map(|same| Pair::new(shift, same)).collect(),
        longest: LONGEST_WORDS,
    })
}

/// What finds nothing to this day, and the languages in which it would.
fn still_unfound(
    index: &Index,
    city: &City,
    all: Vec<Unfound>,
) -> anyhow::Result<Vec<(Unfound, Vec<Lang>)>> {
    let mut still = Vec::new();
    for unfound in all.into_iter().take(TRIED) {
        let own = city.whole_chain(unfound.lang);
        if still.len() == SHOWN || !index.for_reader(&own, &unfound.typed, 1)?.is_empty() {
            continue;
        }
        let elsewhere = index.elsewhere(unfound.lang.as_str(), &unfound.typed)?;
        let elsewhere = elsewhere.iter().filter_map(|(tag, _)| city.lang(tag));
        let published: Vec<Lang> = city.published().collect();
        let elsewhere = elsewhere.filter(|lang| published.contains(lang)).collect();
        still.push((unfound, elsewhere));
    }
    Ok(still)
}

/// Says that words of a search mean the same as words of our texts.
async fn link(shift: Shift, Path(id): Path<String>, form: Filled) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let Some(unfound) = super::find(&mut tx, &shift.app.ring, id).await? else {
        return Ok(lead("done=gone"));
    };
    let means = form.get("means");
    let index = shift.app.index()?;
    let means = match super::parse_means(&index, unfound.lang, means)? {
        Ok(means) => means,
        Err(refusal) => {
            drop(tx);
            return refuse(&shift, id, means, refusal).await;
        }
    };
    let same = super::link(&mut tx, &unfound, means, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(lead(&format!("linked={same}")))
}

async fn refuse(shift: &Shift, id: Uuid, means: &str, refusal: Refusal) -> Result<Response, Fault> {
    let error = match refusal {
        Refusal::TooLong => {
            let most = formats::count(shift.who.lang, LONGEST_WORDS);
            shift.words.tell("unfound-too-long").with("most", most)
        }
        Refusal::FindsNothing => {
            shift.words.tell("unfound-means-nothing").with("words", means.to_owned())
        }
    };
    let refused = Refused { id, means: means.to_owned(), error: error.to_string() };
    let page = page(shift, Some(refused)).await?;
    Ok(no_store((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()))
}

/// Takes a search off the list.
async fn seen(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    super::remove(&mut tx, id).await?;
    tx.commit().await?;
    Ok(lead("done=seen"))
}

async fn unlink(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    super::unlink(&mut tx, id).await?;
    tx.commit().await?;
    Ok(lead("done=removed"))
}

fn lead(query: &str) -> Response {
    no_store(Redirect::to(&format!("/newsroom/unfound?{query}")).into_response())
}

fn tongue(shift: &Shift, lang: Lang) -> (String, String) {
    let language = shift.app.city.language(lang);
    let named = language.map(|language| (language.html.clone(), language.autonym.clone()));
    named.unwrap_or_else(|| (lang.to_string(), lang.to_string()))
}

impl Line {
    fn new(shift: &Shift, unfound: Unfound, elsewhere: &[Lang]) -> Self {
        let query: String =
            url::form_urlencoded::byte_serialize(unfound.typed.as_bytes()).collect();
        Self {
            id: unfound.id,
            tongue: tongue(shift, unfound.lang),
            times: formats::number(shift.who.lang, &unfound.times.to_string()),
            last: formats::date(shift.who.lang, unfound.last_on),
            elsewhere: elsewhere.iter().map(|lang| tongue(shift, *lang)).collect(),
            again: format!("/{}/search?q={query}", unfound.lang),
            typed: unfound.typed,
            means: String::new(),
            error: None,
        }
    }
}

impl Pair {
    fn new(shift: &Shift, same: SameWords) -> Self {
        let SameWords { id, lang, asked, means } = same;
        Self { id, tongue: tongue(shift, lang), asked, means }
    }
}
