//! How a mail is set: its styles stand in its elements, and it is short enough to be shown whole.

use css_inline::CSSInliner;

use super::letter::Unfillable;
use crate::deliveries::bulletins::{Body, OWN_LINK};

/// What Gmail shows of a mail, in bytes of its HTML; it cuts off the rest, and with it the link to stop.
pub const LARGEST: usize = 102 * 1_024;

/// What a reader's own link has at most, in bytes.
const LINK: usize = 400;

/// The page with the rules of its style sheet in the elements that they are about. What depends on the screen stays a
/// sheet. Nothing is loaded from anywhere.
pub(super) fn inlined(html: &str) -> Result<String, Unfillable> {
    let inliner = CSSInliner::options()
        .keep_at_rules(true)
        .load_remote_stylesheets(false)
        .minify_css(true)
        .build();
    inliner.inline(html).map_err(|error| Unfillable::Styles(error.to_string()))
}

/// How large the HTML of a mail is at most, in bytes, with a reader's own link in it.
pub fn size(body: &Body) -> usize {
    weight(&body.html)
}

/// The same of what no body is made of yet.
pub(super) fn weight(html: &str) -> usize {
    html.len() + html.matches(OWN_LINK).count() * LINK
}

/// Whether mail programs would cut the end off.
pub fn is_cut(body: &Body) -> bool {
    size(body) > LARGEST
}

#[cfg(test)]
mod tests {
    use super::inlined;

    #[test]
    fn rules_stand_in_their_elements_and_the_dark_ones_stay() {
        let page = "<!doctype html><html lang=\"ur\" dir=\"rtl\"><head><title>T</title>\
            <style>p { margin: 0 } [lang|=\"ur\"] p { line-height: 2 } \
            @media (prefers-color-scheme: dark) { p { color: #fff !important } }</style></head>\
            <body><!--[if mso]><table><![endif]--><p>1 &lt; 2 <a href=\"%OWN-LINK%\">ا</a></p></body></html>";
        let html = inlined(page).expect("a page");
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"ur\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("<p style=\"margin:0;line-height:2\">1 &lt; 2 "), "{html}");
        assert!(html.contains("@media (prefers-color-scheme: dark)"), "{html}");
        assert!(html.contains("href=\"%OWN-LINK%\"") && html.contains("<!--[if mso]>"), "{html}");
    }
}
