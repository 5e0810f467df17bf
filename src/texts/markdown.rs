//! Markdown to HTML and to plain text. Raw HTML is off, and ammonia stands behind as a second wall.

use std::collections::HashSet;
use std::sync::OnceLock;

use comrak::nodes::{AstNode, ListType, NodeList, NodeValue};
use comrak::{Arena, Options, format_html, parse_document};

use super::linking::{Reader, Way};
use super::terms::Finder;
use super::{segments, underlining};

/// Title and summary are the first two segments; the body's begin after them.
const BEFORE_BODY: usize = 2;

/// What stands around the words of an item that a reader ticks. Nothing is sent or kept: it is hers.
const BOX: (&str, &str) = ("<label><input type=\"checkbox\"><span>", "</span></label>");
/// What stands before such an item in a letter, where nothing can be ticked.
const BOX_IN_LETTERS: &str = "\u{2610} ";

/// How the house reads Markdown: CommonMark, tables, items to tick, and emphasis that works between Korean syllables
/// (`**권리(權利)**를`), which plain CommonMark leaves as asterisks.
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.cjk_friendly_emphasis = true;
    options.render.r#unsafe = false;
    options
}

/// The body as HTML for a reader's page. Links to other pages lead to them in her language, or say that there
/// is none; segments at the `stale` positions (counted with title and summary) stand in `<mark>`. Items with a
/// box can be ticked, and a numbered list right below a heading is of the class `steps`.
pub fn html(body: &str, reader: &Reader, stale: &[usize]) -> String {
    with_classes(&render(body, reader, stale, BOX, None).0)
}

/// As [`html`], with the first occurrence of each term underlined and leading to `#term-ID`, and Korean said
/// to be Korean. Gives the ids of the terms, too, in the order of the text.
pub fn html_with_terms(
    body: &str,
    reader: &Reader,
    stale: &[usize],
    finder: &Finder<'_>,
) -> (String, Vec<String>) {
    let (html, found) = render(body, reader, stale, BOX, Some(finder));
    (with_classes(&html), found)
}

/// Only the renderer writes these marks: what stands in a text is written as entities.
fn with_classes(html: &str) -> String {
    html.replace("<ul>\n<li><label>", "<ul class=\"checklist\">\n<li><label>")
        .replace("</h2>\n<ol", "</h2>\n<ol class=\"steps\"")
        .replace("</h3>\n<ol", "</h3>\n<ol class=\"steps\"")
}

fn render(
    body: &str,
    reader: &Reader,
    stale: &[usize],
    around: (&str, &str),
    finder: Option<&Finder<'_>>,
) -> (String, Vec<String>) {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    let nodes: Vec<&AstNode<'_>> = root.descendants().collect();
    let mut position = BEFORE_BODY;
    for node in nodes.iter().copied() {
        if segments::kind_of(node).is_some() {
            if stale.contains(&position) {
                mark(&arena, node);
            }
            position += 1;
        }
        lead(&arena, node, reader);
    }
    // After the marks, which stand inside of the boxes' labels.
    for node in nodes {
        if matches!(node.data.borrow().value, NodeValue::TaskItem(_)) {
            put_box(&arena, node, around);
        }
    }
    let found = finder.map(|finder| underlining::underline(&arena, root, finder));
    let mut html = String::new();
    let html = match format_html(root, &options(), &mut html) {
        Ok(()) => wall().clean(&html).to_string(),
        Err(std::fmt::Error) => String::new(),
    };
    (html, found.unwrap_or_default())
}

/// Leads a link to where its reader finds the page; one that leads to nothing leaves its words.
fn lead<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>, reader: &Reader) {
    let way = match &mut node.data.borrow_mut().value {
        NodeValue::Link(link) => {
            let way = reader.way(&link.url);
            if let Some(Way::Page(path) | Way::NotYet(path)) = &way {
                link.url.clone_from(path);
            }
            way
        }
        _ => None,
    };
    let Some(way) = way else { return };
    if let Some(remark) = reader.remark_html(&way) {
        node.insert_after(arena.alloc(NodeValue::Raw(remark).into()));
    }
    if way == Way::Gone {
        let words: Vec<&AstNode<'_>> = node.children().collect();
        for words in words {
            node.insert_before(words);
        }
        node.detach();
    }
}

/// The body as HTML for a letter: links to pages are whole.
pub fn letter_html(body: &str, reader: &Reader) -> String {
    // Only what `render` wrote has an `href`, and a quotation mark in a text is written as an entity.
    let (html, _) = render(body, reader, &[], (BOX_IN_LETTERS, ""), None);
    html.replace("href=\"/", &format!("href=\"{}/", reader.site()))
}

/// The body as plain text for a letter: blocks apart, items with a dash or their number, a row of a table on a line,
/// links written out after their words.
pub fn letter_plain(body: &str, reader: &Reader) -> String {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    let mut plain = String::new();
    let mut before = None;
    for node in root.descendants() {
        let Some(kind) = segments::kind_of(node) else { continue };
        let together = before == Some(kind);
        plain.push_str(match kind {
            _ if before.is_none() => "",
            segments::Kind::Cell if node.previous_sibling().is_some() => " | ",
            segments::Kind::Item | segments::Kind::Cell if together => "\n",
            _ => "\n\n",
        });
        if kind == segments::Kind::Item {
            plain.push_str(&mark_of(node));
        }
        let mut text = String::new();
        write_line(node, reader, &mut text);
        plain.push_str(text.trim());
        before = Some(kind);
    }
    plain
}

/// What stands before an item: its number where the list counts, else a dash.
fn mark_of<'a>(paragraph: &'a AstNode<'a>) -> String {
    let number = paragraph.parent().and_then(|item| {
        let list = item.parent()?;
        match &list.data.borrow().value {
            NodeValue::List(list) if list.list_type == ListType::Ordered => {
                // The item itself is among those that it counts.
                Some(list.start + item.preceding_siblings().count() - 1)
            }
            _ => None,
        }
    });
    number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "))
}

/// The words of one block.
fn write_line<'a>(node: &'a AstNode<'a>, reader: &Reader, line: &mut String) {
    for child in node.children() {
        match &child.data.borrow().value {
            NodeValue::Text(text) => line.push_str(text),
            NodeValue::Code(code) => line.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => line.push(' '),
            _ => write_line(child, reader, line),
        }
        if let NodeValue::Link(link) = &child.data.borrow().value {
            let way = reader.way(&link.url);
            match &way {
                Some(Way::Page(path) | Way::NotYet(path)) => {
                    line.push_str(&format!(" ({}{path})", reader.site()));
                }
                Some(Way::Gone) => {}
                // A number is written out already.
                None if link.url.starts_with("tel:") => {}
                None => line.push_str(&format!(" ({})", link.url)),
            }
            if let Some(remark) = way.and_then(|way| reader.remark(&way)) {
                line.push_str(&format!(" {remark}"));
            }
        }
    }
}

/// Where the links of a body lead.
pub(super) fn links(body: &str) -> Vec<String> {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    let url = |node: &AstNode<'_>| match &node.data.borrow().value {
        NodeValue::Link(link) => Some(link.url.clone()),
        _ => None,
    };
    root.descendants().filter_map(url).collect()
}

/// The body without marks, a line a block, for search and for plain letters.
pub fn plain(body: &str) -> String {
    let arena = Arena::new();
    let root = parse_document(&arena, body, &options());
    let mut plain = String::new();
    for node in root.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => plain.push_str(text),
            NodeValue::Code(code) => plain.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => plain.push(' '),
            _ if segments::kind_of(node).is_some() && !plain.is_empty() => plain.push('\n'),
            _ => {}
        }
    }
    plain
}

fn mark<'a>(arena: &'a Arena<'a>, node: &'a AstNode<'a>) {
    let highlight = arena.alloc(NodeValue::Highlight.into());
    let children: Vec<&AstNode<'_>> = node.children().collect();
    for child in children {
        highlight.append(child);
    }
    node.append(highlight);
}

/// Puts something around the words of an item with a box, which is an item like any other then.
fn put_box<'a>(arena: &'a Arena<'a>, item: &'a AstNode<'a>, (before, after): (&str, &str)) {
    let raw = |html: &str| arena.alloc(NodeValue::Raw(html.to_owned()).into());
    if let Some(words) = item.first_child() {
        // The words of a stale segment are in a mark already; the box stands outside of it.
        words.prepend(raw(before));
        words.append(raw(after));
    }
    let list = item.parent().and_then(|parent| match parent.data.borrow().value {
        NodeValue::List(list) => Some(list),
        _ => None,
    });
    item.data.borrow_mut().value = NodeValue::Item(list.unwrap_or_else(NodeList::default));
}

fn wall() -> &'static ammonia::Builder<'static> {
    static WALL: OnceLock<ammonia::Builder<'static>> = OnceLock::new();
    WALL.get_or_init(|| {
        let mut wall = ammonia::Builder::default();
        wall.url_schemes(HashSet::from(["http", "https", "tel", "mailto"]))
            .add_tags(["mark", "label", "input"])
            // Whatever gets through, a field in a text is a box to tick.
            .set_tag_attribute_value("input", "type", "checkbox")
            .add_generic_attributes(["dir", "lang"])
            .add_tag_attributes("ol", ["start"])
            .add_tag_attributes("a", ["id"])
            .add_allowed_classes("a", ["term"])
            .add_allowed_classes("small", ["remark"])
            .link_rel(Some("noopener"));
        wall
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::linking::Paths;
    use super::super::terms::{Term, Word};
    use super::*;
    use crate::city::City;
    use crate::language::Lang;

    fn reader(tag: &str) -> Reader {
        let city = City::parse(include_str!("../../content/city.toml")).expect("a city");
        let lang = Lang::parse(tag).expect("a tag");
        Reader::new(lang, &city, Arc::new(Paths::new("https://maru.test", &city, &[])))
    }

    fn check(body: &str, expected: &str) {
        assert_eq!(html(body, &reader("km"), &[]).trim_end(), expected);
    }

    #[test]
    fn marks_work_between_korean_syllables() {
        check("**권리(權利)**를", "<p><strong>권리(權利)</strong>를</p>");
    }

    #[test]
    fn links_to_pages_stay_in_the_language() {
        check(
            "[퇴직금](/guides/severance-pay)",
            "<p><a href=\"/km/guides/severance-pay\" rel=\"noopener\">퇴직금</a></p>",
        );
        check("[1350](tel:1350)", "<p><a href=\"tel:1350\" rel=\"noopener\">1350</a></p>");
    }

    #[test]
    fn nothing_that_runs_gets_through() {
        for body in [
            "<script>alert(1)</script>",
            "[a](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "<a href=\"java\nscript:alert(1)\">x</a>",
        ] {
            let html = html(body, &reader("ko"), &[]);
            for bad in ["<script", "javascript:", "onerror="] {
                assert!(!html.contains(bad), "{body} became {html}");
            }
        }
    }

    #[test]
    fn a_stale_segment_is_marked() {
        let marked = html("하나\n\n- 둘\n- 셋\n", &reader("ko"), &[3]);
        assert_eq!(marked, "<p>하나</p>\n<ul>\n<li><mark>둘</mark></li>\n<li>셋</li>\n</ul>\n");
    }

    #[test]
    fn an_item_with_a_box_can_be_ticked() {
        check(
            "- [ ] 하나 [1350](tel:1350)\n- [ ] 둘\n",
            "<ul class=\"checklist\">\n<li><label><input type=\"checkbox\"><span>하나 \
             <a href=\"tel:1350\" rel=\"noopener\">1350</a></span></label></li>\n\
             <li><label><input type=\"checkbox\"><span>둘</span></label></li>\n</ul>",
        );
        let stale = html("- [ ] 하나\n", &reader("ko"), &[2]);
        assert!(stale.contains("<span><mark>하나</mark></span>"), "{stale}");
        let letter = letter_html("- [ ] 하나\n", &reader("ko"));
        assert_eq!(letter, "<ul>\n<li>\u{2610} 하나</li>\n</ul>\n");
    }

    #[test]
    fn a_list_below_a_heading_has_steps() {
        check("## 가\n\n1. 나\n", "<h2>가</h2>\n<ol class=\"steps\">\n<li>나</li>\n</ol>");
        let apart = html("## 가\n\n말\n\n1. 나\n", &reader("ko"), &[]);
        assert!(!apart.contains("steps"), "{apart}");
    }

    #[test]
    fn a_letter_leads_to_the_site() {
        let body =
            "하나 [둘](/guides/a) [1350](tel:1350)\n\n- 셋 \"x\"\n- [넷](https://a.example/b)\n";
        let html = letter_html(body, &reader("km"));
        assert!(html.contains("href=\"https://maru.test/km/guides/a\""), "{html}");
        assert!(html.contains("href=\"tel:1350\""), "{html}");
        assert_eq!(
            letter_plain(body, &reader("km")),
            "하나 둘 (https://maru.test/km/guides/a) 1350\n\n- 셋 \"x\"\n- 넷 (https://a.example/b)"
        );
    }

    #[test]
    fn a_plain_letter_keeps_numbers_and_rows() {
        let body = "3. 하나\n3. 둘\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n끝\n";
        let plain = letter_plain(body, &reader("ko"));
        assert_eq!(plain, "3. 하나\n4. 둘\n\n가 | 나\n1 | 2\n\n끝");
    }

    #[test]
    fn plain_text_has_a_line_a_block() {
        assert_eq!(
            plain("## 제목\n\n**굵은** 말 [1350](tel:1350)\n\n- 하나\n"),
            "제목\n굵은 말 1350\n하나"
        );
    }

    fn underlined(tag: &str, body: &str) -> String {
        let lang = Lang::parse(tag).expect("a tag");
        let word = |said: &str| Word { word: Some(said.to_owned()), ..Word::default() };
        let words = [("km", "ប្រាក់ឈ្នួល"), ("en", "Wage")];
        let words = words.map(|(tag, said)| (Lang::parse(tag).expect("a tag"), word(said)));
        let terms = [Term { id: "wage".to_owned(), ko: "임금".to_owned(), words: words.into() }];
        html_with_terms(body, &reader(tag), &[], &Finder::new(&terms, lang)).0.trim_end().to_owned()
    }

    #[test]
    fn a_term_is_underlined_once_and_not_in_a_link_or_heading() {
        let link = "<a class=\"term\" id=\"in-text-wage\" href=\"#term-wage\" rel=\"noopener\">";
        assert_eq!(
            underlined("en", "## Wage\n\n[wage](/guides/a) wage & <wage>"),
            format!(
                "<h2>Wage</h2>\n<p><a href=\"/en/guides/a\" rel=\"noopener\">wage</a> {link}wage</a> &amp; </p>"
            )
        );
        assert_eq!(
            underlined("km", "ប្រាក់ឈ្នួល (임금)"),
            format!("<p>{link}ប្រាក់ឈ្នួល</a> (<span lang=\"ko\">임금</span>)</p>")
        );
        assert_eq!(
            underlined("ko", "**임금**을"),
            format!("<p><strong>{link}임금</a></strong>을</p>")
        );
        assert_eq!(
            underlined("en", "the 임금 here"),
            format!("<p>the {link}<span lang=\"ko\">임금</span></a> here</p>")
        );
    }
}
