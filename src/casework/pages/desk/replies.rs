//! Saved replies on the page of a case: to choose from, and the one that was chosen.

use super::case::Wanted;
use crate::casework::Case;
use crate::casework::replies::{self, Ready, Saved};
use crate::db::Tx;
use crate::staff::pages::{Shift, Tongue};

/// A saved reply in the list.
pub struct SavedReply {
    pub slug: String,
    pub title: String,
    pub tongue: Tongue,
    pub title_ko: String,
    pub topic: String,
    /// Not in the client's language.
    pub is_elsewhere: bool,
}

/// A saved reply in the field.
pub struct Chosen {
    pub text: String,
    pub title_ko: String,
    /// The message that says who made it.
    pub made_by: &'static str,
    pub korean: Option<String>,
    /// Its language, where it is not the client's.
    pub elsewhere: Option<Tongue>,
}

/// What can be chosen, and what was.
pub async fn offer(
    shift: &Shift,
    tx: &mut Tx,
    case: &Case,
    wanted: &Wanted,
) -> anyhow::Result<(Vec<SavedReply>, Option<Chosen>)> {
    let city = &shift.app.city;
    let saved = replies::list(tx, city, case.lang, &case.topic, &wanted.find).await?;
    let saved = saved.into_iter().map(|one| SavedReply::new(shift, case, one)).collect();
    let Some(slug) = &wanted.reply else {
        return Ok((saved, None));
    };
    let ready = replies::ready(tx, city, slug, case.lang, shift.today).await?;
    Ok((saved, ready.map(|ready| Chosen::new(shift, case, ready))))
}

impl SavedReply {
    fn new(shift: &Shift, case: &Case, saved: Saved) -> Self {
        let topic = saved.topic.as_deref();
        Self {
            slug: saved.slug,
            title: saved.title,
            tongue: Tongue::new(shift, saved.lang),
            title_ko: saved.title_ko,
            topic: topic
                .map_or_else(String::new, |topic| shift.app.city.topic_name(topic, shift.who.lang)),
            is_elsewhere: saved.lang != case.lang,
        }
    }
}

impl Chosen {
    fn new(shift: &Shift, case: &Case, ready: Ready) -> Self {
        Self {
            text: ready.text,
            title_ko: ready.title_ko,
            made_by: ready.made_by.key(),
            korean: ready.korean,
            elsewhere: (ready.lang != case.lang).then(|| Tongue::new(shift, ready.lang)),
        }
    }
}
