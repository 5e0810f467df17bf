//! What somebody wants to see of the board, as it stands in the address.

use std::cmp::Reverse;
use std::sync::LazyLock;

use uuid::Uuid;

use crate::city::City;
use crate::language::Lang;
use crate::texts::Kind;
use crate::texts::translations::{Standing, State, Translation};
use crate::web::Filled;

/// The longest words to look for, in characters.
const LONGEST_SEARCH: usize = 100;

/// What has to be done somewhere in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    All,
    Stale,
    Missing,
    ToReview,
    Unpublished,
}

impl Wanted {
    pub const ALL: [Self; 5] =
        [Self::All, Self::Stale, Self::Missing, Self::ToReview, Self::Unpublished];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::ToReview => "to-review",
            Self::Unpublished => "unpublished",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wanted| wanted.as_str() == text)
    }

    /// Whether it has to be done in a language.
    pub fn is_in(self, lang: Lang, translation: &Translation) -> bool {
        match self {
            Self::All => true,
            // Also where somebody is at it already: readers still see the old words.
            Self::Stale => translation.behind > 0 && translation.declined.is_none(),
            Self::Missing => translation.state(lang) == State::Missing,
            Self::ToReview => {
                matches!(translation.state(lang), State::Machine | State::NeedsReview)
            }
            Self::Unpublished => translation.is_ahead(),
        }
    }
}

/// Which texts are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<Kind>,
    pub wanted: Wanted,
    pub lang: Option<Lang>,
    pub topic: Option<String>,
    /// Words of the title.
    pub words: String,
}

impl Filter {
    /// Reads it from an address; what is not known filters nothing.
    pub fn parse(query: &Filled, city: &City) -> Self {
        let topic = Some(query.get("topic")).filter(|id| city.topic(id).is_some());
        Self {
            kind: Kind::parse(query.get("kind")),
            wanted: Wanted::parse(query.get("state")).unwrap_or(Wanted::All),
            lang: city.lang(query.get("lang")),
            topic: topic.map(str::to_owned),
            words: query.get("q").chars().take(LONGEST_SEARCH).collect(),
        }
    }

    /// The board's address with this filter.
    pub fn href(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.fields() {
            query.append_pair(name, &value);
        }
        let query = query.finish();
        if query.is_empty() { "/newsroom/".to_owned() } else { format!("/newsroom/?{query}") }
    }

    /// What filters, by field.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let wanted = Some(self.wanted).filter(|wanted| *wanted != Wanted::All);
        let fields = [
            ("kind", self.kind.map(|kind| kind.as_str().to_owned())),
            ("state", wanted.map(|wanted| wanted.as_str().to_owned())),
            ("lang", self.lang.map(|lang| lang.to_string())),
            ("topic", self.topic.clone()),
            ("q", Some(self.words.clone()).filter(|words| !words.is_empty())),
        ];
        fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// Whether a text is shown. `languages` are those in which it is wanted.
    pub fn takes(&self, text: &Standing, languages: &[Lang]) -> bool {
        self.is_about(text)
            && self.lang.is_none_or(|lang| languages.contains(&lang))
            && languages
                .iter()
                .filter(|lang| self.lang.is_none_or(|wanted| wanted == **lang))
                .any(|lang| self.wanted.is_in(*lang, at(text, *lang)))
    }

    /// Whether kind, topic and title fit.
    pub fn is_about(&self, text: &Standing) -> bool {
        let folded = self.words.to_lowercase();
        let has_words = || {
            let titles = text.languages.values().filter_map(|one| one.latest.as_ref());
            text.slug.contains(&folded)
                || titles.into_iter().any(|saved| saved.title.to_lowercase().contains(&folded))
        };
        self.kind.is_none_or(|kind| kind == text.kind)
            && self.topic.as_ref().is_none_or(|topic| text.topic.as_ref() == Some(topic))
            && (folded.is_empty() || has_words())
    }
}

/// Where a text stands in a language, also where nothing is known of it.
pub fn at(text: &Standing, lang: Lang) -> &Translation {
    static NOTHING: LazyLock<Translation> = LazyLock::new(Translation::default);
    text.languages.get(&lang).unwrap_or(&NOTHING)
}

/// The order of the board: an issue below its publication, the newest first, with its articles.
pub fn order(text: &Standing) -> (String, bool, Reverse<String>, String, Uuid) {
    let is_newsletter = matches!(text.kind, Kind::Publication | Kind::Issue | Kind::Article);
    if !is_newsletter {
        let title = text.name().to_owned();
        return (title, false, Reverse(String::new()), String::new(), text.text_id);
    }
    let mut parts = text.slug.splitn(3, '/').map(str::to_owned);
    let publication = parts.next().unwrap_or_default();
    let issue = parts.next();
    let article = parts.next().unwrap_or_default();
    let newest = Reverse(issue.clone().unwrap_or_default());
    (publication, issue.is_some(), newest, article, text.text_id)
}
