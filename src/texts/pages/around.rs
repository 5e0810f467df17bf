//! What stands around a text, the same in every language: its topic, whom to call, words, sources.

use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;
use http::StatusCode;
use uuid::Uuid;

use super::found;
use super::text::{self, Back};
use crate::db::Tx;
use crate::directory;
use crate::staff::pages::Shift;
use crate::texts::{self, About, Kind, Source, Text, terms, translations};
use crate::web::{Fault, Filled, Troubles};

/// How many contacts, terms or sources a text has at most.
const MOST: usize = 40;
/// The longest source, in characters.
const LONGEST_SOURCE: usize = 300;
/// The most characters of who checked a text.
const LONGEST_CHECKER: usize = 120;

/// The form, with what can be chosen.
pub struct Around {
    pub topics: Vec<(String, String)>,
    pub contacts: Vec<(String, String)>,
    pub terms: Vec<(String, String)>,
    pub typed: Filled,
    pub troubles: Troubles,
    /// Whether something typed came back.
    pub is_open: bool,
}

impl Around {
    pub async fn new(
        shift: &Shift,
        tx: &mut Tx,
        text_id: Uuid,
        back: &Back,
    ) -> Result<Self, Fault> {
        let city = &shift.app.city;
        let (_, text) = texts::text(tx, text_id).await?.ok_or(Fault::NotFound)?;
        let topics = city.topics.iter();
        let contacts = directory::all(tx).await?.into_iter();
        let known = Known::new(tx).await?;
        Ok(Self {
            topics: topics
                .map(|topic| (topic.id.clone(), city.topic_name(&topic.id, shift.who.lang)))
                .collect(),
            contacts: contacts
                .map(|contact| (contact.id.clone(), contact.name_ko().to_owned()))
                .collect(),
            terms: known.terms,
            typed: back.around.clone().unwrap_or_else(|| as_typed(&text)),
            is_open: back.around.is_some(),
            troubles: match &back.around {
                Some(typed) => {
                    parse(shift, typed, &text, &Known::new(tx).await?).err().unwrap_or_default()
                }
                None => Troubles::default(),
            },
        })
    }
}

/// The ids that a text may name, with their Korean names.
struct Known {
    contacts: Vec<String>,
    terms: Vec<(String, String)>,
    guides: Vec<String>,
}

impl Known {
    async fn new(tx: &mut Tx) -> anyhow::Result<Self> {
        let contacts = directory::all(tx).await?.into_iter().map(|contact| contact.id);
        let terms = terms::all(tx).await?.into_iter().map(|term| (term.id, term.ko));
        let guides = translations::board(tx, &[Kind::Guide]).await?.into_iter();
        let guides = guides.filter(|guide| !guide.is_withdrawn).map(|guide| guide.slug);
        let (contacts, terms) = (contacts.collect(), terms.collect());
        Ok(Self { contacts, terms, guides: guides.collect() })
    }
}

fn as_typed(text: &Text) -> Filled {
    let mut typed = Filled::default();
    typed.set("topic", text.topic.clone().unwrap_or_default());
    typed.set("contacts", text.about.contacts.join("\n"));
    typed.set("terms", text.about.terms.join("\n"));
    typed.set("sources", source_lines(&text.about));
    typed.set("related", text.about.related.join("\n"));
    typed.set("checked-by", text.about.checked_by.clone().unwrap_or_default());
    for (field, day) in [("checked-on", text.about.checked_on), ("review-by", text.about.review_by)]
    {
        typed.set(field, day.map(|day| day.to_string()).unwrap_or_default());
    }
    typed.set("seen", fingerprint(text));
    typed
}

/// What somebody had before them when they changed it.
fn fingerprint(text: &Text) -> String {
    let about = &text.about;
    let lists = [&about.contacts, &about.terms, &about.related].map(|list| list.join("\n"));
    let days = [about.checked_on, about.review_by];
    let days = days.map(|day| day.map(|day| day.to_string()).unwrap_or_default());
    let by = about.checked_by.clone().unwrap_or_default();
    let topic = text.topic.clone().unwrap_or_default();
    [topic, lists.join("\n\n"), source_lines(about), days.join(" "), by].join("\n\n")
}

fn source_lines(about: &About) -> String {
    about.sources.iter().map(Source::line).collect::<Vec<_>>().join("\n")
}

/// Saves what stands around a text.
pub async fn save(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let standing = found(&mut tx, &id).await?;
    // What stands around it is set by its approval.
    if standing.kind.is_approved_whole() {
        return Err(Fault::NotFound);
    }
    let (_, text) = texts::text(&mut tx, standing.text_id).await?.ok_or(Fault::NotFound)?;
    if typed.get("seen") != fingerprint(&text).trim() {
        drop(tx);
        return changed(&shift, &id, typed, &text).await;
    }
    let known = Known::new(&mut tx).await?;
    match parse(&shift, &typed, &text, &known) {
        Ok((topic, about)) => {
            let (topic, day) = (topic.as_deref(), text.shown_on);
            texts::describe(&mut tx, text.id, topic, &about, day).await?;
            tx.commit().await?;
            Ok(text::lead_to(text.id, "saved"))
        }
        Err(_) => {
            drop(tx);
            let back = Back { around: Some(typed), ..Back::default() };
            text::again(&shift, &id, back, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Somebody else saved it meanwhile: what was typed comes back, and what they saved stands above it.
async fn changed(
    shift: &Shift,
    id: &str,
    mut typed: Filled,
    text: &Text,
) -> Result<Response, Fault> {
    typed.set("seen", fingerprint(text));
    let refused = Some((shift.words.say("text-refusal-around"), "around".to_owned()));
    let back = Back { refused, around: Some(typed), ..Back::default() };
    text::again(shift, id, back, StatusCode::CONFLICT).await
}

fn parse(
    shift: &Shift,
    typed: &Filled,
    text: &Text,
    known: &Known,
) -> Result<(Option<String>, About), Troubles> {
    let mut troubles = Troubles::default();
    let topic = Some(typed.get("topic")).filter(|id| !id.is_empty()).map(str::to_owned);
    if topic.as_ref().is_some_and(|id| shift.app.city.topic(id).is_none()) {
        troubles.add("topic", shift.words.say("text-error-topic"));
    }
    let contacts = lines(typed, "contacts");
    let terms = lines(typed, "terms");
    let related = lines(typed, "related");
    let is_contact = |id: &String| known.contacts.contains(id);
    let is_term = |id: &String| known.terms.iter().any(|(known, _)| known == id);
    let is_guide = |slug: &String| known.guides.contains(slug) && *slug != text.slug;
    unknown(shift, &mut troubles, ("contacts", &contacts), is_contact);
    unknown(shift, &mut troubles, ("terms", &terms), is_term);
    unknown(shift, &mut troubles, ("related", &related), is_guide);
    let sources = sources(shift, typed, &mut troubles);
    let checked_on = day(typed, "checked-on");
    if checked_on.is_none_or(|day| day.is_some_and(|day| day > shift.today)) {
        troubles.add("checked-on", shift.words.say("text-error-checked-on"));
    }
    let review_by = day(typed, "review-by");
    if review_by.is_none() {
        troubles.add("review-by", shift.words.say("text-error-review-by"));
    }
    let checked_by = Some(typed.get("checked-by").trim()).filter(|by| !by.is_empty());
    if checked_by.is_some_and(|by| by.chars().count() > LONGEST_CHECKER) {
        let error = shift.words.tell("newsroom-error-too-long").with("limit", LONGEST_CHECKER);
        troubles.add("checked-by", error.to_string());
    }
    let about = About {
        contacts,
        terms,
        sources,
        related,
        checked_on: checked_on.flatten(),
        checked_by: checked_by.map(str::to_owned),
        review_by: review_by.flatten(),
        // Set by the file alone: the pages of alerts know a name for each.
        levels: text.about.levels.clone(),
    };
    troubles.or((topic, about))
}

fn sources(shift: &Shift, typed: &Filled, troubles: &mut Troubles) -> Vec<Source> {
    let sources = lines(typed, "sources");
    let is_too_long = |source: &String| source.chars().count() > LONGEST_SOURCE;
    if sources.len() > MOST || sources.iter().any(is_too_long) {
        let error = shift.words.tell("text-error-sources").with("most", MOST);
        troubles.add("sources", error.with("longest", LONGEST_SOURCE).to_string());
    }
    sources.iter().map(|line| Source::from_line(line)).collect()
}

/// A day that may be left out. `None` if what was typed is none.
#[expect(clippy::option_option, reason = "no day, and nothing that is a day, are two things")]
fn day(typed: &Filled, field: &str) -> Option<Option<NaiveDate>> {
    match typed.get(field).trim() {
        "" => Some(None),
        day => day.parse().ok().map(Some),
    }
}

/// The lines of a field, without empty ones.
fn lines(typed: &Filled, field: &str) -> Vec<String> {
    let lines = typed.get(field).lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// Says which ids are not known, or that there are too many.
fn unknown(
    shift: &Shift,
    troubles: &mut Troubles,
    (field, ids): (&str, &[String]),
    is_known: impl Fn(&String) -> bool,
) {
    if ids.len() > MOST {
        let error = shift.words.tell("text-error-too-many").with("most", MOST);
        troubles.add(field, error.to_string());
        return;
    }
    let strangers: Vec<String> = ids.iter().filter(|id| !is_known(id)).cloned().collect();
    if !strangers.is_empty() {
        let error = shift.words.tell("text-error-unknown").with("ids", strangers.join(", "));
        troubles.add(field, error.to_string());
    }
}
