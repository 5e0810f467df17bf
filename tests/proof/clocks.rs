//! The clock was an hour ahead and is set right while letters are under way.

use chrono::TimeDelta;
use maru::deliveries::{Channel, State};

use super::servers::{came, impatient, post, states};
use crate::on_both;
use crate::support::smtp_peer::{Answer, SmtpPeer};
use crate::support::telegram::TelegramApi;

on_both! {
    /// A try that was to come again, a rest, a slot of the bot's rate, what may have arrived: all of it goes on within
    /// the minute, and nothing comes twice that was not unknown.
    async fn an_hour_back_stalls_nothing(house: House) {
        let (peer, api) = (SmtpPeer::start().await, TelegramApi::start().await);
        let house = house.with_telegram(&api).await?.with_mailer(impatient(&peer)?);
        let told = [
            ("later@a.example", Answer::Rcpt("451 4.3.0 Try again later".to_owned())),
            ("after@b.example", Answer::HangUpAfterDot),
            ("much@c.example", Answer::Rcpt("421 4.7.0 Too much, closing".to_owned())),
        ];
        let mut ids = Vec::new();
        for (address, answer) in told {
            peer.answer(address, answer);
            ids.extend(post(&house, Channel::Email, &[address]).await?);
            house.deliver().await?;
            peer.answer(address, Answer::Dot("250 2.0.0 Ok".to_owned()));
        }
        let chats: Vec<String> = (0..12).map(|number| (77_100 + number).to_string()).collect();
        let chats: Vec<&str> = chats.iter().map(String::as_str).collect();
        ids.extend(post(&house, Channel::Telegram, &chats).await?);
        house.deliver().await?;
        assert_eq!(api.count(), 12, "the slots of an hour from now are taken");

        house.pass(TimeDelta::hours(-1));
        ids.extend(post(&house, Channel::Email, &["new@d.example"]).await?);
        ids.extend(post(&house, Channel::Telegram, &["77200"]).await?);
        for _ in 0..3 {
            house.pass(TimeDelta::seconds(20));
            house.deliver().await?;
        }
        let all = states(&house, &ids).await?;
        assert!(all.iter().all(|state| *state == State::Sent), "{all:?}");
        for once in ["later@a.example", "much@c.example", "new@d.example"] {
            assert_eq!(came(&peer, once), (1, 1), "{once}");
        }
        assert_eq!(came(&peer, "after@b.example"), (2, 1), "it was unknown, and has the same name");
        assert_eq!(api.count(), 13);
    }
}
