//! What is in force now, above everything else that the bot says.

use super::reply::Reply;
use super::talk::Talk;
use crate::alerts;

/// A line for each alert in force, with a link to what to do.
pub fn above(talk: &Talk<'_>, reply: Reply) -> Reply {
    let app = talk.app;
    let strips = alerts::strips(&app.alerts(), &app.city, talk.lang);
    strips.into_iter().fold(reply, |reply, strip| {
        let line = talk.words.tell("bot-alert").with("title", strip.title);
        let line = line.with("until", strip.until);
        reply.line(line.with("link", app.settings.link(&strip.href)).to_string())
    })
}

/// What is in force, or that nothing is.
pub fn show(talk: &Talk<'_>) -> Reply {
    let none = talk.app.alerts().is_empty().then(|| talk.words.say("bot-no-alerts"));
    talk.menu(none)
}
