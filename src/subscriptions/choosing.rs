//! In which language somebody gets what is pushed: the one that she wants, else one that she reads besides,
//! else what the bulletin says is to become of her.

use crate::city::City;
use crate::deliveries::bulletins::LangReason;
use crate::language::Lang;

/// What becomes of whoever reads none of the languages that there are words in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// She gets what speakers of her language read, with a line that says so.
    #[default]
    Fallback,
    /// She gets it when it is translated.
    Hold,
}

impl Missing {
    pub const ALL: [Self; 2] = [Self::Fallback, Self::Hold];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fallback => "fallback",
            Self::Hold => "hold",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|missing| missing.as_str() == text)
    }
}

/// The languages that there are words in.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    pub city: &'a City,
    pub langs: &'a [Lang],
    pub missing: Missing,
}

/// A language that was chosen for somebody, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub wanted: Lang,
    /// Of the words.
    pub lang: Lang,
    pub reason: LangReason,
}

/// The language of the words for somebody who wants one and reads others besides, in her order. `None` if there
/// is nothing for her yet.
pub fn choose(wanted: Lang, others: &[Lang], written: &Written<'_>) -> Option<Chosen> {
    let is_there = |lang: &Lang| written.langs.contains(lang);
    let chosen = |lang, reason| Chosen { wanted, lang, reason };
    if is_there(&wanted) {
        return Some(chosen(wanted, LangReason::Wanted));
    }
    if let Some(other) = others.iter().copied().find(is_there) {
        return Some(chosen(other, LangReason::Other));
    }
    match written.missing {
        Missing::Hold => None,
        Missing::Fallback => {
            let language = written.city.language(wanted)?;
            let fallback = language.fallback.iter().copied().find(is_there)?;
            Some(chosen(fallback, LangReason::Fallback))
        }
    }
}

/// As [`choose`] for a family that wants several: nobody gets the same words twice. Gives besides the languages
/// for which there is nothing yet.
pub fn choose_all(
    wanted: &[Lang],
    others: &[Lang],
    written: &Written<'_>,
) -> (Vec<Chosen>, Vec<Lang>) {
    let mut chosen: Vec<Chosen> = Vec::new();
    let mut without = Vec::new();
    for lang in wanted {
        let Some(new) = choose(*lang, others, written) else {
            without.push(*lang);
            continue;
        };
        match chosen.iter_mut().find(|one| one.lang == new.lang) {
            // Whoever wants these very words gets them in a frame of the same language.
            Some(known) if new.reason == LangReason::Wanted => *known = new,
            Some(_) => {}
            None => chosen.push(new),
        }
    }
    (chosen, without)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn city() -> City {
        City::parse(include_str!("../../content/city.toml")).expect("the city")
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn langs(tags: &str) -> Vec<Lang> {
        tags.split_whitespace().map(lang).collect()
    }

    #[test]
    fn her_own_comes_before_what_she_reads_besides_and_that_before_what_others_read() {
        let city = city();
        let check = |wanted: &str, others: &str, there: &str, missing, expected: Option<&str>| {
            let there = langs(there);
            let written = Written { city: &city, langs: &there, missing };
            let chosen = choose(lang(wanted), &langs(others), &written);
            let shown = chosen.map(|one| format!("{} {}", one.lang, one.reason.as_str()));
            assert_eq!(shown.as_deref(), expected, "{wanted} ({others}) in {there:?}");
        };
        let fallback = Missing::Fallback;
        check("uz", "", "ko uz ru", fallback, Some("uz wanted"));
        check("uz", "en ru", "ko ru en", fallback, Some("en other"));
        check("uz", "", "ko ru en", fallback, Some("ru fallback"));
        check("uz", "", "ko en", fallback, Some("en fallback"));
        check("uz", "", "ko", fallback, None);
        check("uz", "ko", "ko", fallback, Some("ko other"));
        check("km", "", "ko en", fallback, None);
        check("uz", "", "ko ru", Missing::Hold, None);
        check("uz", "ru", "ko ru", Missing::Hold, Some("ru other"));
    }

    #[test]
    fn a_family_gets_each_of_its_languages_and_no_words_twice() {
        let city = city();
        let there = langs("ko ru vi");
        let written = Written { city: &city, langs: &there, missing: Missing::Fallback };
        let (chosen, without) = choose_all(&langs("uz kk ru km vi"), &[], &written);
        let shown: Vec<String> =
            chosen.iter().map(|one| format!("{} for {}", one.lang, one.wanted)).collect();
        assert_eq!(shown, ["ru for ru", "vi for vi"]);
        assert_eq!(without, langs("km"));
    }

    proptest! {
        #[test]
        fn what_is_chosen_is_there_and_hers(
            wanted in prop::collection::vec(0usize..16, 1..5),
            others in prop::collection::vec(0usize..16, 0..4),
            there in prop::collection::vec(0usize..16, 0..9),
            hold in any::<bool>(),
        ) {
            let city = city();
            let all: Vec<Lang> = city.tags().collect();
            let pick = |at: &[usize]| at.iter().map(|at| all[*at]).collect::<Vec<Lang>>();
            let (wanted, others, there) = (pick(&wanted), pick(&others), pick(&there));
            let missing = if hold { Missing::Hold } else { Missing::Fallback };
            let written = Written { city: &city, langs: &there, missing };
            let (chosen, without) = choose_all(&wanted, &others, &written);
            for one in &chosen {
                prop_assert!(there.contains(&one.lang) && wanted.contains(&one.wanted));
                let fallback = city.language(one.wanted).map(|one| one.fallback.clone());
                let is_hers = match one.reason {
                    LangReason::Wanted => one.lang == one.wanted,
                    LangReason::Other => others.contains(&one.lang),
                    LangReason::Fallback => !hold && fallback.unwrap_or_default().contains(&one.lang),
                };
                prop_assert!(is_hers, "{one:?}");
                prop_assert_eq!(chosen.iter().filter(|other| other.lang == one.lang).count(), 1);
            }
            // Whatever she wants and is there, she gets as she wants it.
            for lang in wanted.iter().filter(|lang| there.contains(lang)) {
                prop_assert!(chosen.iter().any(|one| one.lang == *lang && one.wanted == *lang));
            }
            for lang in without {
                prop_assert!(choose(lang, &others, &written).is_none());
            }
        }
    }
}
