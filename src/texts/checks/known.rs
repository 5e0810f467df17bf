//! The checks of words that are saved, and whether they may be published. This one reads the database.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Finding, Pair, What, check, check_source};
use crate::db::Tx;
use crate::facts::{self, Facts};
use crate::language::Lang;
use crate::texts::history::Revision;
use crate::texts::segments::Segment;
use crate::texts::terms::{self, Term};
use crate::texts::translations::Place;
use crate::texts::{Paths, align, editing, history};

/// What the house knows, against which words are held.
pub struct Known {
    pub facts: Facts,
    pub terms: Vec<Term>,
    /// The pages that links may lead to, those of texts that nobody sees yet among them.
    pub paths: Paths,
}

/// Something to look at in words that are saved, with the Korean that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noticed {
    /// The position of the segment in the source.
    pub at: usize,
    pub source: String,
    pub what: What,
}

impl Known {
    /// Reads it. `paths` has the pages that are no texts.
    pub async fn read(tx: &mut Tx, paths: &Paths) -> anyhow::Result<Self> {
        let (facts, terms) = (facts::all(tx).await?, terms::all(tx).await?);
        Ok(Self { facts, terms, paths: paths.renewed(tx).await? })
    }

    /// Everything to look at in what was saved last of a text in a language. A translation is held against
    /// the revision `source`, without one against what readers see. Nothing where there are no words.
    pub async fn look(
        &self,
        tx: &mut Tx,
        place: Place,
        source: Option<Uuid>,
    ) -> anyhow::Result<Vec<Noticed>> {
        if place.lang == Lang::KOREAN {
            let Some(latest) = history::latest(tx, place).await? else { return Ok(Vec::new()) };
            return Ok(self.look_at_source(&latest));
        }
        let desk = editing::open(tx, place, source).await?;
        let Some(desk) = desk.filter(|desk| desk.latest.is_some()) else { return Ok(Vec::new()) };
        let words: Vec<Option<String>> = desk.rows.iter().map(|row| row.words.clone()).collect();
        let segments = desk.source.segments();
        let findings = of_translation(&segments, &words, place.lang, self);
        Ok(noticed(findings, &segments))
    }

    /// Everything to look at in one revision, a translation held against what readers see.
    pub async fn look_at(&self, tx: &mut Tx, revision: &Revision) -> anyhow::Result<Vec<Noticed>> {
        if revision.place.lang == Lang::KOREAN {
            return Ok(self.look_at_source(revision));
        }
        let Some(source) = history::source(tx, revision.place.text_id).await? else {
            return Ok(Vec::new());
        };
        let made_from = history::made_from(tx, revision.id).await?;
        let segments = source.segments();
        let rows = align(&segments, &revision.segments(), &made_from).into_iter();
        let words: Vec<Option<String>> = rows.map(|row| row.words).collect();
        Ok(noticed(of_translation(&segments, &words, revision.place.lang, self), &segments))
    }

    fn look_at_source(&self, revision: &Revision) -> Vec<Noticed> {
        let segments = revision.segments();
        noticed(check_source(&segments, &self.facts, &self.paths), &segments)
    }
}

/// Everything to look at in a translation: `words` has what stands for each segment of the source.
pub fn of_translation(
    source: &[Segment],
    words: &[Option<String>],
    lang: Lang,
    known: &Known,
) -> Vec<Finding> {
    let pairs = source.iter().enumerate().map(|(at, segment)| Pair {
        kind: segment.kind,
        source: segment.words(),
        target: words.get(at).and_then(Option::as_deref),
    });
    check(&pairs.collect::<Vec<_>>(), lang, &known.facts, &known.terms)
}

/// The codes of what was found, each once, in the order of the alphabet and between spaces. What blocks has
/// none: nobody can override it.
pub fn codes(found: &[Noticed]) -> String {
    let warnings = found.iter().filter(|one| !one.what.blocks());
    let codes: BTreeSet<&str> = warnings.map(|one| one.what.code()).collect();
    codes.into_iter().collect::<Vec<_>>().join(" ")
}

/// Whether words may be published in which this was found, by somebody who read `despite` and means to
/// override it: codes as [`codes`] gives them.
pub fn may_pass(found: &[Noticed], despite: &str) -> bool {
    let despite: Vec<&str> = despite.split(' ').collect();
    found.iter().all(|one| !one.what.blocks() && despite.contains(&one.what.code()))
}

fn noticed(findings: Vec<Finding>, source: &[Segment]) -> Vec<Noticed> {
    let words = |at: usize| source.get(at).map(|segment| segment.words().to_owned());
    let notice = |Finding { at, what }| {
        let source = words(at).unwrap_or_default();
        Noticed { at, source, what }
    };
    findings.into_iter().map(notice).collect()
}
