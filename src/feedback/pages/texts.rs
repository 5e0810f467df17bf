//! The texts that feedback and wishes are about, by their Korean titles.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::texts::{self, Kind};

/// Where a text is, and what it is called.
#[derive(Clone)]
pub struct Titled {
    /// None: it is public no more.
    pub path: Option<String>,
    pub title: String,
}

/// The public texts by their ids.
pub struct Titles(BTreeMap<Uuid, Titled>);

impl Titles {
    pub async fn new(tx: &mut Tx) -> anyhow::Result<Self> {
        let mut titles = BTreeMap::new();
        // A wish may be for any text that has a page.
        for kind in Kind::ALL {
            for entry in texts::list(tx, kind, &[Lang::KOREAN]).await? {
                let path = texts::page_of(kind, &entry.slug);
                titles.insert(entry.id, Titled { path, title: entry.title });
            }
        }
        Ok(Self(titles))
    }

    pub fn of(&self, shift: &Shift, text_id: Uuid) -> Titled {
        let gone = || Titled { path: None, title: shift.words.say("feedback-text-gone") };
        self.0.get(&text_id).cloned().unwrap_or_else(gone)
    }
}

/// A language by its own name: tag for `lang`, autonym.
pub fn tongue(shift: &Shift, lang: Lang) -> (String, String) {
    let language = shift.app.city.language(lang);
    let named = language.map(|language| (language.html.clone(), language.autonym.clone()));
    named.unwrap_or_else(|| (lang.to_string(), lang.to_string()))
}
