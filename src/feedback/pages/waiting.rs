//! What readers and guides wait for, said on the newsroom's first page.

use crate::db::Tx;
use crate::feedback;
use crate::guides;
use crate::language::formats;
use crate::staff::pages::Shift;

/// Links to what waits, with how much it is.
pub struct Waiting {
    pub comments: String,
    pub overdue: String,
    pub has_overdue: bool,
}

impl Waiting {
    pub async fn new(shift: &Shift, tx: &mut Tx) -> anyhow::Result<Self> {
        let comments = feedback::open_comments(tx).await?;
        let overdue = guides::pages::overdue(tx, shift.today).await?;
        let shown = formats::number(shift.who.lang, &comments.to_string());
        let words = shift.words;
        Ok(Self {
            comments: words.tell("feedback-link").with("shown", shown).to_string(),
            overdue: words
                .tell("guide-reviews-link")
                .with("shown", formats::count(shift.who.lang, overdue))
                .to_string(),
            has_overdue: overdue > 0,
        })
    }
}
