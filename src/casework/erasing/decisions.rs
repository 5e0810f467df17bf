//! What the decisions of an erased case still said of its client: they remain, with who got it and why, and without
//! what she asked for.

use anyhow::Context;
use serde_json::Value;
use uuid::Uuid;

use crate::casework::store;
use crate::db::Tx;

/// What stands in a field that says nothing.
type Blank = fn() -> Value;

/// What a client said of herself, and whom she or the house kept away.
const OF_THE_CLIENT: [(&str, Blank); 5] = [
    ("second_lang", || Value::Null),
    ("spoken", || Value::Null),
    ("gender", || Value::Null),
    ("excluded", || Value::Array(Vec::new())),
    ("passed", || Value::Array(Vec::new())),
];

/// Empties it in what every decision on a case was made from.
pub(super) async fn blank(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    for decision in store::decisions(tx, case_id).await? {
        let snapshot = blanked(&decision.snapshot)?;
        if snapshot != decision.snapshot {
            store::set_snapshot(tx, decision.id, &snapshot).await?;
        }
    }
    Ok(())
}

/// A decision of an older policy, or by hand, may lack some of it; nothing is added to it.
fn blanked(snapshot: &str) -> anyhow::Result<String> {
    let mut value: Value = serde_json::from_str(snapshot).context("read a decision's snapshot")?;
    if let Some(request) = value.get_mut("request") {
        for (field, empty) in OF_THE_CLIENT {
            if let Some(found) = request.get_mut(field) {
                *found = empty();
            }
        }
    }
    Ok(value.to_string())
}

#[cfg(test)]
mod tests {
    use super::blanked;

    #[track_caller]
    fn check(stored: &str, expected: &str) {
        assert_eq!(blanked(stored).expect("a snapshot"), expected);
    }

    #[test]
    fn what_the_client_said_of_herself_is_gone() {
        check(
            r#"{"request":{"excluded":["a"],"gender":"woman","passed":["b"],"spoken":"ha","topic":"wages"}}"#,
            r#"{"request":{"excluded":[],"gender":null,"passed":[],"spoken":null,"topic":"wages"}}"#,
        );
        check(r#"{"request":{"topic":"wages"}}"#, r#"{"request":{"topic":"wages"}}"#);
        check("{}", "{}");
    }
}
