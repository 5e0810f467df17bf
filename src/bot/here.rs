//! Who is here today: the languages that are spoken at the centre and until when, and no name.

use super::command::Command;
use super::reply::Reply;
use super::talk::Talk;
use crate::db::Tx;
use crate::language::formats;
use crate::staff::rota::{self, Spoken};

/// Her own language first, in a sentence of its own.
pub async fn today(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let (words, city) = (talk.words, &talk.app.city);
    let everybody = rota::everybody(tx, talk.now).await?;
    let spoken = rota::spoken_today(&everybody, city, talk.now);
    let reply = Reply::titled(words.say("bot-here-title"))
        .line(formats::date_with_weekday(talk.lang, talk.today()));
    let reply = if spoken.is_empty() {
        reply.line(words.say("bot-here-nobody"))
    } else {
        let hers = spoken.iter().find(|spoken| spoken.lang == talk.lang);
        let says = match hers {
            Some(hers) => words.tell("bot-here-yours").with("until", formats::time(hers.until)),
            None => words.tell("bot-here-not-yours"),
        };
        let lines: Vec<String> = spoken.iter().map(|one| line(talk, one)).collect();
        reply.line(says.to_string()).line(lines.join("\n")).line(words.say("bot-here-call"))
    };
    Ok(reply
        .button(words.say("nav-ask"), &Command::Ask)
        .button(words.say("nav-back"), &Command::Contacts))
}

/// A language by the name that it has in itself, and its hours.
fn line(talk: &Talk<'_>, spoken: &Spoken) -> String {
    let language = talk.app.city.language(spoken.lang);
    let name =
        language.map_or_else(|| spoken.lang.to_string(), |language| language.autonym.clone());
    let hours = talk.words.tell("bot-here-hours").with("language", name);
    let hours = hours.with("from", formats::time(spoken.from));
    hours.with("until", formats::time(spoken.until)).to_string()
}
