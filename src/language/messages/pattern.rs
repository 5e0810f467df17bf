//! The words of a message as Fluent has them: parsed, and written in one way, so that two can be compared.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, PatternElement, Resource, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{ast, parser, serializer};

use self::ways::{Way, ways};

mod ways;

/// The name that a message has while its words are read.
const NAME: &str = "words";
/// CLDR's plural categories, of which each language has some.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// The most braces, and the most brackets, that may be open at once. Fluent's parser calls itself for each.
const DEEPEST: usize = 10;
/// The beginning of the keys of amounts: a digit beside an amount makes it another one.
const AMOUNTS: &str = "unit-";

/// The words of a message, with what is filled in and chosen by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    variables: BTreeSet<String>,
    /// What it chooses by, apart from numbers.
    choices: BTreeSet<String>,
    /// What stands in quotation marks between braces.
    literals: BTreeSet<String>,
    ways: Vec<Way>,
}

/// What was typed is no message, or does more than a message of the interface may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this cannot be read as the words of a message")]
pub struct Unreadable;

/// Why words cannot stand for a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// These values of the message are not in them, or not in each of their branches.
    #[error("{0} is missing")]
    Lacks(String),
    /// These are in them and not in the message.
    #[error("{0} is not of this message")]
    Adds(String),
    /// They choose by something that is neither a plural nor in the message.
    #[error("{0} is nothing to choose by")]
    Choice(String),
    /// They have tags, addresses, links, quoted literals, marks that turn writing round or digits beside an
    /// amount, and the message has others or none.
    #[error("there is other markup than in the message")]
    Markup,
}

impl Pattern {
    /// Reads what somebody typed.
    ///
    /// # Errors
    /// [`Unreadable`], also where it calls a function, names another message, has attributes, or is nested
    /// too deeply.
    pub fn parse(typed: &str) -> Result<Self, Unreadable> {
        if open_at_once(typed, '{', '}') > DEEPEST || open_at_once(typed, '(', ')') > DEEPEST {
            return Err(Unreadable);
        }
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
        let mut read = Self {
            text: String::new(),
            variables: BTreeSet::new(),
            choices: BTreeSet::new(),
            literals: BTreeSet::new(),
            ways: Vec::new(),
        };
        if let Some(pattern) = &message.value {
            read.take(pattern)?;
            read.ways = ways(pattern)?;
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

    /// Whether it may stand for `original`, the message of `key`: the same values in each branch, nothing else
    /// to choose by, no other markup.
    ///
    /// # Errors
    /// The first [`Misfit`].
    pub fn fits(&self, key: &str, original: &Self) -> Result<(), Misfit> {
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
        if let Some(lacks) = self.ways.iter().find_map(|way| original.lacking(way)) {
            return Err(Misfit::Lacks(lacks));
        }
        let is_marked_so = self.literals.is_subset(&original.literals)
            && self.ways.iter().all(|way| original.is_marked_like(way))
            && (!key.starts_with(AMOUNTS)
                || self.ways.iter().all(|way| original.has_digits_of(way)));
        if is_marked_so { Ok(()) } else { Err(Misfit::Markup) }
    }

    /// A value that is said by default and not in this way, unless it is not said in the same branch here.
    fn lacking(&self, way: &Way) -> Option<String> {
        let default = self.ways.iter().find(|own| own.is_default())?;
        let same = self.ways.iter().find(|own| own.choices == way.choices);
        let is_said = |name: &&String| same.is_none_or(|same| same.variables.contains(*name));
        default.variables.difference(&way.variables).find(is_said).cloned()
    }

    fn is_marked_like(&self, way: &Way) -> bool {
        let typed = markup(&way.text);
        self.ways.iter().any(|own| markup(&own.text) == typed)
    }

    fn has_digits_of(&self, way: &Way) -> bool {
        let typed = digits(&way.text);
        typed.is_empty() || self.ways.iter().any(|own| digits(&own.text) == typed)
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
            InlineExpression::StringLiteral { value } => {
                self.literals.insert(unescape_unicode_to_string(value).into_owned());
                Ok(())
            }
            InlineExpression::NumberLiteral { .. } => Ok(()),
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

/// At most how many of these are open at once. What may be closed within quotation marks counts as not closed:
/// the parser reads it as a literal, and goes on deeper.
fn open_at_once(typed: &str, opening: char, closing: char) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for line in typed.lines() {
        let quoted = line.find('"').zip(line.rfind('"'));
        for (at, c) in line.char_indices() {
            let is_quoted = quoted.is_some_and(|(first, last)| first < at && at < last);
            if c == opening {
                open += 1;
                most = most.max(open);
            } else if c == closing && !is_quoted {
                open = open.saturating_sub(1);
            }
        }
    }
    most
}

/// Tags, braces, links, addresses and invisible marks, in an order of their own.
fn markup(text: &str) -> Vec<String> {
    let is_mark = |c: &char| {
        matches!(
            c,
            '<' | '>' | '{' | '}' | '[' | '\u{200e}' | '\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        ) || c.is_control() && *c != '\n'
    };
    let marks = text.chars().filter(is_mark).map(String::from);
    let links = text.matches("](").map(str::to_owned);
    let addresses = text.split_whitespace().filter(|word| word.contains("://"));
    let mut markup: Vec<String> = marks.chain(links).chain(addresses.map(str::to_owned)).collect();
    markup.sort();
    markup
}

fn digits(text: &str) -> String {
    text.chars().filter(|c| c.is_numeric()).collect()
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
            let fits = parse(typed).fits("key", &parse(original));
            assert_eq!(fits.as_ref().err(), expected, "{typed:?}");
        }
        check("By { $day }.", "Until { $day }.", None);
        check("By { $day }.", "Soon.", Some(&Misfit::Lacks("day".to_owned())));
        check("Soon.", "By { $day }.", Some(&Misfit::Adds("day".to_owned())));
        let plural = "{ $count ->\n[one] one\n*[other] { $count }\n}";
        let russian = "{ $count ->\n[one] a\n[few] { $count } b\n*[other] { $count }\n}";
        check(plural, russian, None);
        let wrong = plural.replace("[one]", "[single]");
        check(plural, &wrong, Some(&Misfit::Choice("single".to_owned())));
        check("Call.", "<b>Call.</b>", Some(&Misfit::Markup));
        check("Call.", "Call. https://example.com", Some(&Misfit::Markup));
        check("Call.", "Call.\u{202e}", Some(&Misfit::Markup));
    }

    #[track_caller]
    fn is_refused(key: &str, original: &str, typed: &str, expected: &Misfit) {
        let fits = parse(typed).fits(key, &parse(original));
        assert_eq!(fits.as_ref(), Err(expected), "{typed:?}");
    }

    #[test]
    fn a_literal_would_have_carried_a_tag_past_the_check() {
        let refused = |original, typed| is_refused("key", original, typed, &Misfit::Markup);
        refused("Call.", "Call { \"\\u003Cb>\" }.");
        refused("Call.", "Call { \"now\" }.");
        refused("{ $a ->\n*[other] Call.\n}", "{ $a ->\n*[other] { \"{\" }Call.\n}");
        let own = parse("Begin with { \"https://\" }.");
        let moved = parse("{ \"https://\" } is how to begin.");
        assert_eq!(moved.fits("key", &parse("{ \"https://\" } stands first.")), Ok(()));
        assert_eq!(own.fits("key", &own), Ok(()));
        refused("Begin with { \"https://\" } .", "Begin with { \"https://\" }example.com .");
    }

    #[test]
    fn a_link_would_have_led_elsewhere() {
        let refused = |original, typed| is_refused("key", original, typed, &Misfit::Markup);
        refused("Call.", "Call (us)[here](tel:1).");
        refused("Call.", "So [Call.");
        for mark in ['\u{202a}', '\u{2069}', '\u{200e}', '\u{200f}'] {
            is_refused("key", "Call.", &format!("Call{mark}."), &Misfit::Markup);
        }
        let plural = "{ $n ->\n[one] a\n*[other] b\n}";
        refused(plural, "https:{ $n ->\n[one] a\n*[other] //example.com\n}");
    }

    #[test]
    fn one_branch_would_have_said_no_amount() {
        let original = "{ $n ->\n[one] { $shown } day\n*[other] { $shown } days\n}";
        let lacks = Misfit::Lacks("shown".to_owned());
        is_refused("unit-day", original, &original.replace("{ $shown } days", "days"), &lacks);
        is_refused("unit-day", original, &original.replace("{ $shown } day\n", "day\n"), &lacks);
        let added = original.replace("*[other]", "[few] some\n*[other]");
        is_refused("unit-day", original, &added, &lacks);
        let without = original.replace("[one] { $shown } day", "[one] a day");
        assert_eq!(parse(&without).fits("unit-day", &parse(&without)), Ok(()));
    }

    #[test]
    fn a_digit_would_have_made_it_ten_times_as_much() {
        is_refused("unit-won", "{ $shown } won", "{ $shown }0 won", &Misfit::Markup);
        is_refused("unit-won", "{ $shown } won", "{ $shown }{ 0 } won", &Misfit::Markup);
        assert_eq!(parse("Call 113, { $a }").fits("key", &parse("Call 112, { $a }")), Ok(()));
    }

    #[test]
    fn nesting_would_have_ended_the_program() {
        for nested in ["{", "{ \"}\" ->\n*[a] ", "{ \"\\\"}\" ->\n*[a] ", "{ A(", "A("] {
            let typed = format!("{{ {}", nested.repeat(100_000));
            assert_eq!(Pattern::parse(&typed), Err(Unreadable), "{nested:?}");
        }
        let many = "{ $a } (b) ".repeat(50);
        assert_eq!(parse(&many).as_str(), many.trim());
    }
}
