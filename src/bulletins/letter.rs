//! A bulletin as it arrives: a mail and a Telegram message, in the words of one language.

use std::sync::Arc;

use askama::Template;
use chrono::NaiveDate;

use super::Bulletin;
use crate::city::City;
use crate::deliveries::bulletins::{Body, OWN_LINK};
use crate::deliveries::{Channel, Class, Content, EmailAddress, Letter};
use crate::facts::{Facts, NoFact};
use crate::language::{Lang, Words};
use crate::texts::{Draft, Paths, Reader, Said};

/// How much of a text a Telegram message carries, in characters: the message has room for 4,096 with its
/// title and the links below it.
const TELEGRAM_CARRIES: usize = 3_000;

/// Why the words of a bulletin cannot be rendered.
#[derive(Debug, thiserror::Error)]
pub enum Unfillable {
    #[error(transparent)]
    NoFact(#[from] NoFact),
    #[error(transparent)]
    Page(#[from] askama::Error),
}

/// Writes letters: with the facts of a day, and links to this site.
#[derive(Clone, Copy)]
pub struct Letters<'a> {
    pub city: &'a City,
    pub facts: &'a Facts,
    pub day: NaiveDate,
    /// The pages that its links may lead to.
    pub paths: &'a Arc<Paths>,
    /// The public site without a slash at its end.
    pub site: &'a str,
}

#[derive(Template)]
#[template(path = "bulletins/letter.html")]
struct Page<'p> {
    html_lang: String,
    dir: String,
    city: String,
    said: &'p Said,
    /// Where the words are in another language than what stands around them.
    other: Option<Other>,
    words: Words,
    page: &'p str,
    own_link: &'p str,
}

/// Words in another language than their frame.
struct Other {
    html_lang: String,
    dir: String,
    /// Says so, in the language of the frame.
    note: String,
}

impl Letters<'_> {
    /// What every reader of a language gets, but for her own link.
    pub fn body(&self, bulletin: &Bulletin, draft: &Draft) -> Result<Body, Unfillable> {
        self.framed(bulletin, draft, draft.lang)
    }

    /// The same words for somebody who wanted another language: all that stands around them is in hers, and a line
    /// says in which they are.
    pub fn framed(
        &self,
        bulletin: &Bulletin,
        draft: &Draft,
        frame: Lang,
    ) -> Result<Body, Unfillable> {
        let words = Words::for_letters(frame);
        let reader = Reader::new(frame, self.city, self.paths.clone());
        let said = draft.say(&reader, self.facts, self.day)?;
        let page = format!("{}/{frame}/bulletins/{}", self.site, bulletin.slug);
        let read = words.tell("bulletin-telegram-read").with("link", page.clone());
        let stop = words.say("bulletin-telegram-stop");
        let other = (draft.lang != frame).then(|| self.other(draft.lang, frame));
        let note = other.as_ref().map(|other| format!("{}\n\n", other.note)).unwrap_or_default();
        let beginning = beginning(&said.plain, TELEGRAM_CARRIES);
        Ok(Body {
            lang: draft.lang,
            frame,
            revision_id: draft.revision_id,
            subject: said.title.clone(),
            plain: self.plain(words, &note, &said, &page),
            html: self.html(words, &said, other, &page)?,
            telegram: format!("{note}{beginning}\n\n{read}\n{stop}"),
        })
    }

    /// The mail with which its writer looks at a bulletin before it goes out.
    pub fn test(
        &self,
        bulletin: &Bulletin,
        draft: &Draft,
        to: &EmailAddress,
    ) -> Result<Letter, Unfillable> {
        let words = Words::for_letters(draft.lang);
        let body = self.body(bulletin, draft)?;
        // Whoever tests it need not have subscribed: the link leads to where one does.
        let link = format!("{}/{}/subscribe", self.site, draft.lang);
        Ok(Letter {
            class: Class::Test,
            channel: Channel::Email,
            lang: draft.lang,
            address: to.to_string(),
            content: Content {
                subject: words
                    .tell("bulletin-test-subject")
                    .with("title", body.subject)
                    .to_string(),
                text: body.plain.replace(OWN_LINK, &link),
                html: Some(body.html.replace(OWN_LINK, &link)),
                ..Content::default()
            },
            not_after: None,
        })
    }

    /// Which other language the words are in.
    fn other(&self, lang: Lang, frame: Lang) -> Other {
        let language = self.city.language(lang);
        let name = |lang| self.city.language(lang).map(|one| one.autonym.clone());
        let note = Words::for_letters(frame)
            .tell("bulletin-frame-note")
            .with("wanted", name(frame).unwrap_or_default())
            .with("shown", name(lang).unwrap_or_default());
        Other {
            html_lang: language.map_or_else(String::new, |language| language.html.clone()),
            dir: language.map_or_else(String::new, |language| language.dir.clone()),
            note: note.to_string(),
        }
    }

    fn html(
        &self,
        words: Words,
        said: &Said,
        other: Option<Other>,
        page: &str,
    ) -> Result<String, askama::Error> {
        let language = self.city.language(words.lang());
        let page = Page {
            html_lang: language.map_or_else(String::new, |language| language.html.clone()),
            dir: language.map_or_else(String::new, |language| language.dir.clone()),
            city: self.city.name_in(words.lang()).to_owned(),
            said,
            other,
            words,
            page,
            own_link: OWN_LINK,
        };
        page.render()
    }

    fn plain(&self, words: Words, note: &str, said: &Said, page: &str) -> String {
        let city = self.city.name_in(words.lang()).to_owned();
        let why = words.tell("bulletin-mail-why").with("city", city);
        let read = words.say("bulletin-mail-read");
        let manage = words.say("bulletin-mail-manage");
        format!(
            "{note}{}\n\n{}\n\n{read}\n{page}\n\n-- \n{why}\n{manage}\n{OWN_LINK}\n",
            said.title, said.plain
        )
    }
}

/// The first blocks of a text, as many as fit; of a single one that does not, its beginning.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let fits = |text: &str| text.chars().count() <= most;
    if fits(text) {
        return text.to_owned();
    }
    let ends = text.match_indices("\n\n").map(|(at, _)| &text[..at]);
    match ends.take_while(|beginning| fits(beginning)).last() {
        Some(beginning) => format!("{beginning}\n\n…"),
        None => format!("{}…", text.chars().take(most).collect::<String>()),
    }
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_long_text_is_cut_between_blocks() {
        assert_eq!(beginning("하나\n\n둘", 10), "하나\n\n둘");
        assert_eq!(beginning("하나\n\n둘\n\n셋셋셋셋", 8), "하나\n\n둘\n\n…");
        assert_eq!(beginning("하나둘셋\n\n넷", 3), "하나둘…");
    }
}
