//! How many connections mail goes out by, and what happens when one breaks.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use maru::deliveries::channels::email::{Class, Limits, Sender, SmtpUrl, Stage};
use tokio::net::TcpListener;

use crate::support::{
    mails::{MAIL, limits, pipelining, sender, to},
    smtp_peer::{Answer, Manners, SmtpPeer},
};

#[tokio::test]
async fn a_mail_arrives_as_it_was_written() {
    let peer = SmtpPeer::start().await;
    let sender = sender(&peer, limits(1));
    let accepted = sender.send(&to("jin@example.com"), MAIL).await.unwrap();
    assert_eq!(accepted.code, 250);
    assert_eq!(accepted.text, "2.0.0 Ok: queued as 1");
    let received = peer.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].mail, "FROM:<b+1@bounce.ansan.example>");
    assert_eq!(received[0].to, "jin@example.com");
    assert!(received[0].data.starts_with(MAIL), "{:?}", received[0].data);
}

#[tokio::test]
async fn a_connection_carries_a_hundred_mails_and_then_says_goodbye() {
    let peer = SmtpPeer::start().await;
    let sender = sender(&peer, limits(1));
    for _ in 0..250 {
        sender.send(&to("jin@example.com"), MAIL).await.unwrap();
    }
    assert_eq!((peer.received().len(), peer.connections()), (250, 3));
    assert_eq!(peer.received()[99].connection, 1);
    assert_eq!(peer.received()[100].connection, 2);
    let quits = || peer.commands().iter().filter(|c| *c == "QUIT").count();
    assert_eq!((quits(), peer.most_open()), (2, 1));
    sender.close().await;
    assert_eq!(quits(), 3);
    let error = sender.send(&to("jin@example.com"), MAIL).await.unwrap_err();
    assert_eq!(error.class, Class::Later);
}

#[tokio::test]
async fn many_tasks_share_few_connections() {
    let peer = SmtpPeer::start().await;
    peer.answer("slow@example.com", Answer::SlowDot(Duration::from_millis(5)));
    let sender = Arc::new(sender(&peer, limits(3)));
    let tasks: Vec<_> = (0..40)
        .map(|_| {
            let sender = Arc::clone(&sender);
            tokio::spawn(async move { sender.send(&to("slow@example.com"), MAIL).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(peer.received().len(), 40);
    assert_eq!((peer.connections(), peer.most_open()), (3, 3));
}

#[tokio::test]
async fn urgent_mail_has_a_connection_of_its_own() {
    let peer = SmtpPeer::start().await;
    peer.answer("slow@example.com", Answer::SlowDot(Duration::from_secs(3)));
    let sender = sender(&peer, limits(1));
    let urgent = sender.reserved();
    let run = tokio::spawn({
        let sender = sender.clone();
        async move { sender.send(&to("slow@example.com"), MAIL).await }
    });
    while peer.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let begun = Instant::now();
    for _ in 0..3 {
        urgent.send(&to("jin@example.com"), MAIL).await.unwrap();
    }
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    run.await.unwrap().unwrap();
    assert_eq!((peer.received().len(), peer.most_open()), (4, 2));
}

#[tokio::test]
async fn commands_go_together_where_the_server_allows_it() {
    let peer = SmtpPeer::with(pipelining()).await;
    peer.answer("b@example.com", Answer::HangUpAtRcpt);
    peer.answer("c@example.com", Answer::HangUpAfterDot);
    let sender = sender(&peer, limits(1));
    for _ in 0..120 {
        sender.send(&to("a@example.com"), MAIL).await.unwrap();
    }
    assert_eq!((peer.received().len(), peer.connections()), (120, 2));
    assert!(peer.received().iter().all(|mail| mail.data.starts_with(MAIL)));
    let error = sender.send(&to("b@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.stage), (Class::Later, Stage::Rcpt));
    let error = sender.send(&to("c@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.stage), (Class::Unknown, Stage::Body));
    sender.send(&to("a@example.com"), MAIL).await.unwrap();
}

#[tokio::test]
async fn a_line_cut_after_the_dot_leaves_the_mail_unknown() {
    let peer = SmtpPeer::start().await;
    peer.answer("a@example.com", Answer::HangUpAfterDot);
    peer.answer("b@example.com", Answer::HangUpAtRcpt);
    let sender = sender(&peer, limits(1));
    let error = sender.send(&to("a@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.code), (Class::Unknown, None));
    assert_eq!(peer.received().len(), 1, "it was taken all the same");
    let error = sender.send(&to("b@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.stage), (Class::Later, Stage::Rcpt));
    sender.send(&to("c@example.com"), MAIL).await.unwrap();
}

#[tokio::test]
async fn a_server_that_takes_too_long_is_given_up() {
    let peer = SmtpPeer::start().await;
    let long = Duration::from_secs(30);
    peer.answer("a@example.com", Answer::SlowRcpt(long));
    peer.answer("b@example.com", Answer::SlowDot(long));
    let sender = sender(&peer, impatient());
    let begun = Instant::now();
    let error = sender.send(&to("a@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.stage), (Class::Later, Stage::Rcpt));
    let error = sender.send(&to("b@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.stage), (Class::Unknown, Stage::Body));
    assert!(begun.elapsed() < long);
    sender.send(&to("c@example.com"), MAIL).await.unwrap();
}

#[tokio::test]
async fn a_server_that_ends_an_idle_connection_costs_no_mail() {
    let peer = SmtpPeer::with(Manners { mails_then_hang_up: Some(2), ..Manners::default() }).await;
    let sender = sender(&peer, limits(1));
    for _ in 0..7 {
        sender.send(&to("jin@example.com"), MAIL).await.unwrap();
    }
    assert_eq!((peer.received().len(), peer.connections()), (7, 4));
}

#[tokio::test]
async fn a_connection_that_lies_idle_is_closed() {
    let peer = SmtpPeer::start().await;
    let idle = Duration::from_millis(400);
    let sender = sender(&peer, Limits { idle, ..limits(1) });
    sender.send(&to("jin@example.com"), MAIL).await.unwrap();
    sender.close_idle().await;
    assert!(!peer.commands().contains(&"QUIT".to_owned()));
    tokio::time::sleep(idle + idle / 2).await;
    sender.close_idle().await;
    assert!(peer.commands().contains(&"QUIT".to_owned()));
    sender.send(&to("jin@example.com"), MAIL).await.unwrap();
    tokio::time::sleep(idle + idle / 2).await;
    sender.send(&to("jin@example.com"), MAIL).await.unwrap();
    assert_eq!((peer.received().len(), peer.connections()), (3, 3));
    assert_eq!(peer.most_open(), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_later() {
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = gone.local_addr().unwrap();
    drop(gone);
    let url = SmtpUrl::parse(&format!("smtp://{address}")).unwrap();
    let sender = Sender::new(url, limits(1), b"").unwrap();
    let error = sender.send(&to("jin@example.com"), MAIL).await.unwrap_err();
    assert_eq!((error.class, error.stage), (Class::Later, Stage::Connect));
}

#[tokio::test]
async fn giving_up_a_mail_closes_its_connection() {
    let peer = SmtpPeer::start().await;
    peer.answer("a@example.com", Answer::SlowRcpt(Duration::from_secs(30)));
    let sender = sender(&peer, limits(1));
    let half = Duration::from_millis(500);
    let given_up = tokio::time::timeout(half, sender.send(&to("a@example.com"), MAIL)).await;
    assert!(given_up.is_err());
    sender.send(&to("b@example.com"), MAIL).await.unwrap();
    assert_eq!((peer.received().len(), peer.connections()), (1, 2));
}

/// Patience short enough to be tried in a test.
fn impatient() -> Limits {
    Limits {
        command: Duration::from_millis(700),
        end_of_data: Duration::from_millis(700),
        ..limits(1)
    }
}
