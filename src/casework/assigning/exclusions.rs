//! Who must not counsel whom: a conflict of interest, or what the client wished. Whoever counsels the other
//! side of the same employer is kept out by a mark that says to nobody who complained.

use chrono::{DateTime, Utc};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::super::state::State;
use super::super::store;
use super::super::{Case, Refusal, audit};
use super::{Asked, Cause, pairing, release, route_case, seating, snapshot};
use crate::city::City;
use crate::db::Tx;
use crate::vault::KeyRing;

/// The longest name of an employer in characters.
const LONGEST_NAME: usize = 200;
/// What business numbers in Korea have.
const DIGITS_OF_A_BUSINESS: usize = 10;

/// Why somebody is kept out of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExcludeWhy {
    /// They know the person, or counsel the other side.
    Conflict,
    /// The client asked for somebody else.
    AskedForAnother,
    /// Any other wish of the client.
    ClientWish,
    /// They gave it back to routing, which would find them first again.
    HandedOver,
}

impl ExcludeWhy {
    pub const ALL: [Self; 4] =
        [Self::Conflict, Self::AskedForAnother, Self::ClientWish, Self::HandedOver];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::AskedForAnother => "asked-for-another",
            Self::ClientWish => "client-wish",
            Self::HandedOver => "handed-over",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// Whose side a case is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Worker,
    Employer,
}

impl Side {
    fn as_str(self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Employer => "employer",
        }
    }
}

/// Keeps somebody out of a case, by `by` or by the client herself. If they have it or are asked, it goes to
/// somebody else at once.
///
/// # Errors
/// Trouble with the database. Refused: no such case, or it is over.
pub async fn exclude(
    tx: &mut Tx,
    city: &City,
    whom: Asked,
    (why, by): (ExcludeWhy, Option<Uuid>),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, whom.case_id).await?;
    let Some(case) = store::find(tx, whom.case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if case.state == State::Erased {
        return Ok(Err(Refusal::Closed));
    }
    let kept_out = (whom.staff_id, why.as_str());
    if store::insert_exclusion(tx, case.id, kept_out, by, now).await? {
        audit::append(tx, case.id, by, "excluded", why.as_str(), now).await?;
    }
    take_from(tx, city, &case, whom.staff_id, now).await?;
    Ok(Ok(()))
}

/// Notes whose employer a case is about: what is kept is a keyed hash of the folded name and of a business
/// number in it. Whoever counsels or counselled the other side is out of the case from then on. Nothing is
/// noted of a name that is empty or too long.
///
/// # Errors
/// Trouble with the database. Refused: no such case.
pub async fn note_employer(
    tx: &mut Tx,
    (ring, city): (&KeyRing, &City),
    case_id: Uuid,
    (name, side): (&str, Side),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    for folded in folded(name, &city.counselling.company_forms) {
        let mark = ring.keyed_hash("employer", folded.as_bytes());
        store::insert_mark(tx, case_id, &mark, side.as_str(), now).await?;
    }
    for staff_id in snapshot::barred(tx, case_id, now).await? {
        take_from(tx, city, &case, staff_id, now).await?;
    }
    Ok(Ok(()))
}

/// What an employer is known by: the name without its form, which many who write it leave out, without spaces and
/// marks, and a business number. Marks that were noted hold only as long as this gives the same.
fn folded(name: &str, forms: &[String]) -> Vec<String> {
    if name.chars().count() > LONGEST_NAME {
        return Vec::new();
    }
    let mut lower = without_spaces(name);
    for form in forms.iter().map(|form| without_spaces(form)).filter(|form| !form.is_empty()) {
        lower = lower.replace(&form, "");
    }
    let letters: String = lower.nfkc().filter(|c| c.is_alphanumeric()).collect();
    let digits: String = letters.chars().filter(char::is_ascii_digit).collect();
    let name: String = letters.chars().filter(|c| !c.is_ascii_digit()).collect();
    let number = Some(digits).filter(|digits| digits.len() == DIGITS_OF_A_BUSINESS);
    let name = if number.is_some() { name } else { letters };
    [Some(name).filter(|name| !name.is_empty()), number].into_iter().flatten().collect()
}

fn without_spaces(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect()
}

/// Takes a case from one person, whatever they are in it, and finds another.
pub(super) async fn take_from(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let seated = store::seated(tx, case.id).await?;
    let theirs = seated.iter().find(|seat| seat.staff_id == staff_id);
    let owner = seated.iter().find(|seat| seat.role == "owner");
    let offer = store::live_offer(tx, case.id).await?;
    let is_asked = offer.is_some_and(|offer| offer.staff_id == staff_id);
    match (theirs, owner) {
        (Some(theirs), Some(owner)) if theirs.role != "owner" => {
            seating::hold(tx).await?;
            seating::unseat(tx, theirs, "excluded", now).await?;
            if !pairing::may_pair(tx, case).await? {
                return Ok(());
            }
            pairing::find_interpreter(tx, city, case, owner, now).await.map(drop)
        }
        (Some(_), _) => give_up(tx, city, case, now).await,
        (None, _) if is_asked => give_up(tx, city, case, now).await,
        (None, _) => Ok(()),
    }
}

async fn give_up(tx: &mut Tx, city: &City, case: &Case, now: DateTime<Utc>) -> anyhow::Result<()> {
    if release(tx, case, "excluded", None, now).await?.is_some() {
        route_case(tx, city, case.id, Cause::Excluded, now).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::City;

    /// As the forms of the city's own file fold it.
    fn folded(name: &str) -> Vec<String> {
        let city = City::parse(include_str!("../../../content/city.toml")).expect("a city");
        super::folded(name, &city.counselling.company_forms)
    }

    #[track_caller]
    fn check(one: &str, other: &str) {
        let (one, other) = (folded(one), folded(other));
        assert!(one.iter().any(|mark| other.contains(mark)), "{one:?} and {other:?}");
    }

    #[test]
    fn one_employer_is_known_however_it_is_written() {
        check("(주) 한빛 정밀", "한빛정밀");
        check("주식회사 한빛정밀", "㈜한빛정밀");
        check("HANBIT Precision Co., Ltd.", "hanbit precision");
        check("한빛정밀 134-81-12345", "1348112345");
        check("Hanbit", "Hanbit");
        assert!(!folded("한빛정밀").iter().any(|mark| folded("한빛정공").contains(mark)));
        assert!(folded("  ").is_empty() && folded(&"가".repeat(201)).is_empty());
        assert_eq!(folded("제2공장 한빛"), ["제2공장한빛"]);
        // What was noted before is found again.
        assert_eq!(folded("(유) Han-Bit Co.,Ltd"), ["hanbit"]);
        assert_eq!(folded("주식회사 한빛 134-81-12345"), ["한빛", "1348112345"]);
        assert_eq!(super::folded("(주) 한빛", &[]), ["주한빛"], "a city without forms");
        // A city that says nothing finds again what was noted before it could.
        let silent = crate::city::Counselling::default().company_forms;
        assert_eq!(super::folded("(유) Han-Bit Co.,Ltd", &silent), ["hanbit"]);
    }
}
