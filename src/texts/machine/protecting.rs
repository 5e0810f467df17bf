//! What a machine must not touch is taken out of a segment before it goes out: facts, marks of Markdown with
//! the targets of links, phone numbers, addresses, official terms. An element with a number stands in its
//! place; [`Protected::restore`] puts everything back.

use chrono::NaiveDate;

use super::markup::Markup;
use super::reason::Reason;
use crate::facts::{Facts, Form, Template};
use crate::language::{Lang, Words};
use crate::texts::exchange::inline::{PairKind, Piece, pieces};
use crate::texts::terms::{Finder, Term};

/// So many digits make a run of digits and hyphens a number to be dialled.
const FEWEST_DIGITS: usize = 7;

/// A segment as it goes out, and what was taken out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    /// What the machine gets.
    pub text: String,
    /// Whether anything is left for it to translate.
    pub has_words: bool,
    pub(super) kept: Vec<Kept>,
    pub(super) markup: Markup,
}

/// What was taken out, by the number of the element in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub id: usize,
    /// The name of the element.
    pub name: &'static str,
    pub is: Is,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Is {
    /// Put back as it is, whatever the machine made of what stood there as a hint.
    Whole(String),
    /// Marks around words that the machine translates.
    Pair { open: String, close: String },
}

impl Kept {
    /// As a person may be told what was lost.
    pub fn shown(&self) -> String {
        match &self.is {
            Is::Whole(whole) => whole.clone(),
            Is::Pair { open, close } => format!("{open}…{close}"),
        }
    }
}

/// What is known of the language that segments go out for. Numbers go on from segment to segment, so that an
/// element which comes back in another one is known not to belong there.
pub struct Protector<'k> {
    facts: &'k Facts,
    terms: &'k [Term],
    finder: Finder<'k>,
    lang: Lang,
    day: NaiveDate,
    markup: Markup,
    next: usize,
}

impl<'k> Protector<'k> {
    /// Facts are shown to the machine as of `day`: the sentence around an amount depends on it.
    pub fn new(
        markup: Markup,
        lang: Lang,
        facts: &'k Facts,
        terms: &'k [Term],
        day: NaiveDate,
    ) -> Self {
        let finder = Finder::new(terms, Lang::KOREAN);
        Self { facts, terms, finder, lang, day, markup, next: 1 }
    }

    /// A segment of the Korean as it goes out.
    ///
    /// # Errors
    /// [`Reason::Marks`] where it has code or escapes, in which no pair of marks is known for sure.
    pub fn protect(&mut self, raw: &str) -> Result<Protected, Reason> {
        if raw.contains(['`', '\\']) {
            return Err(Reason::Marks);
        }
        let (text, kept, markup) = (String::with_capacity(raw.len() * 2), Vec::new(), self.markup);
        let mut out = Protected { text, has_words: false, kept, markup };
        self.pieces(&mut out, &pieces(raw));
        Ok(out)
    }

    fn pieces(&mut self, out: &mut Protected, pieces: &[Piece<'_>]) {
        for piece in pieces {
            match piece {
                Piece::Words(words) => self.words(out, words),
                Piece::Fact(raw) => {
                    let hint = self.shown(raw);
                    self.whole(out, raw, &hint);
                }
                Piece::Pair { kind, open, inner, close } => {
                    let name = match kind {
                        PairKind::Bold => self.markup.bold(),
                        PairKind::Link => self.markup.link(),
                    };
                    let is = Is::Pair { open: (*open).to_owned(), close: (*close).to_owned() };
                    let id = self.keep(out, name, is);
                    out.text.push_str(&self.markup.begin(name, id));
                    self.pieces(out, inner);
                    out.text.push_str(&Markup::end(name));
                }
            }
        }
    }

    /// Words with the phone numbers, addresses and terms in them.
    fn words(&mut self, out: &mut Protected, words: &str) {
        let mut rest = words;
        while let Some((from, to)) = next_fixed(rest) {
            self.terms(out, &rest[..from]);
            self.whole(out, &rest[from..to], &rest[from..to]);
            rest = &rest[to..];
        }
        self.terms(out, rest);
    }

    /// An official term comes back as the city's own word for it. The particle that is written onto it stays
    /// with the machine, which reads from it what the term does in the sentence.
    fn terms(&mut self, out: &mut Protected, words: &str) {
        let mut from = 0;
        for found in self.finder.find(words) {
            let term = self.terms.iter().find(|term| term.id == found.id);
            let word = term.and_then(|term| term.words.get(&self.lang)?.word.as_deref());
            let Some(word) = word.map(said).filter(|word| !word.is_empty()) else { continue };
            self.plain(out, &words[from..found.range.start]);
            self.whole(out, word, word);
            from = found.range.end;
        }
        self.plain(out, &words[from..]);
    }

    fn plain(&self, out: &mut Protected, words: &str) {
        out.has_words |= words.chars().any(char::is_alphabetic);
        Markup::push_text(&mut out.text, words);
    }

    fn whole(&mut self, out: &mut Protected, back: &str, hint: &str) {
        let name = self.markup.whole();
        let id = self.keep(out, name, Is::Whole(back.to_owned()));
        out.text.push_str(&self.markup.begin(name, id));
        Markup::push_text(&mut out.text, hint);
        out.text.push_str(&Markup::end(name));
    }

    fn keep(&mut self, out: &mut Protected, name: &'static str, is: Is) -> usize {
        let id = self.next;
        self.next += 1;
        out.kept.push(Kept { id, name, is });
        id
    }

    fn shown(&self, raw: &str) -> String {
        let words = Words::for_letters(self.lang);
        let filled = Template::parse(raw);
        filled.map_or_else(
            |_| raw.to_owned(),
            |template| template.fill(self.facts, self.day, words, Form::Plain),
        )
    }
}

/// The word of a term as it stands in a sentence: the first of several, without the gloss at its end.
fn said(word: &str) -> &str {
    let first = word.split(" / ").next().unwrap_or(word).trim();
    let gloss = first.find(['(', '（']).filter(|at| *at > 0 && first.ends_with([')', '）']));
    gloss.map_or(first, |at| first[..at].trim_end())
}

/// The next number to be dialled or address in a text, in bytes.
fn next_fixed(text: &str) -> Option<(usize, usize)> {
    let is_of_run = |c: char| c.is_ascii_graphic();
    let mut from = 0;
    while let Some(start) = text[from..].find(is_of_run).map(|at| from + at) {
        let end = text[start..].find(|c| !is_of_run(c)).map_or(text.len(), |at| start + at);
        if let Some((begin, length)) = fixed(&text[start..end]) {
            return Some((start + begin, start + begin + length));
        }
        from = end;
    }
    None
}

/// What is fixed in a run of letters, digits and marks: where it begins, and how long it is.
fn fixed(run: &str) -> Option<(usize, usize)> {
    let is_mark = |c: char| "()[]<>\"'.,:;!?*~".contains(c);
    let begin = run.find(|c| !is_mark(c))?;
    let core = run[begin..].trim_end_matches(is_mark);
    let is_address = core.starts_with("http://")
        || core.starts_with("https://")
        || core.starts_with("www.")
        || core.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if is_address {
        return Some((begin, core.len()));
    }
    let is_dialled = |c: char| c.is_ascii_digit() || c == '-' || c == '+';
    let length = core.find(|c| !is_dialled(c)).unwrap_or(core.len());
    let number = core[..length].trim_end_matches(['-', '+']);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (digits >= FEWEST_DIGITS && number.contains('-')).then_some((begin, number.len()))
}
