//! The walk through the conversation: what was heard, and which step it leads to.

use chrono::{DateTime, NaiveDate, Utc};

use super::chat::Chat;
use super::command::{Command, Heard};
use super::reply::{Reply, button};
use super::{
    Incoming, Prepared, alerts, asking, clearing, contacts, details, files, forgetting, guides,
    here, mine, questions, searching, topics, voice,
};
use crate::app::App;
use crate::casework;
use crate::db::Tx;
use crate::id::Token;
use crate::language::negotiation::negotiate;
use crate::language::{Lang, Words};
use crate::subscriptions::{self, Reason};
use crate::vault::KeyRing;

/// One step of a conversation: who speaks, in which language, at what time.
pub struct Talk<'a> {
    pub app: &'a App,
    pub chat: Chat,
    /// The language that she chose, else the one that her Telegram speaks, else English.
    pub lang: Lang,
    pub words: Words,
    pub update_id: i64,
    pub now: DateTime<Utc>,
    /// She is to be forgotten when this step is done.
    pub is_forgotten: bool,
    /// What her Telegram speaks, if the city speaks it too.
    guessed: Option<Lang>,
}

impl<'a> Talk<'a> {
    pub fn new(app: &'a App, chat: Chat, incoming: &Incoming, now: DateTime<Utc>) -> Self {
        let guessed = guessed(app, incoming);
        let lang = lang_of(app, chat.lang, guessed);
        let words = Words::for_letters(lang);
        let update_id = incoming.update_id;
        Self { app, chat, lang, words, update_id, now, is_forgotten: false, guessed }
    }

    /// What is answered. What changed in the chat is the caller's to keep.
    pub async fn answer(
        &mut self,
        tx: &mut Tx,
        heard: Heard,
        prepared: Prepared,
    ) -> anyhow::Result<Reply> {
        match heard {
            Heard::Command(Command::Start(Some(token))) => self.tie(tx, &token).await,
            Heard::Command(Command::Language(tag)) => self.choose(tx, &tag).await,
            Heard::Command(Command::Stop) => self.stop(tx).await,
            // Whoever wants to be gone need not choose a language first.
            Heard::Command(
                gone @ (Command::Clear | Command::ClearNow | Command::Forget | Command::ForgetNow),
            ) => self.obey(tx, gone, prepared).await,
            Heard::File(media) if self.chat.lang.is_none() => {
                let is_kept = voice::keep(&mut self.chat.draft, media);
                let note = (!is_kept).then(|| self.words.say("bot-files-no-question"));
                Ok(self.greeting(note))
            }
            _ if self.chat.lang.is_none() => Ok(self.greeting(None)),
            Heard::Command(command) => self.obey(tx, command, prepared).await,
            Heard::Words(text) if self.chat.draft.question.is_some() => {
                asking::write(self, tx, &text).await
            }
            // It looks like a command, and nobody searches for one.
            Heard::Words(text) if text.trim_start().starts_with('/') => Ok(self.not_understood()),
            Heard::Words(text) => searching::answer(self, tx, &text, &prepared.found).await,
            Heard::Unknown => Ok(self.not_understood()),
            Heard::File(media) => files::offer(self, tx, media).await,
            Heard::Unreadable(why) => Ok(self.menu(Some(self.words.say(why)))),
        }
    }

    async fn obey(
        &mut self,
        tx: &mut Tx,
        command: Command,
        prepared: Prepared,
    ) -> anyhow::Result<Reply> {
        match command {
            Command::Alerts => Ok(alerts::show(self)),
            Command::Guides => guides::shelves(self, tx).await,
            Command::GuidesOn(topic) => guides::shelf(self, tx, &topic).await,
            Command::Guide(slug) => guides::guide(self, tx, &slug).await,
            Command::Contacts => contacts::topics(self, tx).await,
            Command::ContactsOn(topic) => contacts::list(self, tx, Some(&topic)).await,
            Command::AllContacts => contacts::list(self, tx, None).await,
            Command::Here => here::today(self, tx).await,
            Command::Ask => {
                self.chat.draft.begins_with = None;
                asking::begin(self, tx).await
            }
            Command::AskWith => asking::with_words(self, tx).await,
            Command::AskOn(topic) => asking::about(self, tx, &topic).await,
            Command::Anew => asking::anew(self, tx).await,
            Command::Urgent => Ok(asking::cannot_wait(self)),
            Command::Details => details::show(self, tx).await,
            Command::Sign(sign) => details::sign(self, tx, &sign).await,
            Command::AskedAs(who) => details::asked_as(self, tx, &who).await,
            Command::Spoken => Ok(details::languages(self)),
            Command::Speaks(tag) => details::speaks(self, tx, &tag).await,
            Command::Seconds => Ok(details::second_languages(self)),
            Command::Second(tag) => details::second(self, tx, &tag).await,
            Command::Questions => questions::begin(self, tx).await,
            Command::Choose(choice) => questions::choose(self, tx, &choice).await,
            Command::Pass(mark) => questions::pass(self, tx, &mark).await,
            Command::PassAll => questions::pass_all(self, tx).await,
            Command::Draft => asking::again(self, tx).await,
            Command::Rewrite => asking::rewrite(self, tx).await,
            sending @ (Command::Send | Command::SendAsItIs | Command::AnswerIn(_)) => {
                asking::send(self, tx, &sending, prepared.question).await
            }
            Command::Put(mark) => files::put(self, tx, &mark, prepared.fetched).await,
            Command::Drop => Ok(files::drop_all(self)),
            Command::Cancel => Ok(asking::cancel(self)),
            Command::Mine => mine::list(self, tx).await,
            Command::Open(mark) => mine::open(self, tx, &mark).await,
            Command::Clear => Ok(clearing::ask(self)),
            Command::ClearNow => clearing::begin(self, tx).await,
            Command::Forget => forgetting::ask(self, tx).await,
            Command::ForgetNow => forgetting::forget(self, tx).await,
            Command::Topics => topics::show(self, tx).await,
            Command::Toggle(topic) => topics::toggle(self, tx, &topic).await,
            Command::Cadence(code) => topics::cadence(self, tx, &code).await,
            Command::AlsoIn(tag) => topics::also_in(self, tx, &tag).await,
            Command::District(id) => topics::district(self, tx, &id).await,
            Command::Quiet(code) => topics::quiet(self, tx, &code).await,
            Command::Done => topics::done(self, tx).await,
            Command::Languages => Ok(self.languages()),
            Command::Menu => Ok(self.menu(None)),
            // Those with a token, a tag or an end are answered above, whatever was chosen before.
            Command::Start(_) | Command::Language(_) | Command::Stop => Ok(self.greeting(None)),
        }
    }

    /// The first message: in her language as far as it is known, in Korean and in English, with all
    /// languages to choose from.
    fn greeting(&self, note: Option<String>) -> Reply {
        let city = &self.app.city;
        let mut langs: Vec<Lang> = Vec::new();
        let known = self.chat.lang.or(self.guessed);
        for lang in [known, Some(Lang::KOREAN), city.lang("en")].into_iter().flatten() {
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        let greet = |lang: Lang| {
            let words = Words::for_letters(lang);
            words.tell("bot-greeting").with("city", city.name_in(lang).to_owned()).to_string()
        };
        let reply = Reply::default().maybe(note);
        let reply = langs.into_iter().fold(reply, |reply, lang| reply.line(greet(lang)));
        self.with_languages(reply)
    }

    fn languages(&self) -> Reply {
        self.with_languages(Reply::default().line(self.words.say("choose-language")))
    }

    /// All languages by the names that they have in themselves, hers first.
    fn with_languages(&self, reply: Reply) -> Reply {
        let first = self.chat.lang.or(self.guessed);
        let mut languages: Vec<_> = self.app.city.languages().iter().collect();
        languages.sort_by_key(|language| Some(language.tag) != first);
        let choice = |tag: Lang, name: &str| button(name, &Command::Language(tag.to_string()));
        let buttons = languages.iter().filter_map(|known| choice(known.tag, &known.autonym));
        reply.grid(buttons.collect())
    }

    /// Remembers the language, and what she gets follows it.
    async fn choose(&mut self, tx: &mut Tx, tag: &str) -> anyhow::Result<Reply> {
        let Some(lang) = self.app.city.lang(tag) else {
            return Ok(self.greeting(None));
        };
        self.speak(lang);
        let note = topics::follow(self, tx).await?;
        if !self.chat.draft.voices.is_empty() && self.chat.draft.question.is_none() {
            // What she said before she had chosen.
            return Ok(asking::begin(self, tx).await?.maybe(note));
        }
        Ok(self.menu(note))
    }

    fn speak(&mut self, lang: Lang) {
        self.chat.lang = Some(lang);
        self.lang = lang;
        self.words = Words::for_letters(lang);
    }

    /// Ties a case to the chat by the link of its page, and names no matter.
    async fn tie(&mut self, tx: &mut Tx, token: &str) -> anyhow::Result<Reply> {
        let (notices, number) = (&self.app.notices, self.chat.number);
        let tied = match Token::parse(token) {
            Some(token) => {
                casework::telegram::tie(tx, notices, &token, number, self.now).await?.ok()
            }
            None => None,
        };
        let note = match tied {
            Some(lang) => {
                if self.chat.lang.is_none() {
                    self.speak(lang);
                }
                self.words.say("bot-tied")
            }
            None => self.words.say("bot-link-spent"),
        };
        Ok(match self.chat.lang {
            Some(_) => self.menu(Some(note)),
            None => self.greeting(Some(note)),
        })
    }

    /// Ends everything: what she gets, and what she began to write.
    async fn stop(&mut self, tx: &mut Tx) -> anyhow::Result<Reply> {
        let draft = &self.chat.draft;
        let has_spoken = !draft.voices.is_empty();
        let unsent = draft.question.is_some() || draft.sent.is_waiting() || has_spoken;
        self.chat.draft = Default::default();
        let (ring, chat) = (&self.app.ring, self.chat.number);
        let ended = subscriptions::end_chat(tx, ring, chat, Reason::Unsubscribed, self.now).await?;
        let reply = Reply::default()
            .maybe(ended.then(|| self.words.say("bot-stopped")))
            .maybe(unsent.then(|| self.words.say("bot-ask-cancelled")));
        Ok(match (ended, unsent) {
            (false, false) => reply.line(self.words.say("bot-nothing-to-stop")),
            _ => reply,
        })
    }

    /// What there is to choose from; first a sentence on what happened, and a question that waits to be sent.
    pub fn menu(&self, note: Option<String>) -> Reply {
        let reply = alerts::above(self, Reply::default()).maybe(note);
        let (reply, ask) = match &self.chat.draft.question {
            Some(question) => (asking::unsent(self, reply, question), None),
            None => (reply.line(self.words.say("home-question")), Some(Command::Ask)),
        };
        let reply = reply
            .button(self.words.say("nav-guides"), &Command::Guides)
            .button(self.words.say("nav-contacts"), &Command::Contacts);
        let reply = match ask {
            Some(ask) => reply.button(self.words.say("nav-ask"), &ask),
            None => reply,
        };
        reply
            .button(self.words.say("bot-mine-button"), &Command::Mine)
            .button(self.words.say("nav-subscribe"), &Command::Topics)
            .button(self.words.say("languages-label"), &Command::Languages)
    }

    pub fn not_understood(&self) -> Reply {
        self.menu(Some(self.words.say("bot-not-understood")))
    }

    pub fn today(&self) -> NaiveDate {
        self.app.city.today(self.now)
    }

    /// A page of the site in her language.
    pub fn page(&self, path: &str) -> String {
        self.app.settings.link(&format!("/{}{path}", self.lang))
    }

    pub fn topic_name(&self, topic: &str) -> String {
        self.app.city.topic_name(topic, self.lang)
    }

    /// In which language she gets texts if the city does not publish in hers, said as a sentence.
    pub fn fallback_note(&self, shown: Lang) -> Option<String> {
        if shown == self.lang {
            return None;
        }
        let name = |lang| {
            let language = self.app.city.language(lang);
            language.map_or_else(String::new, |language| language.autonym.clone())
        };
        let note = self.words.tell("bot-fallback");
        Some(note.with("wanted", name(self.lang)).with("shown", name(shown)).to_string())
    }
}

/// She left: what she got ends, and the chat is forgotten. Nobody is answered.
pub async fn leave(
    tx: &mut Tx,
    ring: &KeyRing,
    chat: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    subscriptions::end_chat(tx, ring, chat, Reason::Unreachable, now).await?;
    Chat::forget(tx, ring, chat, now).await
}

/// Asks somebody to slow down, in her language.
pub async fn slow_down(
    app: &App,
    tx: &mut Tx,
    incoming: &Incoming,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let chat = Chat::find(tx, &app.ring, incoming.chat).await?;
    let chosen = chat.and_then(|chat| chat.lang);
    let lang = lang_of(app, chosen, guessed(app, incoming));
    let reply = Reply::default().line(Words::for_letters(lang).say("bot-slow-down"));
    reply.post(tx, &app.ring, incoming.chat, lang, now).await
}

/// What somebody's Telegram speaks, if the city speaks it too.
pub fn guessed(app: &App, incoming: &Incoming) -> Option<Lang> {
    let tags: Vec<Lang> = app.city.tags().collect();
    incoming.hint.as_deref().and_then(|hint| negotiate(hint, &tags))
}

/// The language that somebody chose, else the one that her Telegram speaks, else English.
pub fn lang_of(app: &App, chosen: Option<Lang>, guessed: Option<Lang>) -> Lang {
    chosen.or(guessed).or(app.city.lang("en")).unwrap_or(Lang::KOREAN)
}
