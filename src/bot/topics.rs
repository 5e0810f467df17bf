//! Choosing updates: topics are ticked in the draft, and become subscriptions when she is done. How often, in which
//! languages, for which part of the city and when not, is chosen by whoever gets something, and holds at once.

use super::command::Command;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::db::Tx;
use crate::language::Lang;
use crate::subscriptions::{
    self, ALERTS, Cadence, Circumstances, LANGS_AT_MOST, Quiet, Reason, Source, Wanted,
};

/// Before what is chosen.
const CHOSEN: &str = "✓";

/// What a button says that only shows what can be chosen.
const CHOOSE: &str = "choose";

/// No district of the city, or no quiet hours.
const NONE: &str = "none";

/// The night in which a button wants quiet.
const NIGHT: (&str, &str) = ("22:00", "07:00");

/// All topics, with those that she gets or has ticked marked.
pub async fn show(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let gets = gets(talk, tx).await?;
    let ticked = ticked(talk, &gets);
    let choices = subscriptions::topics(&talk.app.city).filter_map(|id| {
        let name = marked(name_of(talk, id), ticked.iter().any(|ticked| ticked == id));
        button(name, &Command::Toggle(id.to_owned()))
    });
    let done = talk.words.say("bot-topics-done-button");
    let choose = talk.words.tell("bot-topics-choose").with("button", done.clone());
    let reply = Reply::titled(talk.words.say("nav-subscribe"))
        .line(choose.to_string())
        .maybe(talk.fallback_note(lang_of(talk)))
        .grid(choices.collect())
        .button(done, &Command::Done);
    let reply = match wanted(talk, tx).await? {
        Some(wanted) => further(talk, reply, &wanted)
            .button(talk.words.say("manage-end-button"), &Command::Stop),
        None => reply,
    };
    Ok(reply.button(talk.words.say("nav-back"), &Command::Menu))
}

/// What else can be chosen by whoever gets something.
fn further(talk: &Talk<'_>, reply: Reply, wanted: &Wanted) -> Reply {
    let say = |key: &str| talk.words.say(key);
    let choose = || CHOOSE.to_owned();
    let quiet = match wanted.circumstances.quiet {
        Some(_) => button(say("bot-topics-quiet-off-button"), &Command::Quiet(NONE.to_owned())),
        None => button(say("bot-topics-quiet-on-button"), &Command::Quiet("night".to_owned())),
    };
    let mut buttons = vec![
        button(say("bot-topics-cadence-button"), &Command::Cadence(choose())),
        button(say("bot-topics-also-button"), &Command::AlsoIn(choose())),
    ];
    if !talk.app.city.districts.is_empty() {
        buttons.push(button(say("bot-topics-district-button"), &Command::District(choose())));
    }
    buttons.push(quiet);
    reply.grid(buttons.into_iter().flatten().collect())
}

/// Ticks a topic, or takes the tick away.
pub async fn toggle(talk: &mut Talk<'_>, tx: &mut Tx, topic: &str) -> anyhow::Result<Reply> {
    if subscriptions::topics(&talk.app.city).all(|known| known != topic) {
        return Ok(talk.not_understood());
    }
    let gets = gets(talk, tx).await?;
    let mut ticked = ticked(talk, &gets);
    match ticked.iter().position(|id| id == topic) {
        Some(at) => drop(ticked.remove(at)),
        None => ticked.push(topic.to_owned()),
    }
    talk.chat.draft.topics = Some(ticked);
    show(talk, tx).await
}

/// What is ticked is what she gets from now on.
pub async fn done(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let gets = gets(talk, tx).await?;
    let ticked = ticked(talk, &gets);
    talk.chat.draft.topics = None;
    if ticked.is_empty() {
        if gets.is_empty() {
            talk.chat.draft.topics = Some(ticked);
            let show = show(talk, tx).await?;
            return Ok(show.line(talk.words.say("subscribe-error-topics")));
        }
        let (ring, chat) = (&talk.app.ring, talk.chat.number);
        subscriptions::end_chat(tx, ring, chat, Reason::Unsubscribed, talk.now).await?;
        return Ok(talk.menu(Some(talk.words.say("bot-stopped"))));
    }
    let now = wanted(talk, tx).await?.unwrap_or_else(|| first(talk));
    let in_order = subscriptions::topics(&talk.app.city);
    let topics = in_order.filter(|id| ticked.iter().any(|ticked| ticked == id));
    let topics: Vec<String> = topics.map(str::to_owned).collect();
    let names: Vec<String> = topics.iter().map(|id| name_of(talk, id)).collect();
    subscribe(talk, tx, &Wanted { topics, ..now }).await?;
    let how = talk.words.tell("bot-topics-how").with("topics", "/topics").with("stop", "/stop");
    Ok(Reply::titled(talk.words.say("confirmed-title"))
        .line(names.join("\n"))
        .maybe(talk.fallback_note(lang_of(talk)))
        .line(how.to_string())
        .button(talk.words.say("nav-back"), &Command::Menu))
}

/// After another language was chosen: what she gets comes in it too, in the place of the one that stood first. Gives
/// the sentence that says so, where anything changed.
pub async fn follow(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Option<String>> {
    let Some(mut now) = wanted(talk, tx).await?.filter(|wanted| wanted.lang() != talk.lang) else {
        return Ok(None);
    };
    if now.langs.contains(&talk.lang) {
        now.langs.sort_by_key(|lang| *lang != talk.lang);
    } else if let Some(first) = now.langs.first_mut() {
        *first = talk.lang;
    }
    subscribe(talk, tx, &now).await?;
    let moved = talk.words.tell("bot-topics-language").with("shown", autonym(talk, talk.lang));
    Ok(Some(talk.fallback_note(lang_of(talk)).unwrap_or_else(|| moved.to_string())))
}

/// How often she hears: shown to choose from, or chosen.
pub async fn cadence(talk: &Talk<'_>, tx: &mut Tx, code: &str) -> anyhow::Result<Reply> {
    let Some(mut now) = wanted(talk, tx).await? else { return show(talk, tx).await };
    if let Some(cadence) = Cadence::parse(code) {
        now.cadence = cadence;
        return keep(talk, tx, &now).await;
    }
    let choice = |cadence: Cadence| {
        let name = talk.words.say_of("subscribe-cadence", cadence.as_str());
        let code = cadence.as_str().to_owned();
        button(marked(name, cadence == now.cadence), &Command::Cadence(code))
    };
    let choices = Cadence::ALL.into_iter().filter_map(choice).collect();
    Ok(choosing(talk, "subscribe-cadence-label").grid(choices).button(back(talk), &Command::Topics))
}

/// In which languages everything comes besides the one of the chat.
pub async fn also_in(talk: &Talk<'_>, tx: &mut Tx, tag: &str) -> anyhow::Result<Reply> {
    let Some(mut now) = wanted(talk, tx).await? else { return show(talk, tx).await };
    let chosen = talk.app.city.lang(tag).filter(|lang| *lang != now.lang());
    let mut note = None;
    if let Some(lang) = chosen {
        match now.langs.iter().position(|had| *had == lang) {
            Some(at) => drop(now.langs.remove(at)),
            None if now.langs.len() >= LANGS_AT_MOST => {
                note = Some(talk.words.say("subscribe-error-langs"));
            }
            None => now.langs.push(lang),
        }
        subscribe(talk, tx, &now).await?;
    }
    let others = talk.app.city.languages().iter().filter(|known| known.tag != now.lang());
    let choices = others.filter_map(|known| {
        let name = marked(known.autonym.clone(), now.langs.contains(&known.tag));
        button(name, &Command::AlsoIn(known.tag.to_string()))
    });
    Ok(choosing(talk, "subscribe-langs-label")
        .line(talk.words.say("subscribe-langs-hint"))
        .maybe(note)
        .grid(choices.collect())
        .button(back(talk), &Command::Topics))
}

/// In which part of the city she lives.
pub async fn district(talk: &Talk<'_>, tx: &mut Tx, id: &str) -> anyhow::Result<Reply> {
    let Some(mut now) = wanted(talk, tx).await? else { return show(talk, tx).await };
    let city = &talk.app.city;
    if id == NONE || city.district(id).is_some() {
        now.circumstances.district = Some(id.to_owned()).filter(|id| id != NONE);
        return keep(talk, tx, &now).await;
    }
    let chosen = now.circumstances.district.as_deref();
    let all = marked(talk.words.say("subscribe-district-all"), chosen.is_none());
    let known = city.districts.iter().filter_map(|district| {
        let name = city.district_name(&district.id, talk.lang);
        let is_chosen = chosen == Some(district.id.as_str());
        button(marked(name, is_chosen), &Command::District(district.id.clone()))
    });
    Ok(choosing(talk, "subscribe-district-label")
        .line(talk.words.say("subscribe-district-hint"))
        .grid(known.collect())
        .button(all, &Command::District(NONE.to_owned()))
        .button(back(talk), &Command::Topics))
}

/// Quiet in the night, or none.
pub async fn quiet(talk: &Talk<'_>, tx: &mut Tx, code: &str) -> anyhow::Result<Reply> {
    let Some(mut now) = wanted(talk, tx).await? else { return show(talk, tx).await };
    let night = Quiet::parse(NIGHT.0, NIGHT.1).ok().flatten();
    now.circumstances.quiet = night.filter(|_| code != NONE);
    keep(talk, tx, &now).await
}

/// Keeps what was chosen, and shows everything again.
async fn keep(talk: &Talk<'_>, tx: &mut Tx, wanted: &Wanted) -> anyhow::Result<Reply> {
    subscribe(talk, tx, wanted).await?;
    Ok(show(talk, tx).await?.line(talk.words.say("manage-saved")))
}

async fn subscribe(talk: &Talk<'_>, tx: &mut Tx, wanted: &Wanted) -> anyhow::Result<()> {
    let (ring, chat) = (&talk.app.ring, talk.chat.number);
    subscriptions::subscribe_chat(tx, ring, chat, wanted, talk.now).await?;
    Ok(())
}

/// What she has now, as far as the city still has it. None if she gets nothing.
async fn wanted(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Option<Wanted>> {
    let found = subscriptions::of_chat(tx, &talk.app.ring, talk.chat.number).await?;
    let Some((subscriber, subscriptions)) = found else { return Ok(None) };
    let mut wanted = Wanted::of(&subscriber, &subscriptions, Source::Telegram);
    let known = |id: &String| subscriptions::topics(&talk.app.city).any(|known| known == id);
    wanted.topics.retain(known);
    Ok(Some(wanted).filter(|wanted| !wanted.topics.is_empty()))
}

/// What whoever never chose anything gets in her chat.
fn first(talk: &Talk<'_>) -> Wanted {
    Wanted {
        langs: vec![talk.lang],
        topics: Vec::new(),
        cadence: Cadence::AtOnce,
        circumstances: Circumstances::default(),
        source: Source::Telegram,
    }
}

/// The topics that she gets now.
async fn gets(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Vec<String>> {
    Ok(wanted(talk, tx).await?.map(|wanted| wanted.topics).unwrap_or_default())
}

/// What is ticked: what she ticked, else what she gets; of who gets nothing, alerts, which can be left out.
fn ticked(talk: &Talk<'_>, gets: &[String]) -> Vec<String> {
    match &talk.chat.draft.topics {
        Some(ticked) => ticked.clone(),
        None if gets.is_empty() => vec![ALERTS.to_owned()],
        None => gets.to_vec(),
    }
}

fn choosing(talk: &Talk<'_>, key: &str) -> Reply {
    Reply::titled(talk.words.say("nav-subscribe")).line(talk.words.say(key))
}

fn marked(name: String, is_chosen: bool) -> String {
    if is_chosen { format!("{CHOSEN} {name}") } else { name }
}

fn back(talk: &Talk<'_>) -> String {
    talk.words.say("nav-back")
}

fn name_of(talk: &Talk<'_>, topic: &str) -> String {
    subscriptions::topic_name(&talk.app.city, talk.words, topic)
}

fn autonym(talk: &Talk<'_>, lang: Lang) -> String {
    let language = talk.app.city.language(lang);
    language.map_or_else(String::new, |language| language.autonym.clone())
}

/// The language in which she is sent texts: hers if the city publishes in it, else the first that its
/// speakers read.
fn lang_of(talk: &Talk<'_>) -> Lang {
    talk.app.city.chain(talk.lang).first().copied().unwrap_or(Lang::KOREAN)
}
