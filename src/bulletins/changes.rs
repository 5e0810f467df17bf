//! What has changed since somebody last told it: the blocks of a guide that are new, with the words that they have
//! in each language already.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::prefilled::{Known, translated};
use super::store::Origin;
use super::writing::{begin_as, save};
use super::{Kind, Refusal, Typed, store};
use crate::city::City;
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::{Lang, Words};
use crate::texts::history::{self, Revision};
use crate::texts::segments::{self, Identity, Segment};
use crate::texts::translations::Place;
use crate::texts::{self, Found, MadeBy, Text};

/// So many new blocks stand in a bulletin: a mail is short, and the guide has them all.
const MOST_BLOCKS: usize = 8;
/// So many texts are looked at for what changed.
const LOOKED_AT: i64 = 60;

/// A guide that changed since it was last told.
#[derive(Clone, Debug)]
pub struct Changed {
    pub text_id: Uuid,
    pub title: String,
    pub topic: Option<String>,
    pub changed_at: DateTime<Utc>,
    /// How many blocks are new.
    pub blocks: usize,
}

/// What there is to tell of a guide.
#[derive(Clone, Debug)]
pub struct Proposal {
    text: Text,
    title: String,
    changed_at: DateTime<Utc>,
    /// The new blocks.
    blocks: Vec<Segment>,
}

/// What changed in a guide since it was last told; where it never was, since the words before.
pub async fn propose(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Proposal>> {
    let Some((texts::Kind::Guide, text)) = texts::text(tx, text_id).await? else {
        return Ok(None);
    };
    let korean = Place { text_id, lang: Lang::KOREAN };
    let published = history::published(tx, korean).await?;
    let told_at = store::last_about(tx, text_id).await?;
    let Some(((now, changed_at), earlier)) = published.split_last() else { return Ok(None) };
    let before = match told_at {
        Some(told) if told >= *changed_at => None,
        Some(told) => earlier.iter().rev().find(|(_, at)| *at <= told),
        None => earlier.last(),
    };
    let (Some((before, _)), true) = (before, is_public(tx, &text, *now).await?) else {
        return Ok(None);
    };
    let old = history::revision(tx, *before).await?;
    let (Some(old), Some(new)) = (old, history::revision(tx, *now).await?) else {
        return Ok(None);
    };
    let blocks = new_blocks(&old, &new);
    let (title, changed_at) = (new.title, *changed_at);
    Ok((!blocks.is_empty()).then_some(Proposal { text, title, changed_at, blocks }))
}

async fn is_public(tx: &mut Tx, text: &Text, revision: Uuid) -> anyhow::Result<bool> {
    let found = texts::find(tx, texts::Kind::Guide, &text.slug, &[Lang::KOREAN]).await?;
    Ok(matches!(found, Some(Found::Here(public)) if public.revision_id == revision))
}

/// Sentences that were not there before. A heading or a cell of a table says nothing alone.
fn new_blocks(old: &Revision, new: &Revision) -> Vec<Segment> {
    let before: BTreeSet<Identity> = old.segments().into_iter().map(|one| one.identity).collect();
    let told = |block: &Segment| {
        matches!(block.kind, segments::Kind::Paragraph | segments::Kind::Item)
            && !before.contains(&block.identity)
    };
    new.segments().into_iter().filter(told).take(MOST_BLOCKS).collect()
}

/// The guides that changed since they were last told, the latest first.
pub async fn changed_since(tx: &mut Tx) -> anyhow::Result<Vec<Changed>> {
    let mut changed = Vec::new();
    for text_id in history::republished(tx, LOOKED_AT).await? {
        if let Some(proposal) = propose(tx, text_id).await? {
            changed.push(Changed {
                text_id,
                title: proposal.title,
                topic: proposal.text.topic,
                changed_at: proposal.changed_at,
                blocks: proposal.blocks.len(),
            });
        }
    }
    Ok(changed)
}

/// Begins a bulletin that tells what changed in a guide, in every language in which the change is translated, and
/// gives its id.
///
/// # Errors
/// [`Refusal::NothingChanged`], or what is wrong with the Korean words.
pub async fn tell_change(
    tx: &mut Tx,
    (city, facts): (&City, &Facts),
    text_id: Uuid,
    by: Uuid,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let Some(proposal) = propose(tx, text_id).await? else {
        return Ok(Err(Refusal::NothingChanged));
    };
    let (title, body) = proposal.korean();
    let korean = match Typed::parse(Lang::KOREAN, &title, &body, MadeBy::Person, facts) {
        Ok(korean) => korean,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let origin = Origin { about_text: Some(text_id), ..Origin::default() };
    let begun = begin_as(tx, (Kind::Change, origin), by, today, now).await?;
    let topics: Vec<String> = proposal.text.topic.iter().cloned().collect();
    store::set_topics(tx, begun.id, &topics).await?;
    save(tx, begun.text_id, &korean, Vec::new(), by, now).await?;
    for lang in city.published().filter(|lang| *lang != Lang::KOREAN) {
        let Some(known) = proposal.known(tx, lang).await? else { continue };
        if let Some((typed, made_from)) = translated(&korean, &known, facts) {
            save(tx, begun.text_id, &typed, made_from, by, now).await?;
        }
    }
    Ok(Ok(begun.id))
}

/// Begins a bulletin that tells what changed in a fact, and gives its id.
pub async fn change_of_fact(
    tx: &mut Tx,
    (fact, korean): (&str, &Typed),
    topics: &[String],
    by: Uuid,
    (today, now): (NaiveDate, DateTime<Utc>),
) -> anyhow::Result<Uuid> {
    let origin = Origin { about_fact: Some(fact), ..Origin::default() };
    let begun = begin_as(tx, (Kind::Change, origin), by, today, now).await?;
    store::set_topics(tx, begun.id, topics).await?;
    save(tx, begun.text_id, korean, Vec::new(), by, now).await?;
    Ok(begun.id)
}

impl Proposal {
    /// The Korean title and text: what is new, and where the rest stands.
    fn korean(&self) -> (String, String) {
        let says = Says::new(Lang::KOREAN, &self.text.slug, &self.title);
        let mut body = says.intro;
        let mut before = segments::Kind::Title;
        for block in &self.blocks {
            let is_item = block.kind == segments::Kind::Item;
            let follows = is_item && before == segments::Kind::Item;
            body.push_str(if follows { "\n" } else { "\n\n" });
            body.push_str(if is_item { "- " } else { "" });
            body.push_str(&texts::one_line(block.words()));
            before = block.kind;
        }
        body.push_str("\n\n");
        body.push_str(&says.link);
        (says.title, body)
    }

    /// What is known of it in a language. None: none of the new blocks is translated.
    async fn known(&self, tx: &mut Tx, lang: Lang) -> anyhow::Result<Option<Known>> {
        let found = texts::find(tx, texts::Kind::Guide, &self.text.slug, &[lang]).await?;
        let Some(Found::Here(public)) = found else { return Ok(None) };
        let Some(revision) = history::revision(tx, public.revision_id).await? else {
            return Ok(None);
        };
        let made_from = history::made_from(tx, public.revision_id).await?;
        let mut words = BTreeMap::new();
        for (own, made) in revision.segments().iter().zip(made_from) {
            let block = self.blocks.iter().find(|block| Some(&block.identity) == made.as_ref());
            if let Some(block) = block.filter(|_| !own.is_missing()) {
                words.insert(texts::one_line(block.words()), texts::one_line(own.words()));
            }
        }
        if words.is_empty() {
            return Ok(None);
        }
        let korean = Says::new(Lang::KOREAN, &self.text.slug, &self.title);
        let own = Says::new(lang, &self.text.slug, &public.title);
        let pairs = [(korean.title, own.title), (korean.intro, own.intro), (korean.link, own.link)];
        words.extend(pairs);
        Ok(Some(Known { lang, made_by: public.made_by, words }))
    }
}

/// What stands around the new blocks in a language.
struct Says {
    title: String,
    intro: String,
    link: String,
}

impl Says {
    fn new(lang: Lang, slug: &str, guide: &str) -> Self {
        let words = Words::for_letters(lang);
        let title = words.tell("bulletin-change-title").with("guide", guide.to_owned());
        let link = format!("[{guide}](/guides/{slug})");
        let more = words.tell("bulletin-change-more").with("link", link);
        let intro = words.say("bulletin-change-intro");
        Self { title: title.to_string(), intro, link: more.to_string() }
    }
}
