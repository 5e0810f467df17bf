//! What holds for every text, tried on many made-up ones: only a changed block is stale, and what stands
//! beside a block stays beside it.

use proptest::collection::vec;
use proptest::prelude::*;

use super::segments::{Identity, Kind, Segment, Standing, cut, standings};
use super::{align, compose, one_line};

/// Words in which nothing is a mark of Markdown.
fn plain_words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["월급", "을", "받다", "14일", "{fact:wage}", "ឈ្នួល", "a"]);
    vec(word, 1..6).prop_map(|words| words.join(" "))
}

/// Words that could be read as something else.
fn marked_words() -> impl Strategy<Value = String> {
    let word =
        prop::sample::select(vec!["-", "#", "1.", "|", "**굵게**", "\\", ">", "---", "`", "말"]);
    vec(word, 1..4).prop_map(|words| words.join(" "))
}

/// A block of a body; `{}` is where its own words stand.
fn shapes() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "{}",
        "## {}",
        "### {}",
        "- {}",
        "1. {}",
        "> {}",
        "| {} | 칸 |\n|---|---|\n| 셋 | 넷 |",
    ])
}

fn blocks() -> impl Strategy<Value = Vec<String>> {
    let block = (shapes(), plain_words());
    vec(block.prop_map(|(shape, words)| shape.replace("{}", &words)), 1..8)
}

/// Blocks of which no two say the same.
fn different_blocks() -> impl Strategy<Value = Vec<String>> {
    let shapes = prop::sample::select(vec!["{}", "## {}", "- {}", "1. {}"]);
    vec((shapes, plain_words()), 1..8).prop_map(|blocks| {
        let numbered = blocks.into_iter().enumerate();
        numbered
            .map(|(at, (shape, words))| shape.replace("{}", &format!("{words} 째{at}")))
            .collect()
    })
}

fn body(blocks: &[String]) -> String {
    format!("{}\n", blocks.join("\n\n"))
}

fn identities(segments: &[Segment]) -> Vec<Identity> {
    segments.iter().map(|segment| segment.identity.clone()).collect()
}

/// A translation that was made from all of a source.
fn made_from(source: &[Segment]) -> Vec<Option<Identity>> {
    identities(source).into_iter().map(Some).collect()
}

fn stale(before: &[Segment], after: &[Segment]) -> Vec<usize> {
    let standings = standings(&made_from(before), &identities(after));
    let stale = standings.iter().enumerate().filter(|(_, one)| **one == Standing::Stale);
    stale.map(|(at, _)| at).collect()
}

proptest! {
    #[test]
    fn moving_and_saving_again_make_nothing_stale(
        (blocks, moved) in blocks().prop_flat_map(|blocks| {
            (Just(blocks.clone()), Just(blocks).prop_shuffle())
        }),
    ) {
        let before = cut("제목", "요약", &body(&blocks));
        prop_assert_eq!(stale(&before, &cut("제목", "요약", &body(&blocks))), Vec::<usize>::new());
        prop_assert_eq!(stale(&before, &cut("제목", "요약", &body(&moved))), Vec::<usize>::new());
        // Line ends and spaces between words are not words.
        let spaced = body(&blocks).replace("\n\n", "\n\n\n");
        prop_assert_eq!(stale(&before, &cut(" 제목", "요약 ", &spaced)), Vec::<usize>::new());
    }

    #[test]
    fn a_changed_block_is_stale_and_no_other(
        blocks in different_blocks(),
        chosen in any::<prop::sample::Index>(),
    ) {
        let before = cut("제목", "요약", &body(&blocks));
        let at = chosen.index(blocks.len());
        let mut changed = blocks.clone();
        changed[at].push_str(" 바뀜");
        let after = cut("제목", "요약", &body(&changed));
        // Each of these blocks is one segment, behind title and summary.
        prop_assert_eq!(stale(&before, &after), vec![at + 2]);
        let translated: Vec<_> = (0..before.len()).map(|at| Some(format!("word {at}"))).collect();
        let translation = compose(&body(&blocks), &translated).unwrap();
        let translation = cut("word 0", "word 1", &translation);
        let rows = align(&after, &translation, &made_from(&before));
        for (row, (there, words)) in rows.iter().zip(translated.iter().enumerate()) {
            prop_assert_eq!(&row.words, words);
            let standing = if there == at + 2 { Standing::Stale } else { Standing::Current };
            prop_assert_eq!(row.standing, standing);
        }
    }

    #[test]
    fn words_stay_beside_their_block(
        blocks in blocks(),
        words in vec(prop::option::of(plain_words()), 60),
    ) {
        let source = cut("제목", "요약", &body(&blocks));
        let composed = compose(&body(&blocks), &words).unwrap();
        let line = |at: usize| words[at].clone().unwrap_or_else(|| "{missing}".to_owned());
        let translation = cut(&line(0), &line(1), &composed);
        let rows = align(&source, &translation, &made_from(&source));
        let found: Vec<_> = rows.iter().map(|row| row.words.clone()).collect();
        prop_assert_eq!(&found[..], &words[..source.len()]);
        for row in rows {
            let expected = if row.words.is_some() { Standing::Current } else { Standing::Missing };
            prop_assert_eq!(row.standing, expected);
        }
    }

    /// Words that look like marks are either refused or come back as they were saved.
    #[test]
    fn what_was_composed_is_composed_again(
        blocks in blocks(),
        words in vec(marked_words(), 60),
    ) {
        let words: Vec<_> = words.iter().map(|words| Some(one_line(words))).collect();
        let Ok(composed) = compose(&body(&blocks), &words) else { return Ok(()) };
        let source = cut("제목", "요약", &body(&blocks));
        let translation = cut("t", "s", &composed);
        let kinds = |segments: &[Segment]| segments.iter().map(|one| one.kind).collect::<Vec<Kind>>();
        prop_assert_eq!(kinds(&source), kinds(&translation));
        let rows = align(&source, &translation, &made_from(&source));
        let again: Vec<_> = rows.into_iter().map(|row| row.words).collect();
        prop_assert_eq!(compose(&body(&blocks), &again), Ok(composed));
    }
}
