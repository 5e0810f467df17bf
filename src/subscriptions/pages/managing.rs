//! A subscriber's own page, by the link that is in every mail: changing, pausing, stopping one topic.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;

use super::choices::{Choices, FieldError, filled, typed};
use super::{ending, private, spent, whose, with_status};
use crate::language::formats;
use crate::subscriptions::{
    self, AskedError, Left, PAUSED_AT_MOST, Source, Subscriber, Subscription, Wanted,
};
use crate::web::{Fault, Filled, Frame, Visit};

#[derive(Template)]
#[template(path = "subscriptions/manage.html")]
struct ManagePage {
    frame: Frame,
    saved: bool,
    whose: Option<String>,
    /// The page itself; what it does lies below it.
    action: String,
    choices: Choices,
    gets: Vec<Topic>,
    /// Until when nothing comes, in words.
    paused: Option<String>,
    pause: PauseField,
}

/// A topic that somebody gets, in which languages and how often.
struct Topic {
    id: String,
    name: String,
    how: String,
}

/// The days until which a pause may go, and what was typed.
struct PauseField {
    until: String,
    first: String,
    last: String,
}

/// Somebody who gets something, and what that is.
struct Own {
    subscriber: Subscriber,
    subscriptions: Vec<Subscription>,
    whose: Option<String>,
}

impl Own {
    /// None if she stopped, or the link is none of ours.
    async fn find(visit: &Visit, token: &str) -> anyhow::Result<Option<Self>> {
        let Some(id) = subscriptions::parse_token(&visit.app.ring, token) else {
            return Ok(None);
        };
        let mut tx = visit.read().await?;
        let subscriber = subscriptions::find(&mut tx, id).await?;
        let Some(subscriber) = subscriber.filter(Subscriber::is_live) else {
            return Ok(None);
        };
        let subscriptions = subscriptions::of(&mut tx, id).await?;
        let whose = whose(visit, &mut tx, id).await?;
        Ok(Some(Self { subscriber, subscriptions, whose }))
    }

    fn filled(&self) -> Filled {
        filled(&Wanted::of(&self.subscriber, &self.subscriptions, Source::Manage))
    }

    fn page(
        &self,
        visit: &Visit,
        token: &str,
        filled: &Filled,
        errors: &[AskedError],
    ) -> ManagePage {
        let paused = self.subscriber.paused_until.filter(|until| *until > visit.now);
        let day = |until: DateTime<Utc>| formats::date(visit.lang, visit.app.city.today(until));
        let tell = |until| visit.words.tell("manage-paused").with("day", day(until)).to_string();
        let text = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        ManagePage {
            frame: private(visit, visit.words.say("manage-title")),
            saved: false,
            whose: self.whose.clone(),
            action: visit.to(&format!("/subscriptions/{token}")),
            choices: Choices::new(visit, filled, errors).with_zones(visit, filled),
            gets: self.gets(visit),
            paused: paused.map(tell),
            pause: PauseField {
                until: filled.get("until").to_owned(),
                first: text(visit.today.checked_add_days(Days::new(1))),
                last: text(last_day(visit.today)),
            },
        }
    }

    /// What she gets, a topic a line.
    fn gets(&self, visit: &Visit) -> Vec<Topic> {
        let (city, words) = (&visit.app.city, visit.words);
        let mut topics: Vec<Topic> = Vec::new();
        for id in Wanted::of(&self.subscriber, &self.subscriptions, Source::Manage).topics {
            let of_topic = self.subscriptions.iter().filter(|had| had.topic == id);
            let langs = of_topic.clone().filter_map(|had| city.language(had.lang));
            let langs: Vec<&str> = langs.map(|language| language.autonym.as_str()).collect();
            let cadence = of_topic.map(|had| had.cadence.as_str()).next().unwrap_or_default();
            let how = words.tell("manage-gets-how").with("languages", langs.join(", "));
            let how = how.with("cadence", words.say_of("subscribe-cadence", cadence)).to_string();
            let name = subscriptions::topic_name(city, words, &id);
            topics.push(Topic { id, name, how });
        }
        topics
    }
}

pub async fn manage(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let Some(own) = Own::find(&visit, &token).await? else {
        return spent(&visit);
    };
    let page = own.page(&visit, &token, &own.filled(), &[]);
    visit.show(&ManagePage { saved: query.as_deref() == Some("saved"), ..page })
}

/// Ends what is no longer wanted and begins what is new.
pub async fn change(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let wanted = match typed(&filled, Source::Manage).parse_wanted(&visit.app.city) {
        Ok(wanted) => wanted,
        Err(errors) => {
            let Some(own) = Own::find(&visit, &token).await? else {
                return spent(&visit);
            };
            let page = own.page(&visit, &token, &filled, &errors);
            return with_status(page.choices.status(), &page);
        }
    };
    let mut tx = visit.app.db.begin().await?;
    match subscriptions::change(&mut tx, id, &wanted, visit.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(saved(&visit, &token))
        }
        Err(_) => spent(&visit),
    }
}

/// Ends one topic.
pub async fn stop(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let mut tx = visit.app.db.begin().await?;
    match subscriptions::stop_topic(&mut tx, id, filled.get("topic"), visit.now).await? {
        Err(_) => spent(&visit),
        Ok(left) => {
            tx.commit().await?;
            match left {
                Left::Something => Ok(saved(&visit, &token)),
                Left::Nothing => ending::ended(&visit),
            }
        }
    }
}

/// Sends nothing before a day, or sends on.
pub async fn pause(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let until = match typed.has("go", "on") {
        true => None,
        false => match parse_day(&visit, typed.get("until")) {
            Some(until) => Some(until),
            None => return wrong_day(&visit, &token, typed.get("until")).await,
        },
    };
    set_pause(&visit, &token, id, until).await
}

async fn set_pause(
    visit: &Visit,
    token: &str,
    id: Uuid,
    until: Option<DateTime<Utc>>,
) -> Result<Response, Fault> {
    let mut tx = visit.app.db.begin().await?;
    match subscriptions::pause(&mut tx, id, until).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(saved(visit, token))
        }
        Err(_) => spent(visit),
    }
}

/// The page again with what was typed.
async fn wrong_day(visit: &Visit, token: &str, typed: &str) -> Result<Response, Fault> {
    let Some(own) = Own::find(visit, token).await? else {
        return spent(visit);
    };
    let mut filled = own.filled();
    filled.set("until", typed);
    let mut page = own.page(visit, token, &filled, &[]);
    let message = visit.words.tell("manage-error-until").with("last", page.pause.last.clone());
    page.choices.errors.push(FieldError { field: "until", message: message.to_string() });
    with_status(page.choices.status(), &page)
}

/// The morning of a day from tomorrow on, and not too late.
fn parse_day(visit: &Visit, typed: &str) -> Option<DateTime<Utc>> {
    let day: NaiveDate = typed.parse().ok()?;
    let fits = day > visit.today && day <= last_day(visit.today)?;
    fits.then(|| visit.app.city.instant(day.and_time(NaiveTime::MIN)))
}

fn last_day(today: NaiveDate) -> Option<NaiveDate> {
    today.checked_add_signed(PAUSED_AT_MOST)
}

fn saved(visit: &Visit, token: &str) -> Response {
    visit.see_other(&format!("/subscriptions/{token}?saved"))
}
