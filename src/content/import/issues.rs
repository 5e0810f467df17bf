//! Takes publications and their issues in.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Importer, hash};
use crate::content::forms::{Front, IssueFile, PublicationFile, TextFile};
use crate::language::Lang;
use crate::newsletter;
use crate::texts::{self, Kind, MadeBy};

impl Importer<'_> {
    pub(super) async fn publication(&mut self, file: &PublicationFile) -> anyhow::Result<()> {
        let titles = titles(&file.path, &file.titles, Some(&file.summaries), &file.made_from);
        let text_id = self.text(Kind::Publication, &file.id, titles.iter(), None).await?;
        newsletter::add_publication(self.tx, &file.id, text_id, file.every).await?;
        for issue in &file.issues {
            self.issue(&file.id, issue).await?;
            // What files bring is public at once, so an issue is out wherever they have all of it.
            let key = (file.id.as_str(), issue.slug.as_str());
            newsletter::release_public(self.tx, key, self.now).await?;
        }
        Ok(())
    }

    async fn issue(&mut self, publication: &str, file: &IssueFile) -> anyhow::Result<()> {
        let slug = newsletter::text_slug(&[publication, &file.slug]);
        let day = self.day(publication, file).await?;
        let titles = titles(&file.path, &file.titles, None, &file.made_from);
        let text_id = self.text(Kind::Issue, &slug, titles.iter(), Some(day)).await?;
        let mut articles = Vec::new();
        for article in &file.articles {
            let slug = newsletter::text_slug(&[publication, &file.slug, &article.slug]);
            let id = self.text(Kind::Article, &slug, article.files.values(), Some(day)).await?;
            articles.push((article.slug.clone(), id));
        }
        let slugs: Vec<&str> = articles.iter().map(|(slug, _)| slug.as_str()).collect();
        if !self.is_new(&format!("{}#articles", file.path), &format!("{day} {slugs:?}")).await? {
            return Ok(());
        }
        newsletter::set_issue(self.tx, publication, &file.slug, text_id, day, &articles, self.now)
            .await?;
        for (_, text_id) in &articles {
            texts::show_as_of(self.tx, *text_id, day).await?;
        }
        texts::show_as_of(self.tx, text_id, day).await
    }

    /// The day of an issue: the one that its file says, unless somebody of the house gave it another one since.
    async fn day(&mut self, publication: &str, file: &IssueFile) -> anyhow::Result<NaiveDate> {
        let said = file.published_on;
        let (name, said_hash) = (format!("{}#day", file.path), hash(&said.to_string()));
        let before = texts::imports::imported(self.tx, &name).await?.map(|(hash, _)| hash);
        let is_news = before.as_ref() != Some(&said_hash);
        if is_news {
            texts::imports::remember_import(self.tx, &name, &said_hash, None, self.now).await?;
        }
        let key = (publication, file.slug.as_str());
        let standing = newsletter::day_of(self.tx, key).await?.unwrap_or(said);
        if standing == said || before == Some(hash(&standing.to_string())) {
            return Ok(said);
        }
        if is_news {
            self.report.kept.push(name);
        }
        Ok(standing)
    }
}

/// Titles that stand in one file for all languages, as texts without a body.
fn titles(
    path: &str,
    titles: &BTreeMap<Lang, String>,
    summaries: Option<&BTreeMap<Lang, String>>,
    behind: &BTreeMap<Lang, Vec<String>>,
) -> Vec<TextFile> {
    let summary =
        |lang: &Lang| summaries.and_then(|all| all.get(lang)).cloned().unwrap_or_default();
    let source = titles.get(&Lang::KOREAN).cloned().unwrap_or_default();
    let source = texts::segments::cut(&source, &summary(&Lang::KOREAN), "");
    let made_from: Vec<String> =
        source.iter().map(|segment| segment.identity.to_string()).collect();
    titles
        .iter()
        .map(|(lang, title)| TextFile {
            path: format!("{path}#{lang}"),
            lang: *lang,
            front: Front {
                title: title.clone(),
                summary: summary(lang),
                topic: None,
                contacts: Vec::new(),
                terms: Vec::new(),
                sources: Vec::new(),
                checked_on: None,
                checked_by: None,
                review_by: None,
                related: Vec::new(),
                levels: Vec::new(),
                made_by: if *lang == Lang::KOREAN { MadeBy::Person } else { MadeBy::Machine },
                made_from: match behind.get(lang) {
                    _ if *lang == Lang::KOREAN => Vec::new(),
                    Some(behind) => behind.clone(),
                    None => made_from.clone(),
                },
            },
            body: String::new(),
            body_line: 1,
        })
        .collect()
}
