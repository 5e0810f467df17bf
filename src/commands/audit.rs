//! The command that checks the trails.

use anyhow::bail;

use super::keys::open;
use super::print;
use crate::casework::anchors::{self, Fault};
use crate::config::Settings;

/// Walks every trail, or that of one case, and says where one is broken.
pub async fn verify(locator: Option<&str>) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let (db, ring) = open(&settings).await?;
    let digits: Option<String> =
        locator.map(|locator| locator.chars().filter(char::is_ascii_digit).collect());
    let report = anchors::verify(&db, &ring, digits.as_deref()).await?;
    if digits.is_some() && report.cases == 0 {
        bail!("no case has this locator");
    }
    print(&format!("{} cases, {} entries", report.cases, report.entries));
    match report.anchored_on {
        Some(day) => print(&format!("the last anchor was made on {day}")),
        None => print("no anchor was made yet; the first one is made within an hour of a start"),
    }
    for broken in &report.broken {
        let what = match broken.fault {
            Fault::Changed => "was changed",
            Fault::Missing => "is missing",
            Fault::CutOff => "and what follows were cut off",
        };
        print(&format!("case {}: entry {} {what}", broken.locator, broken.number));
    }
    if report.is_anchor_broken {
        print("the kept ends of the trails are not those over which the last anchor was made");
    }
    if !report.is_whole() {
        bail!("the trails are not as they were written");
    }
    print("Every trail is whole.");
    Ok(())
}
