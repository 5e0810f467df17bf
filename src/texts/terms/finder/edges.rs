//! Where a word begins and ends.
//!
//! Scripts differ in what a whole word is. Where words stand apart, a term must; where they run on (Han,
//! Thai, Lao, Khmer, Burmese), only a letter with its marks must not be cut in two. Korean and Nepali write
//! particles onto a word, which stays the same word.

use unicode_normalization::char::is_combining_mark;

use super::Letter;

/// Particles that are written onto a word, by script and not by language: none of these letters stands in
/// the other's.
const PARTICLES: [&str; 44] = [
    "이",
    "가",
    "을",
    "를",
    "은",
    "는",
    "의",
    "에",
    "와",
    "과",
    "도",
    "만",
    "로",
    "으로",
    "나",
    "이나",
    "란",
    "이란",
    "라",
    "이라",
    "고",
    "이고",
    "며",
    "이며",
    "입니다",
    "에서",
    "에게",
    "부터",
    "까지",
    "마다",
    "처럼",
    "보다",
    "को",
    "का",
    "की",
    "मा",
    "ले",
    "लाई",
    "बाट",
    "सँग",
    "हरू",
    "हरु",
    "सम्म",
    "नै",
];

/// How many particles are written onto a word, one after the other.
const MOST_PARTICLES: usize = 2;
/// How many letters these have together.
const LONGEST_PARTICLES: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Hangul,
    /// Its words stand without spaces.
    RunsOn,
    Other,
}

pub(super) fn script(c: char) -> Script {
    match u32::from(c) {
        0xac00..=0xd7a3 | 0x1100..=0x11ff | 0x3130..=0x318f => Script::Hangul,
        // Thai and Lao, Burmese, Khmer, Han with its extensions.
        0x0e00..=0x0eff
        | 0x1000..=0x109f
        | 0x1780..=0x17ff
        | 0x3400..=0x4dbf
        | 0x4e00..=0x9fff
        | 0xf900..=0xfaff
        | 0x2_0000..=0x3_ffff => Script::RunsOn,
        _ => Script::Other,
    }
}

fn is_of_words(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

pub(super) fn begins(letters: &[Letter], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| letters.get(before)) else {
        return true;
    };
    let Some(first) = letters.get(at) else { return false };
    let (before, first) = (before.folded, first.folded);
    // Coeng and virama bind the letter that follows to the one before.
    if matches!(before, '\u{17d2}' | '\u{94d}' | '\u{dca}') {
        return false;
    }
    match script(first) {
        Script::RunsOn => true,
        own => !is_of_words(before) || script(before) != own,
    }
}

pub(super) fn ends(letters: &[Letter], end: usize) -> bool {
    let Some(next) = letters.get(end).map(|letter| letter.folded) else {
        return true;
    };
    let Some(last) = letters.get(end - 1).map(|letter| letter.folded) else { return false };
    let own = script(last);
    if own == Script::RunsOn {
        return !is_combining_mark(next);
    }
    if !is_of_words(next) || script(next) != own {
        return true;
    }
    let rest = letters.iter().skip(end).map(|letter| letter.folded);
    let rest = rest.take_while(|c| is_of_words(*c) && script(*c) == own);
    // One letter more than there may be tells that there are too many.
    let rest: Vec<char> = rest.take(LONGEST_PARTICLES + 1).collect();
    let is_short = rest.len() <= LONGEST_PARTICLES;
    is_short && are_particles(&rest.into_iter().collect::<String>(), MOST_PARTICLES)
}

/// Whether nothing but particles is written onto a word, and at most so many.
fn are_particles(rest: &str, most: usize) -> bool {
    let Some(most) = most.checked_sub(1) else { return false };
    let after = |particle: &&str| rest.strip_prefix(*particle);
    let mut after = PARTICLES.iter().filter_map(after);
    after.any(|rest| rest.is_empty() || are_particles(rest, most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_particles_would_have_taken_for_ever() {
        let ends_after_wage = |rest: &str| {
            let letter = |folded| Letter { folded, range: 0..0 };
            let letters: Vec<Letter> = format!("임금{rest}").chars().map(letter).collect();
            ends(&letters, 2)
        };
        assert!(!ends_after_wage(&format!("{}힣", "이나".repeat(200))));
        assert!(ends_after_wage("에서부터"));
        assert!(!ends_after_wage("이나이나이나"));
    }
}
