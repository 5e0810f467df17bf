//! The statement of a month: who delivered what, and how many characters that makes.

use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};

use super::Order;
use crate::city::City;
use crate::db::Tx;

/// What was delivered in a month, by translator.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The first day of the month.
    pub month: NaiveDate,
    pub shares: Vec<Share>,
}

/// What one translator delivered.
#[derive(Clone, Debug)]
pub struct Share {
    pub translator_id: uuid::Uuid,
    /// In the order of delivery.
    pub orders: Vec<Order>,
}

impl Share {
    pub fn characters(&self) -> i64 {
        self.orders.iter().map(|order| order.characters).sum()
    }
}

impl Statement {
    pub fn characters(&self) -> i64 {
        self.shares.iter().map(Share::characters).sum()
    }
}

/// The first day of a month that is written as `2026-11`.
pub fn month_of(text: &str) -> Option<NaiveDate> {
    let fits = text.len() == "2026-11".len();
    NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok().filter(|_| fits)
}

/// What was delivered in the city's month of a day.
pub async fn statement(tx: &mut Tx, city: &City, day: NaiveDate) -> anyhow::Result<Statement> {
    let month = day.with_day(1).unwrap_or(day);
    let next = month.checked_add_months(Months::new(1)).unwrap_or(month);
    let orders = super::delivered(tx, begin_of(city, month), begin_of(city, next)).await?;
    let mut shares: Vec<Share> = Vec::new();
    for order in orders {
        match shares.iter_mut().find(|share| share.translator_id == order.translator_id) {
            Some(share) => share.orders.push(order),
            None => {
                shares.push(Share { translator_id: order.translator_id, orders: vec![order] });
            }
        }
    }
    Ok(Statement { month, shares })
}

fn begin_of(city: &City, day: NaiveDate) -> DateTime<Utc> {
    city.instant(day.and_time(chrono::NaiveTime::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_a_year_and_a_month() {
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(month_of(text).map(|day| day.to_string()).as_deref(), expected, "{text:?}");
        }
        check("2026-11", Some("2026-11-01"));
        check("2026-13", None);
        check("2026-1", None);
        check("2026-11-05", None);
        check("", None);
    }
}
