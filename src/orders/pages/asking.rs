//! Asking for a translation: first which text, then into which languages, of whom, and until when.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use chrono::{Days, NaiveDate};
use http::StatusCode;
use uuid::Uuid;

use super::{Tongue, lead_to, letters, shown};
use crate::db::Tx;
use crate::language::Lang;
use crate::orders::letters::News;
use crate::orders::{self, Asking, Extent, LONGEST_NOTE, Refusal};
use crate::staff::pages::{Section, Shift};
use crate::staff::{self, Holder, Role};
use crate::texts::Kind;
use crate::texts::translations::{self, By, Standing, State, Translation};
use crate::web::{Fault, Filled, Frame, Troubles};

/// How long a translation usually takes.
const USUAL_DAYS: Days = Days::new(7);

#[derive(Template)]
#[template(path = "orders/pages/asking.html")]
struct Page {
    frame: Frame,
    kinds: Vec<KindOption>,
    /// The text that was chosen.
    chosen: Option<Chosen>,
    typed: Filled,
    troubles: Troubles,
    extents: Vec<(&'static str, String)>,
    longest_note: usize,
}

/// The texts of a kind.
struct KindOption {
    name: String,
    texts: Vec<(Uuid, String)>,
}

struct Chosen {
    id: Uuid,
    name: String,
    languages: Vec<LanguageRow>,
}

struct LanguageRow {
    tongue: Tongue,
    /// Where the text stands in it.
    standing: String,
    is_asked: bool,
    is_ticked: bool,
    translators: Vec<TranslatorOption>,
}

struct TranslatorOption {
    id: Uuid,
    name: String,
    is_chosen: bool,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let mut typed = Filled::parse(query.as_bytes()).ok_or(Fault::Unreadable)?;
    if let Some(usual) = shift.today.checked_add_days(USUAL_DAYS) {
        typed.set("due", usual.to_string());
    }
    typed.set("extent", Extent::Behind.as_str());
    let mut tx = shift.app.db.read().await?;
    let page = Page::new(&shift, &mut tx, typed, Troubles::default(), Ticks::Useful).await?;
    shift.show(&page)
}

/// Asks everybody who was chosen, and tells them by mail.
pub async fn ask(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let asking = match asking(&shift, &typed) {
        Ok(asking) => asking,
        Err(troubles) => return again(&shift, &mut tx, typed, troubles).await,
    };
    let by = By { staff_id: shift.who.id, now: shift.now };
    let asked = orders::ask(&mut tx, &shift.app.city, &asking, shift.today, by).await?;
    match asked {
        Ok(orders) => {
            letters(&shift.app).tell(&mut tx, &orders, News::Asked, shift.now).await?;
            tx.commit().await?;
            Ok(lead_to("/newsroom/orders?asked"))
        }
        Err(refusal) => {
            // What was asked for before the refusal is not asked for.
            drop(tx);
            let mut tx = shift.app.db.read().await?;
            let troubles = troubles(&shift, refusal);
            again(&shift, &mut tx, typed, troubles).await
        }
    }
}

async fn again(
    shift: &Shift,
    tx: &mut Tx,
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    let page = Page::new(shift, tx, typed, troubles, Ticks::Typed).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

fn asking(shift: &Shift, typed: &Filled) -> Result<Asking, Troubles> {
    let words = shift.words;
    let mut troubles = Troubles::default();
    let text_id = typed.get("text").parse().ok();
    if text_id.is_none() {
        troubles.add("text", words.say("orders-error-text"));
    }
    let due_on = NaiveDate::parse_from_str(typed.get("due"), "%Y-%m-%d").ok();
    if due_on.is_none() {
        troubles.add("due", words.say("orders-error-due"));
    }
    let mut of = Vec::new();
    for tag in typed.all("lang") {
        let Some(lang) = shift.app.city.lang(tag) else { continue };
        match typed.get(&format!("translator-{lang}")).parse() {
            Ok(translator) => of.push((lang, translator)),
            Err(_) => {
                let told = words.tell("orders-error-translator");
                let told = told.with("language", Tongue::new(shift, lang).autonym);
                troubles.add("languages", told.to_string());
            }
        }
    }
    let extent = Extent::parse(typed.get("extent")).unwrap_or(Extent::Behind);
    let note = typed.get("note").to_owned();
    let asking = Asking {
        text_id: text_id.unwrap_or_default(),
        extent,
        of,
        due_on: due_on.unwrap_or_default(),
        note,
    };
    troubles.or(asking)
}

fn troubles(shift: &Shift, refusal: Refusal) -> Troubles {
    let words = shift.words;
    let of = |key: &'static str, lang: Lang| {
        words.tell(key).with("language", Tongue::new(shift, lang).autonym).to_string()
    };
    let (field, error) = match refusal {
        Refusal::PastDay => ("due", words.say("orders-error-due")),
        Refusal::LongNote => {
            let limit = shown(shift, i64::try_from(LONGEST_NOTE).unwrap_or_default());
            ("note", words.tell("newsroom-error-too-long").with("limit", limit).to_string())
        }
        Refusal::NoLanguage => ("languages", words.say("orders-error-languages")),
        Refusal::NotTranslator(lang) | Refusal::NotWanted(lang) => {
            ("languages", of("orders-error-translator", lang))
        }
        Refusal::AlreadyAsked(lang) => ("languages", of("orders-error-asked", lang)),
        Refusal::NothingToDo(lang) => ("languages", of("orders-error-nothing", lang)),
        _ => ("text", words.say("orders-error-text")),
    };
    let mut troubles = Troubles::default();
    troubles.add(field, error);
    troubles
}

/// Which languages are ticked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ticks {
    /// Those in which something is to be done and somebody can do it.
    Useful,
    Typed,
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        typed: Filled,
        troubles: Troubles,
        ticks: Ticks,
    ) -> anyhow::Result<Self> {
        let board = translations::board(tx, &Kind::ALL).await?;
        let holders = staff::holders(tx, Role::Translator, shift.now).await?;
        let standings =
            board.iter().filter(|standing| !standing.is_withdrawn && !standing.is_frozen);
        let standings: Vec<&Standing> = standings.filter(|standing| has_source(standing)).collect();
        let wanted: Option<Uuid> = typed.get("text").parse().ok();
        let chosen = standings.iter().find(|standing| Some(standing.text_id) == wanted);
        let row = |standing: &Standing, lang| {
            LanguageRow::new(shift, (standing, lang), &holders, &typed, ticks)
        };
        let languages = |standing: &Standing| {
            let tags = shift.app.city.tags();
            let tags = tags.filter(|lang| orders::is_wanted(&shift.app.city, standing.kind, *lang));
            tags.map(|lang| row(standing, lang)).collect()
        };
        let chosen = chosen.map(|standing| Chosen {
            id: standing.text_id,
            name: standing.name().to_owned(),
            languages: languages(standing),
        });
        let extents = Extent::ALL.into_iter().map(Extent::as_str);
        Ok(Self {
            frame: shift.newsroom(shift.words.say("orders-ask-title"), Section::Orders),
            kinds: kinds(shift, &standings),
            chosen,
            troubles,
            extents: extents
                .map(|extent| (extent, shift.words.say_of("orders-extent", extent)))
                .collect(),
            longest_note: LONGEST_NOTE,
            typed,
        })
    }
}

/// Whether there is anything to translate.
fn has_source(standing: &Standing) -> bool {
    standing.languages.get(&Lang::KOREAN).is_some_and(|korean| korean.latest.is_some())
}

fn kinds(shift: &Shift, standings: &[&Standing]) -> Vec<KindOption> {
    let of = |kind: Kind| KindOption {
        name: shift.words.say_of("text-kind", kind.as_str()),
        texts: standings
            .iter()
            .filter(|standing| standing.kind == kind)
            .map(|standing| (standing.text_id, standing.name().to_owned()))
            .collect(),
    };
    Kind::ALL.into_iter().map(of).filter(|option| !option.texts.is_empty()).collect()
}

impl LanguageRow {
    fn new(
        shift: &Shift,
        (standing, lang): (&Standing, Lang),
        holders: &[Holder],
        typed: &Filled,
        ticks: Ticks,
    ) -> Self {
        let nothing = Translation::default();
        let here = standing.languages.get(&lang).unwrap_or(&nothing);
        let state = here.state(lang);
        let is_asked = matches!(state, State::AskedFor | State::InTranslation);
        let chosen = typed.get(&format!("translator-{lang}"));
        let can = holders.iter().filter(|holder| holder.lang.is_none_or(|one| one == lang));
        let translators: Vec<TranslatorOption> = can
            .map(|holder| TranslatorOption {
                id: holder.staff_id,
                name: holder.name.clone(),
                is_chosen: holder.staff_id.to_string() == chosen,
            })
            .collect();
        let is_useful = matches!(state, State::Missing | State::Stale) && !translators.is_empty();
        Self {
            standing: standing_in_words(shift, here, is_asked),
            is_asked,
            is_ticked: match ticks {
                Ticks::Useful => is_useful,
                Ticks::Typed => typed.has("lang", lang.as_str()),
            },
            translators,
            tongue: Tongue::new(shift, lang),
        }
    }
}

fn standing_in_words(shift: &Shift, here: &Translation, is_asked: bool) -> String {
    if is_asked {
        return shift.words.say("orders-lang-asked");
    }
    match (&here.latest, here.behind) {
        (None, _) => shift.words.say("orders-lang-missing"),
        (Some(_), 0) => shift.words.say("orders-lang-whole"),
        (Some(_), behind) => {
            let count = i64::try_from(behind).unwrap_or(i64::MAX);
            let told = shift.words.tell("orders-lang-behind").with("count", count);
            told.with("shown", shown(shift, count)).to_string()
        }
    }
}
