//! Bulletins from the command line, by the real program: refused with the file and the line, taken in, approved by
//! somebody who may, followed until they are through, and reported.

use std::path::Path;
use std::process::{Output, Stdio};

use maru::bulletins::{self, Listing};
use maru::db::Db;
use tokio::process::Command;

const KOREAN: &str = "+++\ntitle = \"임금 안내\"\nkind = \"notice\"\ntopics = [\"wages\"]\n+++\n\n전화하세요.\n\n031-481-3300\n";
const KHMER: &str = "+++\ntitle = \"ប្រាក់ឈ្នួល\"\nmade_by = \"person\"\n+++\nសូមទូរស័ព្ទ។\n\n031-481-3300\n";

fn command(var: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.args(arguments).env("MARU_VAR", var).env("MARU_PUBLIC_URL", "http://maru.test");
    command.env_remove("MARU_DATABASE_URL").current_dir(var).stdin(Stdio::null());
    command
}

async fn maru(var: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
    Ok(command(var, arguments).output().await?)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

/// What a command says that must succeed, or must not.
async fn ends(var: &Path, arguments: &[&str], well: bool) -> anyhow::Result<String> {
    let output = maru(var, arguments).await?;
    assert_eq!(output.status.success(), well, "{arguments:?}: {}", said(&output));
    Ok(said(&output))
}

/// A house with a writer, a publisher and two readers.
async fn begun(var: &Path) -> anyhow::Result<()> {
    for (address, role) in [("w@maru.test", "writer"), ("p@maru.test", "publisher")] {
        ends(var, &["staff", "add", address, "--name", "Somebody", "--role", role], true).await?;
    }
    let list = "address,channel,lang,other_langs,topics,cadence,district,consent,consent_at\n\
                sokha@example.com,email,km,,wages,,,form,\njin@example.com,email,ko,,wages,,,form,\n";
    std::fs::write(var.join("list.csv"), list)?;
    ends(var, &["subscribers", "import", "list.csv", "--yes"], true).await?;
    Ok(())
}

fn write(folder: &Path, files: &[(&str, &str)]) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    for (name, text) in files {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// Nothing is made of a folder with something wrong in it, and each thing is said with its file and line.
#[tokio::test]
async fn what_is_wrong_is_said_with_its_line() -> anyhow::Result<()> {
    let house = tempfile::tempdir()?;
    let var = house.path();
    begun(var).await?;
    let send = ["bulletin", "send", "news", "--as", "w@maru.test"];
    let refuses = async |files: &[(&str, &str)], expected: &[&str]| -> anyhow::Result<()> {
        write(&var.join("news"), &[("ko.md", KOREAN), ("km.md", KHMER)])?;
        write(&var.join("news"), files)?;
        let said = ends(var, &send, false).await?;
        for line in expected {
            assert!(said.contains(line), "{line} is not in {said}");
        }
        assert!(said.contains("nothing was made"), "{said}");
        Ok(())
    };
    let alert = KOREAN.replace("notice", "alert").replace("wages", "weather");
    refuses(
        &[("ko.md", &alert)],
        &["ko.md:3: an alert takes two people", "ko.md:4: there is no topic"],
    )
    .await?;
    let facts = KOREAN.replace("전화하세요.", "{fact:nothing}");
    let broken = KHMER.replace("made_by = \"person\"", "made_by = person");
    refuses(
        &[("ko.md", &facts), ("km.md", &broken)],
        &["ko.md:7: there is no fact nothing", "km.md:3:"],
    )
    .await?;
    let blocks = KHMER.replace("\n\n031-481-3300", "");
    refuses(&[("km.md", &blocks)], &["km.md:2: it has not the paragraphs"]).await?;
    let phone = KHMER.replace("3300", "3301");
    refuses(&[("km.md", &phone)], &["km.md:7: "]).await?;
    let late = KOREAN.replace("+++\n\n", "not_after = 2020-01-01T10:00:00\n+++\n\n");
    refuses(&[("ko.md", &late)], &["ko.md:5: the time of the bulletin has passed"]).await?;

    // What is said of the whole bulletin has one place, also where both say the same; and a topic stands there once.
    let strays = "kind = \"notice\"\ntopics = [\"stay\"]\nnot_after = 2030-01-01T10:00:00\n+++\nសូម";
    let stray = KHMER.replace("+++\nសូម", strays);
    let twice = KOREAN.replace("[\"wages\"]", "[\"wages\", \"wages\"]");
    refuses(
        &[("ko.md", &twice), ("km.md", &stray)],
        &[
            "ko.md:4: the topic \"wages\" stands there twice",
            "km.md:4: kind stands in ko.md alone",
            "km.md:5: topics stands in ko.md alone",
            "km.md:6: not_after stands in ko.md alone",
        ],
    )
    .await?;

    let nobody = maru(var, &["bulletin", "send", "news", "--as", "p@maru.test"]).await?;
    assert!(
        !nobody.status.success() && said(&nobody).contains("is no writer now"),
        "{}",
        said(&nobody)
    );
    Ok(())
}

/// What a publisher cannot approve as it is leaves no draft behind: it is sent again when it is mended, and is there
/// once.
#[tokio::test]
async fn what_is_not_approved_is_not_there() -> anyhow::Result<()> {
    let house = tempfile::tempdir()?;
    let var = house.path();
    begun(var).await?;
    let unheard = KOREAN.replace("wages", "stay");
    write(&var.join("news"), &[("ko.md", &unheard), ("km.md", KHMER)])?;
    let send = ["bulletin", "send", "news", "--as", "w@maru.test", "--approve-as", "p@maru.test"];
    for _again in 0..2 {
        let refused = ends(var, &send, false).await?;
        assert!(refused.contains("nobody has subscribed to its topics"), "{refused}");
        assert!(refused.contains("nothing was made of it"), "{refused}");
    }
    write(&var.join("news"), &[("ko.md", KOREAN)])?;
    let approved = ends(var, &[&send[..], &["--accept-problems"]].concat(), true).await?;
    assert!(approved.contains("Approved, for 2 people"), "{approved}");
    let db = Db::connect(&format!("sqlite:{}", var.join("maru.db").display())).await?;
    let mut tx = db.read().await?;
    let drafts = bulletins::list(&mut tx, Listing::default(), 9).await?;
    let left = bulletins::moving(&mut tx).await?;
    assert_eq!((drafts.len(), left.len()), (0, 1), "{drafts:?}");
    drop(tx);
    db.close().await;
    Ok(())
}

/// Without a publisher it stays a draft; with one it leaves, is followed to its end, and reported without an address.
#[tokio::test]
async fn a_bulletin_is_sent_watched_and_reported() -> anyhow::Result<()> {
    let house = tempfile::tempdir()?;
    let var = house.path();
    begun(var).await?;
    write(&var.join("news"), &[("ko.md", KOREAN), ("km.md", KHMER)])?;
    let send = ["bulletin", "send", "news", "--as", "w@maru.test"];
    let draft = ends(var, &send, true).await?;
    assert!(draft.contains("A draft for 2 people"), "{draft}");
    let id = draft.split_whitespace().find(|word| word.len() == 36).expect("its id").to_owned();
    let watched = ends(var, &["bulletin", "watch", &id], false).await?;
    assert!(watched.contains("it is a draft"), "{watched}");

    let approve = [&send[..], &["--approve-as", "w@maru.test"]].concat();
    let refused = ends(var, &approve, false).await?;
    assert!(refused.contains("w@maru.test is no publisher now"), "{refused}");
    let approve = [&send[..], &["--approve-as", "p@maru.test", "--accept-problems"]].concat();
    let approved = ends(var, &approve, true).await?;
    assert!(approved.contains("Approved, for 2 people"), "{approved}");
    let id = approved.split_whitespace().find(|word| word.len() == 36).expect("its id").to_owned();

    let mut work = command(var, &["work"]);
    let mut work = work.stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true).spawn()?;
    let watch = ["bulletin", "watch", &id];
    let watched =
        tokio::time::timeout(std::time::Duration::from_secs(90), maru(var, &watch)).await??;
    work.kill().await?;
    assert!(watched.status.success(), "{}", said(&watched));
    let lines = said(&watched);
    assert!(
        lines.trim_end().ends_with("done: 2 of 2 sent, 0 waiting, 0 failed, 0 unknown"),
        "{lines}"
    );

    let report = ends(var, &["bulletin", "report", &id], true).await?;
    assert!(report.contains("km") && report.contains("임금 안내"), "{report}");
    ends(var, &["bulletin", "report", &id, "--csv", "out.csv"], true).await?;
    let csv = std::fs::read_to_string(var.join("out.csv"))?;
    assert!(csv.lines().count() == 3 && !csv.contains('@'), "{csv}");
    std::fs::write(var.join("out.csv"), "what was there before")?;
    ends(var, &["bulletin", "report", &id, "--csv", "out.csv"], true).await?;
    assert_eq!(std::fs::read_to_string(var.join("out.csv"))?, csv, "a whole one took its place");
    assert!(!var.join("out.csv.part").exists());
    ends(var, &["bulletin", "report", &id, "--xlsx", "out.xlsx"], true).await?;
    assert!(std::fs::read(var.join("out.xlsx"))?.starts_with(b"PK"));
    Ok(())
}
