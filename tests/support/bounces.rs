//! What comes back: mails that left a house with an address of their own, and the reports that servers write of
//! them.

use maru::bounces::{Incoming, State, Way};
use maru::bulletins::Accepted;
use maru::config::{Hidden, Settings};
use maru::deliveries::BounceAddress;
use maru::deliveries::channels::email::Mailer;
use maru::subscriptions::{self, Subscriber};
use uuid::Uuid;

use super::House;
use super::bulletins::{approve, push, written};
use super::mails::{limits, sender};
use super::smtp_peer::{Received, SmtpPeer};
use super::subscribers::{subscribed, subscriber};

/// Where mail of these houses comes back to.
pub const ADDRESS: &str = "bounces@ansan.example";
/// What the relay of these houses knows.
pub const SECRET: &str = "nine lanterns over the lake";

pub const POSTFIX: &str = include_str!("bounces/postfix.eml");
pub const FULL: &str = include_str!("bounces/full.eml");
pub const DELAYED: &str = include_str!("bounces/delayed.eml");
pub const EXIM: &str = include_str!("bounces/exim.eml");
pub const EXCHANGE: &str = include_str!("bounces/exchange.eml");
pub const GMAIL: &str = include_str!("bounces/gmail.eml");
pub const ARF: &str = include_str!("bounces/arf.eml");
pub const VACATION: &str = include_str!("bounces/vacation.eml");
pub const QMAIL: &str = include_str!("bounces/qmail.eml");

/// A mail that left.
#[derive(Clone, Debug)]
pub struct Left {
    /// The envelope's sender.
    pub sender: String,
    pub to: String,
    pub message_id: String,
}

impl Left {
    pub fn of(received: &Received) -> Self {
        let inside = received.mail.split(['<', '>']).nth(1).unwrap_or_default();
        let data = String::from_utf8_lossy(&received.data);
        let id = data.lines().find_map(|line| line.strip_prefix("Message-ID: "));
        Self {
            sender: inside.to_owned(),
            to: received.to.clone(),
            message_id: id.expect("a Message-ID").trim().to_owned(),
        }
    }

    /// What stands after the plus.
    pub fn token(&self) -> &str {
        let token = self.sender.split_once('+').and_then(|(_, rest)| rest.split_once('@'));
        token.expect("a token").0
    }

    /// A report about this mail, as a server writes it.
    pub fn report(&self, sample: &str) -> Vec<u8> {
        let report = sample
            .replace("{SENDER}", &self.sender)
            .replace("{ADDRESS}", &self.to)
            .replace("{MESSAGE_ID}", &self.message_id)
            .replace("{DATE}", "Mon, 23 Nov 2026 10:05:12 +0900");
        report.replace('\n', "\r\n").into_bytes()
    }
}

/// A house whose mail goes to a peer, under an address to which it comes back.
pub async fn with_bounces(mut house: House) -> anyhow::Result<(House, SmtpPeer)> {
    house.post.bounces = Some(BounceAddress::parse(ADDRESS)?);
    let peer = SmtpPeer::start().await;
    let sender = sender(&peer, limits(2));
    Ok((house.with_mailer(Mailer::Smtp(Box::new(sender))), peer))
}

/// The same house with other settings of how it takes in what comes back.
pub async fn with_settings(
    house: House,
    imap: Option<&str>,
    secret: Option<&str>,
) -> anyhow::Result<House> {
    let mut settings = house.app.settings.clone();
    settings.bounces_imap = imap.map(hidden).transpose()?;
    settings.bounces_secret = secret.map(hidden).transpose()?;
    changed(house, settings).await
}

/// A setting that is not shown.
pub fn hidden(text: &str) -> anyhow::Result<Hidden> {
    Ok(serde_json::from_value(serde_json::json!(text))?)
}

/// The same house with other settings.
pub async fn changed(house: House, settings: Settings) -> anyhow::Result<House> {
    let post = house.post.clone();
    let mailer = post.mailer.clone();
    let house = house.with(|parts| (parts.settings, parts.mailer) = (settings, mailer)).await?;
    Ok(House { post, ..house })
}

/// Somebody who reads about wages in Khmer.
pub async fn reader(house: &House, address: &str) -> anyhow::Result<Uuid> {
    let page = subscribed(house, address, "km", &["wages"]).await?;
    Ok(subscriber(house, &page))
}

/// A bulletin goes to everybody on wages. Gives what the peer got, in the order of addresses.
pub async fn send(house: &House, peer: &SmtpPeer) -> anyhow::Result<(Uuid, Vec<Left>)> {
    house.deliver().await?;
    let before = peer.received().len();
    let id = written(house).await?;
    approve(house, id, Accepted::Problems).await??;
    push(house).await?;
    house.deliver().await?;
    let mut left: Vec<Left> = peer.received().iter().skip(before).map(Left::of).collect();
    left.sort_by(|one, other| one.to.cmp(&other.to));
    Ok((id, left))
}

/// A message comes back by a pipe.
pub async fn comes(house: &House, raw: Vec<u8>) -> anyhow::Result<State> {
    let incoming = Incoming::new(Way::Pipe, None, raw);
    Ok(house.app.bounces.intake.receive(incoming).await?.state)
}

pub async fn find(house: &House, id: Uuid) -> anyhow::Result<Subscriber> {
    let found = subscriptions::find(&mut house.app.db.read().await?, id).await?;
    Ok(found.expect("a subscriber"))
}

pub async fn is_live(house: &House, id: Uuid) -> anyhow::Result<bool> {
    Ok(find(house, id).await?.is_live())
}

/// For which reasons the subscriptions of somebody ended, the oldest first; `-` for one that goes on.
pub async fn reasons(house: &House, id: Uuid) -> anyhow::Result<Vec<String>> {
    let history = subscriptions::history(&mut house.app.db.read().await?, id).await?;
    let reason = |reason: Option<String>| reason.unwrap_or_else(|| "-".to_owned());
    Ok(history.into_iter().map(|one| reason(one.ended_reason)).collect())
}
