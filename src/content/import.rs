//! Takes a stock into the database. What an editor has changed since is never overwritten.

mod gone;
mod issues;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::forms::{Stock, TextFile};
use super::programmes::ProgrammeFile;
use crate::db::Tx;
use crate::facts::Fact;
use crate::language::Lang;
use crate::programmes::imports::Taken;
use crate::texts::translations::{self, Place};
use crate::texts::{self, About, Kind, Written};
use crate::{directory, facts, owed, programmes};

/// What an import did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub added: Vec<String>,
    pub updated: Vec<String>,
    pub unchanged: usize,
    /// Changed in the file, or gone with it, and edited in the house: the edit stays.
    pub kept: Vec<String>,
    /// Gone with its file.
    pub withdrawn: Vec<String>,
    /// The whole content was replaced by a newer one before, so nothing of it was taken.
    pub is_older: bool,
}

/// Takes in what is compiled into a program, unless it was taken in before and replaced since: while several
/// machines are brought up to date, one with the older program may start once more. A folder of files has no
/// age, and whatever stands in it is [`import`]ed.
pub async fn import_if_newer(
    tx: &mut Tx,
    stock: &Stock,
    now: DateTime<Utc>,
) -> anyhow::Result<Report> {
    if texts::imports::is_older(tx, &stamp(stock)).await? {
        return Ok(Report { is_older: true, ..Report::default() });
    }
    import(tx, stock, now).await
}

/// Whether this stock is the one that was taken in last, which was [compared](super::compare) then.
pub async fn is_taken_in(tx: &mut Tx, stock: &Stock) -> anyhow::Result<bool> {
    texts::imports::is_newest(tx, &stamp(stock)).await
}

/// Takes everything in, in the caller's transaction, so that a plan is an import that is not committed.
pub async fn import(tx: &mut Tx, stock: &Stock, now: DateTime<Utc>) -> anyhow::Result<Report> {
    texts::imports::remember(tx, &stamp(stock), now).await?;
    let mut importer = Importer { tx, now, seen: BTreeSet::new(), report: Report::default() };
    let gone = importer.facts(&stock.facts).await?;
    importer.tables(stock).await?;
    for guide in &stock.guides {
        importer.text(Kind::Guide, &guide.slug, guide.files.values(), None).await?;
    }
    for (kind, text) in &stock.others {
        importer.text(*kind, &text.slug, text.files.values(), None).await?;
    }
    for file in &stock.programmes {
        importer.programme(file).await?;
    }
    for publication in &stock.publications {
        importer.publication(publication).await?;
    }
    importer.withdraw_gone().await?;
    importer.forget_contacts(&stock.contacts).await?;
    importer.forget_facts(&gone).await?;
    Ok(importer.report)
}

fn stamp(stock: &Stock) -> String {
    hash(&format!("{stock:?}"))
}

struct Importer<'t> {
    tx: &'t mut Tx,
    now: DateTime<Utc>,
    /// The paths of the texts' files.
    seen: BTreeSet<String>,
    report: Report,
}

impl Importer<'_> {
    /// Takes the facts in beside what was changed in the house, and gives those that no file has any more.
    async fn facts(&mut self, facts: &[Fact]) -> anyhow::Result<BTreeSet<String>> {
        let taken = facts::imports::take(self.tx, facts, self.now).await?;
        match (taken.is_changed, taken.is_first) {
            (false, _) => self.report.unchanged += 1,
            (true, true) => self.report.added.push("facts".to_owned()),
            (true, false) => self.report.updated.push("facts".to_owned()),
        }
        self.report.kept.extend(taken.kept);
        Ok(taken.gone)
    }

    /// Taken when their files have changed: terms word by word, contacts part by part.
    async fn tables(&mut self, stock: &Stock) -> anyhow::Result<()> {
        if self.is_new("terms", &format!("{:?}", stock.terms)).await? {
            let kept = texts::terms::take_in(self.tx, &stock.terms, self.now).await?;
            self.report.kept.extend(kept);
        }
        if self.is_new("directory", &format!("{:?}", stock.contacts)).await? {
            let taken = directory::imports::take(self.tx, &stock.contacts, self.now).await?;
            self.report.kept.extend(taken.kept);
        }
        if self.is_new("owed", &format!("{:?}", stock.owed)).await? {
            owed::replace(self.tx, &stock.owed).await?;
        }
        Ok(())
    }

    async fn is_new(&mut self, name: &str, content: &str) -> anyhow::Result<bool> {
        let hash = hash(content);
        match texts::imports::imported(self.tx, name).await? {
            Some((known, _)) if known == hash => {
                self.report.unchanged += 1;
                return Ok(false);
            }
            Some(_) => self.report.updated.push(name.to_owned()),
            None => self.report.added.push(name.to_owned()),
        }
        texts::imports::remember_import(self.tx, name, &hash, None, self.now).await?;
        Ok(true)
    }

    /// What is the same of a programme in every language, beside what was changed in the house.
    async fn programme(&mut self, file: &ProgrammeFile) -> anyhow::Result<()> {
        let found = texts::find_id(self.tx, Kind::Programme, &file.slug).await?;
        let Some(text_id) = found else { return Ok(()) };
        let named = (file.slug.as_str(), text_id);
        let list = match programmes::imports::take(self.tx, named, &file.details, self.now).await? {
            Taken::Unchanged => {
                self.report.unchanged += 1;
                return Ok(());
            }
            Taken::Added => &mut self.report.added,
            Taken::Updated => &mut self.report.updated,
            Taken::Kept => &mut self.report.kept,
        };
        list.push(file.path.clone());
        Ok(())
    }

    async fn text(
        &mut self,
        kind: Kind,
        slug: &str,
        files: impl Iterator<Item = &TextFile> + Clone,
        shown_on: Option<NaiveDate>,
    ) -> anyhow::Result<Uuid> {
        let text_id = match texts::find_id(self.tx, kind, slug).await? {
            Some(text_id) => text_id,
            None => texts::create(self.tx, kind, slug, None, self.now).await?,
        };
        // The source first: a translation points to its segments.
        let source_first = files.clone().filter(|file| file.lang == Lang::KOREAN);
        for file in source_first.chain(files.filter(|file| file.lang != Lang::KOREAN)) {
            self.words(text_id, file, shown_on).await?;
        }
        Ok(text_id)
    }

    async fn words(
        &mut self,
        text_id: Uuid,
        file: &TextFile,
        shown_on: Option<NaiveDate>,
    ) -> anyhow::Result<()> {
        let hash = hash(&format!("{:?}\n{}", file.front, file.body));
        let before = texts::imports::imported(self.tx, &file.path).await?;
        self.seen.insert(file.path.clone());
        let is_back = texts::imports::bring_back(self.tx, &file.path, text_id).await?;
        let latest = texts::latest_revision(self.tx, text_id, file.lang).await?;
        let imported = before.as_ref().and_then(|(_, revision)| *revision);
        if before.as_ref().is_some_and(|(known, _)| *known == hash) {
            let is_withheld = self.is_withheld(text_id, file.lang).await?;
            match imported.filter(|_| is_back && latest == imported && !is_withheld) {
                Some(revision) => {
                    texts::publish(self.tx, text_id, file.lang, revision, None, self.now).await?;
                    self.report.added.push(file.path.clone());
                }
                None => self.report.unchanged += 1,
            }
            return Ok(());
        }
        if latest.is_some() && latest != imported {
            self.report.kept.push(file.path.clone());
            return Ok(());
        }
        if file.lang == Lang::KOREAN {
            self.around(text_id, file, shown_on).await?;
        }
        let written = Written {
            lang: file.lang,
            title: file.front.title.clone(),
            summary: file.front.summary.clone(),
            body: file.body.clone(),
            made_by: file.front.made_by,
            made_from: file.front.made_from(),
        };
        let revision = texts::save(self.tx, text_id, &written, None, self.now).await?;
        texts::imports::remember_import(self.tx, &file.path, &hash, Some(revision), self.now)
            .await?;
        // What somebody took from readers does not come back with the next file.
        if self.is_withheld(text_id, file.lang).await? {
            self.report.kept.push(file.path.clone());
            return Ok(());
        }
        texts::publish(self.tx, text_id, file.lang, revision, None, self.now).await?;
        let list = if before.is_some() { &mut self.report.updated } else { &mut self.report.added };
        list.push(file.path.clone());
        Ok(())
    }

    /// Whether somebody in the house took a text, or this language of it, from readers.
    async fn is_withheld(&mut self, text_id: Uuid, lang: Lang) -> anyhow::Result<bool> {
        for lang in [Lang::KOREAN, lang] {
            if translations::is_withheld(self.tx, Place { text_id, lang }).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What stands around a text, unless the house says something else than the file said last.
    async fn around(
        &mut self,
        text_id: Uuid,
        file: &TextFile,
        shown_on: Option<NaiveDate>,
    ) -> anyhow::Result<()> {
        let front = &file.front;
        let about = About {
            contacts: front.contacts.clone(),
            terms: front.terms.clone(),
            sources: front.sources.clone(),
            checked_on: front.checked_on,
            checked_by: front.checked_by.clone(),
            review_by: front.review_by,
            related: front.related.clone(),
            levels: front.levels.clone(),
        };
        let path = format!("{}#about", file.path);
        let Some((_, text)) = texts::text(self.tx, text_id).await? else { return Ok(()) };
        let here = around_stamp(text.topic.as_deref(), &text.about)?;
        let before = texts::imports::imported(self.tx, &path).await?;
        if before.is_some_and(|(known, _)| known != here) {
            self.report.kept.push(path);
            return Ok(());
        }
        let topic = front.topic.as_deref();
        texts::describe(self.tx, text_id, topic, &about, shown_on).await?;
        let stamp = around_stamp(topic, &about)?;
        texts::imports::remember_import(self.tx, &path, &stamp, None, self.now).await
    }
}

/// The hash of what stands around a text, without what is empty: a field that is new in the program changes
/// nothing.
fn around_stamp(topic: Option<&str>, about: &About) -> anyhow::Result<String> {
    let serde_json::Value::Object(mut about) = serde_json::to_value(about)? else {
        return Ok(String::new());
    };
    about.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|all| !all.is_empty()));
    Ok(hash(&format!("{topic:?} {}", serde_json::to_string(&about)?)))
}

fn hash(content: &str) -> String {
    let digest = Sha256::digest(content.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
