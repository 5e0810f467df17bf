//! The announcement of a newsletter issue: its articles with their first words, in every language in
//! which the issue is out. Where an article is missing in one, its blocks wait there for somebody to write
//! them. A draft like any other: it can be changed before it is approved.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::store::Origin;
use super::writing::{begin_as, save};
use super::{Kind, Refusal, Typed, store};
use crate::city::City;
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::{Lang, Words};
use crate::newsletter::{self, Issue};
use crate::texts::segments::{self, Identity, MISSING, Segment};
use crate::texts::{self, Found, MadeBy, Published};

/// Begins the announcement of an issue, and gives its id. Its topics are those of the articles.
///
/// # Errors
/// [`Refusal::NoIssue`], or what is wrong with the Korean words.
pub async fn announce(
    tx: &mut Tx,
    city: &City,
    facts: &Facts,
    (publication, issue): (&str, &str),
    by: Uuid,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let Some(korean) = read_korean(tx, (publication, issue)).await? else {
        return Ok(Err(Refusal::NoIssue));
    };
    let source = match korean.typed(facts) {
        Ok(typed) => typed,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let origin = Origin { issue_id: Some(korean.issue.id), ..Origin::default() };
    let begun = begin_as(tx, (Kind::Issue, origin), by, today, now).await?;
    store::set_topics(tx, begun.id, &korean.topics(city)).await?;
    let blocks = korean.segments();
    save(tx, begun.text_id, &source, Vec::new(), by, now).await?;
    for lang in city.published().filter(|lang| *lang != Lang::KOREAN) {
        let Some(translated) = korean.read_in(tx, lang).await? else { continue };
        let made_from = made_from(&blocks, &translated.segments());
        if let (Some(made_from), Ok(typed)) = (made_from, translated.typed(facts)) {
            save(tx, begun.text_id, &typed, made_from, by, now).await?;
        }
    }
    Ok(Ok(begun.id))
}

/// An issue in one language.
struct Spoken {
    issue: Issue,
    /// Those that readers have in Korean; `None` where one is not there in this language.
    articles: Vec<Option<Published>>,
    title: String,
    body: String,
}

/// The issue with the articles that readers have: not the ones that were taken away or are still written.
/// `None` if it is not out, or nothing of it is left.
async fn read_korean(
    tx: &mut Tx,
    (publication, slug): (&str, &str),
) -> anyhow::Result<Option<Spoken>> {
    let issue = newsletter::find_issue(tx, publication, slug, &[Lang::KOREAN]).await?;
    let Some(issue) = issue else { return Ok(None) };
    let mut articles = Vec::new();
    for placed in newsletter::articles(tx, &issue).await? {
        articles.extend(article(tx, &placed.text_slug, Lang::KOREAN).await?.map(Some));
    }
    if articles.is_empty() {
        return Ok(None);
    }
    let title = title(tx, &issue).await?;
    let body = body(&issue, articles.iter().flatten().map(|korean| (Some(korean), korean)));
    Ok(Some(Spoken { issue, articles, title, body }))
}

async fn article(tx: &mut Tx, slug: &str, lang: Lang) -> anyhow::Result<Option<Published>> {
    Ok(match texts::find(tx, texts::Kind::Article, slug, &[lang]).await? {
        Some(Found::Here(text)) => Some(*text),
        _ => None,
    })
}

async fn title(tx: &mut Tx, issue: &Issue) -> anyhow::Result<String> {
    let publications = newsletter::publications(tx, &[issue.lang]).await?;
    let serial = publications.into_iter().find(|serial| serial.id == issue.publication);
    let title = Words::for_letters(issue.lang)
        .tell("bulletin-issue-title")
        .with("publication", serial.map(|serial| serial.title).unwrap_or_default())
        .with("issue", issue.title.clone());
    Ok(title.to_string())
}

/// Articles with their first words, each beside the Korean one. Where one is missing its blocks are there all
/// the same: the editor shows them as those that nobody has written.
fn body<'a>(
    issue: &Issue,
    articles: impl Iterator<Item = (Option<&'a Published>, &'a Published)>,
) -> String {
    let mut body = Words::for_letters(issue.lang).say("bulletin-issue-intro");
    for (article, korean) in articles {
        let heading = match article {
            Some(article) => {
                format!("[{}](/newsletter/{})", as_of(&article.title, issue), korean.text.slug)
            }
            None => MISSING.to_owned(),
        };
        let missing = if korean.summary.is_empty() { "" } else { MISSING };
        let summary = article.map_or(missing.to_owned(), |text| as_of(&text.summary, issue));
        body.push_str(&format!("\n\n### {heading}\n\n{summary}"));
    }
    body
}

/// From which block of the Korean each one was made; one without words was made from none. `None` if they
/// have not the same blocks.
pub(super) fn made_from(
    korean: &[Segment],
    translated: &[Segment],
) -> Option<Vec<Option<Identity>>> {
    let made_from = texts::made_from(korean, translated)?.into_iter().zip(translated);
    Some(made_from.map(|(made, own)| made.filter(|_| !own.is_missing())).collect())
}

/// An article shows its facts as of its issue's day, and so does what announces it.
fn as_of(text: &str, issue: &Issue) -> String {
    let mut dated = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("{fact:") {
        let end = rest[at..].find('}').map_or(rest.len(), |end| at + end);
        let placeholder = &rest[at..end];
        dated.push_str(&rest[..end]);
        if !placeholder.contains(" on ") {
            dated.push_str(&format!(" on {}", issue.published_on));
        }
        rest = &rest[end..];
    }
    dated.push_str(rest);
    dated
}

impl Spoken {
    /// The same articles in another language. `None` if the issue is not out in it, or has none of them.
    async fn read_in(&self, tx: &mut Tx, lang: Lang) -> anyhow::Result<Option<Self>> {
        let key = (self.issue.publication.as_str(), self.issue.slug.as_str());
        let Some(issue) = newsletter::find_issue(tx, key.0, key.1, &[lang]).await? else {
            return Ok(None);
        };
        let mut articles = Vec::new();
        for korean in self.articles.iter().flatten() {
            articles.push(article(tx, &korean.text.slug, lang).await?);
        }
        if articles.iter().all(Option::is_none) {
            return Ok(None);
        }
        let title = title(tx, &issue).await?;
        let pairs = articles.iter().map(Option::as_ref).zip(self.articles.iter().flatten());
        let body = body(&issue, pairs);
        Ok(Some(Self { issue, articles, title, body }))
    }

    fn typed(&self, facts: &Facts) -> Result<Typed, Refusal> {
        let lang = self.issue.lang;
        // A translation is as good as its worst part.
        let mut articles = self.articles.iter().flatten();
        let by_people = articles.all(|article| article.made_by == MadeBy::Person);
        let made_by = if by_people { MadeBy::Person } else { MadeBy::Machine };
        Typed::parse(lang, &self.title, &self.body, made_by, facts)
    }

    fn segments(&self) -> Vec<Segment> {
        segments::cut(&self.title, "", &self.body)
    }

    /// Of its articles, each once, in the city's order.
    fn topics(&self, city: &City) -> Vec<String> {
        let named = |id: &&String| {
            self.articles.iter().flatten().any(|article| article.text.topic.as_ref() == Some(*id))
        };
        city.topics.iter().map(|topic| &topic.id).filter(named).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_as_of_the_issue() {
        let issue = Issue {
            id: Uuid::nil(),
            publication: "a".to_owned(),
            slug: "b".to_owned(),
            published_on: NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"),
            title: String::new(),
            title_ko: String::new(),
            lang: Lang::KOREAN,
            languages: Vec::new(),
            released_at: DateTime::UNIX_EPOCH,
        };
        let check = |text: &str, expected: &str| assert_eq!(as_of(text, &issue), expected);
        check("없음", "없음");
        check("{fact:a} 과 {fact:b bare}", "{fact:a on 2026-11-20} 과 {fact:b bare on 2026-11-20}");
        check("{fact:a on 2027-01-01}", "{fact:a on 2027-01-01}");
    }
}
