//! An issue in each language: whether it is out, and if not what keeps it back, when it is meant to be, and
//! what the checks say about it.

use super::languages;
use crate::db::Tx;
use crate::language::{Lang, formats};
use crate::newsletter::{self, Hold, Look, Work};
use crate::staff::Role;
use crate::staff::pages::{Moment, Shift, Tongue};
use crate::texts::checks::Known;
use crate::texts::pages::Found;
use crate::web::Filled;

/// An issue in a language.
pub struct Language {
    pub tongue: Tongue,
    /// Since when it is out.
    pub released: Option<Moment>,
    /// Where readers find it.
    pub href: String,
    /// The day that readers are told, for the field.
    pub planned_on: String,
    pub scheduled: Option<Moment>,
    /// When its instant came and it was not whole.
    pub missed: Option<Moment>,
    pub holds: Vec<Held>,
    pub found: Vec<Found>,
    /// Whether nothing keeps it back.
    pub is_ready: bool,
    /// The language with what was looked at, and with the warnings that are overridden.
    pub seen: String,
    pub despite: String,
    /// Whether it is ticked from the start.
    pub is_chosen: bool,
}

/// What keeps an issue back, and where it can be mended.
pub struct Held {
    pub said: String,
    pub title: String,
    pub href: String,
}

/// Each language of the newsletter. The checks look for whoever is going to release it.
pub async fn languages_of(
    shift: &Shift,
    tx: &mut Tx,
    work: &Work,
    typed: &Filled,
) -> anyhow::Result<Vec<Language>> {
    let known = Known::read(tx, &shift.app.paths()).await?;
    let mut rows = Vec::new();
    for lang in languages(shift) {
        let look = match shift.who.has(Role::Publisher) && !work.is_released(lang) {
            true => newsletter::look(tx, work, lang, &known).await?,
            false => Look::without_checks(work, lang),
        };
        rows.push(Language::new(shift, work, &look, typed));
    }
    // Nothing goes before the Korean, or with one that does not.
    let korean = rows.iter().any(|row| row.tongue.tag == Lang::KOREAN && row.is_open());
    if !korean {
        for row in &mut rows {
            row.is_ready = false;
        }
    }
    Ok(rows)
}

impl Language {
    fn new(shift: &Shift, work: &Work, look: &Look, typed: &Filled) -> Self {
        let lang = look.lang;
        let plan = work.plans.get(&lang).copied().unwrap_or_default();
        let planned = plan.planned_on.map(|day| day.to_string()).unwrap_or_default();
        let field = format!("planned-{lang}");
        let was_typed = !typed.all(&field).is_empty();
        let released = work.released.get(&lang).map(|at| Moment::new(shift, *at));
        let is_ready = released.is_none() && look.is_whole();
        Self {
            tongue: Tongue::new(shift, lang),
            href: format!("/{lang}/newsletter/{}/{}", work.publication, work.slug),
            planned_on: if was_typed { typed.get(&field).to_owned() } else { planned },
            scheduled: plan.release_at.map(|at| Moment::new(shift, at)),
            missed: plan.missed_at.map(|at| Moment::new(shift, at)),
            holds: match &released {
                Some(_) => Vec::new(),
                None => look.holds.iter().map(|hold| held(shift, work, hold, lang)).collect(),
            },
            found: found(shift, look),
            is_ready,
            seen: format!("{lang}:{}", look.seen),
            despite: format!("{lang}:{}", look.despite()),
            is_chosen: is_ready && look.found.is_empty(),
            released,
        }
    }

    /// Whether others may go with it: it is out, or can be.
    fn is_open(&self) -> bool {
        self.released.is_some() || self.is_ready
    }
}

fn held(shift: &Shift, work: &Work, hold: &Hold, lang: Lang) -> Held {
    let count = hold.why.count();
    let told = shift.words.tell_of("publications-held", hold.why.code()).with("count", count);
    let text = hold.text_id.and_then(|id| work.text(id));
    Held {
        said: told.with("shown", formats::count(shift.who.lang, count)).to_string(),
        title: text.map(|text| text.name().to_owned()).unwrap_or_default(),
        href: text
            .map(|text| format!("/newsroom/texts/{}/{lang}", text.text_id))
            .unwrap_or_default(),
    }
}

fn found(shift: &Shift, look: &Look) -> Vec<Found> {
    let mut all = Vec::new();
    for (text_id, found) in &look.found {
        for one in found {
            let editor = format!("/newsroom/texts/{text_id}/{}", look.lang);
            let href = match look.lang {
                Lang::KOREAN => format!("{editor}#checks"),
                _ => format!("{editor}#row-{}", one.at),
            };
            all.push(Found::away(&one.what, (one.source.as_str(), href), shift.words));
        }
    }
    all
}
