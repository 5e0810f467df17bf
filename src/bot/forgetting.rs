//! Forgetting a chat, when she asks for it: what she gets ends and what is known of her as a reader is deleted, nothing of hers is told here any more, and what was
//! begun is deleted. A case stays, since others work on it; how it is erased is said.

use super::command::Command;
use super::reply::Reply;
use super::talk::Talk;
use crate::casework::telegram;
use crate::db::Tx;
use crate::subscriptions;

/// What would go and what would stay, before it is done.
pub async fn ask(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let words = talk.words;
    let cases = telegram::cases_of(tx, &talk.app.ring, talk.chat.number).await?;
    let stays = (!cases.is_empty()).then(|| words.say("bot-forget-cases"));
    Ok(Reply::titled(words.say("bot-forget-title"))
        .line(words.say("bot-forget-what"))
        .maybe(stays)
        .line(words.tell("bot-forget-messages").with("clear", "/clear").to_string())
        .button(words.say("bot-forget-button"), &Command::ForgetNow)
        .button(words.say("nav-back"), &Command::Menu))
}

/// It is done. The last message is kept until it has arrived, and then nothing is left.
pub async fn forget(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let (ring, chat, now) = (&talk.app.ring, talk.chat.number, talk.now);
    subscriptions::forget_chat(tx, ring, chat, now).await?;
    let untied = telegram::untie_all(tx, ring, chat, now).await?;
    talk.chat.draft = Default::default();
    talk.is_forgotten = true;
    let words = talk.words;
    let reply = Reply::default().line(words.say("bot-forgotten")).kept();
    Ok(if untied == 0 {
        reply
    } else {
        reply
            .line(words.say("bot-forget-cases"))
            .link(words.say("ask-return-link"), talk.page("/help/case"))
    })
}
