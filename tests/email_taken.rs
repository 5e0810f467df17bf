//! Mail into a folder, and into a mail server that we did not write.

use std::time::Duration;

use mail_parser::MessageParser;
use maru::deliveries::channels::email::{FileSender, Mailer, Sender, SmtpUrl};

use crate::support::{
    mails::{bulletin, limits, to},
    smtp_sink::SmtpSink,
};

#[tokio::test]
async fn without_a_mail_server_a_mail_is_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let mailer = Mailer::Folder(FileSender::new(folder.path()));
    let mail = bulletin("jin@example.com", 1);
    let bytes = mail.to_bytes().unwrap();
    let accepted = mailer.send(&to("jin@example.com"), &mail.message_id, &bytes).await.unwrap();
    assert_eq!(accepted.code, 250);
    let file = folder.path().join("1.b7@ansan.example.eml");
    assert_eq!(std::fs::read(file).unwrap(), bytes);
}

#[tokio::test]
async fn a_real_mail_server_takes_what_is_sent() {
    let sink = SmtpSink::start().await.unwrap();
    let url = SmtpUrl::parse(&sink.url()).unwrap();
    let sender = Sender::new(url, limits(4), b"").unwrap();
    let mailer = Mailer::Smtp(Box::new(sender));
    for number in 0..300 {
        let mail = bulletin("jin@example.com", number);
        let bytes = mail.to_bytes().unwrap();
        mailer.send(&to("jin@example.com"), &mail.message_id, &bytes).await.unwrap();
    }
    let mails = sink.wait_for(300, Duration::from_secs(20)).await.unwrap();
    assert_eq!(mails.len(), 300);
    let mut ids: Vec<String> = mails.iter().map(|mail| read_back(mail.raw.as_bytes())).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 300);
}

/// Checks a mail as the sink has it; answers its message id.
fn read_back(mail: &[u8]) -> String {
    let read = MessageParser::default().parse(mail).unwrap();
    assert_eq!(read.subject(), Some("ប្រាក់ឈ្នួល"));
    let text = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert_eq!(text, "សួស្តី\n.\nតោះ\n");
    read.message_id().unwrap().to_owned()
}
