//! Orders: a translation is asked of somebody until a day, who opens it, writes it and says that it is done.
//!
//! Deliberately absent: the words. They are saved as revisions of their text like any other translation, and
//! what was delivered is read by somebody else before it counts as read.

mod extent;
pub mod jobs;
mod letters;
pub mod pages;
mod statement;
mod store;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

pub use self::extent::characters;
pub use self::letters::Letters;
pub use self::statement::{Share, Statement, month_of, statement};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::staff::{self, Role};
use crate::texts::editing::{self, Desk};
pub use crate::texts::exchange::Extent;
use crate::texts::translations::{self, By, Place};
use crate::texts::{history, segments};

/// The longest note to a translator, in characters.
pub const LONGEST_NOTE: usize = 500;
/// So many languages of a text can be asked for at once.
const MOST_LANGUAGES: usize = 32;
/// How many revisions are looked through for the work of whoever was asked.
const MOST_LOOKED_AT: i64 = 200;

/// A translation that was asked of somebody.
#[derive(Clone, Debug)]
pub struct Order {
    pub id: Uuid,
    pub place: Place,
    pub translator_id: Uuid,
    /// The source as it was when it was asked for.
    pub source_revision_id: Uuid,
    pub extent: Extent,
    pub characters: i64,
    pub due_on: NaiveDate,
    pub note: String,
    pub asked_by: Uuid,
    pub asked_at: DateTime<Utc>,
    pub opened_at: Option<DateTime<Utc>>,
    pub delivered: Option<(DateTime<Utc>, Uuid)>,
    pub cancelled_at: Option<DateTime<Utc>>,
}

impl Order {
    pub fn is_open(&self) -> bool {
        self.delivered.is_none() && self.cancelled_at.is_none()
    }

    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on < today
    }

    /// The one word for where it stands.
    pub fn state(&self, today: NaiveDate) -> State {
        match self {
            Self { cancelled_at: Some(_), .. } => State::Cancelled,
            Self { delivered: Some(_), .. } => State::Delivered,
            _ if self.is_late(today) => State::Late,
            Self { opened_at: Some(_), .. } => State::Opened,
            _ => State::Asked,
        }
    }
}

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Asked,
    Opened,
    Late,
    Delivered,
    Cancelled,
}

impl State {
    pub const ALL: [Self; 5] =
        [Self::Asked, Self::Opened, Self::Late, Self::Delivered, Self::Cancelled];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Opened => "opened",
            Self::Late => "late",
            Self::Delivered => "delivered",
            Self::Cancelled => "cancelled",
        }
    }
}

/// What is asked for: one text, in each language of somebody.
#[derive(Clone, Debug)]
pub struct Asking {
    pub text_id: Uuid,
    pub extent: Extent,
    /// Each language with whoever is to translate into it.
    pub of: Vec<(Lang, Uuid)>,
    pub due_on: NaiveDate,
    pub note: String,
}

/// Why something cannot be done about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such text, it has no words, or they do not change any more")]
    NoSource,
    #[error("no language was chosen")]
    NoLanguage,
    #[error("a text is not wanted in {0}")]
    NotWanted(Lang),
    #[error("whoever was chosen does not translate into {0}")]
    NotTranslator(Lang),
    #[error("somebody was asked for {0} already")]
    AlreadyAsked(Lang),
    #[error("nothing is to be translated into {0}")]
    NothingToDo(Lang),
    #[error("the day lies in the past")]
    PastDay,
    #[error("a note has at most {LONGEST_NOTE} characters")]
    LongNote,
    /// It was delivered or called off.
    #[error("the order is not open any more")]
    Closed,
    #[error("nothing was saved since it was asked for")]
    NothingSaved,
    #[error("{0} segments have no words, or older ones than their source")]
    Unfinished(usize),
}

/// Asks for a text in some languages, of somebody each, all or none. `today` is the city's day.
///
/// # Errors
/// Every [`Refusal`] but the last three.
pub async fn ask(
    tx: &mut Tx,
    city: &City,
    asking: &Asking,
    today: NaiveDate,
    by: By,
) -> anyhow::Result<Result<Vec<Order>, Refusal>> {
    if let Err(refusal) = may_be_asked(asking, today) {
        return Ok(Err(refusal));
    }
    let Some(standing) = translations::standing(tx, asking.text_id).await? else {
        return Ok(Err(Refusal::NoSource));
    };
    let mut orders = Vec::new();
    for (lang, translator_id) in &asking.of {
        if !is_wanted(city, standing.kind, *lang) {
            return Ok(Err(Refusal::NotWanted(*lang)));
        }
        match ask_one(tx, asking, (*lang, *translator_id), by).await? {
            Ok(order) => orders.push(order),
            Err(refusal) => return Ok(Err(refusal)),
        }
    }
    Ok(Ok(orders))
}

fn may_be_asked(asking: &Asking, today: NaiveDate) -> Result<(), Refusal> {
    if asking.of.is_empty() || asking.of.len() > MOST_LANGUAGES {
        return Err(Refusal::NoLanguage);
    }
    if asking.due_on < today {
        return Err(Refusal::PastDay);
    }
    let fits = asking.note.chars().count() <= LONGEST_NOTE;
    if fits { Ok(()) } else { Err(Refusal::LongNote) }
}

/// Whether texts of a kind are wanted in a language.
pub fn is_wanted(city: &City, kind: crate::texts::Kind, lang: Lang) -> bool {
    let publishes = city.language(lang).is_some_and(|language| language.publishes);
    lang != Lang::KOREAN
        && (publishes || kind.is_for_all_languages() && city.language(lang).is_some())
}

async fn ask_one(
    tx: &mut Tx,
    asking: &Asking,
    (lang, translator_id): (Lang, Uuid),
    by: By,
) -> anyhow::Result<Result<Order, Refusal>> {
    let translator = staff::who(tx, translator_id, by.now).await?;
    let Some(translator) = translator.filter(|who| who.has_in(Role::Translator, lang)) else {
        return Ok(Err(Refusal::NotTranslator(lang)));
    };
    let place = Place { text_id: asking.text_id, lang };
    let desk = editing::open(tx, place, None).await?;
    let Some(desk) = desk.filter(|desk| !desk.is_frozen) else {
        return Ok(Err(Refusal::NoSource));
    };
    let Some(characters) = extent::counted(asking.extent, &desk) else {
        return Ok(Err(Refusal::NothingToDo(lang)));
    };
    let order = Order {
        id: id::new(by.now),
        place,
        translator_id,
        source_revision_id: desk.source.id,
        extent: asking.extent,
        characters,
        due_on: asking.due_on,
        note: asking.note.clone(),
        asked_by: by.staff_id,
        asked_at: by.now,
        opened_at: None,
        delivered: None,
        cancelled_at: None,
    };
    if !store::insert(tx, &order).await? {
        return Ok(Err(Refusal::AlreadyAsked(lang)));
    }
    translations::ask(tx, place, &translator.name, by).await?;
    Ok(Ok(order))
}

/// One order.
pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Order>> {
    Ok(store::orders(tx, store::Which::One(id)).await?.pop())
}

/// What is open, the earliest day first.
pub async fn open_orders(tx: &mut Tx) -> anyhow::Result<Vec<Order>> {
    store::orders(tx, store::Which::Open).await
}

/// What was asked of somebody and was not called off: what is open by its day, then what was delivered last.
/// At most `most`.
pub async fn orders_of(tx: &mut Tx, translator: Uuid, most: usize) -> anyhow::Result<Vec<Order>> {
    let mut orders = store::orders(tx, store::Which::Of(translator)).await?;
    orders.truncate(most);
    Ok(orders)
}

/// What was delivered from an instant on and before another, in the order of delivery.
pub async fn delivered(
    tx: &mut Tx,
    from: DateTime<Utc>,
    before: DateTime<Utc>,
) -> anyhow::Result<Vec<Order>> {
    store::orders(tx, store::Which::Delivered { from, before }).await
}

/// Somebody begins to work at it. A second time changes nothing.
///
/// # Errors
/// [`Refusal::Closed`].
pub async fn open(tx: &mut Tx, order: &Order, by: By) -> anyhow::Result<Result<(), Refusal>> {
    if !order.is_open() {
        return Ok(Err(Refusal::Closed));
    }
    if store::set_opened(tx, order.id, by.now).await? {
        translations::begin(tx, order.place, by).await?;
    }
    Ok(Ok(()))
}

/// Says that what was asked for is done: the words that were saved last are delivered, and wait to be read.
///
/// # Errors
/// [`Refusal::Closed`], [`Refusal::NothingSaved`], [`Refusal::Unfinished`].
pub async fn deliver(tx: &mut Tx, order: &Order, by: By) -> anyhow::Result<Result<(), Refusal>> {
    let latest = history::latest(tx, order.place).await?;
    let latest = latest.filter(|latest| latest.saved_at > order.asked_at);
    // The statement counts what somebody did: an import, or a colleague's comma, is not the translator's work.
    let saved = history::revisions(tx, order.place, MOST_LOOKED_AT).await?;
    let is_work = |one: &history::Revision| {
        one.saved_at > order.asked_at && one.author == Some(order.translator_id)
    };
    let (Some(latest), true) = (latest, saved.iter().any(is_work)) else {
        return Ok(Err(Refusal::NothingSaved));
    };
    let left = unfinished(tx, order).await?;
    if left > 0 {
        return Ok(Err(Refusal::Unfinished(left)));
    }
    if !store::set_delivered(tx, order.id, latest.id, by.now).await? {
        return Ok(Err(Refusal::Closed));
    }
    translations::ask_no_more(tx, order.place).await?;
    Ok(Ok(()))
}

/// How many segments are behind: of the source as it is, or as it was asked for. Whoever wrote to either has
/// done what was asked.
async fn unfinished(tx: &mut Tx, order: &Order) -> anyhow::Result<usize> {
    let now = editing::open(tx, order.place, None).await?;
    let then = editing::open(tx, order.place, Some(order.source_revision_id)).await?;
    let behind = |desk: Desk| desk.rows.iter().filter(|row| Extent::Behind.holds(row)).count();
    Ok(now.map_or(0, behind).min(then.map_or(0, behind)))
}

/// Calls an order off.
///
/// # Errors
/// [`Refusal::Closed`].
pub async fn cancel(tx: &mut Tx, order: &Order, by: By) -> anyhow::Result<Result<(), Refusal>> {
    if !store::set_cancelled(tx, order.id, by).await? {
        return Ok(Err(Refusal::Closed));
    }
    translations::ask_no_more(tx, order.place).await?;
    Ok(Ok(()))
}

/// Notes that somebody is reminded of an order. `false` if they were already, perhaps by another machine.
async fn remind(
    tx: &mut Tx,
    order: &Order,
    reminder: letters::News,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    store::insert_reminder(tx, order.id, reminder.as_str(), now).await
}

/// The Korean title of what was asked for.
async fn title(tx: &mut Tx, order: &Order) -> anyhow::Result<String> {
    let source = history::source(tx, order.place.text_id).await?;
    Ok(source
        .map(|source| source.title)
        .filter(|title| title != segments::MISSING)
        .unwrap_or_default())
}
