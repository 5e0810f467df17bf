//! How long a closed case is kept: so many years after closing, by topic. The years are the city's data.

use chrono::{DateTime, Months, NaiveDate, Utc};

use crate::city::City;

/// The day on which a case is erased that was closed then.
pub fn until(city: &City, topic: &str, closed_at: DateTime<Utc>) -> NaiveDate {
    let closed_on = city.today(closed_at);
    let months = Months::new(12 * u32::from(city.retention.years_of(topic)));
    closed_on.checked_add_months(months).unwrap_or(NaiveDate::MAX)
}

/// The last day to which a case may be kept longer in one go.
pub fn latest_prolongation(erased_on: NaiveDate) -> NaiveDate {
    erased_on.checked_add_months(Months::new(12)).unwrap_or(NaiveDate::MAX)
}
