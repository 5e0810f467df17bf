//! Why a mail was not taken, sorted by what is to be done about it: to the
//! address, to the message, to the route, or nothing but try later.

use std::fmt;

use super::address::EmailAddress;

/// Longest text kept of a server's answer, in characters.
const LONGEST_TEXT: usize = 500;

/// What a failure means for what is sent next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// This address takes no mail, now or later: end it.
    Address,
    /// This message will not be taken, whenever it is tried. The address may
    /// be good (a full mailbox, a message too large).
    Message,
    /// The server does not want mail from us (authentication, reputation,
    /// quota, a wrong setting): our fault and not the reader's. Stop the
    /// route and alert someone.
    Policy,
    /// The server wants less: slow the route; the attempt does not count.
    SlowDown,
    /// Nothing was taken; try again later.
    Later,
    /// The message was on its way and no answer came: it may or may not have
    /// been taken.
    Unknown,
}

/// The step of the conversation (RFC 5321, 3) that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Name, connection, TLS, greeting, `EHLO`, `AUTH`.
    Connect,
    /// `MAIL FROM`.
    Mail,
    /// `RCPT TO`.
    Rcpt,
    /// `DATA`.
    Data,
    /// The message and its final dot.
    Body,
}

/// An enhanced status code (RFC 3463), as in `5.1.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Enhanced {
    /// 2, 4 or 5.
    pub class: u8,
    /// What it is about: 1 address, 2 mailbox, 3 system, 4 network,
    /// 5 protocol, 6 content, 7 policy.
    pub subject: u16,
    /// Which of the subject's conditions.
    pub detail: u16,
}

/// A mail that was not taken, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct SendError {
    /// What to do about it.
    pub class: Class,
    /// Where it failed.
    pub stage: Stage,
    /// The reply code, if the server answered.
    pub code: Option<u16>,
    /// The enhanced status code, if the answer had one that agrees with
    /// the reply code.
    pub enhanced: Option<Enhanced>,
    /// What the server, the network or this program said, at most 500
    /// characters, with the names in addresses hidden.
    pub text: String,
}

impl SendError {
    /// A server's refusal, heard at `stage`. `to` is whom the mail was for,
    /// if it had come that far: the name is hidden where the server repeats it.
    pub(super) fn refused(stage: Stage, code: u16, text: &str, to: Option<&EmailAddress>) -> Self {
        let enhanced =
            Enhanced::at_start(text).filter(|enhanced| u16::from(enhanced.class) == code / 100);
        Self {
            class: class_of(stage, code, enhanced, text),
            stage,
            code: Some(code),
            enhanced,
            text: presentable(text, to),
        }
    }

    /// A conversation that broke off at `stage` without an answer. Once the
    /// message is on its way, nobody here can say how far it came.
    pub(super) fn silent(stage: Stage, text: &str, to: Option<&EmailAddress>) -> Self {
        let class = match stage {
            Stage::Body => Class::Unknown,
            Stage::Connect | Stage::Mail | Stage::Rcpt | Stage::Data => Class::Later,
        };
        Self::ours(class, stage, text, to)
    }

    /// A failure that this side decided.
    pub(super) fn ours(class: Class, stage: Stage, text: &str, to: Option<&EmailAddress>) -> Self {
        Self { class, stage, code: None, enhanced: None, text: presentable(text, to) }
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}", self.class, self.stage)?;
        if let Some(code) = self.code {
            write!(f, " {code}")?;
        }
        write!(f, ": {}", self.text)
    }
}

impl Enhanced {
    /// The code a server's text starts with, if it does (RFC 2034, 4).
    #[must_use]
    pub fn at_start(text: &str) -> Option<Self> {
        let word = text.split_whitespace().next()?;
        let mut parts = word.splitn(3, '.');
        let class = parts.next().and_then(number)?;
        let subject = parts.next().and_then(number)?;
        let detail = parts.next().and_then(number)?;
        let class = u8::try_from(class).ok().filter(|c| matches!(c, 2 | 4 | 5))?;
        Some(Self { class, subject, detail })
    }
}

impl fmt::Display for Enhanced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

/// One to three digits, nothing else.
fn number(text: &str) -> Option<u16> {
    let all_digits = text.bytes().all(|b| b.is_ascii_digit());
    (all_digits && text.len() <= 3).then(|| text.parse().ok())?
}

fn class_of(stage: Stage, code: u16, enhanced: Option<Enhanced>, text: &str) -> Class {
    let about = enhanced.map(|e| (e.subject, e.detail));
    match code / 100 {
        4 => temporary(code, about, text),
        5 => permanent(stage, code, about),
        // A code out of place, as 250 where 354 belongs: the two sides have
        // lost step. Only after the message is it too late to start again.
        _ if stage == Stage::Body => Class::Unknown,
        _ => Class::Later,
    }
}

fn temporary(code: u16, about: Option<(u16, u16)>, text: &str) -> Class {
    let wants_less = matches!(code, 421 | 432)
        // Policy, and with it greylisting and limits.
        || matches!(about, Some((7, _)))
        // "receiving mail at a rate that …": Gmail, for one mailbox.
        || (code == 450 && about == Some((2, 1)))
        // Storage short, system busy, network congested.
        || matches!(about, Some((3, 1 | 2) | (4, 5)))
        || speaks_of_rate(text);
    if wants_less { Class::SlowDown } else { Class::Later }
}

fn permanent(stage: Stage, code: u16, about: Option<(u16, u16)>) -> Class {
    let about_sender = matches!(stage, Stage::Connect | Stage::Mail);
    match about {
        // x.1.7 and x.1.8 are about the sender's address; 5.1.90 (Exchange)
        // and 5.4.5 (Gmail; "congestion" in RFC 3463) are the day's quota.
        // Any of them at RCPT would otherwise end one reader after another.
        Some((1, 7 | 8 | 90) | (4, 5)) => Class::Policy,
        Some((1, _)) if about_sender => Class::Policy,
        Some((1, _)) => Class::Address,
        // The mailbox or its domain has another owner now (RFC 7293).
        Some((7, 17 | 18)) => Class::Address,
        Some((7, _)) => Class::Policy,
        Some((2, 1)) => Class::Address,
        Some((2, 2..) | (3, 4) | (6, _)) => Class::Message,
        _ => permanent_by_code(stage, code),
    }
}

fn permanent_by_code(stage: Stage, code: u16) -> Class {
    match (stage, code) {
        // Authentication (RFC 4954) and the old 57x for "not authorised".
        (_, 525 | 530 | 534 | 535 | 538 | 570..=579) => Class::Policy,
        (Stage::Mail, 552) => Class::Message,
        (Stage::Connect | Stage::Mail, _) => Class::Policy,
        // 556: the domain takes no mail (RFC 7504).
        (Stage::Rcpt, 550 | 551 | 553 | 556) => Class::Address,
        _ => Class::Message,
    }
}

/// Some providers say with words alone that mail comes too fast.
fn speaks_of_rate(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["rate limit", "rate-limit", "ratelimit", "too many", "too fast", "throttl"]
        .iter()
        .any(|words| text.contains(words))
}

/// What a server's reply means, as in `550 5.1.1 User unknown`.
#[cfg(test)]
pub(in crate::deliveries) fn refusal(stage: Stage, reply: &str) -> SendError {
    let (code, text) = reply.split_once(' ').unwrap();
    SendError::refused(stage, code.parse().unwrap(), text, None)
}

/// `text` fit to be kept: one line, no names, at most 500 characters.
pub fn presentable(text: &str, to: Option<&EmailAddress>) -> String {
    let local = to.map(EmailAddress::local);
    let mut shown = String::with_capacity(text.len());
    for token in text.split_inclusive(ends_token) {
        let word = token.trim_end_matches(ends_token);
        shown.push_str(&masked(word, local));
        shown.extend(token[word.len()..].chars().map(|c| if c.is_control() { ' ' } else { c }));
    }
    match shown.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => shown[..end].to_owned(),
        None => shown,
    }
}

fn ends_token(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>()[]\"',;:".contains(c)
}

/// `word`, with what stands before an `@` hidden, and the recipient's name
/// too where it stands alone ("no such user jin.park").
fn masked(word: &str, local: Option<&str>) -> String {
    if let Some((name, domain)) = word.rsplit_once('@') {
        let first = name.chars().next();
        return first.map_or_else(|| word.to_owned(), |first| format!("{first}***@{domain}"));
    }
    let bare = word.trim_end_matches('.');
    if local.is_some_and(|local| local.eq_ignore_ascii_case(bare)) {
        return "***".to_owned();
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stage: Stage, reply: &str, expected: Class) {
        let (code, text) = reply.split_once(' ').unwrap();
        let error = SendError::refused(stage, code.parse().unwrap(), text, None);
        assert_eq!(error.class, expected, "{stage:?} {reply}");
    }

    #[test]
    fn an_address_that_takes_no_mail_is_ended() {
        use Class::Address;
        check(Stage::Rcpt, "550 5.1.1 User unknown", Address);
        check(Stage::Rcpt, "550 No such user", Address);
        check(Stage::Rcpt, "553 sorry, no mailbox here", Address);
        check(Stage::Rcpt, "550 5.1.10 null MX", Address);
        check(Stage::Rcpt, "556 domain does not accept mail", Address);
        check(Stage::Rcpt, "550 5.2.1 The account is disabled", Address);
        check(Stage::Rcpt, "550 5.4.1 Recipient address rejected", Address);
        check(Stage::Rcpt, "551 5.7.17 Mailbox owner has changed", Address);
        check(Stage::Body, "550 5.1.1 User unknown", Address);
    }

    #[test]
    fn a_message_that_is_not_taken_leaves_the_address_alone() {
        use Class::Message;
        check(Stage::Body, "552 5.3.4 Message too big", Message);
        check(Stage::Body, "554 5.6.0 Bad content", Message);
        check(Stage::Body, "550 Rejected", Message);
        check(Stage::Rcpt, "552 5.2.2 Mailbox full", Message);
        check(Stage::Mail, "552 size exceeds limit", Message);
        check(Stage::Rcpt, "554 Transaction failed", Message);
    }

    #[test]
    fn our_own_faults_stop_the_route_and_end_nobody() {
        use Class::Policy;
        check(Stage::Rcpt, "554 5.7.1 Relay access denied", Policy);
        check(Stage::Body, "550 5.7.26 DMARC", Policy);
        check(Stage::Rcpt, "571 Delivery not authorized", Policy);
        check(Stage::Connect, "535 5.7.8 Bad credentials", Policy);
        check(Stage::Connect, "554 No SMTP service here", Policy);
        check(Stage::Mail, "530 Authentication required", Policy);
        check(Stage::Mail, "550 5.1.0 Sender rejected", Policy);
        check(Stage::Rcpt, "550 5.1.8 Sender domain not found", Policy);
        check(Stage::Rcpt, "550 5.4.5 Daily sending quota exceeded", Policy);
        check(Stage::Rcpt, "550 5.1.90 daily limit for recipients", Policy);
    }

    #[test]
    fn a_server_that_wants_less_slows_the_route() {
        use Class::SlowDown;
        check(Stage::Connect, "421 4.3.2 Too busy", SlowDown);
        check(Stage::Body, "421 Closing", SlowDown);
        check(Stage::Rcpt, "450 4.2.1 receiving at a rate", SlowDown);
        check(Stage::Rcpt, "451 4.7.1 Greylisted", SlowDown);
        check(Stage::Rcpt, "450 4.7.28 unusual rate", SlowDown);
        check(Stage::Body, "452 4.3.1 Insufficient storage", SlowDown);
        check(Stage::Rcpt, "451 Too many messages, slow", SlowDown);
    }

    #[test]
    fn what_else_is_temporary_waits() {
        use Class::Later;
        check(Stage::Rcpt, "450 4.2.0 Mailbox busy", Later);
        check(Stage::Rcpt, "452 4.2.2 Mailbox full", Later);
        check(Stage::Body, "451 4.3.0 Local error", Later);
        check(Stage::Data, "250 out of step", Later);
        check(Stage::Body, "354 out of step", Class::Unknown);
    }

    #[test]
    fn silence_is_unknown_only_once_the_message_is_on_its_way() {
        for stage in [Stage::Connect, Stage::Mail, Stage::Rcpt, Stage::Data] {
            assert_eq!(SendError::silent(stage, "reset", None).class, Class::Later);
        }
        let error = SendError::silent(Stage::Body, "reset", None);
        assert_eq!(error.class, Class::Unknown);
    }

    #[test]
    fn an_enhanced_code_must_agree_with_the_reply_code() {
        let enhanced = |code, text| SendError::refused(Stage::Rcpt, code, text, None).enhanced;
        let shown = |code, text| enhanced(code, text).map(|e| e.to_string());
        assert_eq!(shown(550, "5.1.1 gone").as_deref(), Some("5.1.1"));
        assert_eq!(shown(450, "5.1.1 gone"), None);
        assert_eq!(shown(550, "5.1 gone"), None);
        assert_eq!(shown(550, "5.1.1000 gone"), None);
        assert_eq!(shown(550, "5..1 gone"), None);
        assert_eq!(shown(550, "10.0.0.1 gone"), None);
        assert_eq!(shown(550, ""), None);
    }

    #[test]
    fn a_kept_text_names_nobody_and_is_short() {
        let to = EmailAddress::parse("jin.park@example.com").unwrap();
        let kept = |text: &str| SendError::refused(Stage::Rcpt, 550, text, Some(&to)).text;
        assert_eq!(
            kept("5.1.1 <jin.park@example.com>: unknown,\r\nuser 'Jin.Park' of mail.example"),
            "5.1.1 <j***@example.com>: unknown,  user '***' of mail.example"
        );
        assert_eq!(kept("No such user jin.park."), "No such user ***");
        assert_eq!(kept("SRS0=x=y@a.example;b@c.example"), "S***@a.example;b***@c.example");
        assert_eq!(kept(&"가".repeat(600)).chars().count(), 500);
        assert_eq!(kept("mail @ noon"), "mail @ noon");
    }
}
