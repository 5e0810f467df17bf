//! What pages of staff show in many places: an instant, and a language by its own name.

use chrono::{DateTime, Utc};

use super::Shift;
use crate::city::Language;
use crate::language::{Lang, formats};

/// An instant: the city's local time for programs, and in the reader's words.
pub struct Moment {
    pub datetime: String,
    pub shown: String,
}

impl Moment {
    pub fn new(shift: &Shift, at: DateTime<Utc>) -> Self {
        let local = shift.app.city.local(at);
        let time = formats::time(local.time());
        let shown = if local.date() == shift.today {
            shift.words.tell("desk-moment-today").with("time", time)
        } else {
            let date = formats::short_date(shift.who.lang, local.date());
            let moment = shift.words.tell("desk-moment").with("date", date);
            moment.with("time", time)
        };
        Self { datetime: local.format("%Y-%m-%dT%H:%M").to_string(), shown: shown.to_string() }
    }
}

/// A language by its own name.
#[derive(Clone)]
pub struct Tongue {
    pub tag: Lang,
    /// The tag for `lang`.
    pub html: String,
    pub dir: String,
    pub autonym: String,
}

impl Tongue {
    /// A language that the city does not know any more goes by its tag.
    pub fn new(shift: &Shift, lang: Lang) -> Self {
        match shift.app.city.language(lang) {
            Some(language) => Self::of(language),
            None => {
                let tag = lang.to_string();
                Self { tag: lang, html: tag.clone(), dir: "ltr".to_owned(), autonym: tag }
            }
        }
    }

    /// Every interface language, the Korean first.
    pub fn all(shift: &Shift) -> Vec<Self> {
        let mut tongues: Vec<Self> = shift.app.city.languages().iter().map(Self::of).collect();
        tongues.sort_by_key(|tongue| tongue.tag != Lang::KOREAN);
        tongues
    }

    fn of(language: &Language) -> Self {
        Self {
            tag: language.tag,
            html: language.html.clone(),
            dir: language.dir.clone(),
            autonym: language.autonym.clone(),
        }
    }
}
