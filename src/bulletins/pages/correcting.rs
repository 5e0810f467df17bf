//! A correction: which languages were wrong, and what is right.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{Tongue, fields, found, lead_to, shown};
use crate::bulletins::{self, Bulletin, Correction, Refusal};
use crate::db::Tx;
use crate::deliveries::reports;
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "bulletins/pages/correct.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    wrong: String,
    /// Whether another one takes its place instead.
    is_urgent: bool,
    /// The languages in which somebody got it, with how many, and whether they are chosen.
    langs: Vec<(Tongue, String, bool)>,
    tongue: Tongue,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_body: usize,
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        typed: Filled,
        troubles: Troubles,
    ) -> anyhow::Result<Self> {
        let (longest_title, longest_body) = fields::longest();
        let langs = got_it(tx, bulletin.id).await?.into_iter().map(|(lang, people)| {
            let told = shift.words.tell("sending-got-it").with("count", people);
            let told = told.with("shown", shown(shift, people)).to_string();
            (Tongue::new(shift, lang), told, typed.has("langs", lang.as_str()))
        });
        Ok(Self {
            frame: shift.newsroom(shift.words.say("sending-correct"), Section::Bulletins),
            id: bulletin.id,
            wrong: bulletins::title(tx, bulletin).await?,
            is_urgent: bulletin.kind.is_urgent(),
            langs: langs.collect(),
            tongue: Tongue::new(shift, Lang::KOREAN),
            typed,
            troubles,
            longest_title,
            longest_body,
        })
    }
}

/// How many got it in each language.
async fn got_it(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<(Lang, u64)>> {
    let mut langs: Vec<(Lang, u64)> = Vec::new();
    for (lang, _, people) in reports::reached(tx, bulletin).await? {
        match langs.iter_mut().find(|(there, _)| *there == lang) {
            Some((_, count)) => *count += people,
            None => langs.push((lang, people)),
        }
    }
    Ok(langs)
}

/// The form, with the title and the sentence with which a correction begins.
pub async fn blank(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let wrong = bulletins::title(&mut tx, &bulletin).await?;
    let (title, intro) = Correction::begins(Lang::KOREAN, &bulletin.slug, &wrong);
    let mut typed = Filled::default();
    typed.set("title", title);
    typed.set("text", format!("{intro}\n\n"));
    for (lang, _) in got_it(&mut tx, bulletin.id).await? {
        typed.add("langs", lang.to_string());
    }
    shift.show(&Page::new(&shift, &mut tx, &bulletin, typed, Troubles::default()).await?)
}

/// Begins the correction, and leads to its page.
pub async fn begin(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let facts = facts::all(&mut tx).await?;
    let wrong = bulletins::title(&mut tx, &bulletin).await?;
    let (_, intro) = Correction::begins(Lang::KOREAN, &bulletin.slug, &wrong);
    let mut troubles = Troubles::default();
    if typed.get("text") == intro.trim() {
        troubles.add("text", shift.words.say("sending-error-what-is-right"));
    }
    let langs = shift.app.city.tags().filter(|lang| typed.has("langs", lang.as_str())).collect();
    let korean = match fields::words(&typed, &facts, shift.words) {
        Ok(korean) => korean,
        Err(more) => return refused(&shift, (&mut tx, &bulletin), typed, troubles.and(more)).await,
    };
    if !troubles.all().is_empty() {
        return refused(&shift, (&mut tx, &bulletin), typed, troubles).await;
    }
    let correction = Correction { of: bulletin.id, langs, korean };
    let (city, by, on) = (&shift.app.city, shift.who.id, (shift.today, shift.now));
    match bulletins::correct(&mut tx, (city, &facts), &correction, by, on).await? {
        Ok(begun) => {
            tx.commit().await?;
            Ok(lead_to(begun, ""))
        }
        Err(Refusal::NobodyGotIt) => {
            troubles.add("langs", shift.words.say("sending-error-langs"));
            refused(&shift, (&mut tx, &bulletin), typed, troubles).await
        }
        // The page says what is done instead.
        Err(Refusal::IsUrgent) => refused(&shift, (&mut tx, &bulletin), typed, troubles).await,
        Err(_) => Err(Fault::NotFound),
    }
}

async fn refused(
    shift: &Shift,
    (tx, bulletin): (&mut Tx, &Bulletin),
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    let page = Page::new(shift, tx, bulletin, typed, troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}
