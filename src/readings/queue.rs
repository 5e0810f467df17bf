//! What waits to be read, the most important first.

use uuid::Uuid;

use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::segments::Standing;
use crate::texts::translations::{self, Place, State};
use crate::texts::{Kind, Row};

/// A translation that nobody who speaks its language has read.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub place: Place,
    pub kind: Kind,
    /// The Korean title.
    pub name: String,
    pub state: State,
    pub is_public: bool,
}

/// What waits in some languages for this reader, who does not read what is their own: public before draft, and
/// within each what keeps people safe, then guides, those of the home page first, then articles.
pub async fn queue(
    tx: &mut Tx,
    city: &City,
    langs: &[Lang],
    reader: Uuid,
) -> anyhow::Result<Vec<Waiting>> {
    let mut waiting = Vec::new();
    for standing in translations::board(tx, &Kind::ALL).await? {
        if standing.is_withdrawn {
            continue;
        }
        let first = city.first_guides.iter().position(|slug| *slug == standing.slug);
        for lang in langs {
            let Some(here) = standing.languages.get(lang) else { continue };
            let state = here.state(*lang);
            let is_own = here.latest.as_ref().is_some_and(|saved| saved.by == Some(reader));
            if is_own || !matches!(state, State::Machine | State::NeedsReview) {
                continue;
            }
            let one = Waiting {
                place: Place { text_id: standing.text_id, lang: *lang },
                kind: standing.kind,
                name: standing.name().to_owned(),
                state,
                is_public: here.public.is_some(),
            };
            let weight =
                (!one.is_public, weight(one.kind), first.unwrap_or(usize::MAX), one.name.clone());
            waiting.push((weight, one));
        }
    }
    waiting.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(waiting.into_iter().map(|(_, one)| one).collect())
}

/// The more depends on the words, the lighter.
fn weight(kind: Kind) -> u8 {
    match kind {
        Kind::Alert => 0,
        Kind::Situation => 1,
        Kind::Guide => 2,
        Kind::Question => 3,
        Kind::Reply => 4,
        Kind::Bulletin => 5,
        Kind::Programme => 6,
        Kind::Article => 7,
        Kind::Issue => 8,
        Kind::Publication => 9,
    }
}

/// Whether a segment has words and its translation none, or older ones.
pub(super) fn is_behind(row: &Row) -> bool {
    row.standing != Standing::Current && !row.source.words().is_empty()
}
