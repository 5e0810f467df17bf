//! The stylesheet, the icons and the scripts: one file each, under an address that changes with their content.

use std::sync::OnceLock;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use sha2::{Digest, Sha256};

use super::fault::Fault;
use super::routes::{Routes, Rule};

const STYLE: &str = include_str!("assets/maru.css");
const ICONS: &str = include_str!("assets/icons.svg");
const MARK: &str = include_str!("assets/mark.svg");
const RECEIPT: &str = include_str!("assets/receipt.js");
const EDITOR: &str = include_str!("assets/editor.js");
const CARD: &str = include_str!("assets/card.css");
const PICTURES: &str = include_str!("assets/pictures.svg");
const KEYS: &str = include_str!("assets/keys.js");

/// The address of the stylesheet, with a mark of its content, so that phones may keep it for ever.
pub(super) fn style_path() -> String {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/maru-{}.css", mark_of(STYLE))).clone()
}

/// The address of the icons.
pub(super) fn icons_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/icons-{}.svg", mark_of(ICONS)))
}

/// The address of the editor's script.
pub fn editor_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/editor-{}.js", mark_of(EDITOR)))
}

/// The address of the style of a receipt's card.
pub fn card_style() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/card-{}.css", mark_of(CARD)))
}

/// The address of the ten pictures.
pub fn pictures_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/pictures-{}.svg", mark_of(PICTURES)))
}

/// The address of the script for pages that are used by single keys.
pub fn keys_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/keys-{}.js", mark_of(KEYS)))
}

fn mark_of(content: &str) -> String {
    let digest = Sha256::digest(content.as_bytes());
    digest.iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

pub fn routes() -> Routes {
    Routes::new().get("/assets/{name}", Rule::Anyone, asset)
}

async fn asset(Path(name): Path<String>) -> Result<Response, Fault> {
    let address = format!("/assets/{name}");
    let (kind, body) = if address == style_path() {
        ("text/css; charset=utf-8", STYLE)
    } else if address == icons_path() {
        ("image/svg+xml", ICONS)
    } else if name == "mark.svg" {
        ("image/svg+xml", MARK)
    } else if name == "receipt.js" {
        ("text/javascript; charset=utf-8", RECEIPT)
    } else if address == editor_script() {
        ("text/javascript; charset=utf-8", EDITOR)
    } else if address == card_style() {
        ("text/css; charset=utf-8", CARD)
    } else if address == pictures_path() {
        ("image/svg+xml", PICTURES)
    } else if address == keys_script() {
        ("text/javascript; charset=utf-8", KEYS)
    } else {
        return Err(Fault::NotFound);
    };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    // Only an address with a mark of its content may be kept for ever.
    let style = style_path();
    let marked = [
        style.as_str(),
        icons_path(),
        editor_script(),
        card_style(),
        pictures_path(),
        keys_script(),
    ];
    let marked = marked.contains(&address.as_str());
    let kept = HeaderValue::from_static(match marked {
        true => "public, max-age=31536000, immutable",
        false => "public, max-age=86400",
    });
    headers.insert(CACHE_CONTROL, kept);
    Ok(response)
}
