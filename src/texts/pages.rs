//! The pages of texts: the board, one text with what is done to it, its editor, its history, a new one; and
//! the page of a text that is not there in the reader's language.

mod acts;
mod around;
mod board;
mod editor;
mod found;
mod history;
mod missing;
mod new;
mod releasing;
mod standing;
mod still;
mod stop;
mod text;
mod withdrawing;

use uuid::Uuid;

pub use self::editor::{Sheets, are_words, words_again};
pub use self::found::Found;
pub use self::missing::{Missing, missing, wanted};
pub use self::new::{LONGEST_SLUG, begin_text};
use super::Kind;
use super::translations::{By, Place, Standing, State};
use crate::bulletins;
use crate::db::Tx;
use crate::language::{Lang, formats};
use crate::staff::Role;
use crate::staff::pages::{ANY_ROLE, NEWSROOM, Names, Shift, TEXTS, Tongue};
use crate::web::{Fault, Routes, Rule};

const WRITERS: Rule = Rule::Staff(&[Role::Writer]);
const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);
const BOTH: Rule = Rule::Staff(NEWSROOM);
const TRANSLATORS: Rule = Rule::Staff(TEXTS);
/// Whoever speaks a language may read a translation, and sees for it where the text stands.
const READERS: Rule = Rule::Staff(ANY_ROLE);

/// Said instead of a name where words came in with a file.
const BY_FILE: &str = "text-by-file";

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/", TRANSLATORS, board::show)
        .get("/newsroom/texts/new", WRITERS, new::blank)
        .post("/newsroom/texts/new", WRITERS, new::begin)
        .get("/newsroom/texts/{id}", READERS, text::show)
        .post("/newsroom/texts/{id}/about", WRITERS, around::save)
        .post("/newsroom/texts/{id}/publish", PUBLISHERS, releasing::publish_all)
        .get("/newsroom/texts/{id}/still-correct", BOTH, still::ask)
        .post("/newsroom/texts/{id}/still-correct", BOTH, still::confirm)
        .post("/newsroom/texts/{id}/{lang}/publish", PUBLISHERS, releasing::publish)
        .post("/newsroom/texts/{id}/{lang}/schedule", PUBLISHERS, releasing::schedule)
        .post("/newsroom/texts/{id}/{lang}/unschedule", PUBLISHERS, releasing::unschedule)
        .get("/newsroom/texts/{id}/{lang}/withdraw", PUBLISHERS, withdrawing::ask)
        .post("/newsroom/texts/{id}/{lang}/withdraw", PUBLISHERS, withdrawing::withdraw)
        .post("/newsroom/texts/{id}/{lang}/decline", PUBLISHERS, acts::decline)
        .post("/newsroom/texts/{id}/{lang}/take-up", PUBLISHERS, acts::take_up)
        .post("/newsroom/texts/{id}/{lang}/review", READERS, acts::review)
        .get("/newsroom/texts/{id}/{lang}/history", READERS, history::list)
        .get("/newsroom/texts/{id}/{lang}/history/{revision}", READERS, history::revision)
        .post("/newsroom/texts/{id}/{lang}/history/{revision}", TRANSLATORS, history::restore)
        .and(editor::routes())
}

/// The page that a text is released from, and how the editor leads there.
#[derive(Clone)]
struct Home {
    href: String,
    says: String,
}

impl Home {
    /// Whether it is not the page of the text itself.
    fn is_elsewhere(&self, text_id: &Uuid) -> bool {
        self.href != text_page(*text_id)
    }
}

fn text_page(text_id: Uuid) -> String {
    format!("/newsroom/texts/{text_id}")
}

/// What is approved as a whole has a page of its own for that, which those may see who write and publish.
async fn home(tx: &mut Tx, shift: &Shift, standing: &Standing) -> anyhow::Result<Home> {
    let is_approved_whole = standing.kind.is_approved_whole() && shift.who.has_any(NEWSROOM);
    let bulletin = match is_approved_whole {
        true => bulletins::of_text(tx, standing.text_id).await?,
        false => None,
    };
    Ok(match bulletin {
        Some(id) => Home {
            href: format!("/newsroom/bulletins/{id}"),
            says: shift.words.say("editor-to-bulletin"),
        },
        None => {
            Home { href: text_page(standing.text_id), says: shift.words.say("editor-to-publish") }
        }
    })
}

/// The languages in which texts of a kind are wanted, the source first.
fn languages_of(shift: &Shift, kind: Kind) -> Vec<Lang> {
    let city = &shift.app.city;
    let mut wanted: Vec<Lang> = if kind.is_for_all_languages() {
        city.tags().collect()
    } else {
        city.published().collect()
    };
    wanted.sort_by_key(|lang| *lang != Lang::KOREAN);
    wanted
}

/// The shape of a state: what tells states apart also without colour.
pub fn shape(state: State) -> &'static str {
    match state {
        State::Missing => "○",
        State::AskedFor => "◔",
        State::InTranslation => "◑",
        State::Stale => "!",
        State::Withdrawn => "×",
        State::Machine => "◇",
        State::NeedsReview => "?",
        State::Reviewed => "✓",
        State::Declined => "–",
        State::Draft => "□",
        State::Public => "●",
    }
}

/// The text that a path names.
async fn found(tx: &mut Tx, id: &str) -> Result<Standing, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    super::translations::standing(tx, id).await?.ok_or(Fault::NotFound)
}

/// The text and the language that a path names.
async fn found_in(
    tx: &mut Tx,
    shift: &Shift,
    (id, tag): (&str, &str),
) -> Result<(Standing, Place), Fault> {
    let lang = shift.app.city.lang(tag).ok_or(Fault::NotFound)?;
    let standing = found(tx, id).await?;
    let is_wanted = languages_of(shift, standing.kind).contains(&lang);
    if !is_wanted && !standing.languages.contains_key(&lang) {
        return Err(Fault::NotFound);
    }
    let place = Place { text_id: standing.text_id, lang };
    Ok((standing, place))
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

/// Whether somebody may write the words of a text in a language.
fn may_write(shift: &Shift, lang: Lang) -> bool {
    let is_translator = lang != Lang::KOREAN && shift.who.has_in(Role::Translator, lang);
    shift.who.has(Role::Writer) || is_translator
}

/// A count as the reader writes it.
fn shown(shift: &Shift, count: usize) -> String {
    formats::count(shift.who.lang, count)
}

/// How many sentences a translation is behind.
fn behind(shift: &Shift, count: usize) -> String {
    let told = shift.words.tell("text-behind").with("count", count);
    told.with("shown", shown(shift, count)).to_string()
}
