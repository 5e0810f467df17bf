//! A language that some wait for: written when the bulletin is on its way or through, looked at, and sent to them.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::approving::{FoundIn, in_words};
use super::preview::{Chat, Shown, too_long};
use super::{Tongue, fields, found, lead_to, letters, shown};
use crate::bulletins::{self, Accepted, Addition, Bulletin, Problem, Refusal, State, Tried, Typed};
use crate::db::Tx;
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::texts::MadeBy;
use crate::texts::history;
use crate::texts::translations::Place;
use crate::web::{Fault, Filled, Frame, Troubles};

/// Who may have made a translation, as the form sends it, and the message that names them.
const MAKERS: [(&str, &str); 2] =
    [("person", "newsroom-by-person"), ("machine", "newsroom-by-machine")];

/// A language, and how many wait for it.
pub struct Waits {
    pub tongue: Tongue,
    pub people: String,
    pub write: String,
}

/// Who waits for a language that can be added now. While it goes round they are still counted.
pub async fn waits(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Vec<Waits>> {
    let goes_round = matches!(bulletin.state, State::Approved | State::FanningOut);
    if goes_round || !bulletins::can_be_added(bulletin, shift.now) {
        return Ok(Vec::new());
    }
    let counted = bulletins::waited_for(tx, bulletin.id).await?;
    let mut waits = Vec::new();
    for lang in shift.app.city.tags() {
        let here = counted.iter().filter(|one| one.lang == lang);
        let people: u64 = here.map(|one| one.people).sum();
        if people > 0 {
            let (tongue, write) = (Tongue::new(shift, lang), title(shift, lang));
            waits.push(Waits { tongue, people: in_people(shift, people), write });
        }
    }
    Ok(waits)
}

fn in_people(shift: &Shift, people: u64) -> String {
    let told = shift.words.tell("sending-got-it").with("count", people);
    told.with("shown", shown(shift, people)).to_string()
}

fn title(shift: &Shift, lang: Lang) -> String {
    let told = shift.words.tell("adding-write");
    told.with("language", Tongue::new(shift, lang).autonym).to_string()
}

#[derive(Template)]
#[template(path = "bulletins/pages/adding.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    tongue: Tongue,
    /// How many wait for it.
    people: String,
    /// The Korean as it went out: title and body.
    korean: (String, String),
    /// None: nobody has looked at it yet.
    seen: Option<Seen>,
    makers: [(&'static str, &'static str); 2],
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_body: usize,
}

/// What those who wait would get, and what speaks against it.
struct Seen {
    title: String,
    html: String,
    plain: String,
    chat: Option<Chat>,
    problems: Vec<String>,
    found: Vec<FoundIn>,
    is_blocked: bool,
    /// Which words these are, so that others are not sent unseen.
    mark: String,
    /// The message that says that nothing was sent.
    said: &'static str,
}

/// A bulletin, and the language that is added to it.
struct Adding {
    bulletin: Bulletin,
    lang: Lang,
}

impl Adding {
    async fn find(shift: &Shift, id: &str, lang: &str) -> Result<Self, Fault> {
        let mut tx = shift.app.db.read().await?;
        let bulletin = found(&mut tx, id).await?;
        let lang = shift.app.city.lang(lang).ok_or(Fault::NotFound)?;
        Ok(Self { bulletin, lang })
    }

    async fn page(
        &self,
        shift: &Shift,
        typed: Filled,
        (troubles, seen): (Troubles, Option<Seen>),
    ) -> Result<Page, Fault> {
        let mut tx = shift.app.db.read().await?;
        let counted = bulletins::waited_for(&mut tx, self.bulletin.id).await?;
        let here = counted.iter().filter(|one| one.lang == self.lang);
        let people: u64 = here.map(|one| one.people).sum();
        let place = Place { text_id: self.bulletin.text_id, lang: Lang::KOREAN };
        let korean = history::latest(&mut tx, place).await?;
        let (longest_title, longest_body) = fields::longest();
        Ok(Page {
            frame: shift.newsroom(title(shift, self.lang), Section::Bulletins),
            id: self.bulletin.id,
            tongue: Tongue::new(shift, self.lang),
            people: in_people(shift, people),
            korean: korean.map(|korean| (korean.title, korean.body)).unwrap_or_default(),
            seen,
            makers: MAKERS,
            typed,
            troubles,
            longest_title,
            longest_body,
        })
    }

    /// What was typed, with what is wrong with it.
    async fn refused(
        &self,
        shift: &Shift,
        typed: Filled,
        troubles: Troubles,
    ) -> Result<Response, Fault> {
        let page = self.page(shift, typed, (troubles, None)).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
    }
}

impl Seen {
    async fn new(
        shift: &Shift,
        addition: &Addition,
        (tried, typed): (&Tried, &Filled),
    ) -> Result<Self, Fault> {
        let draft = addition.draft();
        let facts = facts::all(&mut shift.app.db.read().await?).await?;
        let day = bulletins::day_of(&shift.app.city, tried.bulletin(), shift.now);
        let words = draft.fill(&shift.app.reader(draft.lang), &facts, day)?;
        // Addressed to nobody: its headers are not shown here.
        let shown = Shown::of(shift, addition.body(), "").await;
        let bulletin = tried.bulletin();
        let found = tried.looked.iter();
        let found = found.map(|(lang, found)| FoundIn::new(shift, bulletin, *lang, found));
        Ok(Self {
            title: words.title,
            html: words.html,
            plain: shown.plain,
            chat: shown.chat,
            problems: tried.problems.iter().map(|problem| in_words(shift, problem)).collect(),
            found: found.collect(),
            is_blocked: tried.problems.iter().any(Problem::blocks),
            mark: mark_of(typed),
            said: if is_changed(typed) { "adding-changed" } else { "adding-not-yet" },
        })
    }
}

/// The form, empty.
pub async fn blank(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let adding = Adding::find(&shift, &id, &lang).await?;
    let mut typed = Filled::default();
    typed.set("made_by", MAKERS[0].0);
    shift.show(&adding.page(&shift, typed, (Troubles::default(), None)).await?)
}

/// Shows what would be sent and what the checks find; once that was seen, sends it to those who wait.
pub async fn add(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let adding = Adding::find(&shift, &id, &lang).await?;
    let facts = facts::all(&mut shift.app.db.read().await?).await?;
    let words = match words(&adding, &typed, &facts) {
        Ok(words) => words,
        Err(refusal) => {
            let troubles = fields::troubles(&typed, &refusal, shift.words);
            return adding.refused(&shift, typed, troubles).await;
        }
    };
    let accepted =
        if typed.get("accept") == "yes" { Accepted::Problems } else { Accepted::Nothing };
    let paths = shift.app.paths();
    let letters = letters(&shift, &adding.bulletin, &facts, &paths);
    let addition = Addition::new(&adding.bulletin, words, letters, accepted, shift.now)?;
    let mut troubles = Troubles::default();
    // Words that nobody has looked at are shown first, whichever button was pressed.
    if typed.get("step") == "send" && !is_changed(&typed) {
        match send(&shift, &addition).await? {
            Ok(()) => return Ok(lead_to(adding.bulletin.id, "?saved")),
            Err(Refusal::Problems) => {
                troubles.add("accept", shift.words.say("newsroom-error-accept"));
            }
            // Also where something is wrong: what that is, is shown with it.
            Err(_) => troubles.add("text", shift.words.say("newsroom-error-must")),
        }
    }
    look(&shift, &adding, &addition, typed, troubles).await
}

/// Whether the words are others than those that were looked at last.
fn is_changed(typed: &Filled) -> bool {
    typed.get("step") == "send" && typed.get("seen") != mark_of(typed)
}

/// Of the words of a form, and who made them.
fn mark_of(typed: &Filled) -> String {
    let mut hash = Sha256::new();
    for field in ["title", "text", "made_by"] {
        let words = typed.get(field);
        hash.update(words.len().to_be_bytes());
        hash.update(words);
    }
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

fn words(adding: &Adding, typed: &Filled, facts: &facts::Facts) -> Result<Typed, Refusal> {
    let made_by = match typed.get("made_by") {
        "machine" => MadeBy::Machine,
        _ => MadeBy::Person,
    };
    Typed::parse(adding.lang, typed.get("title"), typed.get("text"), made_by, facts)
}

async fn send(shift: &Shift, addition: &Addition) -> anyhow::Result<Result<(), Refusal>> {
    let (paths, by) = (shift.app.paths(), shift.who.id);
    let mut tx = shift.app.db.begin().await?;
    let added = bulletins::add_language(&mut tx, addition, &paths, by, shift.now).await?;
    if added.is_ok() {
        tx.commit().await?;
    }
    Ok(added)
}

/// Shows it before anybody gets it. What the checks must see is written, and taken back.
async fn look(
    shift: &Shift,
    adding: &Adding,
    addition: &Addition,
    typed: Filled,
    mut troubles: Troubles,
) -> Result<Response, Fault> {
    let (paths, by) = (shift.app.paths(), shift.who.id);
    let mut tx = shift.app.db.begin().await?;
    let tried = bulletins::try_language(&mut tx, addition, &paths, by, shift.now).await?;
    drop(tx);
    let tried = match tried {
        Ok(tried) => tried,
        Err(refusal) => {
            let mut troubles = Troubles::default();
            troubles.add("text", in_short(shift, &refusal));
            return adding.refused(shift, typed, troubles).await;
        }
    };
    let seen = Seen::new(shift, addition, (&tried, &typed)).await?;
    if seen.is_blocked {
        troubles.add("text", shift.words.say("newsroom-error-must"));
    }
    let status = match troubles.all().is_empty() && !is_changed(&typed) {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = adding.page(shift, typed, (troubles, Some(seen))).await?;
    Ok((status, shift.show(&page)?).into_response())
}

fn in_short(shift: &Shift, refusal: &Refusal) -> String {
    match refusal {
        Refusal::OtherBlocks => shift.words.say("adding-error-blocks"),
        Refusal::TooLongForMail { lang, kilobytes } => too_long(shift, *lang, *kilobytes),
        _ => shift.words.say("adding-error-late"),
    }
}
