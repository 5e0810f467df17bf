//! Mails read back by another program's parser.

use chrono::TimeZone;
use mail_parser::{HeaderValue, MessageParser, MimeHeaders};

use super::*;

const KHMER: &str = "ប្រាក់ឈ្នួលមិនទាន់បើក៖ តើត្រូវធ្វើដូចម្តេច? សំណួរ និងចម្លើយសម្រាប់ពលករ";

fn mail() -> Mail {
    Mail {
        from: Mailbox::parse("안산시 글로벌, 센터 <maru@ansan.example>").unwrap(),
        to: EmailAddress::parse("sok@example.com").unwrap(),
        subject: KHMER.to_owned(),
        text: "សួស្តី\n\n.\nFrom now on\n".to_owned(),
        html: Some("<p lang=\"km\">សួស្តី</p>\n".to_owned()),
        message_id: MessageId::parse("0192-7.b@ansan.example").unwrap(),
        list: Some(ListHeaders {
            list_id: ListId::parse("wages.km.ansan.example").unwrap(),
            unsubscribe_url: ListUrl::parse("https://ansan.example/km/s/tok").unwrap(),
            one_click: true,
            help_url: ListUrl::parse("https://ansan.example/km/help").unwrap(),
            archive_url: Some(ListUrl::parse("https://ansan.example/km/b/1").unwrap()),
            owner: Some(EmailAddress::parse("owner@ansan.example").unwrap()),
        }),
        lang: ContentLanguage::parse("km").unwrap(),
        auto_generated: true,
        attachments: Vec::new(),
        date: Utc.with_ymd_and_hms(2026, 11, 21, 9, 5, 7).unwrap(),
    }
}

/// The header's line as it is sent.
fn line(mail: &Mail, name: &str) -> Option<String> {
    let text = String::from_utf8(mail.to_bytes().unwrap()).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    let start = format!("{name}: ");
    let line = head.split("\r\n").find(|line| line.starts_with(&start))?;
    Some(line[start.len()..].to_owned())
}

#[test]
fn a_khmer_bulletin_is_read_back_as_it_was_written() {
    let bytes = mail().to_bytes().unwrap();
    assert!(bytes.is_ascii());
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some(KHMER));
    let from = read.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("안산시 글로벌, 센터"));
    assert_eq!(from.address(), Some("maru@ansan.example"));
    let to = read.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (None, Some("sok@example.com")));
    assert_eq!(read.message_id(), Some("0192-7.b@ansan.example"));
    assert_eq!(read.date().unwrap().to_rfc3339(), "2026-11-21T09:05:07Z");
    let kind = read.content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("multipart", Some("alternative")));
    assert_eq!((read.text_body_count(), read.html_body_count()), (1, 1));
    let text = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(text, mail().text);
    let html = read.body_html(0).unwrap().replace("\r\n", "\n");
    assert_eq!(Some(html), mail().html);
}

#[test]
fn a_list_says_how_to_leave_it() {
    let mail = mail();
    let check = |name: &str, expected: &str| {
        assert_eq!(line(&mail, name).as_deref(), Some(expected), "{name}");
    };
    check("List-Unsubscribe", "<https://ansan.example/km/s/tok>");
    check("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    check("List-Id", "<wages.km.ansan.example>");
    check("List-Help", "<https://ansan.example/km/help>");
    check("List-Archive", "<https://ansan.example/km/b/1>");
    check("List-Owner", "<mailto:owner@ansan.example>");
    check("Content-Language", "km");
    check("Auto-Submitted", "auto-generated");
    check("MIME-Version", "1.0");
    check("Date", "Sat, 21 Nov 2026 09:05:07 +0000");
    check("Message-ID", "<0192-7.b@ansan.example>");
}

#[test]
fn a_letter_outside_lists_says_nothing_of_lists() {
    let letter = Mail { list: None, html: None, auto_generated: false, ..mail() };
    for name in ["List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "Auto-Submitted"] {
        assert_eq!(line(&letter, name), None);
    }
    let bytes = letter.to_bytes().unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    let kind = read.content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("text", Some("plain")));
}

#[test]
fn no_value_can_begin_another_header() {
    let evil = "Hello\r\nBcc: all@example.com\r\n\r\n<script>";
    let mail = Mail {
        from: Mailbox { name: Some(evil.to_owned()), ..mail().from },
        subject: evil.to_owned(),
        ..mail()
    };
    let bytes = mail.to_bytes().unwrap();
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert!(read.bcc().is_none());
    assert_eq!(read.header("Bcc"), None::<&HeaderValue>);
    assert_eq!(read.subject(), Some("Hello Bcc: all@example.com <script>"));
    assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n"), mail.text);
    let name = read.from().unwrap().first().unwrap().name().unwrap();
    assert!(!name.contains(['\r', '\n']), "{name:?}");
}

#[test]
fn any_name_can_stand_before_the_address() {
    let marks = (' '..='~').chain("\u{a0}\u{200b}é안ខ្មែر😀".chars());
    for mark in marks {
        for name in [format!("a{mark}b"), format!("{mark}"), format!("가 {mark}나9")] {
            let from = Mailbox { name: Some(name.clone()), ..mail().from };
            let bytes = Mail { from, ..mail() }.to_bytes().unwrap();
            let read = MessageParser::default().parse(&bytes).unwrap();
            let from = read.from().unwrap().first().unwrap();
            let expected = one_line(&name);
            assert_eq!(from.name().unwrap_or_default(), expected, "{name:?}");
            assert_eq!(from.address(), Some("maru@ansan.example"));
        }
    }
}

#[test]
fn no_body_holds_a_line_end_that_servers_disagree_on() {
    for text in ["a\r.\r\nb", "a\n.\nb\r", "a\r\n.\r\rb", "a\0\u{8}b\n", ".\n..\n"] {
        for pad in ["", "가", &"x".repeat(1200)] {
            let mail = Mail { text: format!("{text}{pad}"), html: None, ..mail() };
            let bytes = mail.to_bytes().unwrap();
            let rest = String::from_utf8(bytes).unwrap().replace("\r\n", "");
            assert!(!rest.contains(['\r', '\n', '\0']), "{text:?} {rest:?}");
        }
    }
}

#[test]
fn no_line_is_longer_than_mail_may_be() {
    let word = "가나다라마바사아자차카타파하";
    let mail = Mail {
        subject: [KHMER, word, &"x".repeat(90), word].join(" ").repeat(5),
        text: "x".repeat(5000) + &word.repeat(500),
        html: Some("<b>x</b>".repeat(2000)),
        ..mail()
    };
    let bytes = mail.to_bytes().unwrap();
    let longest = bytes.split(|b| *b == b'\n').map(<[u8]>::len).max();
    assert!(longest < Some(998), "{longest:?}");
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some(one_line(&mail.subject).as_str()));
    assert_eq!(read.body_text(0).as_deref(), Some(mail.text.as_str()));
}

#[test]
fn the_same_mail_is_the_same_bytes() {
    assert_eq!(mail().to_bytes(), mail().to_bytes());
}

#[test]
fn every_address_that_is_taken_can_be_written() {
    for address in ["o'brien_{x}~@example.com", "សុខ@example.com", "a@안산.한국"] {
        let mail = Mail { to: EmailAddress::parse(address).unwrap(), ..mail() };
        let bytes = mail.to_bytes().unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        let to = read.to().unwrap().first().unwrap().address().unwrap();
        assert_eq!(to, mail.to.as_str());
        assert!(mail.to.as_str().parse::<Address>().is_ok(), "{address}");
    }
}
