//! A bulletin in a folder: one Markdown file a language, each with front matter between two lines `+++`. That of `ko.md`
//! says to whom and until when.

use std::fmt;
use std::path::Path;

use anyhow::{Context, ensure};
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Deserialize;
use toml::value::Datetime;

use crate::bulletins::{Refusal, Typed};
use crate::city::City;
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::{MadeBy, segments};

/// A file larger than this is no bulletin.
const LARGEST: u64 = 1 << 20;
/// What is said once of the whole bulletin.
const PLAN: [&str; 4] = ["kind", "topics", "send_at", "not_after"];
/// The only kind that comes from elsewhere.
const NOTICE: &str = "notice";

/// Something wrong with a file, and where.
#[derive(Debug)]
pub struct Fault {
    file: String,
    line: usize,
    what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.what)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    made_by: Option<String>,
    kind: Option<String>,
    topics: Option<Vec<String>>,
    send_at: Option<Datetime>,
    not_after: Option<Datetime>,
}

/// One file, and where its words begin.
struct File {
    name: String,
    lang: Lang,
    source: String,
    front: Front,
    body: String,
    body_line: usize,
}

/// A folder that was read, and whose words are whole.
pub struct Folder {
    files: Vec<File>,
    pub says: Vec<Typed>,
    pub topics: Vec<String>,
    pub send_at: Option<DateTime<Utc>>,
    pub not_after: Option<DateTime<Utc>>,
}

/// Reads a folder. All that is wrong with it is said at once.
pub fn read(
    folder: &Path,
    city: &City,
    facts: &Facts,
) -> anyhow::Result<Result<Folder, Vec<Fault>>> {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "md") {
            match file(&path, city)? {
                Ok(file) => files.push(file),
                Err(fault) => faults.push(fault),
            }
        }
    }
    files.sort_by_key(|file: &File| city.tags().position(|tag| tag == file.lang));
    let mut says = Vec::new();
    for file in &files {
        match file.says(facts) {
            Ok(typed) => says.push(typed),
            Err(fault) => faults.push(fault),
        }
    }
    let Some(korean) = files.iter().find(|file| file.lang == Lang::KOREAN) else {
        if !faults.iter().any(|fault| fault.file == "ko.md") {
            faults.push(Fault {
                file: "ko.md".to_owned(),
                line: 1,
                what: "it is missing".to_owned(),
            });
        }
        return Ok(Err(faults));
    };
    faults.extend(korean.plan_faults(city));
    let translations = files.iter().filter(|file| file.lang != Lang::KOREAN);
    faults.extend(translations.flat_map(File::stray_plan));
    let topics = korean.front.topics.clone().unwrap_or_default();
    let send_at = korean.instant("send_at", city);
    let not_after = korean.instant("not_after", city);
    for hour in [&send_at, &not_after] {
        faults.extend(hour.as_ref().err().map(|(line, what)| korean.fault(*line, what)));
    }
    match (send_at, not_after) {
        (Ok(send_at), Ok(not_after)) if faults.is_empty() => {
            Ok(Ok(Folder { files, says, topics, send_at, not_after }))
        }
        _ => Ok(Err(faults)),
    }
}

impl Folder {
    /// What the newsroom refuses, as a fault of the file that it is about.
    pub fn refused(&self, lang: Lang, refusal: &Refusal) -> Fault {
        let key = match refusal {
            Refusal::NoTopic => "topics",
            Refusal::TooLate | Refusal::TooFar if self.not_after.is_some() => "not_after",
            Refusal::Past | Refusal::TooFar => "send_at",
            _ => "title",
        };
        let what = match refusal {
            Refusal::OtherBlocks => {
                "it has not the paragraphs and list items of ko.md, one for one".to_owned()
            }
            other => other.to_string(),
        };
        self.at(lang, |file| file.line_of(key), what)
    }

    /// What the checks found in a segment of a language.
    pub fn found(&self, lang: Lang, segment: usize, what: String) -> Fault {
        self.at(lang, |file| file.line_of_segment(segment), what)
    }

    fn at(&self, lang: Lang, line: impl Fn(&File) -> usize, what: String) -> Fault {
        match self.files.iter().find(|file| file.lang == lang) {
            Some(file) => file.fault(line(file), &what),
            None => Fault { file: format!("{lang}.md"), line: 1, what },
        }
    }
}

fn file(path: &Path, city: &City) -> anyhow::Result<Result<File, Fault>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let fault = |line, what: &str| Fault { file: name.clone(), line, what: what.to_owned() };
    let tag = name.strip_suffix(".md").unwrap_or_default();
    let Some(lang) = city.lang(tag) else {
        return Ok(Err(fault(1, "its name is no language of the city: km.md, en.md")));
    };
    let size = std::fs::metadata(path).with_context(|| format!("read {}", path.display()))?.len();
    ensure!(size <= LARGEST, "{} is larger than a megabyte", path.display());
    let bytes = std::fs::read(path).with_context(|| format!("read {}", path.display()))?;
    let Ok(source) = String::from_utf8(bytes) else {
        return Ok(Err(fault(1, "it is not UTF-8")));
    };
    let source = source.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let parts = source.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let Some((front, body)) = parts else {
        let what = "it has no front matter: a line +++, what is said of it, and a line +++";
        return Ok(Err(fault(1, what)));
    };
    let (before, body) = (front.lines().count() + 3, body.to_owned());
    // Blank lines above the words belong to nobody.
    let blank = body.lines().take_while(|line| line.trim().is_empty()).count();
    match toml::from_str::<Front>(front) {
        Ok(front) => {
            let body = body.trim().to_owned();
            Ok(Ok(File { name, lang, source, front, body, body_line: before + blank }))
        }
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start).min(front.len());
            let line = front.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 2;
            Ok(Err(fault(line, error.message())))
        }
    }
}

impl File {
    fn fault(&self, line: usize, what: &str) -> Fault {
        Fault { file: self.name.clone(), line, what: what.to_owned() }
    }

    /// The line of the file on which something stands first.
    fn line_with(&self, words: &str) -> usize {
        self.source.lines().position(|line| line.contains(words)).map_or(1, |at| at + 1)
    }

    fn line_of(&self, key: &str) -> usize {
        let stands = |line: &str| {
            line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        self.source.lines().position(stands).map_or(1, |at| at + 1)
    }

    fn line_of_segment(&self, at: usize) -> usize {
        match segments::cut(&self.front.title, "", &self.body).get(at) {
            Some(segment) if segment.line > 0 => self.body_line + segment.line - 1,
            _ => self.line_of("title"),
        }
    }

    fn says(&self, facts: &Facts) -> Result<Typed, Fault> {
        let made_by = match (self.front.made_by.as_deref(), self.lang) {
            (Some(made_by), _) => MadeBy::parse(made_by),
            // The Korean is written, and by people.
            (None, Lang::KOREAN) => Some(MadeBy::Person),
            (None, _) => None,
        };
        let Some(made_by) = made_by else {
            let what = "made_by must say who translated it: \"person\" or \"machine\"";
            return Err(self.fault(self.line_of("made_by"), what));
        };
        let typed = Typed::parse(self.lang, &self.front.title, &self.body, made_by, facts);
        typed.map_err(|refusal| {
            let line = match &refusal {
                Refusal::UnknownFact(fact) => self.line_with(fact),
                Refusal::Empty if self.front.title.trim().is_empty() => self.line_of("title"),
                _ => self.body_line,
            };
            self.fault(line, &refusal.to_string())
        })
    }

    /// What a translation says of the whole bulletin: one fact has one place, also where both say the same.
    fn stray_plan(&self) -> Vec<Fault> {
        let Front { kind, topics, send_at, not_after, .. } = &self.front;
        let said = [kind.is_some(), topics.is_some(), send_at.is_some(), not_after.is_some()];
        let stray = PLAN.iter().zip(said).filter(|(_, is_said)| *is_said);
        let stray = stray.map(|(key, _)| {
            self.fault(self.line_of(key), &format!("{key} stands in ko.md alone: take it out here"))
        });
        stray.collect()
    }

    /// What is wrong with what the file says of the whole bulletin.
    fn plan_faults(&self, city: &City) -> Vec<Fault> {
        let mut faults = Vec::new();
        match self.front.kind.as_deref() {
            Some(NOTICE) => {}
            Some("alert") => faults.push(self.fault(
                self.line_of("kind"),
                "an alert takes two people: it is filled in at /newsroom/alerts and approved by another",
            )),
            _ => faults.push(self.fault(
                self.line_of("kind"),
                "kind must be \"notice\"; what follows something else is written in the newsroom",
            )),
        }
        let topics = self.front.topics.as_deref().unwrap_or_default();
        if topics.is_empty() {
            faults.push(self.fault(self.line_of("topics"), "topics names nobody to send it to"));
        }
        for (at, topic) in topics.iter().enumerate() {
            let is_second = topics[..at].iter().filter(|before| *before == topic).count() == 1;
            if is_second {
                let what = format!("the topic {topic:?} stands there twice");
                faults.push(self.fault(self.line_of("topics"), &what));
            }
        }
        for topic in topics.iter().filter(|id| city.topic(id).is_none()) {
            let known: Vec<&str> = city.topics.iter().map(|topic| topic.id.as_str()).collect();
            let what = format!("there is no topic {topic:?}; there are {}", known.join(", "));
            faults.push(self.fault(self.line_of("topics"), &what));
        }
        faults
    }

    /// A day and an hour, in the city's time where it says none.
    fn instant(&self, key: &str, city: &City) -> Result<Option<DateTime<Utc>>, (usize, String)> {
        let value = if key == "send_at" { &self.front.send_at } else { &self.front.not_after };
        let Some(value) = value else { return Ok(None) };
        let written = value.to_string();
        if let Ok(at) = DateTime::parse_from_rfc3339(&written) {
            return Ok(Some(at.to_utc()));
        }
        let local = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
        let mut read = local.iter().map(|form| NaiveDateTime::parse_from_str(&written, form));
        match read.find_map(Result::ok) {
            Some(local) => Ok(Some(city.instant(local))),
            None => {
                let what = format!("{key} must be a day and an hour: 2026-11-30T18:00:00");
                Err((self.line_of(key), what))
            }
        }
    }
}
