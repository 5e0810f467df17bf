//! Where a text stands in each language, in words, with what can be done with it there.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use uuid::Uuid;

use super::text::Back;
use super::{BY_FILE, Names, Tongue, behind, languages_of, may_write, shape, shown};
use crate::db::Tx;
use crate::language::Lang;
use crate::newsletter;
use crate::staff::pages::{Moment, Shift};
use crate::staff::{Role, rota};
use crate::texts::checks::Known;
use crate::texts::translations::{Place, Standing, State, Translation};
use crate::texts::{MadeBy, comments};
use crate::web::Filled;

/// A text in one language.
pub struct Line {
    pub tongue: Tongue,
    pub code: &'static str,
    pub shape: &'static str,
    pub state: String,
    /// Why readers do not get it, as they are told.
    pub why: Option<String>,
    pub saved: Option<Saved>,
    /// Since when readers see it.
    pub public: Option<Moment>,
    pub is_ahead: bool,
    pub scheduled: Option<Moment>,
    /// Whether its day has come, and something still keeps it from its readers.
    pub is_overdue: bool,
    /// Who read it, and when.
    pub reviewed: Option<(String, Moment)>,
    pub behind: Option<String>,
    pub unwritten: Option<String>,
    pub comments: Option<String>,
    /// How much the checks found in what was saved last, and whether some of it has to be mended.
    pub found: Option<(String, bool)>,
    pub may: May,
    /// What was typed here, where it was refused.
    pub typed: Filled,
    pub is_open: bool,
}

/// The words that were saved last.
pub struct Saved {
    pub revision_id: Uuid,
    pub title: String,
    pub by: String,
    pub at: Moment,
    /// Who made a translation; the source is made by no one else than who writes it.
    pub made_by: Option<String>,
}

/// What the one who looks may do with it now.
#[derive(Default)]
pub struct May {
    pub write: bool,
    pub publish: bool,
    pub unschedule: bool,
    pub withdraw: bool,
    pub decline: bool,
    pub take_up: bool,
    pub review: bool,
}

impl May {
    /// Whether there is anything beside writing.
    pub fn act(&self) -> bool {
        self.publish || self.unschedule || self.withdraw || self.decline || self.take_up
    }
}

/// A line for each language in which the text is wanted or has words.
pub async fn lines(
    shift: &Shift,
    tx: &mut Tx,
    standing: &Standing,
    back: &Back,
) -> anyhow::Result<Vec<Line>> {
    let mut langs = languages_of(shift, standing.kind);
    let more: Vec<Lang> =
        standing.languages.keys().filter(|lang| !langs.contains(lang)).copied().collect();
    langs.extend(more);
    let waiting: BTreeMap<Place, i64> = comments::waiting(tx).await?.into_iter().collect();
    let spoken = spoken(shift, tx).await?;
    let known = Known::read(tx, &shift.app.paths()).await?;
    let mut names = Names::default();
    let mut lines = Vec::new();
    for lang in langs {
        let here = standing.languages.get(&lang).cloned().unwrap_or_default();
        let mut line = Line::new(shift, tx, (lang, &here), &mut names).await?;
        line.may = may(shift, standing, lang, &spoken);
        let place = Place { text_id: standing.text_id, lang };
        line.may.publish &= !newsletter::waits_for_its_issue(tx, standing.kind, place).await?;
        line.found = found(shift, tx, &known, place).await?;
        let waits = waiting.get(&place);
        let waits = waits.and_then(|count| usize::try_from(*count).ok());
        line.comments = waits.map(|count| {
            let told = shift.words.tell("board-comments").with("shown", shown(shift, count));
            told.to_string()
        });
        if back.lang == Some(lang) {
            line.typed = back.typed.clone();
            line.is_open = true;
        }
        lines.push(line);
    }
    Ok(lines)
}

/// How much the checks find in what was saved last.
async fn found(
    shift: &Shift,
    tx: &mut Tx,
    known: &Known,
    place: Place,
) -> anyhow::Result<Option<(String, bool)>> {
    let found = known.look(tx, place, None).await?;
    let told = shift.words.tell("checks-count").with("count", found.len());
    let told = told.with("shown", shown(shift, found.len())).to_string();
    let must_be_mended = found.iter().any(|one| one.what.blocks());
    Ok((!found.is_empty()).then_some((told, must_be_mended)))
}

/// The languages that the one who looks may call a translation right in.
pub async fn spoken(shift: &Shift, tx: &mut Tx) -> anyhow::Result<Vec<Lang>> {
    let me = rota::find(tx, shift.who.id, shift.now).await?;
    let skills = me.map(|me| me.languages).unwrap_or_default();
    let speaks = skills.iter().filter(|skill| skill.speaks).map(|skill| skill.lang);
    let reads = shift.app.city.tags().filter(|lang| shift.who.has_in(Role::Reviewer, *lang));
    Ok(speaks.chain(reads).collect())
}

/// Whether the one who looks may call a translation right: they speak its language, and did not save it.
pub fn may_review(shift: &Shift, lang: Lang, here: &Translation, spoken: &[Lang]) -> bool {
    let is_others = here.latest.as_ref().is_some_and(|saved| saved.by != Some(shift.who.id));
    lang != Lang::KOREAN && spoken.contains(&lang) && is_others
}

fn may(shift: &Shift, standing: &Standing, lang: Lang, spoken: &[Lang]) -> May {
    let nothing = Translation::default();
    let here = standing.languages.get(&lang).unwrap_or(&nothing);
    let publishes = shift.who.has(Role::Publisher) && !standing.kind.is_approved_whole();
    let (is_public, is_declined) = (here.public.is_some(), here.declined.is_some());
    let saved = here.latest.as_ref();
    let is_read = saved.is_some_and(|saved| {
        here.reviewed.is_some_and(|review| review.revision_id == saved.revision_id)
    });
    May {
        write: may_write(shift, lang) && !standing.is_frozen,
        publish: publishes && saved.is_some() && here.is_ahead(),
        unschedule: publishes && here.scheduled.is_some(),
        withdraw: publishes && is_public,
        decline: publishes && lang != Lang::KOREAN && !is_public && !is_declined,
        take_up: publishes && is_declined,
        review: !is_read && may_review(shift, lang, here, spoken),
    }
}

impl Line {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        (lang, here): (Lang, &Translation),
        names: &mut Names,
    ) -> anyhow::Result<Self> {
        let state = here.state(lang);
        let why = match state {
            State::Withdrawn => here.withdrawn,
            State::Declined => here.declined,
            _ => None,
        };
        let reviewed = match here.reviewed {
            Some(review) => {
                let name = names.of(tx, shift, Some(review.by), BY_FILE).await?;
                Some((name, Moment::new(shift, review.at)))
            }
            None => None,
        };
        let unwritten = || {
            let told = shift.words.tell("text-unwritten").with("count", here.unwritten);
            told.with("shown", shown(shift, here.unwritten)).to_string()
        };
        Ok(Self {
            tongue: Tongue::new(shift, lang),
            code: state.as_str(),
            shape: shape(state),
            state: shift.words.say_of("text-state", state.as_str()),
            why: why.map(|why| shift.words.say_of("why-not", why.as_str())),
            saved: Saved::new(shift, tx, (lang, here), names).await?,
            public: here.public.map(|(_, at)| Moment::new(shift, at)),
            is_ahead: here.latest.is_some() && here.is_ahead(),
            scheduled: here.scheduled.map(|(at, _)| Moment::new(shift, at)),
            is_overdue: is_overdue(shift, here),
            reviewed,
            behind: (here.behind > 0).then(|| behind(shift, here.behind)),
            unwritten: (here.unwritten > 0).then(unwritten),
            comments: None,
            found: None,
            may: May::default(),
            typed: Filled::default(),
            is_open: false,
        })
    }
}

impl Saved {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        (lang, here): (Lang, &Translation),
        names: &mut Names,
    ) -> anyhow::Result<Option<Self>> {
        let Some(saved) = &here.latest else { return Ok(None) };
        let made_by = (lang != Lang::KOREAN).then(|| made_by(shift, saved.made_by));
        Ok(Some(Self {
            revision_id: saved.revision_id,
            title: saved.title.clone(),
            by: names.of(tx, shift, saved.by, BY_FILE).await?,
            at: Moment::new(shift, saved.at),
            made_by,
        }))
    }
}

/// Whether the day on which it was to be published is over: the background publishes within the minute.
pub fn is_overdue(shift: &Shift, here: &Translation) -> bool {
    here.scheduled.is_some_and(|(at, _)| at + TimeDelta::minutes(1) < shift.now)
}

/// Who made a translation, in a word.
pub fn made_by(shift: &Shift, made_by: MadeBy) -> String {
    shift.words.say(match made_by {
        MadeBy::Person => "newsroom-by-person",
        MadeBy::Machine | MadeBy::MachineReviewed => "newsroom-by-machine",
    })
}
