//! The editor: the words of any text in any of its languages, the source as a whole and a translation block
//! by block. It works without JavaScript; with it, what was typed also outlives a broken connection.

mod checks;
mod comments;
mod conflict;
mod documents;
mod fields;
mod lines;
mod machine;
mod preview;
mod sheets;
mod source;
mod translation;

pub use self::sheets::Sheets;

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::found::Found;
use super::{Home, home};
use crate::app::App;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Shift, TEXTS, Tongue, name_of};
use crate::staff::{Role, Who};
use crate::texts::translations::{self, By, Place, Standing};
use crate::web::{Carried, Fault, Filled, LongForm, Routes, Rule};

const STAFF: Rule = Rule::Staff(TEXTS);

/// What an address says where nothing was saved yet to be typed over.
const NO_REVISION: &str = "none";

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/texts/{id}/{lang}", STAFF, show)
        .post_kept("/newsroom/texts/{id}/{lang}", STAFF, save)
        .post("/newsroom/texts/{id}/{lang}/preview", STAFF, preview::show)
        .post("/newsroom/texts/{id}/{lang}/checks", STAFF, checks::show)
        .post("/newsroom/texts/{id}/{lang}/comments", STAFF, comments::say)
        .get("/newsroom/texts/{id}/{lang}/machine", STAFF, machine::lead_back)
        .post("/newsroom/texts/{id}/{lang}/machine", STAFF, machine::prepare)
        .get("/newsroom/texts/{id}/{lang}/sheet", STAFF, sheets::download)
        .post("/newsroom/texts/{id}/{lang}/sheet", STAFF, sheets::take_in)
        .post("/newsroom/texts/{id}/{lang}/document", STAFF, documents::bring_in)
        .post("/newsroom/texts/{id}/{lang}/paste", STAFF, documents::paste)
}

/// A text in a language, open before somebody who may see it.
struct Sheet {
    place: Place,
    standing: Standing,
    tongue: Tongue,
    may_write: bool,
    /// The page that the text is released from.
    home: Home,
}

impl Sheet {
    /// The text and the language that a path names.
    async fn find(tx: &mut Tx, shift: &Shift, id: &str, tag: &str) -> Result<Self, Fault> {
        let text_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
        let lang = shift.app.city.lang(tag).ok_or(Fault::NotFound)?;
        if !may_see(&shift.who, lang) {
            return Err(Fault::Forbidden);
        }
        let standing = translations::standing(tx, text_id).await?.ok_or(Fault::NotFound)?;
        let mut published = shift.app.city.published();
        if !standing.kind.is_for_all_languages() && !published.any(|one| one == lang) {
            return Err(Fault::NotFound);
        }
        Ok(Self {
            place: Place { text_id, lang },
            home: home(tx, shift, &standing).await?,
            may_write: may_write(&shift.who, lang) && !standing.is_frozen,
            standing,
            tongue: Tongue::new(shift, lang),
        })
    }

    /// As [`Sheet::find`], for somebody who is going to change it. What is frozen is found too: whatever was
    /// typed meanwhile comes back with the refusal.
    async fn find_to_write(tx: &mut Tx, shift: &Shift, id: &str, tag: &str) -> Result<Self, Fault> {
        let sheet = Self::find(tx, shift, id, tag).await?;
        if may_write(&shift.who, sheet.place.lang) { Ok(sheet) } else { Err(Fault::Forbidden) }
    }

    /// Why nobody changes it any more, if that is so.
    fn frozen(&self, shift: &Shift) -> Option<String> {
        self.standing.is_frozen.then(|| shift.words.say("editor-frozen"))
    }

    fn path(&self) -> String {
        format!("/newsroom/texts/{}/{}", self.place.text_id, self.place.lang)
    }

    fn is_source(&self) -> bool {
        self.place.lang == Lang::KOREAN
    }

    /// The source that was saved last, where readers still see an older one.
    fn coming(&self) -> Option<Uuid> {
        let korean = self.standing.languages.get(&Lang::KOREAN)?;
        let saved = korean.latest.as_ref()?.revision_id;
        (korean.public.is_some() && korean.is_ahead()).then_some(saved)
    }
}

fn may_write(who: &Who, lang: Lang) -> bool {
    who.has(Role::Writer) || lang != Lang::KOREAN && who.has_in(Role::Translator, lang)
}

/// Whoever publishes, or reads a language for mistakes, looks and comments.
fn may_see(who: &Who, lang: Lang) -> bool {
    may_write(who, lang) || who.has(Role::Publisher) || who.has_in(Role::Reviewer, lang)
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

async fn show(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    machine::learn(&shift).await;
    let mut tx = shift.app.db.read().await?;
    let sheet = Sheet::find(&mut tx, &shift, &id, &tag).await?;
    let asked = Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    if sheet.is_source() {
        source::show(&shift, &mut tx, &sheet, &asked).await
    } else {
        translation::show(&shift, &mut tx, &sheet, &asked).await
    }
}

async fn save(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    LongForm(typed): LongForm,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let sheet = Sheet::find_to_write(&mut tx, &shift, &id, &tag).await?;
    if sheet.is_source() {
        source::save(&shift, tx, &sheet, typed).await
    } else {
        translation::save(&shift, tx, &sheet, typed).await
    }
}

/// Whether a path is one that the words of a text are saved at, alone or before a machine goes on with them.
pub fn are_words(app: &App, path: &str) -> bool {
    saved_at(app, path).is_some()
}

fn saved_at<'p>(app: &App, path: &'p str) -> Option<(&'p str, &'p str)> {
    let (id, tag) = path.strip_prefix("/newsroom/texts/")?.split_once('/')?;
    let tag = tag.strip_suffix(machine::PATH).unwrap_or(tag);
    (id.parse::<Uuid>().is_ok() && app.city.lang(tag).is_some()).then_some((id, tag))
}

/// The editor with the words in it that were typed before the session ran out, for whoever signed in.
pub async fn words_again(shift: &Shift, carried: Carried) -> Result<Response, Fault> {
    let to_the_list = || Redirect::to("/desk/").into_response();
    let to = carried.to.clone();
    let Some((id, tag)) = saved_at(&shift.app, &to) else { return Ok(to_the_list()) };
    let mut tx = shift.app.db.read().await?;
    let sheet = match Sheet::find_to_write(&mut tx, shift, id, tag).await {
        // Somebody else may have signed in on this machine.
        Err(Fault::Forbidden | Fault::NotFound) => return Ok(to_the_list()),
        found => found?,
    };
    let typed = carried.filled();
    if sheet.is_source() {
        source::typed_before(shift, &mut tx, &sheet, typed).await
    } else {
        translation::typed_before(shift, &mut tx, &sheet, typed).await
    }
}

/// Says whose work was saved meanwhile and is now in the text: that of the revision before the last.
async fn merged_note(tx: &mut Tx, shift: &Shift, place: Place) -> anyhow::Result<String> {
    let last = crate::texts::history::revisions(tx, place, 2).await?;
    let name = name_of(tx, shift, last.get(1).and_then(|before| before.author)).await?;
    Ok(shift.words.tell("editor-merged").with("name", name).to_string())
}

/// Whether a field stands in a query, with or without a value.
fn is_asked(asked: &Filled, field: &str) -> bool {
    !asked.all(field).is_empty()
}

/// The revision that words were typed over, by which the browser keeps them, as an address says it. Whoever had
/// to choose between two states sees a newer one by then.
fn typed_over(typed: &Filled) -> String {
    let named = ["typed-over", "seen"].map(|field| typed.get(field));
    let revision = named.into_iter().find(|said| !said.is_empty());
    revision.and_then(revision_of).unwrap_or_else(|| NO_REVISION.to_owned())
}

/// After a save: the revision that was typed over, where the address names it.
fn saved_over(asked: &Filled) -> Option<String> {
    let said = asked.get("saved");
    let none = (said == NO_REVISION).then(|| said.to_owned());
    is_asked(asked, "saved").then(|| none.or_else(|| revision_of(said)).unwrap_or_default())
}

fn revision_of(said: &str) -> Option<String> {
    said.parse::<Uuid>().ok().map(|id| id.to_string())
}
