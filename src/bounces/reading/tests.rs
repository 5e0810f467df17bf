//! Reports as servers write them, and messages that are made to hurt whoever reads them.

use super::*;

fn sample(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/support/bounces/{name}.eml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("a sample");
    text.replace('\n', "\r\n").into_bytes()
}

fn status(name: &str) -> Status {
    match read(sample(name)).what {
        What::Status(statuses) if statuses.len() == 1 => statuses.into_iter().next().unwrap(),
        what => panic!("{name}: {what:?}"),
    }
}

#[test]
fn each_server_names_one_recipient() {
    fn check(name: &str, action: &str, code: &str, diagnostic: &str) {
        let found = status(name);
        assert_eq!((found.action.as_str(), found.status.as_str()), (action, code), "{name}");
        assert!(found.diagnostic.starts_with(diagnostic), "{name}: {}", found.diagnostic);
    }
    check("postfix", "failed", "5.1.1", "smtp; 550 5.1.1 <{ADDRESS}>: Recipient address rejected:");
    check("full", "failed", "5.2.2", "smtp; 552 5.2.2 Mailbox full");
    check("delayed", "delayed", "4.4.1", "X-Postfix; connect to");
    check("exim", "failed", "5.0.0", "smtp; 550 5.1.1");
    check("exchange", "failed", "5.1.10", "smtp;550 5.1.10 RESOLVER.ADR");
    check("gmail", "failed", "5.1.1", "smtp; 550-5.1.1 The email account");
}

#[test]
fn the_mail_that_is_given_back_names_itself() {
    for name in ["postfix", "exim", "exchange", "gmail", "arf"] {
        let returned = read(sample(name)).returned;
        assert!(returned.iter().any(|it| it == "{MESSAGE_ID}"), "{name}: {returned:?}");
    }
    let complaint = read(sample("arf"));
    assert_eq!(complaint.what, What::Feedback("abuse".to_owned()));
    assert!(complaint.returned.contains(&"<{SENDER}>".to_owned()));
}

#[test]
fn an_answer_of_a_machine_is_no_report() {
    assert_eq!(read(sample("vacation")).what, What::Reply);
    assert_eq!(read(sample("qmail")).what, What::Nothing);
    // Exim's bounces of former years call themselves an automatic answer and have no report.
    let old = "From: Mail Delivery System <Mailer-Daemon@a.example>\r\nAuto-Submitted: auto-replied\r\n\
               X-Failed-Recipients: a@b.example\r\n\r\nIt failed.\r\n";
    assert_eq!(read(old.as_bytes().to_vec()).what, What::Nothing);
}

#[test]
fn what_is_nested_without_end_is_not_read() {
    let report = sample("postfix");
    let nested = "Content-Type: message/rfc822\r\n\r\n";
    for depth in [9, 100, 30_000] {
        let raw = [nested.repeat(depth).as_bytes(), &report].concat();
        assert_eq!(read(raw).what, What::Nothing, "{depth}");
    }
    let many = format!(
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n{}--b--\r\n",
        "--b\r\n\r\nx\r\n".repeat(31)
    );
    assert_eq!(read(many.into_bytes()), Report::default());
    for raw in [Vec::new(), vec![0xff; 100], b"\r\n\r\n".to_vec(), b":".to_vec()] {
        assert_eq!(read(raw).what, What::Nothing);
    }
}

/// Base64 hides how deep it goes from whoever only counts; the stack bears it.
#[test]
fn what_is_hidden_and_nested_breaks_nothing() {
    use base64::Engine;
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    let hidden = base64::engine::general_purpose::STANDARD.encode(nested);
    let raw = format!(
        "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n{hidden}\r\n"
    );
    assert_eq!(read(raw.into_bytes()).what, What::Nothing);
}

#[test]
fn a_message_is_shown_decoded() {
    let korean = "From: =?utf-8?B?7IucIOyEnOuyhA==?= <postmaster@a.example>\r\nSubject: =?utf-8?B?67CY7Iah?=\r\n\
                  Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                  67CY7Iah65CY7JeI7Iq164uI64uk\r\n";
    let found = show(korean.as_bytes().to_vec());
    assert_eq!(found.text, "반송되었습니다");
    assert!(found.headers.contains(&("Subject".to_owned(), "반송".to_owned())));
    let bounce = show(sample("postfix"));
    assert!(bounce.text.contains("the mail system at host"), "{}", bounce.text);
    assert!(bounce.text.contains("Action: failed"), "{}", bounce.text);
    assert!(show(b"plain \x07 words".to_vec()).text.starts_with("plain  words"));
}
