//! Courses and events.

use axum::response::Response;
use chrono::NaiveDate;
use http::StatusCode;
use serde::Serialize;

use super::answer::{Ask, Problem, open};
use crate::facts::{self, Facts, Template};
use crate::language::Words;
use crate::programmes::{self, Cost, Details, Listed, SignUp};
use crate::texts;

#[derive(Serialize, utoipa::ToSchema)]
pub struct ProgrammeAnswer {
    slug: String,
    /// The language of the text.
    lang: String,
    /// The language that was asked for.
    asked: String,
    /// `korean-class`, `kiip`, `topik`, `settlement`, `festival`, `clinic` or `other`.
    kind: String,
    title: String,
    title_ko: String,
    summary: String,
    topic: Option<String>,
    run_by: String,
    /// An id of `/contacts`.
    contact: Option<String>,
    /// The address in Korean.
    place: String,
    place_roman: Option<String>,
    first_on: NaiveDate,
    /// Null: no end is known.
    last_on: Option<NaiveDate>,
    /// The hours of each week from the first day to the last.
    sessions: Vec<SessionAnswer>,
    /// The languages that it is held in.
    languages: Vec<String>,
    cost: CostAnswer,
    sign_up: SignUpAnswer,
    /// How many can come; null: no limit is known.
    places: Option<u32>,
    source: String,
    checked_on: NaiveDate,
    made_by: String,
    url: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct SessionAnswer {
    /// `mon` to `sun`.
    weekday: String,
    /// Local time, `19:00`.
    opens: String,
    closes: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct CostAnswer {
    free: bool,
    /// A fact of `/facts`, in won.
    fact: Option<String>,
    /// Its value today.
    won: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct SignUpAnswer {
    /// `none` (nobody needs to), `counselling` (the form of this site), `phone` or `website`.
    way: String,
    phone: Option<String>,
    website: Option<String>,
}

/// Verified courses and events that are coming or running. `from` and `to` (days, both inclusive) narrow the
/// list to those that are held at some time between them; what is over is not given.
#[utoipa::path(get, path = "/api/v1/programmes",
    params(("lang" = Option<String>, Query), ("from" = Option<String>, Query),
        ("to" = Option<String>, Query)),
    responses((status = 200, body = Vec<ProgrammeAnswer>), (status = 400)))]
pub async fn list(ask: Ask) -> Result<Response, Problem> {
    let (from, to) = (day(&ask, "from")?, day(&ask, "to")?);
    let mut tx = ask.app.db.read().await?;
    let facts = facts::all(&mut tx).await?;
    let wanted = |details: &Details| {
        to.is_none_or(|to| details.first_on <= to)
            && details.last_on.is_none_or(|last| from.is_none_or(|from| from <= last))
    };
    let mut listed = programmes::public(&mut tx, &ask.chain(), ask.today).await?;
    listed.retain(|it| wanted(&it.programme.details));
    let answers = listed.into_iter().filter_map(|it| ProgrammeAnswer::new(&ask, it, &facts));
    open(&answers.collect::<Vec<_>>())
}

/// A day of the query, if it is given.
fn day(ask: &Ask, name: &str) -> Result<Option<NaiveDate>, Problem> {
    let typed = ask.query.get(name);
    if typed.is_empty() {
        return Ok(None);
    }
    let fault = Problem::new(StatusCode::BAD_REQUEST, "from and to are days such as 2026-12-01");
    typed.parse().map(Some).map_err(|_| fault)
}

impl ProgrammeAnswer {
    /// Nothing where the words are broken.
    fn new(ask: &Ask, Listed { programme, entry }: Listed, facts: &Facts) -> Option<Self> {
        let words = Words::for_letters(entry.lang);
        let fill = |written: &str| {
            let template = texts::or_left_out(&entry.slug, entry.lang, Template::parse(written))?;
            Some(template.fill(facts, ask.today, words, facts::Form::Plain))
        };
        let (title, summary) = (fill(&entry.title)?, fill(&entry.summary)?);
        let details = programme.details;
        Some(Self {
            url: ask.app.settings.link(&format!("/{}/programmes/{}", ask.lang, entry.slug)),
            slug: entry.slug,
            lang: entry.lang.to_string(),
            asked: ask.lang.to_string(),
            kind: details.kind.as_str().to_owned(),
            title,
            title_ko: entry.title_ko,
            summary,
            topic: entry.topic,
            sessions: sessions(&details),
            cost: cost(&details.cost, facts, ask.today),
            sign_up: sign_up(&details.sign_up, facts, ask.today),
            run_by: details.run_by,
            contact: details.contact,
            place: details.place,
            place_roman: details.place_roman,
            first_on: details.first_on,
            last_on: details.last_on,
            languages: details.languages.iter().map(ToString::to_string).collect(),
            places: details.places,
            source: details.source,
            checked_on: details.checked_on,
            made_by: entry.made_by.as_str().to_owned(),
        })
    }
}

fn sessions(details: &Details) -> Vec<SessionAnswer> {
    let sessions = details.sessions.iter().map(|session| SessionAnswer {
        weekday: session.weekday.as_str().to_owned(),
        opens: session.opens.format("%H:%M").to_string(),
        closes: session.closes.format("%H:%M").to_string(),
    });
    sessions.collect()
}

fn cost(cost: &Cost, facts: &Facts, today: NaiveDate) -> CostAnswer {
    match cost {
        Cost::Free => CostAnswer { free: true, fact: None, won: None },
        Cost::Paid(id) => CostAnswer {
            free: false,
            fact: Some(id.clone()),
            won: facts.on(id, today).map(|fact| fact.value.clone()),
        },
    }
}

fn sign_up(sign_up: &SignUp, facts: &Facts, today: NaiveDate) -> SignUpAnswer {
    let phone = match sign_up {
        SignUp::Phone(id) => facts.on(id, today).map(|fact| fact.value.clone()),
        SignUp::None | SignUp::Counselling | SignUp::Website(_) => None,
    };
    let website = match sign_up {
        SignUp::Website(url) => Some(url.clone()),
        SignUp::None | SignUp::Counselling | SignUp::Phone(_) => None,
    };
    SignUpAnswer { way: sign_up.way().to_owned(), phone, website }
}
