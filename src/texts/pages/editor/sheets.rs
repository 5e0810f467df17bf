//! Sheets: a translation as a file for a translator's own tools, and what came back of it.

use anyhow::Context;
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use uuid::Uuid;

use super::{Sheet, Tongue, by, fields, may_write};
use crate::db::Tx;
use crate::language::Words;
use crate::orders;
use crate::staff::pages::Shift;
use crate::texts::editing::{self, Desk, Refusal};
use crate::texts::exchange::{
    self, Extent, Format, NotTaken, Reason, Refused, Sent, Taken, Wanted,
};
use crate::texts::{Kind, MadeBy, history};
use crate::web::{Fault, Filled, Frame, NoFile, Upload};
use crate::{facts, texts};

/// The links to the sheets of a translation, and the form with which one comes back.
pub struct Sheets {
    /// Where they are, and where they come back to.
    pub path: String,
    /// What was cut out of the text, and the links to it in each format.
    pub extents: Vec<(String, Vec<Link>)>,
    /// The order that they are sent back for.
    pub order: Option<Uuid>,
    pub may_send: bool,
    pub is_machine: bool,
}

pub struct Link {
    pub href: String,
    pub format: String,
}

impl Sheets {
    /// Those of a translation that is laid out beside its source.
    pub fn new(shift: &Shift, desk: &Desk, order: Option<Uuid>) -> Self {
        let place = desk.place;
        let path = format!("/newsroom/texts/{}/{}/sheet", place.text_id, place.lang);
        let source = desk.source.id;
        let link = |extent: Extent, format: Format| Link {
            href: format!(
                "{path}?format={}&only={}&source={source}",
                format.as_str(),
                extent.as_str()
            ),
            format: format.say(shift.words),
        };
        let links =
            |extent: Extent| Format::ALL.into_iter().map(|format| link(extent, format)).collect();
        let is_asked = |extent: &Extent| desk.rows.iter().any(|row| extent.holds(row));
        let extents = Extent::ALL.into_iter().filter(is_asked);
        let extents = extents
            .map(|extent| (shift.words.say_of("orders-extent", extent.as_str()), links(extent)))
            .collect();
        let was = desk.latest.as_ref().map(|latest| latest.made_by);
        Self {
            extents,
            order,
            may_send: may_write(&shift.who, place.lang) && !desk.is_frozen,
            is_machine: was.is_some_and(|was| was != MadeBy::Person),
            path,
        }
    }
}

/// What came of a file, and the form for another one.
#[derive(Template)]
#[template(path = "texts/pages/editor/sheet.html")]
struct Page {
    frame: Frame,
    text_id: Uuid,
    path: String,
    name: String,
    tongue: Tongue,
    /// Why nothing of the file was taken.
    error: Option<String>,
    report: Option<Report>,
    sheets: Option<Sheets>,
    order: Option<Uuid>,
}

struct Report {
    saved: Vec<(String, String)>,
    refused: Vec<Line>,
    unchanged: usize,
}

/// A segment that was not taken.
struct Line {
    source: String,
    words: String,
    reason: String,
    lost: Vec<String>,
    extra: Vec<String>,
    /// The Korean as it is now.
    now: Option<String>,
    /// What somebody else saved.
    theirs: Option<String>,
}

impl Line {
    fn new(refused: Refused, words: Words) -> Self {
        let reason = refused.reason.say(words);
        let (mut lost, mut extra, mut now, mut theirs) = (Vec::new(), Vec::new(), None, None);
        match refused.reason {
            Reason::Placeholder { lost: no, extra: more } => {
                let written = |fact: String| format!("{{fact:{fact}}}");
                lost = no.into_iter().map(written).collect();
                extra = more.into_iter().map(written).collect();
            }
            Reason::Link { lost: no, extra: more } => (lost, extra) = (no, more),
            Reason::SourceChanged { now: source } => now = source,
            Reason::WordsChanged { theirs: words } => theirs = Some(words),
            _ => {}
        }
        let (source, words) = (refused.source, refused.words);
        Self { source, words, reason, lost, extra, now, theirs }
    }
}

/// Gives a sheet as a file.
pub async fn download(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let asked = Filled::parse(query.as_bytes()).ok_or(Fault::Unreadable)?;
    let format = Format::parse(asked.get("format")).ok_or(Fault::NotFound)?;
    let extent = Extent::parse(asked.get("only")).ok_or(Fault::NotFound)?;
    let mut tx = shift.app.db.read().await?;
    let place = find(&mut tx, &shift, &id, &tag).await?.place;
    let open = orders::open_orders(&mut tx).await?;
    let order = open.into_iter().find(|order| order.place == place);
    let wanted = Wanted {
        place,
        source: asked.get("source").parse().ok(),
        extent,
        due_on: order.map(|order| order.due_on),
        site: &shift.app.settings.link(""),
    };
    let cut = exchange::sheet(&mut tx, wanted).await?.ok_or(Fault::NotFound)?;
    let name = exchange::file_name(&mut tx, place, format).await?;
    let tags = exchange::tags(&shift.app.city, place.lang);
    let bytes = exchange::write(&cut, format, tags, shift.words).context("write a sheet")?;
    let file = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, format.media_type().to_owned()), (CONTENT_DISPOSITION, file)];
    Ok((headers, bytes).into_response())
}

/// Saves what fits of a sheet that came back, and shows the rest with its reasons. What was saved is a
/// revision like any other: it can be looked at, changed and gone back from.
pub async fn take_in(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    Upload { fields: typed, file }: Upload,
) -> Result<Response, Fault> {
    let mut reader = shift.app.db.read().await?;
    let sheet = find(&mut reader, &shift, &id, &tag).await?;
    drop(reader);
    if !may_write(&shift.who, sheet.place.lang) {
        return Err(Fault::Forbidden);
    }
    let read = match file {
        Ok(bytes) => tokio::task::spawn_blocking(move || exchange::read(&bytes))
            .await?
            .map_err(|unreadable| unreadable.say(shift.words)),
        Err(no_file) => Err(say_no_file(no_file, shift.words)),
    };
    let mut tx = shift.app.db.begin().await?;
    let order = order_of(&mut tx, &sheet, &typed).await?;
    let returned = match read {
        Ok(returned) => returned,
        Err(error) => return refused(&shift, &mut tx, &sheet, order.as_ref(), error).await,
    };
    let made_by = made_by(&mut tx, &sheet, &typed).await?;
    let sent = Sent { place: sheet.place, returned: &returned, made_by };
    let facts = facts::all(&mut tx).await?;
    let taken = match exchange::take_in(&mut tx, sent, &facts, by(&shift)).await? {
        Ok(taken) => taken,
        Err(not_taken) => {
            let error = say_not_taken(&not_taken, sheet.standing.kind, shift.words);
            return refused(&shift, &mut tx, &sheet, order.as_ref(), error).await;
        }
    };
    if let Some(order) = order.as_ref().filter(|order| order.translator_id == shift.who.id) {
        // Whoever sends words has begun; an order that is closed stays so.
        let _closed = orders::open(&mut tx, order, by(&shift)).await?;
    }
    let page = Page::new(&shift, &mut tx, &sheet, order.as_ref(), Ok(taken)).await?;
    tx.commit().await?;
    shift.show(&page)
}

/// A translation that may go out as a sheet: the Korean is written here.
async fn find(tx: &mut Tx, shift: &Shift, id: &str, tag: &str) -> Result<Sheet, Fault> {
    let sheet = Sheet::find(tx, shift, id, tag).await?;
    if sheet.is_source() { Err(Fault::NotFound) } else { Ok(sheet) }
}

/// The order that a form names, if it is one of this translation.
async fn order_of(
    tx: &mut Tx,
    sheet: &Sheet,
    typed: &Filled,
) -> anyhow::Result<Option<orders::Order>> {
    let Ok(id) = typed.get("order").parse() else { return Ok(None) };
    Ok(orders::find(tx, id).await?.filter(|order| order.place == sheet.place))
}

/// Who made the words, as it was said. Where nothing was said, a machine's translation stays one: a few new
/// sentences make it nobody's own.
async fn made_by(tx: &mut Tx, sheet: &Sheet, typed: &Filled) -> anyhow::Result<MadeBy> {
    let said = [MadeBy::Person, MadeBy::Machine];
    if let Some(said) = said.into_iter().find(|one| one.as_str() == typed.get("made-by")) {
        return Ok(said);
    }
    let latest = history::latest(tx, sheet.place).await?;
    let is_machine = latest.is_some_and(|latest| latest.made_by != MadeBy::Person);
    Ok(if is_machine { MadeBy::Machine } else { MadeBy::Person })
}

async fn refused(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    order: Option<&orders::Order>,
    error: String,
) -> Result<Response, Fault> {
    let page = Page::new(shift, tx, sheet, order, Err(error)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// Why there is no file to be looked at.
pub fn say_no_file(no_file: NoFile, words: Words) -> String {
    match no_file {
        NoFile::None => words.say("sheets-error-none"),
        NoFile::Several => words.say("sheets-error-several"),
        NoFile::TooLarge => texts::Unreadable::TooLarge.say(words),
    }
}

fn say_not_taken(not_taken: &NotTaken, kind: Kind, words: Words) -> String {
    match not_taken {
        NotTaken::Unreadable(unreadable) => unreadable.say(words),
        NotTaken::Refused(Refusal::UnknownFact { found }) => fields::unknown_fact(words, found),
        NotTaken::Refused(Refusal::Frozen) => words.say("editor-frozen"),
        NotTaken::Refused(Refusal::LongBody) => fields::long_body(words, kind),
        NotTaken::Refused(_) => words.say("editor-error-source"),
    }
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        sheet: &Sheet,
        order: Option<&orders::Order>,
        came: Result<Taken, String>,
    ) -> Result<Self, Fault> {
        let title = shift.words.tell("sheets-title").with("language", sheet.tongue.autonym.clone());
        let order = order.map(|order| order.id);
        let desk = editing::open(tx, sheet.place, None).await?;
        let (report, error) = match came {
            Ok(taken) => (Some(Report::new(taken, shift.words)), None),
            Err(error) => (None, Some(error)),
        };
        Ok(Self {
            frame: shift.frame(title.to_string()),
            text_id: sheet.place.text_id,
            path: sheet.path(),
            name: sheet.standing.name().to_owned(),
            tongue: Tongue::new(shift, sheet.place.lang),
            error,
            report,
            sheets: desk.map(|desk| Sheets::new(shift, &desk, order)),
            order,
        })
    }
}

impl Report {
    fn new(taken: Taken, words: Words) -> Self {
        let refused = taken.refused.into_iter();
        Self {
            saved: taken.saved,
            refused: refused.map(|refused| Line::new(refused, words)).collect(),
            unchanged: taken.unchanged,
        }
    }
}
