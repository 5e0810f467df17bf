//! What somebody said, understood: a command, the data of a button, or words. A button's data says all
//! that is needed, so that one below an old message still works.

use super::{Media, Said};
use crate::casework::telegram::OPENS;

/// The most that Telegram takes as the data of a button, in bytes.
const LONGEST_DATA: usize = 64;

/// What came in.
#[derive(Clone, PartialEq, Eq)]
pub enum Heard {
    Command(Command),
    /// Anything else that was typed.
    Words(String),
    /// A button that no message has any more.
    Unknown,
    /// A photo, a voice message, a sound, a paper.
    File(Media),
    /// Something that the bot does not take; the key of what is said of it.
    Unreadable(&'static str),
}

/// What can be asked of the bot. A name in it is as it came in and may be none of the city's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// With the token of a link, if she came by one.
    Start(Option<String>),
    Menu,
    Languages,
    Language(String),
    /// What is in force now.
    Alerts,
    Guides,
    GuidesOn(String),
    Guide(String),
    Contacts,
    /// Which languages are spoken at the centre today.
    Here,
    ContactsOn(String),
    AllContacts,
    Ask,
    /// With the words that she searched for.
    AskWith,
    AskOn(String),
    /// Whether it can wait.
    Urgent,
    /// What else she may say of her question.
    Details,
    /// A sign that it is urgent, or that it is not.
    Sign(String),
    /// On whose behalf she asks.
    AskedAs(String),
    /// Languages that the house does not have.
    Spoken,
    /// One of them.
    Speaks(String),
    /// Other languages of the house.
    Seconds,
    /// One of them.
    Second(String),
    /// Back to the question.
    Draft,
    /// What is asked of the topic.
    Questions,
    /// A choice: the mark of a question and a number.
    Choose(String),
    /// A question is passed over, by its mark.
    Pass(String),
    /// All of them are.
    PassAll,
    Send,
    /// Although it tells what nobody needs to know.
    SendAsItIs,
    /// The language in which she wants the answer.
    AnswerIn(String),
    /// The words of the question are deleted, and nothing else.
    Rewrite,
    Cancel,
    /// What was begun is deleted, and begun from the start.
    Anew,
    /// What she sent belongs to the case of this mark.
    Put(String),
    /// To none.
    Drop,
    /// Her questions that this chat hears of.
    Mine,
    /// A link to the case of this mark.
    Open(String),
    /// Deletes both sides of the chat: asks first.
    Clear,
    ClearNow,
    /// Forgets her: asks first.
    Forget,
    ForgetNow,
    /// Which updates she gets.
    Topics,
    /// One topic more, or one fewer.
    Toggle(String),
    /// How often she hears.
    Cadence(String),
    /// One language more, or one fewer.
    AlsoIn(String),
    /// In which part of the city she lives.
    District(String),
    /// Whether she wants quiet in the night.
    Quiet(String),
    Done,
    Stop,
}

impl Heard {
    /// None: she left, or it was said in a group.
    pub fn new(said: &Said) -> Option<Self> {
        match said {
            Said::Text(text) => Some(match Command::typed(text) {
                Some(command) => Self::Command(command),
                None => Self::Words(text.clone()),
            }),
            Said::Pressed(data) => Some(Command::parse(data).map_or(Self::Unknown, Self::Command)),
            Said::File(media) => Some(Self::File(media.clone())),
            Said::Edited => Some(Self::Unreadable("bot-said-edited")),
            Said::Contact => Some(Self::Unreadable("bot-said-contact")),
            Said::Place => Some(Self::Unreadable("bot-said-place")),
            Said::Sticker => Some(Self::Unreadable("bot-said-sticker")),
            Said::Other => Some(Self::Unreadable("bot-files-other")),
            Said::Left | Said::InAGroup => None,
        }
    }
}

impl Command {
    /// A command as it is typed: `/start`, also `/start@TheBot`. `None` for words, and for what only looks
    /// like a command: it may be part of what she writes.
    pub fn typed(text: &str) -> Option<Self> {
        let mut parts = text.trim().strip_prefix('/')?.split_whitespace();
        let name = parts.next()?.split('@').next()?.to_ascii_lowercase();
        match name.as_str() {
            "start" => Some(Self::Start(parts.next().map(str::to_owned))),
            "menu" | "help" => Some(Self::Menu),
            "language" => Some(Self::Languages),
            "alerts" => Some(Self::Alerts),
            "guides" => Some(Self::Guides),
            "contacts" => Some(Self::Contacts),
            "ask" => Some(Self::Ask),
            "mine" => Some(Self::Mine),
            "here" => Some(Self::Here),
            "clear" => Some(Self::Clear),
            "forget" => Some(Self::Forget),
            "topics" => Some(Self::Topics),
            "stop" => Some(Self::Stop),
            _ => None,
        }
    }

    /// The data of a button, as [`Command::data`] writes it.
    pub fn parse(data: &str) -> Option<Self> {
        // Nobody's button says this, but a program may: a database takes no NUL.
        if data.chars().any(char::is_control) {
            return None;
        }
        let (name, of) = match data.split_once(':') {
            Some((name, of)) => (name, Some(of.to_owned())),
            None => (data, None),
        };
        match (name, of) {
            ("menu", None) => Some(Self::Menu),
            ("lang", None) => Some(Self::Languages),
            ("lang", Some(tag)) => Some(Self::Language(tag)),
            ("alerts", None) => Some(Self::Alerts),
            ("guides", None) => Some(Self::Guides),
            ("topic", Some(topic)) => Some(Self::GuidesOn(topic)),
            ("guide", Some(slug)) => Some(Self::Guide(slug)),
            ("contacts", None) => Some(Self::Contacts),
            ("contacts", Some(topic)) => Some(Self::ContactsOn(topic)),
            ("all-contacts", None) => Some(Self::AllContacts),
            ("here", None) => Some(Self::Here),
            ("ask", None) => Some(Self::Ask),
            ("ask-with", None) => Some(Self::AskWith),
            ("ask", Some(topic)) => Some(Self::AskOn(topic)),
            ("urgent", None) => Some(Self::Urgent),
            ("details", None) => Some(Self::Details),
            ("sign", Some(sign)) => Some(Self::Sign(sign)),
            ("as", Some(who)) => Some(Self::AskedAs(who)),
            ("spoken", None) => Some(Self::Spoken),
            ("spoken", Some(tag)) => Some(Self::Speaks(tag)),
            ("seconds", None) => Some(Self::Seconds),
            ("second", Some(tag)) => Some(Self::Second(tag)),
            ("draft", None) => Some(Self::Draft),
            ("questions", None) => Some(Self::Questions),
            ("choose", Some(choice)) => Some(Self::Choose(choice)),
            ("pass", Some(mark)) => Some(Self::Pass(mark)),
            ("pass-all", None) => Some(Self::PassAll),
            ("send", None) => Some(Self::Send),
            ("send-as-it-is", None) => Some(Self::SendAsItIs),
            ("answer-in", Some(tag)) => Some(Self::AnswerIn(tag)),
            ("rewrite", None) => Some(Self::Rewrite),
            ("cancel", None) => Some(Self::Cancel),
            ("anew", None) => Some(Self::Anew),
            ("put", Some(mark)) => Some(Self::Put(mark)),
            ("drop", None) => Some(Self::Drop),
            ("mine", None) => Some(Self::Mine),
            ("open", Some(mark)) => Some(Self::Open(mark)),
            ("clear", None) => Some(Self::Clear),
            ("clear-now", None) => Some(Self::ClearNow),
            ("forget", None) => Some(Self::Forget),
            ("forget-now", None) => Some(Self::ForgetNow),
            ("topics", None) => Some(Self::Topics),
            ("want", Some(topic)) => Some(Self::Toggle(topic)),
            ("cadence", Some(code)) => Some(Self::Cadence(code)),
            ("also", Some(tag)) => Some(Self::AlsoIn(tag)),
            ("district", Some(id)) => Some(Self::District(id)),
            ("quiet", Some(code)) => Some(Self::Quiet(code)),
            ("done", None) => Some(Self::Done),
            ("stop", None) => Some(Self::Stop),
            _ => None,
        }
    }

    /// What a button says for this. `None` where it does not fit: the name is too long.
    pub fn data(&self) -> Option<String> {
        let (name, of) = match self {
            Self::Start(_) | Self::Menu => ("menu", None),
            Self::Languages => ("lang", None),
            Self::Language(tag) => ("lang", Some(tag)),
            Self::Alerts => ("alerts", None),
            Self::Guides => ("guides", None),
            Self::GuidesOn(topic) => ("topic", Some(topic)),
            Self::Guide(slug) => ("guide", Some(slug)),
            Self::Contacts => ("contacts", None),
            Self::ContactsOn(topic) => ("contacts", Some(topic)),
            Self::AllContacts => ("all-contacts", None),
            Self::Here => ("here", None),
            Self::Ask => ("ask", None),
            Self::AskWith => ("ask-with", None),
            Self::AskOn(topic) => ("ask", Some(topic)),
            Self::Urgent => ("urgent", None),
            Self::Details => ("details", None),
            Self::Sign(sign) => ("sign", Some(sign)),
            Self::AskedAs(who) => ("as", Some(who)),
            Self::Spoken => ("spoken", None),
            Self::Speaks(tag) => ("spoken", Some(tag)),
            Self::Seconds => ("seconds", None),
            Self::Second(tag) => ("second", Some(tag)),
            Self::Draft => ("draft", None),
            Self::Questions => ("questions", None),
            Self::Choose(choice) => ("choose", Some(choice)),
            Self::Pass(mark) => ("pass", Some(mark)),
            Self::PassAll => ("pass-all", None),
            Self::Send => ("send", None),
            Self::SendAsItIs => ("send-as-it-is", None),
            Self::AnswerIn(tag) => ("answer-in", Some(tag)),
            Self::Rewrite => ("rewrite", None),
            Self::Cancel => ("cancel", None),
            Self::Anew => ("anew", None),
            Self::Put(mark) => ("put", Some(mark)),
            Self::Drop => ("drop", None),
            Self::Mine => ("mine", None),
            Self::Open(mark) => (OPENS, Some(mark)),
            Self::Clear => ("clear", None),
            Self::ClearNow => ("clear-now", None),
            Self::Forget => ("forget", None),
            Self::ForgetNow => ("forget-now", None),
            Self::Topics => ("topics", None),
            Self::Toggle(topic) => ("want", Some(topic)),
            Self::Cadence(code) => ("cadence", Some(code)),
            Self::AlsoIn(tag) => ("also", Some(tag)),
            Self::District(id) => ("district", Some(id)),
            Self::Quiet(code) => ("quiet", Some(code)),
            Self::Done => ("done", None),
            Self::Stop => ("stop", None),
        };
        let data = of.map_or_else(|| name.to_owned(), |of| format!("{name}:{of}"));
        (data.len() <= LONGEST_DATA).then_some(data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_understood_however_it_is_typed() {
        fn check(text: &str, expected: impl Into<Option<Command>>) {
            assert_eq!(Command::typed(text), expected.into(), "{text:?}");
        }
        check("/start", Some(Command::Start(None)));
        check("  /START \n", Some(Command::Start(None)));
        check("/start@MaruAnsanBot", Some(Command::Start(None)));
        check("/start a-Token_1", Some(Command::Start(Some("a-Token_1".to_owned()))));
        check("/start@Bot a-Token_1", Some(Command::Start(Some("a-Token_1".to_owned()))));
        check("/help", Some(Command::Menu));
        check("/language", Some(Command::Languages));
        check("/ask me", Some(Command::Ask));
        check("/stop", Some(Command::Stop));
        check("stop", None);
        check("/", None);
        check("", None);
        check("/stopped working in May", None);
        check("// my boss", None);
        check("안녕하세요 /start", None);
    }

    #[test]
    fn a_button_says_all_that_is_needed() {
        let some = || "unpaid-wages".to_owned();
        let commands = [
            Command::Menu,
            Command::Languages,
            Command::Language("km".to_owned()),
            Command::Alerts,
            Command::Guides,
            Command::GuidesOn(some()),
            Command::Guide(some()),
            Command::Contacts,
            Command::ContactsOn(some()),
            Command::AllContacts,
            Command::Here,
            Command::Ask,
            Command::AskWith,
            Command::AskOn(some()),
            Command::Urgent,
            Command::Details,
            Command::Sign(some()),
            Command::AskedAs(some()),
            Command::Spoken,
            Command::Speaks(some()),
            Command::Seconds,
            Command::Second(some()),
            Command::Draft,
            Command::Questions,
            Command::Choose("1f2e.3".to_owned()),
            Command::Pass(some()),
            Command::PassAll,
            Command::Send,
            Command::SendAsItIs,
            Command::AnswerIn("km".to_owned()),
            Command::Rewrite,
            Command::Cancel,
            Command::Anew,
            Command::Put(some()),
            Command::Drop,
            Command::Mine,
            Command::Open("1f2e3d4c5b6a7988".to_owned()),
            Command::Clear,
            Command::ClearNow,
            Command::Forget,
            Command::ForgetNow,
            Command::Topics,
            Command::Toggle(some()),
            Command::Cadence(some()),
            Command::AlsoIn("km".to_owned()),
            Command::District(some()),
            Command::Quiet(some()),
            Command::Done,
            Command::Stop,
        ];
        for command in commands {
            let data = command.data().expect("it fits");
            assert_eq!(Command::parse(&data), Some(command), "{data}");
        }
        assert_eq!(Command::Guide("unpaid-wages".to_owned()).data().unwrap(), "guide:unpaid-wages");
        assert_eq!(Command::Guide("a".repeat(58)).data().map(|data| data.len()), Some(64));
        assert_eq!(Command::Guide("a".repeat(59)).data(), None);
    }

    #[test]
    fn what_is_no_button_is_none() {
        for data in ["", ":", "menu:", "guide", "want", "lang :km", "/start", "send:x"] {
            assert_eq!(Command::parse(data), None, "{data:?}");
        }
    }
}
