//! One case on one page: the conversation, and beside it what staff keep about the case.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::letter::{self, Letter, Rendered};
use super::matters::Joint;
use super::referrals::Handed;
use super::replies::{Chosen, SavedReply};
use super::shown::{
    Act, Choice, Drafted, Falls, Noted, Said, Step, SummedUp, ToDo, choices, colleagues, lapses,
};
use super::{id_of, kept};
use crate::casework::handing_over::Why;
use crate::casework::pages::call::Interpreting;
use crate::casework::pages::decisions::Decided;
use crate::casework::pages::desk_intake::Told;
use crate::casework::pages::lines::{Line, Names};
use crate::casework::pages::{files, reading};
use crate::casework::referring::{Field, How, Purpose};
use crate::casework::{
    self, Asked, Author, Case, Folder, FollowUp, Message, OpenedCase, Outcome, Refusal, flags,
    translating,
};
use crate::db::Tx;
use crate::directory;
use crate::id::Token;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::staff::rota;
use crate::web::{Fault, Filled, Frame, desk_script};

/// How much of the trail the page shows; all of it is on a page of its own.
const LAST_ENTRIES: usize = 6;
/// How much of a long conversation stands open.
const LAST_MESSAGES: usize = 4;

#[derive(Template)]
#[template(path = "casework/pages/desk_case.html")]
pub struct Show {
    pub frame: Frame,
    line: Line,
    told: Told,
    pub files: files::Shown,
    interpreting: Interpreting,
    letter: Letter,
    /// What was told at intake, in Korean: the newest first.
    told_in: Vec<Rendered>,
    script: &'static str,
    label: String,
    steps: Vec<Step>,
    /// The earlier part of the conversation, folded in.
    earlier: Vec<Said>,
    messages: Vec<Said>,
    why: Vec<String>,
    trail: Vec<Act>,
    is_mine: bool,
    is_head: bool,
    /// Whether a machine in the house drafts what a message says.
    drafts: bool,
    back: Back,
    /// What makes a second click the same answer.
    key: String,
    /// How many messages of the client stand on the page, and how many answers.
    seen: usize,
    answers: usize,
    notes: Vec<Noted>,
    tasks: Vec<ToDo>,
    deadlines: Vec<Falls>,
    summaries: Vec<SummedUp>,
    pub referrals: Vec<Handed>,
    /// Others of the same employer, and the matter that their clients may join.
    joint: Option<Joint>,
    is_suggestion: bool,
    longest: usize,
    choose: Choices,
    saved: Vec<SavedReply>,
    /// The saved reply that was just put into the field.
    chosen: Option<Chosen>,
    find: String,
    pub case: Case,
    pub said: Vec<Message>,
}

/// What can be chosen in the forms of the page.
#[derive(Default)]
struct Choices {
    colleagues: Vec<Choice>,
    whys: Vec<Choice>,
    outcomes: Vec<Choice>,
    follow_ups: Vec<Choice>,
    lapses: Vec<Choice>,
    contacts: Vec<Choice>,
    purposes: Vec<Choice>,
    fields: Vec<Choice>,
    hows: Vec<Choice>,
}

/// What was typed and not kept, given back with the reason.
#[derive(Clone, Default)]
pub struct Back {
    /// The form in which it was typed.
    pub place: &'static str,
    pub error: Option<String>,
    /// What in it nobody needs to know: kept only if that is confirmed.
    pub flagged: Vec<String>,
    pub filled: Filled,
}

impl Back {
    pub fn refused(place: &'static str, filled: Filled, error: String) -> Self {
        Self { place, error: Some(error), flagged: Vec::new(), filled }
    }
}

/// What is asked of a page besides showing the case.
#[derive(Default)]
pub struct Wanted {
    pub back: Back,
    /// The slug of a saved reply for the field.
    pub reply: Option<String>,
    /// Words in the titles of saved replies.
    pub find: String,
    /// An answer that was taken back, for the field.
    pub held: Option<Uuid>,
}

impl Show {
    fn error(&self, place: &str) -> Option<&str> {
        self.back.error.as_deref().filter(|_| self.back.place == place)
    }

    fn typed(&self, place: &str, field: &str) -> &str {
        if self.back.place == place { self.back.filled.get(field) } else { "" }
    }

    /// What was flagged in a form, to be confirmed as it is; empty if nothing was.
    fn flagged(&self, place: &str) -> String {
        if self.back.place == place { self.back.flagged.join("\n") } else { String::new() }
    }

    fn has_typed(&self, place: &str, field: &str, value: &str) -> bool {
        self.back.place == place && self.back.filled.has(field, value)
    }

    /// Whether the form of the answer asks for its language: somebody interprets, or did while it was typed.
    fn asks_lang(&self) -> bool {
        let typed = self.typed("answer", "lang");
        self.letter.by.is_some() || (!typed.is_empty() && typed != self.case.lang.as_str())
    }

    /// The message at a place in the conversation.
    pub fn message(&mut self, number: usize) -> Option<&mut Said> {
        self.earlier.iter_mut().chain(&mut self.messages).find(|said| said.number == number)
    }
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let reply = Some(query.get("reply").to_owned()).filter(|slug| !slug.is_empty());
    let (find, held) = (query.get("find").to_owned(), query.get("held").parse().ok());
    let wanted = Wanted { reply, find, held, ..Wanted::default() };
    shift.show(&opened(&shift, id_of(&id)?, wanted).await?)
}

/// Keeps what was done and leads back to a part of the page; what was refused leaves no trace, and the page comes
/// again with the reason and what was typed.
pub async fn lead_back(
    shift: &Shift,
    tx: Tx,
    (case_id, place): (Uuid, &'static str),
    done: Result<(), Refusal>,
    filled: Filled,
) -> Result<Response, Fault> {
    let Err(refusal) = done else {
        tx.commit().await?;
        return Ok(Redirect::to(&format!("/desk/cases/{case_id}#{place}")).into_response());
    };
    drop(tx);
    match refused(shift, refusal) {
        Ok(error) => again(shift, case_id, Back::refused(place, filled, error)).await,
        Err(fault) => kept::instead(shift, &filled, fault),
    }
}

/// The page once more, with what was typed.
pub async fn again(shift: &Shift, case_id: Uuid, back: Back) -> Result<Response, Fault> {
    let typed = back.filled.clone();
    match opened(shift, case_id, Wanted { back, ..Wanted::default() }).await {
        Ok(page) => Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response()),
        Err(fault) => kept::instead(shift, &typed, fault),
    }
}

/// What in a text nobody needs to know and was not confirmed to stay.
pub fn flagged(text: &str, filled: &Filled) -> Vec<String> {
    let found: Vec<String> = flags::find(text).into_iter().map(|flag| flag.found).collect();
    if found.join("\n") == filled.get("flag") { Vec::new() } else { found }
}

/// What stands at the field; a refusal that no other text could change is a page of its own.
pub fn refused(shift: &Shift, refusal: Refusal) -> Result<String, Fault> {
    let key = match refusal {
        Refusal::Empty => "desk-error-empty",
        Refusal::TooLong => {
            let limit = formats::count(shift.who.lang, casework::LONGEST_TEXT);
            let error = shift.words.tell("desk-error-too-long").with("limit", limit);
            return Ok(error.to_string());
        }
        Refusal::ClientWrote => "desk-error-client-wrote",
        Refusal::ColleagueWrote => "desk-error-colleague-wrote",
        Refusal::NoSummary => "desk-error-no-summary",
        Refusal::NoConsent => "desk-error-no-consent",
        Refusal::NeedsSecondPerson => "desk-error-second-person",
        Refusal::NotAnswered => "suggestion-error-unanswered",
        Refusal::TooMany => "desk-error-too-many",
        Refusal::Full => "office-error-full",
        Refusal::AlreadyTaken => "desk-error-taken",
        Refusal::Excluded => "desk-error-excluded",
        Refusal::NotACounsellor => "office-error-nobody",
        Refusal::AlreadyHeld => "translate-error-held",
        Refusal::NothingHeld => "translate-error-gone",
        Refusal::NobodyInterprets => "translate-held-nobody",
        Refusal::NoContact => "translate-error-rests",
        Refusal::NotYours => return Err(Fault::Forbidden),
        Refusal::NoCase => return Err(Fault::NotFound),
        _ => "desk-error-closed",
    };
    Ok(shift.words.say(key))
}

/// Opens a case for this reader, which is recorded.
pub async fn opened(shift: &Shift, case_id: Uuid, mut wanted: Wanted) -> Result<Show, Fault> {
    let (app, me, is_head) = (&shift.app, shift.who.id, shift.who.has(Role::Head));
    let mut tx = app.db.begin().await?;
    let read = casework::read_as_staff(&mut tx, &app.ring, case_id, me, is_head, shift.now).await?;
    let opened = match read {
        Ok(opened) => opened,
        Err(Refusal::NotYours) => return Err(elsewhere(&mut tx, shift, case_id).await?),
        Err(Refusal::ReasonNeeded) => return Err(reading::ask(case_id)),
        Err(_) => return Err(Fault::NotFound),
    };
    let folder = casework::folder(&mut tx, &app.ring, &opened, me).await?;
    let everybody = rota::everybody(&mut tx, shift.now).await?;
    let names = Names::new(shift.words, &everybody);
    let latest = casework::decisions(&mut tx, case_id).await?.into_iter().next();
    let latest = latest.map(Decided::read).transpose()?;
    let trail = casework::trail(&mut tx, case_id).await?;
    let contacts = directory::all(&mut tx).await?;
    let interpreting = Interpreting::of(&mut tx, shift, &opened.thread.case, &names).await?;
    let files = files::Shown::of(shift, &mut tx, case_id).await?;
    let of_all = (&names, everybody.as_slice());
    let letter = Letter::of(&mut tx, shift, &opened.thread.case, of_all).await?;
    if let Some(held) = wanted.held {
        let asked = Asked { case_id, staff_id: me };
        wanted.back = letter::put_back(&mut tx, shift, asked, held).await?.unwrap_or_default();
    }
    let joint = Joint::of(&mut tx, shift, &opened, (&names, &wanted.back)).await?;
    let mut page = laid_out(shift, opened, &folder, &names);
    (page.interpreting, page.files, page.letter, page.joint) = (interpreting, files, letter, joint);
    page.key = Some(wanted.back.filled.get("key").to_owned())
        .filter(|key| !key.is_empty() && matches!(wanted.back.place, "answer" | "matter"))
        .unwrap_or(page.key);
    page.back = wanted.back.clone();
    page.find.clone_from(&wanted.find);
    page.why = latest.map(|decided| decided.why(shift, &names)).unwrap_or_default();
    page.steps = Step::all(shift, &page.case, &trail);
    let last = trail.iter().rev().take(LAST_ENTRIES);
    page.trail = last.map(|entry| Act::new(shift, entry, &names)).collect();
    page.referrals = Handed::all(shift, &folder.referrals, &contacts, &names);
    if page.is_mine {
        page.choose = Choices::new(shift, &contacts);
        page.choose.colleagues = colleagues(shift, &everybody);
        (page.saved, page.chosen) =
            super::replies::offer(shift, &mut tx, &page.case, &wanted).await?;
        page.put_in_chosen();
    }
    tx.commit().await?;
    Ok(page)
}

/// Where somebody is led who may not open a case: whoever translates in it, to the page of that.
async fn elsewhere(tx: &mut Tx, shift: &Shift, case_id: Uuid) -> anyhow::Result<Fault> {
    let asked = Asked { case_id, staff_id: shift.who.id };
    let translates = translating::interprets(tx, asked).await?;
    let page = || Fault::Elsewhere(format!("/desk/translate/{case_id}"));
    Ok(if translates { page() } else { Fault::Forbidden })
}

/// The page without what is chosen from.
fn laid_out(shift: &Shift, opened: OpenedCase, folder: &Folder, names: &Names) -> Show {
    let OpenedCase { thread, is_mine } = opened;
    let line = Line::new(shift, &thread.case);
    let title = shift.words.tell("desk-case-title").with("locator", line.locator.clone());
    let said = thread.messages.iter().enumerate();
    let mut said: Vec<Said> =
        said.map(|(at, message)| Said::new(shift, at, message, names)).collect();
    let messages = said.split_off(said.len().saturating_sub(LAST_MESSAGES));
    let seen = thread.messages.iter().filter(|said| said.author == Author::Client).count();
    let summed_up = folder.summaries.iter();
    Show {
        frame: shift.frame(title.to_string()),
        told: Told::new(&shift.app.city, shift.words, &thread),
        files: files::Shown::default(),
        interpreting: Interpreting::default(),
        letter: Letter::default(),
        told_in: Rendered::all(shift, &thread.told_in, names),
        line,
        script: desk_script(),
        label: folder.label.clone().unwrap_or_default(),
        steps: Vec::new(),
        earlier: said,
        messages,
        why: Vec::new(),
        trail: Vec::new(),
        is_mine,
        is_head: shift.who.has(Role::Head),
        drafts: shift.app.own_translator.is_some(),
        back: Back::default(),
        key: Token::new().to_string(),
        seen,
        answers: thread.messages.len() - seen,
        notes: folder.notes.iter().map(|note| Noted::new(shift, note, names)).collect(),
        tasks: folder.tasks.iter().map(|task| ToDo::new(shift, task)).collect(),
        deadlines: folder.deadlines.iter().map(|one| Falls::new(shift, one)).collect(),
        summaries: summed_up.map(|one| SummedUp::new(shift, one, names)).collect(),
        referrals: Vec::new(),
        joint: None,
        is_suggestion: super::matters::is_suggestion(&thread.case),
        longest: casework::LONGEST_TEXT,
        choose: Choices::default(),
        saved: Vec::new(),
        chosen: None,
        find: String::new(),
        case: thread.case,
        said: thread.messages,
    }
}

impl Show {
    /// Puts the saved reply that was chosen below what was typed, and what was looked for into its field.
    fn put_in_chosen(&mut self) {
        let Some(chosen) = &self.chosen else { return };
        let typed = self.typed("answer", "text");
        let text = match typed {
            "" => chosen.text.clone(),
            typed => format!("{typed}\n\n{}", chosen.text),
        };
        // Beside other words the reply does not say in which language the answer is.
        if typed.is_empty() && chosen.elsewhere.is_none() {
            self.back.filled.set("lang", self.case.lang.to_string());
        }
        self.back.place = "answer";
        self.back.filled.set("text", text);
    }
}

impl Choices {
    fn new(shift: &Shift, contacts: &[directory::Contact]) -> Self {
        let contacts = contacts.iter().filter(|one| one.kind != directory::Kind::Centre);
        let contact = |contact: &directory::Contact| {
            let words = contact.words(shift.who.lang).name;
            Choice { value: contact.id.clone(), words }
        };
        Self {
            colleagues: Vec::new(),
            whys: choices(shift, "hand-over", Why::ALL.map(Why::as_str)),
            outcomes: choices(shift, "outcome", Outcome::ALL.map(Outcome::as_str)),
            follow_ups: choices(shift, "follow-up", FollowUp::ALL.map(FollowUp::as_str)),
            lapses: lapses(shift),
            contacts: contacts.map(contact).collect(),
            purposes: choices(shift, "consent-purpose", Purpose::ALL.map(Purpose::as_str)),
            fields: choices(shift, "consent-field", Field::ALL.map(Field::as_str)),
            hows: choices(shift, "consent-how", How::ALL.map(How::as_str)),
        }
    }
}
