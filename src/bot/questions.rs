//! What is asked of a topic, one message each: first whether something is urgent, then the questions that the
//! web's form asks too, with their choices as buttons. None must be answered.

use sha2::{Digest, Sha256};

use super::asking;
use super::command::Command;
use super::danger;
use super::question::{Led, Question};
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::casework::questions::{self, Question as Asked};
use crate::casework::{Answered, Sign};
use crate::db::Tx;
use crate::deliveries::Button;
use crate::language::{digits, formats};

/// More than so many messages of questions nobody answers on the way.
const MOST: usize = 6;
/// The longest answer in characters, as on the web's form; what is longer is her question itself.
const LONGEST_ANSWER: usize = 300;
/// A longer choice would be cut off on a button: then it stands in the message, and its number on the button.
const LONGEST_BUTTON: usize = 30;

/// Whether something is urgent. Whoever says that somebody is in danger reads first whom to call.
pub async fn signs(talk: &Talk<'_>, tx: &mut Tx, question: &Question) -> anyhow::Result<Reply> {
    let words = talk.words;
    let mut reply = Reply::titled(words.say("help-signs-label"));
    if danger::is_danger(&question.signs) {
        reply = danger::first(talk, tx, reply).await?;
    }
    Ok(reply
        .line(words.say("bot-ask-more"))
        .grid(sign_buttons(talk, question))
        .button(words.say("bot-ask-done-button"), &Command::Questions)
        .button(words.say("bot-ask-cancel-button"), &Command::Cancel))
}

/// The signs, with a mark at what is so.
pub fn sign_buttons(talk: &Talk<'_>, question: &Question) -> Vec<Button> {
    let sign = |sign: Sign| {
        let is_so = question.signs.iter().any(|one| one == sign.as_str());
        let name = talk.words.say_of("help-sign", sign.as_str());
        let name = if is_so { format!("✓ {name}") } else { name };
        button(name, &Command::Sign(sign.as_str().to_owned()))
    };
    Sign::ALL.into_iter().filter_map(sign).collect()
}

/// The next question that is asked. None: there is none, or no more.
pub async fn next(
    talk: &Talk<'_>,
    tx: &mut Tx,
    question: &Question,
) -> anyhow::Result<Option<Reply>> {
    let all = of(talk, tx, question).await?;
    let next = all.iter().position(|asked| !question.has_met(&mark(asked)));
    Ok(next.map(|at| ask(talk, &all, at)))
}

/// She is led through the questions, from wherever she was.
pub async fn begin(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    if let Some(question) = &mut talk.chat.draft.question {
        question.led = Led::Questions;
    }
    asking::again(talk, tx).await
}

/// A choice was pressed, below the newest message or an old one: `mark.number`.
pub async fn choose(talk: &mut Talk<'_>, tx: &mut Tx, data: &str) -> anyhow::Result<Reply> {
    let Some(mut question) = talk.chat.draft.question.clone() else {
        return asking::again(talk, tx).await;
    };
    let all = of(talk, tx, &question).await?;
    let chosen = data.split_once('.').and_then(|(mark, number)| {
        let asked = all.iter().find(|asked| self::mark(asked) == mark)?;
        Some((asked, number.parse::<usize>().ok()?))
    });
    if let Some((asked, number)) = chosen
        && let Some(answer) = answer_of(asked, number)
    {
        question.give(mark(asked), answer);
        talk.chat.draft.question = Some(question);
    }
    asking::again(talk, tx).await
}

/// Passes a question over.
pub async fn pass(talk: &mut Talk<'_>, tx: &mut Tx, mark: &str) -> anyhow::Result<Reply> {
    let Some(mut question) = talk.chat.draft.question.clone() else {
        return asking::again(talk, tx).await;
    };
    let all = of(talk, tx, &question).await?;
    if all.iter().any(|asked| self::mark(asked) == mark) {
        question.pass(mark);
        talk.chat.draft.question = Some(question);
    }
    asking::again(talk, tx).await
}

/// Passes all of them over.
pub async fn pass_all(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    if let Some(question) = &mut talk.chat.draft.question {
        question.led = Led::Done;
    }
    asking::again(talk, tx).await
}

/// Takes words as the answer to the question that is asked now. `false`: none is asked, or they are so long
/// that they are her question itself.
pub async fn take(
    talk: &Talk<'_>,
    tx: &mut Tx,
    question: &mut Question,
    text: &str,
) -> anyhow::Result<bool> {
    let text = text.trim();
    let is_asked = question.led == Led::Questions;
    if !is_asked || text.is_empty() || text.chars().count() > LONGEST_ANSWER {
        return Ok(false);
    }
    let all = of(talk, tx, question).await?;
    let Some(asked) = all.iter().find(|asked| !question.has_met(&mark(asked))) else {
        return Ok(false);
    };
    let folded: String = text.chars().map(digits::fold).collect();
    // Whoever types the number of a choice that stands in the message means the choice.
    let numbered = folded.parse::<usize>().ok().filter(|_| is_numbered(asked));
    let chosen = numbered.and_then(|number| answer_of(asked, number.checked_sub(1)?));
    let own = || Answered { answer: text.to_owned(), ..asked_of(asked) };
    question.give(mark(asked), chosen.unwrap_or_else(own));
    Ok(true)
}

async fn of(talk: &Talk<'_>, tx: &mut Tx, question: &Question) -> anyhow::Result<Vec<Asked>> {
    let (city, today) = (&talk.app.city, talk.today());
    let (_, mut all) = questions::of_topic(tx, city, &question.topic, talk.lang, today).await?;
    all.truncate(MOST);
    Ok(all)
}

/// What stands for a question on a button and in a draft: the same in each language, and another one once the
/// question is another.
fn mark(asked: &Asked) -> String {
    let title = if asked.title_ko.is_empty() { &asked.title } else { &asked.title_ko };
    let hash = Sha256::digest(title.as_bytes());
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The question as she was asked, without an answer.
fn asked_of(asked: &Asked) -> Answered {
    Answered {
        question: asked.title.clone(),
        question_ko: asked.title_ko.clone(),
        ..Answered::default()
    }
}

/// The choice of a number, from zero.
fn answer_of(asked: &Asked, number: usize) -> Option<Answered> {
    let choice = asked.choices.get(number)?;
    let answer_ko = asked.in_korean(&choice.words).map(str::to_owned);
    Some(Answered { answer: choice.words.clone(), answer_ko, ..asked_of(asked) })
}

fn is_numbered(asked: &Asked) -> bool {
    asked.choices.iter().any(|choice| choice.words.chars().count() > LONGEST_BUTTON)
}

fn ask(talk: &Talk<'_>, all: &[Asked], at: usize) -> Reply {
    let (words, asked) = (talk.words, &all[at]);
    let mark = mark(asked);
    let is_numbered = is_numbered(asked);
    let number = |number: usize| formats::count(talk.lang, number + 1);
    let choices = asked.choices.iter().enumerate();
    let lines = choices.clone().map(|(at, choice)| format!("{}. {}", number(at), choice.words));
    let buttons = choices.filter_map(|(at, choice)| {
        let text = if is_numbered { number(at) } else { choice.words.clone() };
        button(text, &Command::Choose(format!("{mark}.{at}")))
    });
    let how = if asked.choices.is_empty() { "bot-question-write" } else { "bot-question-choose" };
    let how = words.tell(how).with("number", number(at));
    let how = how.with("all", formats::count(talk.lang, all.len()));
    let reply = Reply::titled(asked.title.clone()).line(asked.hint.clone());
    let reply = if is_numbered { reply.line(lines.collect::<Vec<_>>().join("\n")) } else { reply };
    reply
        .line(how.to_string())
        .grid(buttons.collect())
        .button(words.say("bot-question-pass-button"), &Command::Pass(mark))
        .button(words.say("bot-question-pass-all-button"), &Command::PassAll)
        .button(words.say("bot-ask-cancel-button"), &Command::Cancel)
}
