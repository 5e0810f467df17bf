//! Programmes: courses and events for residents. The name and the description are a text; what is the same
//! in every language (where, when, in which languages, at what cost) is kept beside it and verified.

mod card;
mod changing;
mod details;
mod documents;
pub mod imports;
pub mod pages;
mod sessions;
mod store;

use chrono::{DateTime, Months, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;
use crate::texts::{self, Entry};
pub use card::{Card, Way};
pub use changing::{Change, Held, Refusal, Signed, What, change, fingerprint};
pub use details::{
    Cost, Details, Fault, Kind, Known, LONGEST_NAME, LONGEST_PLACE, LONGEST_SOURCE, LONGEST_URL,
    MOST_PLACES, SignUp, Sound, Stage, Status, faults,
};
pub use documents::documents;
pub use sessions::{MOST_SESSIONS, Session};

/// Rooms and hours change with the term: what was looked up longer ago is to be looked up again.
const CHECK_HOLDS: Months = Months::new(3);

/// A course or an event as the house keeps it. Its words are the text of the same slug.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    pub slug: String,
    pub text_id: Uuid,
    pub details: Details,
    /// Who held it against its source. None: it stands as its file says, or nobody has.
    pub verified_by: Option<Uuid>,
    pub verified_at: Option<DateTime<Utc>>,
    /// The day on which somebody should look at it again.
    pub review_on: Option<NaiveDate>,
}

/// A programme that readers see, with its words in one language.
#[derive(Clone, Debug)]
pub struct Listed {
    pub programme: Programme,
    pub entry: Entry,
}

/// What was done to a programme, by whom and when.
#[derive(Clone, Debug)]
pub struct Done {
    pub what: What,
    pub before: Option<Details>,
    pub after: Details,
    /// None: an import did it.
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

impl Programme {
    /// Whether readers may see it: verified, and not over.
    pub fn is_public(&self, today: NaiveDate) -> bool {
        self.details.status == Status::Official && self.details.stage(today) != Stage::Over
    }

    /// Whether what was verified is to be looked up again: its day has come, or a term has passed.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        let checked = self.details.checked_on.checked_add_months(CHECK_HOLDS);
        let is_old = checked.is_none_or(|until| until < today);
        self.is_public(today) && (is_old || self.review_on.is_some_and(|day| day <= today))
    }
}

/// Every programme, by its first day.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Programme>> {
    let mut all = store::all(tx).await?;
    all.sort_by(|one, other| {
        let key = |it: &Programme| (it.details.first_on, it.slug.clone());
        key(one).cmp(&key(other))
    });
    Ok(all)
}

/// A programme, if what is the same in every language was entered.
pub async fn find(tx: &mut Tx, slug: &str) -> anyhow::Result<Option<Programme>> {
    store::find(tx, slug).await
}

/// What readers see: verified, not over, and public in a language of the chain; by the first day.
pub async fn public(tx: &mut Tx, chain: &[Lang], today: NaiveDate) -> anyhow::Result<Vec<Listed>> {
    let entries = texts::list(tx, texts::Kind::Programme, chain).await?;
    let programmes = all(tx).await?.into_iter().filter(|it| it.is_public(today));
    let listed = programmes.filter_map(|programme| {
        let entry = entries.iter().find(|entry| entry.id == programme.text_id)?.clone();
        Some(Listed { programme, entry })
    });
    Ok(listed.collect())
}

/// What was done to a programme, the newest first: at most `most`.
pub async fn history(tx: &mut Tx, slug: &str, most: i64) -> anyhow::Result<Vec<Done>> {
    store::history(tx, slug, most).await
}
