//! The interface's words: every language has every message, whole, in its own script.

mod families;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use crate::support::stock;

type Messages = BTreeMap<String, Message>;

#[derive(Debug, Default, PartialEq, Eq)]
struct Message {
    text: String,
    variables: BTreeSet<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn tags() -> Vec<String> {
    stock().city.tags().map(|lang| lang.to_string()).collect()
}

/// All messages of a language. A syntax error is a failure with its file.
fn messages(tag: &str) -> Messages {
    let mut messages = Messages::new();
    let folder = root().join("locales").join(tag);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|_| panic!("{} is missing", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let source = std::fs::read_to_string(&path).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut read = Message::default();
            if let Some(pattern) = &message.value {
                take(pattern, &mut read);
            }
            let twice = messages.insert(message.id.name.to_owned(), read);
            assert!(twice.is_none(), "{} stands twice in {tag}", message.id.name);
        }
    }
    messages
}

fn take(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression } => take_expression(expression, message),
        }
    }
}

fn take_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => take_inline(inline, message),
        Expression::Select { selector, variants } => {
            take_inline(selector, message);
            for variant in variants {
                take(&variant.value, message);
            }
        }
    }
}

fn take_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let CallArguments { positional, .. } = arguments;
            positional.iter().for_each(|argument| take_inline(argument, message));
            panic!("{} is called, but no function is registered", id.name);
        }
        InlineExpression::Placeable { expression } => take_expression(expression, message),
        _ => {}
    }
}

#[test]
fn every_language_has_every_message_with_its_values() {
    let english = messages("en");
    assert!(english.len() > 100);
    let mut wrong = Vec::new();
    for tag in tags() {
        let own = messages(&tag);
        for (key, message) in &english {
            match own.get(key) {
                None => wrong.push(format!("{tag}: {key} is missing")),
                // A language without plurals need not choose by the number.
                Some(read) => {
                    let missing: Vec<_> = message
                        .variables
                        .difference(&read.variables)
                        .filter(|name| *name != "count" || !message.variables.contains("shown"))
                        .collect();
                    let added: Vec<_> = read.variables.difference(&message.variables).collect();
                    if !missing.is_empty() || !added.is_empty() {
                        wrong.push(format!("{tag}: {key} lacks {missing:?} and adds {added:?}"));
                    }
                }
            }
        }
        for key in own.keys().filter(|key| !english.contains_key(*key)) {
            wrong.push(format!("{tag}: {key} is not in English"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Messages that may be the same in two languages, since the word is.
const SAME: &[&str] = &[
    "bot-menu-button",
    "nav-newsletter",
    "newsletter-title",
    "search-kind-article",
    "unit-percent",
    "unit-won",
    "desk-moment",
    "facts-unit-won",
    "newsroom-channel-email",
    "newsroom-channel-telegram",
    "office-option-against",
    "office-option-fits",
    "staff-email",
];

#[test]
fn nothing_is_left_in_english_or_korean() {
    let (english, korean) = (messages("en"), messages("ko"));
    let mut wrong = Vec::new();
    for tag in tags() {
        for (key, message) in messages(&tag) {
            let same = |others: &Messages, other: &str| {
                tag != other && others.get(&key).is_some_and(|there| there.text == message.text)
            };
            let blank = message.text.chars().all(|c| !c.is_alphabetic());
            if !blank
                && !SAME.contains(&key.as_str())
                // A language may be called the same in another.
                && !key.starts_with("tongue-")
                && (same(&english, "en") || same(&korean, "ko"))
            {
                wrong.push(format!("{tag}: {key} is {:?}", message.text.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that stand in Latin letters everywhere, as the reader sees them on her phone and in letters, and
/// the parts of an example of an address.
const LATIN_EVERYWHERE: &[&str] = &[
    "telegram", "pdf", "maru", "sms", "email", "qr", "csv", "name", "example", "com", "stop",
    "https", "docx", "xlsx", "xliff", "hwpx", "doc", "hwp", "word", "excel", "markdown", "ctrl",
    "alt", "enter", "esc", "mb", "hangul",
];

fn in_script(tag: &str, c: char) -> bool {
    let code = u32::from(c);
    let latin = c.is_ascii_alphabetic()
        || (0xc0..0x250).contains(&code)
        || (0x1e00..0x1f00).contains(&code);
    match tag {
        "ko" => (0xac00..0xd7b0).contains(&code) || (0x1100..0x1200).contains(&code),
        "zh" => (0x4e00..0xa000).contains(&code) || (0x3400..0x4dc0).contains(&code),
        "ru" | "kk" | "ky" | "mn" => (0x400..0x530).contains(&code),
        "ne" => (0x900..0x980).contains(&code),
        "km" => (0x1780..0x1800).contains(&code),
        "ur" => (0x600..0x700).contains(&code) || (0x750..0x780).contains(&code),
        "th" => (0xe00..0xe80).contains(&code),
        "si" => (0xd80..0xe00).contains(&code),
        // Uzbek writes o‘ and g‘ with a turned comma, which is a letter in some encodings.
        _ => latin || code == 0x2bb || code == 0x2bc,
    }
}

#[test]
fn every_language_is_written_in_its_script() {
    let mut wrong = Vec::new();
    for tag in tags() {
        for (key, message) in messages(&tag) {
            for word in message.text.split(|c: char| !c.is_alphabetic()) {
                let foreign = word.chars().any(|c| !in_script(&tag, c));
                if foreign && !LATIN_EVERYWHERE.contains(&word.to_lowercase().as_str()) {
                    wrong.push(format!("{tag}: {key} has {word:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every file of the program's code and templates.
fn sources() -> Vec<String> {
    let mut sources = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "html") {
                sources.push(std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    sources
}

/// Keys as they surely stand in code and templates: `say("key")` and `tell("key")`.
fn said_keys(sources: &[String]) -> BTreeSet<String> {
    let calls = sources.iter().flat_map(|source| {
        ["say(\"", "tell(\""].into_iter().flat_map(move |call| source.split(call).skip(1))
    });
    calls.map(|part| part.split('"').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_key_that_is_named_exists_and_every_message_is_used() {
    let english = messages("en");
    let sources = sources();
    let named: BTreeSet<String> = said_keys(&sources).into_iter().chain(families::all()).collect();
    let missing: Vec<_> = named.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "named, but there is no such message: {missing:?}");
    // A key may also be handed on as a literal before it is said.
    let unused: Vec<_> = english
        .keys()
        .filter(|key| !named.contains(*key))
        .filter(|key| !sources.iter().any(|source| source.contains(&format!("\"{key}\""))))
        .collect();
    assert!(unused.is_empty(), "nobody says these: {unused:?}");
}

#[test]
fn plurals_are_those_of_the_language() {
    let say = |tag: &str, count: i64| {
        let lang = stock().city.lang(tag).unwrap();
        maru::language::Words::for_letters(lang)
            .tell("search-found")
            .with("count", count)
            .to_string()
    };
    assert_eq!(say("en", 1), "1 result");
    assert_eq!(say("en", 2), "2 results");
    assert_eq!(say("en", 0), "Nothing was found.");
    assert_eq!(say("ko", 3), "3개를 찾았습니다");
    let russian: Vec<String> = [1, 3, 5].into_iter().map(|count| say("ru", count)).collect();
    let forms: BTreeSet<String> =
        russian.iter().map(|form| form.chars().filter(|c| !c.is_ascii_digit()).collect()).collect();
    assert!(forms.len() >= 2, "Russian bends with the number: {russian:?}");
}
