//! The frame of every page: language, title, addresses in other languages, icons.

use crate::alerts::{self, Strip};
use crate::app::App;
use crate::city::City;
use crate::language::{Lang, Words};

use super::assets;

/// Where a page can be found.
#[derive(Clone, Debug)]
pub enum Address {
    /// At this path in every interface language.
    Everywhere(String),
    /// At this path, with a text that exists in these languages only. What is shown is in `shown`.
    Text {
        path: String,
        shown: Lang,
        languages: Vec<Lang>,
    },
    /// Nowhere that a search engine should know: a form, a person's own page, a fault.
    Private(String),
    Nowhere,
}

/// A language that the reader may change to, with this page's address in it.
#[derive(Clone, Debug)]
pub struct Tongue {
    pub href: String,
    pub html: String,
    pub dir: String,
    pub autonym: String,
    pub current: bool,
}

/// What the layout needs of a page.
#[derive(Clone, Debug)]
pub struct Frame {
    pub lang: Lang,
    /// BCP 47 tag for `lang`.
    pub html: String,
    pub dir: String,
    pub words: Words,
    pub title: String,
    pub description: String,
    pub city: String,
    pub tongues: Vec<Tongue>,
    /// The page's own address, or that of the text that it shows from another language.
    pub canonical: Option<String>,
    /// `hreflang` and address of the page in each language that it exists in.
    pub alternates: Vec<(String, String)>,
    pub index: bool,
    pub style: String,
    pub banner: bool,
    /// What is in force now: the first that a reader sees.
    pub alerts: Vec<Strip>,
    /// Whether staff look at it: another navigation.
    pub desk: Option<DeskNav>,
    /// The sections of the newsroom, on its pages.
    pub rooms: Vec<Room>,
}

/// What staff see in the head of a page.
#[derive(Clone, Debug)]
pub struct DeskNav {
    pub name: String,
    /// By what the page knows whose it is, without saying who.
    pub owner: String,
    /// Whether a code opens what the lock closes. Else it only covers the page.
    pub locks: bool,
    /// After how many seconds without anybody the page locks by itself.
    pub locks_after: Option<i64>,
    pub desk: bool,
    pub office: bool,
    pub newsroom: bool,
    pub orders: bool,
    pub readings: bool,
}

/// A section of the newsroom, in the line below the head of its pages.
#[derive(Clone, Debug)]
pub struct Room {
    pub href: &'static str,
    pub name: String,
    pub current: bool,
}

impl Frame {
    pub fn new(app: &App, lang: Lang, address: &Address, title: String) -> Self {
        let city = &app.city;
        let words = Words::new(lang);
        let language = city.language(lang);
        let path = match address {
            Address::Everywhere(path) | Address::Text { path, .. } | Address::Private(path) => {
                path.clone()
            }
            Address::Nowhere => "/".to_owned(),
        };
        let link = |lang: Lang| app.settings.link(&format!("/{lang}{path}"));
        let (canonical, alternates) = match address {
            Address::Everywhere(_) => (Some(link(lang)), alternates(city, city.tags(), link)),
            Address::Text { shown, languages, .. } => {
                (Some(link(*shown)), alternates(city, languages.iter().copied(), link))
            }
            Address::Private(_) | Address::Nowhere => (None, Vec::new()),
        };
        let index = match address {
            Address::Everywhere(_) => true,
            Address::Text { shown, .. } => *shown == lang,
            Address::Private(_) | Address::Nowhere => false,
        };
        Self {
            lang,
            html: language.map_or_else(|| lang.to_string(), |language| language.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
            words,
            title,
            description: words.say("site-description"),
            city: city.name_in(lang).to_owned(),
            tongues: tongues(city, lang, &path),
            canonical,
            alternates,
            index,
            style: assets::style_path().to_owned(),
            banner: app.is_demo,
            alerts: alerts::strips(&app.alerts(), city, lang),
            desk: None,
            rooms: Vec::new(),
        }
    }

    /// Sets what search engines and messengers show below the title.
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// A path in this language.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    pub fn is_korean(&self) -> bool {
        self.lang == Lang::KOREAN
    }

    /// The reader's language, by its own name.
    pub fn autonym(&self) -> &str {
        let current = self.tongues.iter().find(|tongue| tongue.current);
        current.map_or("", |tongue| tongue.autonym.as_str())
    }

    pub fn icon(&self, name: &'static str) -> Icon {
        Icon { name, turns: false }
    }

    /// An icon that points somewhere and turns round with the direction of writing.
    pub fn pointer(&self, name: &'static str) -> Icon {
        Icon { name, turns: true }
    }

    pub fn icon_of(&self, name: &str) -> IconOf {
        IconOf(name.to_owned())
    }
}

fn tongues(city: &City, current: Lang, path: &str) -> Vec<Tongue> {
    city.languages()
        .iter()
        .map(|language| Tongue {
            // `?choose` remembers the choice and leads on to the clean address.
            href: format!("/{}{path}?choose", language.tag),
            html: language.html.clone(),
            dir: language.dir.clone(),
            autonym: language.autonym.clone(),
            current: language.tag == current,
        })
        .collect()
}

fn alternates(
    city: &City,
    languages: impl Iterator<Item = Lang>,
    link: impl Fn(Lang) -> String,
) -> Vec<(String, String)> {
    languages
        .filter_map(|lang| city.language(lang))
        .map(|language| (language.html.clone(), link(language.tag)))
        .collect()
}

/// A line icon of the sprite.
#[derive(Clone, Copy, Debug)]
pub struct Icon {
    name: &'static str,
    turns: bool,
}

impl std::fmt::Display for Icon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let class = if self.turns { "i turn" } else { "i" };
        draw(f, class, self.name)
    }
}

impl askama::filters::HtmlSafe for Icon {}

/// A line icon whose name is data, as a topic's.
#[derive(Clone, Debug)]
pub struct IconOf(String);

impl std::fmt::Display for IconOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = self.0.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        draw(f, "i", if known { &self.0 } else { "info" })
    }
}

impl askama::filters::HtmlSafe for IconOf {}

fn draw(f: &mut std::fmt::Formatter<'_>, class: &str, name: &str) -> std::fmt::Result {
    write!(
        f,
        "<svg class=\"{class}\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"{}#{name}\"/></svg>",
        assets::icons_path()
    )
}
