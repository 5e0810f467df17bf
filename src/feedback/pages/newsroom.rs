//! What readers say, for the newsroom: how useful each text is in each language, and what they wrote.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::texts::{Titled, Titles, tongue};
use crate::db::Tx;
use crate::feedback::{self, Comment, Count, Verdict, Which};
use crate::language::formats;
use crate::staff;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Filled, Frame};

/// How many comments the page shows.
const SHOWN: i64 = 200;

#[derive(Template)]
#[template(path = "feedback/newsroom.html")]
struct Page {
    frame: Frame,
    counts: Vec<CountLine>,
    comments: Vec<CommentLine>,
    shows_all: bool,
}

struct CountLine {
    text: Titled,
    tongue: (String, String),
    useful: String,
    not_useful: String,
}

struct CommentLine {
    id: Uuid,
    text: Titled,
    tongue: (String, String),
    text_tongue: (String, String),
    verdict: String,
    words: Option<String>,
    given: Moment,
    /// When and by whom it was dealt with.
    handled: Option<(Moment, String)>,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let which = if query.get("show") == "all" { Which::All } else { Which::Open };
    let mut tx = shift.app.db.read().await?;
    let titles = Titles::new(&mut tx).await?;
    let mut counts = feedback::counts(&mut tx).await?;
    // What most readers did not find useful is to be mended first.
    counts.sort_by_key(|count| std::cmp::Reverse(count.not_useful));
    let mut comments = Vec::new();
    for comment in feedback::comments(&mut tx, &shift.app.ring, which, SHOWN).await? {
        comments.push(CommentLine::new(&shift, &mut tx, &titles, comment).await?);
    }
    shift.show(&Page {
        frame: shift.newsroom(shift.words.say("feedback-title"), Section::Feedback),
        counts: counts.iter().map(|count| CountLine::new(&shift, &titles, count)).collect(),
        comments,
        shows_all: which == Which::All,
    })
}

/// Notes that a comment was dealt with.
pub async fn done(shift: Shift, Path(id): Path<String>, form: Filled) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    feedback::handle(&mut tx, id, shift.who.id, shift.now).await?;
    tx.commit().await?;
    let shown = if form.get("show") == "all" { "?show=all" } else { "" };
    Ok(Redirect::to(&format!("/newsroom/feedback{shown}")).into_response())
}

impl CountLine {
    fn new(shift: &Shift, titles: &Titles, count: &Count) -> Self {
        let shown = |count: u64| formats::number(shift.who.lang, &count.to_string());
        Self {
            text: titles.of(shift, count.text_id),
            tongue: tongue(shift, count.text_lang),
            useful: shown(count.useful),
            not_useful: shown(count.not_useful),
        }
    }
}

impl CommentLine {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        titles: &Titles,
        comment: Comment,
    ) -> anyhow::Result<Self> {
        let by = match comment.handled_by {
            Some(by) => staff::who(tx, by, shift.now).await?,
            None => None,
        };
        let by = by.map_or_else(|| shift.words.say("office-somebody-left"), |who| who.name);
        let verdict = match comment.verdict {
            Verdict::Useful => "feedback-was-useful",
            Verdict::NotUseful => "feedback-was-not-useful",
        };
        Ok(Self {
            id: comment.id,
            text: titles.of(shift, comment.text_id),
            tongue: tongue(shift, comment.lang),
            text_tongue: tongue(shift, comment.text_lang),
            verdict: shift.words.say(verdict),
            words: comment.words,
            given: Moment::new(shift, comment.given_at),
            handled: comment.handled_at.map(|at| (Moment::new(shift, at), by)),
        })
    }
}
