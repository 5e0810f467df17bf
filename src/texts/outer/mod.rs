//! Links that lead out of the house: which there are in public texts, whether the pages are still there, and
//! another address put in place of one everywhere.

mod addresses;
mod asking;
pub mod jobs;
pub mod pages;

mod replacing;
mod standing;
mod store;
mod swap;
mod uses;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use url::Url;
use uuid::Uuid;

pub use self::addresses::Reach;
pub use self::asking::{Asker, Manners};
pub use self::replacing::{Plan, Refusal, plan, replace};
pub use self::standing::{Failure, Outcome, Standing, State};
pub use self::swap::{LONGEST, Swap};
pub use self::uses::{Use, uses};
use super::translations::By;
use crate::db::Tx;
use crate::id;

/// A link that leads out of the house.
#[derive(Clone, Debug)]
pub struct OuterLink {
    pub id: Uuid,
    /// As it stands in the texts.
    pub url: String,
    pub host: String,
    pub standing: Standing,
    /// None: it was never tried.
    pub checked_at: Option<DateTime<Utc>>,
}

/// How many links are looked after.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub all: i64,
    /// Dead or moved, and nobody has put it aside.
    pub new: i64,
    pub aside: i64,
}

/// The links with which something is wrong: those that nobody has put aside, and those that somebody has. Dead
/// ones come first, and then by host.
pub async fn troubles(tx: &mut Tx) -> anyhow::Result<Vec<OuterLink>> {
    let mut troubles = store::troubles(tx).await?;
    troubles.sort_by(|one, other| {
        let order = |link: &OuterLink| (link.standing.state != State::Dead, link.host.clone());
        order(one).cmp(&order(other)).then_with(|| one.url.cmp(&other.url))
    });
    Ok(troubles)
}

/// How many links there are, and with how many something is wrong.
pub async fn counts(tx: &mut Tx) -> anyhow::Result<Counts> {
    store::counts(tx).await
}

/// A link, if there is one with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<OuterLink>> {
    store::find(tx, id).await
}

/// A link that public texts have, by its address as it stands there.
pub async fn find_by_url(tx: &mut Tx, url: &str) -> anyhow::Result<Option<OuterLink>> {
    store::find_by_url(tx, url).await
}

/// Says that what is wrong with a link is no trouble, until something else is.
pub async fn put_aside(tx: &mut Tx, id: Uuid, by: By) -> anyhow::Result<()> {
    store::set_aside(tx, id, Some(by)).await
}

/// Takes that back.
pub async fn take_up(tx: &mut Tx, id: Uuid) -> anyhow::Result<()> {
    store::set_aside(tx, id, None).await
}

/// Has a link tried soon.
pub async fn try_again(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::set_next(tx, id, now).await
}

/// Takes up the links that public texts have now: new ones are tried soon, and those that no text has any more
/// no longer.
pub async fn take_in(
    tx: &mut Tx,
    found: &BTreeSet<String>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let known = store::urls(tx).await?;
    for url in found {
        match known.iter().find(|(known, _)| known == url) {
            Some((_, true)) => {}
            Some((_, false)) => store::set_used(tx, url, None).await?,
            None => {
                let host = url.parse().map(|url| host_of(&url)).unwrap_or_default();
                store::insert(tx, (id::new(now), url, &host), now).await?;
            }
        }
    }
    for (url, _) in known.iter().filter(|(url, is_used)| *is_used && !found.contains(url)) {
        store::set_used(tx, url, Some(now)).await?;
    }
    Ok(())
}

/// A host with its port, if that is not the usual one.
fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// Whether a link is one of the web and short enough to be looked after.
fn is_of_the_web(link: &str) -> bool {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    is_web && link.len() <= LONGEST && link.parse::<Url>().is_ok_and(|url| url.host().is_some())
}
