//! A bulletin as it arrives: a mail and a Telegram message, in the words of one language.

use std::sync::Arc;

use askama::Template;
use chrono::NaiveDate;

use super::{Bulletin, styling};
use crate::city::City;
use crate::deliveries::bulletins::{Body, OWN_LINK};
use crate::deliveries::{Channel, Class, Content, EmailAddress, Letter, List};
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
    #[error("the styles of a mail cannot be read: {0}")]
    Styles(String),
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
    /// Of what stands around the words: who writes, why, and how to stop.
    frame: Tongue,
    of_words: Tongue,
    city: String,
    /// Where the words are in another language than the frame: says so.
    note: Option<String>,
    said: &'p Said,
    words: Words,
    page: &'p str,
    own_link: &'p str,
}

/// A language as HTML names it.
#[derive(Clone)]
pub(super) struct Tongue {
    pub html: String,
    pub dir: String,
}

impl Tongue {
    pub fn of(city: &City, lang: Lang) -> Self {
        let language = city.language(lang);
        Self {
            html: language.map_or_else(|| lang.to_string(), |language| language.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
        }
    }
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
        let page = self.page(&bulletin.slug, frame);
        let read = words.tell("bulletin-telegram-read").with("link", page.clone());
        let stop = words.say("bulletin-telegram-stop");
        let note = (draft.lang != frame).then(|| self.note(draft.lang, frame));
        let above = note.as_ref().map(|note| format!("{note}\n\n")).unwrap_or_default();
        let beginning = beginning(&said.plain, TELEGRAM_CARRIES);
        Ok(Body {
            lang: draft.lang,
            frame,
            revision_id: draft.revision_id,
            subject: said.title.clone(),
            plain: self.plain(words, &above, &said, &page),
            html: self.html((draft.lang, frame), &said, note, &page)?,
            telegram: format!("{above}{beginning}\n\n{read}\n{stop}"),
            list: bulletin.topics.first().cloned().map(|topic| List { topic, page: Some(page) }),
        })
    }

    /// How large the mail is at most, in bytes: a draft in a frame, with the name of its public page.
    pub(super) fn weight(
        &self,
        slug: &str,
        draft: &Draft,
        frame: Lang,
    ) -> Result<usize, Unfillable> {
        let reader = Reader::new(frame, self.city, self.paths.clone());
        let said = draft.say(&reader, self.facts, self.day)?;
        let note = (draft.lang != frame).then(|| self.note(draft.lang, frame));
        let html = self.html((draft.lang, frame), &said, note, &self.page(slug, frame))?;
        Ok(styling::weight(&html))
    }

    fn page(&self, slug: &str, frame: Lang) -> String {
        format!("{}/{frame}/bulletins/{slug}", self.site)
    }

    /// Says in the language of the frame in which other language the words are.
    fn note(&self, lang: Lang, frame: Lang) -> String {
        let name = |lang| self.city.language(lang).map(|one| one.autonym.clone());
        let told = Words::for_letters(frame).tell("bulletin-frame-note");
        let told = told.with("wanted", name(frame).unwrap_or_default());
        told.with("shown", name(lang).unwrap_or_default()).to_string()
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

    fn html(
        &self,
        (lang, frame): (Lang, Lang),
        said: &Said,
        note: Option<String>,
        page: &str,
    ) -> Result<String, Unfillable> {
        let page = Page {
            frame: Tongue::of(self.city, frame),
            of_words: Tongue::of(self.city, lang),
            city: self.city.name_in(frame).to_owned(),
            note,
            said,
            words: Words::for_letters(frame),
            page,
            own_link: OWN_LINK,
        };
        styling::inlined(&page.render()?)
    }

    fn plain(&self, words: Words, above: &str, said: &Said, page: &str) -> String {
        let city = self.city.name_in(words.lang()).to_owned();
        let why = words.tell("bulletin-mail-why").with("city", city);
        let read = words.say("bulletin-mail-read");
        let manage = words.say("bulletin-mail-manage");
        format!(
            "{above}{}\n\n{}\n\n{read}\n{page}\n\n-- \n{why}\n{manage}\n{OWN_LINK}\n",
            said.title, said.plain
        )
    }
}

/// Whether a message in a chat carries less than the mail: its words, above the links, are not those of the mail.
pub fn is_shortened(body: &Body) -> bool {
    let words = body.telegram.rsplit_once("\n\n").map_or("", |(words, _links)| words);
    !body.plain.contains(words)
}

/// The same words as one post for everybody: nobody stops it by a word to the bot, and whoever wants more has a chat
/// of her own with it.
pub fn post_text(body: &Body, bot: Option<&str>) -> String {
    let words = Words::for_letters(body.frame);
    let (said, links) = body.telegram.rsplit_once("\n\n").unwrap_or((&body.telegram, ""));
    let read = links.lines().next().map(str::to_owned);
    let own =
        bot.map(|bot| words.tell("bulletin-post-own").with("link", bot.to_owned()).to_string());
    let links: Vec<String> = read.into_iter().chain(own).collect();
    format!("{said}\n\n{}", links.join("\n"))
}

/// The first blocks of a text, as many as fit; of a single one that does not, its beginning.
fn beginning(text: &str, most: usize) -> String {
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
