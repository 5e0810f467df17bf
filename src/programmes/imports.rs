//! Taking programmes in from content files, beside what was changed in the house.
//!
//! Three states are compared: what the file said when it was last taken in, what it says now, and what the
//! house has. A change of one side is taken; where both changed, the house's stays. Having verified it again is
//! no change of it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Details, Programme, Status, What, store};
use crate::db::{Tx, epoch};

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    Added,
    Updated,
    Unchanged,
    /// It changed in its file and in the house: the house's stays.
    Kept,
}

/// Takes in what a file says of the programme of a text.
pub async fn take(
    tx: &mut Tx,
    (slug, text_id): (&str, Uuid),
    file: &Details,
    now: DateTime<Utc>,
) -> anyhow::Result<Taken> {
    epoch::hold(tx).await?;
    let base = store::imported(tx, slug).await?;
    let house = store::find(tx, slug).await?;
    let Some(house) = house else {
        store::put(tx, &from_file((slug, text_id), file)).await?;
        store::set_imported(tx, slug, file).await?;
        epoch::raise(tx).await?;
        return Ok(Taken::Added);
    };
    let Some(after) = merge(file, &house, base.as_ref()) else { return Ok(Taken::Kept) };
    if base.as_ref() != Some(file) {
        store::set_imported(tx, slug, file).await?;
    }
    if after == house {
        return Ok(Taken::Unchanged);
    }
    store::put(tx, &after).await?;
    let done = (What::Imported, Some(&house.details), &after.details);
    store::remember(tx, slug, done, (None, now)).await?;
    epoch::raise(tx).await?;
    Ok(Taken::Updated)
}

/// What the programme becomes. None: both changed.
fn merge(file: &Details, house: &Programme, base: Option<&Details>) -> Option<Programme> {
    let own = &house.details;
    let new = || from_file((&house.slug, house.text_id), file);
    match base {
        Some(base) if base == file => Some(house.clone()),
        _ if own.says(file) => Some(looked_up(house, file)),
        Some(base) if base.says(file) => Some(house.clone()),
        Some(base) if base.says(own) => Some(new()),
        _ => None,
    }
}

/// The house's, verified as its file says, if that was done since.
fn looked_up(house: &Programme, file: &Details) -> Programme {
    let is_later = file.checked_on > house.details.checked_on && file.status == Status::Official;
    if is_later { from_file((&house.slug, house.text_id), file) } else { house.clone() }
}

fn from_file((slug, text_id): (&str, Uuid), details: &Details) -> Programme {
    Programme {
        slug: slug.to_owned(),
        text_id,
        details: details.clone(),
        verified_by: None,
        verified_at: None,
        review_on: None,
    }
}
