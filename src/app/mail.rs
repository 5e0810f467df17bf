//! What the settings say of mail: who signs it, and who answers for it.

use anyhow::Context;

use crate::config::Settings;
use crate::deliveries::channels::email::{Dkim, EmailAddress, Mailbox};

/// The keys of the sender's domain, where there are any.
pub fn dkim(settings: &Settings, from: &Mailbox) -> anyhow::Result<Option<Dkim>> {
    let files = &settings.dkim;
    let (rsa, ed25519) = (files.rsa.as_deref(), files.ed25519.as_deref());
    Dkim::open(from.address.domain(), &files.selector, rsa, ed25519).context(
        "read the keys that sign mail: MARU_DKIM_SELECTOR, MARU_DKIM_RSA and MARU_DKIM_ED25519",
    )
}

/// Who answers for what is sent to many, where somebody does.
pub fn owner(settings: &Settings) -> anyhow::Result<Option<EmailAddress>> {
    let owner = settings.mail_owner.as_deref().map(EmailAddress::parse);
    owner
        .transpose()
        .context("MARU_MAIL_OWNER must be an address, for example news@city.example.kr")
}
