//! The page of an issue, or of an article of it, that is out and not yet in the reader's language: when it is
//! meant to be, where it is now, and a way to ask for it.

use askama::Template;
use axum::response::Response;
use chrono::NaiveDate;
use uuid::Uuid;

use crate::language::{Lang, formats};
use crate::newsletter::NotYet;
use crate::texts::{addresses, want};
use crate::web::{Address, Fault, Frame, Visit};

#[derive(Template)]
#[template(path = "newsletter/not_yet.html")]
pub struct Page {
    frame: Frame,
    title_ko: String,
    when: String,
    elsewhere: Vec<(String, String, String)>,
    action: String,
    asked: bool,
}

impl Page {
    /// Of an issue, or of an article with its own Korean title and languages.
    pub fn new(visit: &Visit, issue: &NotYet, (title_ko, languages): (&str, &[Lang])) -> Self {
        let address = Address::Private(visit.path.clone());
        Self {
            frame: visit.frame_at(&address, visit.words.say("newsletter-not-yet-title")),
            title_ko: title_ko.to_owned(),
            when: when(visit, issue.planned_on),
            elsewhere: addresses(&visit.app.city, &visit.path, languages.iter().copied()),
            action: visit.to(&visit.path),
            asked: false,
        }
    }

    /// The page after the wish for a text was counted, without a person.
    pub async fn wanted(self, visit: &Visit, text_id: Uuid) -> Result<Response, Fault> {
        let mut tx = visit.app.db.begin().await?;
        want(&mut tx, text_id, visit.lang, visit.today).await?;
        tx.commit().await?;
        visit.show(&Self { asked: true, ..self })
    }
}

/// When something is meant to be there.
pub fn when(visit: &Visit, planned_on: Option<NaiveDate>) -> String {
    match planned_on {
        Some(day) => {
            let day = formats::date(visit.lang, day);
            visit.words.tell("newsletter-planned").with("day", day).to_string()
        }
        None => visit.words.say("newsletter-unplanned"),
    }
}
