//! The clocks change. In Korea they do not; the time zone is a line in the city's file, and in another city a Sunday
//! in October has twenty-five hours.

use chrono::{DateTime, Utc};
use maru::casework::{late_entries, promise};
use maru::city::City;
use maru::language::Lang;
use uuid::Uuid;

use crate::support::asking::run_jobs;
use crate::support::assigning::{asked, books_are_right, letter, owner, visit};
use crate::support::people::counsellor;
use crate::support::{Engine, House};

const EVERY_DAY: &[u8] = &[1, 2, 3, 4, 5, 6, 7];

/// A city in Europe that is open on every day and answers on the next.
fn in_europe(city: &mut City) {
    city.time_zone = chrono_tz::Europe::Berlin;
    city.calendar.open_weekdays = EVERY_DAY.to_vec();
    city.calendar.answer_within_open_days = Some(1);
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// It becomes as late as this.
fn wait_until(house: &House, instant: &str) {
    house.pass(at(instant) - house.clock.now());
}

async fn whose(house: &House, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    Ok(owner(house, case_id).await?.or(asked(house, case_id).await?))
}

/// Two counsellors work from nine to six on every day. A letter of Saturday at five waits for two hours of work:
/// one on Saturday, one on Sunday by the new time. Shifts begin and end by the clock on the wall.
async fn two_hours_of_work_over_the_night(house: House) -> anyhow::Result<()> {
    let sokha = counsellor(&house, "sokha", &["km"], EVERY_DAY).await?;
    let dara = counsellor(&house, "dara", &["km"], EVERY_DAY).await?;
    // Saturday, 17:00 of summer time.
    wait_until(&house, "2027-10-30T15:00:00Z");
    let case_id = letter(&house, "km").await?;
    let first = asked(&house, case_id).await?.expect("somebody is asked");
    // Sunday, 09:59 of winter time: by the old time her two hours would be over.
    wait_until(&house, "2027-10-31T08:59:00Z");
    run_jobs(&house).await?;
    assert_eq!(asked(&house, case_id).await?, Some(first));
    wait_until(&house, "2027-10-31T09:00:00Z");
    run_jobs(&house).await?;
    let second = if first == sokha { dara } else { sokha };
    assert_eq!(whose(&house, case_id).await?, Some(second));
    books_are_right(&house.app.db).await
}

/// Somebody comes at half past eight and finds nobody, although it is half past nine by yesterday's clock; at half
/// past five there still is somebody.
async fn a_shift_is_by_the_clock_on_the_wall(house: House) -> anyhow::Result<()> {
    let sokha = counsellor(&house, "sokha", &["km"], EVERY_DAY).await?;
    wait_until(&house, "2027-10-31T07:30:00Z");
    let early = visit(&house, "km").await?;
    assert_eq!(whose(&house, early).await?, None);
    wait_until(&house, "2027-10-31T16:30:00Z");
    run_jobs(&house).await?;
    assert_eq!(whose(&house, early).await?, Some(sokha));
    wait_until(&house, "2027-10-31T17:00:00Z");
    let late = visit(&house, "km").await?;
    assert_eq!(whose(&house, late).await?, None);
    books_are_right(&house.app.db).await
}

/// An answer is promised for the evening of Sunday, whichever length that day has; and a visit of the hour that
/// comes twice, or of the one that does not exist, is written up.
async fn the_promised_evening_and_the_hour_that_is_missing(house: House) -> anyhow::Result<()> {
    let city = &house.app.city;
    let saturday = at("2027-10-30T10:00:00Z");
    assert_eq!(promise::day(city, saturday), "2027-10-31".parse().ok());
    assert_eq!(promise::aim(city, saturday), at("2027-10-31T17:00:00Z"));
    assert_eq!(promise::aim(city, at("2027-03-27T11:00:00Z")), at("2027-03-28T16:00:00Z"));
    // By the city's own clock it is Saturday already, half an hour before midnight in London.
    assert_eq!(promise::day(city, at("2027-10-29T22:30:00Z")), "2027-10-31".parse().ok());

    let sokha = counsellor(&house, "sokha", &["km"], EVERY_DAY).await?;
    wait_until(&house, "2027-11-01T10:00:00Z");
    let mut tx = house.app.db.begin().await?;
    for (row, local) in ["2027-10-31T02:30:00", "2027-03-28T02:30:00"].into_iter().enumerate() {
        let late = late_entries::Late {
            at: local.parse()?,
            lang: Lang::parse("km").expect("a tag"),
            topic: "wages".to_owned(),
            channel: maru::casework::Channel::Outreach,
            minutes: 10,
            outcome: late_entries::Outcome::Advised,
            note: "밤에 역에서 만남".to_owned(),
        };
        let entering = late_entries::Entering { by: sokha, lang: Lang::KOREAN, key: "k", row };
        let (ring, now) = (house.app.ring.as_ref(), house.clock.now());
        let kept = late_entries::enter_late(&mut tx, (ring, city), &late, entering, now).await?;
        let case = maru::casework::find_case(&mut tx, kept.expect("a case")).await?;
        let opened_at = case.expect("a case").opened_at;
        let expected = ["2027-10-31T00:30:00Z", "2027-03-28T01:00:00Z"][row];
        assert_eq!(opened_at, at(expected), "{local}");
    }
    tx.commit().await
}

/// The stories run in a city of their own, on both engines.
macro_rules! in_europe {
    ($($story:ident)+) => { $(
        mod $story {
            use super::{Engine, House, in_europe};

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() -> anyhow::Result<()> {
                super::$story(House::in_city(Engine::Sqlite, in_europe).await?).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() -> anyhow::Result<()> {
                super::$story(House::in_city(Engine::Postgres, in_europe).await?).await
            }
        }
    )+ };
}

in_europe! {
    two_hours_of_work_over_the_night
    a_shift_is_by_the_clock_on_the_wall
    the_promised_evening_and_the_hour_that_is_missing
}
