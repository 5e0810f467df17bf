//! The texts that feedback and wishes are about, by their Korean titles.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::ASKED;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::texts::{self, Kind};

/// Texts with a page of their own: bulletins and programmes too, since a wish may be for one.
const KINDS: [(Kind, &str); 4] =
    [ASKED[0], ASKED[1], (Kind::Bulletin, "/bulletins"), (Kind::Programme, "/programmes")];

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
        for (kind, folder) in KINDS {
            for entry in texts::list(tx, kind, &[Lang::KOREAN]).await? {
                let path = Some(format!("{folder}/{}", entry.slug));
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
