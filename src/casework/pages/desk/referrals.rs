//! Referrals on the page of a case: drafted with the client's consent, printed or read out, and followed.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::case::{Back, Wanted, again, lead_back, opened};
use super::folder::day;
use super::id_of;
use super::shown::{Choice, Day, choices};
use crate::casework::pages::files;
use crate::casework::pages::lines::{Line, Names};
use crate::casework::referring::{
    self, Field, How, NewReferral, Progress, Purpose, Referral, Told,
};
use crate::casework::{By, Refusal};
use crate::directory::{self, Contact};
use crate::language::Words;
use crate::staff::pages::{Moment, Shift, Tongue};
use crate::web::{Fault, Filled, Frame};

/// A referral as staff see it.
pub struct Handed {
    pub id: Uuid,
    pub consent_id: Uuid,
    pub contact: String,
    pub progress: String,
    pub next: Vec<Choice>,
    pub at: Moment,
    pub due: Option<Day>,
    pub until: Day,
    pub how: String,
    pub fields: Vec<String>,
    /// Why nobody could ask her.
    pub reason: Option<String>,
    /// A second person must stand for it, and this reader may.
    pub may_confirm: bool,
    /// Nothing was told yet.
    pub is_drafted: bool,
    /// The body may be told today.
    pub holds: bool,
    pub is_over: bool,
    /// Whose officials may be bound to notify immigration.
    pub may_notify: Option<String>,
    /// The words to which she agrees, in her language.
    pub asked: Asked,
    /// What the body is told; none once she withdrew.
    told: Option<Told>,
    has_files: bool,
}

/// The words of a consent in the client's language.
pub struct Asked {
    pub tongue: Tongue,
    pub paragraphs: Vec<String>,
}

impl Handed {
    pub fn all(
        shift: &Shift,
        referrals: &[Referral],
        contacts: &[Contact],
        names: &Names,
    ) -> Vec<Self> {
        let handed = |one| Self::new(shift, one, contacts, names);
        referrals.iter().map(handed).collect()
    }

    fn new(shift: &Shift, one: &Referral, contacts: &[Contact], names: &Names) -> Self {
        let (words, consent) = (shift.words, &one.consent);
        let contact = contacts.iter().find(|contact| contact.id == consent.contact);
        let name = contact.map(|contact| contact.words(shift.who.lang).name);
        let run_by = contact.map(|contact| contact.run_by.clone());
        let may_notify = &shift.app.city.counselling.may_notify;
        let is_claimed = consent.how == How::Emergency && consent.confirmed_by.is_none();
        let codes = one.progress.next().iter().map(|next| next.as_str());
        let how = match consent.confirmed_by {
            Some(head) => {
                let told = words.tell("consent-confirmed-by").with("name", names.of(head));
                told.to_string()
            }
            None => words.say_of("consent-how", consent.how.as_str()),
        };
        Self {
            id: one.id,
            consent_id: consent.id,
            contact: name.unwrap_or_else(|| consent.contact.clone()),
            progress: words.say_of("referral", one.progress.as_str()),
            next: choices(shift, "referral", codes),
            at: Moment::new(shift, one.moved_at),
            due: one.due_on.map(|day| Day::new(shift, day)),
            until: Day::new(shift, consent.until_on),
            how,
            fields: consent.fields.iter().map(|field| field_in(words, *field)).collect(),
            reason: consent.reason.clone(),
            may_confirm: is_claimed && consent.asked_by != shift.who.id,
            holds: consent.holds_on(shift.today),
            is_drafted: one.progress == Progress::Drafted,
            is_over: one.progress.is_over(),
            may_notify: run_by.filter(|body| may_notify.contains(body)),
            asked: Asked::new(shift, one, contact),
            told: one.told.clone(),
            has_files: consent.has(Field::Files),
        }
    }
}

fn field_in(words: Words, field: Field) -> String {
    words.say_of("consent-field", field.as_str())
}

impl Asked {
    fn new(shift: &Shift, one: &Referral, contact: Option<&Contact>) -> Self {
        let (lang, consent) = (one.consent.lang, &one.consent);
        let words = Words::new(lang);
        let name = contact.map(|contact| contact.words(lang).name);
        let name = name.unwrap_or_else(|| consent.contact.clone());
        let until = crate::language::formats::date(lang, consent.until_on);
        let purpose = words.say_of("consent-purpose", consent.purpose.as_str());
        let mut paragraphs = vec![
            words.tell("consent-text").with("name", name).with("purpose", purpose).to_string(),
        ];
        paragraphs.extend(consent.fields.iter().map(|field| field_in(words, *field)));
        paragraphs.push(words.tell("consent-until").with("day", until).to_string());
        paragraphs.push(words.say("consent-withdraw-any-time"));
        Self { tongue: Tongue::new(shift, lang), paragraphs }
    }
}

pub async fn refer(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let app = &shift.app;
    let mut tx = app.db.begin().await?;
    let contact = directory::find(&mut tx, filled.get("contact")).await?;
    let Some(new) = contact.and_then(|entry| parse(&shift, &filled, entry.contact.id)) else {
        drop(tx);
        let error = shift.words.say("desk-error-referral");
        return again(&shift, case_id, Back::refused("refer", filled, error)).await;
    };
    let by = By { staff_id: shift.who.id, now: shift.now };
    let done = referring::refer(&mut tx, &app.ring, case_id, &new, by).await?;
    if matches!(done, Err(Refusal::Empty | Refusal::TooLong)) {
        drop(tx);
        let error = shift.words.say("desk-error-emergency");
        return again(&shift, case_id, Back::refused("refer", filled, error)).await;
    }
    lead_back(&shift, tx, (case_id, "refer"), done, filled).await
}

fn parse(shift: &Shift, filled: &Filled, contact: String) -> Option<NewReferral> {
    let fields: Vec<Field> = filled.all("field").into_iter().filter_map(Field::parse).collect();
    let until_on = day(filled, "until").filter(|day| *day >= shift.today)?;
    let is_due = !filled.get("due").is_empty();
    let due_on = day(filled, "due");
    // A day that cannot be read is not taken for none.
    (!fields.is_empty() && is_due == due_on.is_some()).then_some(NewReferral {
        contact,
        purpose: Purpose::parse(filled.get("purpose"))?,
        fields,
        how: How::parse(filled.get("how"))?,
        reason: filled.get("reason").to_owned(),
        until_on,
        due_on,
        key: filled.get("key").to_owned(),
    })
}

pub async fn move_on(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let of = (id_of(&id)?, id_of(filled.get("referral"))?);
    let to = Progress::parse(filled.get("progress")).ok_or(Fault::Unreadable)?;
    let by = By { staff_id: shift.who.id, now: shift.now };
    let mut tx = shift.app.db.begin().await?;
    let done = referring::move_on(&mut tx, &shift.app.city, of, to, by).await?;
    // It is the referral that stands elsewhere, and nobody who was given the case.
    let done = done.map_err(|why| if why == Refusal::AlreadyTaken { Refusal::Closed } else { why });
    lead_back(&shift, tx, (of.0, "refer"), done, filled).await
}

/// The client said that she does not agree any more.
pub async fn withdraw(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (case_id, consent_id) = (id_of(&id)?, id_of(filled.get("consent"))?);
    let mut tx = shift.app.db.begin().await?;
    let me = Some(shift.who.id);
    let done = referring::withdraw(&mut tx, case_id, consent_id, me, shift.now).await?;
    lead_back(&shift, tx, (case_id, "refer"), done, filled).await
}

pub async fn confirm(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (case_id, consent_id) = (id_of(&id)?, id_of(filled.get("consent"))?);
    let by = By { staff_id: shift.who.id, now: shift.now };
    let mut tx = shift.app.db.begin().await?;
    let done = referring::confirm_emergency(&mut tx, case_id, consent_id, by).await?;
    lead_back(&shift, tx, (case_id, "refer"), done, filled).await
}

/// The page that is printed, or read out on the telephone: what the consent names and nothing else.
#[derive(Template)]
#[template(path = "casework/pages/desk_paper.html")]
struct Paper {
    frame: Frame,
    line: Line,
    handed: Handed,
    summary: Option<crate::casework::Lines>,
    reach: Option<String>,
    /// The copies that may go along: what is shown of each file, never an original.
    files: files::Shown,
}

pub async fn paper(
    shift: Shift,
    Path((id, referral)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (case_id, referral_id) = (id_of(&id)?, id_of(&referral)?);
    let mut page = opened(&shift, case_id, Wanted::default()).await?;
    let at = page.referrals.iter().position(|handed| handed.id == referral_id);
    let mut handed = page.referrals.swap_remove(at.ok_or(Fault::NotFound)?);
    // Nothing is shown to be told that she did not agree to, or not any more.
    let told = handed.told.take().filter(|_| handed.holds).ok_or(Fault::NotFound)?;
    let title = shift.words.tell("desk-paper-title").with("name", handed.contact.clone());
    shift.show(&Paper {
        frame: shift.frame(title.to_string()),
        line: Line::new(&shift, &page.case),
        summary: told.summary,
        reach: told.reach.map(|(kind, address)| format!("{kind}: {address}")),
        files: page.files,
        handed,
    })
}
