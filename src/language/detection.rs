//! Detection: in which language of the city a text is written. Only ever a suggestion.
//!
//! Pieces of three letters are compared with those of the interface's own messages, so that a language that
//! is added to `locales/` is known here too. Letters of another script count by themselves: no piece of a
//! Khmer text stands in a Thai message.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Lang, messages};

/// Fewer letters than this say too little.
const FEWEST_LETTERS: usize = 12;

/// How much likelier the found language must be than the next one, as a natural logarithm.
const CLEAR: f64 = 6.0;

/// The share of a text's pieces that must be known: else it is a language that the house does not have.
const KNOWN_SHARE: f64 = 0.5;

/// Fewer different pieces than this are no language: a key that was held down.
const FEWEST_PIECES: usize = 8;

/// A script with more letters than this has a sign for each syllable or word: there the single signs tell as
/// much as three letters do elsewhere, and most threes were never seen.
const MANY_LETTERS: usize = 300;

/// What is assumed of a piece that was never seen.
const UNSEEN: f64 = 0.05;

/// Longer texts say nothing more.
const MOST_LETTERS: usize = 1_500;

/// A language that a text seems to be written in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    pub lang: Lang,
    /// From 0.5, as good as the next one, to 1.
    pub confidence: f64,
}

/// What each language looks like.
pub struct Detector {
    languages: Vec<Known>,
    telling: Vec<(Lang, String)>,
}

struct Known {
    lang: Lang,
    pieces: HashMap<[char; 3], u32>,
    total: f64,
    has_many_letters: bool,
}

#[derive(Deserialize)]
struct File {
    telling: HashMap<Lang, String>,
}

/// The detector of the interface's languages. The first use reads all messages, which takes a moment.
pub fn detector() -> &'static Detector {
    static DETECTOR: LazyLock<Detector> = LazyLock::new(|| {
        let languages = messages::languages().into_iter().map(|lang| {
            let own = messages::of(lang);
            (lang, own.iter().map(|own| bare(own.pattern.as_str())).collect())
        });
        Detector::new(languages)
    });
    &DETECTOR
}

impl Detector {
    /// Learns languages from texts in them.
    pub fn new(languages: impl IntoIterator<Item = (Lang, Vec<String>)>) -> Self {
        let languages = languages.into_iter().map(|(lang, texts)| {
            let mut pieces: HashMap<[char; 3], u32> = HashMap::new();
            for piece in texts.iter().flat_map(|text| cut(text)) {
                *pieces.entry(piece).or_default() += 1;
            }
            let total = pieces.values().map(|count| f64::from(*count)).sum();
            let letters = pieces.keys().filter(|piece| is_single(piece)).count();
            Known { lang, pieces, total, has_many_letters: letters > MANY_LETTERS }
        });
        let file: Option<File> = toml::from_str(include_str!("detection.toml")).ok();
        let telling = file.map(|file| file.telling.into_iter().collect()).unwrap_or_default();
        Self { languages: languages.collect(), telling }
    }

    /// The language of a text, if it is clear. A short text says too little.
    pub fn detect(&self, text: &str) -> Option<Suggestion> {
        let pieces = cut(text);
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        if letters < FEWEST_LETTERS {
            return None;
        }
        if let Some(lang) = self.told_by_letters(text) {
            return Some(Suggestion { lang, confidence: 1.0 });
        }
        let mut scores: Vec<(f64, &Known)> =
            self.languages.iter().map(|known| (known.score(&pieces), known)).collect();
        scores.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        let ((best, known), (next, _)) = (scores.first()?, scores.get(1)?);
        let is_known = known.share(&pieces) >= KNOWN_SHARE;
        let ahead = best - next;
        let confidence = 1.0 / (1.0 + (-ahead).exp());
        (is_known && ahead >= CLEAR).then_some(Suggestion { lang: known.lang, confidence })
    }

    /// A language whose own letters stand in the text more than once.
    fn told_by_letters(&self, text: &str) -> Option<Lang> {
        let lower = text.to_lowercase();
        let found = self.telling.iter().filter(|(lang, letters)| {
            let is_ours = self.languages.iter().any(|known| known.lang == *lang);
            is_ours && lower.chars().filter(|letter| letters.contains(*letter)).count() >= 2
        });
        let found: Vec<Lang> = found.map(|(lang, _)| *lang).collect();
        if let [lang] = found[..] { Some(lang) } else { None }
    }
}

impl Known {
    /// Which share of the different pieces that tell most was seen in this language.
    fn share(&self, pieces: &[[char; 3]]) -> f64 {
        // The Latin letters of a name stand in a Korean text too, and tell nothing of it.
        let is_telling = |piece: &&[char; 3]| match self.has_many_letters {
            true => is_single(piece) && !piece[2].is_ascii(),
            false => !is_single(piece),
        };
        let telling: HashSet<&[char; 3]> = pieces.iter().filter(is_telling).collect();
        if telling.len() < FEWEST_PIECES {
            return 0.0;
        }
        let seen = telling.iter().filter(|piece| self.pieces.contains_key(**piece)).count();
        seen as f64 / telling.len() as f64
    }

    /// How likely the pieces are in this language, as a natural logarithm.
    fn score(&self, pieces: &[[char; 3]]) -> f64 {
        let likely = |piece: &[char; 3]| {
            let count = self.pieces.get(piece).copied().map_or(UNSEEN, f64::from);
            (count / (self.total + 1.0)).ln()
        };
        pieces.iter().map(likely).sum()
    }
}

/// Every three letters of each word, with the spaces around it, and every single letter.
fn cut(text: &str) -> Vec<[char; 3]> {
    let mut letters: Vec<char> = vec![' '];
    for letter in text.chars().take(MOST_LETTERS).flat_map(char::to_lowercase) {
        let letter = match letter {
            'ʻ' | 'ʼ' | '‘' | '’' | '`' => '\'',
            letter => letter,
        };
        let is_word = !letter.is_whitespace()
            && !letter.is_numeric()
            && (letter == '\'' || !letter.is_ascii_punctuation())
            && !matches!(
                letter,
                '…' | '–'
                    | '—'
                    | '“'
                    | '”'
                    | '«'
                    | '»'
                    | '។'
                    | '、'
                    | '。'
                    | '，'
                    | '؟'
                    | '،'
                    | '۔'
            );
        if is_word {
            letters.push(letter);
        } else if letters.last() != Some(&' ') {
            letters.push(' ');
        }
    }
    letters.push(' ');
    let singles = letters.iter().filter(|letter| **letter != ' ').map(|one| [NONE, NONE, *one]);
    let threes = letters.windows(3).filter_map(|three| three.try_into().ok());
    threes.chain(singles).collect()
}

/// What stands in the place of the letters that a single one does not have.
const NONE: char = '\0';

fn is_single(piece: &[char; 3]) -> bool {
    piece[0] == NONE
}

/// A message without what is put into it.
fn bare(pattern: &str) -> String {
    let mut depth = 0_u32;
    let mut bare = String::new();
    for letter in pattern.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            letter if depth == 0 => bare.push(letter),
            _ => {}
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of prose as people read them here, by language: those of the guides, and every other message.
    fn lines(lang: Lang) -> Vec<String> {
        let guides = concat!(env!("CARGO_MANIFEST_DIR"), "/content/guides");
        let mut lines = Vec::new();
        for folder in std::fs::read_dir(guides).unwrap() {
            let file = folder.unwrap().path().join(format!("{lang}.md"));
            let body = std::fs::read_to_string(file).unwrap_or_default();
            let body = body.rsplit("\n+++\n").next().unwrap_or_default().to_owned();
            lines.extend(body.lines().map(bare).filter(|line| !line.contains("://")));
        }
        if lines.is_empty() {
            lines = messages(lang, 1);
        }
        lines.retain(|line| line.chars().filter(|c| c.is_alphabetic()).count() >= 25);
        lines
    }

    /// Every other message: a language is learnt from the one half and tried with the other.
    fn messages(lang: Lang, half: usize) -> Vec<String> {
        let own = messages::of(lang).into_iter().enumerate();
        let half = own.filter(|(at, _)| at % 2 == half);
        half.map(|(_, own)| bare(own.pattern.as_str())).collect()
    }

    #[test]
    #[expect(clippy::print_stdout, reason = "the table is what somebody who tunes it looks at")]
    fn each_language_of_the_city_is_known() {
        let languages = messages::languages();
        assert_eq!(languages.len(), 16);
        let detector = Detector::new(languages.iter().map(|lang| (*lang, messages(*lang, 0))));
        println!("language  right  wrong  unsaid  of");
        let (mut right_of_all, mut all) = (0, 0);
        for lang in languages {
            let lines = lines(lang);
            let found: Vec<_> =
                lines.iter().map(|line| detector.detect(line).map(|found| found.lang)).collect();
            let right = found.iter().filter(|found| **found == Some(lang)).count();
            let unsaid = found.iter().filter(|found| found.is_none()).count();
            let wrong = lines.len() - right - unsaid;
            println!("{lang:8}  {right:5}  {wrong:5}  {unsaid:6}  {}", lines.len());
            assert!(lines.len() >= 30, "{lang}: {} lines", lines.len());
            assert!(right * 10 >= lines.len() * 9, "{lang}: {right} of {}", lines.len());
            assert!(wrong * 20 <= lines.len(), "{lang}: {wrong} wrong of {}", lines.len());
            (right_of_all, all) = (right_of_all + right, all + lines.len());
        }
        assert!(right_of_all * 100 >= all * 95, "{right_of_all} of {all}");
    }

    #[test]
    fn what_somebody_in_trouble_types_is_known() {
        let check = |text: &str, expected: &str| {
            let found = detector().detect(text).map(|found| found.lang);
            assert_eq!(found.as_ref().map(Lang::as_str), Some(expected), "{text}");
        };
        check("Миний цалинг хоёр сар өгөөгүй байна", "mn");
        check("Мне два месяца не платят зарплату", "ru");
        check("Маған екі ай жалақы бермеді", "kk");
        check("Мага эки айдан бери айлык төлөнгөн жок", "ky");
        check("Менга икки ойдан бери иш ҳақи тўланмади", "uz");
        check("Menga ikki oydan beri maosh to‘lashmadi", "uz");
        check("Hindi po ako binayaran ng dalawang buwan", "fil");
        check("Saya belum dibayar selama dua bulan", "id");
        check("Công ty chưa trả lương hai tháng", "vi");
        check("My boss did not pay me for two months", "en");
        check("两个月没有拿到工资了老板说没有钱", "zh");
        check("두 달 동안 월급을 받지 못했습니다", "ko");
        check("ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួលពីរខែហើយ", "km");
        check("ยังไม่ได้ค่าจ้างมาสองเดือนแล้วค่ะ", "th");
        check("मैले दुई महिनादेखि तलब पाएको छैन", "ne");
        check("مجھے دو ماہ سے تنخواہ نہیں ملی ہے", "ur");
        check("මට මාස දෙකක වැටුප් ලැබුණේ නැහැ", "si");
    }

    #[test]
    fn what_is_too_short_or_foreign_says_nothing() {
        for text in [
            "",
            "ok",
            "wages",
            "aaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbb cccccccccccccc",
            "123 456 7890123456",
            "E-9",
            "😀😀😀😀😀😀😀😀😀😀😀😀😀",
            "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ხელფასი არ გადაუხდიათ",
        ] {
            assert_eq!(detector().detect(text), None, "{text}");
        }
    }
}
