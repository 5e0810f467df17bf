//! Folding: what two spellings of the same word must share before anything is
//! compared. Every folded letter remembers the bytes of the original it came
//! from, so that a match can be marked in the text as it was written.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// One folded letter and the grapheme cluster of the original it came from.
///
/// All letters of one cluster carry the same range: a mark always covers
/// whole clusters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folded {
    /// The letter after folding.
    pub letter: char,
    /// First byte of its cluster in the original.
    pub from: u32,
    /// Byte after the last one of its cluster.
    pub to: u32,
}

/// A space that can stand inside a number (`10 320`), unlike the one between words.
pub const FIXED_SPACE: char = '\u{a0}';

/// Folds a text: NFKC, lower case, native digits to ASCII, invisible marks
/// away, `ё` to `е`, look-alike Khmer sequences to one. Vowel signs stay:
/// without them काम (work) and कम (less) would be one word.
pub fn fold(text: &str) -> Vec<Folded> {
    let mut folded = Vec::with_capacity(text.len());
    let mut at = 0;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        // Most letters need no tables, and texts are folded whenever something is published.
        let alone = is_plain(letter) && letters.clone().next().is_none_or(is_plain);
        let end = if alone { at + letter.len_utf8() } else { at + cluster_length(&text[at..]) };
        let (from, to) = (narrow(at), narrow(end));
        if alone {
            let letter = letter.to_lowercase().next().unwrap_or(letter);
            folded.push(Folded { letter, from, to });
        } else if is_fixed_space(&text[at..end]) {
            folded.push(Folded { letter: FIXED_SPACE, from, to });
        } else {
            for letter in text[at..end].nfkc().flat_map(char::to_lowercase) {
                push(&mut folded, letter, from, to);
            }
        }
        at = end;
        letters = text[at..].chars();
    }
    folded
}

/// A word without the marks above and below its Latin letters, `đ` as `d`;
/// none where it has no such mark. What people type who have no Vietnamese keyboard.
pub fn bare(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let bare: String = word
        .nfd()
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
        .map(|letter| match letter {
            'đ' => 'd',
            'ł' => 'l',
            'ø' => 'o',
            'ı' => 'i',
            other => other,
        })
        .collect();
    (bare != word).then_some(bare)
}

/// Whether a letter is its own NFKC and, with another such letter after it, its
/// own grapheme cluster. Only for speed: any subset of those letters is right.
fn is_plain(letter: char) -> bool {
    matches!(letter,
        ' '..='~' | '\n' | 'À'..='ÿ' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' | '\u{1ea0}'..='\u{1ef9}'
        | 'А'..='я' | '\u{4e00}'..='\u{9fff}' | '가'..='힣')
}

fn cluster_length(text: &str) -> usize {
    text.graphemes(true).next().map_or(0, str::len)
}

fn push(folded: &mut Vec<Folded>, letter: char, from: u32, to: u32) {
    let before = folded.last().map(|last| last.letter);
    let letter = match (before, letter) {
        (_, unseen) if is_invisible(unseen) => return,
        // Coeng DA and coeng TA are drawn alike, and so are these two vowels
        // and their halves typed one after the other.
        (Some('\u{17d2}'), '\u{178a}') => '\u{178f}',
        (Some('\u{17c1}'), '\u{17b8}') => return replace_last(folded, '\u{17be}'),
        (Some('\u{17c1}'), '\u{17b6}') => return replace_last(folded, '\u{17c4}'),
        (_, 'ё') => 'е',
        (_, '’' | '‘' | 'ʼ' | 'ʻ' | 'ʹ' | '′') => '\'',
        (_, digit) => ascii_digit(digit).unwrap_or(digit),
    };
    folded.push(Folded { letter, from, to });
}

fn replace_last(folded: &mut [Folded], letter: char) {
    if let Some(last) = folded.last_mut() {
        last.letter = letter;
    }
}

fn is_fixed_space(cluster: &str) -> bool {
    matches!(cluster, "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2007}")
}

/// Joiners, direction marks, soft hyphens, variation selectors and the Khmer
/// inherent vowels: they change how a word looks or breaks, not which word it is.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The digit zero of each script whose digits a resident may type or read.
const ZEROS: [u32; 19] = [
    0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
    0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810,
];

fn ascii_digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Texts are far below 4 GiB; what lies beyond is not found rather than marked wrongly.
fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let folded: String = fold(text).iter().map(|folded| folded.letter).collect();
        assert_eq!(folded, expected);
    }

    #[test]
    fn spellings_meet() {
        check("Wages", "wages");
        check("ＷＡＧＥＳ１２", "wages12");
        check("Ещё Ёлка", "еще елка");
        check("१३५०", "1350");
        check("១៣៥០", "1350");
        check("๑๓๕๐", "1350");
        check("۱۳۵۰", "1350");
        check("ប្រាក់\u{200b}ឈ្នួល", "ប្រាក់ឈ្នួល");
        check("ශ්\u{200d}රී", "ශ්රී");
        check("worker’s", "worker's");
        check("Lu\u{301}a ĐƯỜNG", "lúa đường");
        check("가\u{11a8} ж\u{301}", "각 ж\u{301}");
        check("a\r\nb", "a\r\nb");
        check("임금", "임금");
        check("ក្ដី", "ក្តី");
        check("ហេ\u{17b8}យ", "ហើយ");
    }

    #[test]
    fn vowel_signs_stay() {
        check("काम", "काम");
        check("कम", "कम");
        check("ការ", "ការ");
        check("мой", "мой");
    }

    #[test]
    fn letters_remember_their_cluster() {
        let text = "a ក្រុ b";
        let khmer: Vec<Folded> =
            fold(text).into_iter().filter(|folded| !folded.letter.is_ascii()).collect();
        assert_eq!(khmer.len(), 4);
        for folded in khmer {
            assert_eq!(&text[folded.from as usize..folded.to as usize], "ក្រុ");
        }
    }

    #[test]
    fn marks_come_off_latin_letters_only() {
        assert_eq!(bare("đường").as_deref(), Some("duong"));
        assert_eq!(bare("lương").as_deref(), Some("luong"));
        assert_eq!(bare("wages"), None);
        assert_eq!(bare("काम"), None);
    }
}
