//! What the head sees of this minute, and what the house ends when nobody did.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::relays::{self, ANY_LANGUAGE, NewRelay, Span};
use maru::casework::{self, Asks, Channel, daily};
use maru::staff::rota;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::assigning::{
    accept, asked, books_are_right, number, open, owner, request, visit, works,
};
use crate::support::files::meddle;
use crate::support::people::counsellor;
use crate::support::signed_in::head;

/// What the hourly round does.
async fn daily_round(house: &House) -> anyhow::Result<()> {
    let app = &house.app;
    let rounds = daily::Rounds {
        db: app.db.clone(),
        city: app.city.clone(),
        clock: house.clock.clone(),
        ring: app.ring.clone(),
        backups_kept: TimeDelta::days(35),
    };
    daily::round(&rounds).await
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

async fn line(house: &House, name: &str) -> anyhow::Result<Uuid> {
    let whole = |weekday| Span { weekday, from_minute: 0, to_minute: 1440 };
    let new = NewRelay {
        contact_id: None,
        name: name.to_owned(),
        langs: vec![ANY_LANGUAGE.to_owned()],
        hours: (1..=7).map(whole).collect(),
        run_by_ministry: false,
        lines: 1,
    };
    let mut tx = house.app.db.begin().await?;
    let id = relays::add(&mut tx, &new, house.clock.now()).await?;
    tx.commit().await?;
    Ok(id)
}

/// A case that a flood holds.
async fn held(house: &House, tag: &str) -> anyhow::Result<Uuid> {
    let (app, now) = (&house.app, house.clock.now());
    let new = request(tag, Channel::Web, Asks::default());
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let prepared = prepared.held(Some(now + TimeDelta::minutes(10)));
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
    tx.commit().await?;
    Ok(opened.case_id)
}

on_both! {
    /// Nothing goes on: no heading of it. Then somebody urgent is asked about, one waits in a flood, and two talk.
    async fn the_head_sees_what_goes_on(house: House) {
        let mut head = head(&house).await?;
        let headings = ["Urgent, and somebody is asked", "Held back in a flood", "Conversations that go on", "Suggestions open"];
        let page = head.get("/office/").await?.text();
        for heading in headings {
            assert!(!page.contains(heading), "{heading}: {page}");
        }
        counsellor(&house, "park", &["vi"], &[1]).await?;
        counsellor(&house, "kim", &["vi"], &[1]).await?;
        line(&house, "The long line").await?;
        let mut urgent = request("vi", Channel::Visit, Asks::default());
        urgent.urgent = true;
        let urgent = open(&house, urgent).await?;
        let who = asked(&house, urgent).await?.expect("somebody is asked");
        let held = held(&house, "vi").await?;
        let suggestion = Asks { asked_as: casework::AskedAs::Suggestion, ..Asks::default() };
        open(&house, request("km", Channel::Web, suggestion)).await?;
        let page = head.get("/office/").await?;
        let text = page.text();
        let part = |heading: &str| text.split(heading).nth(1).unwrap_or_else(|| panic!("no {heading}: {text}"))
            .split("</table>").next().unwrap_or_default().to_owned();
        let name = if number(&house.app.db, "select count(*) from offers where answered_at is null").await? == 1 { "park kim" } else { "" };
        let asked_part = part(headings[0]);
        assert!(name.split(' ').any(|name| asked_part.contains(name)), "{asked_part}");
        assert!(asked_part.contains("Today 10:01") || asked_part.contains("10:01"), "until when: {asked_part}");
        assert!(part(headings[1]).contains(&format!("/office/cases/{held}/route-now")), "{text}");
        assert!(text.contains(headings[3]) && !text.contains(headings[2]), "{text}");

        // The head does not let it wait; a second click changes nothing.
        for _ in 0..2 {
            assert_eq!(head.post(&format!("/office/cases/{held}/route-now"), &[]).await?.location(), "/office/");
        }
        let done = acts(&house, held).await?;
        assert_eq!(done.iter().filter(|act| *act == "let go").count(), 1, "{done:?}");
        assert!(asked(&house, held).await?.is_some(), "it is offered like any letter");
        accept(&house, urgent, who).await??;
        let talk = visit(&house, "si").await?;
        let page = head.get("/office/").await?.text();
        assert!(!page.contains(headings[0]) && !page.contains(headings[1]), "{page}");
        let talks = page.split(headings[2]).nth(1).unwrap_or_default();
        assert!(talks.contains("The long line") && talks.contains(&format!("/office/cases/{talk}")), "{page}");
        assert_eq!(head.post("/office/cases/x/route-now", &[]).await?.status, StatusCode::NOT_FOUND);
        books_are_right(&house.app.db).await?;
    }

    /// Her shift ends while a visitor is with her: the visitor stays hers, nobody else is sent to her, and two
    /// hours later the house ends what nobody ended.
    async fn a_shift_ends_while_somebody_is_there(house: House) {
        let bopha = counsellor(&house, "bopha", &["km"], &[1, 2]).await?;
        house.pass(TimeDelta::hours(7) + TimeDelta::minutes(30));
        let talk = visit(&house, "km").await?;
        assert_eq!(owner(&house, talk).await?, Some(bopha));
        house.pass(TimeDelta::minutes(60));
        let next = visit(&house, "km").await?;
        assert_eq!((owner(&house, next).await?, asked(&house, next).await?), (None, None), "she has gone home");
        crate::support::asking::run_jobs(&house).await?;
        daily_round(&house).await?;
        assert_eq!(owner(&house, talk).await?, Some(bopha));
        assert_eq!(number(&house.app.db, "select cast(sum(live_load) as bigint) from staff").await?, 100);
        house.pass(TimeDelta::minutes(91));
        daily_round(&house).await?;
        assert_eq!(number(&house.app.db, "select cast(sum(live_load) as bigint) from staff").await?, 0);
        assert_eq!(owner(&house, talk).await?, Some(bopha), "what is left is hers, as a letter");
        assert!(acts(&house, talk).await?.contains(&"contact not noted".to_owned()));
        books_are_right(&house.app.db).await?;
        daily_round(&house).await?;
        let done = acts(&house, talk).await?;
        assert_eq!(done.iter().filter(|act| *act == "contact not noted").count(), 1, "{done:?}");
        house.pass(TimeDelta::hours(13));
        crate::support::asking::run_jobs(&house).await?;
        assert_eq!(owner(&house, next).await?, Some(bopha), "in the morning she is free");
    }

    /// Without a shift a conversation ends after twelve hours, the line with it; a row that cannot be ended holds
    /// up no other.
    async fn one_that_cannot_be_ended_holds_up_no_other(house: House) {
        let park = counsellor(&house, "park", &["vi"], &[1]).await?;
        let relay = line(&house, "one").await?;
        let talk = visit(&house, "si").await?;
        assert_eq!(owner(&house, talk).await?, Some(park));
        let kim = counsellor(&house, "kim", &["km"], &[1]).await?;
        let other = visit(&house, "km").await?;
        assert_eq!(owner(&house, other).await?, Some(kim));
        let mut tx = house.app.db.begin().await?;
        let today = house.app.city.today(house.clock.now());
        for staff_id in [park, kim] {
            rota::set_shifts(&mut tx, staff_id, &[], today, house.clock.now()).await?;
        }
        tx.commit().await?;
        house.pass(TimeDelta::hours(11));
        daily_round(&house).await?;
        assert_eq!(number(&house.app.db, "select count(*) from relay_seats where ended_at is null").await?, 1);
        house.pass(TimeDelta::minutes(61));
        // What she holds cannot be given back from a load that is nothing.
        meddle(&house, "update staff set live_load = 0 where name = 'park'").await?;
        daily_round(&house).await?;
        assert!(acts(&house, other).await?.contains(&"contact not noted".to_owned()));
        assert!(!acts(&house, talk).await?.contains(&"contact not noted".to_owned()));
        meddle(&house, "update staff set live_load = 100 where name = 'park'").await?;
        daily_round(&house).await?;
        assert!(acts(&house, talk).await?.contains(&"contact not noted".to_owned()));
        assert_eq!(number(&house.app.db, "select lines_busy from relays").await?, 0, "{relay} is free");
        books_are_right(&house.app.db).await?;
        works(&house, park, 9, 18).await?;
    }
}
