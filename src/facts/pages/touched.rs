//! What a change of a fact touches: the texts that name it, in each language, and what else shows it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::casework::NO_NOTIFICATION;
use crate::db::Tx;
use crate::directory;
use crate::language::{Lang, Words, formats};
use crate::programmes::{self, Stage};
use crate::staff::pages::Shift;
use crate::texts::translations;
use crate::texts::{self, Kind, Naming};

/// Everything that shows a fact.
pub struct Touched {
    pub lines: Vec<Line>,
    /// Each language with how many of them there are in it.
    pub counts: Vec<(String, String, String)>,
    /// The days whose value they show.
    pub days: BTreeSet<NaiveDate>,
    /// The public guides among them, with their Korean title and their topic.
    pub guides: Vec<Guide>,
}

pub struct Guide {
    pub slug: String,
    pub title: String,
    pub topic: Option<String>,
}

/// A text, a contact or a page.
pub struct Line {
    pub kind: String,
    /// In Korean, by which the newsroom knows it.
    pub title: String,
    pub links: Vec<Link>,
}

/// It in one language.
pub struct Link {
    /// None: a draft that has no page.
    pub href: Option<String>,
    pub html: String,
    pub autonym: String,
    pub is_draft: bool,
    lang: Lang,
}

impl Link {
    fn new(shift: &Shift, lang: Lang, href: Option<String>) -> Self {
        let language = shift.app.city.language(lang);
        Self {
            href,
            html: language.map_or_else(|| lang.to_string(), |language| language.html.clone()),
            autonym: language.map_or_else(|| lang.to_string(), |language| language.autonym.clone()),
            is_draft: false,
            lang,
        }
    }
}

impl Touched {
    pub async fn by(tx: &mut Tx, shift: &Shift, fact: &str) -> anyhow::Result<Self> {
        let naming = texts::naming(tx, fact).await?;
        let mut days: BTreeSet<NaiveDate> =
            naming.iter().flat_map(|naming| naming.days(shift.today)).collect();
        let guides = guides(&naming);
        let mut lines = text_lines(shift, naming);
        let others = other_lines(tx, shift, fact).await?;
        if !others.is_empty() {
            days.insert(shift.today);
        }
        lines.extend(others);
        let counts = counts(shift, &lines);
        Ok(Self { lines, counts, days, guides })
    }
}

fn guides(naming: &[Naming]) -> Vec<Guide> {
    let guides = naming
        .iter()
        .filter(|it| it.kind == Kind::Guide && it.is_public && it.lang == Lang::KOREAN);
    guides
        .map(|it| Guide { slug: it.slug.clone(), title: it.title.clone(), topic: it.topic.clone() })
        .collect()
}

fn text_lines(shift: &Shift, naming: Vec<Naming>) -> Vec<Line> {
    let mut lines: Vec<(Uuid, Line)> = Vec::new();
    for it in naming {
        let href = match it.is_public {
            true => Some(page(&it)),
            false => Some(format!("/newsroom/texts/{}/{}", it.text_id, it.lang)),
        };
        let link = Link { is_draft: !it.is_public, ..Link::new(shift, it.lang, href) };
        match lines.last_mut().filter(|(text_id, _)| *text_id == it.text_id) {
            Some((_, line)) => {
                if it.lang == Lang::KOREAN {
                    line.title = it.title;
                }
                line.links.push(link);
            }
            None => {
                let kind = shift.words.say_of("text-kind", it.kind.as_str());
                lines.push((it.text_id, Line { kind, title: it.title, links: vec![link] }));
            }
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The public page of a text.
fn page(naming: &Naming) -> String {
    let (lang, slug) = (naming.lang, &naming.slug);
    match naming.kind {
        Kind::Guide => format!("/{lang}/guides/{slug}"),
        Kind::Bulletin => format!("/{lang}/bulletins/{slug}"),
        Kind::Publication => format!("/{lang}/newsletter"),
        Kind::Issue | Kind::Article => format!("/{lang}/newsletter/{slug}"),
        Kind::Programme => format!("/{lang}/programmes/{slug}"),
        // These have no page of their own.
        Kind::Alert | Kind::Reply | Kind::Question | Kind::Situation => {
            format!("/newsroom/texts/{}/{lang}", naming.text_id)
        }
    }
}

/// Contacts whose phone number it is, programmes whose fee or phone number, and the page of the program that
/// says it.
async fn other_lines(tx: &mut Tx, shift: &Shift, fact: &str) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for contact in directory::all(tx).await? {
        if !contact.phones.iter().any(|phone| phone == fact) {
            continue;
        }
        let korean = contact.words.get(&Lang::KOREAN);
        let page =
            |lang: &Lang| Link::new(shift, *lang, Some(format!("/{lang}/contacts/{}", contact.id)));
        lines.push(Line {
            kind: shift.words.say_of("facts-kind", "contact"),
            title: korean.map(|words| words.name.clone()).unwrap_or_default(),
            links: contact.words.keys().map(page).collect(),
        });
    }
    lines.extend(programme_lines(tx, shift, fact).await?);
    if fact == NO_NOTIFICATION {
        let page = |lang: Lang| Link::new(shift, lang, Some(format!("/{lang}/help")));
        lines.push(Line {
            kind: shift.words.say_of("facts-kind", "page"),
            title: Words::new(Lang::KOREAN).say("help-title"),
            links: shift.app.city.published().map(page).collect(),
        });
    }
    Ok(lines)
}

/// Programmes that show it, by the page on which they are kept.
async fn programme_lines(tx: &mut Tx, shift: &Shift, fact: &str) -> anyhow::Result<Vec<Line>> {
    let mut lines = Vec::new();
    for programme in programmes::all(tx).await? {
        let is_over = programme.details.stage(shift.today) == Stage::Over;
        if is_over || !programme.details.facts().any(|named| named == fact) {
            continue;
        }
        let Some(text) = translations::standing(tx, programme.text_id).await? else { continue };
        let page = format!("/newsroom/programmes/{}", programme.slug);
        lines.push(Line {
            kind: shift.words.say_of("text-kind", Kind::Programme.as_str()),
            title: text.name().to_owned(),
            links: vec![Link::new(shift, Lang::KOREAN, Some(page))],
        });
    }
    Ok(lines)
}

fn counts(shift: &Shift, lines: &[Line]) -> Vec<(String, String, String)> {
    let links = || lines.iter().flat_map(|line| &line.links);
    let counts = shift.app.city.published().filter_map(|lang| {
        let of = links().filter(|link| link.lang == lang).collect::<Vec<_>>();
        let first = of.first()?;
        let count = formats::count(shift.who.lang, of.len());
        Some((first.html.clone(), first.autonym.clone(), count))
    });
    counts.collect()
}
