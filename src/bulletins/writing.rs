//! Beginning a bulletin with its Korean words. What is written after that is written in the editor of texts.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::store::Origin;
use super::{Bulletin, Kind, Refusal, State, store};
use crate::db::Tx;
use crate::facts::{Facts, Placeholder, Template};
use crate::id;
use crate::language::Lang;
use crate::texts::segments::Identity;
use crate::texts::{self, MadeBy, Written};

const KIND: texts::Kind = texts::Kind::Bulletin;

/// The words of a bulletin in one language, as somebody typed them: neither is empty or too long.
#[derive(Clone, Debug)]
pub struct Typed {
    pub(super) lang: Lang,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) made_by: MadeBy,
}

impl Typed {
    /// # Errors
    /// [`Refusal::Empty`], [`Refusal::TooLong`], [`Refusal::UnknownFact`].
    pub fn parse(
        lang: Lang,
        title: &str,
        body: &str,
        made_by: MadeBy,
        facts: &Facts,
    ) -> Result<Self, Refusal> {
        // A title is one line, and stands in a mail's header.
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let body = body.trim();
        if title.is_empty() || body.is_empty() {
            return Err(Refusal::Empty);
        }
        if title.chars().count() > KIND.longest_title()
            || body.chars().count() > KIND.longest_body()
        {
            return Err(Refusal::TooLong);
        }
        for text in [title.as_str(), body] {
            let template =
                Template::parse(text).map_err(|no_fact| Refusal::UnknownFact(no_fact.found))?;
            // A fact of a day on which it does not hold would be sent as a dash.
            let holds = |named: &&Placeholder| match named.on {
                Some(day) => facts.on(&named.fact, day).is_some(),
                None => facts.knows(&named.fact),
            };
            if let Some(unknown) = template.placeholders().find(|named| !holds(named)) {
                return Err(Refusal::UnknownFact(unknown.fact.clone()));
            }
        }
        Ok(Self { lang, title, body: body.to_owned(), made_by })
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn is_korean(&self) -> bool {
        self.lang == Lang::KOREAN
    }

    /// Title and body.
    pub(super) fn words(&self) -> (&str, &str) {
        (&self.title, &self.body)
    }
}

/// Begins a bulletin with its Korean words, and gives its id.
pub async fn begin(
    tx: &mut Tx,
    korean: &Typed,
    topics: &[String],
    by: Uuid,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let begun = begin_as(tx, (Kind::Note, Origin::default()), by, today, now).await?;
    store::set_topics(tx, begun.id, topics).await?;
    save(tx, begun.text_id, korean, Vec::new(), by, now).await?;
    Ok(begun.id)
}

/// What a bulletin is made of before it has words.
pub(super) struct Begun {
    pub id: Uuid,
    pub text_id: Uuid,
}

pub(super) async fn begin_as(
    tx: &mut Tx,
    (kind, origin): (Kind, Origin<'_>),
    by: Uuid,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Begun> {
    // Random and not counted: two who begin at once need not wait for each other.
    let [one, two] = id::bytes();
    let slug = format!("{today}-{one:02x}{two:02x}");
    let text_id = texts::create(tx, KIND, &slug, None, now).await?;
    let id = id::new(now);
    store::insert(tx, &store::NewRow { id, kind, slug: &slug, text_id, origin, by }, now).await?;
    Ok(Begun { id, text_id })
}

pub(super) async fn save(
    tx: &mut Tx,
    text_id: Uuid,
    typed: &Typed,
    made_from: Vec<Option<Identity>>,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let written = Written {
        lang: typed.lang,
        title: typed.title.clone(),
        summary: String::new(),
        body: typed.body.clone(),
        made_by: typed.made_by,
        made_from,
    };
    texts::save(tx, text_id, &written, Some(by), now).await?;
    Ok(())
}

/// Sets who gets it.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`].
pub async fn set_topics(
    tx: &mut Tx,
    id: Uuid,
    topics: &[String],
) -> anyhow::Result<Result<(), Refusal>> {
    match changeable(tx, id).await? {
        Ok(bulletin) => store::set_topics(tx, bulletin.id, topics).await.map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    }
}

pub(super) async fn changeable(tx: &mut Tx, id: Uuid) -> anyhow::Result<Result<Bulletin, Refusal>> {
    Ok(match store::lock(tx, id).await? {
        None => Err(Refusal::NoBulletin),
        Some(bulletin) if bulletin.state != State::Draft => Err(Refusal::Frozen),
        Some(bulletin) => Ok(bulletin),
    })
}
