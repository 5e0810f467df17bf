//! Where the pages of the site lie and in which languages, so that a link leads a reader to the page in hers,
//! or says that there is none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use url::Url;

use super::store;
use crate::city::City;
use crate::db::Tx;
use crate::language::{Lang, Words};

/// Every page that a link may lead to, without the language before it. The default knows none and finds
/// fault with no link.
#[derive(Clone, Debug, Default)]
pub struct Paths {
    /// The public site without a slash at its end.
    site: String,
    languages: Vec<Lang>,
    /// How addresses of pages are made: `/guides/{slug}`.
    routes: Vec<String>,
    /// Pages of which there is one for each of something that is no text: contacts and topics.
    listed: BTreeSet<String>,
    /// The pages of texts, and the languages in which readers find each. None: nobody sees it.
    texts: BTreeMap<String, Vec<Lang>>,
}

/// Where a link leads a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// To a page, in her language.
    Page(String),
    /// To a text that none of her languages has: its page says where else it is.
    NotYet(String),
    /// To nothing, any more or ever.
    Gone,
}

impl Paths {
    /// The pages of a site at an address, made as `routes` say, with those of its topics.
    pub fn new(site: &str, city: &City, routes: &[&str]) -> Self {
        Self {
            site: site.trim_end_matches('/').to_owned(),
            languages: city.tags().collect(),
            routes: routes.iter().map(|route| (*route).to_owned()).collect(),
            listed: city.topics.iter().map(|topic| format!("/topics/{}", topic.id)).collect(),
            texts: BTreeMap::new(),
        }
    }

    /// The public site without a slash at its end.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// With these pages beside those that it knows.
    pub fn with(mut self, pages: impl IntoIterator<Item = String>) -> Self {
        self.listed.extend(pages);
        self
    }

    /// With the pages of texts as they are now.
    pub async fn renewed(&self, tx: &mut Tx) -> anyhow::Result<Self> {
        Ok(Self { texts: store::pages(tx).await?, ..self.clone() })
    }

    /// The page of ours that a link leads to, without a language: `/guides/unpaid-wages#3`, also where the link
    /// is written with one, or whole. None: it leads out of the house.
    pub fn own(&self, link: &str) -> Option<String> {
        let path = match link.strip_prefix('/') {
            Some(rest) => (!rest.starts_with('/')).then(|| link.to_owned())?,
            None => self.on_the_site(link)?,
        };
        let first = path.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
        let is_language = Lang::parse(first).is_some_and(|lang| self.languages.contains(&lang));
        if !is_language {
            return Some(path);
        }
        let rest = path.get(1 + first.len()..).unwrap_or_default();
        Some(if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") })
    }

    /// Whether there is such a page for anybody, today or once it is published.
    pub fn exists(&self, own: &str) -> bool {
        !matches!(self.find(page_in(own)), Found::Nothing)
    }

    /// Where a link leads a reader. None: out of the house, as it is written.
    fn way(&self, link: &str, lang: Lang, chain: &[Lang]) -> Option<Way> {
        let own = self.own(link)?;
        let there = format!("/{lang}{own}");
        Some(match self.find(page_in(&own)) {
            Found::Page => Way::Page(there),
            Found::Text(languages) if languages.iter().any(|one| chain.contains(one)) => {
                Way::Page(there)
            }
            Found::Text(languages) if !languages.is_empty() => Way::NotYet(there),
            Found::Text(_) | Found::Nothing => Way::Gone,
        })
    }

    /// The path of a whole address on the public site. Checks leave its scheme away.
    fn on_the_site(&self, link: &str) -> Option<String> {
        let own: Url = self.site.parse().ok()?;
        let host = own.host_str()?;
        let whole = match link.contains("://") {
            true => link.parse().ok()?,
            false => format!("{}://{link}", own.scheme()).parse::<Url>().ok()?,
        };
        let is_ours = matches!(whole.scheme(), "http" | "https")
            // `mailto:office@city.example` without its scheme would be a name and a password.
            && whole.username().is_empty()
            && whole.password().is_none()
            && whole.host_str() == Some(host)
            && whole.port() == own.port();
        let after = |mark: char, part: Option<&str>| {
            part.map(|part| format!("{mark}{part}")).unwrap_or_default()
        };
        is_ours.then(|| {
            let (query, fragment) = (after('?', whole.query()), after('#', whole.fragment()));
            format!("{}{query}{fragment}", whole.path())
        })
    }

    fn find(&self, page: &str) -> Found<'_> {
        if self.routes.is_empty() {
            return Found::Page;
        }
        let fitting = self.routes.iter().filter(|route| fits(route, page));
        let mut found = Found::Nothing;
        for route in fitting {
            match self.find_by(route, page) {
                Found::Nothing => {}
                other => found = other,
            }
        }
        found
    }

    /// What lies at a page that a route makes. Where the house knows the members of a folder, it has no others.
    fn find_by(&self, route: &str, page: &str) -> Found<'_> {
        if !route.contains('{') {
            return Found::Page;
        }
        let (mut route, mut named) = (route, page);
        // What follows a name is a side of the same page: `/guides/{slug}/print`.
        while !route.ends_with('}') {
            let (Some((to, _)), Some((before, _))) =
                (route.rsplit_once('/'), named.rsplit_once('/'))
            else {
                break;
            };
            (route, named) = (to, before);
        }
        if let Some(languages) = self.texts.get(named) {
            return Found::Text(languages);
        }
        let folder = named.trim_start_matches('/').split('/').next().unwrap_or_default();
        let folder = format!("/{folder}/");
        let mut known = self.texts.keys().chain(&self.listed);
        let is_known = known.any(|known| known.starts_with(&folder));
        if self.listed.contains(named) || !is_known { Found::Page } else { Found::Nothing }
    }
}

/// What lies at a path.
enum Found<'p> {
    Page,
    /// A text, and the languages in which readers find it.
    Text(&'p [Lang]),
    Nothing,
}

/// The page without what chooses a part of it.
fn page_in(path: &str) -> &str {
    let page = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    if page.is_empty() { "/" } else { page }
}

fn fits(route: &str, page: &str) -> bool {
    let (mut made, mut asked) = (route.split('/'), page.split('/'));
    loop {
        match (made.next(), asked.next()) {
            (None, None) => return true,
            (Some(made), Some(asked)) => {
                let is_name = made.starts_with('{') && !asked.is_empty();
                if made != asked && !is_name {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

/// Whom a text is shown to: the language of her frame, and what she finds behind its links.
#[derive(Clone, Debug)]
pub struct Reader {
    pub lang: Lang,
    chain: Vec<Lang>,
    html_lang: String,
    dir: String,
    paths: Arc<Paths>,
}

impl Reader {
    pub fn new(lang: Lang, city: &City, paths: Arc<Paths>) -> Self {
        let language = city.language(lang);
        Self {
            lang,
            chain: city.chain(lang),
            html_lang: language.map_or_else(|| lang.to_string(), |one| one.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |one| one.dir.clone()),
            paths,
        }
    }

    /// Where a link leads her. None: out of the house.
    pub fn way(&self, link: &str) -> Option<Way> {
        self.paths.way(link, self.lang, &self.chain)
    }

    /// The public site without a slash at its end.
    pub fn site(&self) -> &str {
        &self.paths.site
    }

    /// What is said after a link that leads her to no words that she can read.
    pub fn remark(&self, way: &Way) -> Option<String> {
        // No value stands in it, so that it needs no isolating marks on any page or in any letter.
        let words = Words::for_letters(self.lang);
        match way {
            Way::Page(_) => None,
            Way::NotYet(_) => Some(words.say("links-not-yet")),
            Way::Gone => Some(words.say("links-gone")),
        }
    }

    /// The same for a page, which may be in another language around it.
    pub fn remark_html(&self, way: &Way) -> Option<String> {
        let (lang, dir) = (&self.html_lang, &self.dir);
        let remark = self.remark(way)?;
        Some(format!(" <small class=\"remark\" lang=\"{lang}\" dir=\"{dir}\">{remark}</small>"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths() -> Paths {
        let city = City::parse(include_str!("../../../content/city.toml")).expect("a city");
        let routes =
            ["/", "/help", "/guides", "/guides/{slug}", "/guides/{slug}/print", "/contacts/{id}"];
        let routes = [&routes[..], &["/topics/{id}", "/tools/{id}", "/newsletter/{p}/{i}/{a}"]];
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        let mut paths = Paths::new("https://maru.test/", &city, &routes.concat())
            .with(["/contacts/centre".to_owned()]);
        paths.texts.insert("/guides/all".to_owned(), vec![lang("en"), lang("km"), lang("ru")]);
        paths.texts.insert("/guides/russian".to_owned(), vec![lang("ko"), lang("ru")]);
        paths.texts.insert("/guides/gone".to_owned(), Vec::new());
        paths.texts.insert("/newsletter/a/b/c".to_owned(), vec![lang("en")]);
        paths
    }

    #[test]
    fn a_link_leads_to_the_readers_language_or_says_why_not() {
        let city = City::parse(include_str!("../../../content/city.toml")).expect("a city");
        let check = |tag: &str, link: &str, expected: Option<Way>| {
            let lang = Lang::parse(tag).expect("a tag");
            let reader = Reader::new(lang, &city, Arc::new(paths()));
            assert_eq!(reader.way(link), expected, "{link} in {tag}");
        };
        let page = |path: &str| Some(Way::Page(path.to_owned()));
        check("km", "/guides/all", page("/km/guides/all"));
        check("uz", "/guides/all#3", page("/uz/guides/all#3"));
        check("km", "/ko/guides/all", page("/km/guides/all"));
        check(
            "km",
            "https://maru.test/ko/guides/all?on=2027-01-01",
            page("/km/guides/all?on=2027-01-01"),
        );
        check("km", "http://MARU.test/guides/all", page("/km/guides/all"));
        check("km", "https://maru.test/", page("/km/"));
        check("km", "/ko", page("/km/"));
        check("km", "/guides/all/print", page("/km/guides/all/print"));
        // Uzbek readers read Russian, Khmer readers do not.
        check("uz", "/guides/russian", page("/uz/guides/russian"));
        check("km", "/guides/russian", Some(Way::NotYet("/km/guides/russian".to_owned())));
        check("km", "/guides/gone", Some(Way::Gone));
        check("km", "/guides/never", Some(Way::Gone));
        check("km", "/guides/never/print", Some(Way::Gone));
        check("km", "/newsletter/a/b/d", Some(Way::Gone));
        check("km", "/newsroom", Some(Way::Gone));
        check("km", "/help", page("/km/help"));
        check("km", "/contacts/centre", page("/km/contacts/centre"));
        check("km", "/contacts/nobody", Some(Way::Gone));
        check("km", "/topics/wages", page("/km/topics/wages"));
        check("km", "/topics/nothing", Some(Way::Gone));
        // Nothing of this folder is known, so that nothing in it is missed.
        check("km", "/tools/severance", page("/km/tools/severance"));
        for outer in [
            "https://maru.test:8443/ko/",
            "mailto:office@maru.test",
            "office@maru.test",
            "https://a.example/ko/guides/all",
            "//a.example",
            "tel:1350",
            "#3",
        ] {
            check("km", outer, None);
        }
    }

    #[test]
    fn who_knows_no_pages_finds_no_fault() {
        assert!(Paths::default().exists("/guides/anything"));
    }
}
