//! What changed between two states of some words: for whoever translates the difference, and for whoever
//! has to bring two people's work together.

use similar::{Algorithm, ChangeTag, DiffOp, DiffTag, TextDiff, capture_diff_slices};

/// A run of words in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub change: Change,
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Same,
    /// In the old state only.
    Gone,
    /// In the new state only.
    New,
}

/// What became of some words, by words of the language (UAX 29), runs of a kind together.
pub fn compare(old: &str, new: &str) -> Vec<Part> {
    let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_unicode_words(old, new);
    let mut parts: Vec<Part> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => Change::Same,
            ChangeTag::Delete => Change::Gone,
            ChangeTag::Insert => Change::New,
        };
        match parts.last_mut() {
            Some(part) if part.change == kind => part.words.push_str(change.value()),
            _ => parts.push(Part { change: kind, words: change.value().to_owned() }),
        }
    }
    parts
}

/// What became of a body, a list of parts for each block: a block that stands at the place of another is
/// compared with it word by word.
pub fn compare_blocks(old: &str, new: &str) -> Vec<Vec<Part>> {
    let (old, new) = (blocks(old), blocks(new));
    let whole = |change: Change, block: &str| vec![Part { change, words: block.to_owned() }];
    let mut compared = Vec::new();
    for change in capture_diff_slices(Algorithm::Patience, &old, &new) {
        let (gone, come) = (&old[change.old_range()], &new[change.new_range()]);
        if change.tag() == DiffTag::Equal {
            compared.extend(come.iter().map(|block| whole(Change::Same, block)));
            continue;
        }
        let both = gone.len().min(come.len());
        compared.extend(gone.iter().zip(come).map(|(old, new)| compare(old, new)));
        compared.extend(gone[both..].iter().map(|block| whole(Change::Gone, block)));
        compared.extend(come[both..].iter().map(|block| whole(Change::New, block)));
    }
    compared
}

/// A piece of a text that two people changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The same for both, or changed by one of them alone.
    Agreed(String),
    /// Each made something else of it. An empty side took it away.
    Choice { mine: String, theirs: String },
}

/// Two people's work on one text, by its blocks: what only one of them touched is taken as it is.
pub fn merge(base: &str, mine: &str, theirs: &str) -> Vec<Piece> {
    let (base, mine, theirs) = (blocks(base), blocks(mine), blocks(theirs));
    let (ours, other) = (kept(&base, &mine), kept(&base, &theirs));
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut b, mut m, mut t) = (0, 0, 0);
    // What both kept holds the three together; between two such blocks lies what somebody changed.
    for at in 0..=base.len() {
        let (anchor_m, anchor_t) = match at < base.len() {
            true => match (ours[at], other[at]) {
                (Some(m), Some(t)) => (m, t),
                _ => continue,
            },
            false => (mine.len(), theirs.len()),
        };
        between(&mut pieces, &base[b..at], &mine[m..anchor_m], &theirs[t..anchor_t]);
        if let Some(block) = base.get(at) {
            agree(&mut pieces, block);
        }
        (b, m, t) = (at + 1, anchor_m + 1, anchor_t + 1);
    }
    pieces
}

fn between(pieces: &mut Vec<Piece>, base: &[&str], mine: &[&str], theirs: &[&str]) {
    let agreed = match () {
        () if mine == theirs || theirs == base => Some(mine),
        () if mine == base => Some(theirs),
        () => None,
    };
    match agreed {
        Some(blocks) => blocks.iter().for_each(|block| agree(pieces, block)),
        None => {
            let (mine, theirs) = (mine.join("\n\n"), theirs.join("\n\n"));
            pieces.push(Piece::Choice { mine, theirs });
        }
    }
}

fn agree(pieces: &mut Vec<Piece>, block: &str) {
    match pieces.last_mut() {
        Some(Piece::Agreed(text)) => {
            text.push_str("\n\n");
            text.push_str(block);
        }
        _ => pieces.push(Piece::Agreed(block.to_owned())),
    }
}

/// The blocks of a text, which empty lines keep apart.
fn blocks(text: &str) -> Vec<&str> {
    text.split("\n\n").map(|block| block.trim_matches('\n')).filter(|one| !one.is_empty()).collect()
}

/// For each block of the base, where it stands in the other text, if it is still there.
fn kept(base: &[&str], other: &[&str]) -> Vec<Option<usize>> {
    let mut kept = vec![None; base.len()];
    for op in capture_diff_slices(Algorithm::Myers, base, other) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for at in 0..len {
                kept[old_index + at] = Some(new_index + at);
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_word_by_word() {
        fn check(old: &str, new: &str, expected: &str) {
            let marked = |part: &Part| match part.change {
                Change::Same => part.words.clone(),
                Change::Gone => format!("[-{}]", part.words),
                Change::New => format!("[+{}]", part.words),
            };
            let shown: String = compare(old, new).iter().map(marked).collect();
            assert_eq!(shown, expected);
        }
        check("14일 안에 냅니다", "14일 안에 냅니다", "14일 안에 냅니다");
        check("14일 안에 냅니다", "30일 안에 냅니다", "[-14일][+30일] 안에 냅니다");
        check("", "새 말", "[+새 말]");
        check("하나 둘 셋", "하나 셋", "하나 [-둘 ]셋");
    }

    #[test]
    fn blocks_are_compared_at_their_places() {
        let shown = |old: &str, new: &str| -> Vec<String> {
            let kinds = |parts: &Vec<Part>| {
                let kinds = parts.iter().map(|part| format!("{:?}:{}", part.change, part.words));
                kinds.collect::<Vec<_>>().join("|")
            };
            compare_blocks(old, new).iter().map(kinds).collect()
        };
        assert_eq!(shown("가\n\n나 다\n", "가\n\n나 라\n"), ["Same:가", "Same:나 |Gone:다|New:라"]);
        assert_eq!(shown("가\n\n나\n", "가\n\n나\n\n다\n"), ["Same:가", "Same:나", "New:다"]);
        assert_eq!(shown("가\n\n나\n", "나\n"), ["Gone:가", "Same:나"]);
        assert!(shown("", "").is_empty());
    }

    #[test]
    fn what_one_of_two_changed_is_taken() {
        fn check(base: &str, mine: &str, theirs: &str, expected: &[Piece]) {
            assert_eq!(merge(base, mine, theirs), expected);
        }
        let agreed = |text: &str| Piece::Agreed(text.to_owned());
        let choice = |mine: &str, theirs: &str| Piece::Choice {
            mine: mine.to_owned(),
            theirs: theirs.to_owned(),
        };
        let base = "가\n\n나\n\n다\n";
        check(base, base, base, &[agreed("가\n\n나\n\n다")]);
        check(base, "가1\n\n나\n\n다\n", "가\n\n나\n\n다3\n", &[agreed("가1\n\n나\n\n다3")]);
        check(
            base,
            "가\n\n나1\n\n다\n",
            "가\n\n나2\n\n다\n",
            &[agreed("가"), choice("나1", "나2"), agreed("다")],
        );
        check(base, "가\n\n나\n\n다\n\n라\n", "나\n\n다\n", &[agreed("나\n\n다\n\n라")]);
        check(
            base,
            "가\n\n다\n",
            "가\n\n나2\n\n다\n",
            &[agreed("가"), choice("", "나2"), agreed("다")],
        );
        check(base, "가\n\n나1\n\n다\n", "가\n\n나1\n\n다\n", &[agreed("가\n\n나1\n\n다")]);
    }
}
