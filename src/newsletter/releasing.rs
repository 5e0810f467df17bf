//! Publishing an issue in a language: only when it is whole in it, by somebody who saw what goes, or on a day
//! that somebody set.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::issuing::held;
use super::work::{Held, Hold, Work, serials, work};
use super::{Refusal, store};
use crate::db::{Tx, epoch};
use crate::language::Lang;
use crate::texts::checks::{self, Known, Noticed};
use crate::texts::translations::{self, By, Place};
use crate::texts::{self, Paths};

/// An issue in a language as somebody sees it who is going to release it.
#[derive(Clone, Debug)]
pub struct Look {
    pub lang: Lang,
    /// What keeps it back.
    pub holds: Vec<Hold>,
    /// What the checks found, in each text where they found something.
    pub found: Vec<(Uuid, Vec<Noticed>)>,
    /// Another one as soon as other words would go.
    pub seen: String,
}

impl Look {
    /// For somebody who only wants to know how far it is.
    pub fn without_checks(work: &Work, lang: Lang) -> Self {
        Self { lang, holds: work.holds(lang), found: Vec::new(), seen: work.seen(lang) }
    }

    pub fn is_whole(&self) -> bool {
        self.holds.is_empty()
    }

    /// The codes of the warnings that somebody overrides who releases it all the same.
    pub fn despite(&self) -> String {
        checks::codes(&self.all())
    }

    fn may_pass(&self, despite: &str) -> bool {
        checks::may_pass(&self.all(), despite)
    }

    fn all(&self) -> Vec<Noticed> {
        self.found.iter().flat_map(|(_, found)| found).cloned().collect()
    }
}

/// A language in which somebody wants an issue released.
#[derive(Clone, Debug)]
pub struct Asked {
    pub lang: Lang,
    /// What was looked at, as [`Look`] says it.
    pub seen: String,
    /// The codes of the warnings that were overridden.
    pub despite: String,
}

/// Looks at an issue in a language: what keeps it back, and what the checks find in words that would go.
pub async fn look(tx: &mut Tx, work: &Work, lang: Lang, known: &Known) -> anyhow::Result<Look> {
    let mut holds = work.holds(lang);
    let mut all = Vec::new();
    for (text_id, _) in work.going(lang) {
        let found = known.look(tx, Place { text_id, lang }, None).await?;
        let blocking = found.iter().filter(|one| one.what.blocks()).count();
        if blocking > 0 {
            holds.push(Hold { text_id: Some(text_id), why: Held::Blocked(blocking) });
        }
        if !found.is_empty() {
            all.push((text_id, found));
        }
    }
    Ok(Look { lang, holds, found: all, seen: work.seen(lang) })
}

/// Releases an issue in some languages, all or none: its title and articles become public in them.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NoneChosen`], [`Refusal::NoKorean`], [`Refusal::IsReleased`],
/// [`Refusal::Incomplete`], [`Refusal::Changed`], [`Refusal::Warned`].
pub async fn release(
    tx: &mut Tx,
    paths: &Paths,
    key: (&str, &str),
    asked: &[Asked],
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if held(tx, key).await?.is_none() {
        return Ok(Err(Refusal::NotFound));
    }
    if asked.is_empty() {
        return Ok(Err(Refusal::NoneChosen));
    }
    if let Some(work) = work(tx, key).await? {
        hold(tx, &work, asked.iter().map(|one| one.lang)).await?;
    }
    let known = Known::read(tx, paths).await?;
    let mut asked: Vec<&Asked> = asked.iter().collect();
    asked.sort_by_key(|one| one.lang != Lang::KOREAN);
    for one in asked {
        // Read anew for each: what translations are held against changes with the Korean.
        let Some(work) = work(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
        if let Err(refusal) = release_one(tx, &work, one, &known, by).await? {
            return Ok(Err(refusal));
        }
    }
    Ok(Ok(()))
}

/// Holds every text that these languages publish, in one order, as everybody does who holds several.
async fn hold(
    tx: &mut Tx,
    work: &Work,
    languages: impl IntoIterator<Item = Lang>,
) -> anyhow::Result<()> {
    let texts: BTreeSet<Uuid> = languages
        .into_iter()
        .flat_map(|lang| work.going(lang))
        .map(|(text_id, _)| text_id)
        .collect();
    for text_id in texts {
        texts::hold(tx, text_id).await?;
    }
    Ok(())
}

async fn release_one(
    tx: &mut Tx,
    work: &Work,
    asked: &Asked,
    known: &Known,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let lang = asked.lang;
    if work.is_released(lang) {
        return Ok(Err(Refusal::IsReleased));
    }
    if lang != Lang::KOREAN && !work.is_released(Lang::KOREAN) {
        return Ok(Err(Refusal::NoKorean));
    }
    let look = look(tx, work, lang, known).await?;
    // First whether it is what was seen: what was found in other words explains nothing.
    if look.seen != asked.seen {
        return Ok(Err(Refusal::Changed(lang)));
    }
    if !look.is_whole() {
        return Ok(Err(Refusal::Incomplete(lang)));
    }
    if !look.may_pass(&asked.despite) {
        return Ok(Err(Refusal::Warned(lang)));
    }
    put_out(tx, work, &look, by).await
}

/// Makes the words public that are not yet, and notes the release.
async fn put_out(
    tx: &mut Tx,
    work: &Work,
    look: &Look,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let lang = look.lang;
    for (text_id, revision_id) in work.going(lang) {
        let found = look.found.iter().find(|(id, _)| *id == text_id);
        let despite = found.map(|(_, found)| checks::codes(found)).unwrap_or_default();
        let place = Place { text_id, lang };
        if translations::publish(tx, place, revision_id, &despite, by).await?.is_err() {
            return Ok(Err(Refusal::Incomplete(lang)));
        }
    }
    store::take_schedule(tx, (work.id, lang)).await?;
    store::insert_release(tx, (work.id, lang), Some(by.staff_id), by.now).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// Tells readers of a language when an issue is meant to be there; none: nobody knows yet.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::PastDay`].
pub async fn plan(
    tx: &mut Tx,
    key: (&str, &str),
    planned: &[(Lang, Option<NaiveDate>)],
    today: NaiveDate,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(work) = held(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
    for (lang, day) in planned {
        let before = work.plans.get(lang).and_then(|plan| plan.planned_on);
        if before == *day {
            continue;
        }
        if day.is_some_and(|day| day < today) {
            return Ok(Err(Refusal::PastDay));
        }
        store::set_planned(tx, (work.id, *lang), *day).await?;
    }
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// Lets an issue be released at an instant, in each of these languages in which it is whole by then. With each
/// go the warnings that somebody overrode who saw them.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NoneChosen`], [`Refusal::PastDay`], [`Refusal::IsReleased`].
pub async fn schedule(
    tx: &mut Tx,
    key: (&str, &str),
    languages: &[(Lang, String)],
    at: DateTime<Utc>,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(work) = held(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
    if languages.is_empty() {
        return Ok(Err(Refusal::NoneChosen));
    }
    if at <= by.now {
        return Ok(Err(Refusal::PastDay));
    }
    for (lang, despite) in languages {
        if work.is_released(*lang) {
            return Ok(Err(Refusal::IsReleased));
        }
        store::set_schedule(tx, (work.id, *lang), (at, by.staff_id), despite).await?;
    }
    Ok(Ok(()))
}

/// Takes the instant of a release back in every language.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn unschedule(tx: &mut Tx, key: (&str, &str)) -> anyhow::Result<Result<(), Refusal>> {
    let Some(work) = held(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
    for lang in work.plans.keys() {
        store::take_schedule(tx, (work.id, *lang)).await?;
    }
    Ok(Ok(()))
}

/// What became of a release whose instant had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    Released,
    /// It was not whole, or the checks found something that nobody overrode. Nothing of what this transaction
    /// wrote may last; [`miss`] notes it.
    Missed(Uuid, Lang),
}

/// Releases the first issue and language that is due, the Korean before others. `None`: nothing is due.
pub async fn release_next(
    tx: &mut Tx,
    paths: &Paths,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Came>> {
    let Some((issue_id, lang, staff_id, despite)) = store::due(tx, now).await?.into_iter().next()
    else {
        return Ok(None);
    };
    store::hold(tx, issue_id).await?;
    // Of two machines that come at once, one finds the schedule.
    if !store::take_schedule(tx, (issue_id, lang)).await? {
        return Ok(Some(Came::Released));
    }
    let issues = serials(tx).await?.into_iter().flat_map(|serial| serial.issues);
    let Some(work) = issues.into_iter().find(|work| work.id == issue_id) else {
        return Ok(Some(Came::Missed(issue_id, lang)));
    };
    let asked = Asked { lang, seen: work.seen(lang), despite };
    hold(tx, &work, [lang]).await?;
    let known = Known::read(tx, paths).await?;
    let done = release_one(tx, &work, &asked, &known, By { staff_id, now }).await?;
    Ok(Some(match done {
        Ok(()) | Err(Refusal::IsReleased) => Came::Released,
        Err(_) => Came::Missed(issue_id, lang),
    }))
}

/// Takes the instant of a release away, and notes that it came in vain.
pub async fn miss(
    tx: &mut Tx,
    (issue_id, lang): (Uuid, Lang),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    // First the issue, as everybody does: else two machines wait for one another.
    store::hold(tx, issue_id).await?;
    if store::take_schedule(tx, (issue_id, lang)).await? {
        store::note_missed(tx, (issue_id, lang), now).await?;
    }
    Ok(())
}

/// Notes an issue as released in every language in which all of it is public already, as after files were
/// taken in.
pub async fn release_public(
    tx: &mut Tx,
    key: (&str, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(work) = held(tx, key).await? else { return Ok(()) };
    let is_whole = |lang: Lang| {
        let is_public = |text: &translations::Standing| {
            text.languages.get(&lang).is_some_and(|here| here.public.is_some())
        };
        is_public(&work.title)
            && work.taken(lang).next().is_some()
            && work.taken(lang).all(|piece| is_public(&piece.text))
    };
    if work.title.is_withdrawn || !(work.is_released(Lang::KOREAN) || is_whole(Lang::KOREAN)) {
        return Ok(());
    }
    let languages = work.title.languages.keys().copied();
    for lang in languages.filter(|lang| !work.is_released(*lang) && is_whole(*lang)) {
        if store::insert_release(tx, (work.id, lang), None, now).await? {
            epoch::raise(tx).await?;
        }
    }
    Ok(())
}
