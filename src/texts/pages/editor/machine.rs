//! Help by a machine: what was typed is saved first, then the machine goes on where words are missing or old.
//! The network is awaited between the transactions, never within one.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::Path;
use axum::response::{Redirect, Response};
use http::StatusCode;

use super::{Sheet, by, translation};
use crate::staff::pages::Shift;
use crate::texts::editing::Desk;
use crate::texts::machine::{self, Came, Done, Extent, Offers, Plan, Translator, Trouble};
use crate::web::{Fault, Filled, LongForm};

/// What follows the path of a translation.
pub const PATH: &str = "/machine";

/// How long a page waits to learn which languages there are; once in some hours, or a minute.
const PATIENCE: Duration = Duration::from_secs(3);

/// The machine on the page of a translation.
pub struct Help {
    pub service: &'static str,
    offers: Offers,
    /// How many blocks have no words, and how many have none or old ones.
    pub missing: usize,
    pub behind: usize,
}

impl Help {
    /// The machine for somebody who may write, where there is one and something for it to do.
    pub fn new(shift: &Shift, sheet: &Sheet, desk: &Desk) -> Option<Self> {
        let translator = shift.app.translator.as_ref().filter(|_| sheet.may_write)?;
        let count = |extent: Extent| desk.rows.iter().filter(|row| extent.holds(row)).count();
        let (missing, behind) = (count(Extent::Missing), count(Extent::Behind));
        (behind > 0).then(|| Self {
            service: translator.name(),
            offers: translator.offers(sheet.place.lang),
            missing,
            behind,
        })
    }

    pub fn is_offered(&self) -> bool {
        self.offers == Offers::Yes
    }

    pub fn has_stale(&self) -> bool {
        self.behind > self.missing
    }

    pub fn is_unknown(&self) -> bool {
        self.offers == Offers::Unknown
    }
}

/// What a machine did, as the page tells it.
pub struct Report {
    pub status: StatusCode,
    /// Why nothing came, or not all.
    pub trouble: Option<String>,
    pub done: Option<String>,
    /// Blocks whose words were not taken, by position, and why.
    pub refused: Vec<(usize, String)>,
}

impl Report {
    /// Nothing was done, for a reason that a message tells.
    fn nothing(shift: &Shift, status: StatusCode, code: &str) -> Self {
        let trouble = Some(shift.words.say_of("machine-trouble", code));
        Self { status, trouble, done: None, refused: Vec::new() }
    }

    fn new(shift: &Shift, plan: &Plan, trouble: Option<Trouble>, done: &Done) -> Self {
        let words = shift.words;
        let status = match trouble {
            Some(_) if done.prepared.is_empty() => StatusCode::BAD_GATEWAY,
            _ => StatusCode::OK,
        };
        let count = done.prepared.len();
        let mut told =
            (count > 0).then(|| words.tell("machine-done").with("count", count).to_string());
        if plan.rest > 0 {
            let rest = words.tell("machine-rest").with("count", plan.rest).to_string();
            told = Some(told.map_or(rest.clone(), |told| format!("{told} {rest}")));
        }
        let refused = done.refused.iter().map(|(at, reason)| (*at, reason.say(words)));
        Self {
            status,
            trouble: trouble.map(|trouble| words.say_of("machine-trouble", trouble.as_str())),
            done: told,
            refused: refused.collect(),
        }
    }
}

/// Asks the service what it translates into, before a page that needs to know opens a transaction.
pub async fn learn(shift: &Shift) {
    if let Some(translator) = &shift.app.translator {
        // Whoever reads the page is told where it did not answer.
        let _told = translator.learn(PATIENCE, shift.now).await;
    }
}

/// Saves what was typed and lets the machine go on with it. Nothing becomes public.
pub async fn prepare(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    LongForm(typed): LongForm,
) -> Result<Response, Fault> {
    let translator = shift.app.translator.clone().ok_or(Fault::NotFound)?;
    let extent = Extent::parse(typed.get("machine")).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    let sheet = Sheet::find_to_write(&mut tx, &shift, &id, &tag).await?;
    if sheet.is_source() {
        return Err(Fault::NotFound);
    }
    let typed = match translation::put_down(&shift, &mut tx, &sheet, typed).await? {
        Ok(put) => put.typed,
        Err(refused) => return Ok(*refused),
    };
    tx.commit().await?;
    let report = go_on(&shift, &translator, (&sheet, &typed), extent).await?;
    let mut tx = shift.app.db.read().await?;
    translation::prepared(&shift, &mut tx, &sheet, &typed, report).await
}

/// Whoever reloads the page of what a machine did sees the editor.
pub async fn lead_back(Path((id, tag)): Path<(String, String)>) -> Redirect {
    Redirect::to(&format!("/newsroom/texts/{id}/{tag}"))
}

async fn go_on(
    shift: &Shift,
    translator: &Arc<Translator>,
    (sheet, typed): (&Sheet, &Filled),
    extent: Extent,
) -> Result<Report, Fault> {
    if let Err(trouble) = translator.learn(PATIENCE, shift.now).await {
        return Ok(Report::nothing(shift, StatusCode::BAD_GATEWAY, trouble.as_str()));
    }
    if translator.offers(sheet.place.lang) != Offers::Yes {
        return Ok(Report::nothing(shift, StatusCode::UNPROCESSABLE_ENTITY, "no-language"));
    }
    let at = (sheet.place, typed.get("source").parse().ok());
    let mut tx = shift.app.db.read().await?;
    let plan =
        machine::plan(&mut tx, &shift.app.paths(), at, (translator, extent), shift.today).await?;
    drop(tx);
    let plan = plan.ok_or(Fault::NotFound)?;
    if plan.is_empty() {
        return Ok(Report::nothing(shift, StatusCode::UNPROCESSABLE_ENTITY, "nothing"));
    }
    let mut tx = shift.app.db.begin().await?;
    let may_send = machine::spend(&mut tx, shift.today, plan.characters()).await?;
    tx.commit().await?;
    if !may_send {
        return Ok(Report::nothing(shift, StatusCode::TOO_MANY_REQUESTS, "day-over"));
    }
    // It comes to its end also where the translator leaves the page: what was counted is not lost.
    let (owned, translator) = (shift.clone(), translator.clone());
    let work = tokio::spawn(async move {
        let came = translator.translate(&plan).await;
        let done = save(&owned, translator.name(), &plan, &came).await;
        (plan, came, done)
    });
    let (plan, came, done) = work.await.map_err(anyhow::Error::from)?;
    Ok(match done? {
        Some(done) => Report::new(shift, &plan, came.trouble, &done),
        None => Report::nothing(shift, StatusCode::CONFLICT, "changed"),
    })
}

/// Saves what came, and takes back what was counted for nothing. `None` if it fits the text no more.
async fn save(
    shift: &Shift,
    service: &str,
    plan: &Plan,
    came: &Came,
) -> Result<Option<Done>, Fault> {
    let mut tx = shift.app.db.begin().await?;
    machine::give_back(&mut tx, shift.today, came.unspent(plan)).await?;
    let saved = machine::save(&mut tx, plan, came, service, by(shift)).await?;
    tx.commit().await?;
    Ok(saved.ok())
}
