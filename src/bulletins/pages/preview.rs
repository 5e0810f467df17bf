//! A bulletin as it will be seen: the mail on a phone, at a desk and in the dark, its plain text, its headers, and the
//! message in a chat.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{Html, IntoResponse, Response};
use uuid::Uuid;

use super::{Tongue, found, letters};
use crate::bulletins::{self, LARGEST};
use crate::deliveries::bulletins::{Body, OWN_LINK};
use crate::deliveries::channels::telegram::{self, Seen};
use crate::deliveries::{Class, Content, EmailAddress};
use crate::facts;
use crate::language::{Lang, formats};
use crate::staff::pages::{Section, Shift};
use crate::staff::rota;
use crate::web::{Fault, Frame, in_a_frame, with_frames};

/// What a reader's mail program shows or acts on, in the order in which it is shown here.
const TELLING: [&str; 10] = [
    "Content-Language",
    "List-Id",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "List-Archive",
    "List-Help",
    "List-Owner",
    "Auto-Submitted",
    "Message-ID",
    "DKIM-Signature",
];
/// How much of a header is shown: a signature is long and says nothing to anybody.
const SHOWN: usize = 160;

/// What an address begins with that can be tapped.
const SCHEMES: [&str; 2] = ["https://", "http://"];

/// What the style sheet of a mail asks for where the reader likes it dark.
const DARK: &str = "(prefers-color-scheme: dark)";

#[derive(Template)]
#[template(path = "bulletins/pages/preview.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    title: String,
    tongue: Tongue,
    /// The languages that go out.
    others: Vec<Tongue>,
    address: String,
    is_draft: bool,
    mail: String,
    shown: Shown,
}

/// What is shown of the words in one language.
pub struct Shown {
    pub subject: String,
    pub from: String,
    pub plain: String,
    pub headers: Vec<(String, String)>,
    /// How large the mail is.
    pub size: String,
    pub too_long: Option<String>,
    /// None: it can be no message.
    pub chat: Option<Chat>,
}

/// A message in a chat.
pub struct Chat {
    pub title: String,
    pub pieces: Vec<Piece>,
    pub is_cut: bool,
    /// How long it is, of how much there is room for.
    pub length: String,
}

/// Words, or an address that can be tapped.
pub struct Piece {
    pub words: String,
    pub is_link: bool,
}

pub async fn show(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let tongues = bulletins::tongues(&mut tx, &shift.app.city, &bulletin).await?;
    let me = rota::find(&mut tx, shift.who.id, shift.now).await?;
    drop(tx);
    let body = body(&shift, &id, &lang).await?;
    let written = tongues.iter().filter(|tongue| tongue.sent().is_some());
    let others = written.map(|tongue| Tongue::new(&shift, tongue.lang)).collect();
    let address = me.map(|me| me.email).unwrap_or_default();
    let tongue = Tongue::new(&shift, body.lang);
    let told = shift.words.tell("preview-title").with("language", tongue.autonym.clone());
    let page = Page {
        frame: shift.newsroom(told.to_string(), Section::Bulletins),
        id: bulletin.id,
        title: body.subject.clone(),
        others,
        is_draft: bulletin.state == bulletins::State::Draft,
        mail: format!("/newsroom/bulletins/{}/preview/{}/mail", bulletin.id, body.lang),
        shown: Shown::of(&shift, &body, &address).await,
        address,
        tongue,
    };
    Ok(with_frames(shift.show(&page)?))
}

/// The mail itself, for the frames of the page. Which scheme it is shown in is chosen by the page, and not by the
/// machine of whoever looks.
pub async fn mail(
    shift: Shift,
    Path((id, lang)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let body = body(&shift, &id, &lang).await?;
    let scheme = if query.as_deref() == Some("dark") { "all" } else { "not all" };
    let html = body.html.replace(DARK, scheme).replace(OWN_LINK, &own_link(&shift, body.lang));
    Ok(in_a_frame(Html(html).into_response()))
}

/// The words of a language, rendered as when the bulletin is approved.
async fn body(shift: &Shift, id: &str, lang: &str) -> Result<Body, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, id).await?;
    let lang = shift.app.city.lang(lang).ok_or(Fault::NotFound)?;
    let tongues = bulletins::tongues(&mut tx, &shift.app.city, &bulletin).await?;
    let facts = facts::all(&mut tx).await?;
    drop(tx);
    let tongue = tongues.iter().find(|tongue| tongue.lang == lang);
    let draft = tongue.and_then(bulletins::Tongue::sent).ok_or(Fault::NotFound)?;
    let paths = shift.app.paths();
    let letters = letters(shift, &bulletin, &facts, &paths);
    Ok(letters.body(&bulletin, draft)?)
}

/// Where the link of a reader stands there is none to show: it leads to where one subscribes.
fn own_link(shift: &Shift, lang: Lang) -> String {
    shift.app.settings.link(&format!("/{lang}/subscribe"))
}

/// Says how large a mail is that no mail program shows whole.
pub fn too_long(shift: &Shift, lang: Lang, kilobytes: usize) -> String {
    let told = shift.words.tell("preview-too-long").with("kilobytes", kilobytes);
    let told = told.with("language", Tongue::new(shift, lang).autonym);
    told.with("most", LARGEST / 1_024).to_string()
}

impl Shown {
    /// What a body looks like to whoever gets it at an address.
    pub async fn of(shift: &Shift, body: &Body, address: &str) -> Self {
        let link = own_link(shift, body.lang);
        let plain = body.plain.replace(OWN_LINK, &link);
        let content = Content {
            subject: body.subject.clone(),
            text: plain.clone(),
            html: Some(body.html.replace(OWN_LINK, &link)),
            unsubscribe_url: Some(link.clone()),
            list: body.list.clone(),
            ..Content::default()
        };
        let sample = match EmailAddress::parse(address) {
            Ok(to) => shift.app.post.sample(Class::Bulletin, body.lang, &to, content).await,
            Err(_) => None,
        };
        let sample = sample.unwrap_or_default();
        let kilobytes = bulletins::size(body).div_ceil(1_024);
        let size = shift
            .words
            .tell("preview-size")
            .with("html", in_kilobytes(shift, bulletins::size(body)));
        Self {
            subject: body.subject.clone(),
            from: shift.app.post.from.to_string(),
            plain,
            headers: headers(&sample),
            size: size.with("mail", in_kilobytes(shift, sample.len())).to_string(),
            too_long: bulletins::is_cut(body).then(|| too_long(shift, body.lang, kilobytes)),
            chat: Chat::of(shift, body, &link),
        }
    }
}

impl Chat {
    fn of(shift: &Shift, body: &Body, link: &str) -> Option<Self> {
        let content = Content {
            subject: body.subject.clone(),
            text: body.telegram.replace(OWN_LINK, link),
            ..Content::default()
        };
        let Seen { title, text, is_cut } = telegram::seen(&content)?;
        let length = title.encode_utf16().count() + "\n\n".len() + text.encode_utf16().count();
        let told = shift.words.tell("preview-length").with("count", length);
        let shown = |number: usize| formats::number(shift.who.lang, &number.to_string());
        let told = told.with("shown", shown(length)).with("most", shown(telegram::LONGEST));
        let is_cut = is_cut || bulletins::is_shortened(body);
        let pieces = pieces(&format!("\n\n{text}"));
        Some(Self { title, pieces, is_cut, length: told.to_string() })
    }
}

/// Text and the addresses in it, as a chat makes them out.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = SCHEMES.iter().filter_map(|scheme| rest.find(scheme)).min() {
        let link = &rest[start..];
        let end = link.find(ends_a_link).unwrap_or(link.len());
        let end = link[..end].trim_end_matches(['.', ',']).len();
        pieces.push(Piece { words: rest[..start].to_owned(), is_link: false });
        pieces.push(Piece { words: link[..end].to_owned(), is_link: true });
        rest = &link[end..];
    }
    pieces.push(Piece { words: rest.to_owned(), is_link: false });
    pieces.retain(|piece| !piece.words.is_empty());
    pieces
}

/// The addresses of this house are written in ASCII.
fn ends_a_link(c: char) -> bool {
    !c.is_ascii_graphic() || matches!(c, '(' | ')' | '<' | '>' | '"')
}

/// The headers of a mail that say something, each on one line.
fn headers(mail: &[u8]) -> Vec<(String, String)> {
    let mail = String::from_utf8_lossy(mail);
    let head = mail.split("\r\n\r\n").next().unwrap_or_default();
    let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let fields: Vec<(&str, &str)> =
        head.split("\r\n").filter_map(|line| line.split_once(": ")).collect();
    let told = TELLING.iter().flat_map(|name| fields.iter().filter(move |field| field.0 == *name));
    told.map(|(name, value)| ((*name).to_owned(), shortened(value))).collect()
}

fn shortened(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

/// `12.3`, as the reader writes it.
fn in_kilobytes(shift: &Shift, bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1_024);
    formats::number(shift.who.lang, &format!("{}.{}", tenths / 10, tenths % 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stand_out_in_a_chat() {
        let shown = |text: &str| -> Vec<(String, bool)> {
            pieces(text).into_iter().map(|piece| (piece.words, piece.is_link)).collect()
        };
        let piece = |words: &str, is_link| (words.to_owned(), is_link);
        assert_eq!(shown("just words"), [piece("just words", false)]);
        assert_eq!(
            shown("see (https://a.example/b)។ or\nhttp://c.example."),
            [
                piece("see (", false),
                piece("https://a.example/b", true),
                piece(")។ or\n", false),
                piece("http://c.example", true),
                piece(".", false),
            ]
        );
    }

    #[test]
    fn only_what_says_something_is_shown() {
        let mail = b"DKIM-Signature: v=1;\r\n a=b\r\nX: y\r\nList-Id: <a.b>\r\n\r\nList-Id: no";
        let told = headers(mail);
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(told, [field("List-Id", "<a.b>"), field("DKIM-Signature", "v=1; a=b")]);
    }
}
