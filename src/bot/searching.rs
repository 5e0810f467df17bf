//! Words that are no command and belong to no question are looked for in all that is published, as on the site: the
//! best answer at once, the next ones as buttons, and always a way to ask a person with the same words.

use super::command::Command;
use super::reply::Reply;
use super::talk::Talk;
use crate::app::App;
use crate::casework::telegram;
use crate::db::Tx;
use crate::language::Lang;
use crate::search::{Hit, Piece};

/// So much of what was written is searched, in characters.
const SEARCHED: usize = 300;
/// What is shown at most.
const MOST: usize = 5;
/// Of official words and amounts no more than these, as long as something else is found: whoever's language nothing
/// is published in has many of them, and they would leave no room for the texts that she reads.
const MOST_SHORT: usize = 2;

/// The best answers in her language, and in those that she reads instead.
///
/// # Errors
/// Trouble with the index.
pub fn look(app: &App, lang: Lang, words: &str) -> anyhow::Result<Vec<Hit>> {
    let words: String = words.chars().take(SEARCHED).collect();
    let chain = app.city.whole_chain(lang);
    let mut found = app.index()?.for_reader(&chain, &words, 2 * MOST)?;
    if !app.city.chain(lang).contains(&lang) {
        leave_room(&mut found);
    }
    found.truncate(MOST);
    Ok(found)
}

/// Leaves out what would stand where a text could.
fn leave_room(found: &mut Vec<Hit>) {
    let is_short = |hit: &Hit| ["term", "amount"].contains(&hit.kind.as_str());
    let texts = found.iter().filter(|hit| !is_short(hit)).count();
    let mut room = MOST.saturating_sub(texts).max(MOST_SHORT);
    found.retain(|hit| {
        let stays = !is_short(hit) || room > 0;
        room -= usize::from(is_short(hit) && stays);
        stays
    });
}

/// The first as an answer and the others as buttons. The words are kept in the draft, in case she asks a person.
pub async fn answer(
    talk: &mut Talk<'_>,
    tx: &mut Tx,
    text: &str,
    found: &[Hit],
) -> anyhow::Result<Reply> {
    talk.chat.draft.searched = Some(text.to_owned());
    let words = talk.words;
    // Whoever waits for an answer may think that she wrote to her counsellor.
    let waits = !telegram::cases_of(tx, &talk.app.ring, talk.chat.number).await?.is_empty();
    let not_sent = waits.then(|| words.say("bot-search-not-sent"));
    let reply = match found.split_first() {
        None => Reply::default().line(words.say("bot-search-none")),
        Some((first, others)) => others.iter().fold(shown(talk, first), |reply, hit| {
            let does = Command::Guide(hit.slug.clone());
            if hit.kind == "guide" && does.data().is_some() {
                reply.button(hit.title.clone(), &does)
            } else {
                reply.link(hit.title.clone(), talk.page(&hit.url))
            }
        }),
    };
    let reply = reply
        .maybe(not_sent)
        .line(words.say("bot-search-ask"))
        .button(words.say("bot-search-ask-button"), &Command::AskWith);
    let reply = match waits {
        true => reply.button(words.say("bot-mine-button"), &Command::Mine),
        false => reply,
    };
    Ok(reply.button(words.say("bot-menu-button"), &Command::Menu))
}

/// Its title, what it says of the matter, and where all of it stands.
fn shown(talk: &Talk<'_>, hit: &Hit) -> Reply {
    let words = talk.words;
    let pieces = hit.snippet.iter().map(|piece| match piece {
        Piece::Plain(text) | Piece::Marked(text) => text.as_str(),
    });
    let said: String = pieces.collect();
    let lang = talk.app.city.lang(&hit.lang).unwrap_or(talk.lang);
    Reply::titled(hit.title.clone())
        .maybe(talk.fallback_note(lang))
        .line(said)
        .link(words.say("bot-guide-open"), talk.page(&hit.url))
}
