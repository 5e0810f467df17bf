//! axe-core's accessibility rules, run inside the page that a browser shows.

use std::fmt::Write as _;

use anyhow::{Context, bail};
use fantoccini::Client;
use serde_json::Value;

/// Where `tests/support/setup.sh` puts it.
const SOURCE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/target/axe/node_modules/axe-core/axe.min.js");

/// The script comes over WebDriver and not by a tag, so that the page's Content-Security-Policy
/// stays as strict as it is for a reader. `target-size` (WCAG 2.2, 2.5.8) is off by default.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
    }).then(
        (results) => done({ violations: results.violations }),
        (error) => done({ error: String(error) }),
    );";

/// The violations that axe-core finds in the page shown now, as it describes them: `id`, `impact`,
/// `help`, `helpUrl`, `nodes`. Empty when it finds none.
pub async fn violations(client: &Client) -> anyhow::Result<Vec<Value>> {
    let source = std::fs::read_to_string(SOURCE)
        .with_context(|| format!("read {SOURCE} (make setup fetches it)"))?;
    let script = format!("{source};{RUN}");
    let mut answer = client.execute_async(&script, Vec::new()).await.context("run axe-core")?;
    match answer["violations"].take() {
        Value::Array(violations) => Ok(violations),
        _ => bail!("axe-core failed: {}", answer["error"]),
    }
}

/// Violations as a failed test shows them: a line for each rule, and one for each place.
pub fn describe(violations: &[Value]) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = String::new();
    for violation in violations {
        let [id, impact, help] = ["id", "impact", "help"].map(|key| text(&violation[key]));
        let _ = writeln!(lines, "{id} ({impact}): {help}");
        for node in violation["nodes"].as_array().into_iter().flatten() {
            let _ = writeln!(lines, "    {}  {}", node["target"], text(&node["html"]));
        }
    }
    lines
}
