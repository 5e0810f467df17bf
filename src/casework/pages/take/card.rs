//! The card of a receipt, to be printed or photographed, in the client's language.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use crate::app::App;
use crate::casework;
use crate::casework::receipt::Receipt;
use crate::casework::receipt::code::{self, Code};
use crate::language::{Lang, Words};
use crate::staff::pages::Shift;
use crate::web::{Address, Fault, Filled, Frame, Visit, card_style, keys_script, pictures_path};

/// Both faces of a card.
pub struct Card {
    pub html: String,
    pub dir: String,
    pub words: Words,
    pub groups: Vec<String>,
    pub code: Code,
    pub pictures: Vec<Picture>,
    /// Where the digits are entered, as it is typed.
    pub address: String,
    /// Staff issued it: at the first use it is changed.
    pub changes: bool,
}

/// One of the ten pictures, with its name.
pub struct Picture {
    pub href: String,
    pub name: String,
}

/// Who made the digits known to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Issued {
    ByHouse,
    ByStaff,
}

impl Card {
    /// The card of a receipt in a language.
    ///
    /// # Errors
    /// Where the site's address is too long for a code.
    pub fn of(app: &App, lang: Lang, receipt: &Receipt, issued: Issued) -> anyhow::Result<Self> {
        let words = Words::new(lang);
        let door = app.settings.link(&format!("/{lang}/help/case"));
        // The digits stand behind `#`, which no browser sends and no server logs.
        let address = format!("{door}#{}", receipt.bare());
        let code =
            code::code(&address).ok_or_else(|| anyhow::anyhow!("the address is too long"))?;
        let language = app.city.language(lang);
        let pictures = code::pictures(receipt).into_iter().map(|number| Picture {
            href: format!("{}#p{number}", pictures_path()),
            name: words.say_of("picture", &number.to_string()),
        });
        Ok(Self {
            html: language.map_or_else(|| lang.to_string(), |language| language.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
            words,
            groups: receipt.to_string().split(' ').map(str::to_owned).collect(),
            code,
            pictures: pictures.collect(),
            address: door.split_once("://").map_or(door.clone(), |(_, rest)| rest.to_owned()),
            changes: issued == Issued::ByStaff,
        })
    }
}

#[derive(Template)]
#[template(path = "casework/pages/take/to_print.html")]
struct ToPrint {
    frame: Frame,
    card: Card,
    style: &'static str,
    script: &'static str,
}

/// Her own card, from the page on which she got her receipt.
pub async fn to_print(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let receipt = Receipt::parse(filled.get("receipt")).map_err(|_| Fault::Unreadable)?;
    let card = Card::of(&visit.app, visit.lang, &receipt, Issued::ByHouse)?;
    let address = Address::Private("/help".to_owned());
    visit.show(&ToPrint {
        frame: visit.frame_at(&address, visit.words.say("card-title")),
        card,
        style: card_style(),
        script: keys_script(),
    })
}

#[derive(Template)]
#[template(path = "casework/pages/take/turned.html")]
struct Turned {
    frame: Frame,
    card: Card,
    style: &'static str,
    back: String,
}

/// The card alone on the screen that is turned to the client, who photographs it. The digits come from the page
/// that was shown when the case was taken down, and must be those of that case: they are stored nowhere.
pub async fn turned(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let receipt = Receipt::parse(filled.get("receipt")).map_err(|_| Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, case_id).await?.ok_or(Fault::NotFound)?;
    if !casework::is_taken_by(&mut tx, case_id, shift.who.id).await?
        || case.locator != receipt.locator.to_string()
    {
        return Err(Fault::Forbidden);
    }
    let app = &shift.app;
    let words = Words::new(case.lang);
    let mut frame = Frame::new(app, case.lang, &Address::Nowhere, words.say("card-title"));
    // Nothing of the desk is seen on it but its curtain: a screen that is turned is left too.
    frame.desk = shift.frame("").desk;
    shift.show(&Turned {
        frame,
        card: Card::of(app, case.lang, &receipt, Issued::ByStaff)?,
        style: card_style(),
        back: shift.words.say("taking-turned-back"),
    })
}
