//! Taking programmes in from content files, beside what was changed in the house.
//!
//! Three states are compared: what the file said when it was last taken in, what it says now, and what the
//! house has. A change of one side is taken; where both changed, the house's stays. Having verified it again is
//! no change of it; having doubted it is one that no file takes back, for it was meant to keep it from readers
//! until somebody of the house verifies it.

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
    let last = store::last_done(tx, slug).await?;
    let is_doubted = is_doubted(&house.details, base.as_ref(), last);
    let Some(mut after) = merge(file, &house, base.as_ref()) else { return Ok(Taken::Kept) };
    if is_doubted {
        after = kept_from_readers(after, &house);
    }
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

/// Whether somebody of the house took it from readers, whatever its file says of it. `last` is what was done to
/// it last in the house: a file that doubted it meanwhile too must not be the one to bring it back.
fn is_doubted(own: &Details, base: Option<&Details>, last: Option<What>) -> bool {
    let was_official = base.is_some_and(|base| base.status == Status::Official);
    own.status == Status::Unverified && (was_official || last == Some(What::Doubted))
}

/// What a file brings, as long as the house doubts it. Where it says nothing new the house's stays as it is: a
/// later look by others is no answer to the doubt.
fn kept_from_readers(after: Programme, house: &Programme) -> Programme {
    if after.details.says(&house.details) {
        return house.clone();
    }
    let details = Details { status: Status::Unverified, ..after.details };
    Programme { details, review_on: house.review_on, ..after }
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::programmes::{Cost, Kind, SignUp};

    #[test]
    fn a_file_takes_no_doubt_back() {
        fn check(base: Option<Status>, own: Status, last: Option<What>, expected: bool) {
            let base = base.map(|status| Details { status, ..details() });
            let own = Details { status: own, ..details() };
            assert_eq!(is_doubted(&own, base.as_ref(), last), expected, "{base:?} {last:?}");
        }
        let (official, unverified) = (Status::Official, Status::Unverified);
        check(Some(official), unverified, Some(What::Doubted), true);
        check(Some(official), unverified, Some(What::Corrected), true);
        // The file doubted it too.
        check(Some(unverified), unverified, Some(What::Doubted), true);
        // Nobody of the house doubted it: what its file says counts.
        check(Some(unverified), unverified, None, false);
        check(Some(unverified), unverified, Some(What::Corrected), false);
        check(Some(official), official, Some(What::Verified), false);
        check(None, unverified, Some(What::Entered), false);
    }

    fn details() -> Details {
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");
        Details {
            kind: Kind::KoreanClass,
            run_by: "안산시".to_owned(),
            contact: None,
            place: "안산시".to_owned(),
            place_roman: None,
            first_on: day,
            last_on: None,
            sessions: Vec::new(),
            languages: Vec::new(),
            cost: Cost::Free,
            sign_up: SignUp::None,
            places: None,
            source: "공고".to_owned(),
            checked_on: day,
            status: Status::Official,
        }
    }
}
