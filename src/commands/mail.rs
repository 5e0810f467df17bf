//! `maru mail check`: what a city needs so that its mail gets through, and one mail on its way to see whether it does.

use anyhow::{Context, bail};

use super::{dkim, mailer, print};
use crate::app::mail;
use crate::clock::Clock;
use crate::config::Settings;
use crate::deliveries::channels::email::{
    ContentLanguage, Dkim, EmailAddress, Envelope, Mail, Mailbox, Mailer, MessageId, SmtpUrl,
};
use crate::id;

/// Prints what the DNS should say, sends one mail to an address, and prints what the server answered.
pub async fn check(address: &str) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let to = EmailAddress::parse(address).context("read the address")?;
    let from = Mailbox::parse(&settings.mail_from).context("read MARU_MAIL_FROM")?;
    let signing = mail::dkim(&settings, &from)?;
    say_needed(&settings, &from, signing.as_ref())?;
    let mailer = mailer(&settings)?;
    say_line(&mailer).await?;
    let letter = letter(&from, &to)?;
    let mut bytes = letter.to_bytes()?;
    if let Some(dkim) = &signing {
        bytes = dkim.sign(bytes, letter.date).await?;
    }
    let envelope = Envelope { from: from.address.clone(), to };
    match mailer.send(&envelope, &letter.message_id, &bytes).await {
        Ok(taken) => print(&format!("The mail was taken: {} {}", taken.code, taken.text)),
        Err(error) => bail!("the mail was not taken: {error}"),
    }
    print("Look at its headers where it arrives: they say whether SPF, DKIM and DMARC pass.");
    Ok(())
}

/// What others look up before they take mail from this domain. Whether it is there is not asked.
fn say_needed(settings: &Settings, from: &Mailbox, dkim: Option<&Dkim>) -> anyhow::Result<()> {
    let domain = from.address.domain();
    print(&format!("The DNS of {domain} should say:"));
    let relay = settings.smtp_url.as_deref().map(SmtpUrl::parse);
    let relay = relay.transpose().context("read MARU_SMTP_URL")?;
    // A server on this machine sends under the address of the domain itself.
    let sends = match &relay {
        Some(url)
            if url.host().contains('.') && url.host().parse::<std::net::IpAddr>().is_err() =>
        {
            format!("a:{}", url.host())
        }
        _ => "a".to_owned(),
    };
    print(&format!("  {domain}. IN TXT ( \"v=spf1 mx {sends} -all\" )"));
    match dkim {
        Some(dkim) => dkim::say_records(dkim),
        None => print("  (DKIM: no keys here; what the relay signs with, or maru keys dkim)"),
    }
    print(&format!(
        "  _dmarc.{domain}. IN TXT ( \"v=DMARC1; p=none; rua=mailto:postmaster@{domain}\" )"
    ));
    print(
        "If it says something else already, as of a relay by contract, add to it; one SPF record alone counts.",
    );
    print("Once the reports are clean, p=none becomes p=quarantine.");
    Ok(())
}

/// How far the way to the relay is trusted.
async fn say_line(mailer: &Mailer) -> anyhow::Result<()> {
    let sender = match mailer {
        Mailer::Smtp(sender) => sender,
        Mailer::Folder(folder) => {
            print(&format!("No MARU_SMTP_URL: mail is written to {}", folder.folder().display()));
            return Ok(());
        }
    };
    match sender.encryption().await {
        Ok(Some(version)) => print(&format!("{}: {version}, certificate checked", sender.url())),
        Ok(None) => print(&format!("{}: not encrypted", sender.url())),
        Err(error) => bail!("{} cannot be reached: {error}", sender.url()),
    }
    Ok(())
}

fn letter(from: &Mailbox, to: &EmailAddress) -> anyhow::Result<Mail> {
    let now = Clock::System.now();
    let name = format!("{}@{}", id::new(now).simple(), from.address.domain());
    Ok(Mail {
        from: from.clone(),
        to: to.clone(),
        subject: "Maru: does mail arrive?".to_owned(),
        text: "This mail was sent by maru mail check. If you read it, mail arrives.\n".to_owned(),
        html: None,
        message_id: MessageId::parse(&name)?,
        list: None,
        lang: ContentLanguage::parse("en")?,
        auto_generated: true,
        attachments: Vec::new(),
        date: now,
    })
}
