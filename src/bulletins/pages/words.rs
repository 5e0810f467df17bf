//! The words of a bulletin in one language: typed beside the Korean, and as their readers will see them.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::bulletin::{filled, made_by};
use super::{Tongue, fields, found, lead_to, name_of};
use crate::bulletins::{self, Bulletin, LONGEST_BODY, LONGEST_TITLE, Refusal, Seen, State};
use crate::db::Tx;
use crate::facts;
use crate::language::Lang;
use crate::staff::Role;
use crate::staff::pages::{Moment, Section, Shift};
use crate::texts::segments::{self, Kind, Segment};
use crate::texts::{Draft, Filled as Words, MadeBy};
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "bulletins/pages/words.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    /// The Korean title, which every writer knows it by.
    name: String,
    tongue: Tongue,
    is_korean: bool,
    is_frozen: bool,
    may_write: bool,
    typed: Filled,
    troubles: Troubles,
    was_saved: bool,
    /// Said where somebody saved other words while these were typed.
    meanwhile: Option<String>,
    korean: Vec<Block>,
    /// As it was typed, to be taken elsewhere whole.
    korean_whole: String,
    saved: Option<Shown>,
    longest_title: usize,
    longest_body: usize,
}

/// A block of the Korean.
struct Block {
    text: String,
    /// Whether nothing in this language was made from it yet.
    is_new: bool,
}

/// What was saved last, as it is read.
struct Shown {
    words: Words,
    made_by: Option<String>,
    by: String,
    at: Moment,
}

/// What the page gives back.
#[derive(Default)]
struct Back {
    /// What was typed. None: what was saved last stands in the fields.
    typed: Option<Filled>,
    troubles: Troubles,
    was_saved: bool,
    meanwhile: Option<String>,
}

pub async fn show(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let lang = published(&shift, &lang)?;
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let back = Back { was_saved: query.as_deref() == Some("saved"), ..Back::default() };
    let page = Page::new(&shift, &mut tx, &bulletin, lang, back).await?;
    shift.show(&page)
}

/// The page with what was typed on it before. What was seen then is still what is compared when it is saved.
pub async fn typed_before(
    shift: &Shift,
    id: &str,
    lang: Lang,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, id).await?;
    let back = Back { typed: Some(typed), ..Back::default() };
    let page = Page::new(shift, &mut tx, &bulletin, lang, back).await?;
    shift.show(&page)
}

/// Saves what was typed. Whatever is refused comes back as it was typed.
pub async fn save(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let lang = published(&shift, &lang)?;
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let facts = facts::all(&mut tx).await?;
    let seen =
        Seen { here: typed.get("here").parse().ok(), korean: typed.get("korean").parse().ok() };
    let words = match fields::words(&typed, lang, &facts, shift.words) {
        Ok(words) => words.after(seen),
        Err(troubles) => {
            let back = Back { typed: Some(typed), troubles, ..Back::default() };
            return again(&shift, &mut tx, &bulletin, lang, back).await;
        }
    };
    match bulletins::write(&mut tx, bulletin.id, &words, shift.who.id, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(bulletin.id, &format!("/{lang}?saved")))
        }
        Err(Refusal::Changed) => {
            let meanwhile = Some(meanwhile(&shift, &mut tx, &bulletin, lang, seen).await?);
            let back = Back { typed: Some(typed), meanwhile, ..Back::default() };
            again(&shift, &mut tx, &bulletin, lang, back).await
        }
        Err(refusal) => {
            let troubles = fields::troubles(&typed, &refusal, shift.words);
            let back = Back { typed: Some(typed), troubles, ..Back::default() };
            again(&shift, &mut tx, &bulletin, lang, back).await
        }
    }
}

async fn again(
    shift: &Shift,
    tx: &mut Tx,
    bulletin: &Bulletin,
    lang: Lang,
    back: Back,
) -> Result<Response, Fault> {
    let conflict = back.meanwhile.is_some();
    let status = if conflict { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page::new(shift, tx, bulletin, lang, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

fn published(shift: &Shift, tag: &str) -> Result<Lang, Fault> {
    let lang = shift.app.city.published().find(|lang| lang.as_str() == tag);
    lang.ok_or(Fault::NotFound)
}

/// Who saved what while somebody typed.
async fn meanwhile(
    shift: &Shift,
    tx: &mut Tx,
    bulletin: &Bulletin,
    lang: Lang,
    seen: Seen,
) -> anyhow::Result<String> {
    let tongues = bulletins::tongues(tx, &shift.app.city, bulletin).await?;
    let here = draft(&tongues, lang).filter(|draft| Some(draft.revision_id) != seen.here);
    let changed = here.or_else(|| draft(&tongues, Lang::KOREAN));
    let saved_by = changed.and_then(|draft| draft.saved_by);
    let name = name_of(tx, shift, saved_by, shift.now).await?;
    let language = Tongue::new(shift, changed.map_or(lang, |draft| draft.lang)).autonym;
    let told = shift.words.tell("newsroom-meanwhile").with("name", name);
    Ok(told.with("language", language).to_string())
}

fn draft(tongues: &[bulletins::Tongue], lang: Lang) -> Option<&Draft> {
    let tongue = tongues.iter().find(|tongue| tongue.lang == lang);
    tongue.and_then(|tongue| tongue.draft.as_ref())
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        lang: Lang,
        back: Back,
    ) -> anyhow::Result<Self> {
        let tongues = bulletins::tongues(tx, &shift.app.city, bulletin).await?;
        let (here, korean) = (draft(&tongues, lang), draft(&tongues, Lang::KOREAN));
        let (is_frozen, came_back) = (bulletin.state != State::Draft, back.typed.is_some());
        let mut typed = back.typed.unwrap_or_else(|| from_saved(here));
        // Who comes back for another reason has not been told yet what was saved while they typed.
        if !came_back || back.meanwhile.is_some() {
            see(&mut typed, here, korean);
        }
        let saved = match here {
            Some(draft) => Some(Shown::new(shift, tx, bulletin, draft).await?),
            None => None,
        };
        let tongue = Tongue::new(shift, lang);
        let title =
            shift.words.tell("newsroom-words-title").with("language", tongue.autonym.clone());
        Ok(Self {
            frame: shift.newsroom(title.to_string(), Section::Bulletins),
            id: bulletin.id,
            name: korean.map(|korean| korean.title.clone()).unwrap_or_default(),
            is_korean: lang == Lang::KOREAN,
            is_frozen,
            // What was typed while it was approved comes back too, to be taken elsewhere.
            may_write: (!is_frozen || came_back) && shift.who.has(Role::Writer),
            typed,
            troubles: back.troubles,
            was_saved: back.was_saved,
            meanwhile: back.meanwhile,
            korean: korean.map(|korean| blocks(korean, here)).unwrap_or_default(),
            korean_whole: korean.map(whole).unwrap_or_default(),
            saved,
            tongue,
            longest_title: LONGEST_TITLE,
            longest_body: LONGEST_BODY,
        })
    }
}

/// The fields as they were saved. Who translates has it made by a person unless they say otherwise.
fn from_saved(draft: Option<&Draft>) -> Filled {
    let mut typed = Filled::default();
    typed.set("made-by", draft.map_or(MadeBy::Person, |draft| draft.made_by).as_str());
    if let Some(draft) = draft {
        typed.set("title", draft.title.clone());
        typed.set("text", draft.body.clone());
    }
    typed
}

/// From here on, what stands on the page has been seen.
fn see(typed: &mut Filled, here: Option<&Draft>, korean: Option<&Draft>) {
    for (field, draft) in [("here", here), ("korean", korean)] {
        typed.set(field, draft.map(|draft| draft.revision_id.to_string()).unwrap_or_default());
    }
}

/// The blocks of the Korean; those that this language is behind in are marked.
fn blocks(korean: &Draft, here: Option<&Draft>) -> Vec<Block> {
    let segments = segments::cut(&korean.title, &korean.summary, &korean.body);
    let numbered = segments.into_iter().enumerate();
    let is_new = |at| here.is_some_and(|here| here.unmade.contains(&at));
    numbered
        .filter(|(_, segment)| segment.kind != Kind::Summary)
        .map(|(at, segment)| Block { is_new: is_new(at), text: typed(segment) })
        .collect()
}

/// A block as it is typed.
fn typed(segment: Segment) -> String {
    match segment.kind {
        Kind::Item => format!("- {}", segment.raw),
        _ => segment.raw,
    }
}

fn whole(korean: &Draft) -> String {
    format!("{}\n\n{}", korean.title, korean.body)
}

impl Shown {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        draft: &Draft,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            words: filled(shift, tx, bulletin, draft).await?,
            made_by: (draft.lang != Lang::KOREAN).then(|| made_by(shift, draft.made_by)),
            by: name_of(tx, shift, draft.saved_by, shift.now).await?,
            at: Moment::new(shift, draft.saved_at),
        })
    }
}
