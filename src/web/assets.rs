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
const LEAVE: &str = include_str!("assets/leave.js");
const WORK: &str = include_str!("assets/work.js");
const DESK: &str = include_str!("assets/desk.js");
const DAY: &str = include_str!("assets/day.js");
const CURTAIN: &str = include_str!("assets/curtain.js");
const SUGGEST: &str = include_str!("assets/suggest.js");
const LIVE: &str = include_str!("assets/live.js");
const SCREEN: &str = include_str!("assets/screen.css");

/// The address of the stylesheet, with a mark of its content, so that phones may keep it for ever.
pub(super) fn style_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/maru-{}.css", mark_of(STYLE)))
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

/// The address of the script that keeps an open day up to date.
pub fn day_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/day-{}.js", mark_of(DAY)))
}

/// The address of the script that follows a bulletin on its way.
pub fn live_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/live-{}.js", mark_of(LIVE)))
}

/// The address of the script that suggests pages while somebody types.
pub fn suggest_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/suggest-{}.js", mark_of(SUGGEST)))
}

/// The address of the script that covers and locks a page of staff.
pub fn curtain_script() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/curtain-{}.js", mark_of(CURTAIN)))
}

/// The address of the style of a page that is covered, and of a screen that is turned to somebody.
pub fn screen_style() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| format!("/assets/screen-{}.css", mark_of(SCREEN)))
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
    let kept = marked().into_iter().find(|file| file.0 == address);
    let (_, kind, body) = kept.or_else(|| plain(&name)).ok_or(Fault::NotFound)?;
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    // Only an address with a mark of its content may be kept for ever.
    let age = HeaderValue::from_static(match kept {
        Some(_) => "public, max-age=31536000, immutable",
        None => "public, max-age=86400",
    });
    headers.insert(CACHE_CONTROL, age);
    Ok(response)
}

/// Address, media type and content.
type File = (&'static str, &'static str, &'static str);

const CSS: &str = "text/css; charset=utf-8";
const SVG: &str = "image/svg+xml";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// The files whose address changes with their content.
fn marked() -> [File; 14] {
    [
        (style_path(), CSS, STYLE),
        (card_style(), CSS, CARD),
        (screen_style(), CSS, SCREEN),
        (icons_path(), SVG, ICONS),
        (pictures_path(), SVG, PICTURES),
        (editor_script(), SCRIPT, EDITOR),
        (keys_script(), SCRIPT, KEYS),
        (desk_script(), SCRIPT, DESK),
        (day_script(), SCRIPT, DAY),
        (live_script(), SCRIPT, LIVE),
        (curtain_script(), SCRIPT, CURTAIN),
        (suggest_script(), SCRIPT, SUGGEST),
        (leave_script(), SCRIPT, LEAVE),
        (work_script(), SCRIPT, WORK),
    ]
}

/// Those whose address stays.
fn plain(name: &str) -> Option<File> {
    match name {
        "mark.svg" => Some(("/assets/mark.svg", SVG, MARK)),
        "receipt.js" => Some(("/assets/receipt.js", SCRIPT, RECEIPT)),
        _ => None,
    }
}
