//! The prepared texts as they are public now: what they say in every language, and which levels they have.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::filling::{self, Words};
use super::{Alert, Level, Slots};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::{self, Found, Kind, MadeBy};

/// What says that an alert is over.
pub const OVER: &str = "over";
/// What says that an alert was sent by mistake.
pub const MISTAKE: &str = "mistake";

/// The dangers that the house prepares for, in the order in which they are offered. A text of another slug
/// stands after them.
pub const ALL: [&str; 12] = [
    "heat",
    "cold",
    "flood",
    "typhoon",
    "snow",
    "dust",
    "earthquake",
    "factory-fire",
    "chemical-leak",
    "epidemic",
    "water-cut",
    "power-cut",
];

/// Whether a text of this slug says the end of an alert, and is none that is sent for itself.
pub fn is_an_end(slug: &str) -> bool {
    [OVER, MISTAKE].contains(&slug)
}

/// A prepared text with all that it says.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub slug: String,
    pub levels: Vec<Level>,
    /// In the city's order of languages, the Korean among them.
    pub says: Vec<(Words, MadeBy)>,
    /// Its revisions.
    revisions: Vec<Uuid>,
}

/// The words of an alert, filled in for every language that can be.
#[derive(Clone, Debug)]
pub struct Ready {
    pub says: Vec<(Words, MadeBy)>,
    /// The languages of the city in which there is nothing to send.
    pub missing: Vec<Lang>,
    /// Which words these are, and what was filled in: whoever has read them says so when they are sent.
    pub seen: String,
}

impl Ready {
    /// What is said in the first of these languages that there is.
    pub fn in_one_of(&self, langs: &[Lang]) -> Option<&Words> {
        let says = |lang: &Lang| self.says.iter().find(|(words, _)| words.lang == *lang);
        langs.iter().find_map(says).map(|(words, _)| words)
    }
}

/// A prepared text, unless it is not public in Korean.
pub async fn prepared(tx: &mut Tx, city: &City, slug: &str) -> anyhow::Result<Option<Prepared>> {
    let mut says = Vec::new();
    let mut revisions = Vec::new();
    let mut levels = Vec::new();
    for lang in city.tags() {
        let found = texts::find(tx, Kind::Alert, slug, &[lang]).await?;
        let Some(Found::Here(text)) = found else { continue };
        if lang == Lang::KOREAN {
            let known = text.text.about.levels.iter().filter_map(|level| Level::parse(level));
            levels = known.collect();
        }
        revisions.push(text.revision_id);
        let (title, summary, body) = (text.title, text.summary, text.body);
        says.push((Words { lang, title, summary, body }, text.made_by));
    }
    let has_korean = says.iter().any(|(words, _)| words.lang == Lang::KOREAN);
    let slug = slug.to_owned();
    Ok(has_korean.then_some(Prepared { slug, levels, says, revisions }))
}

/// What an alert says in every language, as the prepared text is now.
pub async fn ready(tx: &mut Tx, city: &City, alert: &Alert) -> anyhow::Result<Option<Ready>> {
    let prepared = prepared(tx, city, &alert.slug).await?;
    Ok(prepared.map(|prepared| prepared.filled(&alert.slots, None, city)))
}

impl Prepared {
    /// Fills it in. A language whose words cannot be filled is one in which nothing is sent: half a sentence
    /// is worse than the language that its readers know besides. `ended` is the alert whose end it says.
    pub(super) fn filled(&self, slots: &Slots, ended: Option<&Ready>, city: &City) -> Ready {
        let mut says = Vec::new();
        for (words, made_by) in &self.says {
            let ended = ended.map(|ended| ended.in_one_of(&[words.lang, Lang::KOREAN]));
            let title = ended.flatten().map(|ended| ended.title.as_str());
            if let Ok(filled) = filling::fill(words, slots, title, city) {
                says.push((filled, *made_by));
            }
        }
        let missing = city.tags().filter(|lang| !says.iter().any(|(words, _)| words.lang == *lang));
        Ready { missing: missing.collect(), says, seen: self.seen(slots) }
    }

    fn seen(&self, slots: &Slots) -> String {
        let mut read = Sha256::new();
        for revision in &self.revisions {
            read.update(revision);
        }
        read.update(format!("{slots:?}"));
        read.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
