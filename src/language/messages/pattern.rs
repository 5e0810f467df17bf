//! The words of a message as Fluent has them: parsed, and written in one way, so that two can be compared.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, PatternElement, Resource, VariantKey,
};
use fluent_syntax::{ast, parser, serializer};

/// The name that a message has while its words are read.
const NAME: &str = "words";
/// CLDR's plural categories, of which each language has some.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The words of a message, with what is filled in and chosen by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    variables: BTreeSet<String>,
    /// What it chooses by, apart from numbers.
    choices: BTreeSet<String>,
}

/// What was typed is no message, or does more than a message of the interface may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this cannot be read as the words of a message")]
pub struct Unreadable;

/// Why words cannot stand for a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// These values of the message are not in them.
    #[error("{0} is missing")]
    Lacks(String),
    /// These are in them and not in the message.
    #[error("{0} is not of this message")]
    Adds(String),
    /// They choose by something that is neither a plural nor in the message.
    #[error("{0} is nothing to choose by")]
    Choice(String),
    /// They have tags, addresses or marks that turn writing round, and the message has others or none.
    #[error("there is other markup than in the message")]
    Markup,
}

impl Pattern {
    /// Reads what somebody typed.
    ///
    /// # Errors
    /// [`Unreadable`], also where it calls a function, names another message, or has attributes.
    pub fn parse(typed: &str) -> Result<Self, Unreadable> {
        let lines = typed.trim().lines().map(|line| match line.trim_end() {
            "" => String::new(),
            line => format!("    {line}"),
        });
        let source = format!("{NAME} =\n{}\n", lines.collect::<Vec<_>>().join("\n"));
        let resource = parser::parse(source.as_str()).map_err(|_| Unreadable)?;
        let mut entries = resource.body.into_iter();
        match (entries.next(), entries.next()) {
            (Some(Entry::Message(message)), None) => Self::of(message),
            _ => Err(Unreadable),
        }
    }

    /// The words of a message that was parsed.
    pub(super) fn of(message: Message<&str>) -> Result<Self, Unreadable> {
        if message.value.is_none() || !message.attributes.is_empty() {
            return Err(Unreadable);
        }
        let mut read =
            Self { text: String::new(), variables: BTreeSet::new(), choices: BTreeSet::new() };
        if let Some(pattern) = &message.value {
            read.take(pattern)?;
        }
        let message = Message { id: Identifier { name: NAME }, comment: None, ..message };
        let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        read.text = without_name(&written);
        Ok(read)
    }

    /// As Fluent writes it, without the key.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it may stand for `original`: the same values, nothing else to choose by, no other markup.
    ///
    /// # Errors
    /// The first [`Misfit`].
    pub fn fits(&self, original: &Self) -> Result<(), Misfit> {
        if let Some(lacks) = original.variables.difference(&self.variables).next() {
            return Err(Misfit::Lacks(lacks.clone()));
        }
        if let Some(adds) = self.variables.difference(&original.variables).next() {
            return Err(Misfit::Adds(adds.clone()));
        }
        let is_legal = |choice: &&String| {
            PLURALS.contains(&choice.as_str()) || original.choices.contains(*choice)
        };
        if let Some(choice) = self.choices.iter().find(|choice| !is_legal(choice)) {
            return Err(Misfit::Choice(choice.clone()));
        }
        if markup(&self.text) == markup(&original.text) { Ok(()) } else { Err(Misfit::Markup) }
    }

    fn take(&mut self, pattern: &ast::Pattern<&str>) -> Result<(), Unreadable> {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.take_expression(expression)?;
            }
        }
        Ok(())
    }

    fn take_expression(&mut self, expression: &Expression<&str>) -> Result<(), Unreadable> {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector)?;
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key {
                        self.choices.insert((*name).to_owned());
                    }
                    self.take(&variant.value)?;
                }
                Ok(())
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) -> Result<(), Unreadable> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                Ok(())
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                Ok(())
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
            _ => Err(Unreadable),
        }
    }
}

/// `words = …`, or `words =` and lines that are set in, without the name and without the blanks.
fn without_name(written: &str) -> String {
    let words = written.trim_start_matches(NAME).trim_start().trim_start_matches('=');
    let lines = words.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Tags, addresses and invisible marks, in an order of their own.
fn markup(text: &str) -> Vec<String> {
    let is_mark = |c: &char| {
        matches!(c, '<' | '>' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || c.is_control() && *c != '\n'
    };
    let marks = text.chars().filter(is_mark).map(String::from);
    let addresses = text.split_whitespace().filter(|word| word.contains("://"));
    let mut markup: Vec<String> = marks.chain(addresses.map(str::to_owned)).collect();
    markup.sort();
    markup
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(typed: &str) -> Pattern {
        Pattern::parse(typed).unwrap_or_else(|_| panic!("{typed:?} is no message"))
    }

    #[test]
    fn what_is_no_message_is_refused() {
        fn check(typed: &str, is_one: bool) {
            assert_eq!(Pattern::parse(typed).is_ok(), is_one, "{typed:?}");
        }
        check("Call 112.", true);
        check("Two lines\nof words", true);
        check("{ $count ->\n[one] one\n*[other] { $shown }\n}", true);
        check("", false);
        check("{ $open", false);
        check("{ DATETIME($day) }", false);
        check("{ other-message }", false);
        check("{ -term }", false);
        check("words\n.title = more", false);
        check("words\nanother = message", true);
        check("{ $count ->\n[one] one\n}", false);
    }

    #[test]
    fn it_is_written_in_one_way() {
        let one = parse("{$count ->\n  [one]  one\n *[other] { $shown}  \n}");
        let other = parse(one.as_str());
        assert_eq!(one, other);
        assert_eq!(parse("  Call   112. ").as_str(), "Call   112.");
    }

    #[test]
    fn it_fits_if_nothing_is_lost_and_nothing_added() {
        fn check(original: &str, typed: &str, expected: Option<&Misfit>) {
            let fits = parse(typed).fits(&parse(original));
            assert_eq!(fits.as_ref().err(), expected, "{typed:?}");
        }
        check("By { $day }.", "Until { $day }.", None);
        check("By { $day }.", "Soon.", Some(&Misfit::Lacks("day".to_owned())));
        check("Soon.", "By { $day }.", Some(&Misfit::Adds("day".to_owned())));
        let plural = "{ $count ->\n[one] one\n*[other] { $count }\n}";
        let russian = "{ $count ->\n[one] a\n[few] b\n[many] c\n*[other] { $count }\n}";
        check(plural, russian, None);
        let wrong = plural.replace("[one]", "[single]");
        check(plural, &wrong, Some(&Misfit::Choice("single".to_owned())));
        check("Call.", "<b>Call.</b>", Some(&Misfit::Markup));
        check("Call.", "Call. https://example.com", Some(&Misfit::Markup));
        check("Call.", "Call.\u{202e}", Some(&Misfit::Markup));
    }
}
