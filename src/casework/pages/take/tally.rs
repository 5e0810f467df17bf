//! The tally: a key for the language, a key for the topic, and a question that is no case is counted.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::choosing::{self, Choice};
use super::form::ranked;
use crate::casework::{self, Channel, Question};
use crate::id::Token;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled, Frame, keys_script};

/// How somebody comes who is counted, the most frequent first.
const WAYS: [Channel; 2] = [Channel::Visit, Channel::Phone];
const LONGEST_KEY: usize = 200;

#[derive(Template)]
#[template(path = "casework/pages/take/tally.html")]
struct TallyPage {
    frame: Frame,
    script: &'static str,
    ways: Vec<Choice>,
    way: &'static str,
    tongues: Vec<Choice>,
    /// The language that was chosen: then a topic is.
    lang: Option<Choice>,
    topics: Vec<Choice>,
    key: String,
    today: usize,
    /// What can be taken back: its id, language and topic.
    last: Option<(Uuid, String, String)>,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let (app, me) = (&shift.app, shift.who.id);
    let mut tx = app.db.read().await?;
    let ranked = ranked(&mut tx, &shift).await?;
    let mut tongues = choosing::languages(&shift, &ranked);
    // Languages alone stand on the page, so that the letters are free for those without a digit.
    for (tongue, key) in tongues.iter_mut().skip(choosing::DIGITS.len()).zip('a'..='z') {
        tongue.key = Some(key);
    }
    let lang = tongues.iter().find(|tongue| tongue.value == query.get("lang")).cloned();
    let way = way_of(query.get("way"));
    let mut ways = choosing::coded(shift.words, "taking-way", WAYS.map(Channel::as_str));
    choosing::mark(&mut ways, way.as_str());
    let last = casework::last_tally(&mut tx, me, shift.now).await?;
    let autonym = |lang: Lang| app.city.language(lang).map(|language| language.autonym.clone());
    shift.show(&TallyPage {
        frame: shift.frame(shift.words.say("tally-title")),
        script: keys_script(),
        way: way.as_str(),
        topics: choosing::topics(&shift),
        key: Token::new().to_string(),
        today: casework::tallied_today(&mut tx, &app.city, me, shift.now).await?,
        last: last.map(|(id, lang, topic)| {
            let topic = app.city.topic_name(&topic, shift.who.lang);
            (id, autonym(lang).unwrap_or_else(|| lang.to_string()), topic)
        }),
        ways,
        tongues,
        lang,
    })
}

/// Counts one. A second press of the same button counts once.
pub async fn count(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let (app, me) = (&shift.app, shift.who.id);
    let lang = app.city.lang(filled.get("lang")).ok_or(Fault::Unreadable)?;
    let topic = choosing::topic_of(app, filled.get("topic")).ok_or(Fault::Unreadable)?;
    let key: String = filled.get("key").chars().take(LONGEST_KEY).collect();
    let channel = way_of(filled.get("way"));
    let question = Question { lang, topic: &topic, channel, key: &key };
    let mut tx = app.db.begin().await?;
    casework::tally(&mut tx, (&app.ring, &app.city), question, me, shift.now).await?;
    tx.commit().await?;
    Ok(back(channel))
}

/// Takes the last one back. Where it is too long ago the page says so by not offering it any more.
pub async fn undo(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let id: Uuid = filled.get("id").parse().map_err(|_| Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    casework::untally(&mut tx, id, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(back(way_of(filled.get("way"))))
}

fn way_of(text: &str) -> Channel {
    Channel::parse(text).filter(|way| WAYS.contains(way)).unwrap_or(Channel::Visit)
}

fn back(way: Channel) -> Response {
    Redirect::to(&format!("/desk/tally?way={}", way.as_str())).into_response()
}
