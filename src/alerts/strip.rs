//! What is in force, as every public page says it. Read once for each content epoch, so that a page that is
//! kept in memory depends on nothing else.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::filling::moment;
use super::{Alert, Level, State, store};
use crate::bulletins::{self, urgent};
use crate::city::City;
use crate::db::Tx;
use crate::language::{Lang, Words};

/// An alert in force.
#[derive(Clone, Debug)]
pub struct InForce {
    pub id: Uuid,
    /// Of the prepared text.
    pub kind: String,
    pub level: Option<Level>,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
    /// Of its public page.
    pub slug: String,
    titles: Vec<(Lang, String)>,
}

/// An alert as a page says it.
#[derive(Clone, Debug)]
pub struct Strip {
    pub title: String,
    /// The tag for `lang` of the title.
    pub html: String,
    pub dir: String,
    pub until: String,
    pub href: String,
}

impl InForce {
    /// What is in force at an instant, the newest first. One whose time has come is not, though nobody has noted it.
    pub async fn all(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Self>> {
        let mut all = Vec::new();
        for alert in store::sent(tx).await?.iter().filter(|alert| alert.slots.until > now) {
            all.extend(Self::of(tx, alert).await?);
        }
        Ok(all)
    }

    async fn of(tx: &mut Tx, alert: &Alert) -> anyhow::Result<Option<Self>> {
        let Some(id) = alert.bulletin.filter(|_| alert.state() == State::InForce) else {
            return Ok(None);
        };
        let Some(bulletin) = bulletins::find(tx, id).await? else { return Ok(None) };
        let titles = urgent::titles(tx, id).await?;
        Ok(Some(Self {
            id: alert.id,
            kind: alert.slug.clone(),
            level: alert.slots.level,
            from: alert.slots.from,
            until: alert.slots.until,
            slug: bulletin.slug,
            titles: titles.into_iter().map(|(lang, title, _)| (lang, title)).collect(),
        }))
    }

    /// Its title for a reader, and the language of that: hers, else one that its speakers read, else Korean,
    /// since a title that one shows to somebody is more than none.
    pub fn title(&self, city: &City, lang: Lang) -> Option<(Lang, &str)> {
        let chain = [city.whole_chain(lang), vec![Lang::KOREAN]].concat();
        let said = |lang: &Lang| self.titles.iter().find(|(of, _)| of == lang);
        chain.iter().find_map(said).map(|(lang, title)| (*lang, title.as_str()))
    }
}

/// What a page in a language says of what is in force.
pub fn strips(in_force: &[InForce], city: &City, lang: Lang) -> Vec<Strip> {
    let strip = |one: &InForce| {
        let (of, title) = one.title(city, lang)?;
        let language = city.language(of);
        Some(Strip {
            title: title.to_owned(),
            html: language.map_or_else(|| of.to_string(), |language| language.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
            // Put into a sentence, which isolates it where it stands on a page.
            until: moment(Words::for_letters(lang), city, one.until),
            href: format!("/{lang}/bulletins/{}", one.slug),
        })
    };
    in_force.iter().filter_map(strip).collect()
}
