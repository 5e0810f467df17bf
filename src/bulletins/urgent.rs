//! What cannot wait: an alert, and that it is over. Its words were prepared and read before, and two people
//! have seen them: it is written, approved and frozen in one transaction, in every language that it has.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::acts::{Act, note};
use super::leaving::leave;
use super::steering::stop;
use super::store::Origin;
use super::weighing::{self, TooLarge};
use super::writing::{begin_as, save};
use super::{Kind, Letters, Refusal, State, Typed, Unfillable, store};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::bulletins as outbox;
use crate::facts::NoFact;
use crate::language::Lang;
use crate::subscriptions::{self, ALERTS, Audience, Haste, Sought};
use crate::texts::segments::{self, Identity, Segment};
use crate::texts::{self, About, Draft, MadeBy, Reader, Said};

/// As long as the name of a public page is: what is not sent yet has none.
const SLUG: &str = "2026-11-23-0000";

/// Something urgent, with all that it says.
pub struct Urgent {
    pub kind: Kind,
    /// The alert that it says the end of.
    pub follows: Option<Uuid>,
    /// The alert whose place it takes: whoever got only that one hears of the end as well.
    pub replaces: Option<Uuid>,
    /// It is worth nothing after this instant.
    pub not_after: DateTime<Utc>,
    /// In as many languages as there are, the Korean among them.
    pub says: Vec<Typed>,
    /// How many get it. None: nobody has counted.
    pub audience: Option<u64>,
}

/// Sends something urgent to whoever subscribed to alerts, or to whoever got the alert that it follows, and
/// gives the bulletin's id. It is public from now on.
///
/// # Errors
/// [`Refusal::Empty`] without Korean.
pub async fn send(
    tx: &mut Tx,
    letters: Letters<'_>,
    urgent: &Urgent,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let Some(korean) = urgent.says.iter().find(|typed| typed.is_korean()) else {
        return Ok(Err(Refusal::Empty));
    };
    let origin = Origin { follows: urgent.follows, ..Origin::default() };
    let begun = begin_as(tx, (urgent.kind, origin), by, letters.day, now).await?;
    store::set_topics(tx, begun.id, &[ALERTS.to_owned()]).await?;
    // The source first: a translation points to its segments.
    save(tx, begun.text_id, korean, Vec::new(), by, now).await?;
    let source = cut(korean);
    for typed in urgent.says.iter().filter(|typed| !typed.is_korean()) {
        save(tx, begun.text_id, typed, made_from(&source, typed), by, now).await?;
    }
    texts::describe(tx, begun.text_id, None, &About::default(), Some(letters.day)).await?;
    freeze(tx, letters, (begun.id, begun.text_id), now).await?;
    store::approve(tx, begun.id, by, (now, urgent.not_after), now).await?;
    if let Some(old) = urgent.replaces {
        store::set_replaced(tx, begun.id, old).await?;
    }
    if let Some(people) = urgent.audience {
        store::expect(tx, begun.id, people).await?;
    }
    note(tx, begun.id, (Act::Approved, String::new()), Some(by), now).await?;
    leave(tx, begun.id, now).await?;
    Ok(Ok(begun.id))
}

/// Freezes every language as it is sent.
async fn freeze(
    tx: &mut Tx,
    letters: Letters<'_>,
    (id, text_id): (Uuid, Uuid),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(bulletin) = store::find(tx, id).await? else { return Ok(()) };
    for draft in texts::drafts(tx, text_id).await? {
        outbox::freeze(tx, id, &letters.body(&bulletin, &draft)?).await?;
    }
    texts::freeze(tx, text_id, now).await
}

/// Lets something urgent be worth sending until another instant, also what has not left yet.
pub async fn prolong(tx: &mut Tx, id: Uuid, until: DateTime<Utc>) -> anyhow::Result<()> {
    match store::lock(tx, id).await? {
        Some(it) if !matches!(it.state, State::Stopped | State::Expired) => {
            store::set_not_after(tx, id, until).await
        }
        _ => Ok(()),
    }
}

/// Ends something urgent before its time: what has not left does not leave, and what failed is not sent again.
pub async fn cut_short(tx: &mut Tx, id: Uuid, by: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    // One that is through has nothing left that could be stopped.
    let _stopped = stop(tx, id, by, now).await?;
    match store::lock(tx, id).await? {
        Some(it) if it.not_after.is_some_and(|until| until > now) => {
            store::set_not_after(tx, id, now).await
        }
        _ => Ok(()),
    }
}

/// The first of these languages whose mail would be cut off in a frame in which somebody may get it.
///
/// # Errors
/// A placeholder is no fact.
pub fn too_large(
    letters: Letters<'_>,
    says: &[Typed],
    now: DateTime<Utc>,
) -> Result<Option<TooLarge>, Unfillable> {
    let drafts: Vec<Draft> = says.iter().map(|typed| draft(typed, now)).collect();
    weighing::too_large(letters, SLUG, &drafts.iter().collect::<Vec<_>>())
}

/// How many get an alert now, by language and channel.
pub async fn audience(
    tx: &mut Tx,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Audience>> {
    let sought = Sought::on(&[ALERTS.to_owned()]);
    subscriptions::audience(tx, &super::in_all_languages(city, sought, Haste::Alert, now)).await
}

/// The titles of a bulletin in each language that it has, and who made them.
pub async fn titles(tx: &mut Tx, id: Uuid) -> anyhow::Result<Vec<(Lang, String, MadeBy)>> {
    let Some(bulletin) = store::find(tx, id).await? else { return Ok(Vec::new()) };
    let drafts = texts::drafts(tx, bulletin.text_id).await?.into_iter();
    Ok(drafts.map(|draft| (draft.lang, draft.title, draft.made_by)).collect())
}

/// What readers of a language would get, as the mail and the message say it.
///
/// # Errors
/// [`NoFact`]: a placeholder is no fact.
pub fn preview(letters: Letters<'_>, typed: &Typed, now: DateTime<Utc>) -> Result<Said, NoFact> {
    let draft = draft(typed, now);
    let reader = Reader::new(draft.lang, letters.city, letters.paths.clone());
    draft.say(&reader, letters.facts, letters.day)
}

/// Words that are not saved yet.
fn draft(typed: &Typed, now: DateTime<Utc>) -> Draft {
    let (title, body) = typed.words();
    Draft {
        lang: typed.lang(),
        revision_id: Uuid::nil(),
        title: title.to_owned(),
        summary: String::new(),
        body: body.to_owned(),
        made_by: MadeBy::Machine,
        saved_at: now,
        saved_by: None,
        stale: Vec::new(),
        unmade: Vec::new(),
        unwritten: 0,
    }
}

fn cut(typed: &Typed) -> Vec<Segment> {
    let (title, body) = typed.words();
    segments::cut(title, "", body)
}

/// From which block of the Korean each one was made; one without its counterpart was made from none.
fn made_from(source: &[Segment], typed: &Typed) -> Vec<Option<Identity>> {
    let own = cut(typed);
    texts::made_from(source, &own).unwrap_or_else(|| vec![None; own.len()])
}
