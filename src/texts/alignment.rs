//! A translation beside its source, segment by segment, also where the source has changed since.

use super::segments::{Identity, Segment, Standing};

/// A segment of the source with what a translation has for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub source: Segment,
    /// The words of the translation; none if nothing was made from this segment yet.
    pub words: Option<String>,
    /// Which segment of the translation they are.
    pub at: Option<usize>,
    /// The segment of the source that the words were made from: this one, or one that it replaced.
    pub made_from: Option<Identity>,
    pub standing: Standing,
}

/// Puts the segments of a translation beside those of its source. What was made from a segment that the
/// source still has stands beside it, wherever it moved; what was made from one that is gone stands beside
/// the new one at its place, as stale.
pub fn align(
    source: &[Segment],
    translation: &[Segment],
    made_from: &[Option<Identity>],
) -> Vec<Row> {
    let made_from = |at: usize| made_from.get(at).and_then(Option::as_ref);
    let mut is_taken: Vec<bool> = translation.iter().map(Segment::is_missing).collect();
    let mut beside: Vec<Option<usize>> = Vec::with_capacity(source.len());
    for segment in source {
        let same = (0..translation.len())
            .find(|at| !is_taken[*at] && made_from(*at) == Some(&segment.identity));
        if let Some(at) = same {
            is_taken[at] = true;
        }
        beside.push(same);
    }
    let is_current: Vec<bool> = beside.iter().map(Option::is_some).collect();
    for at in 0..source.len() {
        if beside[at].is_none() {
            let place = place(source, translation, &beside, &is_taken, at);
            if let Some(found) = place {
                is_taken[found] = true;
            }
            beside[at] = place;
        }
    }
    let rows = source.iter().zip(beside).zip(is_current);
    rows.map(|((source, beside), is_current)| Row {
        source: source.clone(),
        words: beside.map(|at| translation[at].words().to_owned()),
        at: beside,
        made_from: beside.and_then(|at| made_from(at).cloned()),
        standing: match beside {
            Some(_) if is_current => Standing::Current,
            Some(_) => Standing::Stale,
            None => Standing::Missing,
        },
    })
    .collect()
}

/// The segment of the translation at the place of a new segment of the source: the first one of its kind that
/// nothing stands beside, between the neighbours of the new one.
fn place(
    source: &[Segment],
    translation: &[Segment],
    beside: &[Option<usize>],
    is_taken: &[bool],
    at: usize,
) -> Option<usize> {
    let from = beside[..at].iter().rev().find_map(|found| *found).map_or(0, |found| found + 1);
    let to = beside[at + 1..].iter().find_map(|found| *found).unwrap_or(translation.len());
    (from..to).find(|found| !is_taken[*found] && translation[*found].kind == source[at].kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::segments::cut;

    fn rows(
        before: &str,
        translated: &str,
        after: &str,
    ) -> Vec<(String, Option<String>, Standing)> {
        let made_from: Vec<_> =
            cut("제목", "요약", before).into_iter().map(|one| Some(one.identity)).collect();
        let translation = cut("T", "S", translated);
        align(&cut("제목", "요약", after), &translation, &made_from)
            .into_iter()
            .skip(2)
            .map(|row| (row.source.words().to_owned(), row.words, row.standing))
            .collect()
    }

    fn check(before: &str, translated: &str, after: &str, expected: &[(&str, &str, Standing)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(source, words, standing)| {
                let words = (!words.is_empty()).then(|| (*words).to_owned());
                ((*source).to_owned(), words, *standing)
            })
            .collect();
        assert_eq!(rows(before, translated, after), expected);
    }

    #[test]
    fn each_segment_stands_beside_what_was_made_from_it() {
        use Standing::{Current, Missing, Stale};
        let (before, translated) = ("하나\n\n둘\n\n셋\n", "one\n\ntwo\n\nthree\n");
        check(
            before,
            translated,
            before,
            &[("하나", "one", Current), ("둘", "two", Current), ("셋", "three", Current)],
        );
        check(
            before,
            translated,
            "셋\n\n하나\n\n둘\n",
            &[("셋", "three", Current), ("하나", "one", Current), ("둘", "two", Current)],
        );
        check(
            before,
            translated,
            "하나\n\n둘째\n\n셋\n",
            &[("하나", "one", Current), ("둘째", "two", Stale), ("셋", "three", Current)],
        );
        check(
            before,
            translated,
            "하나\n\n둘\n\n새\n\n셋\n",
            &[
                ("하나", "one", Current),
                ("둘", "two", Current),
                ("새", "", Missing),
                ("셋", "three", Current),
            ],
        );
        check(
            before,
            translated,
            "하나\n\n셋\n",
            &[("하나", "one", Current), ("셋", "three", Current)],
        );
        check(
            "하나\n\n둘\n",
            "one\n\n{missing}\n",
            "하나\n\n둘\n",
            &[("하나", "one", Current), ("둘", "", Missing)],
        );
        check(
            before,
            translated,
            "하나\n\n## 둘째\n\n셋\n",
            &[("하나", "one", Current), ("둘째", "", Missing), ("셋", "three", Current)],
        );
    }
}
