//! The way back to the page of staff that somebody was on: a path of this house, and nothing that leads out of it.

use std::sync::OnceLock;

use http::HeaderMap;
use http::header::{HOST, REFERER};
use url::Url;
use uuid::Uuid;

use crate::app::{self, App};

/// Below these are the pages of staff.
const ROOTS: [&str; 3] = ["/desk", "/office", "/newsroom"];
/// Pages that nobody goes back to.
const NO_PLACES: [&str; 7] = [
    "/desk/code",
    "/desk/curtain",
    "/desk/here",
    "/desk/lock",
    "/desk/locked",
    "/desk/sign-in",
    "/desk/sign-out",
];
/// More than any path of ours with its query.
const LONGEST: usize = 400;

/// A path below the desk, the office or the newsroom, with its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBack(String);

impl WayBack {
    /// Takes a path from outside. None: it leads somewhere else.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        if text.len() > LONGEST || !is_plain {
            return None;
        }
        let path = text.split(['?', '#']).next().unwrap_or_default();
        let below = |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
        let is_ours = ROOTS.into_iter().any(|root| path == root || below(root));
        let is_place = !NO_PLACES.contains(&path) && !path.contains("..") && !path.contains("//");
        if !is_ours || !is_place {
            return None;
        }
        if is_page(path) {
            return Some(Self(text.to_owned()));
        }
        // A form that came back with its reason stands at the path that it was sent to.
        let case = path.strip_prefix("/desk/cases/")?.split('/').next()?;
        case.parse::<Uuid>().is_ok().then(|| Self(format!("/desk/cases/{case}")))
    }

    /// The page that a form or a link was on, as the browser says it.
    pub fn of_referer(app: &App, headers: &HeaderMap) -> Option<Self> {
        let page = Url::parse(headers.get(REFERER)?.to_str().ok()?).ok()?;
        // A proxy in front may not keep Host.
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let is_here = host.is_some_and(|host| host == page.authority());
        if !is_here && page.origin() != app.settings.public_url.origin() {
            return None;
        }
        let query = page.query().map(|query| format!("?{query}")).unwrap_or_default();
        Self::parse(&format!("{}{query}", page.path()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a page answers there, and not only a form.
fn is_page(path: &str) -> bool {
    static PAGES: OnceLock<Vec<&str>> = OnceLock::new();
    let pages = PAGES.get_or_init(|| {
        let rules = app::routes().rules().into_iter();
        rules.filter(|(method, ..)| *method == "GET").map(|(_, path, _)| path).collect()
    });
    pages.iter().any(|page| {
        let fits = |(part, asked): (&str, &str)| {
            part == asked || part.starts_with('{') && !asked.is_empty()
        };
        page.split('/').count() == path.split('/').count()
            && page.split('/').zip(path.split('/')).all(fits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_leads_to_the_pages_of_staff_alone() {
        let check = |text: &str, expected: bool| {
            assert_eq!(WayBack::parse(text).is_some(), expected, "{text}");
        };
        check("/desk/", true);
        check("/desk/cases/019ab000-0000-7000-8000-000000000000?find=x", true);
        check("/office/", true);
        check("/newsroom/orders", true);
        check("/desk/second-factor/codes", false);
        check("/", false);
        check("/deskfast", false);
        check("//desk/", false);
        check("/desk//elsewhere.example", false);
        check("/desk/../en/", false);
        check("/desk\\..\\", false);
        check("/desk/\r\nSet-Cookie: a=b", false);
        check("https://elsewhere.example/desk/", false);
        check("/en/desk/", false);
        check("/desk/locked?to=/desk/", false);
        check("/desk/sign-in", false);
        check(&format!("/desk/{}", "x".repeat(LONGEST)), false);
    }

    #[test]
    fn a_form_leads_back_to_its_case() {
        let check = |below: &str, expected: &str| {
            let case = "/desk/cases/019ab000-0000-7000-8000-000000000000";
            let back = WayBack::parse(&format!("{case}{below}"));
            assert_eq!(back, Some(WayBack(format!("{case}{expected}"))), "{below}");
        };
        check("/answer?reply=1", "");
        check("/tasks/done", "");
        check("/history", "/history");
        check("?find=x", "?find=x");
    }
}
