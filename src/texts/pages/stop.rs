//! Words that are not published as they are: what the checks found in them, and the way to publish them all
//! the same where nothing harms whoever believes it.

use uuid::Uuid;

use super::Tongue;
use super::found::Found;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::texts::Paths;
use crate::texts::checks::{self, Known, Noticed};
use crate::texts::translations::Place;
use crate::web::Filled;

/// What stands between words and their readers, with the form that was sent.
pub struct Stop {
    pub action: String,
    /// What the form goes on to say.
    pub fields: Vec<(&'static str, String)>,
    pub button: String,
    pub languages: Vec<Stopped>,
}

/// What was found in one language.
pub struct Stopped {
    pub tongue: Tongue,
    pub found: Vec<Found>,
    /// What is overridden with its tick: the language and the codes.
    pub despite: String,
}

impl Stop {
    /// Whether warnings alone were found.
    pub fn may_pass(&self) -> bool {
        !self.languages.iter().flat_map(|one| &one.found).any(|found| found.is_urgent)
    }
}

/// Words that somebody wants to publish, as the checks see them.
pub struct Looked {
    place: Place,
    /// The revision of the source that they are held against. None: what readers see.
    source: Option<Uuid>,
    found: Vec<Noticed>,
    may_pass: bool,
}

impl Looked {
    /// Checks what was saved last, in the transaction in which it is to be published.
    pub async fn at(
        tx: &mut Tx,
        paths: &Paths,
        (place, source): (Place, Option<Uuid>),
        typed: &Filled,
    ) -> anyhow::Result<Self> {
        let found = Known::read(tx, paths).await?.look(tx, place, source).await?;
        let despite = overridden(typed, place.lang);
        Ok(Self { place, source, may_pass: checks::may_pass(&found, &despite), found })
    }

    /// The codes of the warnings that are overridden.
    pub fn despite(&self) -> String {
        checks::codes(&self.found)
    }

    /// What is to be looked at before; none if nothing was found, or it was overridden.
    pub fn stopped(&self, shift: &Shift) -> Option<Stopped> {
        if self.may_pass {
            return None;
        }
        let href = |at: usize| {
            let editor = format!("/newsroom/texts/{}/{}", self.place.text_id, self.place.lang);
            match (self.place.lang, self.source) {
                (Lang::KOREAN, _) => format!("{editor}#checks"),
                (_, Some(source)) => format!("{editor}?source={source}#row-{at}"),
                (_, None) => format!("{editor}#row-{at}"),
            }
        };
        let shown = |one: &Noticed| {
            Found::away(&one.what, (one.source.as_str(), href(one.at)), shift.words)
        };
        Some(Stopped {
            tongue: Tongue::new(shift, self.place.lang),
            found: self.found.iter().map(shown).collect(),
            despite: format!("{}:{}", self.place.lang, self.despite()),
        })
    }
}

/// The codes that were ticked for a language.
fn overridden(typed: &Filled, lang: Lang) -> String {
    let ticked = typed.all("despite").into_iter().filter_map(|value| value.split_once(':'));
    let mut codes = ticked.filter(|(tag, _)| *tag == lang.as_str()).map(|(_, codes)| codes);
    codes.next().unwrap_or_default().to_owned()
}
