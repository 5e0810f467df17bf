//! Approving a bulletin.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::bulletin::{self, Back};
use super::{Tongue, found, lead_to, letters, shown};
use crate::bulletins::{self, Accepted, Approval, Bulletin, Looked, Problem, Refusal};
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::subscriptions::Audience;
use crate::texts::checks::Noticed;
use crate::texts::pages::Found;
use crate::web::{Fault, Filled, Troubles};

/// What whoever approves a bulletin is asked.
pub struct Offer {
    pub problems: Vec<String>,
    /// What the checks found, by language.
    pub found: Vec<FoundIn>,
    /// What they take upon themselves if there are problems.
    pub accept: Option<String>,
    /// What was seen, sent back with the button.
    pub fingerprint: String,
    /// Whether it could be approved at all: it goes to somebody's topic, and has Korean words.
    pub is_possible: bool,
    /// Whether something of it has to be mended before.
    pub is_blocked: bool,
}

/// What the checks found in one language.
pub struct FoundIn {
    pub tongue: Tongue,
    pub found: Vec<Found>,
}

impl FoundIn {
    pub fn new(shift: &Shift, bulletin: &Bulletin, lang: Lang, noticed: &[Noticed]) -> Self {
        let editor = format!("/newsroom/texts/{}/{lang}", bulletin.text_id);
        let href = |at: usize| match lang {
            Lang::KOREAN => format!("{editor}#checks"),
            _ => format!("{editor}#row-{at}"),
        };
        let found = noticed
            .iter()
            .map(|one| Found::away(&one.what, (one.source.as_str(), href(one.at)), shift.words));
        Self { tongue: Tongue::new(shift, lang), found: found.collect() }
    }
}

impl Offer {
    pub fn new(
        shift: &Shift,
        bulletin: &Bulletin,
        tongues: &[bulletins::Tongue],
        audience: &[Audience],
        looked: &Looked,
    ) -> Self {
        let problems = bulletins::problems(tongues, audience, looked);
        let found = looked.iter();
        let found = found.map(|(lang, found)| FoundIn::new(shift, bulletin, *lang, found));
        let korean = tongues.iter().find(|tongue| tongue.lang == Lang::KOREAN);
        Self {
            problems: problems.iter().map(|problem| in_words(shift, problem)).collect(),
            found: found.collect(),
            is_blocked: problems.iter().any(Problem::blocks),
            accept: (!problems.is_empty()).then(|| accept(shift, &problems)),
            fingerprint: Approval::fingerprint(bulletin, tongues),
            is_possible: (!bulletin.topics.is_empty() || bulletin.follows.is_some())
                && korean.is_some_and(|korean| korean.draft.is_some()),
        }
    }
}

pub fn in_words(shift: &Shift, problem: &Problem) -> String {
    let words = shift.words;
    let name = |lang: &Lang| Tongue::new(shift, *lang).autonym;
    match problem {
        Problem::Missing { lang, people } => {
            let told = words.tell("newsroom-problem-missing").with("language", name(lang));
            told.with("count", *people).with("shown", shown(shift, *people)).to_string()
        }
        Problem::Stale { lang, blocks } => {
            let told = words.tell("newsroom-problem-stale").with("language", name(lang));
            told.with("count", *blocks).to_string()
        }
        Problem::Unwritten { lang, blocks } => {
            let told = words.tell("newsroom-problem-unwritten").with("language", name(lang));
            told.with("count", *blocks).to_string()
        }
        Problem::MustBeMended { lang, found } => {
            let told = words.tell("newsroom-problem-must").with("language", name(lang));
            told.with("count", *found).to_string()
        }
        Problem::ToLookAt { lang, found } => {
            let told = words.tell("newsroom-problem-look").with("language", name(lang));
            told.with("count", *found).to_string()
        }
        Problem::Nobody => words.say("newsroom-problem-nobody"),
    }
}

fn accept(shift: &Shift, problems: &[Problem]) -> String {
    let mut people = 0;
    let mut languages = Vec::new();
    for problem in problems {
        if let Problem::Missing { lang, people: here } = problem {
            people += here;
            languages.push(Tongue::new(shift, *lang).autonym);
        }
    }
    if languages.is_empty() {
        return shift.words.say("newsroom-accept");
    }
    let told = shift.words.tell("newsroom-accept-missing").with("count", people);
    let told = told.with("shown", shown(shift, people));
    told.with("languages", languages.join(", ")).to_string()
}

/// Approves what was seen, and sends it.
pub async fn approve(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let tongues = bulletins::tongues(&mut tx, &shift.app.city, &bulletin).await?;
    let facts = facts::all(&mut tx).await?;
    // A million people are counted before anybody who wants to write has to wait for it.
    let audience = bulletins::audience(&mut tx, &shift.app.city, &bulletin, shift.now).await?;
    drop(tx);
    if Approval::fingerprint(&bulletin, &tongues) != typed.get("seen") {
        return refused(&shift, &id, &Refusal::Changed).await;
    }
    let accepted =
        if typed.get("accept") == "yes" { Accepted::Problems } else { Accepted::Nothing };
    let (id_found, paths) = (bulletin.id, shift.app.paths());
    let letters = letters(&shift, &bulletin, &facts, &paths);
    let day = letters.day;
    let approval = Approval::new(bulletin, tongues, audience, letters, accepted)?;
    let mut tx = shift.app.db.begin().await?;
    match bulletins::approve(&mut tx, &approval, shift.who.id, day, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(id_found, ""))
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, &refusal).await
        }
    }
}

/// The page as it is now, and why it was not approved.
async fn refused(shift: &Shift, id: &str, refusal: &Refusal) -> Result<Response, Fault> {
    let (field, key, status) = match refusal {
        Refusal::Changed => ("says", "newsroom-error-changed", StatusCode::CONFLICT),
        Refusal::Problems => ("accept", "newsroom-error-accept", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::MustBeMended => ("says", "newsroom-error-must", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::NoTopic => ("topics", "newsroom-error-topics", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::Empty => ("says", "newsroom-error-no-text", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::TooLongForMail { .. } => {
            ("says", "preview-too-long", StatusCode::UNPROCESSABLE_ENTITY)
        }
        Refusal::Past => ("at", "sending-error-past", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::TooLate => ("at", "sending-error-too-late", StatusCode::UNPROCESSABLE_ENTITY),
        _ => ("says", "newsroom-error-frozen", StatusCode::CONFLICT),
    };
    let mut troubles = Troubles::default();
    let told = match refusal {
        Refusal::TooLongForMail { lang, kilobytes } => {
            super::preview::too_long(shift, *lang, *kilobytes)
        }
        _ => shift.words.say(key),
    };
    troubles.add(field, told);
    bulletin::again(shift, id, Back { troubles, ..Back::default() }, status).await
}
