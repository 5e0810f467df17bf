//! Terms: how words, numbers and pairs of syllables are written in the index.
//! One letter tells their kind, so that the beginning or a near spelling of one
//! kind never meets another.

use std::ops::Range;

use super::analysis::{Atom, Clusters, Shape};

/// The border between the clusters of a gram, so that a whole first cluster can
/// be told from one half typed.
const BORDER: &str = "\u{1f}";

/// A word as written.
pub fn word(text: &str) -> String {
    ["w", text].concat()
}

/// The stem of a word.
pub fn stem(text: &str) -> String {
    ["s", text].concat()
}

/// A word without its marks.
pub fn bare(text: &str) -> String {
    ["b", text].concat()
}

/// A number, a phone number without hyphens, or a code such as `e9`.
pub fn number(text: &str) -> String {
    ["n", text].concat()
}

/// Two clusters side by side; the last of a phrase stands with an empty one.
pub fn gram(first: &str, second: &str) -> String {
    ["g", first, BORDER, second].concat()
}

/// What all grams with this whole first cluster begin with.
pub fn gram_head(first: &str) -> String {
    gram(first, "")
}

/// What all grams begin with whose first cluster begins so.
pub fn gram_start(first: &str) -> String {
    ["g", first].concat()
}

/// Two words side by side, without marks.
pub fn pair(first: &str, second: &str) -> String {
    ["p", first, " ", second].concat()
}

/// The terms of a text, in one piece of memory: most texts have thousands.
#[derive(Debug, Default)]
pub struct Terms {
    text: String,
    places: Vec<Place>,
}

#[derive(Debug)]
struct Place {
    text: Range<usize>,
    bytes: Range<usize>,
    head_end: usize,
}

/// A term and where it stands in the original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term<'a> {
    /// As it is in the index.
    pub text: &'a str,
    /// Its bytes in the original.
    pub bytes: Range<usize>,
    /// Where the first of its clusters ends there.
    pub head_end: usize,
}

impl Terms {
    /// The terms of each atom.
    pub fn of(atoms: &[Atom]) -> Terms {
        let mut terms = Terms::default();
        for atom in atoms {
            match &atom.shape {
                Shape::Word { text, bare, stem } => {
                    terms.add(&["w", text], &atom.bytes, atom.bytes.end);
                    for (kind, text) in [("s", stem), ("b", bare)] {
                        if let Some(text) = text {
                            terms.add(&[kind, text], &atom.bytes, atom.bytes.end);
                        }
                    }
                }
                Shape::Number(number) => terms.add_number(number, atom.bytes.clone()),
                Shape::Clusters(clusters) => terms.add_grams(clusters),
            }
        }
        terms
    }

    /// Adds a number or a code.
    pub fn add_number(&mut self, number: &str, bytes: Range<usize>) {
        self.add(&["n", number], &bytes, bytes.end);
    }

    /// Adds two words side by side.
    pub fn add_pair(&mut self, first: &str, second: &str, bytes: Range<usize>) {
        self.add(&["p", first, " ", second], &bytes, bytes.end);
    }

    /// How many they are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// One of them.
    pub fn get(&self, at: usize) -> Option<Term<'_>> {
        let Place { text, bytes, head_end } = self.places.get(at)?;
        Some(Term { text: &self.text[text.clone()], bytes: bytes.clone(), head_end: *head_end })
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Term<'_>> {
        (0..self.len()).filter_map(|at| self.get(at))
    }

    fn add_grams(&mut self, clusters: &Clusters) {
        for at in 0..clusters.len() {
            let head = clusters.bytes(at);
            // The last cluster stands alone, so that every cluster begins some
            // gram and a query of one cluster finds it anywhere.
            let (second, end) = if at + 1 < clusters.len() {
                (clusters.text(at + 1), clusters.bytes(at + 1).end)
            } else {
                ("", head.end)
            };
            self.add(&["g", clusters.text(at), BORDER, second], &(head.start..end), head.end);
        }
    }

    fn add(&mut self, pieces: &[&str], bytes: &Range<usize>, head_end: usize) {
        let start = self.text.len();
        for piece in pieces {
            self.text.push_str(piece);
        }
        self.places.push(Place { text: start..self.text.len(), bytes: bytes.clone(), head_end });
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::super::analysis::Analyser;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        let terms = Analyser::for_language(lang).terms(text);
        let found: Vec<String> =
            terms.iter().map(|term| term.text.replace('\u{1f}', "+").nfc().collect()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_script_is_read_as_it_is_written() {
        check("en", "Unpaid wages", &["wunpaid", "sunpaid", "wwages", "swage"]);
        check("ru", "зарплату", &["wзарплату", "sзарплат"]);
        check("id", "pembayaran", &["wpembayaran", "sbayar"]);
        check("ko", "임금을 E-9", &["g임+금", "g금+을", "g을+", "we", "n9", "ne9"]);
        check("zh", "工资", &["g工+资", "g资+"]);
        check("km", "ប្រាក់ឈ្នួល", &["gប្រា+ក់", "gក់+ឈ្នួ", "gឈ្នួ+ល", "gល+"]);
        check("th", "เงินเดือน", &["gเงิ+น", "gน+เดื", "gเดื+อ", "gอ+น", "gน+"]);
        check("vi", "tiền lương", &["wtiền", "btien", "wlương", "bluong", "ptien luong"]);
        check("uz", "oʻzbek o'zbek", &["wozbek", "wozbek"]);
        check("xx-unknown", "naïve", &["wnaïve", "bnaive"]);
        check("en", "1577-1366", &["n1577", "n1366", "n15771366"]);
        check("km", "ថ្លៃ ១០,៣២០", &["gថ្លៃ+", "n10320"]);
    }

    #[test]
    fn terms_point_at_the_original() {
        let text = "ＷＡＧＥＳ ប្រាក់\u{200b}ឈ្នួល";
        let terms = Analyser::for_language("km").terms(text);
        let (wages, gram) = (terms.get(0).unwrap(), terms.get(2).unwrap());
        assert_eq!(&text[wages.bytes], "ＷＡＧＥＳ");
        assert_eq!(&text[gram.bytes.clone()], "ក់\u{200b}ឈ្នួ");
        assert_eq!(&text[gram.bytes.start..gram.head_end], "ក់");
    }
}
