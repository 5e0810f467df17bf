//! The interface's words: every language has every message, whole, in its own script.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use maru::facts::Unit;

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
    "alt", "enter", "mb", "hangul",
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

/// Keys that are put together of a family and a code.
fn families() -> Vec<String> {
    let units = Unit::ALL
        .into_iter()
        .filter(|unit| !matches!(unit, Unit::Phone | Unit::Number | Unit::Date | Unit::Time))
        .map(|unit| format!("unit-{}", unit.as_str()));
    let days =
        maru::directory::Weekday::ALL.into_iter().map(|day| format!("weekday-{}", day.as_str()));
    let kinds = ["guide", "article", "bulletin", "contact", "term", "programme"]
        .into_iter()
        .map(|kind| format!("search-kind-{kind}"));
    let faults =
        ["not-found", "forbidden", "unreadable", "too-large", "too-many", "busy", "trouble"];
    let faults = faults
        .into_iter()
        .flat_map(|fault| ["title", "what"].map(|part| format!("fault-{fault}-{part}")));
    let standings = maru::texts::terms::Status::ALL.map(|status| status.as_str()).into_iter();
    let standings =
        standings.chain(["missing"]).map(|standing| format!("terms-standing-{standing}"));
    let words = units.chain(days).chain(kinds).chain(faults).chain(of_casework()).chain(standings);
    let mut families: Vec<String> = words.collect();
    families.extend(of_staff());
    families.extend(of_bulletins());
    families.extend(of_exchange());
    families.extend(of_facts());
    families.extend(maru::texts::checks::keys());
    families.extend(of_newsletter());
    families.extend(of_orders());
    families.extend(of_programmes());
    families.extend(of_texts());
    families.extend(of_the_editor());
    families.extend(of_the_machine());
    families.extend(of_the_directory());
    families.extend(of_links());
    families
}

fn of_facts() -> impl Iterator<Item = String> {
    use maru::facts::{Fault, Standing, Status, What};
    let standings = Standing::ALL.into_iter().map(Standing::as_str);
    let standings = standings.flat_map(|code| {
        ["facts-standing", "facts-standing-what"].map(|of| format!("{of}-{code}"))
    });
    let units = Unit::ALL.into_iter().map(|unit| format!("facts-unit-{}", unit.as_str()));
    let done = What::ALL.into_iter().map(|what| format!("facts-done-{}", what.as_str()));
    let errors = Fault::ALL.into_iter().map(|fault| format!("facts-error-{}", fault.as_str()));
    let statuses = [Status::Law, Status::Official];
    let statuses = statuses.into_iter().map(|status| format!("facts-status-{}", status.as_str()));
    let kinds = ["contact", "page"].into_iter().map(|kind| format!("facts-kind-{kind}"));
    let acts = ["add", "correct", "end", "remove"].map(|act| format!("facts-heading-{act}"));
    standings.chain(units).chain(done).chain(errors).chain(statuses).chain(kinds).chain(acts)
}

fn of_the_directory() -> impl Iterator<Item = String> {
    use maru::directory::{Cost, Fault, Kind, Status, What};
    use maru::owed::Missing;
    let kinds = Kind::ALL.into_iter().map(|kind| format!("directory-kind-{}", kind.as_str()));
    let statuses = Status::ALL.into_iter().map(|it| format!("directory-status-{}", it.as_str()));
    let costs = Cost::ALL.into_iter().map(|cost| format!("contact-cost-{}", cost.as_str()));
    let done = What::ALL.into_iter().map(|what| format!("directory-done-{}", what.as_str()));
    let others = ["kind", "status", "checked-on", "hours", "position", "taken", "checked-later"];
    let refused = ["shared", "other-values", "changed", "shown", "gone"];
    let errors = Fault::CODES.into_iter().chain(others).chain(refused);
    let errors = errors.map(|code| format!("directory-error-{code}"));
    let mails = ["first", "reminder"].into_iter();
    let mails = mails
        .flat_map(|turn| ["subject", "text"].map(|part| format!("directory-mail-{part}-{turn}")));
    let listed = stock().owed.into_iter().map(|owed| owed.id);
    let owed = Missing::CODES.into_iter().map(str::to_owned).chain(listed);
    let owed = owed.map(|id| format!("owed-{id}"));
    kinds.chain(statuses).chain(costs).chain(done).chain(errors).chain(mails).chain(owed)
}

fn of_the_editor() -> impl Iterator<Item = String> {
    use maru::texts::segments::Kind;
    let kinds = Kind::ALL.into_iter().map(|kind| format!("editor-kind-{}", kind.as_str()));
    let states = ["current", "stale", "missing"].into_iter();
    kinds.chain(states.map(|state| format!("editor-state-{state}")))
}

fn of_the_machine() -> impl Iterator<Item = String> {
    use maru::texts::machine::{Reason, Trouble};
    let reasons = Reason::CODES.map(|code| format!("machine-reason-{code}"));
    let ours = ["no-language", "nothing", "day-over", "changed"];
    let troubles = Trouble::ALL.into_iter().map(Trouble::as_str).chain(ours);
    reasons.into_iter().chain(troubles.map(|code| format!("machine-trouble-{code}")))
}

fn of_links() -> impl Iterator<Item = String> {
    let failures = maru::texts::outer::Failure::ALL.map(|failure| failure.as_str());
    let whats = failures.into_iter().chain(["moved"]).map(|code| format!("links-what-{code}"));
    whats.chain(["aside", "back", "again", "replaced"].map(|done| format!("links-done-{done}")))
}

fn of_bulletins() -> impl Iterator<Item = String> {
    use maru::bulletins::{Kind, State};
    let states = State::ALL.into_iter().map(|state| format!("newsroom-state-{}", state.as_str()));
    let kinds = [Kind::Note, Kind::Issue];
    let kinds = kinds.into_iter().map(|kind| format!("newsroom-kind-{}", kind.as_str()));
    let whys = ["no-address", "full", "refused", "later", "unknown", "other"];
    let whys = whys.into_iter().map(|why| format!("newsroom-why-{why}"));
    let errors = ["title", "text"].into_iter().map(|field| format!("newsroom-error-no-{field}"));
    states.chain(kinds).chain(whys).chain(errors)
}

fn of_exchange() -> impl Iterator<Item = String> {
    use maru::texts::exchange::{Format, Reason};
    use maru::texts::{Unreadable, incoming, segments};
    let formats =
        Format::ALL.into_iter().map(|format| format!("exchange-format-{}", format.as_str()));
    let columns = ["number", "kind", "source", "target", "notes"];
    let columns = columns.into_iter().map(|column| format!("exchange-column-{column}"));
    let kinds = segments::Kind::ALL.into_iter();
    let kinds = kinds.map(|kind| format!("exchange-kind-{}", kind.as_str()));
    let reasons = Reason::all().into_iter();
    let reasons = reasons.map(|reason| format!("exchange-reason-{}", reason.as_str()));
    let refusals = Unreadable::all().into_iter();
    let refusals = refusals.map(|refusal| format!("exchange-unreadable-{}", refusal.as_str()));
    let left_out = incoming::LeftOut::all().into_iter();
    let left_out = left_out.map(|what| format!("exchange-left-out-{}", what.as_str()));
    formats.chain(columns).chain(kinds).chain(reasons).chain(refusals).chain(left_out)
}

fn of_newsletter() -> impl Iterator<Item = String> {
    use maru::newsletter::{Every, Held, Refusal};
    let every = Every::ALL.map(|every| format!("publications-every-{}", every.as_str()));
    let held = Held::CODES.map(|code| format!("publications-held-{code}"));
    let refusals = Refusal::CODES.map(|code| format!("publications-refusal-{code}"));
    let done = [
        "begun",
        "every",
        "put-in",
        "taken-out",
        "moved",
        "day",
        "planned",
        "released",
        "scheduled",
        "unscheduled",
    ];
    let done = done.map(|code| format!("publications-done-{code}"));
    every.into_iter().chain(held).chain(refusals).chain(done)
}

fn of_orders() -> impl Iterator<Item = String> {
    let states = maru::orders::State::ALL.map(|state| format!("orders-state-{}", state.as_str()));
    let extents =
        maru::orders::Extent::ALL.map(|extent| format!("orders-extent-{}", extent.as_str()));
    let news = ["asked", "soon", "today", "late", "cancelled"];
    let mails = news
        .into_iter()
        .flat_map(|news| ["subject", "text"].map(|part| format!("order-mail-{part}-{news}")));
    let readings = ["unread", "right", "corrected", "again"];
    let readings = readings.map(|state| format!("readings-state-{state}"));
    states.into_iter().chain(extents).chain(mails).chain(readings)
}

fn of_programmes() -> impl Iterator<Item = String> {
    use maru::programmes::{Fault, Kind, SignUp, Stage, Status, What};
    let kinds = Kind::ALL.map(|kind| format!("programme-kind-{}", kind.as_str()));
    let stages = Stage::ALL.map(|stage| format!("programmes-stage-{}", stage.as_str()));
    let statuses = Status::ALL.map(|status| format!("programmes-status-{}", status.as_str()));
    let done = What::ALL.map(|what| format!("programmes-done-{}", what.as_str()));
    let ways = SignUp::WAYS.map(|way| format!("programmes-way-{way}"));
    let held = ["weekly", "day"].map(|held| format!("programmes-held-{held}"));
    let costs = ["free", "paid"].map(|cost| format!("programme-{cost}"));
    let errors = Fault::ALL.map(|fault| format!("programmes-error-{}", fault.as_str()));
    let fields = [
        "kind",
        "run-by",
        "contact",
        "place",
        "place-roman",
        "first",
        "last",
        "sessions",
        "languages",
        "cost",
        "sign-up",
        "places",
        "source",
        "status",
        "checked",
    ];
    let fields = fields.map(|field| format!("programmes-field-{field}")).into_iter();
    let of_pages = fields.chain(held).chain(costs).chain(errors);
    kinds.into_iter().chain(stages).chain(statuses).chain(done).chain(ways).chain(of_pages)
}

fn of_texts() -> impl Iterator<Item = String> {
    use maru::staff::pages::Section;
    use maru::texts::Kind;
    use maru::texts::translations::{Act, State, Why};
    let sections = Section::ALL.into_iter().map(|one| format!("board-section-{}", one.as_str()));
    let wanted = ["all", "stale", "missing", "to-review", "unpublished"];
    let wanted = wanted.into_iter().map(|code| format!("board-wanted-{code}"));
    let shelves =
        ["guide", "newsletter", "bulletin", "alert", "reply", "question", "situation", "programme"];
    let shelves = shelves.into_iter().map(|code| format!("board-shelf-{code}"));
    let kinds = Kind::ALL.into_iter().map(|kind| format!("text-kind-{}", kind.as_str()));
    let states = State::ALL.into_iter().map(|state| format!("text-state-{}", state.as_str()));
    let acts = Act::ALL.into_iter().map(|act| format!("text-act-{}", act.as_str()));
    let done = [
        "made",
        "saved",
        "published",
        "scheduled",
        "unscheduled",
        "withdrawn",
        "declined",
        "taken-up",
        "reviewed",
        "restored",
        "still-correct",
        "unchanged",
    ];
    let done = done.into_iter().map(|code| format!("text-done-{code}"));
    let whys = Why::ALL.map(|why| format!("why-not-{}", why.as_str()));
    let of_board = sections.chain(wanted).chain(shelves);
    of_board.chain(kinds).chain(states).chain(acts).chain(done).chain(whys)
}

fn of_casework() -> impl Iterator<Item = String> {
    use maru::casework::routing::Reason;
    use maru::casework::state::State;
    let reasons = Reason::ALL.into_iter().map(|reason| format!("reason-{}", reason.code()));
    let states =
        State::ALL.into_iter().map(|state| format!("state-{}", state.as_str().replace('_', "-")));
    let causes = ["opened", "retried", "reopened", "by-hand"]
        .into_iter()
        .map(|cause| format!("cause-{cause}"));
    let acts = [
        "opened",
        "read",
        "answered",
        "closed",
        "assigned",
        "released",
        "reopened",
        "late",
        "client-wrote",
    ];
    let acts = acts.into_iter().map(|act| format!("act-{act}"));
    let closings = maru::casework::Needless::ALL.into_iter();
    let closings = closings.map(|reason| format!("closing-{}", reason.as_str()));
    reasons.chain(states).chain(causes).chain(acts).chain(closings)
}

fn of_staff() -> impl Iterator<Item = String> {
    let roles = maru::staff::Role::ALL.into_iter().map(|role| format!("role-{}", role.as_str()));
    let languages = (1..=3).map(|level| format!("staff-language-level-{level}"));
    let topics = (0..=3).map(|level| format!("staff-topic-level-{level}"));
    roles.chain(languages).chain(topics)
}

#[test]
fn every_key_that_is_named_exists_and_every_message_is_used() {
    let english = messages("en");
    let sources = sources();
    let named: BTreeSet<String> = said_keys(&sources).into_iter().chain(families()).collect();
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
