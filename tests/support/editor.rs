//! The editor of texts as a browser fills it in: its fields in their order, and what is sent of them.

use maru::language::Lang;
use maru::staff::{self, Grant, Role};
use maru::texts::translations::{self, By, Place};
use maru::texts::{self, Kind};
use uuid::Uuid;

use super::signed_in::{come_in, id_of, lang, welcome};
use super::{Answer, House, Visitor};

/// What stands in the form of the editor.
#[derive(Clone, Debug)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the fields that a browser would send.
    pub fn of(page: &Answer) -> Self {
        Self(fields_of(page, "data-editor="))
    }

    /// The words of every block.
    pub fn words(&self) -> Vec<&str> {
        let words = self.0.iter().filter(|(name, _)| name == "words");
        words.map(|(_, value)| value.as_str()).collect()
    }

    pub fn get(&self, field: &str) -> &str {
        let found = self.0.iter().find(|(name, _)| name == field);
        found.map_or("", |(_, value)| value)
    }

    /// Types into the block at a position.
    pub fn with_words(mut self, at: usize, words: &str) -> Self {
        let mut fields = self.0.iter_mut().filter(|(name, _)| name == "words");
        fields.nth(at).expect("a block").1 = words.to_owned();
        self
    }

    /// Fills a field in, ticks a box, or presses a button.
    pub fn with(mut self, field: &str, value: &str) -> Self {
        self.0.retain(|(name, _)| name != field);
        self.0.push((field.to_owned(), value.to_owned()));
        self
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    pub async fn send(&self, visitor: &mut Visitor<'_>, path: &str) -> anyhow::Result<Answer> {
        visitor.post(path, &self.fields()).await
    }
}

/// The fields of the form behind a mark, as a browser would send them.
pub fn fields_of(page: &Answer, mark: &str) -> Vec<(String, String)> {
    let form = page.body.split(mark).nth(1).unwrap_or_default();
    let form = form.split("</form>").next().unwrap_or_default();
    let mut fields = Vec::new();
    let mut select = String::new();
    for element in form.split('<').skip(1) {
        let (tag, inner) = element.split_once('>').unwrap_or((element, ""));
        if tag.starts_with("option ") && tag.contains(" selected") {
            fields.push((select.clone(), attribute(tag, "value").unwrap_or_default()));
        }
        let Some(name) = attribute(tag, "name") else { continue };
        let is_box = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
        if tag.contains(" form=\"") {
            continue;
        }
        if tag.starts_with("textarea") {
            fields.push((name, unescape(inner)));
        } else if tag.starts_with("select") {
            select = name;
        } else if tag.starts_with("input") && (!is_box || tag.contains(" checked")) {
            fields.push((name, attribute(tag, "value").unwrap_or_default()));
        }
    }
    fields
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(unescape(value))
}

fn unescape(text: &str) -> String {
    let marks = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    marks.into_iter().fold(text.to_owned(), |text, (mark, plain)| text.replace(mark, plain))
}

/// The positions of the blocks that stand in a state on a page of the editor.
pub fn in_state(page: &Answer, state: &str) -> Vec<usize> {
    let marker = format!("<li class=\"line {state}");
    let ids = page.body.split(&marker).skip(1).filter_map(|part| part.split("id=\"row-").nth(1));
    ids.filter_map(|id| id.split('"').next()?.parse().ok()).collect()
}

/// Somebody of the newsroom with roles in every language; her pages are in English.
pub async fn staff<'h>(
    house: &'h House,
    name: &str,
    roles: &[Role],
) -> anyhow::Result<Visitor<'h>> {
    let link = welcome(house, &format!("{name}@maru.test"), "en", roles).await?;
    come_in(house, &link).await
}

/// Somebody who holds a role in one language.
pub async fn staff_for<'h>(
    house: &'h House,
    name: &str,
    role: Role,
    tag: &str,
) -> anyhow::Result<Visitor<'h>> {
    let email = format!("{name}@maru.test");
    let link = welcome(house, &email, "en", &[]).await?;
    let (id, now) = (id_of(house, &email).await?, house.clock.now());
    let mut tx = house.app.db.begin().await?;
    let grant = Grant { role, lang: Some(lang(tag)?) };
    staff::give_role(&mut tx, id, grant, id, now).await?;
    tx.commit().await?;
    come_in(house, &link).await
}

/// The id of a guide.
pub async fn guide(house: &House, slug: &str) -> anyhow::Result<Uuid> {
    let mut tx = house.app.db.read().await?;
    let id = texts::find_id(&mut tx, Kind::Guide, slug).await?;
    id.ok_or_else(|| anyhow::anyhow!("no guide {slug}"))
}

pub fn path(text_id: Uuid, tag: &str) -> String {
    format!("/newsroom/texts/{text_id}/{tag}")
}

/// Makes what was saved last in a language public. Pages show it after `App::refresh`.
pub async fn publish(house: &House, text_id: Uuid, tag: &str, by: &str) -> anyhow::Result<()> {
    let staff_id = id_of(house, &format!("{by}@maru.test")).await?;
    let place = Place { text_id, lang: lang(tag)? };
    let mut tx = house.app.db.begin().await?;
    let seen = texts::latest_revision(&mut tx, text_id, place.lang).await?.expect("words");
    let by = By { staff_id, now: house.clock.now() };
    translations::publish(&mut tx, place, seen, "", by).await??;
    tx.commit().await
}

/// The languages other than Korean in which the city publishes.
pub fn others(house: &House) -> Vec<Lang> {
    house.app.city.published().filter(|lang| *lang != Lang::KOREAN).collect()
}
