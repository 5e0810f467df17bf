//! The announcement of a newsletter issue: its articles with their first words, in every language in
//! which the issue is whole. A draft like any other: it can be changed before it is approved.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::writing::{begin_as, save};
use super::{Kind, Refusal, Typed, store};
use crate::city::City;
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::{Lang, Words};
use crate::newsletter::{self, Issue};
use crate::texts::segments::{self, Segment};
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
    let Some(korean) = read(tx, (publication, issue), Lang::KOREAN).await? else {
        return Ok(Err(Refusal::NoIssue));
    };
    let source = match korean.typed(facts) {
        Ok(typed) => typed,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let begun = begin_as(tx, Kind::Issue, Some(korean.issue.id), by, today, now).await?;
    store::set_topics(tx, begun.id, &korean.topics(city)).await?;
    let blocks = korean.segments();
    save(tx, begun.text_id, &source, Vec::new(), by, now).await?;
    for lang in city.published().filter(|lang| *lang != Lang::KOREAN) {
        let Some(translated) = read(tx, (publication, issue), lang).await? else { continue };
        let made_from = texts::made_from(&blocks, &translated.segments());
        if let (Some(made_from), Ok(typed)) = (made_from, translated.typed(facts)) {
            save(tx, begun.text_id, &typed, made_from, by, now).await?;
        }
    }
    Ok(Ok(begun.id))
}

/// An issue in one language, whole.
struct Whole {
    issue: Issue,
    articles: Vec<Published>,
    title: String,
    body: String,
}

/// `None` if the issue or one of its articles is not public in this language.
async fn read(
    tx: &mut Tx,
    (publication, slug): (&str, &str),
    lang: Lang,
) -> anyhow::Result<Option<Whole>> {
    let Some(issue) = newsletter::find_issue(tx, publication, slug, &[lang]).await? else {
        return Ok(None);
    };
    let publications = newsletter::publications(tx, &[lang]).await?;
    let serial = publications.into_iter().find(|serial| serial.id == publication);
    let mut articles = Vec::new();
    for placed in newsletter::articles(tx, &issue).await? {
        match texts::find(tx, texts::Kind::Article, &placed.text_slug, &[lang]).await? {
            Some(Found::Here(text)) => articles.push(*text),
            _ => return Ok(None),
        }
    }
    let words = Words::for_letters(lang);
    let title = words
        .tell("bulletin-issue-title")
        .with("publication", serial.map(|serial| serial.title).unwrap_or_default())
        .with("issue", issue.title.clone());
    let mut body = words.say("bulletin-issue-intro");
    for article in &articles {
        let (title, summary) = (as_of(&article.title, &issue), as_of(&article.summary, &issue));
        let slug = &article.text.slug;
        body.push_str(&format!("\n\n### [{title}](/newsletter/{slug})\n\n{summary}"));
    }
    Ok(Some(Whole { issue, articles, title: title.to_string(), body }))
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

impl Whole {
    fn typed(&self, facts: &Facts) -> Result<Typed, Refusal> {
        let lang = self.issue.lang;
        // A translation is as good as its worst part.
        let by_people = self.articles.iter().all(|article| article.made_by == MadeBy::Person);
        let made_by = if by_people { MadeBy::Person } else { MadeBy::Machine };
        Typed::parse(lang, &self.title, &self.body, made_by, facts)
    }

    fn segments(&self) -> Vec<Segment> {
        segments::cut(&self.title, "", &self.body)
    }

    /// Of its articles, each once, in the city's order.
    fn topics(&self, city: &City) -> Vec<String> {
        let named = |id: &&String| {
            self.articles.iter().any(|article| article.text.topic.as_ref() == Some(*id))
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
