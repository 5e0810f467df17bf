//! What pages of staff show in many places: an instant, a language by its own name, and who did something.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Shift;
use crate::city::Language;
use crate::db::Tx;
use crate::language::{Lang, formats};
use crate::staff;

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

/// Somebody's name; whoever has left has none here any more.
pub async fn name_of(tx: &mut Tx, shift: &Shift, staff_id: Option<Uuid>) -> anyhow::Result<String> {
    let who = match staff_id {
        Some(staff_id) => staff::who(tx, staff_id, shift.now).await?,
        None => None,
    };
    Ok(who.map_or_else(|| shift.words.say("office-somebody-left"), |who| who.name))
}

/// Who did something, by name, each looked up once.
#[derive(Default)]
pub struct Names(BTreeMap<Uuid, String>);

impl Names {
    /// What nobody did came in with a file: the message `by_file` says so.
    pub async fn of(
        &mut self,
        tx: &mut Tx,
        shift: &Shift,
        staff_id: Option<Uuid>,
        by_file: &str,
    ) -> anyhow::Result<String> {
        let Some(id) = staff_id else { return Ok(shift.words.say(by_file)) };
        if let Some(name) = self.0.get(&id) {
            return Ok(name.clone());
        }
        let name = name_of(tx, shift, staff_id).await?;
        self.0.insert(id, name.clone());
        Ok(name)
    }
}
