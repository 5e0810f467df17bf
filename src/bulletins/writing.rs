//! Writing a bulletin: begun in Korean, translated, changed until it is approved.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Bulletin, Kind, Refusal, State, store};
use crate::db::Tx;
use crate::facts::{Facts, Placeholder, Template};
use crate::id;
use crate::language::Lang;
use crate::texts::segments::{self, Segment};
use crate::texts::{self, Draft, MadeBy, Written};

/// The longest title in characters: what a phone shows of a subject, twice over.
pub const LONGEST_TITLE: usize = 150;
/// The longest text in characters. A mail is for what is new; what explains it is a guide.
pub const LONGEST_BODY: usize = 10_000;

/// The words of a bulletin in one language, as somebody typed them: neither is empty or too long.
#[derive(Clone, Debug)]
pub struct Typed {
    lang: Lang,
    title: String,
    body: String,
    made_by: MadeBy,
    seen: Option<Seen>,
}

/// What somebody saw while they typed: the revision of their language and that of the Korean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// None: there were no words yet.
    pub here: Option<Uuid>,
    pub korean: Option<Uuid>,
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
        if title.chars().count() > LONGEST_TITLE || body.chars().count() > LONGEST_BODY {
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
        Ok(Self { lang, title, body: body.to_owned(), made_by, seen: None })
    }

    /// The same words, to be saved only if nobody has saved others than those that were seen.
    pub fn after(self, seen: Seen) -> Self {
        Self { seen: Some(seen), ..self }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    fn segments(&self) -> Vec<Segment> {
        segments::cut(&self.title, "", &self.body)
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
    let begun = begin_as(tx, Kind::Note, None, by, today, now).await?;
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
    kind: Kind,
    issue_id: Option<Uuid>,
    by: Uuid,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Begun> {
    // Random and not counted: two who begin at once need not wait for each other.
    let [one, two] = id::bytes();
    let slug = format!("{today}-{one:02x}{two:02x}");
    let text_id = texts::create(tx, texts::Kind::Bulletin, &slug, None, now).await?;
    let id = id::new(now);
    store::insert(tx, &store::NewRow { id, kind, slug: &slug, text_id, issue_id, by }, now).await?;
    Ok(Begun { id, text_id })
}

pub(super) async fn save(
    tx: &mut Tx,
    text_id: Uuid,
    typed: &Typed,
    made_from: Vec<Option<segments::Identity>>,
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

/// Saves the words of a bulletin in one language as a new revision.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`], [`Refusal::OtherBlocks`]; [`Refusal::Changed`] if what
/// was seen is no longer what was saved last.
pub async fn write(
    tx: &mut Tx,
    id: Uuid,
    typed: &Typed,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let bulletin = match changeable(tx, id).await? {
        Ok(bulletin) => bulletin,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let drafts = texts::drafts(tx, bulletin.text_id).await?;
    let saved =
        Seen { here: revision(&drafts, typed.lang), korean: revision(&drafts, Lang::KOREAN) };
    if typed.seen.is_some_and(|seen| seen != saved) {
        return Ok(Err(Refusal::Changed));
    }
    let made_from = match made_from(&drafts, typed) {
        Ok(made_from) => made_from,
        Err(refusal) => return Ok(Err(refusal)),
    };
    save(tx, bulletin.text_id, typed, made_from, by, now).await?;
    Ok(Ok(()))
}

fn revision(drafts: &[Draft], lang: Lang) -> Option<Uuid> {
    drafts.iter().find(|draft| draft.lang == lang).map(|draft| draft.revision_id)
}

fn made_from(drafts: &[Draft], typed: &Typed) -> Result<Vec<Option<segments::Identity>>, Refusal> {
    if typed.lang == Lang::KOREAN {
        return Ok(Vec::new());
    }
    let korean = drafts.iter().find(|draft| draft.lang == Lang::KOREAN);
    let source = korean.map(|draft| segments::cut(&draft.title, &draft.summary, &draft.body));
    let (source, here) = (source.unwrap_or_default(), typed.segments());
    let refusal = Refusal::OtherBlocks { korean: blocks(&source), here: blocks(&here) };
    texts::made_from(&source, &here).ok_or(refusal)
}

/// The blocks of a body: title and summary are not among them.
fn blocks(segments: &[Segment]) -> usize {
    segments.len().saturating_sub(2)
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
