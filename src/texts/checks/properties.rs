//! A faithful translation is never kept back, and a changed digit is always seen.

use proptest::prelude::*;

use super::tests::{facts, lang};
use super::*;
use crate::language::formats;
use crate::texts::segments::Kind;

/// Something that must be the same, as the Korean and as the translation write it.
#[derive(Clone, Debug)]
struct Token {
    korean: String,
    other: String,
}

fn token(tag: &'static str) -> impl Strategy<Value = Token> {
    let number = |value: u32| formats::number(lang(tag), &value.to_string());
    let korean = |value: u32| formats::number(Lang::KOREAN, &value.to_string());
    let won = crate::language::Words::for_letters(lang(tag));
    prop_oneof![
        (13_u32..3_000_000).prop_map(move |value| Token {
            korean: format!("{}명", korean(value)),
            other: format!("{} x", number(value)),
        }),
        (1_u32..90_000_000).prop_map(move |value| Token {
            korean: format!("{}원", korean(value)),
            other: won
                .tell("unit-won")
                .with("count", value)
                .with("shown", number(value))
                .to_string(),
        }),
        (100_u32..999, 1000_u32..9999).prop_map(|(middle, last)| Token {
            korean: format!("031-{middle}-{last}"),
            other: format!("031-{middle}-{last}"),
        }),
        (1_u32..99).prop_map(|page| Token {
            korean: format!("[여기](/guides/p{page})"),
            other: format!("[x](/guides/p{page})"),
        }),
        (2001_i32..2099, 1_u32..=12, 1_u32..=28).prop_filter_map("a day", move |(y, m, d)| {
            let day = chrono::NaiveDate::from_ymd_opt(y, m, d)?;
            let (korean, other) = (formats::date(Lang::KOREAN, day), formats::date(lang(tag), day));
            Some(Token { korean, other })
        }),
        Just(Token { korean: "{fact:wage}".to_owned(), other: "{fact:wage}".to_owned() }),
    ]
}

fn tokens() -> impl Strategy<Value = (&'static str, Vec<Token>, Vec<Token>)> {
    let tags = prop::sample::select(vec![
        "en", "zh", "ru", "vi", "id", "ne", "km", "uz", "kk", "ky", "ur", "th", "fil", "si", "mn",
    ]);
    tags.prop_flat_map(|tag| {
        prop::collection::vec(token(tag), 1..6).prop_flat_map(move |tokens| {
            (Just(tag), Just(tokens.clone()), Just(tokens).prop_shuffle())
        })
    })
}

fn texts(source: &[Token], target: &[Token]) -> (String, String) {
    let korean: Vec<&str> = source.iter().map(|token| token.korean.as_str()).collect();
    let other: Vec<&str> = target.iter().map(|token| token.other.as_str()).collect();
    (korean.join("; 그리고 "), other.join("; "))
}

fn found(tag: &str, source: &str, target: &str) -> Vec<Finding> {
    let pair = Pair { kind: Kind::Paragraph, source, target: Some(target) };
    check(&[pair], lang(tag), &facts(), &[])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_faithful_translation_is_not_kept_back((tag, source, target) in tokens()) {
        let (source, target) = texts(&source, &target);
        let found = found(tag, &source, &target);
        prop_assert!(found.is_empty(), "{tag}: {source} = {target}: {found:?}");
    }

    #[test]
    fn a_changed_digit_is_seen(
        (tag, source, target) in tokens(), at in any::<prop::sample::Index>(), by in 1_u32..10,
    ) {
        let (source, target) = texts(&source, &target);
        let digits: Vec<usize> =
            target.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).collect();
        prop_assume!(!digits.is_empty());
        let at = digits[at.index(digits.len())];
        let digit = target[at..=at].parse::<u32>().expect("a digit");
        let changed = format!("{}{}{}", &target[..at], (digit + by) % 10, &target[at + 1..]);
        let found = found(tag, &source, &changed);
        prop_assert!(!found.is_empty(), "{tag}: {source} = {changed}");
    }

    /// What somebody types may be anything; finding faults in it must not fail.
    #[test]
    fn any_text_can_be_checked(
        source in "[0-9 .,+()만천억원월일년/%{}:a-z-]{0,40}", target in ".{0,40}",
        soup in "[0-9 .,+()原万ngàytháng\u{a0}/%{}:*#\\[\\]-]{0,40}",
    ) {
        for tag in ["vi", "zh", "ru"] {
            found(tag, &source, &target);
            found(tag, &target, &soup);
            found(tag, &source, &soup);
        }
    }
}
