//! Another address put in place of one everywhere: in the Korean and in its translations alike, so that none of
//! them is behind afterwards. Readers get it where they see the words; what waits to be published goes on waiting.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::swap::Swap;
use super::{Use, store, uses};
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::checks::Known;
use crate::texts::history::{self, Revision};
use crate::texts::segments::Identity;
use crate::texts::translations::{self, Act, By, Place, Translation};
use crate::texts::{self, Paths, Written, comments};

/// What a replacement will change.
#[derive(Clone, Debug)]
pub struct Plan {
    pub texts: Vec<Use>,
    /// Tells this state of the texts from any other.
    pub seen: String,
}

/// Why an address is not replaced. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("a text was saved meanwhile")]
    Changed,
    #[error("no text has the link any more")]
    Nowhere,
    /// In this text the address is written in a way that only a person can mend.
    #[error("the address cannot be replaced by itself in {title_ko} ({lang})")]
    ByHand { text_id: Uuid, title_ko: String, lang: Lang },
    /// With the new address the checks would find something there that keeps it from readers.
    #[error("the checks hold {title_ko} ({lang}) back")]
    HeldBack { text_id: Uuid, title_ko: String, lang: Lang },
}

/// What replacing a link will change.
pub async fn plan(tx: &mut Tx, link: &str, paths: &Paths) -> anyhow::Result<Plan> {
    let texts = uses(tx, paths).await?.remove(link).unwrap_or_default();
    let mut state = Sha256::new();
    for used in &texts {
        for revision in store::revisions(tx, used.text_id).await? {
            state.update(revision.as_bytes());
        }
        if let Some((_, text)) = texts::text(tx, used.text_id).await? {
            state.update(serde_json::to_string(&text.about.sources)?);
        }
    }
    let seen = state.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Plan { texts, seen })
}

/// Puts another address in place of one, in every text and language that has it, as they were `seen`.
///
/// # Errors
/// [`Refusal::Changed`], [`Refusal::Nowhere`], [`Refusal::ByHand`], [`Refusal::HeldBack`]: nothing may be
/// committed then.
pub async fn replace(
    tx: &mut Tx,
    swap: &Swap,
    seen: &str,
    known: &Known,
    by: By,
) -> anyhow::Result<Result<Plan, Refusal>> {
    let before = plan(tx, swap.from(), &known.paths).await?;
    let mut ids: Vec<Uuid> = before.texts.iter().map(|used| used.text_id).collect();
    // One order for everybody, so that two who do this at once wait for each other and not in a ring.
    ids.sort();
    for id in &ids {
        texts::store::hold(tx, *id).await?;
    }
    let plan = plan(tx, swap.from(), &known.paths).await?;
    if plan.texts.is_empty() {
        return Ok(Err(Refusal::Nowhere));
    }
    if plan.seen != seen {
        return Ok(Err(Refusal::Changed));
    }
    for used in &plan.texts {
        if let Err(refusal) = in_text(tx, used, swap, known, by).await? {
            return Ok(Err(refusal));
        }
    }
    store::set_used(tx, swap.from(), Some(by.now)).await?;
    Ok(Ok(plan))
}

async fn in_text(
    tx: &mut Tx,
    used: &Use,
    swap: &Swap,
    known: &Known,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let text_id = used.text_id;
    let Some(standing) = translations::standing(tx, text_id).await? else {
        return Ok(Err(Refusal::Changed));
    };
    let mut languages: Vec<(Lang, Translation)> = standing.languages.into_iter().collect();
    // The Korean first: what its segments become is what the translations were made from.
    languages.sort_by_key(|(lang, _)| *lang != Lang::KOREAN);
    let faults = faults(tx, text_id, &languages, known).await?;
    let mut became = BTreeMap::new();
    for (lang, here) in &languages {
        let place = Place { text_id, lang: *lang };
        if !in_language(tx, place, here, (swap, &mut became), by).await? {
            let title_ko = used.title_ko.clone();
            return Ok(Err(Refusal::ByHand { text_id, title_ko, lang: *lang }));
        }
    }
    comments::follow(tx, text_id, &became).await?;
    in_sources(tx, text_id, swap).await?;
    let after = self::faults(tx, text_id, &languages, known).await?;
    let worse =
        after.into_iter().find(|(lang, count)| faults.get(lang).is_none_or(|was| count > was));
    let title_ko = used.title_ko.clone();
    Ok(match worse {
        Some((lang, _)) => Err(Refusal::HeldBack { text_id, title_ko, lang }),
        None => Ok(()),
    })
}

/// How much the checks find that keeps words from readers, in each language whose last words readers see.
async fn faults(
    tx: &mut Tx,
    text_id: Uuid,
    languages: &[(Lang, Translation)],
    known: &Known,
) -> anyhow::Result<BTreeMap<Lang, usize>> {
    let mut faults = BTreeMap::new();
    for (lang, here) in languages {
        if here.public.is_some() && !here.is_ahead() {
            let found = known.look(tx, Place { text_id, lang: *lang }, None).await?;
            faults.insert(*lang, found.iter().filter(|one| one.what.blocks()).count());
        }
    }
    Ok(faults)
}

/// Saves what readers see, what waits for its day and what was saved last anew, with the new address. `false`
/// if it cannot be put there by itself.
async fn in_language(
    tx: &mut Tx,
    place: Place,
    here: &Translation,
    (swap, became): (&Swap, &mut BTreeMap<Identity, Identity>),
    by: By,
) -> anyhow::Result<bool> {
    let latest = here.latest.as_ref().map(|saved| saved.revision_id);
    let public = here.public.map(|(revision_id, _)| revision_id);
    let waiting =
        here.scheduled.map(|(_, revision_id)| revision_id).filter(|id| public != Some(*id));
    // The one saved last comes last, so that it stays so.
    let before = public.into_iter().chain(waiting).filter(|id| latest != Some(*id));
    let mut is_saved = false;
    for id in before.chain(latest) {
        let Some(old) = history::revision(tx, id).await? else { continue };
        let Ok(body) = swap.in_body(&old.body) else { return Ok(false) };
        let made_from = history::made_from(tx, id).await?;
        let from = |made: &Option<Identity>| {
            made.as_ref().map(|made| became.get(made).unwrap_or(made).clone())
        };
        let renewed: Vec<Option<Identity>> = made_from.iter().map(from).collect();
        let must = is_saved && latest == Some(id);
        if body == old.body && renewed == made_from && !must {
            continue;
        }
        if place.lang == Lang::KOREAN {
            note_segments(&old, &body, became);
        }
        save(tx, old, (body, renewed), swap, by).await?;
        is_saved = true;
    }
    Ok(true)
}

/// Notes which segment of the source became which.
fn note_segments(old: &Revision, body: &str, became: &mut BTreeMap<Identity, Identity>) {
    let new = texts::segments::cut(&old.title, &old.summary, body);
    for (old, new) in old.segments().into_iter().zip(new) {
        if old.identity != new.identity {
            // What readers see comes first, and is what translations are measured by.
            became.entry(old.identity).or_insert(new.identity);
        }
    }
}

/// The same words with the new address take the place of the old ones: public where those are, read by whoever
/// read those.
async fn save(
    tx: &mut Tx,
    old: Revision,
    (body, made_from): (String, Vec<Option<Identity>>),
    swap: &Swap,
    by: By,
) -> anyhow::Result<()> {
    // The words stay those of whoever wrote them; who replaced the address stands in the act.
    let (place, before, author) = (old.place, old.id, old.author);
    let written = Written {
        lang: place.lang,
        title: old.title,
        summary: old.summary,
        body,
        made_by: old.made_by,
        made_from,
    };
    let after = texts::save(tx, place.text_id, &written, author, by.now).await?;
    translations::carry_over(tx, place, (Some(before), after), by).await?;
    let detail = format!("{} → {}", swap.from(), swap.to());
    translations::note(tx, place, (Act::LinkReplaced, Some(after), &detail), by).await
}

async fn in_sources(tx: &mut Tx, text_id: Uuid, swap: &Swap) -> anyhow::Result<()> {
    let Some((_, text)) = texts::text(tx, text_id).await? else { return Ok(()) };
    match swap.in_sources(&text.about) {
        Some(about) => {
            texts::describe(tx, text_id, text.topic.as_deref(), &about, text.shown_on).await
        }
        None => Ok(()),
    }
}
