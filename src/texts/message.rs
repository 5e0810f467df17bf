//! A text as a message has it: plain words with its facts, and lists as one types them.

use chrono::NaiveDate;
use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, parse_document};

use super::{Published, filled, markdown};
use crate::facts::{Facts, Form, NoFact, Template};
use crate::language::{Lang, Words};

/// The words of a text as of a day, without marks of Markdown.
#[derive(Clone, Debug)]
pub struct Message {
    pub title: String,
    pub summary: String,
    pub body: String,
}

/// Fills a text's facts in for a message. An article shows its facts as of its own day.
pub fn message(text: &Published, facts: &Facts, today: NaiveDate) -> anyhow::Result<Message> {
    let day = text.text.shown_on.unwrap_or(today);
    let words = Words::for_letters(text.lang);
    let fill = |template: &str, form: Form| -> anyhow::Result<String> {
        Ok(Template::parse(template)?.fill(facts, day, words, form))
    };
    Ok(Message {
        title: fill(&text.title, Form::Plain)?,
        summary: fill(&text.summary, Form::Plain)?,
        body: plain(&fill(&text.body, Form::Markdown)?),
    })
}

/// The same of a title and a body, public or not.
///
/// # Errors
/// [`NoFact`]: a placeholder is no fact.
pub fn plainly(
    (title, body): (&str, &str),
    lang: Lang,
    facts: &Facts,
    day: NaiveDate,
) -> Result<Message, NoFact> {
    let (title, marked) = filled::for_letter(title, body, lang, facts, day)?;
    Ok(Message { title, summary: String::new(), body: plain(&marked) })
}

/// Paragraphs apart, list items on lines of their own.
fn plain(body: &str) -> String {
    let arena = Arena::new();
    blocks(parse_document(&arena, body, &markdown::options()), "\n\n")
}

/// The blocks below a node.
fn blocks<'a>(node: &'a AstNode<'a>, between: &str) -> String {
    let blocks: Vec<String> = node.children().map(block).filter(|text| !text.is_empty()).collect();
    blocks.join(between)
}

fn block<'a>(node: &'a AstNode<'a>) -> String {
    match &node.data.borrow().value {
        NodeValue::List(list) => {
            let mark = |n: usize| match list.list_type {
                ListType::Bullet => "•".to_owned(),
                ListType::Ordered => format!("{}.", list.start + n),
            };
            let items = node.children().enumerate();
            let items = items.map(|(n, item)| format!("{} {}", mark(n), blocks(item, "\n")));
            items.collect::<Vec<_>>().join("\n")
        }
        NodeValue::Table(_) => blocks(node, "\n"),
        NodeValue::TableRow(_) => blocks(node, " · "),
        NodeValue::BlockQuote => blocks(node, "\n\n"),
        NodeValue::CodeBlock(code) => code.literal.trim_end().to_owned(),
        _ => words(node),
    }
}

/// The words in a block. Of a link its words stay: a phone number is one of them, and pages are reached by
/// the button below the message.
fn words<'a>(node: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for inline in node.descendants() {
        match &inline.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_stay_lists() {
        fn check(body: &str, expected: &str) {
            assert_eq!(plain(body), expected);
        }
        check("", "");
        check("## 제목\n\n**굵은** 말\n[1350](tel:1350)\n", "제목\n\n굵은 말 1350");
        check("- 하나\n- 둘\n  - 셋\n\n끝", "• 하나\n• 둘\n• 셋\n\n끝");
        check("3. 넷\n4. 다섯\n", "3. 넷\n4. 다섯");
        check("| 가 | 나 |\n|---|---|\n| 1 | 2 |\n", "가 · 나\n1 · 2");
        check("> 말\n\n<b>x</b> `y`\n", "말\n\nx y");
    }
}
