//! Mail comes back: what servers say of it is understood, counted once, and ends an address where it must; what is
//! not understood waits for somebody.

use chrono::TimeDelta;
use maru::bounces::{self, Incoming, State, Way};
use maru::db::Tx;
use maru::deliveries::{self, bulletins as outbox};
use maru::subscriptions;

use crate::on_both;
use crate::support::bounces::{
    ADDRESS, ARF, DELAYED, EXCHANGE, EXIM, FULL, GMAIL, Left, POSTFIX, VACATION, comes, find,
    is_live, reader, reasons, send, with_bounces,
};
use crate::support::bulletins::{counts, states};
use crate::support::outbox::notice;
use crate::support::subscribers::{ask, letters};
use crate::support::{Engine, House};

/// How many mails left in a month is read from an index, also on the larger engine.
#[tokio::test]
async fn what_left_is_counted_in_an_index() -> anyhow::Result<()> {
    let house = House::new(Engine::Postgres).await?;
    let Tx::Postgres(mut tx) = house.app.db.begin().await? else { panic!("PostgreSQL was opened") };
    sqlx::query("set local enable_seqscan = off").execute(&mut *tx).await?;
    let plan: Vec<String> = sqlx::query_scalar(
        "explain select count(*) from deliveries where channel = 'email' and sent_at >= now()",
    )
    .fetch_all(&mut *tx)
    .await?;
    assert!(plan.iter().any(|step| step.contains("deliveries_left")), "{plan:#?}");
    Ok(())
}

on_both! {
    /// Four servers say in four ways that nobody is there: each ends her whose mail it was, also the one that
    /// gives back nothing but our own Message-ID. What comes twice changes nothing.
    async fn each_server_says_it_in_its_own_way(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let mut readers = Vec::new();
        for name in ["a", "b", "c", "d", "e"] {
            readers.push(reader(&house, &format!("{name}@example.com")).await?);
        }
        let (id, left) = send(&house, &peer).await?;
        assert_eq!(left.len(), 5);
        for mail in &left {
            assert!(mail.sender.starts_with("bounces+"), "{}", mail.sender);
            assert!(mail.sender.ends_with("@ansan.example"), "{}", mail.sender);
            assert!(mail.sender.split('@').next().unwrap_or_default().len() <= 64);
        }
        for (sample, mail) in [POSTFIX, EXIM, EXCHANGE, GMAIL].into_iter().zip(&left) {
            assert_eq!(comes(&house, mail.report(sample)).await?, State::Counted, "{sample}");
            assert_eq!(comes(&house, mail.report(sample)).await?, State::Counted, "{sample}");
        }
        for reader in &readers[..4] {
            assert!(!is_live(&house, *reader).await?);
            assert_eq!(reasons(&house, *reader).await?, ["unreachable"]);
        }
        assert!(is_live(&house, readers[4]).await?, "her mail arrived");
        assert_eq!(counts(&house, id).await?, states(&[("failed", 4), ("sent", 1)]));
        let mut tx = house.app.db.read().await?;
        let failures = outbox::failures(&mut tx, id, 10).await?;
        let mut codes: Vec<_> = failures.iter().filter_map(|it| it.code.as_deref()).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["550 5.1.1", "550 5.1.1", "550 5.1.1", "550 5.1.10"]);
        let tried = deliveries::attempts(&mut tx, failures[0].delivery_id).await?;
        assert_eq!(tried.len(), 1, "it came back once");
        assert_eq!(tried[0].class, "bounced");
        let said = tried[0].detail.clone().unwrap_or_default();
        assert!(!said.contains("@example.com") || said.contains("***@example.com"), "{said}");
        assert_eq!(bounces::numbers(&mut tx, house.clock.now()).await?.hard, 4);
        drop(tx);
        ask(&house, "a@example.com", "km", &["wages"]).await?;
        assert!(letters(&house).await?.is_empty(), "a letter to an address that is left alone");
    }

    /// A mailbox is full for more than two weeks: at the fifth mail that comes back the house gives it up. The same
    /// five in one day give nobody up.
    async fn five_refusals_over_two_weeks_end_an_address(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        for number in 1..=5 {
            house.pass(TimeDelta::minutes(10));
            let (_, left) = send(&house, &peer).await?;
            // The same one twice counts once.
            comes(&house, left[0].report(FULL)).await?;
            comes(&house, left[0].report(&FULL.replace("Mailbox full", "Quota"))).await?;
            assert!(is_live(&house, sokha).await?, "{number} within a day");
        }
        house.pass(TimeDelta::days(13));
        let (_, left) = send(&house, &peer).await?;
        comes(&house, left[0].report(FULL)).await?;
        assert!(is_live(&house, sokha).await?, "within two weeks");
        house.pass(TimeDelta::days(1));
        let (_, left) = send(&house, &peer).await?;
        comes(&house, left[0].report(FULL)).await?;
        assert!(!is_live(&house, sokha).await?);
        let (_, left) = send(&house, &peer).await?;
        assert!(left.is_empty(), "mail to an address that is left alone");
    }

    /// One mail arrives between five that come back over weeks: the count begins anew.
    async fn what_arrives_between_begins_the_count_anew(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        for number in 0..8 {
            house.pass(TimeDelta::days(5));
            let (_, left) = send(&house, &peer).await?;
            if number != 3 {
                comes(&house, left[0].report(FULL)).await?;
            }
            assert!(is_live(&house, sokha).await?, "{number}");
        }
        house.pass(TimeDelta::days(5));
        let (_, left) = send(&house, &peer).await?;
        comes(&house, left[0].report(FULL)).await?;
        assert!(!is_live(&house, sokha).await?, "five, and nothing arrived between");
    }

    /// She marks a mail as spam: nothing more is sent to her, of whatever kind, and she is not asked to confirm
    /// anything by whoever types her address.
    async fn a_complaint_ends_at_once(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (id, left) = send(&house, &peer).await?;
        assert_eq!(comes(&house, left[0].report(ARF)).await?, State::Counted);
        assert_eq!(reasons(&house, sokha).await?, ["complained"]);
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]), "it had arrived");
        let numbers = bounces::numbers(&mut house.app.db.read().await?, house.clock.now()).await?;
        assert!(numbers.complaints == 1 && numbers.is_doubted(), "{numbers:?}");
        house.pass(TimeDelta::days(400));
        ask(&house, "sokha@example.com", "km", &["wages"]).await?;
        assert!(letters(&house).await?.is_empty(), "a letter to somebody who complained");
    }

    /// A mail that is still tried, the answer of a machine, and a report that mail did arrive change nothing.
    async fn what_is_no_bounce_ends_nobody(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (id, left) = send(&house, &peer).await?;
        let arrived = POSTFIX.replace("Action: failed", "Action: delivered");
        let forgiven = ARF.replace("Feedback-Type: abuse", "Feedback-Type: not-spam");
        for sample in [DELAYED, VACATION, arrived.as_str(), forgiven.as_str()] {
            assert_eq!(comes(&house, left[0].report(sample)).await?, State::Noted, "{sample}");
        }
        assert!(is_live(&house, sokha).await?);
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
    }

    /// Somebody writes bounces of his own: without a token of ours, or with one that he changed, they stay where
    /// somebody may look at them and do nothing. So does what is no mail at all.
    async fn nobody_is_ended_by_what_a_stranger_writes(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (id, left) = send(&house, &peer).await?;
        let mut forged = left[0].clone();
        forged.message_id = "<20261123.1@example.com>".to_owned();
        let token = left[0].token().to_owned();
        let last = if token.ends_with('a') { 'q' } else { 'a' };
        let wrong = [&token[..25], "aaaaaaaaaaaaaa"].concat();
        for (number, sender) in [
            format!("bounces+{wrong}@ansan.example"),
            ADDRESS.to_owned(),
            format!("bounces+{}@ansan.example", &token[..38]),
            format!("bounces+{token}{last}@ansan.example"),
        ].into_iter().enumerate() {
            forged.sender = sender;
            let state = comes(&house, forged.report(POSTFIX)).await?;
            assert_eq!(state, State::NotUnderstood, "{number}");
        }
        let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
        let deep = format!("To: {}\r\n{nested}", left[0].sender);
        for raw in [Vec::new(), vec![0xff; 4_096], b"hello".to_vec(), deep.into_bytes()] {
            assert_eq!(comes(&house, raw).await?, State::NotUnderstood);
        }
        assert!(is_live(&house, sokha).await?);
        assert_eq!(counts(&house, id).await?, states(&[("sent", 1)]));
        let (_, open) = bounces::not_understood(&mut house.app.db.read().await?, 1).await?;
        assert_eq!(open, 8, "nothing is thrown away");
    }

    /// A server on the way writes our address in capitals; another one cuts nothing off a very large report.
    async fn a_report_is_read_as_it_arrives(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let (sokha, minh) =
            (reader(&house, "a@example.com").await?, reader(&house, "b@example.com").await?);
        let (_, left) = send(&house, &peer).await?;
        let mut loud = left[0].clone();
        loud.sender = loud.sender.to_uppercase();
        loud.message_id = "<other@example.com>".to_owned();
        assert_eq!(comes(&house, loud.report(POSTFIX)).await?, State::Counted);
        assert!(!is_live(&house, sokha).await?);
        let large = [left[1].report(POSTFIX), vec![b'x'; 3 * 1024 * 1024]].concat();
        let incoming = Incoming::new(Way::Pipe, None, large);
        let taken = house.app.bounces.intake.receive(incoming).await?;
        assert_eq!(taken.state, State::Counted);
        let kept = bounces::find(&mut house.app.db.read().await?, taken.id).await?;
        assert!(kept.is_some_and(|bounce| bounce.is_cut));
        assert!(!is_live(&house, minh).await?);
    }

    /// The program dies between storing and judging: what waits is judged later, by whoever comes first.
    async fn what_was_stored_is_judged_later(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        comes(&house, left[0].report(DELAYED)).await?;
        assert_eq!(comes(&house, left[0].report(POSTFIX)).await?, State::Counted);
        run(&house, "update bounces set state = 'waiting' where state = 'noted'").await?;
        assert_eq!(house.app.bounces.intake.judge_waiting().await?, 1);
        assert_eq!(house.app.bounces.intake.judge_waiting().await?, 0);
        assert!(!is_live(&house, sokha).await?);
    }

    /// The confirmation that she asked for comes back: it failed, and it is said why. A notice to somebody who asked
    /// for counsel comes back, and nothing is kept but its code.
    async fn a_letter_that_comes_back_has_failed(house: House) {
        let (house, peer) = with_bounces(house).await?;
        ask(&house, "gone@example.com", "km", &["wages"]).await?;
        let notice = notice(&house, "client@example.com").await?;
        house.deliver().await?;
        let received = peer.received();
        for mail in &received {
            let left = Left::of(mail);
            assert_eq!(comes(&house, left.report(POSTFIX)).await?, State::Counted);
        }
        assert_eq!(received.len(), 2);
        let mut tx = house.app.db.read().await?;
        let found = deliveries::find(&mut tx, notice).await?.expect("a delivery");
        assert_eq!(found.state, deliveries::State::Failed);
        assert_eq!(found.last_code.as_deref(), Some("550 5.1.1"));
        assert_eq!(found.last_detail, None, "what is said of a client");
        drop(tx);
        let kept = count(&house, "select count(*) from bounces where raw_sealed is not null").await?;
        assert_eq!(kept, 1, "the confirmation's, and not the client's");
        let said = count(&house, "select count(*) from bounces where said is not null").await?;
        assert_eq!(said, 1);
    }

    /// Somebody typed a stranger's address into the form: a complaint about the mail that asks is heeded like any
    /// other, and one that finds nobody has no further one follow it.
    async fn what_comes_back_of_a_question_is_heeded(house: House) {
        let (house, peer) = with_bounces(house).await?;
        for name in ["stranger", "nobody"] {
            ask(&house, &format!("{name}@example.com"), "km", &["wages"]).await?;
        }
        house.deliver().await?;
        let mut left: Vec<Left> = peer.received().iter().map(Left::of).collect();
        left.sort_by(|one, other| one.to.cmp(&other.to));
        assert_eq!(comes(&house, left[0].report(POSTFIX)).await?, State::Counted);
        assert_eq!(comes(&house, left[1].report(ARF)).await?, State::Counted);
        let ask_again = async |after: TimeDelta| -> anyhow::Result<Vec<String>> {
            house.pass(after);
            for name in ["stranger", "nobody"] {
                ask(&house, &format!("{name}@example.com"), "km", &["wages"]).await?;
            }
            let before = peer.received().len();
            house.deliver().await?;
            Ok(peer.received().into_iter().skip(before).map(|mail| mail.to).collect())
        };
        assert!(ask_again(TimeDelta::hours(2)).await?.is_empty());
        // What was never confirmed is forgotten, and what ended it is not.
        house.pass(TimeDelta::days(8));
        subscriptions::jobs::round(&house.app.db, &house.app.clock).await?;
        assert_eq!(count(&house, "select count(*) from subscribers where confirmed_at is null and ended_at is null").await?, 0);
        assert_eq!(ask_again(TimeDelta::days(23)).await?, ["nobody@example.com"], "mended by now");
    }

    /// After 90 days the messages are gone; that they came back stays known. What nobody has understood stays.
    async fn a_message_is_forgotten_after_ninety_days(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, left) = send(&house, &peer).await?;
        comes(&house, left[0].report(POSTFIX)).await?;
        const KEPT: &str = "select count(*) from bounces where raw_sealed is not null";
        const ADDRESSES: &str = "select count(*) from suppressions where address_sealed is not null";
        house.pass(TimeDelta::days(89));
        house.app.bounces.intake.forget().await?;
        assert_eq!((count(&house, KEPT).await?, count(&house, ADDRESSES).await?), (1, 1));
        house.pass(TimeDelta::days(2));
        let strange = b"From: x@example.com\r\nSubject: ?\r\n\r\nIt did not work.\r\n".to_vec();
        assert_eq!(comes(&house, strange).await?, State::NotUnderstood);
        house.app.bounces.intake.forget().await?;
        assert_eq!((count(&house, KEPT).await?, count(&house, ADDRESSES).await?), (1, 0));
        house.pass(TimeDelta::days(400));
        house.app.bounces.intake.forget().await?;
        assert_eq!(count(&house, KEPT).await?, 1, "nobody has looked at it");
        let coded = count(&house, "select count(*) from bounces where code = '550 5.1.1'").await?;
        assert_eq!(coded, 1);
        assert_eq!(reasons(&house, sokha).await?, ["unreachable"]);
    }

    /// Her provider forgot her mailbox for an hour. She subscribes again from it, and a bounce of before, which
    /// comes late, does not end her anew.
    async fn a_late_bounce_does_not_end_who_came_back(house: House) {
        let (house, peer) = with_bounces(house).await?;
        let sokha = reader(&house, "sokha@example.com").await?;
        let (_, before) = send(&house, &peer).await?;
        house.pass(TimeDelta::hours(2));
        reader(&house, "sokha@example.com").await?;
        assert_eq!(comes(&house, before[0].report(POSTFIX)).await?, State::Counted);
        assert!(find(&house, sokha).await?.is_live());
    }
}

async fn run(house: &House, sql: &'static str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
    }
    tx.commit().await
}

async fn count(house: &House, sql: &'static str) -> anyhow::Result<i64> {
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
    })
}
