//! What stands in a message that came back: delivery status (RFC 3464), a complaint (RFC 5965), the answer of a
//! machine (RFC 3834), and whatever may say which of our mails it is about.
//!
//! The message is a stranger's, and its parts may be nested in each other without end. So it is bounded before it
//! is parsed, no part is decoded in which others could hide, and whatever breaks off breaks off a thread of its own.

use mail_parser::{Header, HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};

/// The most parts, and how deep they may lie in each other.
const MOST_PARTS: usize = 30;
const DEEPEST: usize = 8;
/// Each part that is nested names its type.
const MOST_TYPES: usize = 60;
/// Bytes of stack; only what is used is taken from the machine.
const STACK: usize = 16 * 1024 * 1024;
/// The longest text that is shown, in characters.
const LONGEST_SHOWN: usize = 20_000;

/// Headers in which the way here left the envelope's recipient.
const RECIPIENTS: [&str; 8] = [
    "x-original-to",
    "delivered-to",
    "envelope-to",
    "x-envelope-to",
    "x-delivered-to",
    "x-forwarded-to",
    "to",
    "cc",
];

/// What a message says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Report {
    pub what: What,
    /// Where one of our tokens may stand: the envelope's recipient first.
    pub recipients: Vec<String>,
    /// Headers of the mail that is given back.
    pub returned: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum What {
    #[default]
    Nothing,
    /// What became of the mail for each recipient.
    Status(Vec<Status>),
    /// The type of a complaint, in small letters.
    Feedback(String),
    Reply,
}

/// The fields of one recipient (RFC 3464, 2.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Status {
    /// `failed`, `delayed`, …, in small letters.
    pub action: String,
    pub status: String,
    pub diagnostic: String,
}

/// A message as it is shown to somebody who is to say what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// From, To, Subject and Date, as far as there are.
    pub headers: Vec<(String, String)>,
    pub text: String,
}

/// Reads what a message says. Takes a while: it is called where waiting is allowed.
pub(super) fn read(raw: Vec<u8>) -> Report {
    on_its_own_stack(raw, report)
}

/// The message for a person's eyes.
pub(super) fn show(raw: Vec<u8>) -> Shown {
    let plain = cut(&String::from_utf8_lossy(&raw));
    let shown = on_its_own_stack(raw, shown);
    // What has no text that can be decoded is shown as it came.
    if shown.text.is_empty() { Shown { text: plain, ..shown } } else { shown }
}

/// What cannot be parsed, for whatever reason, says nothing; it is still there to be looked at.
fn on_its_own_stack<T: Default + Send + 'static>(raw: Vec<u8>, read: fn(&[u8]) -> T) -> T {
    if types(&raw) > MOST_TYPES {
        return T::default();
    }
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || read(&raw));
    thread.ok().and_then(|thread| thread.join().ok()).unwrap_or_default()
}

fn types(raw: &[u8]) -> usize {
    let name = b"content-type";
    raw.windows(name.len()).filter(|window| window.eq_ignore_ascii_case(name)).count()
}

/// The parts of a message as they were sent: a part that is encoded is not decoded, so that nothing nested is in it.
fn outline(raw: &[u8]) -> Option<Message<'_>> {
    let parser = MessageParser::new()
        .header_content_type(HeaderName::ContentType)
        .header_content_type(HeaderName::ContentDisposition)
        .header_text(HeaderName::Subject)
        .ignore_header(HeaderName::ContentTransferEncoding);
    parser.parse(raw)
}

fn report(raw: &[u8]) -> Report {
    let Some(message) = outline(raw) else {
        return Report::default();
    };
    if !is_bounded(&message, 0, &mut 0) {
        return Report::default();
    }
    let mut report = Report { recipients: recipients(&message), ..Report::default() };
    for part in &message.parts {
        match kind_of(part).as_str() {
            "message/delivery-status" | "message/global-delivery-status" => {
                report.what = What::Status(statuses(&text_of(&message, part)));
            }
            "message/feedback-report" => {
                let fields = Fields::of(&text_of(&message, part));
                report.what = What::Feedback(fields.get("feedback-type").to_lowercase());
                report.returned.extend(fields.all("original-mail-from"));
            }
            "text/rfc822-headers" | "message/rfc822-headers" | "message/global-headers" => {
                report.returned.extend(Fields::of(&text_of(&message, part)).returned());
            }
            _ => {}
        }
        if let PartType::Message(returned) = &part.body {
            report.returned.extend(Fields::from(returned).returned());
        }
    }
    if report.what == What::Nothing && is_reply(&message) {
        report.what = What::Reply;
    }
    report
}

fn is_bounded(message: &Message<'_>, depth: usize, parts: &mut usize) -> bool {
    *parts += message.parts.len();
    depth <= DEEPEST
        && *parts <= MOST_PARTS
        && message.parts.iter().all(|part| match &part.body {
            PartType::Message(inner) => is_bounded(inner, depth + 1, parts),
            _ => true,
        })
}

/// `type/subtype` in small letters; empty where a part names none.
fn kind_of(part: &MessagePart<'_>) -> String {
    let kind = part.content_type().map(|kind| {
        format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()).to_lowercase()
    });
    kind.unwrap_or_default()
}

/// The text of a part of a message, decoded by itself.
fn text_of(message: &Message<'_>, part: &MessagePart<'_>) -> String {
    let raw = message.raw_message();
    let body = raw.get(part.raw_body_offset() as usize..part.raw_end_offset() as usize);
    let fields = Fields::new(&part.headers, raw);
    let encoding = match fields.get("content-transfer-encoding").to_lowercase().as_str() {
        "base64" => "base64",
        "quoted-printable" => "quoted-printable",
        _ => "8bit",
    };
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    let charset = charset.filter(|it| it.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    let kind = if kind_of(part) == "text/html" { "text/html" } else { "text/plain" };
    let head = format!(
        "Content-Type: {kind}; charset={}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n",
        charset.unwrap_or("utf-8")
    );
    let alone = [head.as_bytes(), body.unwrap_or_default()].concat();
    let alone = MessageParser::default().parse(&alone).map(Message::into_owned);
    let text = alone.as_ref().and_then(|alone| alone.body_text(0));
    text.map(|text| text.into_owned()).unwrap_or_default()
}

fn recipients(message: &Message<'_>) -> Vec<String> {
    let fields = Fields::from(message);
    RECIPIENTS.iter().flat_map(|name| fields.all(name)).collect()
}

/// The groups of a delivery status that are about a recipient: one names an action, and the first one, which is
/// about the whole message, does not.
fn statuses(text: &str) -> Vec<Status> {
    let text = text.replace("\r\n", "\n");
    let groups = text.split("\n\n").map(Fields::of);
    groups
        .filter(|fields| !fields.get("action").is_empty())
        .map(|fields| Status {
            action: fields.get("action").to_lowercase(),
            status: fields.get("status").to_owned(),
            diagnostic: fields.get("diagnostic-code").to_owned(),
        })
        .collect()
}

/// An answer that a machine gives for somebody (RFC 3834). Reports of mail servers call themselves that too.
fn is_reply(message: &Message<'_>) -> bool {
    let fields = Fields::from(message);
    let submitted = fields.get("auto-submitted").to_lowercase();
    let says_so = submitted.starts_with("auto-replied")
        || !fields.get("x-autoreply").is_empty()
        || fields.get("precedence").eq_ignore_ascii_case("auto_reply");
    let from = fields.get("from").to_lowercase();
    let is_server = ["mailer-daemon", "postmaster"].iter().any(|name| from.contains(name));
    let is_report = message.parts.first().is_some_and(|root| kind_of(root) == "multipart/report");
    says_so && !is_server && !is_report && fields.get("x-failed-recipients").is_empty()
}

/// Header fields: names in small letters, values on one line.
struct Fields(Vec<(String, String)>);

impl Fields {
    /// Of a part, as they stand in the whole.
    fn new(fields: &[Header<'_>], raw: &[u8]) -> Self {
        let value = |from: u32, to: u32| {
            let bytes = raw.get(from as usize..to as usize).unwrap_or_default();
            let value = String::from_utf8_lossy(bytes);
            value.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let fields = fields.iter().map(|header| {
            let value = value(header.offset_start(), header.offset_end());
            (header.name().to_lowercase(), value)
        });
        Self(fields.collect())
    }

    /// Of a text that consists of fields alone.
    fn of(text: &str) -> Self {
        let text = format!("{}\r\n\r\n", text.trim());
        let message = MessageParser::default().parse(text.as_bytes());
        message.as_ref().map_or(Self(Vec::new()), Self::from)
    }

    /// The value of the first field of a name, or nothing.
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn all(&self, name: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(known, _)| known == name);
        values.map(|(_, value)| value.clone()).collect()
    }

    /// What says which of our mails it was.
    fn returned(&self) -> Vec<String> {
        let names = ["return-path", "x-envelope-from", "message-id"];
        names.iter().flat_map(|name| self.all(name)).collect()
    }
}

impl From<&Message<'_>> for Fields {
    fn from(message: &Message<'_>) -> Self {
        let fields = message.parts.first().map(|root| root.headers.as_slice()).unwrap_or_default();
        // Of a message within another the places are those in the whole.
        Self::new(fields, &message.raw_message)
    }
}

fn shown(raw: &[u8]) -> Shown {
    let message = outline(raw).filter(|message| is_bounded(message, 0, &mut 0));
    let Some(message) = message else { return Shown::default() };
    let fields = Fields::from(&message);
    let named = |name: &str| (name.to_owned(), cut(fields.get(&name.to_lowercase())));
    let subject = cut(message.subject().unwrap_or_default());
    let headers = [named("From"), named("To"), ("Subject".to_owned(), subject), named("Date")];
    let headers = headers.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let reports = message.parts.iter().filter(|part| {
        kind_of(part).starts_with("message/") && !matches!(part.body, PartType::Message(_))
    });
    let texts = message.text_bodies().map(|part| text_of(&message, part));
    let mut texts: Vec<String> = texts.collect();
    texts.extend(reports.map(|part| text_of(&message, part)));
    Shown { headers, text: cut(texts.join("\n\n").trim()) }
}

fn cut(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().filter(|c| !c.is_control() || *c == '\n').take(LONGEST_SHOWN).collect()
}

#[cfg(test)]
mod tests;
