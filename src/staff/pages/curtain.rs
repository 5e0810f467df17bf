//! A page with nothing on it, for whoever covers the screen without JavaScript. With it, the page that is covered
//! stays where it is (`web/assets/curtain.js`).

use askama::Template;
use axum::response::Response;
use http::HeaderMap;

use super::way_back::WayBack;
use super::{ANY_ROLE, Shift};
use crate::web::{Address, Fault, Frame, Routes, Rule};

pub fn routes() -> Routes {
    Routes::new().get("/desk/curtain", Rule::Staff(ANY_ROLE), drawn)
}

#[derive(Template)]
#[template(path = "staff/pages/curtain.html")]
struct Curtain {
    frame: Frame,
    back: String,
}

async fn drawn(shift: Shift, headers: HeaderMap) -> Result<Response, Fault> {
    let back = WayBack::of_referer(&shift.app, &headers);
    let city = shift.app.city.name_in(shift.who.lang).to_owned();
    shift.show(&Curtain {
        frame: Frame::new(&shift.app, shift.who.lang, &Address::Nowhere, city),
        back: back.map_or_else(|| "/desk/".to_owned(), |back| back.as_str().to_owned()),
    })
}
