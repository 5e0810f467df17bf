//! Drafts: the words of a text as they were saved last, public or not.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::linking::Reader;
use super::segments::{self, Identity, Kind, MISSING, Segment};
use super::{Filled, MadeBy, filled, markdown, store};
use crate::db::Tx;
use crate::facts::{Facts, NoFact};
use crate::language::Lang;

/// The words of a text in one language as they were saved last.
#[derive(Clone, Debug)]
pub struct Draft {
    pub lang: Lang,
    pub revision_id: Uuid,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub made_by: MadeBy,
    pub saved_at: DateTime<Utc>,
    /// None: it was imported.
    pub saved_by: Option<Uuid>,
    /// Positions of the segments whose Korean has changed since they were made.
    pub stale: Vec<usize>,
    /// Positions of the Korean's segments from which nothing here was made: they changed or came since.
    pub unmade: Vec<usize>,
    /// How many blocks have no words yet, the title among them.
    pub unwritten: usize,
}

/// A draft as a letter says it: links whole, no page around it.
#[derive(Clone, Debug)]
pub struct Said {
    pub title: String,
    pub html: String,
    pub plain: String,
}

impl Draft {
    /// Whether it has a title, and words in its body.
    pub fn is_written(&self) -> bool {
        let rest = self.body.replace(MISSING, "");
        self.title != MISSING && rest.chars().any(char::is_alphanumeric)
    }

    /// How many blocks it is behind the Korean: changed, new, or gone there.
    pub fn blocks_behind(&self) -> usize {
        self.stale.len().max(self.unmade.len())
    }

    /// The words with the facts of a day in them, for a reader's page.
    pub fn fill(&self, reader: &Reader, facts: &Facts, day: NaiveDate) -> Result<Filled, NoFact> {
        let words = (self.title.as_str(), self.summary.as_str(), self.body.as_str());
        filled::fill_words(words, self.lang, reader, &self.stale, facts, day)
    }

    /// The words with the facts of a day in them, for a letter to a reader.
    pub fn say(&self, reader: &Reader, facts: &Facts, day: NaiveDate) -> Result<Said, NoFact> {
        let (title, marked) = filled::for_letter(&self.title, &self.body, self.lang, facts, day)?;
        Ok(Said {
            title,
            html: markdown::letter_html(&marked, reader),
            plain: markdown::letter_plain(&marked, reader),
        })
    }
}

/// The latest words of a text in each language that it has any in.
pub async fn drafts(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Vec<Draft>> {
    let rows = store::latest_words(tx, text_id).await?;
    let korean = rows.iter().find(|row| row.lang == Lang::KOREAN);
    let source: Vec<Identity> = korean
        .map(|row| segments::cut(&row.title, &row.summary, &row.body))
        .unwrap_or_default()
        .into_iter()
        .map(|segment| segment.identity)
        .collect();
    let mut drafts = Vec::new();
    for row in rows {
        let (stale, unmade) = if row.lang == Lang::KOREAN {
            (Vec::new(), Vec::new())
        } else {
            behind(&store::made_from(tx, row.revision_id).await?, &source)
        };
        let segments = segments::cut(&row.title, &row.summary, &row.body);
        drafts.push(Draft {
            unwritten: segments.iter().filter(|segment| segment.is_missing()).count(),
            lang: row.lang,
            revision_id: row.revision_id,
            title: row.title,
            summary: row.summary,
            body: row.body,
            made_by: MadeBy::parse(&row.made_by).unwrap_or(MadeBy::Machine),
            saved_at: row.created_at,
            saved_by: row.author_id,
            stale,
            unmade,
        });
    }
    Ok(drafts)
}

/// Which segments of a translation were made from Korean that is no longer there, and which of the Korean
/// nothing was made from.
fn behind(made_from: &[Option<Identity>], source: &[Identity]) -> (Vec<usize>, Vec<usize>) {
    let gone = |made: &Option<Identity>| made.as_ref().is_some_and(|made| !source.contains(made));
    let stale = made_from.iter().enumerate().filter(|(_, made)| gone(made));
    let is_made = |identity: &Identity| made_from.iter().flatten().any(|made| made == identity);
    let unmade = source.iter().enumerate().filter(|(_, identity)| !is_made(identity));
    (stale.map(|(at, _)| at).collect(), unmade.map(|(at, _)| at).collect())
}

/// For each segment of a translation, the source segment it stands for: the one at its place. `None` if
/// the two have not the same blocks in the same order.
pub fn made_from(source: &[Segment], translation: &[Segment]) -> Option<Vec<Option<Identity>>> {
    let kinds = |segments: &[Segment]| -> Vec<Kind> {
        segments.iter().map(|segment| segment.kind).collect()
    };
    let same = kinds(source) == kinds(translation);
    same.then(|| source.iter().map(|segment| Some(segment.identity.clone())).collect())
}
