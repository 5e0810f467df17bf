//! What every document is made of, and how it is written as our Markdown.

use super::{Incoming, LeftOut};

/// A piece of a document, its words without any Markdown yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// What the document itself calls its title.
    Title(String),
    /// With its level, from 1.
    Heading(usize, String),
    Paragraph(Vec<Inline>),
    /// With its depth, from 0.
    Item {
        is_numbered: bool,
        depth: usize,
        words: Vec<Inline>,
    },
    Table(Vec<Vec<Vec<Inline>>>),
}

/// Words of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Inline {
    pub(super) text: String,
    pub(super) is_bold: bool,
    pub(super) link: Option<String>,
}

/// What is counted on the way.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counted {
    pub(super) images: usize,
    pub(super) notes: usize,
    pub(super) links: usize,
    pub(super) nested_tables: usize,
}

/// Marks that Korean documents put before an item by hand.
const BULLETS: [char; 8] = ['•', '·', '○', '●', '◦', '▪', '‣', 'ㅇ'];
/// Headings in a body go down to here.
const DEEPEST_HEADING: usize = 4;
/// Lists within lists go down to here.
const DEEPEST_ITEM: usize = 3;

/// Writes blocks as a text. The title is what the document calls so, or a first heading of the first level.
pub(super) fn written(mut blocks: Vec<Block>, mut counted: Counted) -> Incoming {
    blocks.retain(|block| !is_empty(block));
    let title = take_title(&mut blocks);
    let levels = blocks.iter().filter_map(|block| match block {
        Block::Heading(level, _) => Some(*level),
        _ => None,
    });
    let highest = levels.min().unwrap_or(1);
    let body = body_text(&mut blocks, highest, &mut counted);
    let left_out = [
        LeftOut::Images(counted.images),
        LeftOut::Notes(counted.notes),
        LeftOut::Links(counted.links),
        LeftOut::NestedTables(counted.nested_tables),
    ];
    let left_out = left_out.into_iter().filter(|left_out| left_out.count() > 0).collect();
    Incoming { title, body, left_out }
}

fn body_text(blocks: &mut [Block], highest: usize, counted: &mut Counted) -> String {
    let mut body = String::new();
    let mut is_after_item = None;
    let mut room = 0;
    for block in blocks {
        // An item goes at most one step deeper than the one before: further in, it would be code.
        room = match block {
            Block::Item { depth, .. } => {
                *depth = (*depth).min(room);
                *depth + 1
            }
            _ => 0,
        };
        let text = block_text(block, highest, counted);
        let is_item = matches!(block, Block::Item { .. });
        body.push_str(match is_after_item {
            None => "",
            Some(true) if is_item => "\n",
            Some(_) => "\n\n",
        });
        body.push_str(&text);
        is_after_item = Some(is_item);
    }
    if !body.is_empty() {
        body.push('\n');
    }
    body
}

fn take_title(blocks: &mut Vec<Block>) -> Option<String> {
    let named = blocks.iter().position(|block| matches!(block, Block::Title(_)));
    let first = matches!(blocks.first(), Some(Block::Heading(1, _))).then_some(0);
    match blocks.remove(named.or(first)?) {
        Block::Title(words) | Block::Heading(_, words) => Some(one_line(&words)),
        _ => None,
    }
}

fn is_empty(block: &Block) -> bool {
    let blank = |words: &[Inline]| words.iter().all(|inline| one_line(&inline.text).is_empty());
    match block {
        Block::Title(words) | Block::Heading(_, words) => one_line(words).is_empty(),
        Block::Paragraph(words) | Block::Item { words, .. } => blank(words),
        Block::Table(rows) => rows.iter().flatten().all(|cell| blank(cell)),
    }
}

fn block_text(block: &Block, highest: usize, counted: &mut Counted) -> String {
    match block {
        // A second title is a heading like others.
        Block::Title(words) => format!("## {}", escaped(&one_line(words))),
        Block::Heading(level, words) => {
            let level = (level - highest + 2).min(DEEPEST_HEADING);
            format!("{} {}", "#".repeat(level), escaped(&one_line(words)))
        }
        Block::Paragraph(words) => guarded(&inline_text(words, counted)),
        Block::Item { is_numbered, depth, words } => {
            let mark = if *is_numbered { "1." } else { "-" };
            let indent = "   ".repeat((*depth).min(DEEPEST_ITEM));
            format!("{indent}{mark} {}", guarded(&inline_text(words, counted)))
        }
        Block::Table(rows) => table_text(rows, counted),
    }
}

fn table_text(rows: &[Vec<Vec<Inline>>], counted: &mut Counted) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut lines = Vec::new();
    for row in rows {
        let mut line = String::from("|");
        for column in 0..columns {
            let text = row.get(column).map(|cell| inline_text(cell, counted)).unwrap_or_default();
            line.push_str(&format!(" {} |", text.replace('|', "\\|")));
        }
        lines.push(line);
        if lines.len() == 1 {
            lines.push(format!("|{}", "---|".repeat(columns)));
        }
    }
    lines.join("\n")
}

/// Words with their marks. A mark stands at the words and not at the space beside them, where it would be
/// an asterisk.
fn inline_text(words: &[Inline], counted: &mut Counted) -> String {
    let mut text = String::new();
    for inline in joined(words) {
        let inner = inline.text.trim();
        let (Some(first), Some(last)) = (inline.text.find(inner), inner.len().checked_sub(1))
        else {
            text.push_str(&inline.text);
            continue;
        };
        let end = first + last + 1;
        text.push_str(&inline.text[..first]);
        let mut marked = escaped(&one_line(inner));
        if inline.is_bold {
            marked = format!("**{marked}**");
        }
        match inline.link.as_deref().map(address) {
            Some(Some(address)) => text.push_str(&format!("[{marked}]({address})")),
            Some(None) => {
                counted.links += 1;
                text.push_str(&marked);
            }
            None => text.push_str(&marked),
        }
        text.push_str(&inline.text[end..]);
    }
    one_line(&text)
}

/// Neighbours of one look as one.
fn joined(words: &[Inline]) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::new();
    for inline in words.iter().filter(|inline| !inline.text.is_empty()) {
        match joined.last_mut() {
            // A space between two bold words is bold in no document and in every reader's eye.
            Some(before) if before.link == inline.link && before.is_bold == inline.is_bold => {
                before.text.push_str(&inline.text);
            }
            _ => joined.push(inline.clone()),
        }
    }
    joined
}

/// Where a link leads, if a page may lead there. What Markdown would end it by is encoded.
fn address(link: &str) -> Option<String> {
    let link = link.trim();
    let scheme = link.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    let may = matches!(scheme.as_deref(), Some("http" | "https" | "mailto" | "tel"));
    let encode = |c: char| match c {
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        c if c.is_whitespace() || c.is_control() => "%20".to_owned(),
        c => c.to_string(),
    };
    may.then(|| link.chars().map(encode).collect())
}

/// Spaces that do not break and breaks within a block are typing, and not meant.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Words that are no Markdown, as Markdown. Placeholders of facts have no mark in them and stay.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '`' | '[' | ']' | '<' | '_') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Keeps a block's first letters from being taken for a mark of Markdown.
fn guarded(text: &str) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    if digits > 0 && rest.starts_with(['.', ')']) {
        return format!("{}\\{rest}", &text[..digits]);
    }
    let is_mark = text.starts_with(['#', '>', '+', '-', '=', '~', '|']);
    if is_mark { format!("\\{text}") } else { text.to_owned() }
}

/// A paragraph, or an item where its writer typed a bullet before it.
pub(super) fn paragraph(mut words: Vec<Inline>) -> Block {
    let Some(first) = words.iter_mut().find(|inline| !inline.text.trim().is_empty()) else {
        return Block::Paragraph(words);
    };
    let text = first.text.trim_start();
    let rest = text.strip_prefix(BULLETS).or_else(|| text.strip_prefix("- "));
    // `ㅇㅇ동` and `·` between words are no bullets: one stands alone.
    match rest.filter(|rest| rest.starts_with(char::is_whitespace) || text.starts_with("- ")) {
        Some(rest) => {
            first.text = rest.trim_start().to_owned();
            Block::Item { is_numbered: false, depth: 0, words }
        }
        None => Block::Paragraph(words),
    }
}

/// The words without looks.
pub(super) fn plain(words: &[Inline]) -> String {
    words.iter().map(|inline| inline.text.as_str()).collect()
}
