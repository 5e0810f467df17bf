//! Words of any script in a header, which holds nothing but ASCII (RFC 2047): a long subject is cut between letters as
//! readers see them, so that a mail program which shows each piece by itself shows no broken syllable.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use unicode_segmentation::UnicodeSegmentation;

/// The longest subject or name, in letters as readers see them. What is longer was no subject.
const LONGEST: usize = 300;
/// What stands for the rest.
const ELLIPSIS: &str = "…";

/// The longest line that a subject in ASCII is put on, its name not counted.
const LONGEST_LINE: usize = 66;

/// Bytes in one encoded word: with its marks and the name of the header it stays below 76 characters
/// (RFC 2047, 2).
const BYTES_A_WORD: usize = 39;

/// `text` on one line, without control characters and at most so long as anybody reads.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    let line = words.join(" ");
    match line.grapheme_indices(true).nth(LONGEST) {
        Some((end, _)) => format!("{}{ELLIPSIS}", line[..end].trim_end()),
        None => line,
    }
}

/// One line of text as the value of a header, folded.
pub(super) fn encoded(line: &str) -> String {
    let is_plain = line.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        // It would be read as encoded.
        && !line.contains("=?")
        && line.split(' ').all(|word| word.len() <= LONGEST_LINE);
    if is_plain { folded(line) } else { in_words(line) }
}

fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for (at, word) in line.split(' ').enumerate() {
        if at > 0 {
            let fits = length + 1 + word.len() <= LONGEST_LINE;
            folded.push_str(if fits { " " } else { "\r\n " });
            length = if fits { length + 1 } else { 0 };
        }
        folded.push_str(word);
        length += word.len();
    }
    folded
}

fn in_words(line: &str) -> String {
    let words: Vec<String> = pieces(line)
        .into_iter()
        .map(|piece| format!("=?utf-8?B?{}?=", STANDARD.encode(piece)))
        .collect();
    words.join("\r\n ")
}

/// The text in pieces that fit into an encoded word: between letters, and inside of one only where it alone is
/// longer.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for cluster in line.graphemes(true) {
        let parts: Vec<&str> = match cluster.len() <= BYTES_A_WORD {
            true => vec![cluster],
            false => cluster.split_inclusive(|_| true).collect(),
        };
        for part in parts {
            if piece.len() + part.len() > BYTES_A_WORD {
                pieces.push(std::mem::take(&mut piece));
            }
            piece.push_str(part);
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_stays_as_it_is_and_is_folded() {
        assert_eq!(encoded("Hello"), "Hello");
        assert_eq!(encoded(""), "");
        let long = "word ".repeat(40);
        let folded = encoded(long.trim_end());
        assert!(folded.split("\r\n").all(|line| line.len() <= LONGEST_LINE + 1), "{folded}");
        assert_eq!(folded.replace("\r\n", ""), long.trim_end());
        assert!(encoded("=?utf-8?Q?x?=").starts_with("=?utf-8?B?"));
        assert!(encoded(&"x".repeat(100)).starts_with("=?utf-8?B?"));
    }

    #[test]
    fn no_letter_is_cut_in_two() {
        let khmer = "ប្រាក់ឈ្នួលមិនទាន់បើក៖ តើត្រូវធ្វើដូចម្តេច? សំណួរ និងចម្លើយសម្រាប់ពលករ";
        for text in [
            khmer,
            "최저임금이 오릅니다, 새해부터 달라집니다. 꼭 확인해 주십시오",
            "نئی کم از کم اجرت کا اعلان",
        ] {
            let pieces = pieces(text);
            assert!(pieces.len() > 1, "{text}");
            assert_eq!(pieces.concat(), text);
            let clusters: usize = pieces.iter().map(|piece| piece.graphemes(true).count()).sum();
            assert_eq!(clusters, text.graphemes(true).count());
            assert!(encoded(text).split("\r\n").all(|line| line.len() <= 75));
        }
        // A letter with a hundred marks is one all the same.
        let marks = format!("a{}", "\u{301}".repeat(100));
        assert_eq!(pieces(&marks).concat(), marks);
        assert!(pieces(&marks).iter().all(|piece| piece.len() <= BYTES_A_WORD));
    }

    #[test]
    fn nobody_reads_a_subject_of_ten_thousand_letters() {
        let line = one_line(&"가 ".repeat(10_000));
        assert_eq!(line.graphemes(true).count(), LONGEST);
        assert!(line.ends_with('…') && one_line("a\r\nBcc: b").eq("a Bcc: b"));
    }
}
