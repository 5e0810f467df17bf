//! Atom (RFC 4287): a feed and its entries, written as XML.

use chrono::{DateTime, SecondsFormat, Utc};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::language::Lang;

pub const KIND: &str = "application/atom+xml; charset=utf-8";

/// A feed in one language.
pub struct Feed {
    pub id: String,
    pub html_lang: String,
    pub title: String,
    pub subtitle: String,
    /// Its own address, and that of the page with the same in it.
    pub own: String,
    pub page: String,
    /// `hreflang` and address of the same feed in other languages.
    pub others: Vec<(String, String)>,
    pub author: String,
    pub updated: DateTime<Utc>,
    pub entries: Vec<Entry>,
}

/// A text in a feed.
pub struct Entry {
    pub id: String,
    pub html_lang: String,
    pub title: String,
    pub summary: String,
    pub href: String,
    /// Id and name of its topic.
    pub topic: Option<(String, String)>,
    pub published: Option<DateTime<Utc>>,
    pub updated: DateTime<Utc>,
}

/// An id of a text in a language, which stays the same whatever its address and its words become. Languages
/// have ids of their own: for a reader of two, one is no newer version of the other.
pub fn id_of(text_id: Uuid, lang: Lang) -> String {
    let digest = Sha256::new().chain_update(text_id.as_bytes()).chain_update(lang.as_str());
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest.finalize()).for_each(|(to, from)| *to = from);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().urn().to_string()
}

impl Feed {
    /// The feed as XML.
    pub fn write(&self) -> anyhow::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let feed = writer.create_element("feed");
        let feed = feed.with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
        let feed = feed.with_attribute(("xml:lang", self.html_lang.as_str()));
        feed.write_inner_content(|to| {
            self.head(to)?;
            self.entries.iter().try_for_each(|entry| entry.write(to))
        })?;
        Ok(writer.into_inner())
    }

    fn head(&self, to: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        text(to, "id", &self.id)?;
        text(to, "title", &self.title)?;
        if !self.subtitle.is_empty() {
            text(to, "subtitle", &self.subtitle)?;
        }
        text(to, "updated", &instant(self.updated))?;
        let author = to.create_element("author");
        author.write_inner_content(|to| text(to, "name", &self.author))?;
        let own = &[("rel", "self"), ("type", "application/atom+xml"), ("href", &self.own)];
        link(to, own)?;
        let (kind, lang) = (("type", "text/html"), ("hreflang", self.html_lang.as_str()));
        link(to, &[("rel", "alternate"), kind, lang, ("href", &self.page)])?;
        for (lang, href) in &self.others {
            let (kind, lang) = (("type", "application/atom+xml"), ("hreflang", lang.as_str()));
            link(to, &[("rel", "alternate"), kind, lang, ("href", href)])?;
        }
        Ok(())
    }
}

impl Entry {
    fn write(&self, to: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let entry = to.create_element("entry");
        let entry = entry.with_attribute(("xml:lang", self.html_lang.as_str()));
        entry.write_inner_content(|to| {
            text(to, "id", &self.id)?;
            text(to, "title", &self.title)?;
            if let Some(published) = self.published {
                text(to, "published", &instant(published))?;
            }
            text(to, "updated", &instant(self.updated))?;
            let (kind, lang) = (("type", "text/html"), ("hreflang", self.html_lang.as_str()));
            link(to, &[("rel", "alternate"), kind, lang, ("href", &self.href)])?;
            if let Some((term, label)) = &self.topic {
                let category = to.create_element("category");
                let category = category.with_attribute(("term", term.as_str()));
                category.with_attribute(("label", label.as_str())).write_empty()?;
            }
            text(to, "summary", &self.summary)
        })?;
        Ok(())
    }
}

fn text(to: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    let plain: String = words.chars().filter(|c| is_xml(*c)).collect();
    to.create_element(name).write_text_content(BytesText::new(&plain)).map(drop)
}

fn link(to: &mut Writer<Vec<u8>>, attributes: &[(&str, &str)]) -> std::io::Result<()> {
    let link = to.create_element("link").with_attributes(attributes.iter().copied());
    link.write_empty().map(drop)
}

/// RFC 3339, to the second.
fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Whether a character may stand in XML 1.0 at all: a control character would break the whole feed.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(title: &str) -> String {
        let feed = Feed {
            id: "urn:a".to_owned(),
            html_lang: "ko".to_owned(),
            title: title.to_owned(),
            subtitle: String::new(),
            own: "http://a.example/ko/atom?a&b".to_owned(),
            page: "http://a.example/ko/".to_owned(),
            others: Vec::new(),
            author: "안산".to_owned(),
            updated: DateTime::UNIX_EPOCH,
            entries: Vec::new(),
        };
        String::from_utf8(feed.write().expect("a feed")).expect("UTF-8")
    }

    #[test]
    fn what_somebody_wrote_is_no_markup() {
        let feed = feed("<b>1 & 2</b>\u{b}\u{0}");
        assert!(feed.contains("<title>&lt;b&gt;1 &amp; 2&lt;/b&gt;</title>"), "{feed}");
        assert!(feed.contains("href=\"http://a.example/ko/atom?a&amp;b\""), "{feed}");
        assert!(feed.contains("<updated>1970-01-01T00:00:00Z</updated>"), "{feed}");
    }

    #[test]
    fn each_language_has_an_id_of_its_own_that_stays() {
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        let khmer = id_of(Uuid::from_u128(1), lang("km"));
        assert_eq!(khmer, id_of(Uuid::from_u128(1), lang("km")));
        assert_ne!(khmer, id_of(Uuid::from_u128(1), lang("ne")));
        assert_ne!(khmer, id_of(Uuid::from_u128(2), lang("km")));
        assert!(khmer.starts_with("urn:uuid:") && khmer.len() == 45, "{khmer}");
    }
}
