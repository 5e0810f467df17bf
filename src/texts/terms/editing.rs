//! Editing terms in the newsroom: made, written language by language, removed. Every change is kept.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::taking::stored;
use super::{Change, Entry, Kept, Mark, Status, Use, Word, store};
use crate::db::{Tx, epoch};
use crate::id;
use crate::language::Lang;

/// The longest word in characters: a term is a name and no sentence.
pub const LONGEST_WORD: usize = 120;
/// The longest explanation in characters: one sentence.
pub const LONGEST_EXPLANATION: usize = 400;
/// The longest source in characters: a title and a page, or an address.
pub const LONGEST_SOURCE: usize = 200;
/// The longest id that a new term is given.
const LONGEST_ID: usize = 48;

/// A term in one language, as somebody typed it.
#[derive(Clone, Debug)]
pub struct Typed {
    pub lang: Lang,
    word: Word,
    /// What was there when they began, by [`Kept::fingerprint`].
    seen: String,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error("a term has a Korean word")]
    NoKorean,
    #[error("the word is longer than {LONGEST_WORD} characters")]
    LongWord,
    #[error("the explanation is longer than {LONGEST_EXPLANATION} characters")]
    LongExplanation,
    #[error("the source is longer than {LONGEST_SOURCE} characters")]
    LongSource,
    #[error("an official word says where it was seen")]
    NoSource,
}

/// Why a term is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such term")]
    NoTerm,
    /// Nothing of what was typed is saved.
    #[error("somebody saved others meanwhile")]
    Changed(Vec<Lang>),
    #[error("{0} is this Korean word")]
    Taken(String),
    #[error("texts name it")]
    Used(Vec<Use>),
}

impl Typed {
    /// White space is folded: word, explanation and source are a line each.
    ///
    /// # Errors
    /// Everything that is [`Wrong`].
    pub fn parse(
        lang: Lang,
        (word, explanation, source): (&str, &str, &str),
        status: Status,
        seen: &str,
    ) -> Result<Self, Vec<Wrong>> {
        let mut typed =
            Word { word: tidy(word), explanation: tidy(explanation), ..Word::default() };
        if typed.word.is_some() && lang != Lang::KOREAN {
            typed.status = status;
        }
        if lang == Lang::KOREAN {
            typed.status = Status::Official;
        } else if typed.status == Status::Official {
            typed.source = tidy(source);
        }
        let typed = Self { lang, word: typed, seen: seen.to_owned() };
        let wrong = typed.wrong();
        if wrong.is_empty() { Ok(typed) } else { Err(wrong) }
    }

    fn wrong(&self) -> Vec<Wrong> {
        let word = &self.word;
        let is_korean = self.lang == Lang::KOREAN;
        let is_long =
            |text: &Option<String>, most| text.as_ref().is_some_and(|t| t.chars().count() > most);
        // What came without a source from a file, and was not touched, needs none now.
        let needs_source = word.status == Status::Official && !is_korean && !self.is_untouched();
        let checks = [
            (is_korean && word.word.is_none(), Wrong::NoKorean),
            (is_long(&word.word, LONGEST_WORD), Wrong::LongWord),
            (is_long(&word.explanation, LONGEST_EXPLANATION), Wrong::LongExplanation),
            (is_long(&word.source, LONGEST_SOURCE), Wrong::LongSource),
            (needs_source && word.source.is_none(), Wrong::NoSource),
        ];
        checks.into_iter().filter(|(is_wrong, _)| *is_wrong).map(|(_, wrong)| wrong).collect()
    }

    fn is_untouched(&self) -> bool {
        fingerprint(&self.word) == self.seen
    }
}

impl Kept {
    /// What tells two states of a word apart, for a form that is sent back later.
    pub fn fingerprint(&self) -> String {
        fingerprint(&tidied(&self.word))
    }
}

/// Without white space around it and composed; none if nothing is left.
fn tidy(text: &str) -> Option<String> {
    let composed: String = text.nfc().collect();
    let folded = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    (!folded.is_empty()).then_some(folded)
}

fn tidied(word: &Word) -> Word {
    let tidy = |text: &Option<String>| text.as_deref().and_then(tidy);
    Word {
        word: tidy(&word.word),
        explanation: tidy(&word.explanation),
        source: tidy(&word.source),
        status: word.status,
    }
}

fn fingerprint(word: &Word) -> String {
    let digest = Sha256::digest(format!("{word:?}").as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Saves what was typed of a term, and gives how many languages it changed. What somebody did not touch is
/// left as it is by now.
///
/// # Errors
/// [`Refusal::NoTerm`], [`Refusal::Changed`], [`Refusal::Taken`].
pub async fn write(
    tx: &mut Tx,
    id: &str,
    typed: &[Typed],
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<usize, Refusal>> {
    store::lock(tx, id).await?;
    let Some(entry) = super::find(tx, id).await? else {
        return Ok(Err(Refusal::NoTerm));
    };
    let touched: Vec<(&Typed, Kept)> = typed
        .iter()
        .filter(|typed| !typed.is_untouched())
        .map(|typed| (typed, entry.kept(typed.lang)))
        .filter(|(typed, kept)| typed.word != tidied(&kept.word))
        .collect();
    let meanwhile = touched.iter().filter(|(typed, kept)| typed.seen != kept.fingerprint());
    let meanwhile: Vec<Lang> = meanwhile.map(|(typed, _)| typed.lang).collect();
    if !meanwhile.is_empty() {
        return Ok(Err(Refusal::Changed(meanwhile)));
    }
    let korean = touched.iter().find(|(typed, _)| typed.lang == Lang::KOREAN);
    if let Some(ko) = korean.and_then(|(typed, _)| typed.word.word.as_deref()) {
        if let Some(taken) = same_korean(tx, ko, id).await? {
            return Ok(Err(Refusal::Taken(taken)));
        }
        store::rename(tx, id, ko).await?;
    }
    let mark = Mark { at: now, by: Some(by) };
    for (typed, kept) in &touched {
        save(tx, id, typed, Some(kept), mark).await?;
    }
    if !touched.is_empty() {
        epoch::raise(tx).await?;
    }
    Ok(Ok(touched.len()))
}

async fn save(
    tx: &mut Tx,
    id: &str,
    typed: &Typed,
    before: Option<&Kept>,
    mark: Mark,
) -> anyhow::Result<()> {
    let word = typed.word.clone();
    // Whoever saves a word as reviewed says that they have read it as it is now.
    let reviewed = (word.status == Status::Reviewed).then_some(mark);
    let change = Change {
        lang: typed.lang,
        before: before.map(|kept| kept.word.clone()).filter(|word| *word != Word::default()),
        after: Some(word.clone()),
        by: mark.by,
        at: mark.at,
    };
    store::insert_change(tx, id, &change).await?;
    let kept = Kept { word, edited: Some(mark), reviewed };
    store::put_word(tx, id, typed.lang, &stored(typed.lang, kept)).await
}

/// Makes a term of what was typed, the Korean among it, and gives its id. The id is made of the English
/// word, since it stands in addresses.
///
/// # Errors
/// [`Refusal::Taken`].
pub async fn make(
    tx: &mut Tx,
    typed: &[Typed],
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<String, Refusal>> {
    let word_in = |lang| {
        let typed = typed.iter().find(|typed: &&Typed| Some(typed.lang) == lang);
        typed.and_then(|typed| typed.word.word.clone()).unwrap_or_default()
    };
    let ko = word_in(Some(Lang::KOREAN));
    if let Some(taken) = same_korean(tx, &ko, "").await? {
        return Ok(Err(Refusal::Taken(taken)));
    }
    let rows = store::entries(tx, None).await?;
    let known = |id: &str| rows.iter().any(|row| row.entry.id == id);
    let id = free_id(&word_in(Lang::parse("en")), known);
    let last = rows.iter().map(|row| row.position).max().unwrap_or_default();
    store::put_term(tx, &id, &ko, last + 1).await?;
    let mark = Mark { at: now, by: Some(by) };
    for typed in typed.iter().filter(|typed| typed.word != Word::default()) {
        save(tx, &id, typed, None, mark).await?;
    }
    epoch::raise(tx).await?;
    Ok(Ok(id))
}

/// The id of another term with this Korean word.
async fn same_korean(tx: &mut Tx, ko: &str, id: &str) -> anyhow::Result<Option<String>> {
    let entries = super::entries(tx).await?;
    let same = entries.into_iter().find(|entry: &Entry| entry.ko == ko && entry.id != id);
    Ok(same.map(|entry| entry.id))
}

/// The word in ASCII letters and digits with hyphens; without any, a random name.
fn free_id(word: &str, is_known: impl Fn(&str) -> bool) -> String {
    let ascii = |c: char| c.is_ascii_alphanumeric();
    let parts = word.split(|c: char| !ascii(c)).filter(|part| !part.is_empty());
    let mut id = String::new();
    for part in parts {
        if id.len() + part.len() >= LONGEST_ID {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(&part.to_ascii_lowercase());
    }
    if id.is_empty() || is_known(&id) {
        let [one, two, three] = id::bytes();
        let stem = if id.is_empty() { "term" } else { id.as_str() };
        return format!("{stem}-{one:02x}{two:02x}{three:02x}");
    }
    id
}

/// Removes a term that no text names. Its row stays, and no file brings it back.
///
/// # Errors
/// [`Refusal::NoTerm`], [`Refusal::Used`].
pub async fn remove(
    tx: &mut Tx,
    id: &str,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, id).await?;
    let Some(entry) = super::find(tx, id).await? else {
        return Ok(Err(Refusal::NoTerm));
    };
    let uses = super::uses(tx, id).await?;
    if !uses.is_empty() {
        return Ok(Err(Refusal::Used(uses)));
    }
    let mark = Mark { at: now, by: Some(by) };
    let before = Some(entry.kept(Lang::KOREAN).word);
    let change = Change { lang: Lang::KOREAN, before, after: None, by: mark.by, at: now };
    store::insert_change(tx, id, &change).await?;
    store::mark_removed(tx, id, mark).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn check(tag: &str, words: (&str, &str, &str), status: Status, expected: &[Wrong]) {
        let wrong = Typed::parse(lang(tag), words, status, "").err().unwrap_or_default();
        assert_eq!(wrong, expected, "{tag} {words:?}");
    }

    #[test]
    fn what_is_too_long_or_missing_is_wrong() {
        let (word, long) = ("ប".repeat(LONGEST_WORD), "ប".repeat(LONGEST_WORD + 1));
        check("km", (&word, "", ""), Status::Machine, &[]);
        check("km", (&long, "", ""), Status::Machine, &[Wrong::LongWord]);
        let sentence = "ក".repeat(LONGEST_EXPLANATION + 1);
        check("km", ("ប", &sentence, ""), Status::Machine, &[Wrong::LongExplanation]);
        check("km", ("ប", "", " "), Status::Official, &[Wrong::NoSource]);
        check("km", ("ប", "", "MOEL, p. 3"), Status::Official, &[]);
        check("ko", (" ", "", ""), Status::Machine, &[Wrong::NoKorean]);
    }

    /// A word with nothing in it was seen by nobody, whatever the form says.
    #[test]
    fn an_empty_word_is_not_reviewed() {
        let typed = Typed::parse(lang("km"), (" ", "", "x"), Status::Reviewed, "").expect("typed");
        assert_eq!(typed.word, Word::default());
        assert_eq!(typed.seen, "");
        let kept = Kept::default();
        let typed = Typed::parse(lang("km"), ("", "", ""), Status::Machine, &kept.fingerprint());
        assert!(typed.expect("typed").is_untouched());
    }

    #[test]
    fn an_id_is_made_of_the_english_word() {
        let known = |id: &str| id == "guide";
        assert_eq!(free_id("Unpaid wages (delayed)", known), "unpaid-wages-delayed");
        assert!(free_id("Guide", known).starts_with("guide-"));
        assert!(free_id("임금", known).starts_with("term-"));
    }
}
