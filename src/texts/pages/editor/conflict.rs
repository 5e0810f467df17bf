//! Two people changed the same piece of a source: the one who saves second chooses, piece by piece.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::fields::take_of;
use super::{Sheet, Tongue, name_of, typed_over};
use crate::db::Tx;
use crate::staff::pages::Shift;
use crate::texts::Piece;
use crate::texts::editing::Conflict;
use crate::web::{Fault, Filled, Frame};

/// The first two pieces are the title and the summary; those of the body follow.
const BEFORE_BODY: usize = 2;

#[derive(Template)]
#[template(path = "texts/pages/editor/conflict.html")]
struct Page {
    frame: Frame,
    path: String,
    name: String,
    tongue: Tongue,
    said: String,
    seen: String,
    /// The revision that the words were typed over in the editor, where the browser keeps them under it.
    typed_over: String,
    pieces: Vec<Shown>,
}

/// A piece of the text, or both of it.
struct Shown {
    at: usize,
    mine: String,
    theirs: String,
    is_choice: bool,
    height: usize,
}

impl Shown {
    fn new(at: usize, piece: &Piece) -> Self {
        let (mine, theirs, is_choice) = match piece {
            Piece::Agreed(words) => (words.clone(), String::new(), false),
            Piece::Choice { mine, theirs } => (mine.clone(), theirs.clone(), true),
        };
        let height = mine.lines().map(|line| line.chars().count() / 40 + 1).sum::<usize>() + 1;
        Self { at, mine, theirs, is_choice, height }
    }

    fn take(&self) -> String {
        take_of(self.at)
    }
}

/// The page on which somebody chooses.
pub async fn choose(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    typed: &Filled,
    conflict: &Conflict,
) -> Result<Response, Fault> {
    let name = name_of(tx, shift, conflict.by).await?;
    let head = [&conflict.title, &conflict.summary].into_iter();
    let pieces = head.chain(&conflict.body).enumerate();
    let page = Page {
        frame: shift.frame(shift.words.say("editor-conflict-title")),
        path: sheet.path(),
        name: sheet.standing.name().to_owned(),
        tongue: Tongue::new(shift, sheet.place.lang),
        said: shift.words.tell("editor-conflict").with("name", name).to_string(),
        seen: conflict.latest.to_string(),
        typed_over: typed_over(typed),
        pieces: pieces.map(|(at, piece)| Shown::new(at, piece)).collect(),
    };
    Ok((StatusCode::CONFLICT, shift.show(&page)?).into_response())
}

/// The form of a source with the pieces that were chosen put together; a form without pieces as it is.
pub fn composed(mut typed: Filled) -> Filled {
    let (mine, theirs) = (typed.all("piece"), typed.all("other"));
    if mine.is_empty() {
        return typed;
    }
    let chosen = mine.iter().copied().enumerate().map(|(at, mine)| {
        let theirs = theirs.get(at).copied().unwrap_or_default();
        let parts = match typed.get(&take_of(at)) {
            "theirs" => vec![theirs],
            "both" => vec![mine, theirs],
            _ => vec![mine],
        };
        let between = if at < BEFORE_BODY { " " } else { "\n\n" };
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(between)
    });
    let chosen: Vec<String> = chosen.collect();
    let body = chosen.iter().skip(BEFORE_BODY).filter(|piece| !piece.is_empty());
    let body = body.map(String::as_str).collect::<Vec<_>>().join("\n\n");
    let line = |at: usize| chosen.get(at).cloned().unwrap_or_default();
    let (title, summary) = (line(0), line(1));
    typed.set("title", title);
    typed.set("summary", summary);
    typed.set("body", body);
    typed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(takes: [&str; 2], expected: [&str; 3]) {
        let mut typed = Filled::default();
        for (mine, theirs) in [("T", ""), ("S", "S2"), ("가", ""), ("나1", "나2"), ("다", "")] {
            typed.add("piece", mine);
            typed.add("other", theirs);
        }
        typed.set("take-1", takes[0]);
        typed.set("take-3", takes[1]);
        let composed = composed(typed);
        assert_eq!(["title", "summary", "body"].map(|field| composed.get(field)), expected);
    }

    #[test]
    fn what_is_chosen_is_put_together() {
        check(["", ""], ["T", "S", "가\n\n나1\n\n다"]);
        check(["mine", "theirs"], ["T", "S", "가\n\n나2\n\n다"]);
        check(["both", "both"], ["T", "S S2", "가\n\n나1\n\n나2\n\n다"]);
        let mut plain = Filled::default();
        plain.set("body", "가");
        assert_eq!(composed(plain).get("body"), "가");
    }
}
