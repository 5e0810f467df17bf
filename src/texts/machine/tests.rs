//! What goes out and what comes back.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::markup::Markup;
use super::protecting::{Protected, Protector};
use super::reason::Reason;
use super::restoring::is_untouched;
use super::{Offers, Translator, calls};
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::terms::{Term, Word};

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn term(id: &str, ko: &str, en: &str) -> Term {
    let word = Word { word: Some(en.to_owned()), ..Word::default() };
    let words = BTreeMap::from([(lang("en"), word)]);
    Term { id: id.to_owned(), ko: ko.to_owned(), words }
}

fn protected_as(markup: Markup, raw: &str) -> Protected {
    let facts = Facts::default();
    let terms = [
        term("unpaid-wages", "임금체불", "Unpaid wages (delayed payment of wages)"),
        term("interpreting", "통역", "Interpreting / interpreter"),
    ];
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    Protector::new(markup, lang("en"), &facts, &terms, day).protect(raw).expect("no code")
}

fn protected(raw: &str) -> Protected {
    protected_as(Markup::Xml, raw)
}

#[test]
fn what_a_machine_must_not_touch_goes_out_as_an_element() {
    fn check(raw: &str, xml: &str) {
        assert_eq!(protected(raw).text, xml);
    }
    check("시급 {fact:wage}부터", "시급 <x id=\"1\">—</x>부터");
    check("**꼭** [글](/guides/a)을", "<g id=\"1\">꼭</g> <g id=\"2\">글</g>을");
    check("(031-481-3301)로", "(<x id=\"1\">031-481-3301</x>)로");
    check("a@b.kr, https://c.kr/d.", "<x id=\"1\">a@b.kr</x>, <x id=\"2\">https://c.kr/d</x>.");
    check("임금체불을 통역과", "<x id=\"1\">Unpaid wages</x>을 <x id=\"2\">Interpreting</x>과");
    check("최저임금체불", "최저임금체불");
    check("1 < 2 & 3", "1 &lt; 2 &amp; 3");
    check("15대, 12-3번", "15대, 12-3번");
    let html = protected_as(Markup::Html, "**{fact:wage}** 통역 [글](/a)").text;
    let expected = "<b id=\"1\"><span id=\"2\" translate=\"no\">—</span></b> \
                    <span id=\"3\" translate=\"no\">Interpreting</span> <a id=\"4\">글</a>";
    assert_eq!(html, expected);
}

#[test]
fn what_needs_no_machine_is_known() {
    for (raw, has_words) in [
        ("{fact:wage}", false),
        ("통역", false),
        ("031-481-3301", false),
        ("**15**", false),
        ("통역은", true),
        ("**가**", true),
    ] {
        assert_eq!(protected(raw).has_words, has_words, "{raw}");
    }
}

#[test]
fn code_goes_to_no_machine() {
    let facts = Facts::default();
    let day = NaiveDate::MIN;
    let mut protector = Protector::new(Markup::Xml, lang("en"), &facts, &[], day);
    for raw in ["`가`", "가\\*"] {
        assert_eq!(protector.protect(raw), Err(Reason::Marks), "{raw}");
    }
}

#[test]
fn what_comes_back_is_put_together() {
    fn check(raw: &str, came: &str, expected: &str) {
        assert_eq!(protected(raw).restore(came).as_deref(), Ok(expected));
    }
    let raw = "**시급**은 {fact:wage}";
    let there = "**The wage** is {fact:wage}";
    check(raw, "<g id=\"1\">The wage</g> is <x id=\"2\">—</x>", there);
    // What stood there as a hint may come back as anything.
    check(raw, "<g id=\"1\">The wage</g> is <x id='2'>ten thousand</x>", there);
    check(raw, "<g id=\"1\">The wage</g> is <X id=\"2\"/>", there);
    // Marks stand at their words.
    check(raw, "<g id=\"1\"> The wage </g>is <x id=\"2\">—</x>", there);
    check(raw, "<x id=\"2\">—</x>,\n <g id=\"1\">the wage</g>", "{fact:wage}, **the wage**");
    check("가", "1 &lt; 2 &amp;&#x27;&quot; < 3 &what", "1 < 2 &'\" < 3 &what");
}

#[test]
fn what_is_broken_is_refused() {
    fn check(raw: &str, came: &str, expected: Reason) {
        assert_eq!(protected(raw).restore(came), Err(expected), "{came}");
    }
    let lost = |what: &str| Reason::Lost { what: what.to_owned() };
    let raw = "**시급**은 {fact:wage}";
    check(raw, "<g id=\"1\">The wage</g> is 10,320", lost("{fact:wage}"));
    check(raw, "The wage is <x id=\"2\">—</x>", lost("**…**"));
    check(raw, "<g id=\"1\"> </g>is <x id=\"2\">—</x>", lost("**…**"));
    let twice = "<g id=\"1\">a</g> <x id=\"2\">—</x> <x id=\"2\">—</x>";
    check(raw, twice, Reason::Doubled { what: "{fact:wage}".to_owned() });
    // From another segment, by another name, crossed, not closed, and made up.
    for came in [
        "<g id=\"1\">a</g> <x id=\"2\">—</x> <x id=\"3\">—</x>",
        "<x id=\"1\">a</x> <x id=\"2\">—</x>",
        "<g id=\"1\">a <x id=\"2\">—</g></x>",
        "<g id=\"1\">a <x id=\"2\">—</x>",
        "<g id=\"1\">a</g> <x id=\"2\">— <x id=\"2\"/>",
        "<g>a</g> <x id=\"2\">—</x>",
        "<g id=\"1\">a</g> <x id=\"2\">—</x> <b>b</b>",
        "<g id=\"1\">a</g> <x id=\"2\">—</x> <script>",
        "<g id=\"1\">a</g> <x id=\"2\">—</x> </",
    ] {
        check(raw, came, Reason::Strange);
    }
    check("가", " \n", Reason::Empty);
}

#[test]
fn korean_that_comes_back_is_no_translation() {
    for (raw, came, expected) in [
        ("가 {fact:wage}", "가 <x id=\"1\"/>", true),
        ("가 나", "가  나", true),
        ("가", "a", false),
        // It is the same in every language.
        ("Q&A", "Q&amp;A", false),
    ] {
        let protected = protected(raw);
        let came = if came.contains("<x") { protected.text.clone() } else { came.to_owned() };
        assert_eq!(is_untouched(&protected, &came), expected, "{raw}");
    }
}

#[test]
fn texts_go_out_in_calls_that_are_not_too_large() {
    fn check(lengths: &[usize], expected: &[usize]) {
        let texts: Vec<String> = lengths.iter().map(|length| "가".repeat(*length)).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let counts: Vec<usize> = calls(&texts).iter().map(|call| call.len()).collect();
        assert_eq!(counts, expected, "{lengths:?}");
    }
    check(&[], &[]);
    check(&[10; 30], &[25, 5]);
    check(&[2_000, 2_000, 2_000, 1], &[2, 2]);
    check(&[9_000, 1, 9_000], &[1, 1, 1]);
}

#[test]
fn a_setting_names_a_service() {
    fn check(setting: &str, key: Option<&str>, expected: Option<(&str, &str)>) {
        let parsed = Translator::parse(setting, key);
        let named = parsed.as_ref().ok().map(|parsed| (parsed.name(), parsed.host()));
        assert_eq!(named, expected, "{setting}");
        if let Ok(parsed) = &parsed {
            assert_eq!(parsed.offers(lang("en")), Offers::Unknown);
        }
    }
    check("libretranslate:https://lt.city.kr", None, Some(("LibreTranslate", "lt.city.kr")));
    check("libretranslate:http://127.0.0.1:5000", None, Some(("LibreTranslate", "127.0.0.1")));
    check("deepl:https://api-free.deepl.com", Some("k:fx"), Some(("DeepL", "api-free.deepl.com")));
    // A key, and every text, would go in the clear.
    check("libretranslate:http://lt.city.kr", None, None);
    check("libretranslate:http://10.0.0.1", None, None);
    check("libretranslate:https://me:secret@lt.city.kr", None, None);
    check("deepl:https://api.deepl.com", None, None);
    check("deepl:https://api.deepl.com", Some("two words"), None);
    check("google:https://a.kr", None, None);
    check("libretranslate", None, None);
}

proptest! {
    /// A machine that changes nothing gives back what went out.
    #[test]
    fn nothing_is_lost_on_the_way(
        raw in "(\\*\\*|\\[가\\]\\(/a\\)|\\{fact:a\\}|\\{fact:|가| |031-481-3301|a@b\\.kr|<|>|&|&amp;|x|/|\"|\\(|\\)){0,24}"
    ) {
        for markup in [Markup::Xml, Markup::Html] {
            let protected = protected_as(markup, &raw);
            let restored = protected.restore(&protected.text);
            let expected = raw.split_whitespace().collect::<Vec<_>>().join(" ");
            match restored {
                Ok(restored) => {
                    // Within marks a space moves outside, where it means the same.
                    let bare = |text: &str| text.replace(' ', "");
                    prop_assert_eq!(bare(&restored), bare(&expected));
                }
                Err(Reason::Empty) => prop_assert_eq!(expected, ""),
                // Marks around nothing.
                Err(Reason::Lost { .. }) => prop_assert!(raw.contains("** ") || raw.contains(" **")),
                Err(reason) => prop_assert!(false, "{reason:?}"),
            }
        }
    }

    /// Whatever comes back, nothing is put in that went out for another place, and nothing twice.
    #[test]
    fn whatever_comes_back_is_whole_or_refused(
        came in "(<x id=\"[123]\">|</x>|<g id=\"[123]\">|</g>|<x id=\"[12]\"/>|a| |<|&lt;|\\{fact:wage\\}){0,16}"
    ) {
        let protected = protected("**시급** {fact:wage} 통역");
        if let Ok(words) = protected.restore(&came) {
            prop_assert_eq!(words.matches("**").count(), 2);
            prop_assert_eq!(words.matches("Interpreting").count(), 1);
            prop_assert!(words.contains("{fact:wage}"), "the fact is lost");
        }
    }
}
