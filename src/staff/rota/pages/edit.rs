//! Somebody's languages, topics, hours, room for work and days away, on one page.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::super::{self as rota, Absence, Colleague};
use super::form::{self, Edited};
use super::{Tongue, weekday};
use crate::casework;
use crate::db::Tx;
use crate::language::formats;
use crate::staff::pages::Shift;
use crate::staff::{self, Grant, Role};
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "staff/rota/staff_edit.html")]
struct Edit {
    frame: Frame,
    id: Uuid,
    typed: Filled,
    troubles: Troubles,
    languages: Vec<LanguageRow>,
    topics: Vec<TopicRow>,
    days: Vec<Day>,
    roles: Vec<Ending>,
    /// Roles that can be given, in a language or in all.
    givable: Vec<(&'static str, String)>,
    tongues: Vec<Tongue>,
    absences: Vec<Ending>,
}

/// Something that can be ended.
struct Ending {
    value: String,
    shown: String,
}

struct LanguageRow {
    tongue: Tongue,
    speaks: bool,
    writes: bool,
    level: u8,
}

struct TopicRow {
    id: String,
    name: String,
    level: u8,
}

/// The hours of a weekday, before and after a break.
struct Day {
    name: String,
    parts: Vec<Part>,
}

struct Part {
    /// `weekday-part`, after which the fields are named.
    id: String,
    from: String,
    until: String,
}

pub async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let staff_id = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.read().await?;
    let colleague = rota::find(&mut tx, staff_id, shift.now).await?;
    let colleague = colleague.ok_or(Fault::NotFound)?;
    let filled = form::filled(&colleague, shift.today);
    let page = Edit::new(&shift, &mut tx, &colleague, filled, Troubles::default()).await?;
    shift.show(&page)
}

pub async fn save(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let staff_id = id.parse().map_err(|_| Fault::NotFound)?;
    let edited = form::edited(&typed, &shift.app.city, shift.words, shift.today);
    let mut tx = shift.app.db.begin().await?;
    let colleague = rota::find(&mut tx, staff_id, shift.now).await?;
    let colleague = colleague.ok_or(Fault::NotFound)?;
    let kept = match edited {
        Ok(edited) => keep(&shift, &mut tx, staff_id, &edited).await?,
        Err(troubles) => Err(troubles),
    };
    let Err(troubles) = kept else {
        tx.commit().await?;
        return Ok(Redirect::to("/office/staff").into_response());
    };
    let page = Edit::new(&shift, &mut tx, &colleague, typed, troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// Ends a role or an absence.
pub async fn end(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let staff_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let colleague = rota::find(&mut tx, staff_id, shift.now).await?;
    let colleague = colleague.ok_or(Fault::NotFound)?;
    let mut troubles = Troubles::default();
    match (Grant::parse(typed.get("role")), absence_of(typed.get("absence"))) {
        (Some(grant), _) => {
            if staff::end_role(&mut tx, staff_id, grant, shift.who.id, shift.now).await?.is_err() {
                troubles.add("role", shift.words.say("staff-error-own-head"));
            } else if grant.role == Role::Counsellor {
                // What she has goes to somebody else at once.
                let city = &shift.app.city;
                casework::hand_over_all(&mut tx, city, staff_id, shift.now).await?;
            }
        }
        (None, Some(absence)) => {
            rota::end_absence(&mut tx, staff_id, absence, shift.today).await?;
        }
        (None, None) => return Err(Fault::Unreadable),
    }
    if troubles.all().is_empty() {
        tx.commit().await?;
        return Ok(Redirect::to(&format!("/office/staff/{staff_id}")).into_response());
    }
    let filled = form::filled(&colleague, shift.today);
    let page = Edit::new(&shift, &mut tx, &colleague, filled, troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// Gives a role: to translate or to read in one language, or in all where none is chosen.
pub async fn give(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let staff_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let role = Role::parse(typed.get("given")).ok_or(Fault::Unreadable)?;
    let lang = shift.app.city.lang(typed.get("given-lang")).filter(|_| role.is_of_language());
    let mut tx = shift.app.db.begin().await?;
    let colleague = rota::find(&mut tx, staff_id, shift.now).await?;
    colleague.ok_or(Fault::NotFound)?;
    let grant = Grant { role, lang };
    staff::give_role(&mut tx, staff_id, grant, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/office/staff/{staff_id}#role")).into_response())
}

/// An absence as its button names it: its two days.
fn absence_of(value: &str) -> Option<Absence> {
    let (from_on, until_on) = value.split_once('/')?;
    Some(Absence { from_on: from_on.parse().ok()?, until_on: until_on.parse().ok()? })
}

/// Writes all of it; on a trouble nothing of it may be committed.
async fn keep(
    shift: &Shift,
    tx: &mut Tx,
    staff_id: Uuid,
    edited: &Edited,
) -> anyhow::Result<Result<(), Troubles>> {
    rota::set_languages(tx, staff_id, &edited.languages).await?;
    rota::set_topics(tx, staff_id, &edited.topics).await?;
    rota::set_shifts(tx, staff_id, &edited.shifts, shift.today, shift.now).await?;
    if let Some(absence) = edited.absence {
        rota::note_absence(tx, staff_id, absence, shift.now).await?;
        // Before her own row is written: cases are locked before people, everywhere.
        casework::hand_over(tx, &shift.app.city, staff_id, shift.now).await?;
    }
    rota::set_about(tx, staff_id, edited.gender, edited.letters).await?;
    if !rota::set_capacity(tx, staff_id, edited.live, edited.open).await? {
        let mut troubles = Troubles::default();
        troubles.add("open", shift.words.say("staff-error-capacity-taken"));
        return Ok(Err(troubles));
    }
    Ok(Ok(()))
}

impl Edit {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        colleague: &Colleague,
        typed: Filled,
        troubles: Troubles,
    ) -> anyhow::Result<Self> {
        let who = staff::who(tx, colleague.id, shift.now).await?;
        let grants = who.map(|who| who.grants).unwrap_or_default();
        let city = &shift.app.city;
        let tongues = city.languages().iter().filter(|language| language.counsels);
        let absences = colleague.absences.iter();
        let ahead = absences.filter(|absence| absence.until_on >= shift.today);
        let title = shift.words.tell("staff-edit-title");
        let title = title.with("name", colleague.name.clone()).to_string();
        Ok(Self {
            frame: shift.frame(title),
            id: colleague.id,
            languages: tongues
                .map(|language| LanguageRow::new(Tongue::new(shift, language.tag), &typed))
                .collect(),
            topics: city
                .topics
                .iter()
                .map(|topic| TopicRow {
                    id: topic.id.clone(),
                    name: city.topic_name(&topic.id, shift.who.lang),
                    level: form::topic_level(&typed, &topic.id),
                })
                .collect(),
            days: (1..=7).map(|number| Day::new(shift, number, &typed)).collect(),
            roles: grants.iter().map(|grant| Ending::of(shift, *grant)).collect(),
            givable: Role::ALL
                .into_iter()
                .map(|role| (role.as_str(), shift.words.say_of("role", role.as_str())))
                .collect(),
            tongues: city.tags().map(|lang| Tongue::new(shift, lang)).collect(),
            absences: ahead
                .map(|absence| Ending {
                    value: format!("{}/{}", absence.from_on, absence.until_on),
                    shown: in_words(shift, *absence),
                })
                .collect(),
            typed,
            troubles,
        })
    }
}

impl Ending {
    fn of(shift: &Shift, grant: Grant) -> Self {
        let role = shift.words.say_of("role", grant.role.as_str());
        let shown = match grant.lang {
            None => role,
            Some(lang) => {
                let told = shift.words.tell("staff-role-in").with("role", role);
                told.with("language", Tongue::new(shift, lang).autonym).to_string()
            }
        };
        Self { value: grant.to_string(), shown }
    }
}

impl LanguageRow {
    fn new(tongue: Tongue, typed: &Filled) -> Self {
        Self {
            speaks: !typed.get(&format!("speaks-{}", tongue.tag)).is_empty(),
            writes: !typed.get(&format!("writes-{}", tongue.tag)).is_empty(),
            level: form::language_level(typed, &tongue.tag),
            tongue,
        }
    }
}

impl Day {
    fn new(shift: &Shift, number: u8, typed: &Filled) -> Self {
        let part = |part: u8| {
            let id = format!("{number}-{part}");
            Part {
                from: typed.get(&format!("from-{id}")).to_owned(),
                until: typed.get(&format!("until-{id}")).to_owned(),
                id,
            }
        };
        Self {
            name: weekday(shift.words, number),
            parts: (1..=form::SHIFTS_A_DAY).map(part).collect(),
        }
    }
}

fn in_words(shift: &Shift, absence: Absence) -> String {
    let date = |day| formats::date(shift.who.lang, day);
    let shown = shift.words.tell("staff-away").with("from", date(absence.from_on));
    shown.with("until", date(absence.until_on)).to_string()
}
