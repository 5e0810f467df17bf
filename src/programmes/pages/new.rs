//! A new programme begins with its text: the Korean title, where it will lie, and a topic.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::lead_to;
use crate::staff::pages::{Section, Shift};
use crate::texts::Kind;
use crate::texts::editing::LONGEST_TITLE;
use crate::texts::pages::{LONGEST_SLUG, begin_text};
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "programmes/pages/new.html")]
struct Page {
    frame: Frame,
    topics: Vec<(String, String)>,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_slug: usize,
}

impl Page {
    fn new(shift: &Shift, typed: Filled, troubles: Troubles) -> Self {
        let city = &shift.app.city;
        let name = |id: &String| (id.clone(), city.topic_name(id, shift.who.lang));
        Self {
            frame: shift.newsroom(shift.words.say("programmes-new"), Section::Programmes),
            topics: city.topics.iter().map(|topic| name(&topic.id)).collect(),
            typed,
            troubles,
            longest_title: LONGEST_TITLE,
            longest_slug: LONGEST_SLUG,
        }
    }
}

pub async fn blank(shift: Shift) -> Result<Response, Fault> {
    shift.show(&Page::new(&shift, Filled::default(), Troubles::default()))
}

/// Begins the text, and leads to the page on which the rest is entered.
pub async fn begin(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let slug = typed.get("slug");
    // The address of this very form.
    if slug == "new" {
        let mut troubles = Troubles::default();
        troubles.add("slug", shift.words.say("text-error-slug-taken"));
        return refused(&shift, typed, troubles);
    }
    match begin_text(&shift, Kind::Programme, &typed).await? {
        Ok(_) => Ok(lead_to(slug, "?begun")),
        Err(troubles) => refused(&shift, typed, troubles),
    }
}

fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = Page::new(shift, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}
