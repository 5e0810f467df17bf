//! Who read and did what is a chain that nobody changes, thins out or cuts off unnoticed.

use std::net::{IpAddr, SocketAddr};

use chrono::TimeDelta;
use maru::casework::anchors::{self, Broken, Fault, Report};
use maru::casework::{self, daily};
use maru::db::Tx;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::signed_in::{ask, counsellor, head, id_of, set_skills};

/// A case of bopha with four entries, and its locator.
async fn a_case(house: &House) -> anyhow::Result<(Uuid, String)> {
    let mut head = head(house).await?;
    counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    ask(house, "km", "wages", "ខ្ញុំ").await?;
    let case_id = ask(house, "km", "wages", "ខ្ញុំ").await?;
    let bopha = id_of(house, "bopha@maru.test").await?;
    let (ring, now) = (&house.app.ring, house.clock.now());
    let mut tx = house.app.db.begin().await?;
    for _ in 0..2 {
        casework::read_as_staff(&mut tx, ring, case_id, bopha, false, now).await??;
    }
    let locator = casework::find_case(&mut tx, case_id).await?.expect("a case").locator;
    tx.commit().await?;
    Ok((case_id, locator))
}

/// Somebody with the database's password writes in it.
async fn tamper(house: &House, sql: &'static str, case_id: Uuid) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).bind(case_id).execute(&mut **tx).await.map(drop)?,
        Tx::Postgres(tx) => sqlx::query(sql).bind(case_id).execute(&mut **tx).await.map(drop)?,
    }
    tx.commit().await
}

async fn verify(house: &House) -> anyhow::Result<Report> {
    anchors::verify(&house.app.db, &house.app.ring, None).await
}

async fn round(house: &House) -> anyhow::Result<()> {
    daily::round(&house.app.daily_rounds()).await
}

on_both! {
    async fn whole_trails_are_counted(house: House) {
        let (_, locator) = a_case(&house).await?;
        let before = verify(&house).await?;
        assert!(before.is_whole() && before.anchored_on.is_none(), "{before:?}");
        assert_eq!((before.cases, before.entries), (2, 6));
        round(&house).await?;
        round(&house).await?;
        house.pass(TimeDelta::days(1));
        ask(&house, "km", "wages", "ខ្ញុំ").await?;
        round(&house).await?;
        let after = verify(&house).await?;
        assert!(after.is_whole() && after.anchored_on.is_some(), "{after:?}");
        let one = anchors::verify(&house.app.db, &house.app.ring, Some(&locator)).await?;
        assert_eq!((one.cases, one.entries), (1, 4));
    }

    async fn a_changed_entry_is_named(house: House) {
        let (case_id, locator) = a_case(&house).await?;
        tamper(&house, "update case_audit set staff_id = null where case_id = $1 and number = 3", case_id).await?;
        let found = verify(&house).await?.broken;
        assert_eq!(found, [Broken { locator, number: 3, fault: Fault::Changed }]);
    }

    async fn a_missing_entry_is_named(house: House) {
        let (case_id, locator) = a_case(&house).await?;
        tamper(&house, "delete from case_audit where case_id = $1 and number = 2", case_id).await?;
        let found = verify(&house).await?.broken;
        assert_eq!(found, [Broken { locator, number: 2, fault: Fault::Missing }]);
    }

    /// The last reading is taken out: the chain itself is whole, its kept end is not in it, and no later day
    /// covers that up.
    async fn a_cut_off_end_is_named(house: House) {
        let (case_id, locator) = a_case(&house).await?;
        round(&house).await?;
        tamper(&house, "delete from case_audit where case_id = $1 and number = 4", case_id).await?;
        let cut = Broken { locator: locator.clone(), number: 4, fault: Fault::CutOff };
        assert_eq!(verify(&house).await?.broken, std::slice::from_ref(&cut));
        house.pass(TimeDelta::days(1));
        round(&house).await?;
        assert_eq!(verify(&house).await?.broken, [cut]);
        tamper(&house, "update audit_heads set number = 3, hash = (
            select hash from case_audit where case_id = $1 and number = 3) where case_id = $1", case_id).await?;
        let moved = verify(&house).await?;
        assert!(moved.broken.is_empty() && moved.is_anchor_broken, "{moved:?}");
    }

    /// The trail says whether she read at the centre or elsewhere, and keeps no address.
    async fn a_reading_says_from_where(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", "ខ្ញុំ").await?;
        let path = format!("/desk/cases/{case_id}");
        for address in ["192.0.2.7", "203.0.113.9"] {
            let address: IpAddr = address.parse()?;
            bopha = bopha.at(SocketAddr::new(address, 4000).ip());
            bopha.get(&path).await?;
        }
        let mut tx = house.app.db.read().await?;
        let trail = casework::trail(&mut tx, case_id).await?;
        assert!(casework::is_unbroken(case_id, &trail));
        let places: Vec<_> = trail.iter().map(|entry| entry.place.map(|place| place.as_str())).collect();
        assert_eq!(places, [None, None, Some("inside"), Some("outside")]);
    }
}
