//! One programme in the newsroom: the form, whether it was verified, and what was done to it.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use http::StatusCode;
use uuid::Uuid;

use super::form::Form;
use super::past::Past;
use super::{form, lead_to, signed, verified};
use crate::db::Tx;
use crate::directory::{self, Contact};
use crate::facts::{self, Facts};
use crate::language::formats;
use crate::programmes::{
    self, Change, Held, Known, LONGEST_NAME, LONGEST_PLACE, LONGEST_SOURCE, LONGEST_URL, Programme,
    Refusal, Status,
};
use crate::staff::Role;
use crate::staff::pages::{Names, Section, Shift, Tongue};
use crate::texts::translations::{self, Standing};
use crate::texts::{self, Kind};
use crate::web::{Fault, Filled, Frame, Troubles};

/// So many changes are shown; more are kept.
const MOST_DONE: i64 = 50;

/// Said instead of a name where it came with the content files.
pub const BY_FILES: &str = "facts-by-files";

#[derive(Template)]
#[template(path = "programmes/pages/programme.html")]
struct Page {
    frame: Frame,
    slug: String,
    text_id: Uuid,
    /// The languages in which the text is public.
    tongues: Vec<Tongue>,
    /// The page that readers see, if they do.
    public: Vec<(String, Tongue)>,
    standing: Option<Shown>,
    form: Form,
    seen: String,
    history: Vec<Past>,
    said: Option<String>,
    troubles: Troubles,
    may_verify: bool,
    review: String,
    tomorrow: NaiveDate,
    limits: Limits,
}

/// How much each field takes.
struct Limits {
    name: usize,
    place: usize,
    source: usize,
    url: usize,
}

const LIMITS: Limits =
    Limits { name: LONGEST_NAME, place: LONGEST_PLACE, source: LONGEST_SOURCE, url: LONGEST_URL };

/// How what was entered stands.
struct Shown {
    stage: String,
    verified: String,
    is_verified: bool,
    is_due: bool,
    review: Option<String>,
}

/// What the page answers to what was done.
#[derive(Default)]
struct Back {
    troubles: Troubles,
    /// What was typed into the form. None: it stands as it is kept.
    typed: Option<Filled>,
    review: String,
    said: Option<&'static str>,
}

/// Everything that the page reads.
struct Subject {
    text: Standing,
    programme: Option<Programme>,
    contacts: Vec<Contact>,
    facts: Facts,
}

impl Subject {
    async fn read(tx: &mut Tx, slug: &str) -> Result<Self, Fault> {
        let id = texts::find_id(tx, Kind::Programme, slug).await?.ok_or(Fault::NotFound)?;
        Ok(Self {
            text: translations::standing(tx, id).await?.ok_or(Fault::NotFound)?,
            programme: programmes::find(tx, slug).await?,
            contacts: directory::all(tx).await?,
            facts: facts::all(tx).await?,
        })
    }

    fn known<'k>(&'k self, shift: &'k Shift) -> Known<'k> {
        Known { city: &shift.app.city, contacts: &self.contacts, facts: &self.facts }
    }
}

pub async fn show(
    shift: Shift,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let said = match query.as_deref() {
        Some("begun") => Some("programmes-said-begun"),
        Some("saved") => Some("programmes-said-saved"),
        Some("verified") => Some("programmes-said-verified"),
        Some("doubted") => Some("programmes-said-doubted"),
        _ => None,
    };
    again(&shift, &slug, Back { said, ..Back::default() }, StatusCode::OK).await
}

/// Enters or corrects what is the same in every language, or gives more rows to fill in.
pub async fn save(
    shift: Shift,
    Path(slug): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    if typed.get("step") == "rows" {
        let back = Back { typed: Some(typed), ..Back::default() };
        return again(&shift, &slug, back, StatusCode::OK).await;
    }
    let mut tx = shift.app.db.begin().await?;
    let subject = Subject::read(&mut tx, &slug).await?;
    let sound = match form::parse(&typed, &subject.known(&shift), &shift) {
        Ok(sound) => sound,
        Err(troubles) => {
            drop(tx);
            let back = Back { troubles, typed: Some(typed), ..Back::default() };
            return again(&shift, &slug, back, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let may_verify = shift.who.has(Role::Publisher);
    let held = match typed.get("verified") {
        "yes" if may_verify => Held::AgainstItsSource,
        _ => Held::NotYet,
    };
    let (change, named) = (Change::Write(Box::new(sound), held), (&*slug, subject.text.text_id));
    match programmes::change(&mut tx, named, &change, typed.get("seen"), &signed(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&slug, "?saved"))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &slug, refusal, Back { typed: Some(typed), ..Back::default() }).await
        }
    }
}

/// It was held against its source, or is taken from readers until somebody does.
pub async fn verify(
    shift: Shift,
    Path(slug): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let review_on = form::day(&typed, "review");
    let back = Back { review: typed.get("review").to_owned(), ..Back::default() };
    let (change, said) = match typed.get("what") {
        "doubt" => (Change::Doubt, "?doubted"),
        _ if review_on.is_none() && !typed.get("review").is_empty() => {
            return refused(&shift, &slug, Refusal::Review, back).await;
        }
        _ => (Change::Verify { review_on }, "?verified"),
    };
    let mut tx = shift.app.db.begin().await?;
    let found = texts::find_id(&mut tx, Kind::Programme, &slug).await?;
    let named = (&*slug, found.ok_or(Fault::NotFound)?);
    match programmes::change(&mut tx, named, &change, typed.get("seen"), &signed(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&slug, said))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &slug, refusal, back).await
        }
    }
}

async fn refused(
    shift: &Shift,
    slug: &str,
    refusal: Refusal,
    back: Back,
) -> Result<Response, Fault> {
    let status = match refusal {
        Refusal::Changed => StatusCode::CONFLICT,
        Refusal::NotEntered | Refusal::Same | Refusal::Review => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let troubles = form::refused(refusal, shift.words);
    again(shift, slug, Back { troubles, ..back }, status).await
}

/// The page as it is now, with what came back.
async fn again(
    shift: &Shift,
    slug: &str,
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let subject = Subject::read(&mut tx, slug).await?;
    let done = programmes::history(&mut tx, slug, MOST_DONE).await?;
    let mut names = Names::default();
    let mut history = Vec::new();
    for one in &done {
        let by = names.of(&mut tx, shift, one.by, BY_FILES).await?;
        history.push(Past::new(shift, one, by, &subject.contacts));
    }
    let standing = match &subject.programme {
        Some(programme) => Some(Shown::new(&mut tx, shift, programme, &mut names).await?),
        None => None,
    };
    let tongues = public_in(shift, &subject.text);
    let is_public = subject.programme.as_ref().is_some_and(|it| it.is_public(shift.today));
    let path = |tongue: &Tongue| (format!("/{}/programmes/{slug}", tongue.tag), tongue.clone());
    let public = tongues.iter().filter(|_| is_public).map(path).collect();
    let kept = subject.programme.as_ref().map(|it| form::filled(&it.details));
    let typed = back.typed.unwrap_or_else(|| kept.unwrap_or_default());
    let page = Page {
        frame: shift.newsroom(subject.text.name(), Section::Programmes),
        slug: slug.to_owned(),
        text_id: subject.text.text_id,
        tongues,
        public,
        standing,
        seen: programmes::fingerprint(subject.programme.as_ref()),
        form: Form::new(shift, &subject.known(shift), typed),
        history,
        said: back.said.map(|key| shift.words.say(key)),
        troubles: back.troubles,
        may_verify: shift.who.has(Role::Publisher),
        review: back.review,
        tomorrow: shift.today.succ_opt().unwrap_or(shift.today),
        limits: LIMITS,
    };
    Ok((status, shift.show(&page)?).into_response())
}

fn public_in(shift: &Shift, text: &Standing) -> Vec<Tongue> {
    let languages = text.languages.iter().filter(|(_, here)| here.public.is_some());
    let tongues = languages.map(|(lang, _)| Tongue::new(shift, *lang));
    tongues.filter(|_| !text.is_withdrawn).collect()
}

impl Shown {
    async fn new(
        tx: &mut Tx,
        shift: &Shift,
        programme: &Programme,
        names: &mut Names,
    ) -> anyhow::Result<Self> {
        let by = match programme.verified_by {
            Some(_) => Some(names.of(tx, shift, programme.verified_by, BY_FILES).await?),
            None => None,
        };
        let stage = programme.details.stage(shift.today);
        let date = |day| formats::date(shift.who.lang, day);
        Ok(Self {
            stage: shift.words.say_of("programmes-stage", stage.as_str()),
            verified: verified(shift, programme, by),
            is_verified: programme.details.status == Status::Official,
            is_due: programme.is_due(shift.today),
            review: programme.review_on.map(date),
        })
    }
}
