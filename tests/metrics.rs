//! Whoever watches the house reads how sending goes, without walking through a million rows.

use chrono::TimeDelta;
use maru::deliveries::channels::email::{Mailer, Sender, SmtpUrl};

use crate::on_both;
use crate::support::House;
use crate::support::bounces::{changed, hidden};
use crate::support::mails::{limits, sender};
use crate::support::outbox::notice;
use crate::support::smtp_peer::{Answer, SmtpPeer};

const SECRET: &str = "seven cranes over the reservoir";

async fn watched(house: House) -> anyhow::Result<House> {
    let mut settings = house.app.settings.clone();
    settings.metrics_secret = Some(hidden(SECRET)?);
    changed(house, settings).await
}

/// The lines that a program reads which bears the secret.
async fn read(house: &House) -> anyhow::Result<Vec<String>> {
    let mut program = house.visitor().with("authorization", &format!("Bearer {SECRET}"));
    let answer = program.get("/metrics").await?;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.header("content-type").starts_with("text/plain; version=0.0.4"));
    Ok(answer.body.lines().map(str::to_owned).collect())
}

fn check(lines: &[String], expected: &[&str]) {
    for line in expected {
        assert!(lines.iter().any(|one| one == line), "{line} is not in {lines:#?}");
    }
}

on_both! {
    /// What was sent and what was refused is counted, by all machines and whatever started anew meanwhile; what waits
    /// is seen with its age, and that nobody answers.
    async fn sending_is_watched(house: House) {
        let peer = SmtpPeer::start().await;
        peer.answer("gone@example.com", Answer::Rcpt("550 5.1.1 User unknown".to_owned()));
        let house = watched(house).await?.with_mailer(Mailer::Smtp(Box::new(sender(&peer, limits(2)))));
        for to in ["jin@example.com", "mina@example.com", "gone@example.com"] {
            notice(&house, to).await?;
        }
        check(&read(&house).await?, &[
            "maru_deliveries_due{channel=\"email\",kind=\"letter\"} 3",
            "maru_route_resting{channel=\"email\"} 0",
        ]);
        house.deliver().await?;
        check(&read(&house).await?, &[
            "# TYPE maru_deliveries_total counter",
            "maru_deliveries_total{channel=\"email\",class=\"notice\",state=\"failed\"} 1",
            "maru_deliveries_total{channel=\"email\",class=\"notice\",state=\"sent\"} 2",
            "maru_deliveries_due{channel=\"email\",kind=\"letter\"} 0",
            "maru_deliveries_oldest_due_seconds{channel=\"email\",kind=\"letter\"} 0",
        ]);

        let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
        let url = SmtpUrl::parse(&format!("smtp://{gone}"))?;
        let house = house.with_mailer(Mailer::Smtp(Box::new(Sender::new(url, limits(3), b"")?)));
        notice(&house, "jin@example.com").await?;
        house.deliver().await?;
        house.pass(TimeDelta::seconds(7));
        check(&read(&house).await?, &[
            "maru_deliveries_total{channel=\"email\",class=\"notice\",state=\"ready\"} 1",
            "maru_deliveries_total{channel=\"email\",class=\"notice\",state=\"sent\"} 2",
            "maru_deliveries_due{channel=\"email\",kind=\"letter\"} 1",
            "maru_deliveries_oldest_due_seconds{channel=\"email\",kind=\"letter\"} 7",
            "maru_route_resting{channel=\"email\"} 1",
            "maru_route_failures{channel=\"email\"} 1",
            "maru_route_stopped{channel=\"telegram\"} 0",
        ]);
    }

    /// A house that named no secret has no such page; whoever bears another one is told nothing.
    async fn a_stranger_watches_nothing(house: House) {
        assert_eq!(house.get("/metrics").await?.status, 404);
        let house = watched(house).await?;
        assert_eq!(house.get("/metrics").await?.status, 401);
        let mut guesser = house.visitor().with("authorization", "Bearer six cranes over the lake");
        let refused = guesser.get("/metrics").await?;
        assert_eq!((refused.status.as_u16(), refused.header("www-authenticate")), (401, "Bearer"));
        assert!(!refused.body.contains("maru_"), "{}", refused.body);
    }
}
