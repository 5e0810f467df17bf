//! Writes what is public back into files, byte for byte where nothing changed: the same files, taken into an
//! empty house, say the same, and what was stale is stale there.

mod programmes;
mod tables;

use std::collections::BTreeMap;

use super::Files;
use super::forms::{FOLDERS, Front};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::newsletter;
use crate::texts::segments::{self, Identity};
use crate::texts::{self, Found, Kind, Published, history, translations};
use crate::{directory, facts};

/// What an export gives.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    /// Every file, changed or not.
    pub files: Files,
    /// The paths of those that are new or say something else than before.
    pub changed: Vec<String>,
    /// The paths of those that were there before and are gone.
    pub gone: Vec<String>,
    /// Words that were saved and are not public: they stay in the house.
    pub unpublished: Vec<String>,
}

/// The content as it is public now, written into the files that there were before: their comments, their order
/// and what the house does not keep (the city, synonyms, holidays) stay.
pub async fn export(tx: &mut Tx, before: &Files, city: &City) -> anyhow::Result<Exported> {
    let mut exporter = Exporter { tx, city, files: Files::new(), unpublished: Vec::new() };
    exporter.texts().await?;
    exporter.newsletter(before).await?;
    let Exporter { files: mut texts, mut unpublished, .. } = exporter;
    let mut files: Files = before.clone();
    files.retain(|path, _| !is_text(path));
    files.append(&mut texts);
    tables::facts(&mut files, &facts::all(tx).await?)?;
    tables::terms(&mut files, &texts::terms::all(tx).await?)?;
    tables::contacts(&mut files, &directory::all(tx).await?)?;
    unpublished.extend(programmes::programmes(&mut files, &crate::programmes::all(tx).await?)?);
    let changed = files.iter().filter(|(path, file)| before.get(*path) != Some(file));
    let changed = changed.map(|(path, _)| path.clone()).collect();
    let gone = before.keys().filter(|path| !files.contains_key(*path)).cloned().collect();
    Ok(Exported { files, changed, gone, unpublished })
}

/// Whether a file holds words of a text, which stand in the house whole.
fn is_text(path: &str) -> bool {
    let folders = FOLDERS.iter().map(|(_, folder)| *folder).chain(["newsletter"]);
    path.ends_with(".md")
        && folders.into_iter().any(|folder| path.starts_with(&format!("{folder}/")))
}

struct Exporter<'t> {
    tx: &'t mut Tx,
    city: &'t City,
    files: Files,
    unpublished: Vec<String>,
}

impl Exporter<'_> {
    async fn texts(&mut self) -> anyhow::Result<()> {
        for (kind, folder) in FOLDERS {
            for standing in translations::board(self.tx, &[kind]).await? {
                if !standing.is_withdrawn {
                    self.text(kind, &standing.slug, &format!("{folder}/{}", standing.slug)).await?;
                }
            }
        }
        Ok(())
    }

    /// The files of a text, one a language in which it is public.
    async fn text(&mut self, kind: Kind, slug: &str, folder: &str) -> anyhow::Result<()> {
        let Some(text_id) = texts::find_id(self.tx, kind, slug).await? else { return Ok(()) };
        let Some(standing) = translations::standing(self.tx, text_id).await? else { return Ok(()) };
        for (lang, translation) in standing.languages {
            let path = format!("{folder}/{lang}.md");
            if translation.is_ahead() {
                self.unpublished.push(path.clone());
            }
            let found = texts::find(self.tx, kind, slug, &[lang]).await?;
            if let Some(Found::Here(text)) = found {
                let front = front(&text, self.made_from(&text).await?);
                self.files.insert(path, front.with_body(&text.body)?);
            }
        }
        Ok(())
    }

    /// What a translation says that it was made from. One that says so of no segment says nothing.
    async fn made_from(&mut self, text: &Published) -> anyhow::Result<Vec<String>> {
        if text.lang == Lang::KOREAN {
            return Ok(Vec::new());
        }
        let made_from = history::made_from(self.tx, text.revision_id).await?;
        if made_from.iter().all(Option::is_none) {
            return Ok(Vec::new());
        }
        let shown = |one: &Option<Identity>| one.as_ref().map(ToString::to_string);
        Ok(made_from.iter().map(|one| shown(one).unwrap_or_else(|| "none".to_owned())).collect())
    }

    async fn newsletter(&mut self, before: &Files) -> anyhow::Result<()> {
        for publication in newsletter::publications(self.tx, &[Lang::KOREAN]).await? {
            let path = format!("newsletter/{}/publication.toml", publication.id);
            let titles = self.titles(Kind::Publication, &publication.id).await?;
            let every = newsletter::every(self.tx, &publication.id).await?;
            let file = tables::publication(before.get(&path), every, &titles)?;
            self.files.insert(path, file);
            let issues = newsletter::issues(self.tx, &publication.id, &[Lang::KOREAN]).await?;
            for issue in issues {
                self.issue(before, &issue).await?;
            }
        }
        Ok(())
    }

    async fn issue(&mut self, before: &Files, issue: &newsletter::Issue) -> anyhow::Result<()> {
        let folder = format!("newsletter/{}/{}", issue.publication, issue.slug);
        let slug = newsletter::text_slug(&[&issue.publication, &issue.slug]);
        let titles = self.titles(Kind::Issue, &slug).await?;
        let mut articles = Vec::new();
        for placed in newsletter::articles(self.tx, issue).await? {
            let path = format!("{folder}/{}", placed.slug);
            self.text(Kind::Article, &placed.text_slug, &path).await?;
            if self.files.contains_key(&format!("{path}/ko.md")) {
                articles.push(placed.slug);
            }
        }
        let path = format!("{folder}/issue.toml");
        let file = tables::issue(before.get(&path), issue.published_on, &articles, &titles)?;
        self.files.insert(path, file);
        Ok(())
    }

    /// The words of a text that has no body, in each language.
    async fn titles(&mut self, kind: Kind, slug: &str) -> anyhow::Result<Titles> {
        let mut titles = Titles::default();
        let mut source = Vec::new();
        let langs: Vec<Lang> = self.city.published().collect();
        for lang in langs {
            let found = texts::find(self.tx, kind, slug, &[lang]).await?;
            let Some(Found::Here(text)) = found else { continue };
            if lang == Lang::KOREAN {
                let cut = segments::cut(&text.title, &text.summary, &text.body);
                source = cut.iter().map(|segment| segment.identity.to_string()).collect();
            }
            let made_from = self.made_from(&text).await?;
            if !made_from.is_empty() && made_from != source {
                titles.made_from.insert(lang, made_from);
            }
            titles.titles.insert(lang, text.title);
            titles.summaries.insert(lang, text.summary);
        }
        Ok(titles)
    }
}

/// The words of a publication or an issue, and what those were made from that are behind the Korean.
#[derive(Default)]
struct Titles {
    titles: BTreeMap<Lang, String>,
    summaries: BTreeMap<Lang, String>,
    made_from: BTreeMap<Lang, Vec<String>>,
}

fn front(text: &Published, made_from: Vec<String>) -> Front {
    let is_source = text.lang == Lang::KOREAN;
    let about = if is_source { text.text.about.clone() } else { texts::About::default() };
    Front {
        title: text.title.clone(),
        summary: text.summary.clone(),
        topic: text.text.topic.clone().filter(|_| is_source),
        contacts: about.contacts,
        terms: about.terms,
        sources: about.sources,
        checked_on: about.checked_on,
        checked_by: about.checked_by,
        review_by: about.review_by,
        related: about.related,
        levels: about.levels,
        made_by: text.made_by,
        made_from,
    }
}
