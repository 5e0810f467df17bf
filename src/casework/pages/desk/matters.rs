//! On the page of a case: others that name the same employer, a matter that their clients are asked to join, one
//! message to all who did; and what the client says by word of a line of the ministry. Of the others there are
//! numbers alone, and the languages that all can be told something in.

use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::case::{Back, again, flagged, lead_back, refused};
use super::id_of;
use crate::casework::matters::{self, Joins, Matter, Refused, ToAll};
use crate::casework::pages::lines::{Moment, Names};
use crate::casework::{self, By, Case, MinistryLine, OpenedCase, Refusal};
use crate::db::Tx;
use crate::language::{Lang, formats};
use crate::staff::Role;
use crate::staff::pages::{Shift, Tongue};
use crate::web::{Fault, Filled};

const PLACE: &str = "matter";

/// What the page says of it.
pub struct Joint {
    /// How many other open cases name the same employer; none for who does not have the case.
    pub others: Option<String>,
    /// Somebody is left to be asked.
    pub may_ask: bool,
    pub matter: Option<Shown>,
    /// What was typed to all and has no field any more.
    pub left: Vec<String>,
}

/// A matter that goes on.
pub struct Shown {
    pub id: Uuid,
    pub asked: String,
    pub joined: String,
    /// What this client said.
    pub hers: String,
    pub may_end: bool,
    /// The languages of the form by which one writes to all: first those that occur. Empty: nobody writes yet.
    pub fields: Vec<Field>,
}

/// A text of the message to all.
pub struct Field {
    pub name: String,
    pub tongue: Tongue,
    /// Somebody wrote in it; else it is one that some of them read too.
    pub occurs: bool,
}

impl Joint {
    /// None where there is nothing to say.
    pub async fn of(
        tx: &mut Tx,
        shift: &Shift,
        opened: &OpenedCase,
        (names, back): (&Names, &Back),
    ) -> anyhow::Result<Option<Self>> {
        let (case, is_mine) = (&opened.thread.case, opened.is_mine);
        let same = if is_mine { matters::same_employer(tx, case.id).await? } else { Vec::new() };
        let live = matters::matters_of(tx, case.id).await?;
        let live = live.into_iter().find(|matter| matter.ended_at.is_none());
        let typed = typed(shift, back);
        if same.is_empty() && live.is_none() && typed.is_empty() {
            return Ok(None);
        }
        let may_ask = match &live {
            None => !same.is_empty(),
            Some(live) => is_anybody_left(tx, &same, live.id).await?,
        };
        let count = formats::count(shift.who.lang, same.len());
        let others = shift.words.tell("matter-others").with("count", same.len());
        let others = is_mine.then(|| others.with("shown", count).to_string());
        let left = if live.is_none() { typed.clone() } else { Vec::new() };
        let left = left.into_iter().map(|(_, text)| text).collect();
        let matter = match live {
            Some(live) => {
                let mut shown = Shown::of(tx, shift, &live, (is_mine, names)).await?;
                shown.give_back(shift, &typed);
                Some(shown)
            }
            None => None,
        };
        Ok(Some(Self { others, may_ask, matter, left }))
    }
}

/// What was typed to all and not sent.
fn typed(shift: &Shift, back: &Back) -> Vec<(Lang, String)> {
    if back.place != PLACE {
        return Vec::new();
    }
    let text = |lang: Lang| (lang, back.filled.get(&field_of(lang)).to_owned());
    let texts = shift.app.city.tags().map(text);
    texts.filter(|(_, text)| !text.trim().is_empty()).collect()
}

/// Whether one of these cases was not asked to join yet.
async fn is_anybody_left(tx: &mut Tx, same: &[Uuid], matter_id: Uuid) -> anyhow::Result<bool> {
    for case_id in same {
        let matters = matters::matters_of(tx, *case_id).await?;
        if !matters.iter().any(|matter| matter.id == matter_id) {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Shown {
    async fn of(
        tx: &mut Tx,
        shift: &Shift,
        matter: &Matter,
        (is_mine, names): (bool, &Names),
    ) -> anyhow::Result<Self> {
        let (words, city) = (shift.words, &shift.app.city);
        let when = Moment::new(shift, matter.proposed_at).shown;
        let asked = words.tell("matter-asked").with("name", names.of(matter.proposed_by));
        let joined = match matter.joined {
            0 => words.tell("matter-joined-none"),
            joined => {
                words.tell("matter-joined").with("shown", formats::count(shift.who.lang, joined))
            }
        };
        let hers = match matter.answer {
            None => "matter-hers-open",
            Some(Joins::Yes) => "matter-hers-yes",
            Some(Joins::No) => "matter-hers-no",
        };
        let mut fields = Vec::new();
        if is_mine && matter.joined > 1 && matter.answer == Some(Joins::Yes) {
            let (own, others) = matters::langs_of(tx, city, matter.id).await?;
            let field = |occurs| {
                move |lang: Lang| Field {
                    name: field_of(lang),
                    tongue: Tongue::new(shift, lang),
                    occurs,
                }
            };
            fields.extend(own.into_iter().map(field(true)));
            fields.extend(others.into_iter().map(field(false)));
        }
        Ok(Self {
            id: matter.id,
            asked: asked.with("when", when).to_string(),
            joined: joined.with("asked", formats::count(shift.who.lang, matter.asked)).to_string(),
            hers: words.say(hers),
            may_end: shift.who.has(Role::Head) || matter.proposed_by == shift.who.id,
            fields,
        })
    }

    /// A field for each text that comes back, also where somebody left meanwhile.
    fn give_back(&mut self, shift: &Shift, typed: &[(Lang, String)]) {
        for (lang, _) in typed {
            let name = field_of(*lang);
            if !self.fields.iter().any(|field| field.name == name) {
                self.fields.push(Field { name, tongue: Tongue::new(shift, *lang), occurs: true });
            }
        }
    }
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

pub async fn propose(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let mut tx = shift.app.db.begin().await?;
    let done = matters::propose_matter(&mut tx, case_id, by(&shift)).await?;
    lead(&shift, tx, case_id, done.map(drop), filled).await
}

pub async fn write(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (case_id, matter_id) = (id_of(&id)?, id_of(filled.get("matter"))?);
    let text = |lang: Lang| (lang, filled.get(&field_of(lang)).to_owned());
    let texts: Vec<(Lang, String)> = shift.app.city.tags().map(text).collect();
    let typed: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).collect();
    let flagged = flagged(&typed.join("\n"), &filled);
    if !flagged.is_empty() {
        let error = shift.words.say("desk-flag-error");
        let back = Back { flagged, ..Back::refused(PLACE, filled, error) };
        return again(&shift, case_id, back).await;
    }
    let to_all = ToAll { texts, key: filled.get("key").to_owned() };
    let (app, which) = (&shift.app, (matter_id, case_id));
    let mut tx = app.db.begin().await?;
    let house = (&app.notices, &app.city);
    let done = matters::write_to_all(&mut tx, house, which, &to_all, by(&shift)).await?;
    lead(&shift, tx, case_id, done, filled).await
}

/// The field of a text in a language.
fn field_of(lang: Lang) -> String {
    format!("text-{lang}")
}

pub async fn end(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let (case_id, matter_id) = (id_of(&id)?, id_of(filled.get("matter"))?);
    let whose = (by(&shift), shift.who.has(Role::Head));
    let mut tx = shift.app.db.begin().await?;
    let done = matters::end_matter(&mut tx, (matter_id, case_id), whose).await?;
    lead_back(&shift, tx, (case_id, PLACE), done, filled).await
}

async fn lead(
    shift: &Shift,
    tx: Tx,
    case_id: Uuid,
    done: Result<(), Refused>,
    filled: Filled,
) -> Result<Response, Fault> {
    let error = match done {
        Ok(()) => return lead_back(shift, tx, (case_id, PLACE), Ok(()), filled).await,
        Err(Refused::Case(refusal @ (Refusal::NotYours | Refusal::NoCase))) => {
            return lead_back(shift, tx, (case_id, PLACE), Err(refusal), filled).await;
        }
        Err(Refused::Case(refusal)) => refused(shift, refusal)?,
        Err(Refused::NobodyElse) => shift.words.say("matter-error-nobody"),
        Err(Refused::NotJoined) => shift.words.say("matter-error-not-joined"),
        Err(Refused::Unread(langs)) => {
            let tongues: Vec<String> =
                langs.into_iter().map(|lang| Tongue::new(shift, lang).autonym).collect();
            let error = shift.words.tell("matter-error-unread");
            error.with("languages", tongues.join(", ")).to_string()
        }
    };
    drop(tx);
    again(shift, case_id, Back::refused(PLACE, filled, error)).await
}

/// What the client said by word of a line of the ministry.
pub async fn ministry_line(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let says = match filled.get("line") {
        "yes" => MinistryLine::MayBeCalled,
        "no" => MinistryLine::MayNot,
        _ => return Err(Fault::Unreadable),
    };
    let (city, me) = (&shift.app.city, Some(shift.who.id));
    let mut tx = shift.app.db.begin().await?;
    let done = casework::note_ministry_line(&mut tx, city, (case_id, me), says, shift.now).await?;
    lead_back(&shift, tx, (case_id, "ministry-line"), done, filled).await
}

/// Whether a case is a suggestion or a complaint to the city, which gets an answer.
pub fn is_suggestion(case: &Case) -> bool {
    case.asks.asked_as == casework::AskedAs::Suggestion
}
