//! Who gets a bulletin: whom it is meant for, how many people that is, which share of all, and how long it takes.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::bulletin::{self, Back};
use super::{CHANNELS, Tongue, channel_name, found, lead_to, shown};
use crate::bulletins::{self, Aim, Bulletin, Missing, Rate, Refusal, State, TELEGRAM, takes};
use crate::db::Tx;
use crate::deliveries::{self, Channel};
use crate::language::{Lang, formats};
use crate::staff::pages::Shift;
use crate::subscriptions::Audience;
use crate::web::{Fault, Filled, Troubles};

/// A topic to be chosen.
pub struct Topic {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

impl Topic {
    /// All topics of the city, in its order.
    pub fn all(shift: &Shift, chosen: &[String]) -> Vec<Self> {
        let city = &shift.app.city;
        let topics = city.topics.iter().map(|topic| Self {
            id: topic.id.clone(),
            name: city.topic_name(&topic.id, shift.who.lang),
            chosen: chosen.contains(&topic.id),
        });
        topics.collect()
    }
}

/// The topics of a form; what the city does not have is left out.
pub fn chosen(shift: &Shift, typed: &Filled) -> Vec<String> {
    let topics = shift.app.city.topics.iter().map(|topic| &topic.id);
    topics.filter(|id| typed.has("topics", id)).cloned().collect()
}

/// Whom it is meant for besides topics, as it stands or as it was typed.
pub struct AimForm {
    pub langs: Vec<(Tongue, bool)>,
    pub channels: Vec<(&'static str, String, bool)>,
    pub districts: Vec<(String, String, bool)>,
    pub missing: Vec<(&'static str, String, bool)>,
    /// What is narrower than all, in words.
    pub only: Vec<String>,
}

impl AimForm {
    /// As it stands.
    pub fn new(shift: &Shift, bulletin: &Bulletin) -> Self {
        let aim = Aim {
            topics: bulletin.topics.clone(),
            langs: bulletin.langs.clone(),
            channels: bulletin.channels.clone(),
            districts: bulletin.districts.clone(),
            missing: bulletin.missing,
        };
        Self::of(shift, &aim)
    }

    /// As it was typed.
    pub fn of(shift: &Shift, aim: &Aim) -> Self {
        let city = &shift.app.city;
        let langs = city.tags().map(|lang| (Tongue::new(shift, lang), aim.langs.contains(&lang)));
        let channels = CHANNELS.map(|channel| {
            let name = channel_name(shift, channel);
            (channel.as_str(), name, aim.channels.contains(&channel))
        });
        let districts = city.districts.iter().map(|district| {
            let name = city.district_name(&district.id, shift.who.lang);
            (district.id.clone(), name, aim.districts.contains(&district.id))
        });
        let missing = Missing::ALL.map(|missing| {
            let name = shift.words.say_of("sending-missing", missing.as_str());
            (missing.as_str(), name, aim.missing == missing)
        });
        Self {
            langs: langs.collect(),
            channels: channels.into(),
            districts: districts.collect(),
            missing: missing.into(),
            only: only(shift, aim),
        }
    }
}

/// What is narrower than all, in words.
fn only(shift: &Shift, aim: &Aim) -> Vec<String> {
    let autonym = |lang: &Lang| Tongue::new(shift, *lang).autonym;
    let district = |id: &String| shift.app.city.district_name(id, shift.who.lang);
    let lists: [Vec<String>; 3] = [
        aim.langs.iter().map(autonym).collect(),
        aim.channels.iter().map(|channel| channel_name(shift, *channel)).collect(),
        aim.districts.iter().map(district).collect(),
    ];
    let lists = lists.into_iter().filter(|list| !list.is_empty());
    let told = lists.map(|list| shift.words.tell("sending-only").with("which", list.join(", ")));
    told.map(|told| told.to_string()).collect()
}

/// Whom a form means; what the city does not have is left out.
fn aim(shift: &Shift, typed: &Filled) -> Aim {
    let city = &shift.app.city;
    let districts = city.districts.iter().map(|district| district.id.clone());
    Aim {
        topics: chosen(shift, typed),
        langs: city.tags().filter(|lang| typed.has("langs", lang.as_str())).collect(),
        channels: CHANNELS.into_iter().filter(|one| typed.has("channels", one.as_str())).collect(),
        districts: districts.filter(|id| typed.has("districts", id)).collect(),
        missing: Missing::parse(typed.get("missing")).unwrap_or_default(),
    }
}

/// How many people get it, as a table: a line for each language that somebody asked for it in.
pub struct Counted {
    pub rows: Vec<Row>,
    pub email: String,
    pub telegram: String,
    pub all: String,
    /// Which share of all who get anything that is. None: nobody gets anything, or it is no draft any more.
    pub share: Option<String>,
    /// How long it takes, by channel.
    pub times: Vec<String>,
}

pub struct Row {
    pub tongue: Tongue,
    pub email: String,
    pub telegram: String,
    pub all: String,
    /// Whether there are words in the language.
    pub is_written: bool,
    /// Which share of those who speak it in the city. None: the city does not say how many these are.
    pub residents: Option<String>,
}

impl Counted {
    pub async fn new(
        shift: &Shift,
        tx: &mut Tx,
        tongues: &[bulletins::Tongue],
        audience: &[Audience],
        state: State,
    ) -> anyhow::Result<Self> {
        // What is on its way is looked at often, and everybody is many to be counted.
        let (everybody, times) = match state {
            State::Draft => {
                let everybody = bulletins::everybody(tx, &shift.app.city, shift.now).await?;
                (everybody, times(shift, tx, audience).await?)
            }
            _ => (Vec::new(), Vec::new()),
        };
        let all = people(audience, None, None);
        let share = percent(reached(audience, None), reached(&everybody, None))
            .map(|share| shift.words.tell("sending-share").with("share", decimal(shift, &share)));
        let mut langs: Vec<Lang> = audience.iter().map(|part| part.lang).collect();
        langs.sort_by_key(|lang| shift.app.city.tags().position(|tag| tag == *lang));
        langs.dedup();
        let channel = |channel| shown(shift, people(audience, None, Some(channel)));
        Ok(Self {
            rows: langs.iter().map(|lang| Row::new(shift, *lang, tongues, audience)).collect(),
            email: channel(Channel::Email),
            telegram: channel(Channel::Telegram),
            all: shown(shift, all),
            share: share.map(|share| share.to_string()),
            times,
        })
    }
}

impl Row {
    fn new(
        shift: &Shift,
        lang: Lang,
        tongues: &[bulletins::Tongue],
        audience: &[Audience],
    ) -> Self {
        let all = people(audience, Some(lang), None);
        let live = shift.app.city.residents.get(&lang).copied().unwrap_or_default();
        let channel = |channel| shown(shift, people(audience, Some(lang), Some(channel)));
        let share = percent(reached(audience, Some(lang)), live).map(|share| {
            let told = shift.words.tell("sending-share-residents");
            told.with("share", decimal(shift, &share)).to_string()
        });
        Self {
            tongue: Tongue::new(shift, lang),
            email: channel(Channel::Email),
            telegram: channel(Channel::Telegram),
            all: shown(shift, all),
            is_written: tongues.iter().any(|one| one.lang == lang && one.sent().is_some()),
            residents: share,
        }
    }
}

fn people(audience: &[Audience], lang: Option<Lang>, channel: Option<Channel>) -> u64 {
    let parts = audience.iter().filter(|part| {
        lang.is_none_or(|lang| lang == part.lang)
            && channel.is_none_or(|channel| channel == part.channel)
    });
    // Whoever waits for a translation is counted with the language that she waits for.
    parts.map(|part| part.people + part.nothing).sum()
}

/// Who get it now; of a language, whoever wants it in that: who reads it for want of another speaks another.
fn reached(audience: &[Audience], lang: Option<Lang>) -> u64 {
    let parts = audience.iter().filter(|part| lang.is_none_or(|lang| lang == part.lang));
    parts.map(|part| part.people - if lang.is_some() { part.instead } else { 0 }).sum()
}

/// A share in percent, with one digit behind the point; at most all of it.
fn percent(part: u64, whole: u64) -> Option<String> {
    let whole = std::num::NonZeroU64::new(whole)?;
    let tenths = (u128::from(part) * 1_000 / u128::from(whole.get())).min(1_000);
    Some(match (tenths / 10, tenths % 10) {
        (percent, 0) => percent.to_string(),
        (percent, tenth) => format!("{percent}.{tenth}"),
    })
}

fn decimal(shift: &Shift, number: &str) -> String {
    formats::number(shift.who.lang, number)
}

/// How long it takes by each channel by which somebody gets it. Whoever waits for a translation gets nothing yet.
async fn times(shift: &Shift, tx: &mut Tx, audience: &[Audience]) -> anyhow::Result<Vec<String>> {
    let mut times = Vec::new();
    for channel in CHANNELS {
        let here = audience.iter().filter(|part| part.channel == channel);
        let messages: u64 = here.map(|part| part.people).sum();
        if messages == 0 {
            continue;
        }
        let rate = rate(shift, tx, channel).await?;
        let name = channel_name(shift, channel);
        times.push(match rate.and_then(|rate| takes(messages, rate)) {
            Some(takes) => {
                let number = |number: u64| shown(shift, number);
                let told = match takes.hours {
                    0 => shift.words.tell("sending-takes-minutes"),
                    hours => shift.words.tell("sending-takes").with("hours", number(hours)),
                };
                told.with("minutes", number(takes.minutes)).with("channel", name).to_string()
            }
            None => shift.words.tell("sending-takes-unknown").with("channel", name).to_string(),
        });
    }
    Ok(times)
}

/// How fast messages leave: mail as it did in the last sendings, Telegram as its way lets them through now.
async fn rate(shift: &Shift, tx: &mut Tx, channel: Channel) -> anyhow::Result<Option<Rate>> {
    if channel == Channel::Email {
        return bulletins::mail_rate(tx).await;
    }
    let a_second = shift.app.telegram.as_ref().map_or(TELEGRAM, |bot| bot.a_second());
    let messages = deliveries::route(tx, channel).await?.a_minute(a_second);
    Ok(Some(Rate { messages, seconds: 60 }))
}

/// Sets who gets it.
pub async fn set(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let aim = aim(&shift, &typed);
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    if let Err(refusal) = bulletins::aim_at(&mut tx, bulletin.id, &aim).await? {
        drop(tx);
        let mut troubles = Troubles::default();
        let (field, key) = match refusal {
            Refusal::NoTopic => ("topics", "newsroom-error-topics"),
            _ => ("says", "newsroom-error-frozen"),
        };
        troubles.add(field, shift.words.say(key));
        let back = Back { troubles, aim: Some(aim), ..Back::default() };
        return bulletin::again(&shift, &id, back, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    tx.commit().await?;
    Ok(lead_to(bulletin.id, "?saved#audience"))
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_has_one_digit_behind_the_point() {
        let check = |part, whole, expected: Option<&str>| {
            assert_eq!(percent(part, whole).as_deref(), expected, "{part} of {whole}");
        };
        check(1, 0, None);
        check(0, 7, Some("0"));
        check(1, 3, Some("33.3"));
        check(1, 2, Some("50"));
        check(9, 3, Some("100"));
        check(u64::MAX, u64::MAX, Some("100"));
    }
}
