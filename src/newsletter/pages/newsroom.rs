//! The newsroom's pages of the newsletter: publications, an issue with its articles in every language, and
//! its release.

mod articles;
mod issue;
mod languages;
mod list;
mod publication;
mod releasing;

use http::StatusCode;

use crate::language::{Lang, formats};
use crate::newsletter::{Refusal, Serial, Work};
use crate::staff::Role;
use crate::staff::pages::{Shift, TEXTS, Tongue};
use crate::texts::editing::{self, LONGEST_TITLE};
use crate::texts::translations::Standing;
use crate::web::{Routes, Rule};

const READERS: Rule = Rule::Staff(TEXTS);
const WRITERS: Rule = Rule::Staff(&[Role::Writer]);
const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);

pub fn routes() -> Routes {
    const ISSUE: &str = "/newsroom/publications/{publication}/{issue}";
    Routes::new()
        .get("/newsroom/publications", READERS, list::show)
        .post("/newsroom/publications", WRITERS, list::begin)
        .get("/newsroom/publications/{publication}", READERS, publication::show)
        .post("/newsroom/publications/{publication}", WRITERS, publication::begin)
        .post("/newsroom/publications/{publication}/every", WRITERS, publication::set_every)
        .get(ISSUE, READERS, issue::show)
        .post("/newsroom/publications/{publication}/{issue}/articles", WRITERS, articles::add)
        .post("/newsroom/publications/{publication}/{issue}/put-in", WRITERS, articles::put_in)
        .post("/newsroom/publications/{publication}/{issue}/take-out", WRITERS, articles::take_out)
        .post("/newsroom/publications/{publication}/{issue}/order", WRITERS, articles::order)
        .post("/newsroom/publications/{publication}/{issue}/day", WRITERS, articles::set_day)
        .post("/newsroom/publications/{publication}/{issue}/planned", PUBLISHERS, releasing::plan)
        .post(
            "/newsroom/publications/{publication}/{issue}/release",
            PUBLISHERS,
            releasing::release,
        )
        .post(
            "/newsroom/publications/{publication}/{issue}/schedule",
            PUBLISHERS,
            releasing::schedule,
        )
        .post(
            "/newsroom/publications/{publication}/{issue}/unschedule",
            PUBLISHERS,
            releasing::unschedule,
        )
}

/// The languages in which the newsletter appears, the Korean first.
fn languages(shift: &Shift) -> Vec<Lang> {
    let mut all: Vec<Lang> = shift.app.city.published().collect();
    all.sort_by_key(|lang| *lang != Lang::KOREAN);
    all
}

fn tongues(shift: &Shift) -> Vec<Tongue> {
    languages(shift).into_iter().map(|lang| Tongue::new(shift, lang)).collect()
}

/// The address of an issue's page.
fn page_of(work: &Work) -> String {
    format!("/newsroom/publications/{}/{}", work.publication, work.slug)
}

/// The issues of a publication in a table, with how far each is in every language.
struct IssueRow {
    href: String,
    title: String,
    day: String,
    day_shown: String,
    cells: Vec<Glance>,
}

/// How far an issue is in a language.
struct Glance {
    tag: Lang,
    is_released: bool,
    /// As a number, and in words.
    ready: String,
    said: String,
}

impl IssueRow {
    fn new(shift: &Shift, work: &Work) -> Self {
        Self {
            href: page_of(work),
            title: work.title.name().to_owned(),
            day: work.published_on.to_string(),
            day_shown: formats::date(shift.who.lang, work.published_on),
            cells: languages(shift).into_iter().map(|lang| glance(shift, work, lang)).collect(),
        }
    }
}

fn glance(shift: &Shift, work: &Work, lang: Lang) -> Glance {
    let (ready, all) = work.ready(lang);
    let [ready, all] = [ready, all].map(|count| formats::count(shift.who.lang, count));
    let told = shift.words.tell("publications-ready").with("ready", ready.clone());
    let is_released = work.is_released(lang);
    let said = match is_released {
        true => shift.words.say("publications-released"),
        false => told.with("all", all.clone()).to_string(),
    };
    Glance { tag: lang, is_released, ready: format!("{ready}/{all}"), said }
}

/// A refusal in words, and what kind of answer it is.
fn in_words(shift: &Shift, refusal: &Refusal) -> (String, StatusCode) {
    let words = shift.words;
    let said = match refusal {
        Refusal::Slug => words.say("text-error-slug"),
        Refusal::SlugTaken => words.say("text-error-slug-taken"),
        Refusal::Title(editing::Refusal::UnknownFact { found }) => {
            words.tell("newsroom-error-fact").with("fact", found.clone()).to_string()
        }
        Refusal::Title(editing::Refusal::LongTitle) => {
            let told = words.tell("newsroom-error-too-long");
            told.with("limit", LONGEST_TITLE.to_string()).to_string()
        }
        Refusal::Title(_) => words.say("text-error-no-title"),
        other => {
            let told = words.tell_of("publications-refusal", other.code());
            let language = other.lang().map(|lang| Tongue::new(shift, lang).autonym);
            told.with("language", language.unwrap_or_default()).to_string()
        }
    };
    let status = match refusal {
        Refusal::NotFound
        | Refusal::WasPublic
        | Refusal::Elsewhere
        | Refusal::IsReleased
        | Refusal::Changed(_) => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    (said, status)
}

/// The field that a refusal of something begun is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Slug | Refusal::SlugTaken => "slug",
        _ => "title",
    }
}

/// An issue that somebody may release in some languages now.
pub struct Releasable {
    pub href: String,
    pub title: String,
    pub tongues: Vec<Tongue>,
}

impl Releasable {
    /// The issues that are whole in a language in which they are not released and wait for no day, for the
    /// newsroom's first page. Whoever releases them sees what the checks say.
    pub fn of(shift: &Shift, serials: &[Serial]) -> Vec<Self> {
        if !shift.who.has(Role::Publisher) {
            return Vec::new();
        }
        let works = serials.iter().flat_map(|serial| &serial.issues);
        let one = |work: &Work| Self {
            href: page_of(work),
            title: full_title(&work.serial, &work.title),
            tongues: releasable(shift, work),
        };
        works.map(one).filter(|one| !one.tongues.is_empty()).collect()
    }
}

fn releasable(shift: &Shift, work: &Work) -> Vec<Tongue> {
    let korean = Lang::KOREAN;
    if !work.is_released(korean) && !work.holds(korean).is_empty() {
        return Vec::new();
    }
    let waits = |lang: &Lang| {
        let plan = work.plans.get(lang);
        let is_scheduled = plan.is_some_and(|plan| plan.release_at.is_some());
        !work.is_released(*lang) && !is_scheduled && work.holds(*lang).is_empty()
    };
    let all = languages(shift).into_iter().filter(waits);
    all.map(|lang| Tongue::new(shift, lang)).collect()
}

fn full_title(serial: &Standing, issue: &Standing) -> String {
    format!("{} · {}", serial.name(), issue.name())
}
