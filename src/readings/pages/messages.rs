//! The program's messages in one language, beside Korean and English: first what must never be wrong, then
//! file by file.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::{Tongue, by, lead_to, spoken};
use crate::db::Tx;
use crate::language::messages::{self as files, Misfit, Pattern};
use crate::language::{Lang, formats};
use crate::readings::{self, LONGEST_MESSAGE, MessageRefusal, Read, Reading};
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "readings/pages/messages.html")]
struct Page {
    frame: Frame,
    tongue: Tongue,
    /// The file whose messages are shown; empty for those that must never be wrong.
    file: String,
    files: Vec<File>,
    lines: Vec<Line>,
    longest: usize,
}

/// A file of messages, with how many wait to be read.
struct File {
    name: String,
    unread: String,
}

struct Line {
    key: String,
    korean: String,
    english: String,
    own: String,
    /// Its words as they are said now, or as they were typed.
    typed: String,
    state: &'static str,
    can_be_right: bool,
    error: Option<String>,
}

/// A correction that was refused.
struct Refused {
    key: String,
    typed: String,
    error: String,
}

pub async fn show(
    shift: Shift,
    Path(tag): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let asked = Filled::parse(query.as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let lang = spoken(&shift, &mut tx, &tag).await?;
    shift.show(&Page::new(&shift, &mut tx, lang, asked.get("file"), None).await?)
}

/// Says that a message is right, or what it should say.
pub async fn say(shift: Shift, Path(tag): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let lang = spoken(&shift, &mut tx, &tag).await?;
    let (key, words, file) = (typed.get("key"), typed.get("words"), typed.get("file"));
    let said = match typed.get("say") {
        "right" => readings::call_right(&mut tx, (lang, key), words, by(&shift)).await?,
        _ => readings::correct(&mut tx, (lang, key), words, by(&shift)).await?,
    };
    let Err(refusal) = said else {
        tx.commit().await?;
        let query = if is_file(file) { format!("?file={file}") } else { String::new() };
        return Ok(lead_to(&format!("/newsroom/readings/messages/{lang}{query}#{key}")));
    };
    if refusal == MessageRefusal::NoMessage {
        return Err(Fault::NotFound);
    }
    let refused =
        Refused { key: key.to_owned(), typed: words.to_owned(), error: in_words(&shift, &refusal) };
    let page = Page::new(&shift, &mut tx, lang, file, Some(refused)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

fn is_file(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn in_words(shift: &Shift, refusal: &MessageRefusal) -> String {
    let words = shift.words;
    let told = |key: &'static str, name: &str| {
        words.tell(key).with("name", format!("{{ ${name} }}")).to_string()
    };
    match refusal {
        MessageRefusal::Misfit(Misfit::Lacks(name)) => told("readings-error-lacks", name),
        MessageRefusal::Misfit(Misfit::Adds(name)) => told("readings-error-adds", name),
        MessageRefusal::Misfit(Misfit::Choice(name)) => {
            words.tell("readings-error-choice").with("name", name.clone()).to_string()
        }
        MessageRefusal::Misfit(Misfit::Markup) => words.say("readings-error-markup"),
        MessageRefusal::TooLong => {
            let limit = formats::count(shift.who.lang, LONGEST_MESSAGE);
            words.tell("readings-error-length").with("limit", limit).to_string()
        }
        MessageRefusal::Changed => words.say("readings-error-changed"),
        MessageRefusal::Unreadable | MessageRefusal::NoMessage => {
            words.say("readings-error-unreadable")
        }
    }
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        lang: Lang,
        file: &str,
        refused: Option<Refused>,
    ) -> anyhow::Result<Self> {
        let readings = readings::to_read(tx, lang).await?;
        let tongue = Tongue::new(shift, lang);
        let title = shift.words.tell("readings-messages-title");
        let title = title.with("language", tongue.autonym.clone()).to_string();
        let files = unread(shift, &readings);
        let file = if files.iter().any(|one| one.name == file) { file } else { "" };
        let is_shown = |one: &Reading| match file {
            "" => one.is_critical,
            file => one.own.file == file,
        };
        let korean = files::by_key(Lang::KOREAN);
        let english = Lang::parse("en").map(files::by_key).unwrap_or_default();
        let said = |all: &BTreeMap<String, Pattern>, key: &str| {
            all.get(key).map(|pattern| pattern.as_str().to_owned()).unwrap_or_default()
        };
        let line = |one: Reading| {
            let (korean, english) = (said(&korean, &one.own.key), said(&english, &one.own.key));
            Line::new(one, korean, english, refused.as_ref())
        };
        let shown = readings.into_iter().filter(is_shown);
        let mut lines: Vec<Line> = shown.map(line).collect();
        // What nobody has read comes first.
        lines.sort_by_key(|line| !line.can_be_right);
        Ok(Self {
            frame: shift.newsroom(title, Section::Reading),
            tongue,
            file: file.to_owned(),
            files,
            lines,
            longest: LONGEST_MESSAGE,
        })
    }
}

fn unread(shift: &Shift, readings: &[Reading]) -> Vec<File> {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    for one in readings {
        let waits = matches!(one.read, Read::Unread | Read::Again(_));
        *counted.entry(&one.own.file).or_default() += usize::from(waits);
    }
    let file = |(name, unread): (&str, usize)| File {
        name: name.to_owned(),
        unread: formats::count(shift.who.lang, unread),
    };
    counted.into_iter().map(file).collect()
}

impl Line {
    fn new(one: Reading, korean: String, english: String, refused: Option<&Refused>) -> Self {
        let refused = refused.filter(|refused| refused.key == one.own.key);
        let own = one.own.pattern.as_str().to_owned();
        let (state, said) = match one.read {
            Read::Unread => ("unread", None),
            Read::Right => ("right", None),
            Read::Corrected(words) => ("corrected", Some(words)),
            Read::Again(words) => ("again", words),
        };
        let typed = refused.map(|refused| refused.typed.clone());
        Self {
            key: one.own.key,
            korean,
            english,
            typed: typed.or(said).unwrap_or_else(|| own.clone()),
            own,
            state,
            can_be_right: state == "unread" || state == "again",
            error: refused.map(|refused| refused.error.clone()),
        }
    }
}
