//! The link by which a translator outside takes part in a letter: owed in the transaction that seats her, made and
//! mailed by the next round, which has the keys; bound to the first browser; over after three days.
//!
//! The mail says that a letter waits and until when, and nothing of what it is about. The database knows the link by
//! its hash.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::left;
use crate::casework::assigning::{self, choosing};
use crate::casework::notices::Notices;
use crate::casework::routing::Contact;
use crate::casework::store::{self, LinkRow};
use crate::casework::{Asked, Case, audit, reading};
use crate::city::City;
use crate::db::{Db, Tx};
use crate::deliveries::{self, Channel, Class, Content, Letter};
use crate::id::{self, Token};
use crate::language::{Lang, Words, formats};
use crate::staff::{self, Account, rota};

/// For how long a link opens a letter.
const LASTS: TimeDelta = TimeDelta::hours(72);

/// Who hears of more to translate has at least so long for it: with less left, she gets a new link.
const ENOUGH: TimeDelta = TimeDelta::hours(24);

/// Why a translator outside does not take a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclineWhy {
    NoTime,
    /// The language, the hand or the matter is beyond her.
    CannotTranslate,
    /// She is kept out of the case from then on.
    KnowsThePerson,
}

impl DeclineWhy {
    pub const ALL: [Self; 3] = [Self::NoTime, Self::CannotTranslate, Self::KnowsThePerson];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoTime => "no-time",
            Self::CannotTranslate => "cannot-translate",
            Self::KnowsThePerson => "knows-the-person",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// A link that holds.
#[derive(Clone, Debug)]
pub struct Link {
    id: Uuid,
    /// The letter and whose seat in it.
    pub asked: Asked,
    /// In which she is addressed.
    pub lang: Lang,
    pub expires_at: DateTime<Utc>,
    bound_hash: Option<Vec<u8>>,
}

impl Link {
    /// Whether it was opened, by whichever browser.
    pub fn is_opened(&self) -> bool {
        self.bound_hash.is_some()
    }

    /// Whether this is the browser that opened it.
    pub fn is_bound_to(&self, secret: Option<&Token>) -> bool {
        secret.is_some_and(|secret| self.bound_hash.as_ref() == Some(&secret.hash()))
    }
}

/// Notes that a translator outside who was seated in a letter is owed a link.
pub(in crate::casework) async fn owe(
    tx: &mut Tx,
    case: &Case,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let colleague = rota::find(tx, staff_id, now).await?;
    let is_outside = colleague.is_some_and(|colleague| assigning::is_outside(&colleague));
    if is_outside && case.contact == Contact::Letter {
        store::owe_link(tx, id::new(now), (case.id, case.epoch), staff_id, now).await?;
    }
    Ok(())
}

/// There is more to translate: whoever came by a link is owed word of it, or a new link where the last is over or
/// nearly so.
pub(in crate::casework) async fn owe_again(
    tx: &mut Tx,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    if let Some(link) = store::live_translation_link(tx, case_id).await? {
        if link.expires_at.is_none_or(|until| until - now >= ENOUGH) {
            return store::owe_word(tx, link.id).await;
        }
        store::end_translation_link(tx, (case_id, link.staff_id), "renewed", now).await?;
    }
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(());
    };
    let seated = store::seated(tx, case_id).await?;
    match seated.iter().find(|seat| seat.role != "owner") {
        Some(beside) => owe(tx, &case, beside.staff_id, now).await,
        None => Ok(()),
    }
}

/// The link of a token, while it holds and its seat does.
pub async fn find(tx: &mut Tx, token: &Token, now: DateTime<Utc>) -> anyhow::Result<Option<Link>> {
    let Some(row) = store::translation_link(tx, &token.hash(), now).await? else {
        return Ok(None);
    };
    let Some(case) = store::find(tx, row.case_id).await? else {
        return Ok(None);
    };
    let Some(account) = staff::account(tx, row.staff_id).await? else {
        return Ok(None);
    };
    let sits = reading::translates(tx, &case, row.staff_id).await?;
    Ok(row.expires_at.filter(|_| sits).map(|expires_at| Link {
        id: row.id,
        asked: Asked { case_id: row.case_id, staff_id: row.staff_id },
        lang: account.lang,
        expires_at,
        bound_hash: row.bound_hash,
    }))
}

/// Opens a link in the browser that keeps `secret` from now on. `false` if another one opened it first.
pub async fn open(
    tx: &mut Tx,
    link: &Link,
    secret: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Asked { case_id, staff_id } = link.asked;
    store::lock(tx, case_id).await?;
    if !store::bind_link(tx, link.id, &secret.hash(), now).await? {
        return Ok(false);
    }
    audit::append(tx, case_id, Some(staff_id), "translation opened", "", now).await?;
    Ok(true)
}

/// She does not take the letter: somebody else is asked. Who knows the person is kept out of the case.
pub async fn decline(
    tx: &mut Tx,
    city: &City,
    link: &Link,
    why: DeclineWhy,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Asked { case_id, staff_id } = link.asked;
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(());
    };
    // Another browser's click may have ended it.
    let live = store::live_translation_link(tx, case_id).await?;
    if live.is_none_or(|live| live.id != link.id) {
        return Ok(());
    }
    if why == DeclineWhy::KnowsThePerson {
        let conflict = (staff_id, "conflict");
        store::insert_exclusion(tx, case_id, conflict, Some(staff_id), now).await?;
        audit::append(tx, case_id, Some(staff_id), "excluded", "conflict", now).await?;
    }
    store::end_translation_link(tx, (case_id, staff_id), "declined", now).await?;
    let (act, detail) = ("translation declined", why.as_str());
    audit::append(tx, case_id, Some(staff_id), act, detail, now).await?;
    choosing::seat_another(tx, city, &case, "declined", now).await
}

/// Lets every link run out, as after a restore: one that was ended since the backup must not live again. The next
/// round seats others where something is left to translate. Gives how many they were.
pub async fn expire_all(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    store::expire_all_links(tx, now).await
}

/// Links whose time is over end, and those that are owed are made and mailed, a transaction each: one that cannot
/// be holds up no other.
pub(in crate::casework) async fn round(
    db: &Db,
    city: &City,
    notices: &Notices,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let expired = store::expired_links(&mut tx, now).await?;
    drop(tx);
    for case_id in expired {
        let mut tx = db.begin().await?;
        match look_after(&mut tx, city, case_id, now).await {
            Ok(()) => tx.commit().await?,
            Err(trouble) => tracing::error!("end a link to a letter: {trouble:#}"),
        }
    }
    let mut tx = db.read().await?;
    let owed = store::owed_links(&mut tx).await?;
    drop(tx);
    for case_id in owed {
        let mut tx = db.begin().await?;
        match mail(&mut tx, (notices, city), case_id, now).await {
            Ok(()) => tx.commit().await?,
            Err(trouble) => tracing::error!("mail a link to a letter: {trouble:#}"),
        }
    }
    Ok(())
}

/// Ends a link whose time is over. Where something is left to translate, the seat goes to somebody else; where
/// nothing is, whoever has it keeps it, and gets a new link when there is more.
async fn look_after(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::lock(tx, case_id).await?;
    let link = store::live_translation_link(tx, case_id).await?;
    let link = link.filter(|link| link.expires_at.is_some_and(|at| at <= now));
    let (Some(link), Some(case)) = (link, store::find(tx, case_id).await?) else {
        return Ok(());
    };
    let whose = (case_id, link.staff_id);
    let who = link.staff_id.to_string();
    if left(tx, case_id).await?.is_empty() {
        store::end_translation_link(tx, whose, "done", now).await?;
        return audit::append(tx, case_id, None, "translation done", &who, now).await;
    }
    store::end_translation_link(tx, whose, "expired", now).await?;
    audit::append(tx, case_id, None, "translation expired", &who, now).await?;
    choosing::seat_another(tx, city, &case, "link expired", now).await
}

/// Makes a link that is owed and mails it, or mails word that there is more behind it.
async fn mail(
    tx: &mut Tx,
    (notices, city): (&Notices, &City),
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::lock(tx, case_id).await?;
    let link = store::live_translation_link(tx, case_id).await?;
    let Some(link) = link.filter(|link| link.owed.is_some()) else {
        return Ok(());
    };
    let Some(account) = staff::account(tx, link.staff_id).await? else {
        // Her account has ended; the round that hands over takes the seat.
        return store::forget_owed(tx, link.id).await;
    };
    let letter = match link.expires_at {
        Some(until) => {
            store::forget_owed(tx, link.id).await?;
            word(city, &account, until)
        }
        None => asking(tx, (notices, city), &link, &account, now).await?,
    };
    let sealed = deliveries::seal(&notices.ring, &letter, now);
    deliveries::post(tx, &sealed, now).await.map(drop)
}

async fn asking(
    tx: &mut Tx,
    (notices, city): (&Notices, &City),
    link: &LinkRow,
    account: &Account,
    now: DateTime<Utc>,
) -> anyhow::Result<Letter> {
    let (token, until) = (Token::new(), now + LASTS);
    store::make_link(tx, link.id, &token.hash(), now, until).await?;
    let who = link.staff_id.to_string();
    audit::append(tx, link.case_id, None, "translation asked", &who, now).await?;
    let words = Words::for_letters(account.lang);
    let text = words.tell("translate-mail-text").with("until", shown(city, account.lang, until));
    let text = text.with("link", notices.link(&format!("/translate/{token}"))).to_string();
    let subject = words.say("translate-mail-subject");
    Ok(letter(account, Content { subject, text, ..Content::default() }, until))
}

/// Word that there is more behind the link of an earlier mail.
fn word(city: &City, account: &Account, until: DateTime<Utc>) -> Letter {
    let words = Words::for_letters(account.lang);
    let text = words.tell("translate-mail-more").with("until", shown(city, account.lang, until));
    let (subject, text) = (words.say("translate-mail-subject-more"), text.to_string());
    letter(account, Content { subject, text, ..Content::default() }, until)
}

fn letter(account: &Account, content: Content, until: DateTime<Utc>) -> Letter {
    Letter {
        class: Class::Work,
        channel: Channel::Email,
        lang: account.lang,
        address: account.email.clone(),
        content,
        not_after: Some(until),
    }
}

/// An instant in the city's time, as a mail says it.
fn shown(city: &City, lang: Lang, at: DateTime<Utc>) -> String {
    let local = city.local(at);
    let day = formats::date_with_weekday(lang, local.date());
    format!("{day}, {}", formats::time(local.time()))
}
