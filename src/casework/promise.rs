//! What may be promised: a day only where the city has filled in its opening calendar. The house's own
//! aim is kept apart and decides when a case is late.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::city::City;

/// Days of the aim where no calendar says which ones the centre is open on.
const AIM: TimeDelta = TimeDelta::days(3);
/// An answer on a day is one by the evening.
const EVENING: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(evening) => evening,
    None => NaiveTime::MIN,
};

/// The day by which an answer is promised to somebody who asks now. None: nothing is promised.
pub fn day(city: &City, now: DateTime<Utc>) -> Option<NaiveDate> {
    let calendar = &city.calendar;
    let open_days = usize::from(calendar.answer_within_open_days?);
    if calendar.open_weekdays.is_empty() {
        return None;
    }
    let today = city.today(now);
    (1..120)
        .filter_map(|ahead| today.checked_add_days(Days::new(ahead)))
        .filter(|day| {
            let weekday = u8::try_from(day.weekday().number_from_monday()).unwrap_or(0);
            calendar.open_weekdays.contains(&weekday) && !calendar.closed_on.contains(day)
        })
        .nth(open_days.saturating_sub(1))
}

/// When a case that is opened now is late: the evening of the promised day, or the house's aim.
pub fn aim(city: &City, now: DateTime<Utc>) -> DateTime<Utc> {
    day(city, now).map_or(now + AIM, |day| city.instant(day.and_time(EVENING)))
}
