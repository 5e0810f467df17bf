//! Finding one of one's own cases again: a form, and what was found.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use http::StatusCode;

use crate::casework::pages::desk::folder;
use crate::casework::pages::desk::shown::Choice;
use crate::casework::pages::lines::Line;
use crate::casework::receipt::Locator;
use crate::casework::searching::{self, Found, Sought};
use crate::casework::state::State;
use crate::staff::pages::{Shift, Tongue};
use crate::web::{Fault, Filled, Frame, Troubles};

/// Where one's own case can stand.
const STATES: [State; 8] = [
    State::Assigned,
    State::Working,
    State::WaitingClient,
    State::WaitingAgency,
    State::Referred,
    State::Resolved,
    State::FollowUp,
    State::Closed,
];

/// What is asked for; the rest of an address is not looked at.
const FIELDS: [&str; 6] = ["topic", "state", "lang", "from", "until", "locator"];

#[derive(Template)]
#[template(path = "casework/pages/desk_search.html")]
struct Page {
    frame: Frame,
    typed: Filled,
    troubles: Troubles,
    topics: Vec<Choice>,
    states: Vec<Choice>,
    tongues: Vec<Tongue>,
    /// None: nothing was asked for yet.
    rows: Option<Vec<Row>>,
    /// The address of the older ones.
    older: Option<String>,
}

struct Row {
    line: Line,
    label: Option<String>,
}

/// Without a field the form alone; else what is found, and what cannot be read comes back with the reason.
pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let typed = Filled::parse(query.as_bytes()).ok_or(Fault::Unreadable)?;
    let is_asked = typed.fields().any(|(field, _)| FIELDS.contains(&field));
    let mut page = Page::new(&shift, typed);
    if !is_asked {
        return shift.show(&page);
    }
    let sought = match sought(&shift, &page.typed) {
        Ok(sought) => sought,
        Err(troubles) => {
            page.troubles = troubles;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response());
        }
    };
    let mut tx = shift.app.db.read().await?;
    let found = searching::search(&mut tx, &shift.app.ring, shift.who.id, &sought).await?;
    drop(tx);
    page.put(&shift, &found);
    shift.show(&page)
}

fn sought(shift: &Shift, typed: &Filled) -> Result<Sought, Troubles> {
    let (city, words) = (&shift.app.city, shift.words);
    let mut troubles = Troubles::default();
    let is_unknown = |field: &str, known: bool| !typed.get(field).is_empty() && !known;
    let topic = city.topic(typed.get("topic")).map(|topic| topic.id.clone());
    let state = STATES.into_iter().find(|state| state.as_str() == typed.get("state"));
    let lang = city.lang(typed.get("lang"));
    let chosen = [("topic", topic.is_some()), ("state", state.is_some()), ("lang", lang.is_some())];
    for (field, known) in chosen {
        if is_unknown(field, known) {
            troubles.add(field, words.say("own-error-choice"));
        }
    }
    let (from, until) = (folder::day(typed, "from"), folder::day(typed, "until"));
    for (field, day) in [("from", from), ("until", until)] {
        if is_unknown(field, day.is_some()) {
            troubles.add(field, words.say("own-error-day"));
        }
    }
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        troubles.add("until", words.say("own-error-order"));
    }
    let locator = typed.get("locator").trim();
    let read: Option<Locator> = locator.parse().ok();
    if !locator.is_empty() && read.is_none() {
        troubles.add("locator", words.say("own-error-locator"));
    }
    troubles.or(Sought {
        topic,
        state,
        lang,
        from: from.map(|day| midnight(shift, Some(day))),
        before: until.map(|day| midnight(shift, day.succ_opt())),
        locator: read.map(|locator| locator.to_string()),
        after: typed.get("after").parse().ok(),
    })
}

/// The instant at which a day of the city begins.
fn midnight(shift: &Shift, day: Option<NaiveDate>) -> DateTime<Utc> {
    let day = day.unwrap_or(shift.today);
    shift.app.city.instant(day.and_time(NaiveTime::MIN))
}

impl Page {
    fn new(shift: &Shift, typed: Filled) -> Self {
        let (city, lang) = (&shift.app.city, shift.who.lang);
        let topics = city.topics.iter().map(|topic| Choice {
            value: topic.id.clone(),
            words: city.topic_name(&topic.id, lang),
        });
        let states = STATES.into_iter().map(|state| Choice {
            value: state.as_str().to_owned(),
            words: shift.words.say_of("state", &state.as_str().replace('_', "-")),
        });
        Self {
            frame: shift.frame(shift.words.say("own-title")),
            typed,
            troubles: Troubles::default(),
            topics: topics.collect(),
            states: states.collect(),
            tongues: Tongue::all(shift),
            rows: None,
            older: None,
        }
    }

    fn put(&mut self, shift: &Shift, found: &Found) {
        let row = |case: &crate::casework::Case| Row {
            line: Line::new(shift, case),
            label: found.labels.get(&case.id).cloned(),
        };
        self.rows = Some(found.cases.iter().map(row).collect());
        self.older = found.older.map(|last| {
            let mut address = url::form_urlencoded::Serializer::new("/desk/search?".to_owned());
            // One field at least says that the form was sent, also where none was filled in.
            let is_kept = |field: &&str| *field == "topic" || !self.typed.get(field).is_empty();
            for field in FIELDS.into_iter().filter(is_kept) {
                address.append_pair(field, self.typed.get(field));
            }
            address.append_pair("after", &last.to_string());
            address.finish()
        });
    }
}
