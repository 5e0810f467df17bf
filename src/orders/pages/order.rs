//! One order: what, into which language, until when; begun, done, called off.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::{Line, found, is_asker, lead_to, letters, name_of};
use crate::db::Tx;
use crate::orders::letters::News;
use crate::orders::{self, Order, Refusal};
use crate::staff::pages::{Moment, Section, Shift};
use crate::texts::editing;
use crate::texts::pages::Sheets;
use crate::texts::translations::By;
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "orders/pages/order.html")]
struct Page {
    frame: Frame,
    line: Line,
    extent: String,
    note: String,
    asked_by: String,
    asked_at: Moment,
    /// Where the words are written.
    editor: String,
    is_opened: bool,
    is_mine: bool,
    is_asker: bool,
    /// Its words as files. None: it has none.
    sheets: Option<Sheets>,
    error: Option<String>,
}

pub async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let order = found(&shift, &mut tx, &id).await?;
    shift.show(&Page::new(&shift, &mut tx, &order, None).await?)
}

/// Begins, and leads to where the words are written.
pub async fn open(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let order = found(&shift, &mut tx, &id).await?;
    // Whoever asks looks at it, and has not begun with it by that.
    if order.translator_id != shift.who.id {
        return Ok(lead_to(&editor(&order)));
    }
    match orders::open(&mut tx, &order, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&editor(&order)))
        }
        Err(refusal) => refused(&shift, &mut tx, &order, refusal).await,
    }
}

/// Says that it is done.
pub async fn deliver(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let order = found(&shift, &mut tx, &id).await?;
    match orders::deliver(&mut tx, &order, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to("/newsroom/orders?delivered"))
        }
        Err(refusal) => refused(&shift, &mut tx, &order, refusal).await,
    }
}

/// Calls it off, and tells the translator.
pub async fn cancel(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let order = found(&shift, &mut tx, &id).await?;
    match orders::cancel(&mut tx, &order, by(&shift)).await? {
        Ok(()) => {
            let told = std::slice::from_ref(&order);
            letters(&shift.app).tell(&mut tx, told, News::Cancelled, shift.now).await?;
            tx.commit().await?;
            Ok(lead_to("/newsroom/orders?cancelled"))
        }
        Err(refusal) => refused(&shift, &mut tx, &order, refusal).await,
    }
}

async fn refused(
    shift: &Shift,
    tx: &mut Tx,
    order: &Order,
    refusal: Refusal,
) -> Result<Response, Fault> {
    let error = match refusal {
        Refusal::Unfinished(count) => {
            let told = shift.words.tell("orders-error-unfinished").with("count", count);
            told.with("shown", super::shown(shift, i64::try_from(count).unwrap_or(i64::MAX)))
                .to_string()
        }
        Refusal::NothingSaved => shift.words.say("orders-error-nothing-saved"),
        _ => shift.words.say("orders-error-closed"),
    };
    let page = Page::new(shift, tx, order, Some(error)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

fn editor(order: &Order) -> String {
    format!("/newsroom/texts/{}/{}", order.place.text_id, order.place.lang)
}

/// The sheets of what was asked for.
async fn sheets(shift: &Shift, tx: &mut Tx, order: &Order) -> anyhow::Result<Option<Sheets>> {
    let desk = editing::open(tx, order.place, None).await?;
    Ok(desk.map(|desk| Sheets::new(shift, &desk, Some(order.id))))
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        order: &Order,
        error: Option<String>,
    ) -> anyhow::Result<Self> {
        let line = Line::new(shift, tx, order).await?;
        let title = shift.words.tell("orders-order-title").with("title", line.title.clone());
        Ok(Self {
            frame: shift.newsroom(
                title.with("language", line.tongue.autonym.clone()).to_string(),
                Section::Orders,
            ),
            line,
            extent: shift.words.say_of("orders-extent", order.extent.as_str()),
            note: order.note.clone(),
            asked_by: name_of(tx, shift, Some(order.asked_by)).await?,
            asked_at: Moment::new(shift, order.asked_at),
            editor: editor(order),
            is_opened: order.opened_at.is_some(),
            is_mine: order.translator_id == shift.who.id,
            is_asker: is_asker(shift),
            sheets: sheets(shift, tx, order).await?,
            error,
        })
    }
}
