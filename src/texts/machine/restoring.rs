//! What came back from a machine, with everything in it again that was taken out: each once, none lost, none
//! from another segment.

use super::markup::Token;
use super::protecting::{Is, Kept, Protected};
use super::reason::Reason;
use crate::texts::one_line;

/// A pair of marks that is open: which one, and where its words begin.
struct Open {
    at: usize,
    from: usize,
}

/// A segment while it is put together.
struct Restoring<'p> {
    kept: &'p [Kept],
    used: Vec<bool>,
    open: Vec<Open>,
    out: String,
}

impl Protected {
    /// The words of a machine as they are saved.
    ///
    /// # Errors
    /// [`Reason::Lost`], [`Reason::Doubled`], [`Reason::Strange`], [`Reason::Empty`].
    pub fn restore(&self, came: &str) -> Result<String, Reason> {
        let tokens = self.markup.tokens(came).ok_or(Reason::Strange)?;
        let mut restoring = Restoring {
            kept: &self.kept,
            used: vec![false; self.kept.len()],
            open: Vec::new(),
            out: String::with_capacity(came.len()),
        };
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                Token::Text(text) => restoring.out.push_str(&text),
                Token::Open { name, id, is_empty } => {
                    let at = restoring.begin(name, id)?;
                    restoring.put(at, is_empty, &mut tokens)?;
                }
                Token::Close(name) => restoring.close(name)?,
            }
        }
        restoring.finish()
    }
}

impl Restoring<'_> {
    /// Which of ours an element is.
    fn begin(&mut self, name: &str, id: Option<usize>) -> Result<usize, Reason> {
        let at = self.kept.iter().position(|kept| Some(kept.id) == id && kept.name == name);
        let at = at.ok_or(Reason::Strange)?;
        match self.used.get_mut(at) {
            Some(used) if !*used => *used = true,
            _ => return Err(Reason::Doubled { what: self.shown(at) }),
        }
        Ok(at)
    }

    fn shown(&self, at: usize) -> String {
        self.kept.get(at).map(Kept::shown).unwrap_or_default()
    }

    fn put(
        &mut self,
        at: usize,
        is_empty: bool,
        tokens: &mut impl Iterator<Item = Token>,
    ) -> Result<(), Reason> {
        let Some(kept) = self.kept.get(at) else { return Err(Reason::Strange) };
        match &kept.is {
            Is::Whole(whole) => {
                if !is_empty {
                    skip(kept.name, tokens)?;
                }
                self.out.push_str(whole);
            }
            Is::Pair { .. } if is_empty => return Err(Reason::Lost { what: kept.shown() }),
            Is::Pair { .. } => self.open.push(Open { at, from: self.out.len() }),
        }
        Ok(())
    }

    /// Marks stand at their words: spaces within them would make them letters.
    fn close(&mut self, name: &str) -> Result<(), Reason> {
        let open = self.open.pop().ok_or(Reason::Strange)?;
        let kept = self.kept.get(open.at).filter(|kept| kept.name == name);
        let Some(Kept { is: Is::Pair { open: begin, close: end }, .. }) = kept else {
            return Err(Reason::Strange);
        };
        let inner = self.out.split_off(open.from);
        let words = inner.trim();
        if words.is_empty() {
            return Err(Reason::Lost { what: self.shown(open.at) });
        }
        if inner.starts_with(char::is_whitespace) {
            self.out.push(' ');
        }
        for part in [begin, words, end] {
            self.out.push_str(part);
        }
        if inner.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
        Ok(())
    }

    fn finish(self) -> Result<String, Reason> {
        if !self.open.is_empty() {
            return Err(Reason::Strange);
        }
        if let Some(lost) = self.used.iter().position(|used| !used) {
            return Err(Reason::Lost { what: self.shown(lost) });
        }
        let words = one_line(&self.out);
        if words.is_empty() { Err(Reason::Empty) } else { Ok(words) }
    }
}

/// Passes what a machine left of a hint.
fn skip(name: &str, tokens: &mut impl Iterator<Item = Token>) -> Result<(), Reason> {
    for token in tokens {
        match token {
            Token::Text(_) => {}
            Token::Close(closed) if closed == name => return Ok(()),
            _ => return Err(Reason::Strange),
        }
    }
    Err(Reason::Strange)
}

/// Whether what came back is what went out.
pub(super) fn is_untouched(protected: &Protected, came: &str) -> bool {
    let text = |text: &str| {
        let tokens = protected.markup.tokens(text).unwrap_or_default().into_iter();
        let words = tokens.filter_map(|token| match token {
            Token::Text(text) => Some(text),
            _ => None,
        });
        one_line(&words.collect::<Vec<_>>().join(" "))
    };
    let sent = text(&protected.text);
    let is_korean = sent.contains(|c: char| matches!(c, '가'..='힣'));
    protected.has_words && is_korean && sent == text(came)
}
