//! Looking through HTML before a parser does: how many images there are, and how deep it goes.
//!
//! A parser of HTML looks through all elements that are open again and again, so that a deep file takes it
//! minutes. Where this reads otherwise than a parser would, it must find more depth and never less.

use super::Unreadable;

/// Elements within elements.
const DEEPEST: usize = 400;
/// Elements altogether; a long Word document has half as many.
const MOST_TAGS: usize = 20_000;

/// Elements that have nothing within.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];
/// Elements whose end may be left out.
const OPTIONAL: [&str; 13] = [
    "p", "li", "tr", "td", "th", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup",
    "optgroup",
];
/// Elements whose end ends those within whose own was left out.
const ENDING: [&str; 8] = ["ul", "ol", "dl", "div", "table", "li", "dt", "dd"];
/// Elements in which what looks like a comment may be none.
const RAW: [&str; 10] = [
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
];

/// Counts the images and refuses what is nested too deep or has too many elements.
pub(super) fn scan(html: &str) -> Result<usize, Unreadable> {
    let mut scan = Scan::default();
    let mut rest = html;
    while let Some((_, found)) = rest.split_once('<') {
        rest = scan.markup(found)?;
    }
    Ok(scan.images)
}

#[derive(Default)]
struct Scan {
    images: usize,
    tags: usize,
    /// The names of what is open, the outermost first.
    open: Vec<String>,
}

impl Scan {
    /// Reads what follows a `<` and gives what is behind it.
    fn markup<'h>(&mut self, found: &'h str) -> Result<&'h str, Unreadable> {
        if let Some(comment) = found.strip_prefix("!--") {
            return Ok(if self.has(&RAW) { comment } else { behind_comment(comment) });
        }
        if found.starts_with("![CDATA[") && self.has(&["svg", "math"]) {
            return Err(Unreadable::Bomb);
        }
        let (is_end, named) = match found.strip_prefix('/') {
            Some(named) => (true, named),
            None => (false, found),
        };
        if !named.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let is_comment = found.starts_with(['!', '?']) || (is_end && !named.is_empty());
            return Ok(if is_comment && !self.has(&RAW) { behind(found, '>') } else { found });
        }
        let length = named.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>');
        let (name, attributes) = named.split_at(length.unwrap_or(named.len()));
        let name = name.to_ascii_lowercase();
        if is_end {
            self.end(&name);
        } else {
            self.begin(name)?;
        }
        // What looks like a tag within a script is none, and its quotes may never end.
        Ok(if self.has(&RAW) { attributes } else { behind_attributes(attributes) })
    }

    fn has(&self, names: &[&str]) -> bool {
        self.open.iter().any(|open| names.contains(&open.as_str()))
    }

    fn begin(&mut self, name: String) -> Result<(), Unreadable> {
        self.tags += 1;
        self.images += usize::from(name == "img");
        let is_next = OPTIONAL.contains(&name.as_str()) && self.open.last() == Some(&name);
        if !VOID.contains(&name.as_str()) && !is_next {
            self.open.push(name);
        }
        let is_bomb = self.open.len() > DEEPEST || self.tags > MOST_TAGS;
        if is_bomb { Err(Unreadable::Bomb) } else { Ok(()) }
    }

    /// An end that is not of the innermost ends nothing: a parser may pass it over as well.
    fn end(&mut self, name: &str) {
        let left_out = |open: &&String| {
            open.as_str() != name && ENDING.contains(&name) && OPTIONAL.contains(&open.as_str())
        };
        let inner = self.open.iter().rev().take_while(left_out).count();
        let at = self.open.len() - inner;
        if at > 0 && self.open[at - 1] == name {
            self.open.truncate(at - 1);
        }
    }
}

fn behind(text: &str, end: char) -> &str {
    text.split_once(end).map_or("", |(_, behind)| behind)
}

/// `<!-->` and `<!--->` are whole comments, and `--!>` ends one too.
fn behind_comment(comment: &str) -> &str {
    if let Some(behind) = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->")) {
        return behind;
    }
    let mut rest = comment;
    while let Some((_, found)) = rest.split_once("--") {
        if let Some(behind) = found.strip_prefix('>').or_else(|| found.strip_prefix("!>")) {
            return behind;
        }
        // Of three hyphens the last two may be the end.
        rest = &rest[rest.len() - found.len() - 1..];
    }
    ""
}

/// What follows the `>` of a tag; one within the quotes of a value does not end it.
fn behind_attributes(attributes: &str) -> &str {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return rest;
        }
        if let Some(behind) = rest.strip_prefix('>') {
            return behind;
        }
        // A name may begin with `=`, and so that one is no mark before a value.
        let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '=');
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let length = rest[first..].find(is_end).map_or(rest.len(), |at| first + at);
        rest = rest[length..].trim_start_matches(|c: char| c.is_ascii_whitespace());
        let Some(value) = rest.strip_prefix('=') else { continue };
        let value = value.trim_start_matches(|c: char| c.is_ascii_whitespace());
        rest = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => behind(&value[1..], quote),
            _ => {
                let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>');
                end.map_or("", |at| &value[at..])
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_hidden_from_a_glance_is_refused() {
        for hidden in [
            "<!--><div>-->",
            "<!---><div>-->",
            "<!--x--!><div>-->",
            "<div></b>",
            "<div></div-x>",
            "<div><script></div></script>",
            "<div><b title='</b></div>'></b>",
            "<b title='<!--'><div>-->",
            "<style><!--</style><div>-->",
            "<! <!-- ><div>-->",
            "<li><dd>",
            "<p><li></p><p><dd></p>",
        ] {
            assert_eq!(scan(&hidden.repeat(500)), Err(Unreadable::Bomb), "{hidden}");
        }
        assert_eq!(scan(&"<br>".repeat(MOST_TAGS + 1)), Err(Unreadable::Bomb));
    }

    #[test]
    fn what_people_paste_is_not_taken_for_depth() {
        for honest in [
            "<!--[if gte mso 9]><xml><div></xml><![endif]--><p>가<o:p></o:p></p>",
            "<style><!-- p { margin: 0 } --></style><p class=MsoNormal>가</p>",
            "<ul><li>가<li>나</ul><table><tr><td>가<td>나</table><p>다<p>라",
            "<div title=\"<div>\" data-x=a/b><a href='/?a=<b>'>가</a><br/></div>",
            "<div><p>1 < 2 </></p></div><![if !supportLists]><span>·</span><![endif]>",
        ] {
            assert_eq!(scan(&honest.repeat(1_000)), Ok(0), "{honest}");
        }
        assert_eq!(scan("<p><img src=a><IMG></p>"), Ok(2));
    }
}
