//! What a message says, in each way that its choices allow: what a person reads, and not how it is written.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Unreadable;

/// The most ways that a message may be said in: choices beside each other multiply.
const MOST: usize = 100;

/// One way of saying a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) choices: Vec<Choice>,
    /// What is said, and not only chosen by.
    pub(super) variables: BTreeSet<String>,
    /// What is read, with `$name` for a value.
    pub(super) text: String,
}

/// A branch that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    by: String,
    key: String,
    is_default: bool,
}

impl Way {
    pub(super) fn is_default(&self) -> bool {
        self.choices.iter().all(|choice| choice.is_default)
    }

    fn of_text(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    fn go_on(&mut self, next: &Self) {
        self.choices.extend(next.choices.iter().cloned());
        self.variables.extend(next.variables.iter().cloned());
        self.text.push_str(&next.text);
    }

    fn then(&self, next: &Self) -> Self {
        let mut way = self.clone();
        way.go_on(next);
        way
    }
}

/// Every way in which the words can be said.
pub(super) fn ways(pattern: &Pattern<&str>) -> Result<Vec<Way>, Unreadable> {
    let mut ways = vec![Way::default()];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => vec![Way::of_text(value)],
            PatternElement::Placeable { expression } => of_expression(expression)?,
        };
        if ways.len() * next.len() > MOST {
            return Err(Unreadable);
        }
        if let [next] = next.as_slice() {
            ways.iter_mut().for_each(|way| way.go_on(next));
        } else {
            ways = ways.iter().flat_map(|way| next.iter().map(|next| way.then(next))).collect();
        }
    }
    Ok(ways)
}

fn of_expression(expression: &Expression<&str>) -> Result<Vec<Way>, Unreadable> {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { selector, variants } => {
            let by = match selector {
                InlineExpression::VariableReference { id } => id.name,
                _ => "",
            };
            let mut all = Vec::new();
            for variant in variants {
                all.extend(of_variant(by, variant)?);
                if all.len() > MOST {
                    return Err(Unreadable);
                }
            }
            Ok(all)
        }
    }
}

fn of_variant(by: &str, variant: &Variant<&str>) -> Result<Vec<Way>, Unreadable> {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
        &variant.key;
    let choice = Choice { by: by.to_owned(), key: (*key).to_owned(), is_default: variant.default };
    let mut ways = ways(&variant.value)?;
    ways.iter_mut().for_each(|way| way.choices.insert(0, choice.clone()));
    Ok(ways)
}

fn of_inline(inline: &InlineExpression<&str>) -> Result<Vec<Way>, Unreadable> {
    let way = match inline {
        InlineExpression::VariableReference { id } => Way {
            variables: BTreeSet::from([id.name.to_owned()]),
            text: format!("${}", id.name),
            ..Way::default()
        },
        InlineExpression::StringLiteral { value } => {
            Way::of_text(&unescape_unicode_to_string(value))
        }
        InlineExpression::NumberLiteral { value } => Way::of_text(value),
        InlineExpression::Placeable { expression } => return of_expression(expression),
        _ => return Err(Unreadable),
    };
    Ok(vec![way])
}
