//! The sheet on which a letter is translated: part by part the words, and beside them a field for the other language,
//! each saved by itself.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::StatusCode;
use uuid::Uuid;

use crate::app::App;
use crate::casework::translating::held::{self, Held, Put};
use crate::casework::translating::links::DeclineWhy;
use crate::casework::translating::{self, INTO, New, Part, Work};
use crate::casework::{Asked, Author, LONGEST_TEXT, Refusal, flags};
use crate::db::Tx;
use crate::language::{Lang, Words, formats};
use crate::texts::terms::{self, Finder, Term};
use crate::web::{Fault, Filled, Frame, no_store};

/// The name of what was told at intake, where a message has its id.
const TOLD: &str = "told";
/// The name of what was typed for something that is no more: it stands in no field, and is shown to be copied.
const KEPT: &str = "kept";
/// The name of the answer that waits.
pub const ANSWER: &str = "answer";

/// Somebody at a sheet.
pub struct Desk {
    pub app: App,
    pub by: Asked,
    /// Of her pages.
    pub lang: Lang,
    pub words: Words,
    pub frame: Frame,
    /// Where the forms go: the path of the sheet.
    pub base: String,
    pub now: DateTime<Utc>,
    /// When the link is over; none at the desk, where she sees the whole conversation.
    pub until: Option<DateTime<Utc>>,
}

#[derive(Template)]
#[template(path = "casework/pages/translating/sheet.html")]
struct Sheet {
    frame: Frame,
    base: String,
    is_outside: bool,
    until: Option<Moment>,
    language: Tongue,
    parts: Vec<Shown>,
    held: Option<Waiting>,
    /// Nothing is left to be done.
    is_done: bool,
    /// The client wrote meanwhile: the translation is kept, and the owner decides.
    is_with_owner: bool,
    error: Option<(String, String)>,
    /// What she typed for something that is no more.
    kept: String,
    whys: Vec<(&'static str, String)>,
    longest: usize,
}

struct Tongue {
    html: String,
    autonym: String,
}

struct Moment {
    datetime: String,
    shown: String,
}

/// A part of the conversation.
struct Shown {
    name: String,
    is_told: bool,
    by_client: bool,
    html_lang: String,
    text: String,
    written: Moment,
    /// Where it is to be translated.
    field: Option<Field>,
    /// What it says in another language, where it is not: the original of an answer.
    original: Option<(String, String)>,
    terms: Vec<Pair>,
}

/// The owner's answer, to be put into the client's language.
struct Waiting {
    id: Uuid,
    html_lang: String,
    text: String,
    written: Moment,
    field: Field,
    terms: Vec<Pair>,
}

struct Field {
    html_lang: String,
    text: String,
    /// When it was saved last.
    saved: Option<Moment>,
    error: Option<String>,
    /// What in it nobody needs to know: kept only if that is confirmed.
    flagged: Vec<String>,
}

/// An official Korean word, and how it is said in the client's language.
struct Pair {
    ko: String,
    word: String,
    html_lang: String,
}

/// What was typed and not kept.
#[derive(Default)]
pub struct Back {
    /// In which field.
    name: String,
    text: String,
    error: Option<String>,
    flagged: Vec<String>,
}

impl Desk {
    /// The sheet; none if she has no seat any more.
    pub async fn sheet(&self, back: Back) -> Result<Option<Response>, Fault> {
        let mut tx = self.app.db.begin().await?;
        let work = match translating::work(&mut tx, &self.app.ring, self.by, self.now).await? {
            Ok(work) => work,
            Err(_) => return Ok(None),
        };
        let terms = terms::all(&mut tx).await?;
        tx.commit().await?;
        let status = match back.error {
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
            None => StatusCode::OK,
        };
        let page = self.laid_out(work, &back, &terms);
        Ok(Some(no_store((status, Html(page.render()?)).into_response())))
    }

    fn laid_out(&self, work: Work, back: &Back, terms: &[Term]) -> Sheet {
        let Work { case, mut parts, held } = work;
        if self.until.is_some() {
            parts.retain(|part| part.is_for(self.by.staff_id));
        }
        let left = parts.iter().any(|part| part.is_asked() && part.translations.is_empty());
        let is_with_owner = held.as_ref().is_some_and(|held| held.translated.is_some());
        let is_left = held.as_ref().is_some_and(|held| held.translated.is_none());
        let list = Listed { terms, lang: case.lang };
        let parts: Vec<Shown> = parts.iter().map(|part| self.part(part, back, &list)).collect();
        let named = |part: &Shown| part.field.is_some() && part.name == back.name;
        let is_back = back.name == ANSWER && held.is_some() || parts.iter().any(named);
        let name = if is_back { &back.name } else { KEPT };
        let whys = DeclineWhy::ALL
            .map(|why| (why.as_str(), self.words.say_of("translate-decline", why.as_str())));
        Sheet {
            frame: self.frame.clone(),
            base: self.base.clone(),
            is_outside: self.until.is_some(),
            until: self.until.map(|at| self.moment(at)),
            language: self.tongue(case.lang),
            parts,
            is_done: !left && !is_left,
            is_with_owner,
            held: held.map(|held| self.waiting(&held, back, &list)),
            error: back.error.clone().map(|error| (format!("text-{name}"), error)),
            kept: if is_back { String::new() } else { back.text.clone() },
            whys: whys.into(),
            longest: LONGEST_TEXT,
        }
    }

    fn part(&self, part: &Part, back: &Back, list: &Listed<'_>) -> Shown {
        let name = part.of.map_or_else(|| TOLD.to_owned(), |id| id.to_string());
        let newest = part.translations.first();
        let saved = newest.map(|one| self.moment(one.made_at));
        let original = newest.filter(|_| !part.is_asked());
        let field = part.is_asked().then(|| {
            let text = newest.map(|one| one.text.as_str()).unwrap_or_default();
            self.field(INTO, (&name, text), saved, back)
        });
        Shown {
            is_told: part.of.is_none(),
            by_client: part.author == Author::Client,
            html_lang: self.tongue(part.lang).html,
            text: part.text.clone(),
            written: self.moment(part.written_at),
            original: original.map(|one| (self.tongue(one.lang).html, one.text.clone())),
            terms: if field.is_some() { self.terms(&part.text, part.lang, list) } else { vec![] },
            field,
            name,
        }
    }

    fn waiting(&self, held: &Held, back: &Back, list: &Listed<'_>) -> Waiting {
        let text = held.translated.as_deref().unwrap_or_default();
        Waiting {
            id: held.id,
            html_lang: self.tongue(held.lang).html,
            text: held.text.clone(),
            written: self.moment(held.written_at),
            field: self.field(list.lang, (ANSWER, text), None, back),
            terms: self.terms(&held.text, held.lang, list),
        }
    }

    fn field(
        &self,
        lang: Lang,
        (name, text): (&str, &str),
        saved: Option<Moment>,
        back: &Back,
    ) -> Field {
        let is_back = back.name == name;
        Field {
            html_lang: self.tongue(lang).html,
            text: if is_back { back.text.clone() } else { text.to_owned() },
            saved,
            error: back.error.clone().filter(|_| is_back),
            flagged: if is_back { back.flagged.clone() } else { Vec::new() },
        }
    }

    /// The official words in a text, each once, as far as the client's language has them.
    fn terms(&self, text: &str, lang: Lang, list: &Listed<'_>) -> Vec<Pair> {
        let finder = Finder::new(list.terms, lang);
        let found: BTreeSet<&str> = finder.find(text).into_iter().map(|found| found.id).collect();
        let named = list.terms.iter().filter(|term| found.contains(term.id.as_str()));
        let pair = |term: &Term| {
            let word = term.words.get(&list.lang)?.word.clone()?;
            Some(Pair { ko: term.ko.clone(), word, html_lang: self.tongue(list.lang).html })
        };
        named.filter_map(pair).collect()
    }

    fn tongue(&self, lang: Lang) -> Tongue {
        let language = self.app.city.language(lang);
        let html = language.map_or_else(|| lang.to_string(), |one| one.html.clone());
        let autonym = language.map_or_else(|| lang.to_string(), |one| one.autonym.clone());
        Tongue { html, autonym }
    }

    fn moment(&self, at: DateTime<Utc>) -> Moment {
        let local = self.app.city.local(at);
        let day = formats::short_date(self.lang, local.date());
        let shown = format!("{day}, {}", formats::time(local.time()));
        Moment { datetime: local.format("%Y-%m-%dT%H:%M").to_string(), shown }
    }

    /// Saves the translation of a part. Gives what was typed back with the reason if it is not taken.
    pub async fn save_part(&self, filled: &Filled) -> Result<Result<(), Back>, Fault> {
        let name = filled.get("of");
        let of = match name {
            TOLD => None,
            id => Some(id.parse().map_err(|_| Fault::NotFound)?),
        };
        let new = New { of, text: filled.get("text") };
        let mut tx = self.app.db.begin().await?;
        let done = translating::translate(&mut tx, &self.app.ring, self.by, new, self.now).await?;
        self.settle(tx, done, name, filled).await
    }

    /// Puts the owner's answer into the client's language.
    pub async fn save_answer(&self, filled: &Filled) -> Result<Result<(), Back>, Fault> {
        let held_id = filled.get("held").parse().map_err(|_| Fault::NotFound)?;
        let what = (held_id, filled.get("text"));
        let mut tx = self.app.db.begin().await?;
        let done = held::put(&mut tx, &self.app.notices, self.by, what, self.now).await?;
        let done = done.map(|put| match put {
            Put::ToClient | Put::WithOwner => (),
        });
        self.settle(tx, done, ANSWER, filled).await
    }

    /// Commits what was done. What need not be told is asked about once, and nothing is kept before.
    async fn settle(
        &self,
        tx: Tx,
        done: Result<(), Refusal>,
        name: &str,
        filled: &Filled,
    ) -> Result<Result<(), Back>, Fault> {
        let text = filled.get("text");
        let found: Vec<String> = flags::find(text).into_iter().map(|flag| flag.found).collect();
        let is_confirmed = found.join("\n") == filled.get("flag");
        let flagged = if is_confirmed { Vec::new() } else { found };
        // Not under the name of the answer: another may wait by now, of which it is no translation.
        let name = if done == Err(Refusal::NothingHeld) { KEPT } else { name };
        let error = match done {
            Ok(()) if flagged.is_empty() => {
                tx.commit().await?;
                return Ok(Ok(()));
            }
            Ok(()) => self.words.say("desk-flag-error"),
            Err(Refusal::Empty) => self.words.say("translate-error-empty"),
            Err(Refusal::TooLong) => {
                let limit = formats::count(self.lang, LONGEST_TEXT);
                self.words.tell("desk-error-too-long").with("limit", limit).to_string()
            }
            Err(Refusal::NothingHeld) => self.words.say("translate-error-withdrawn"),
            Err(Refusal::NotYours) => return Err(Fault::Forbidden),
            Err(_) => return Err(Fault::NotFound),
        };
        let (name, text) = (name.to_owned(), text.to_owned());
        Ok(Err(Back { name, text, error: Some(error), flagged }))
    }
}

/// The official words, and the language of the client.
struct Listed<'t> {
    terms: &'t [Term],
    lang: Lang,
}
