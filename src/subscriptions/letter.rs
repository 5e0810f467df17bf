//! The letter that asks whether an address wants what was asked for in its name.

use chrono::{DateTime, Utc};

use crate::city::City;
use crate::deliveries::{Channel, Class, Content, EmailAddress, Letter};
use crate::language::{Lang, Words};

/// It says nothing of what was asked for: whoever typed the address need not be who reads the mail.
pub(super) fn confirmation(
    city: &City,
    address: &EmailAddress,
    lang: Lang,
    link: String,
    not_after: DateTime<Utc>,
) -> Letter {
    let words = Words::for_letters(lang);
    let name = city.name_in(lang).to_owned();
    let subject = words.tell("confirm-mail-subject").with("city", name.clone());
    let text = words.tell("confirm-mail-text").with("city", name).with("link", link);
    Letter {
        class: Class::Confirmation,
        channel: Channel::Email,
        lang,
        address: address.as_str().to_owned(),
        content: Content {
            subject: subject.to_string(),
            text: text.to_string(),
            ..Content::default()
        },
        not_after: Some(not_after),
    }
}
