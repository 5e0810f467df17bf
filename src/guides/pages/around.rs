//! What stands around a guide: how fresh it is, who can help, and what to read with it.

use chrono::NaiveDate;

use crate::db::Tx;
use crate::directory::{self, Card, Contact, Kind};
use crate::facts::Facts;
use crate::guides;
use crate::language::{Lang, formats};
use crate::texts::{About, Published};
use crate::web::Visit;

/// How many contacts a guide shows at least, if so many can help in the reader's language.
const HELPERS: usize = 5;

/// Everything around a guide.
pub struct Around {
    pub checked: Option<Day>,
    /// A role or a body, in Korean.
    pub checked_by: Option<String>,
    pub review: Option<Day>,
    /// The guide should have been checked again by now.
    pub is_overdue: bool,
    pub helpers: Vec<Card>,
    pub related: Vec<Related>,
}

/// A day for programs and for readers.
pub struct Day {
    pub day: NaiveDate,
    pub shown: String,
}

/// A guide to read with this one.
pub struct Related {
    pub href: String,
    pub html_lang: String,
    pub title: String,
    pub title_ko: String,
}

impl Around {
    pub async fn new(
        visit: &Visit,
        tx: &mut Tx,
        text: &Published,
        facts: &Facts,
    ) -> anyhow::Result<Self> {
        let about = &text.text.about;
        let topic = text.text.topic.as_deref().unwrap_or_default();
        let contacts = directory::all(tx).await?;
        let ask = format!("/help?topic={topic}");
        let card = |contact: &Contact| {
            let city = &visit.app.city;
            Card { ask: ask.clone(), ..Card::new(contact, visit.lang, city, facts, visit.today) }
        };
        let day = |day| Day { day, shown: formats::date(visit.lang, day) };
        Ok(Self {
            checked: about.checked_on.map(day),
            checked_by: about.checked_by.clone(),
            review: about.review_by.map(day),
            is_overdue: about.overdue(visit.today).is_some(),
            helpers: helpers(about, topic, &contacts, visit.lang).into_iter().map(card).collect(),
            related: related(visit, tx, about).await?,
        })
    }

    /// Whom to call about an old guide: the first helper with a phone, and not the police.
    pub fn line(&self) -> Option<&Card> {
        let lines = self.helpers.iter().filter(|card| card.kind != Kind::Emergency);
        lines.into_iter().find(|card| !card.phones.is_empty())
    }

    /// Whether one of the helpers is asked here, so that no other link to the form is needed.
    pub fn asks_here(&self) -> bool {
        self.helpers.iter().any(|card| card.kind == Kind::Centre)
    }
}

/// Those whom the guide names, and others on its topic who speak the reader's language: where nobody else
/// does, a line that she can talk to is worth more than the right office. Who speaks it comes first, after
/// the police and the ambulance. Everybody speaks Korean, so a Korean reader gets those who are named.
fn helpers<'c>(
    about: &About,
    topic: &str,
    contacts: &'c [Contact],
    lang: Lang,
) -> Vec<&'c Contact> {
    let named = about.contacts.iter();
    let mut helpers: Vec<&Contact> =
        named.filter_map(|id| contacts.iter().find(|contact| contact.id == *id)).collect();
    let fits = |contact: &&Contact| {
        lang != Lang::KOREAN
            && contact.kind != Kind::Emergency
            && contact.speaks.contains(&lang)
            && contact.topics.iter().any(|known| known == topic)
            && !about.contacts.contains(&contact.id)
    };
    let room = HELPERS.saturating_sub(helpers.len());
    helpers.extend(contacts.iter().filter(fits).take(room));
    helpers
        .sort_by_key(|contact| (contact.kind != Kind::Emergency, !contact.speaks.contains(&lang)));
    helpers
}

/// The guides that are named, in the order in which they are, as far as this reader can read them.
async fn related(visit: &Visit, tx: &mut Tx, about: &About) -> anyhow::Result<Vec<Related>> {
    if about.related.is_empty() {
        return Ok(Vec::new());
    }
    let guides = guides::list(tx, &visit.chain()).await?;
    let named = about.related.iter();
    let found = named.filter_map(|slug| guides.iter().find(|guide| guide.slug == *slug));
    Ok(found
        .map(|guide| Related {
            href: visit.to(&format!("/guides/{}", guide.slug)),
            html_lang: visit.html_of(guide.lang),
            title: guide.title.clone(),
            title_ko: guide.title_ko.clone(),
        })
        .collect())
}
