//! Handing an approved bulletin to the outbox.
//!
//! The fan-out goes page by page over the subscribers. Each page and the place where it ended are written
//! in one transaction, and nobody gets a second row, so that it can be killed anywhere and goes on.

use std::collections::HashSet;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Bulletin, State, lacking, store};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::Class;
use crate::deliveries::bulletins::{self as outbox, Target, Terms};
use crate::language::Lang;
use crate::subscriptions::{self, Audience, Haste, Missing, Page, Reached, Sending};
use crate::texts::{self, Draft};

/// People who are counted at once where they are counted one by one.
const COUNTED_AT_ONCE: usize = 5_000;

/// What came of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fanned {
    /// There may be more people.
    More,
    Done,
    /// Nothing was written: words in these frames are to be rendered first, each the language of the words and that
    /// of the frame ([`super::Letters::framed`]).
    Wants(Vec<(Lang, Lang)>),
}

/// Takes the next page of a bulletin's people into the outbox, about `most` of them.
pub async fn fan_out(
    tx: &mut Tx,
    city: &City,
    id: Uuid,
    most: usize,
    now: DateTime<Utc>,
) -> anyhow::Result<Fanned> {
    let Some(run) = store::fanning::go_on(tx, id).await? else {
        return Ok(Fanned::Done);
    };
    let bulletin = store::find(tx, id).await?.context("invariant: it was locked just now")?;
    let frozen = outbox::frozen(tx, id).await?;
    let sending = Sending {
        langs: own_frames(&frozen),
        not_after: run.not_after,
        ..sending(&bulletin, city, run.missing, now)
    };
    let after = run.cursor.unwrap_or_default();
    if run.cursor.is_none() {
        // It goes round from the first: so does the count of those who wait for a language.
        store::lacking::clear(tx, id).await?;
    }
    let page = page_after(tx, &bulletin, &sending, after, most).await?;
    let Some(last) = page.last else {
        store::fanning::end(tx, id, now).await?;
        return Ok(Fanned::Done);
    };
    let page = without_words_before(tx, id, page, after, run.fanned_out_at).await?;
    let mut wanting: Vec<(Lang, Lang)> = page
        .reached
        .iter()
        .map(|one| (one.lang, one.wanted))
        .filter(|one| !frozen.contains(one))
        .collect();
    wanting.sort_unstable();
    wanting.dedup();
    if !wanting.is_empty() {
        return Ok(Fanned::Wants(wanting));
    }
    let targets: Vec<Target> = page.reached.iter().map(target).collect();
    let class = if bulletin.kind.is_urgent() { Class::Alert } else { Class::Bulletin };
    // How long an alert holds may still change, and stands with the bulletin alone: a worker looks there.
    let not_after = run.not_after.filter(|_| !bulletin.kind.is_urgent());
    let more = outbox::fan_out(tx, id, &targets, &Terms { class, not_after, now }).await?;
    lacking::count(tx, id, &page.lacking).await?;
    store::fanning::set_cursor(tx, id, last, more).await?;
    Ok(Fanned::More)
}

/// Notes that a bulletin is through, if nothing of it waits any more.
pub async fn settle(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    if outbox::is_settled(tx, id).await? {
        store::finish(tx, id, now).await?;
    }
    Ok(())
}

/// The bulletins that are to be taken into the outbox now, the oldest first.
pub async fn waiting(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    store::due(tx, now).await
}

/// The bulletins whose deliveries are all in the outbox and not yet through.
pub async fn under_way(tx: &mut Tx) -> anyhow::Result<Vec<Uuid>> {
    store::ids_in(tx, State::Sending).await
}

/// What becomes of whoever reads none of a bulletin's languages.
pub async fn missing(tx: &mut Tx, id: Uuid) -> anyhow::Result<Missing> {
    store::fanning::missing(tx, id).await
}

/// Sets what becomes of whoever reads none of a bulletin's languages. Of one that is approved nothing changes.
pub async fn set_missing(tx: &mut Tx, id: Uuid, missing: Missing) -> anyhow::Result<()> {
    store::fanning::set_missing(tx, id, missing).await
}

/// How many get a bulletin if its fan-out begins now, by language and channel.
pub async fn audience(
    tx: &mut Tx,
    city: &City,
    bulletin: &Bulletin,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Audience>> {
    let missing = missing(tx, bulletin.id).await?;
    let langs = langs(tx, bulletin).await?;
    let sending = Sending { langs, ..sending(bulletin, city, missing, now) };
    if bulletin.follows.is_none() {
        return subscriptions::audience(tx, &sending).await;
    }
    let (mut counted, mut after) = (Vec::new(), Uuid::nil());
    loop {
        let page = page_after(tx, bulletin, &sending, after, COUNTED_AT_ONCE).await?;
        let Some(last) = page.last else { return Ok(counted) };
        let more = subscriptions::audience_of(&sending, &page);
        counted = subscriptions::added(counted, more);
        after = last;
    }
}

/// The languages that go out: those that are written, or frozen already.
pub(super) async fn langs(tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Vec<Lang>> {
    if bulletin.state != State::Draft {
        return Ok(own_frames(&outbox::frozen(tx, bulletin.id).await?));
    }
    let drafts = texts::drafts(tx, bulletin.text_id).await?.into_iter();
    Ok(drafts.filter(Draft::is_written).map(|draft| draft.lang).collect())
}

/// Every language of a bulletin is rendered in a frame of its own when it is approved.
fn own_frames(frozen: &HashSet<(Lang, Lang)>) -> Vec<Lang> {
    let mut langs: Vec<Lang> =
        frozen.iter().filter(|(lang, frame)| lang == frame).map(|(lang, _)| *lang).collect();
    langs.sort_unstable();
    langs
}

/// Without the languages.
pub(super) fn sending<'c>(
    bulletin: &Bulletin,
    city: &'c City,
    missing: Missing,
    now: DateTime<Utc>,
) -> Sending<'c> {
    let haste = if bulletin.kind.is_urgent() { Haste::Alert } else { Haste::Usual };
    let (sought, not_after) = (bulletin.sought(), bulletin.not_after);
    Sending { city, sought, langs: Vec::new(), missing, haste, not_after, now }
}

/// The next people who get it: subscribers, or those who got what it follows.
async fn page_after(
    tx: &mut Tx,
    bulletin: &Bulletin,
    sending: &Sending<'_>,
    after: Uuid,
    most: usize,
) -> anyhow::Result<Page> {
    let Some(followed) = bulletin.follows else {
        return subscriptions::reached_after(tx, sending, after, most).await;
    };
    let followed = store::with_replaced(tx, followed).await?;
    let got = outbox::got_after(tx, &followed, after, most).await?;
    subscriptions::reached_again(tx, sending, &got).await
}

/// Those who got nothing of it before for the language that they want: when one is added, it goes round once more.
/// Whoever subscribed after the first time does not wait for it.
async fn without_words_before(
    tx: &mut Tx,
    id: Uuid,
    mut page: Page,
    after: Uuid,
    fanned_out_at: Option<DateTime<Utc>>,
) -> anyhow::Result<Page> {
    let had = outbox::had(tx, id, (after, page.last.unwrap_or(after))).await?;
    page.reached.retain(|one| !had.contains(&(one.subscriber_id, one.wanted)));
    let Some(fanned_out_at) = fanned_out_at else { return Ok(page) };
    let reached = page.reached.iter().map(|one| one.subscription_id);
    let lacking = page.lacking.iter().map(|one| one.subscription_id);
    let ids: Vec<Uuid> = reached.chain(lacking).flatten().collect();
    let begun = subscriptions::begun_by(tx, &ids, fanned_out_at).await?;
    let begun: HashSet<Uuid> = begun.into_iter().collect();
    let had_begun = |id: Option<Uuid>| id.is_none_or(|id| begun.contains(&id));
    page.reached.retain(|one| had_begun(one.subscription_id));
    page.lacking.retain(|one| had_begun(one.subscription_id));
    Ok(page)
}

fn target(one: &Reached) -> Target {
    Target {
        subscriber_id: one.subscriber_id,
        subscription_id: one.subscription_id,
        channel: one.channel,
        lang: one.lang,
        wanted: one.wanted,
        reason: one.reason,
        due_at: one.due_at,
    }
}
