//! The head sees what was asked and what became of it, and nobody in it.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{Asks, Channel, Close, erasing};

use crate::on_both;
use crate::support::asking::answer;
use crate::support::assigning::{open, owner, request};
use crate::support::people::counsellor;
use crate::support::signed_in::head;

/// The cells of the line of a language and a topic, in the file.
fn cells<'f>(file: &'f str, lang: &str, topic: &str) -> Vec<&'f str> {
    let begins = format!("\"2026-11\",\"{lang}\",\"{topic}\",");
    let line = file.lines().find(|line| line.starts_with(&begins));
    let line = line.unwrap_or_else(|| panic!("no {lang} {topic}: {file}"));
    line.trim_start_matches(&begins).split(',').map(|cell| cell.trim_matches('"')).collect()
}

on_both! {
    /// Six are answered after some minutes, two are turned away: the two cannot be worked out from any sum.
    async fn what_was_asked_is_counted(house: House) {
        let mut head = head(&house).await?;
        let bopha = counsellor(&house, "bopha", &["km"], &[1]).await?;
        let empty = head.get("/office/demands").await?;
        assert!(empty.text().contains("Nobody asked in this month"), "{}", empty.body);
        let mut cases = Vec::new();
        for _ in 0..6 {
            cases.push(open(&house, request("km", Channel::Web, Asks::default())).await?);
        }
        for case_id in cases {
            assert_eq!(owner(&house, case_id).await?, Some(bopha));
            house.pass(TimeDelta::minutes(5));
            answer(&house, case_id, bopha, "…", Close::Yes).await?;
        }
        for _ in 0..2 {
            let nobody = open(&house, request("si", Channel::Web, Asks::default())).await?;
            let form = [("reason", "no-language")];
            let closed = head.post(&format!("/office/cases/{nobody}/close"), &form).await?;
            assert_eq!(closed.location(), "/office/", "{}", closed.body);
        }
        let spam = open(&house, request("si", Channel::Web, Asks::default())).await?;
        head.post(&format!("/office/cases/{spam}/close"), &[("reason", "spam")]).await?;
        let page = head.get("/office/demands").await?.text();
        assert!(page.contains("November 2026") && page.contains("hidden"), "{page}");
        let file = head.get("/office/demands/file?from=2026-11&until=2026-11").await?;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        let file = file.text();
        assert!(file.contains("Taken out by head, 2026-11-23"), "{file}");
        // Asked, answered, without help, counted, open, waited.
        let sinhala = cells(&file, "si", "All");
        assert_eq!(sinhala, ["hidden", "0", "hidden", "0", "0", ""], "spam is no demand: {file}");
        assert!(!file.contains("1–4"), "a sign for small numbers says that the others are large: {file}");
        let khmer = cells(&file, "km", "Wages");
        let all = cells(&file, "All", "All");
        assert_eq!(khmer[5], "15", "half had an answer after 15 minutes: {file}");
        assert!(all[0] == "hidden" || khmer[0] == "hidden", "8 − 6 would be 2: {file}");
        assert_eq!((all[2], khmer[2]), ("hidden", "0"), "{file}");
    }

    /// Who gave up while nobody had the language is counted too; a span that is none comes back as it was typed.
    async fn who_gave_up_is_counted(house: House) {
        let mut head = head(&house).await?;
        for _ in 0..5 {
            let case_id = open(&house, request("si", Channel::Web, Asks::default())).await?;
            let mut tx = house.app.db.begin().await?;
            erasing::erase(&mut tx, case_id, None, erasing::Cause::Client, house.clock.now()).await??;
            tx.commit().await?;
        }
        let file = head.get("/office/demands/file").await?.text();
        assert_eq!(cells(&file, "si", "Wages"), ["5", "0", "5", "0", "0", ""], "{file}");
        let wrong = head.get("/office/demands?from=2026-12&until=2026-11").await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("value=\"2026-12\"") && wrong.text().contains("at most 12 months"), "{}", wrong.body);
        let link = crate::support::signed_in::welcome(&house, "kim@maru.test", "en", &[maru::staff::Role::Counsellor]).await?;
        let mut kim = crate::support::signed_in::come_in(&house, &link).await?;
        assert_eq!(kim.get("/office/demands").await?.status, StatusCode::FORBIDDEN);
    }
}
