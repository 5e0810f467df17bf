//! Her own questions: when they were asked, and a link that opens one of them once. Nothing of what was said stands
//! in the chat.

use super::command::Command;
use super::files;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::casework::chat_links;
use crate::casework::telegram;
use crate::db::Tx;

/// The questions that this chat hears of, each by its day.
pub async fn list(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let words = talk.words;
    let cases = telegram::cases_of(tx, &talk.app.ring, talk.chat.number).await?;
    let on_site = |reply: Reply| {
        reply
            .link(words.say("ask-return-link"), talk.page("/help/case"))
            .button(words.say("nav-back"), &Command::Menu)
    };
    if cases.is_empty() {
        let reply = Reply::titled(words.say("bot-mine-button")).line(words.say("bot-mine-none"));
        return Ok(on_site(reply.button(words.say("nav-ask"), &Command::Ask)));
    }
    let choices = cases.iter().filter_map(|case| {
        let opens = Command::Open(case.mark(&talk.app.ring));
        button(files::day(talk, case, &cases), &opens)
    });
    let reply = Reply::titled(words.say("bot-mine-button"))
        .line(words.say("bot-mine-which"))
        .line(words.say("bot-open-how"))
        .grid(choices.collect());
    Ok(on_site(reply))
}

/// A link that opens a case once within the hour. A second press gives another, and the first opens nothing more.
pub async fn open(talk: &Talk<'_>, tx: &mut Tx, mark: &str) -> anyhow::Result<Reply> {
    let words = talk.words;
    let ring = &talk.app.ring;
    let made = chat_links::make(tx, ring, (talk.chat.number, mark), talk.now).await?;
    let Some(token) = made else {
        return Ok(Reply::default()
            .line(words.say("bot-open-none"))
            .link(words.say("ask-return-link"), talk.page("/help/case"))
            .button(words.say("bot-menu-button"), &Command::Menu));
    };
    Ok(Reply::default()
        .line(words.say("bot-open-once"))
        .link(words.say("bot-open-button"), talk.page(&format!("/help/case/open/{token}"))))
}
