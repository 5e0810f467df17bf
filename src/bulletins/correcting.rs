//! Corrections: what another bulletin said is set right, to exactly those who got it in the languages whose words
//! were wrong.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::prefilled::{Known, translated};
use super::store::Origin;
use super::writing::{begin_as, save};
use super::{Aim, Bulletin, Kind, Refusal, Tongue, Typed, store, tongues};
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::reports;
use crate::facts::Facts;
use crate::language::{Lang, Words};
use crate::texts::{Kind as TextKind, MadeBy};

/// What is to be set right.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The bulletin that was wrong.
    pub of: Uuid,
    /// The languages in which it was.
    pub langs: Vec<Lang>,
    pub korean: Typed,
}

impl Correction {
    /// The title and the sentence with which one begins in a language, where the wrong one has a title in it.
    pub fn begins(lang: Lang, slug: &str, title: &str) -> (String, String) {
        let words = Words::for_letters(lang);
        let room = TextKind::Bulletin.longest_title();
        let told = |title: &str| {
            words.tell("bulletin-correction-title").with("title", title.to_owned()).to_string()
        };
        let around = told("").chars().count();
        let short: String = title.chars().take(room.saturating_sub(around)).collect();
        let link = format!("[{title}](/bulletins/{slug})");
        let intro = words.tell("bulletin-correction-intro").with("link", link).to_string();
        (told(&short), intro)
    }
}

/// Begins a correction with its Korean words, and gives its id. In the other languages the sentence with which it
/// begins is there already.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::IsUrgent`], [`Refusal::NobodyGotIt`].
pub async fn correct(
    tx: &mut Tx,
    (city, facts): (&City, &Facts),
    correction: &Correction,
    by: Uuid,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let Some(wrong) = store::find(tx, correction.of).await? else {
        return Ok(Err(Refusal::NoBulletin));
    };
    if wrong.kind.is_urgent() {
        return Ok(Err(Refusal::IsUrgent));
    }
    let got = reports::reached(tx, wrong.id).await?;
    let went = |lang: &Lang| got.iter().any(|(there, ..)| there == lang);
    if correction.langs.is_empty() || !correction.langs.iter().all(went) {
        return Ok(Err(Refusal::NobodyGotIt));
    }
    let origin = Origin { follows: Some(wrong.id), ..Origin::default() };
    let begun = begin_as(tx, (Kind::Correction, origin), by, today, now).await?;
    let aim = Aim { langs: correction.langs.clone(), ..Aim::default() };
    store::set_topics(tx, begun.id, &wrong.topics).await?;
    store::set_aim(tx, begun.id, &aim).await?;
    save(tx, begun.text_id, &correction.korean, Vec::new(), by, now).await?;
    for known in known(&tongues(tx, city, &wrong).await?, &wrong, &correction.langs) {
        if let Some((typed, made_from)) = translated(&correction.korean, &known, facts) {
            save(tx, begun.text_id, &typed, made_from, by, now).await?;
        }
    }
    Ok(Ok(begun.id))
}

/// What is known in each of these languages: the title and the first sentence.
fn known(tongues: &[Tongue], wrong: &Bulletin, langs: &[Lang]) -> Vec<Known> {
    let korean = tongues.iter().find(|tongue| tongue.lang == Lang::KOREAN);
    let Some(korean) = korean.and_then(Tongue::sent) else { return Vec::new() };
    let (title_ko, intro_ko) = Correction::begins(Lang::KOREAN, &wrong.slug, &korean.title);
    let drafts = tongues.iter().filter(|tongue| langs.contains(&tongue.lang));
    let drafts = drafts.filter_map(Tongue::sent).filter(|draft| draft.lang != Lang::KOREAN);
    let known = drafts.map(|draft| {
        let (title, intro) = Correction::begins(draft.lang, &wrong.slug, &draft.title);
        let words = [(title_ko.clone(), title), (intro_ko.clone(), intro)];
        Known { lang: draft.lang, made_by: MadeBy::Machine, words: BTreeMap::from(words) }
    });
    known.collect()
}

/// What corrects a bulletin, as readers see it. None: nothing does.
pub async fn corrected_by(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Option<Bulletin>> {
    store::correction_of(tx, bulletin).await
}
