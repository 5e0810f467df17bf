//! Words that are known before anybody writes them: translations of the sentences with which a correction or a
//! change begins, and of blocks that are translated elsewhere already. The rest waits for somebody.

use std::collections::BTreeMap;

use super::Typed;
use super::announcing::made_from;
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::segments::{self, Identity};
use crate::texts::{self, MadeBy};

/// What is known of a language: by the Korean words of a block, the words that say the same.
pub(super) struct Known {
    pub lang: Lang,
    pub made_by: MadeBy,
    pub words: BTreeMap<String, String>,
}

/// A translation with the blocks of the Korean: those that are known have words, the others wait for them. None:
/// there is no title, or it cannot be put together.
pub(super) fn translated(
    korean: &Typed,
    known: &Known,
    facts: &Facts,
) -> Option<(Typed, Vec<Option<Identity>>)> {
    let blocks = segments::cut(&korean.title, "", &korean.body);
    let words: Vec<Option<String>> =
        blocks.iter().map(|block| known.words.get(block.words()).cloned()).collect();
    let title = words.first()?.clone()?;
    let body = texts::compose(&korean.body, &words).ok()?;
    let typed = Typed::parse(known.lang, &title, &body, known.made_by, facts).ok()?;
    let made_from = made_from(&blocks, &segments::cut(&typed.title, "", &typed.body))?;
    Some((typed, made_from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_has_words_and_the_rest_waits() {
        let facts = Facts::default();
        let typed = |title, body| {
            Typed::parse(Lang::KOREAN, title, body, MadeBy::Person, &facts).expect("words")
        };
        let korean = typed("제목", "첫 문단\n\n새 문단\n\n- [안내](/guides/a)");
        let pairs =
            [("제목", "Title"), ("첫 문단", "First"), ("[안내](/guides/a)", "[Guide](/guides/a)")];
        let words = pairs.map(|(one, other)| (one.to_owned(), other.to_owned())).into();
        let lang = Lang::parse("en").expect("a language");
        let known = Known { lang, made_by: MadeBy::Machine, words };
        let (english, made_from) = translated(&korean, &known, &facts).expect("a translation");
        assert_eq!(english.title, "Title");
        assert_eq!(english.body, "First\n\n{missing}\n\n- [Guide](/guides/a)");
        let known_blocks: Vec<bool> = made_from.iter().map(Option::is_some).collect();
        assert_eq!(known_blocks, [true, true, true, false, true]);
        assert!(translated(&typed("딴 제목", "글"), &known, &facts).is_none());
    }
}
