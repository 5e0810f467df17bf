//! Saved replies: texts of the city, in the client's language where they are translated, as a message has them.

use crate::city::City;
use crate::db::Tx;
use crate::facts;
use crate::language::Lang;
use crate::texts::{self, Found, Kind, MadeBy, Published};
use chrono::NaiveDate;

/// What stands in a saved reply where the counsellor writes something herself, as a day: two or more of it.
const BLANK: &str = "○○";
/// So much of a line is shown of what is not filled in.
const LONGEST_SHOWN: usize = 80;

/// A saved reply in a list.
#[derive(Clone, Debug)]
pub struct Saved {
    pub slug: String,
    pub topic: Option<String>,
    /// Its title in the first language of the chain that it is in.
    pub title: String,
    pub lang: Lang,
    pub title_ko: String,
}

/// A saved reply, ready to be sent.
#[derive(Clone, Debug)]
pub struct Ready {
    pub text: String,
    pub lang: Lang,
    pub made_by: MadeBy,
    pub title_ko: String,
    /// The same in Korean, to be read beside it.
    pub korean: Option<String>,
}

/// The lines of a text in which something is not filled in yet.
pub fn blanks(text: &str) -> Vec<String> {
    let blank = text.lines().filter(|line| line.contains(BLANK));
    let shown = |line: &str| line.trim().chars().take(LONGEST_SHOWN).collect::<String>();
    blank.map(|line| shown(line).trim().to_owned()).collect()
}

/// The languages in which a client is answered by a saved reply, best first; Korean last, and then said so.
fn chain(city: &City, lang: Lang) -> Vec<Lang> {
    let mut chain = vec![lang];
    chain.extend(city.chain(lang).into_iter().chain([Lang::KOREAN]));
    let mut seen = Vec::new();
    chain.retain(|lang| {
        !seen.contains(lang) && {
            seen.push(*lang);
            true
        }
    });
    chain
}

/// The saved replies whose title has these words, in Korean or in the client's language: those of the case's
/// topic first.
pub async fn list(
    tx: &mut Tx,
    city: &City,
    lang: Lang,
    topic: &str,
    words: &str,
) -> anyhow::Result<Vec<Saved>> {
    let words = words.trim().to_lowercase();
    let fits = |title: &str| title.to_lowercase().contains(&words);
    let entries = texts::list(tx, Kind::Reply, &chain(city, lang)).await?;
    let fitting = entries.into_iter().filter(|entry| fits(&entry.title) || fits(&entry.title_ko));
    let mut saved: Vec<Saved> = fitting
        .map(|entry| Saved {
            slug: entry.slug,
            topic: entry.topic,
            title: entry.title,
            lang: entry.lang,
            title_ko: entry.title_ko,
        })
        .collect();
    let place = |id: &Option<String>| {
        let places = city.topics.iter().position(|one| Some(&one.id) == id.as_ref());
        places.map_or(usize::MAX, |at| at + 1)
    };
    saved.sort_by_key(|one| {
        let is_of_the_case = one.topic.as_deref() == Some(topic);
        (if is_of_the_case { 0 } else { place(&one.topic) }, one.title_ko.clone())
    });
    Ok(saved)
}

/// A saved reply for a client, with its facts as of today. None: there is no such reply.
pub async fn ready(
    tx: &mut Tx,
    city: &City,
    slug: &str,
    lang: Lang,
    today: NaiveDate,
) -> anyhow::Result<Option<Ready>> {
    let Some(text) = found(tx, slug, &chain(city, lang)).await? else {
        return Ok(None);
    };
    let facts = facts::all(tx).await?;
    let korean = match text.lang == Lang::KOREAN {
        true => None,
        false => found(tx, slug, &[Lang::KOREAN]).await?,
    };
    let korean = korean.map(|korean| texts::message(&korean, &facts, today)).transpose()?;
    Ok(Some(Ready {
        text: texts::message(&text, &facts, today)?.body,
        lang: text.lang,
        made_by: text.made_by,
        title_ko: text.title_ko.clone(),
        korean: korean.map(|korean| korean.body),
    }))
}

async fn found(tx: &mut Tx, slug: &str, chain: &[Lang]) -> anyhow::Result<Option<Published>> {
    Ok(match texts::find(tx, Kind::Reply, slug, chain).await? {
        Some(Found::Here(text)) => Some(*text),
        Some(Found::Elsewhere { .. }) | None => None,
    })
}

#[cfg(test)]
mod tests {
    use super::blanks;

    #[test]
    fn what_is_not_filled_in_is_found_by_its_line() {
        assert_eq!(blanks("안녕하세요.\n 날과 시각: ○○\n끝 ○○○"), ["날과 시각: ○○", "끝 ○○○"]);
        // One ring alone is a mark of somebody's own, and the years of the Chinese are no blanks.
        assert!(blanks("○ 서류\n二〇〇八年\n2026-11-23").is_empty());
    }

    /// Wherever the Korean of a saved reply has a blank, each translation has one.
    #[test]
    fn every_blank_is_in_every_language() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content/replies");
        for reply in std::fs::read_dir(folder).expect("saved replies") {
            let reply = reply.expect("a folder").path();
            let body = |path: &std::path::Path| {
                let text = std::fs::read_to_string(path).expect("a text");
                text.splitn(3, "+++").nth(2).unwrap_or_default().to_owned()
            };
            let korean = blanks(&body(&reply.join("ko.md"))).len();
            for file in std::fs::read_dir(&reply).expect("a reply") {
                let path = file.expect("a file").path();
                assert_eq!(blanks(&body(&path)).len(), korean, "{}", path.display());
            }
        }
    }
}
