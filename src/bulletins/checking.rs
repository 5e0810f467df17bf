//! What speaks against sending a bulletin as it is: languages without words, old words, and what the checks
//! find in them.

use super::{Bulletin, Tongue};
use crate::db::Tx;
use crate::language::Lang;
use crate::subscriptions::Audience;
use crate::texts::Paths;
use crate::texts::checks::{Known, Noticed, What};
use crate::texts::translations::Place;

/// What the checks find in the words of each language that goes out. A language in which they find nothing is
/// not among them.
pub type Looked = Vec<(Lang, Vec<Noticed>)>;

/// What speaks against sending a bulletin as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There are no words in a language that people asked for, or no title, and none in another that they read:
    /// they get nothing, or wait for a translation.
    Missing { lang: Lang, people: u64 },
    /// Some blocks have no words yet: their readers are told so in their place.
    Unwritten { lang: Lang, blocks: usize },
    /// Some blocks of the Korean have changed, come or gone since it was translated.
    Stale { lang: Lang, blocks: usize },
    /// The checks find something that harms whoever believes it.
    MustBeMended { lang: Lang, found: usize },
    /// The checks find something to look at.
    ToLookAt { lang: Lang, found: usize },
    /// Nobody subscribed to these topics.
    Nobody,
}

impl Problem {
    /// Whether nobody can accept it.
    pub fn blocks(&self) -> bool {
        matches!(self, Self::MustBeMended { .. })
    }
}

/// Lets the checks see what would go out, each translation beside the Korean that was saved last.
pub async fn look(
    tx: &mut Tx,
    paths: &Paths,
    bulletin: &Bulletin,
    tongues: &[Tongue],
) -> anyhow::Result<Looked> {
    let known = Known::read(tx, paths).await?;
    let mut looked = Vec::new();
    for tongue in tongues.iter().filter(|tongue| tongue.sent().is_some()) {
        let place = Place { text_id: bulletin.text_id, lang: tongue.lang };
        let mut found = known.look(tx, place, None).await?;
        // That words are not there yet is a problem of its own.
        found.retain(|one| one.what != What::Missing);
        if !found.is_empty() {
            looked.push((tongue.lang, found));
        }
    }
    Ok(looked)
}

/// What speaks against sending it.
pub fn problems(tongues: &[Tongue], audience: &[Audience], looked: &Looked) -> Vec<Problem> {
    let mut problems = Vec::new();
    for tongue in tongues {
        let lang = tongue.lang;
        let here = audience.iter().filter(|part| part.lang == lang);
        let people: u64 = here.map(|part| part.nothing).sum();
        let Some(draft) = tongue.sent() else {
            if people > 0 {
                problems.push(Problem::Missing { lang, people });
            }
            continue;
        };
        if draft.unwritten > 0 {
            problems.push(Problem::Unwritten { lang, blocks: draft.unwritten });
        }
        // What has no words yet is behind too, and was said just now.
        let blocks = draft.blocks_behind().saturating_sub(draft.unwritten);
        if blocks > 0 {
            problems.push(Problem::Stale { lang, blocks });
        }
        let found = looked.iter().filter(|(of, _)| *of == lang).flat_map(|(_, found)| found);
        let (must, may): (Vec<&Noticed>, Vec<&Noticed>) = found.partition(|one| one.what.blocks());
        if !must.is_empty() {
            problems.push(Problem::MustBeMended { lang, found: must.len() });
        }
        if !may.is_empty() {
            problems.push(Problem::ToLookAt { lang, found: may.len() });
        }
    }
    let gets = |part: &Audience| part.people + part.digest + part.nothing > 0;
    if !audience.iter().any(gets) {
        problems.push(Problem::Nobody);
    }
    problems
}
