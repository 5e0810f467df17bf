//! Issues of the newsletter as the stories need them: begun in the newsroom, written, translated, released.

use maru::texts::{self, Kind};
use uuid::Uuid;

use super::texts::{change_korean, translate};
use super::{Answer, House, Visitor};

/// The newsroom's page of the publication that the city has.
pub const QUARTERLY: &str = "/newsroom/publications/ansan-quarterly";

/// Title and two paragraphs of an article in Korean, and in three languages.
const KOREAN: &str = "이야기를 나눕니다.\n\n모두 오세요.\n";
const WORDS: [(&str, [&str; 3]); 3] = [
    ("en", ["News", "We talk with one another.", "Everybody is welcome."]),
    ("vi", ["Tin tức", "Chúng ta trò chuyện với nhau.", "Mời tất cả mọi người."]),
    ("km", ["ដំណឹង", "យើងនិយាយគ្នា។", "សូមអញ្ជើញមកទាំងអស់គ្នា។"]),
];

/// The text of this kind and slug.
pub async fn text(house: &House, kind: Kind, slug: &str) -> anyhow::Result<Uuid> {
    let found = texts::find_id(&mut house.app.db.read().await?, kind, slug).await?;
    found.ok_or_else(|| anyhow::anyhow!("there is no {slug}"))
}

/// Somebody begins an issue.
pub async fn begin(visitor: &mut Visitor<'_>, slug: &str, day: &str) -> anyhow::Result<Answer> {
    let form = [("title", "2027년 봄호"), ("slug", slug), ("day", day)];
    visitor.post(QUARTERLY, &form).await
}

/// Somebody begins an article in an issue.
pub async fn add(visitor: &mut Visitor<'_>, issue: &str, slug: &str) -> anyhow::Result<Answer> {
    let title = format!("글 {slug}");
    let form = [("title", title.as_str()), ("slug", slug), ("topic", "daily-life")];
    visitor.post(&format!("{QUARTERLY}/{issue}/articles"), &form).await
}

/// Writes the Korean of an article.
pub async fn write(house: &House, slug: &str, name: &str) -> anyhow::Result<Uuid> {
    let id = text(house, Kind::Article, &format!("ansan-quarterly/{slug}")).await?;
    change_korean(house, id, ("", KOREAN), name).await?;
    Ok(id)
}

/// Writes an article or the title of an issue in a language.
pub async fn put_into(house: &House, id: Uuid, tag: &str, name: &str) -> anyhow::Result<()> {
    let (_, [title, one, two]) = WORDS.into_iter().find(|(known, _)| *known == tag).expect("words");
    let kind = texts::text(&mut house.app.db.read().await?, id).await?.map(|(kind, _)| kind);
    let words = |at: usize, _: Option<&str>| match at {
        // The year of the Korean title stands in every other.
        0 if kind == Some(Kind::Issue) => format!("{title} 2027"),
        0 => title.to_owned(),
        1 => String::new(),
        2 => one.to_owned(),
        _ => two.to_owned(),
    };
    translate(house, (id, tag), words, name).await?;
    Ok(())
}

/// An issue with its articles, written in Korean and in some languages, and not released.
pub async fn ready(
    house: &House,
    visitor: &mut Visitor<'_>,
    (issue, articles): (&str, &[&str]),
    tags: &[&str],
    name: &str,
) -> anyhow::Result<Vec<Uuid>> {
    let begun = begin(visitor, issue, "2027-02-20").await?;
    anyhow::ensure!(begun.status.is_redirection(), "{}", begun.text());
    let title = text(house, Kind::Issue, &format!("ansan-quarterly/{issue}")).await?;
    let mut ids = Vec::new();
    for slug in articles {
        let added = add(visitor, issue, slug).await?;
        anyhow::ensure!(added.status.is_redirection(), "{}", added.text());
        ids.push(write(house, &format!("{issue}/{slug}"), name).await?);
    }
    for tag in tags {
        for id in ids.iter().chain([&title]) {
            put_into(house, *id, tag, name).await?;
        }
    }
    Ok(ids)
}

/// What can be ticked on the page of an issue to release it: a language with what was seen.
pub fn ticks(page: &Answer) -> Vec<String> {
    let values = page.body.split("name=\"release\" value=\"").skip(1);
    values.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// Somebody looks at an issue and releases it in whatever is ready.
pub async fn release(visitor: &mut Visitor<'_>, issue: &str) -> anyhow::Result<Answer> {
    let path = format!("{QUARTERLY}/{issue}");
    let seen = ticks(&visitor.get(&path).await?);
    let form: Vec<(&str, &str)> = seen.iter().map(|value| ("release", value.as_str())).collect();
    visitor.post(&format!("{path}/release"), &form).await
}
