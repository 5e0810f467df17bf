//! What a report means: the one place that says which code ends an address, which is counted, and which is about
//! this house.

use super::events::Event;
use super::reading::{Status, What};
use super::{Kind, Refused};
use crate::deliveries::Channel;
use crate::deliveries::channels::email::{Enhanced, presentable};

/// Subject and detail of 5.x.x codes (RFC 3463, with IANA's additions) that say for good that nobody is there: no
/// such mailbox, no such domain, no such syntax, moved away, a domain that takes no mail (RFC 7505), disabled,
/// nowhere to go, another owner (RFC 7293).
const HARD: [(u16, u16); 9] =
    [(1, 1), (1, 2), (1, 3), (1, 6), (1, 10), (2, 1), (4, 4), (7, 17), (7, 18)];

/// Those that are about the sender: its address, a quota, and with subject 7 what it is trusted with. Were they
/// counted, a signature that broke would end one reader after another.
const OURS: [(u16, u16); 4] = [(1, 7), (1, 8), (1, 90), (4, 5)];
const POLICY: u16 = 7;
const MAILBOX: u16 = 2;
const CONTENT: u16 = 6;

/// Complaints among the types of RFC 5965 and IANA's additions; `not-spam` and others are none.
const COMPLAINTS: [&str; 4] = ["abuse", "fraud", "opt-out", "opt-out-list"];

/// What a report means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    pub kind: Kind,
    /// As in `550 5.1.1`.
    pub code: Option<String>,
    /// With the names in addresses hidden.
    pub said: Option<String>,
}

/// What a message means. `None`: nobody has understood it.
pub(super) fn of_message(what: &What) -> Option<Verdict> {
    let plain = |kind| Verdict { kind, code: None, said: None };
    match what {
        What::Nothing => None,
        What::Status(statuses) => of_statuses(statuses),
        What::Feedback(kind) if COMPLAINTS.contains(&kind.as_str()) => Some(plain(Kind::Complaint)),
        What::Feedback(_) => Some(plain(Kind::Report)),
        What::Reply => Some(plain(Kind::Reply)),
    }
}

/// What a relay makes of it is believed, but no further than the code that it names.
pub(super) fn of_event(event: &Event) -> Verdict {
    let code = event.code.as_deref();
    let judged = code.and_then(enhanced_in).map(kind_of);
    let kind = match (event.kind, judged) {
        (Kind::Complaint, _) | (_, None) => event.kind,
        (Kind::Hard, Some(judged)) => judged,
        (_, Some(Kind::Ours)) => Kind::Ours,
        (kind, Some(_)) => kind,
    };
    let shown = |text: &str| presentable(text, None);
    Verdict { kind, code: code.map(shown), said: event.text.as_deref().map(shown) }
}

/// What a server said at once. `None` where it is about this message alone.
pub(super) fn of_refusal(refused: &Refused<'_>) -> Option<Kind> {
    let code = refused.code.unwrap_or_default();
    let enhanced = enhanced_in(code).filter(|_| refused.channel == Channel::Email);
    if !(refused.is_of_address || speaks_of_address(refused.channel, code, enhanced)) {
        return None;
    }
    Some(match enhanced {
        Some(enhanced) => kind_of(enhanced),
        None if refused.is_sure => Kind::Hard,
        None => Kind::Soft,
    })
}

/// Whether a code speaks of where a mail went to, though it was not refused for good. A bot's codes never do:
/// 400 means our words, and whoever blocked it is told apart before.
fn speaks_of_address(channel: Channel, code: &str, enhanced: Option<Enhanced>) -> bool {
    if channel != Channel::Email {
        return false;
    }
    match enhanced {
        Some(enhanced) if enhanced.subject == MAILBOX => true,
        Some(enhanced) if enhanced.subject == CONTENT => false,
        // A 4xx is there only after it was tried for two days.
        _ => code.starts_with('4'),
    }
}

/// One mail has one recipient, but a mailbox may pass it on to several: it came back if it reached none of them,
/// and then the mildest counts.
fn of_statuses(statuses: &[Status]) -> Option<Verdict> {
    let verdicts: Option<Vec<Verdict>> = statuses.iter().map(of_status).collect();
    let verdicts = verdicts?;
    let milder = |kind: Kind| match kind {
        Kind::Arrived => 0,
        Kind::Delayed => 1,
        Kind::Ours => 2,
        Kind::Soft => 3,
        _ => 4,
    };
    verdicts.into_iter().min_by_key(|verdict| milder(verdict.kind))
}

/// `None` for an action that RFC 3464, 2.3.3 does not know, and for a status that says nothing.
fn of_status(status: &Status) -> Option<Verdict> {
    let diagnostic = Diagnostic::of(&status.diagnostic);
    let named = Enhanced::at_start(&status.status);
    let enhanced = match (named, diagnostic.enhanced) {
        // Exim and others name a general status and put the exact one into the server's words.
        (Some(named), Some(exact)) if named.detail == 0 && named.class == exact.class => {
            Some(exact)
        }
        (Some(named), _) => Some(named),
        (None, exact) => exact,
    };
    let kind = match status.action.as_str() {
        "delivered" | "relayed" | "expanded" => Kind::Arrived,
        "delayed" => Kind::Delayed,
        "failed" => match enhanced {
            Some(enhanced) => kind_of(enhanced),
            None if diagnostic.reply.is_some() => Kind::Soft,
            None => return None,
        },
        _ => return None,
    };
    let parts = [diagnostic.reply, enhanced.map(|enhanced| enhanced.to_string())];
    let code = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let said = presentable(diagnostic.words, None);
    Some(Verdict {
        kind,
        code: Some(code).filter(|code| !code.is_empty()),
        said: Some(said).filter(|said| !said.is_empty()),
    })
}

fn kind_of(code: Enhanced) -> Kind {
    let about = (code.subject, code.detail);
    match code.class {
        5 if HARD.contains(&about) => Kind::Hard,
        _ if OURS.contains(&about) || code.subject == POLICY => Kind::Ours,
        _ => Kind::Soft,
    }
}

/// The enhanced code in `550 5.1.1`, or alone.
fn enhanced_in(code: &str) -> Option<Enhanced> {
    let mut words = code.split_whitespace();
    words.find_map(Enhanced::at_start)
}

/// `smtp; 550 5.1.1 <…> unknown` (RFC 3464, 2.3.6), taken apart.
struct Diagnostic<'d> {
    /// `550`.
    reply: Option<String>,
    enhanced: Option<Enhanced>,
    /// Without the type.
    words: &'d str,
}

impl<'d> Diagnostic<'d> {
    fn of(diagnostic: &'d str) -> Self {
        let words = diagnostic.split_once(';').map_or(diagnostic, |(_, words)| words).trim();
        let reply = words.get(..3).filter(|reply| {
            let follows = words[3..].chars().next();
            let is_number = reply.bytes().all(|byte| byte.is_ascii_digit());
            is_number && reply.starts_with(['4', '5']) && follows.is_none_or(|c| " -".contains(c))
        });
        let rest = if reply.is_some() { &words[3..] } else { words };
        let enhanced = Enhanced::at_start(rest.trim_start_matches([' ', '-']));
        Self { reply: reply.map(str::to_owned), enhanced, words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(action: &str, status: &str, diagnostic: &str, expected: Option<(Kind, &str)>) {
        let status = Status {
            action: action.to_owned(),
            status: status.to_owned(),
            diagnostic: diagnostic.to_owned(),
        };
        let verdict = of_status(&status);
        let found = verdict.as_ref().map(|it| (it.kind, it.code.as_deref().unwrap_or_default()));
        assert_eq!(found, expected, "{status:?}");
    }

    #[test]
    fn each_code_means_one_thing() {
        use Kind::{Arrived, Delayed, Hard, Ours, Soft};
        let unknown = "smtp; 550 5.1.1 <a@b.example>: unknown";
        check("failed", "5.1.1", unknown, Some((Hard, "550 5.1.1")));
        check("failed", "5.0.0", unknown, Some((Hard, "550 5.1.1")));
        check("failed", "5.1.1", "smtp; 550-5.1.1 gone", Some((Hard, "550 5.1.1")));
        check("failed", "5.1.10", "smtp;550 5.1.10 null MX", Some((Hard, "550 5.1.10")));
        check("failed", "5.4.4", "X-Postfix; Host not found", Some((Hard, "5.4.4")));
        check("failed", "5.2.1", "", Some((Hard, "5.2.1")));
        check("failed", "5.2.2", "smtp; 552 5.2.2 full", Some((Soft, "552 5.2.2")));
        check("failed", "4.4.7", "smtp; 421 too long", Some((Soft, "421 4.4.7")));
        check("failed", "4.1.1", "", Some((Soft, "4.1.1")));
        check("failed", "5.1.0", "", Some((Soft, "5.1.0")));
        check("failed", "", "smtp; 554 no", Some((Soft, "554")));
        check("failed", "5.7.26", "smtp; 550-5.7.26 DMARC", Some((Ours, "550 5.7.26")));
        check("failed", "5.1.8", "", Some((Ours, "5.1.8")));
        check("failed", "5.7.17", "", Some((Hard, "5.7.17")));
        check("delayed", "4.0.0", "", Some((Delayed, "4.0.0")));
        check("relayed", "2.1.9", "", Some((Arrived, "2.1.9")));
        check("failed", "", "", None);
        check("lost", "5.1.1", "", None);
        check("failed", "", "smtp; 가나다라", None);
    }

    #[test]
    fn a_mail_that_reached_one_of_several_did_not_come_back() {
        let status = |action: &str, status: &str| Status {
            action: action.to_owned(),
            status: status.to_owned(),
            ..Status::default()
        };
        let kind = |all: &[Status]| of_statuses(all).map(|verdict| verdict.kind);
        let (gone, full) = (status("failed", "5.1.1"), status("failed", "5.2.2"));
        assert_eq!(kind(&[gone.clone(), status("relayed", "2.0.0")]), Some(Kind::Arrived));
        assert_eq!(kind(&[gone.clone(), full]), Some(Kind::Soft));
        assert_eq!(kind(std::slice::from_ref(&gone)), Some(Kind::Hard));
        assert_eq!(kind(&[]), None);
    }

    #[test]
    fn what_is_kept_of_an_answer_names_nobody() {
        let status = Status {
            action: "failed".to_owned(),
            status: "5.1.1".to_owned(),
            diagnostic: "smtp; 550 5.1.1 <sokha.chan@example.com> unknown".to_owned(),
        };
        let said = of_status(&status).and_then(|verdict| verdict.said).unwrap();
        assert_eq!(said, "550 5.1.1 <s***@example.com> unknown");
    }

    #[test]
    fn an_answer_about_one_message_is_about_no_address() {
        let check =
            |(channel, code): (Channel, &str), told: (bool, bool), expected: Option<Kind>| {
                let refused = Refused {
                    delivery_id: uuid::Uuid::nil(),
                    subscriber_id: uuid::Uuid::nil(),
                    channel,
                    is_of_address: told.0,
                    is_sure: told.1,
                    code: Some(code).filter(|code| !code.is_empty()),
                    said: None,
                };
                assert_eq!(of_refusal(&refused), expected, "{code}");
            };
        let (mail, bot) = (Channel::Email, Channel::Telegram);
        check((mail, "550 5.1.1"), (true, true), Some(Kind::Hard));
        check((mail, "550 5.1.0"), (true, true), Some(Kind::Soft));
        check((mail, "550"), (true, false), Some(Kind::Soft));
        check((mail, "552 5.2.2"), (false, false), Some(Kind::Soft));
        check((mail, "452 4.2.2"), (false, false), Some(Kind::Soft));
        check((mail, "451"), (false, false), Some(Kind::Soft));
        check((mail, "451 4.6.0"), (false, false), None);
        check((mail, "554 5.6.0"), (false, false), None);
        check((mail, ""), (false, false), None);
        check((bot, "403"), (true, true), Some(Kind::Hard));
        check((bot, "400"), (true, false), Some(Kind::Soft));
        check((bot, "400"), (false, false), None);
        check((bot, "409"), (false, false), None);
    }
}
