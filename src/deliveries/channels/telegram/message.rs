//! A letter as a Telegram message: plain text with the subject in bold above it, and buttons below.

use teloxide::payloads::{SendMessage, SendMessageSetters};
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity,
    Recipient,
};
use unicode_segmentation::UnicodeSegmentation;
use url::Url;

use super::failure::{Class, TelegramError};
use crate::deliveries::{Button, Content, Press};

/// The longest text, in UTF-16 units (<https://core.telegram.org/bots/api#sendmessage>).
pub const LONGEST: usize = 4_096;
const ELLIPSIS: &str = "…";

/// The call that sends a letter. The text is marked by entities and nothing in it is read as a mark, so
/// that nobody's words need escaping.
pub(super) fn write(chat: &str, content: &Content) -> Result<SendMessage, TelegramError> {
    let subject = content.subject.trim();
    let mut text = match (subject, content.text.trim()) {
        ("", text) => text.to_owned(),
        (subject, "") => subject.to_owned(),
        (subject, text) => format!("{subject}\n\n{text}"),
    };
    let (buttons, lines) = sorted(&content.buttons);
    for line in lines {
        text.push_str(&format!("\n{line}"));
    }
    let text = shortened(&text, LONGEST);
    let bold = units(subject).min(units(&text));
    let mut message = SendMessage::new(recipient(chat)?, text).link_preview_options(no_preview());
    if bold > 0 {
        message = message.entities([MessageEntity::bold(0, bold)]);
    }
    if !buttons.is_empty() {
        let rows = buttons.into_iter().map(|row| row.into_iter().map(key).collect());
        let rows: Result<Vec<Vec<_>>, _> = rows.collect();
        message = message.reply_markup(InlineKeyboardMarkup::new(rows?));
    }
    Ok(message)
}

/// A chat's number, or the public name of a channel.
fn recipient(chat: &str) -> Result<Recipient, TelegramError> {
    if chat.starts_with('@') {
        return Ok(Recipient::ChannelUsername(chat.to_owned()));
    }
    let number = chat.parse().map(|number| Recipient::Id(ChatId(number)));
    number.map_err(|_| TelegramError::ours(Class::Address, "the address is no chat"))
}

/// The buttons that Telegram takes, and lines for those it does not: it refuses the whole message if one
/// leads to a machine that only this one knows, as where the site is being tried out.
fn sorted(rows: &[Vec<Button>]) -> (Vec<Vec<&Button>>, Vec<String>) {
    let mut lines = Vec::new();
    let mut kept = Vec::new();
    for row in rows {
        let mut buttons = Vec::new();
        for button in row {
            match &button.press {
                Press::Open(url) if !is_public(url) => {
                    lines.push(format!("{}: {url}", button.text));
                }
                _ => buttons.push(button),
            }
        }
        if !buttons.is_empty() {
            kept.push(buttons);
        }
    }
    (kept, lines)
}

fn is_public(url: &str) -> bool {
    let url = Url::parse(url);
    url.is_ok_and(|url| url.domain().is_some_and(|domain| domain.contains('.')))
}

fn key(button: &Button) -> Result<InlineKeyboardButton, TelegramError> {
    let text = button.text.clone();
    match &button.press {
        Press::Say(data) => Ok(InlineKeyboardButton::callback(text, data.clone())),
        Press::Open(url) => match Url::parse(url) {
            Ok(url) => Ok(InlineKeyboardButton::url(text, url)),
            Err(_) => Err(TelegramError::ours(Class::Message, "a button leads nowhere")),
        },
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Text of at most so many UTF-16 units: cut after a paragraph, or after a line or a letter where the last
/// paragraph is the better half of it.
fn shortened(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    let room = most - units("\n\n") - units(ELLIPSIS);
    let mut length = 0;
    // By clusters: a syllable of Khmer is not cut in two.
    let fits = text.graphemes(true).take_while(|cluster| {
        length += units(cluster);
        length <= room
    });
    let head = &text[..fits.map(str::len).sum()];
    let after = |mark| head.rfind(mark).filter(|at| *at > head.len() / 2);
    match after("\n\n").or_else(|| after("\n")) {
        Some(end) => format!("{}\n\n{ELLIPSIS}", head[..end].trim_end()),
        None => format!("{}{ELLIPSIS}", head.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(subject: &str, text: &str) -> Content {
        Content { subject: subject.to_owned(), text: text.to_owned(), ..Content::default() }
    }

    fn json(content: &Content) -> serde_json::Value {
        serde_json::to_value(write("7", content).unwrap()).unwrap()
    }

    #[test]
    fn the_subject_is_the_first_line_in_bold() {
        let message = json(&content("답장 😀", "1 < 2 & <b>"));
        assert_eq!(message["text"], "답장 😀\n\n1 < 2 & <b>");
        assert_eq!(
            message["entities"],
            serde_json::json!([{"type": "bold", "offset": 0, "length": 5}])
        );
        assert_eq!(message["chat_id"], 7);
        assert_eq!(message["link_preview_options"]["is_disabled"], true);
        assert!(message["parse_mode"].is_null());
        assert!(json(&content("", "hello"))["entities"].is_null());
    }

    #[test]
    fn a_button_says_something_or_opens_a_page() {
        let button = |text: &str, press| Button { text: text.to_owned(), press };
        let mut with = content("", "?");
        with.buttons = vec![
            vec![button("Yes", Press::Say("yes".to_owned()))],
            vec![button("Read", Press::Open("https://maru.test/km/".to_owned()))],
        ];
        let keys = json(&with)["reply_markup"]["inline_keyboard"].clone();
        assert_eq!(keys[0][0]["callback_data"], "yes");
        assert_eq!(keys[1][0]["url"], "https://maru.test/km/");
        with.buttons = vec![vec![button("Read", Press::Open("nowhere".to_owned()))]];
        let message = json(&with);
        assert!(message["reply_markup"].is_null() && message["text"] == "?\nRead: nowhere");
    }

    #[test]
    fn an_address_is_a_chat_or_a_channel() {
        assert_eq!(write("jin@example.com", &content("", "?")).unwrap_err().class, Class::Address);
        let message = write("@maru_km", &content("", "?")).unwrap();
        assert_eq!(message.chat_id, Recipient::ChannelUsername("@maru_km".to_owned()));
    }

    fn cut(text: &str, most: usize, expected: &str) {
        let short = shortened(text, most);
        assert_eq!(short, expected);
        assert!(units(&short) <= most, "{} units", units(&short));
    }

    #[test]
    fn a_long_text_is_cut_after_a_paragraph() {
        cut("one two\n\nthree", 14, "one two\n\nthree");
        cut("one two\n\nthree", 13, "one two\n\n…");
        cut("one two\nthree", 12, "one two\n\n…");
        cut("a\n\nthree four", 12, "a\n\nthree…");
        cut("😀😀😀😀", 7, "😀😀…");
        // A consonant with its vowel mark stays whole.
        cut("កាកាកា", 5, "កា…");
    }

    #[test]
    fn a_button_to_this_machine_becomes_a_line() {
        let open =
            |url: &str| Button { text: "안내".to_owned(), press: Press::Open(url.to_owned()) };
        let content = Content {
            text: "글".to_owned(),
            buttons: vec![
                vec![open("http://127.0.0.1:8080/ko/")],
                vec![open("https://a.example/ko/")],
            ],
            ..Content::default()
        };
        let message = json(&content);
        assert_eq!(message["text"], "글\n안내: http://127.0.0.1:8080/ko/");
        let keyboard = message["reply_markup"]["inline_keyboard"].as_array().expect("rows");
        assert_eq!(keyboard.len(), 1);
        assert_eq!(keyboard[0][0]["url"], "https://a.example/ko/");
    }
}
