//! Our reading of a text in the form in which tantivy wants it.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::analysis::Analyser;
use super::terms::Terms;

/// Reads texts for tantivy as an analyser does.
#[derive(Clone)]
pub struct Reading {
    analyser: Analyser,
}

impl Reading {
    /// The reading of an analyser.
    pub fn of(analyser: Analyser) -> Reading {
        Reading { analyser }
    }
}

impl Tokenizer for Reading {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        Tokens { terms: self.analyser.terms(text), next: 0, token: Token::default() }
    }
}

/// The terms of a text, one after the other.
pub struct Tokens {
    terms: Terms,
    next: usize,
    token: Token,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        let Some(term) = self.terms.get(self.next) else {
            return false;
        };
        self.token.position = self.next;
        self.token.offset_from = term.bytes.start;
        self.token.offset_to = term.bytes.end;
        self.token.text.clear();
        self.token.text.push_str(term.text);
        self.next += 1;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
