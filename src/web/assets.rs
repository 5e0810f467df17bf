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
const LEAVE: &str = include_str!("assets/leave.js");
const WORK: &str = include_str!("assets/work.js");
const DESK: &str = include_str!("assets/desk.js");

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

/// The address of the script that leaves a page at once.
pub fn leave_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/leave-{}.js", mark_of(LEAVE)))
}

/// The address of the script that finds a proof of work.
pub fn work_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/work-{}.js", mark_of(WORK)))
}

/// The address of the script of a case's page.
pub fn desk_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/desk-{}.js", mark_of(DESK)))
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
    } else if address == leave_script() {
        ("text/javascript; charset=utf-8", LEAVE)
    } else if address == work_script() {
        ("text/javascript; charset=utf-8", WORK)
    } else if address == desk_script() {
        ("text/javascript; charset=utf-8", DESK)
    } else {
        return Err(Fault::NotFound);
    };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    // Only an address with a mark of its content may be kept for ever.
    let scripts = [editor_script(), desk_script(), leave_script(), work_script()];
    let marked =
        address == style_path() || address == icons_path() || scripts.contains(&address.as_str());
    let kept = HeaderValue::from_static(match marked {
        true => "public, max-age=31536000, immutable",
        false => "public, max-age=86400",
    });
    headers.insert(CACHE_CONTROL, kept);
    Ok(response)
}
