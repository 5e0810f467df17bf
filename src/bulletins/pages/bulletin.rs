//! One bulletin: what it says, who gets it, what speaks against it, and how far it got.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::adding::{self, Waits};
use super::approving::Offer;
use super::audience::{AimForm, Counted, Topic};
use super::cards::CardLinks;
use super::posts::PostLine;
use super::progress::Progress;
use super::schedule::HourForm;
use super::{Tongue, found, name_of, shown};
use crate::bulletins::{self, Aim, Bulletin, Kind, State};
use crate::db::Tx;
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::{Moment, Section, Shift};
use crate::staff::{Role, rota};
use crate::texts::{Draft, Filled as Words, MadeBy};
use crate::web::{Fault, Filled, Frame, Troubles, live_script};

#[derive(Template)]
#[template(path = "bulletins/pages/bulletin.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    text_id: Uuid,
    slug: String,
    kind: String,
    state: String,
    /// The script that follows it on its way.
    script: Option<&'static str>,
    /// The bulletin that it corrects, or says the end of, with its title.
    follows: Option<(Uuid, String)>,
    /// Where the reader finds what corrects it.
    corrected_by: Option<String>,
    /// Whether somebody may have got what is wrong, and whoever looks may set it right.
    may_correct: bool,
    hour: HourForm,
    aim: AimForm,
    is_on_its_way: bool,
    is_public: bool,
    may_write: bool,
    may_publish: bool,
    at: Moment,
    back: Back,
    troubles: Troubles,
    korean: Option<Words>,
    says: Vec<Says>,
    counted: Counted,
    topics: Vec<Topic>,
    /// To whom a test goes: whoever looks.
    address: String,
    /// What it takes to approve it. None: it is approved already.
    offer: Option<Offer>,
    /// Who waits for a language that can still be added.
    waits: Vec<Waits>,
    /// None: it is a draft.
    progress: Option<Progress>,
    /// In the city's own channels.
    posts: Vec<PostLine>,
    /// Pictures to forward, in each language that it is written in.
    cards: CardLinks,
}

/// What the page answers to what was done.
#[derive(Default)]
pub struct Back {
    pub saved: bool,
    pub tested: bool,
    pub troubles: Troubles,
    /// Whom it was to be meant for, as it was typed.
    pub aim: Option<Aim>,
    /// When it was to leave, as it was typed.
    pub hour: Option<Filled>,
}

/// A language of it, and how its words stand.
struct Says {
    tongue: Tongue,
    /// None: there are no words in it.
    saved: Option<Saved>,
    /// Whether its readers get it: it has a title and a text.
    is_sent: bool,
}

struct Saved {
    /// Who made a translation; the Korean is made by no one else than who writes it.
    made_by: Option<String>,
    by: String,
    at: Moment,
    /// How many blocks are behind the Korean, in words.
    behind: Option<String>,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let back = Back { saved: query == "saved", tested: query == "tested", ..Back::default() };
    again(&shift, &id, back, StatusCode::OK).await
}

/// The page as it is now, with what is to be said about what was done.
pub async fn again(
    shift: &Shift,
    id: &str,
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, id).await?;
    let page = Page::new(shift, &mut tx, &bulletin, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

/// The editor of its words in a language. They were written at this address before.
pub async fn lead_to_editor(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let lang = shift.app.city.lang(&lang).ok_or(Fault::NotFound)?;
    Ok(Redirect::to(&format!("/newsroom/texts/{}/{lang}", bulletin.text_id)).into_response())
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        mut back: Back,
    ) -> anyhow::Result<Self> {
        let tongues = bulletins::tongues(tx, &shift.app.city, bulletin).await?;
        let is_draft = bulletin.state == State::Draft;
        // Only a draft says how many will get it, and a million are not counted for nothing.
        let audience = match is_draft {
            true => bulletins::audience(tx, &shift.app.city, bulletin, shift.now).await?,
            false => Vec::new(),
        };
        let offer = match is_draft {
            true => {
                let looked = bulletins::look(tx, &shift.app.paths(), bulletin, &tongues).await?;
                Some(Offer::new(shift, bulletin, &tongues, &audience, &looked))
            }
            false => None,
        };
        let korean = korean(shift, tx, bulletin, &tongues).await?;
        let mut says = Vec::new();
        for tongue in &tongues {
            says.push(Says::new(shift, tx, tongue).await?);
        }
        let progress = match is_draft {
            true => None,
            false => Some(Progress::new(shift, tx, bulletin).await?),
        };
        let written: Vec<Lang> =
            says.iter().filter(|line| line.is_sent).map(|line| line.tongue.tag).collect();
        let posts = PostLine::all(shift, tx, bulletin, &written).await?;
        let me = rota::find(tx, shift.who.id, shift.now).await?;
        let is_moving = bulletin.left_at.is_some() && bulletin.state.is_not_over();
        let title = korean.as_ref().map_or(String::new(), |words| words.title.clone());
        Ok(Self {
            frame: shift.newsroom(title, Section::Bulletins),
            id: bulletin.id,
            text_id: bulletin.text_id,
            slug: bulletin.slug.clone(),
            kind: shift.words.say_of("newsroom-kind", bulletin.kind.as_str()),
            script: is_moving.then(live_script),
            follows: follows(tx, bulletin).await?,
            corrected_by: bulletins::corrected_by(tx, bulletin.id).await?.map(|sent| sent.slug),
            may_correct: bulletin.left_at.is_some()
                && bulletin.kind != Kind::Over
                && shift.who.has(Role::Writer),
            hour: HourForm::new(shift, bulletin, back.hour.as_ref()),
            aim: match &back.aim {
                Some(aim) => AimForm::of(shift, aim),
                None => AimForm::new(shift, bulletin),
            },
            state: shift.words.say_of("newsroom-state", bulletin.state.as_str()),
            is_on_its_way: bulletin.state.is_on_its_way(),
            is_public: bulletin.left_at.is_some(),
            may_write: is_draft && shift.who.has(Role::Writer),
            may_publish: shift.who.has(Role::Publisher),
            at: Moment::new(shift, bulletin.left_at.unwrap_or(bulletin.created_at)),
            troubles: std::mem::take(&mut back.troubles),
            topics: match &back.aim {
                Some(aim) => Topic::all(shift, &aim.topics),
                None => Topic::all(shift, &bulletin.topics),
            },
            back,
            korean,
            says,
            counted: Counted::new(shift, tx, &tongues, &audience, bulletin.state).await?,
            address: me.map(|me| me.email).unwrap_or_default(),
            offer,
            waits: adding::waits(shift, tx, bulletin).await?,
            progress,
            posts,
            cards: CardLinks::new(shift, tx, bulletin, &tongues).await?,
        })
    }
}

/// The bulletin that it corrects, or says the end of, with its title.
async fn follows(tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Option<(Uuid, String)>> {
    let Some(id) = bulletin.follows else { return Ok(None) };
    let Some(followed) = bulletins::find(tx, id).await? else { return Ok(None) };
    Ok(Some((id, bulletins::title(tx, &followed).await?)))
}

/// The Korean words as a reader gets them: with the facts of the day on which it leaves.
async fn korean(
    shift: &Shift,
    tx: &mut Tx,
    bulletin: &Bulletin,
    tongues: &[bulletins::Tongue],
) -> anyhow::Result<Option<Words>> {
    let draft = tongues.iter().find(|tongue| tongue.lang == Lang::KOREAN);
    match draft.and_then(|tongue| tongue.draft.as_ref()) {
        Some(draft) => filled(shift, tx, bulletin, draft).await.map(Some),
        None => Ok(None),
    }
}

/// Words as they are read: with the facts of the day on which it leaves.
async fn filled(
    shift: &Shift,
    tx: &mut Tx,
    bulletin: &Bulletin,
    draft: &Draft,
) -> anyhow::Result<Words> {
    let facts = facts::all(tx).await?;
    let day = bulletins::day_of(&shift.app.city, bulletin, shift.now);
    Ok(draft.fill(&shift.app.reader(draft.lang), &facts, day)?)
}

impl Says {
    async fn new(shift: &Shift, tx: &mut Tx, tongue: &bulletins::Tongue) -> anyhow::Result<Self> {
        let saved = match &tongue.draft {
            Some(draft) => Some(Saved::new(shift, tx, draft).await?),
            None => None,
        };
        let is_sent = tongue.sent().is_some();
        Ok(Self { tongue: Tongue::new(shift, tongue.lang), saved, is_sent })
    }
}

impl Saved {
    async fn new(shift: &Shift, tx: &mut Tx, draft: &Draft) -> anyhow::Result<Self> {
        let words = shift.words;
        let behind = draft.blocks_behind();
        let in_words = || {
            let behind_in_words = shown(shift, u64::try_from(behind).unwrap_or_default());
            let told = words.tell("newsroom-behind").with("count", behind);
            told.with("shown", behind_in_words).to_string()
        };
        Ok(Self {
            made_by: (draft.lang != Lang::KOREAN).then(|| made_by(shift, draft.made_by)),
            by: name_of(tx, shift, draft.saved_by).await?,
            at: Moment::new(shift, draft.saved_at),
            behind: (behind > 0).then(in_words),
        })
    }
}

/// Who made a translation, in a word.
fn made_by(shift: &Shift, made_by: MadeBy) -> String {
    match made_by {
        MadeBy::Person => shift.words.say("newsroom-by-person"),
        MadeBy::Machine | MadeBy::MachineReviewed => shift.words.say("newsroom-by-machine"),
    }
}
