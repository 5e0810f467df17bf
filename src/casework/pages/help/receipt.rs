//! The receipt that she gets, and the same as a picture.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::casework::receipt::{Receipt, card};
use crate::casework::{Opened, promise};
use crate::language::formats;
use crate::staff::rota;
use crate::web::{Address, Fault, Filled, Frame, Visit, no_store};

#[derive(Template)]
#[template(path = "casework/pages/receipt.html")]
pub struct ReceiptPage {
    frame: Frame,
    groups: Vec<String>,
    bare: String,
    /// Opens the bot, which then knows where to tell her.
    telegram_link: Option<String>,
    /// Weekdays on which somebody who writes her language works, as words.
    days: Option<String>,
    /// The day by which an answer is promised, where the city's calendar allows a promise.
    promised: Option<String>,
}

pub async fn receipt_page(visit: &Visit, opened: &Opened) -> anyhow::Result<ReceiptPage> {
    let receipt = &opened.receipt;
    let mut tx = visit.read().await?;
    let days = rota::weekdays_of(&mut tx, visit.lang, visit.today, visit.now).await?;
    let promised = promise::day(&visit.app.city, visit.now);
    let names: Vec<String> = days
        .iter()
        .filter_map(|day| crate::directory::Weekday::ALL.get(usize::from(*day).checked_sub(1)?))
        .map(|day| visit.words.say_of("weekday", day.as_str()))
        .collect();
    let address = Address::Private("/help".to_owned());
    Ok(ReceiptPage {
        frame: visit.frame_at(&address, visit.words.say("receipt-title")),
        groups: receipt.to_string().split(' ').map(str::to_owned).collect(),
        bare: receipt.bare(),
        telegram_link: visit.app.telegram_link(opened),
        // Days are told only together with a promise: without the calendar nobody knows what is closed.
        days: promised.filter(|_| !names.is_empty()).map(|_| names.join(", ")),
        promised: promised.map(|day| formats::date_with_weekday(visit.lang, day)),
    })
}

/// The receipt as a picture for the phone's gallery. It names no matter and no city: digits, and a code
/// that leads to the page where they are entered.
pub async fn picture(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let receipt = Receipt::parse(filled.get("receipt")).map_err(|_| Fault::Unreadable)?;
    // The digits stand behind `#`, which no browser sends and no server logs.
    let link = visit.app.settings.link(&format!("/{}/help/case#{}", visit.lang, receipt.bare()));
    let drawn = tokio::task::spawn_blocking(move || card::picture(&receipt, &link)).await??;
    let mut response = drawn.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    let name = HeaderValue::from_static("attachment; filename=\"maru.png\"");
    headers.insert(CONTENT_DISPOSITION, name);
    Ok(no_store(response))
}
