//! Links between texts: which of them lead to a page, so that nobody takes away what others point to, and
//! where each leads a reader.

mod paths;
mod store;

use uuid::Uuid;

pub use self::paths::{Paths, Reader, Way};
use super::{Kind, markdown};
use crate::db::Tx;
use crate::language::Lang;

/// A text whose public words lead to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linking {
    pub text_id: Uuid,
    pub title_ko: String,
    /// The languages in which it does.
    pub languages: Vec<Lang>,
}

/// Where the page of a text lies, without the language: `/guides/unpaid-wages`. None: it has no page of its
/// own.
pub fn page_of(kind: Kind, slug: &str) -> Option<String> {
    match kind {
        Kind::Guide => Some(format!("/guides/{slug}")),
        Kind::Publication | Kind::Issue | Kind::Article => Some(format!("/newsletter/{slug}")),
        Kind::Bulletin => Some(format!("/bulletins/{slug}")),
        Kind::Programme => Some(format!("/programmes/{slug}")),
        Kind::Alert | Kind::Reply | Kind::Question | Kind::Situation => None,
    }
}

/// The texts whose public words lead to the page at `path`, by their Korean titles.
pub async fn linking(tx: &mut Tx, paths: &Paths, path: &str) -> anyhow::Result<Vec<Linking>> {
    let mut found: Vec<Linking> = Vec::new();
    for row in store::bodies_with(tx, path).await? {
        let leads = |link: &String| paths.own(link).is_some_and(|own| leads_to(&own, path));
        if !markdown::links(&row.body).iter().any(leads) {
            continue;
        }
        match found.iter_mut().find(|one| one.text_id == row.text_id) {
            Some(known) => known.languages.push(row.lang),
            None => found.push(Linking {
                text_id: row.text_id,
                title_ko: row.title_ko,
                languages: vec![row.lang],
            }),
        }
    }
    found.sort_by(|one, other| one.title_ko.cmp(&other.title_ko));
    Ok(found)
}

/// Whether a link leads to a page, also to a part of it.
fn leads_to(link: &str, path: &str) -> bool {
    let page = link.split(['#', '?']).next().unwrap_or_default();
    page.trim_end_matches('/') == path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_one_page_alone() {
        fn check(link: &str, expected: bool) {
            assert_eq!(leads_to(link, "/guides/wages"), expected, "{link}");
        }
        check("/guides/wages", true);
        check("/guides/wages/", true);
        check("/guides/wages#3", true);
        check("/guides/wages-2027", false);
        check("https://a.example/guides/wages", false);
    }
}
