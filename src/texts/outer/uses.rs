//! Where links out of the house stand: in the words of texts, and among what they rest on.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{is_of_the_web, store};
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::{About, Kind, Paths, markdown};

/// A text in which a link stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    pub text_id: Uuid,
    pub kind: Kind,
    pub title_ko: String,
    /// The languages whose words have it, public or saved last.
    pub languages: BTreeSet<Lang>,
    /// Those of them in which readers see it.
    pub public: BTreeSet<Lang>,
    /// Whether it stands among what the text rests on, in every language.
    pub in_sources: bool,
}

/// Where each link out of the house stands, by link, the texts by their Korean titles. What was sent in a
/// bulletin does not change any more and is left out.
pub async fn uses(tx: &mut Tx, paths: &Paths) -> anyhow::Result<BTreeMap<String, Vec<Use>>> {
    let mut uses: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    for row in store::bodies(tx).await? {
        let Some(kind) = Kind::parse(&row.kind) else { continue };
        let links: BTreeSet<String> = markdown::links(&row.body).into_iter().collect();
        for link in links.into_iter().filter(|link| leads_out(link, paths)) {
            let found = use_in(&mut uses, link, (row.text_id, kind, &row.title_ko));
            found.languages.insert(row.lang);
            if row.is_public {
                found.public.insert(row.lang);
            }
        }
    }
    for row in store::abouts(tx).await? {
        let Some(kind) = Kind::parse(&row.kind) else { continue };
        let about: About = serde_json::from_str(&row.about)?;
        let links = about.sources.into_iter().filter_map(|source| source.url);
        for link in links.filter(|link| leads_out(link, paths)) {
            let found = use_in(&mut uses, link, (row.text_id, kind, &row.title_ko));
            found.in_sources = true;
            if row.is_public {
                found.public.insert(Lang::KOREAN);
            }
        }
    }
    for texts in uses.values_mut() {
        texts.sort_by(|one, other| one.title_ko.cmp(&other.title_ko));
    }
    Ok(uses)
}

fn leads_out(link: &str, paths: &Paths) -> bool {
    is_of_the_web(link) && paths.own(link).is_none()
}

fn use_in<'p>(
    uses: &'p mut BTreeMap<String, Vec<Use>>,
    link: String,
    (text_id, kind, title_ko): (Uuid, Kind, &str),
) -> &'p mut Use {
    let known = uses.entry(link).or_default();
    let at = known.iter().position(|place| place.text_id == text_id).unwrap_or(known.len());
    if at == known.len() {
        known.push(Use {
            text_id,
            kind,
            title_ko: title_ko.to_owned(),
            languages: BTreeSet::new(),
            public: BTreeSet::new(),
            in_sources: false,
        });
    }
    &mut known[at]
}
