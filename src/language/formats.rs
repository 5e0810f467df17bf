//! Numbers and dates as a language writes them (CLDR by ICU4X), with the rules of this house:
//! Latin digits and groups of three everywhere, and the Gregorian calendar, because the reader compares
//! them with a Korean payslip, contract or letter.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_locale::Locale;

use super::Lang;

/// A decimal number (`10320`, `3.595`) in the language's way. What is no number comes back as it is.
pub fn number(lang: Lang, value: &str) -> String {
    let Ok(decimal) = value.parse::<Decimal>() else {
        return value.to_owned();
    };
    // CLDR groups Nepali as 12,00,000 and writes Khmer as 10.320, as no Korean document and few readers
    // do: the marks of the payslip instead.
    let tag = if matches!(lang.as_str(), "ne" | "km") { "en" } else { lang.as_str() };
    let Some(locale) = locale(tag) else {
        return value.to_owned();
    };
    match DecimalFormatter::try_new(locale.into(), Default::default()) {
        Ok(formatter) => formatter.format(&decimal).to_string(),
        Err(_) => value.to_owned(),
    }
}

/// A count, as [`number`].
pub fn count(lang: Lang, value: usize) -> String {
    number(lang, &value.to_string())
}

/// A day with its year: `2026년 11월 22일`, `22 ноября 2026 г.`
pub fn date(lang: Lang, day: NaiveDate) -> String {
    let formatter = locale(lang.as_str())
        .and_then(|locale| DateTimeFormatter::try_new(locale.into(), YMD::long()).ok());
    match (formatter, gregorian(day)) {
        (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// A day with its weekday and year.
pub fn date_with_weekday(lang: Lang, day: NaiveDate) -> String {
    let formatter = locale(lang.as_str())
        .and_then(|locale| DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok());
    match (formatter, gregorian(day)) {
        (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// A day without its year, short.
pub fn short_date(lang: Lang, day: NaiveDate) -> String {
    let formatter = locale(lang.as_str())
        .and_then(|locale| DateTimeFormatter::try_new(locale.into(), MD::medium()).ok());
    match (formatter, gregorian(day)) {
        (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// A month with its year, as it stands alone: `ноябрь 2026 г.`
pub fn month(lang: Lang, day: NaiveDate) -> String {
    let formatter = locale(lang.as_str())
        .and_then(|locale| DateTimeFormatter::try_new(locale.into(), YM::long()).ok());
    match (formatter, gregorian(day)) {
        (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.format("%Y-%m").to_string(),
    }
}

/// A time of day on the 24-hour clock, as on every Korean door: `09:00`.
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Latin digits, and the Gregorian calendar: Thai would else write the year 2569.
fn locale(tag: &str) -> Option<Locale> {
    let tag = if tag == "zh" { "zh-Hans" } else { tag };
    format!("{tag}-u-ca-gregory-nu-latn").parse().ok()
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    let of_month = u8::try_from(day.day()).ok()?;
    Date::try_new_gregorian(day.year(), month, of_month).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    #[test]
    fn numbers_can_be_compared_with_a_korean_payslip() {
        fn check(tag: &str, value: &str, expected: &str) {
            assert_eq!(number(lang(tag), value), expected, "in {tag}");
        }
        check("ko", "10320", "10,320");
        check("en", "1200000", "1,200,000");
        check("ne", "1200000", "1,200,000");
        check("km", "10320", "10,320");
        check("ru", "10320", "10\u{a0}320");
        check("vi", "10320", "10.320");
        check("ur", "10320", "10,320");
        check("th", "10320", "10,320");
        check("ru", "3.595", "3,595");
        check("ko", "3.595", "3.595");
        check("ko", "no number", "no number");
    }

    #[test]
    fn dates_are_gregorian_with_latin_digits() {
        fn check(tag: &str, expected: &str) {
            let day = NaiveDate::from_ymd_opt(2026, 3, 15).expect("a day");
            assert_eq!(date(lang(tag), day), expected, "in {tag}");
        }
        check("ko", "2026년 3월 15일");
        check("en", "March 15, 2026");
        check("zh", "2026年3月15日");
        check("ru", "15 марта 2026\u{202f}г.");
        check("vi", "15 tháng 3 2026");
        // Thai says which era is meant, since its own year would be 2569.
        check("th", "15 มีนาคม ค.ศ. 2026");
        check("ne", "2026 मार्च 15");
    }

    #[test]
    fn a_month_stands_alone() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 6).expect("a day");
        assert_eq!(month(lang("ko"), day), "2026년 11월");
        assert_eq!(month(lang("ru"), day), "ноябрь 2026\u{202f}г.");
    }
}
