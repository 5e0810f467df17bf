//! People of the staff, as the stories need them.

use chrono::NaiveDate;
use maru::language::Lang;
use maru::staff::rota::{self, LanguageSkill, Shift, TopicSkill};
use maru::staff::{self, NewAccount, Role};
use uuid::Uuid;

use super::House;

/// A counsellor who speaks and writes some languages, knows every topic, and works on these weekdays
/// from nine to six.
pub async fn counsellor(
    house: &House,
    name: &str,
    languages: &[&str],
    weekdays: &[u8],
) -> anyhow::Result<Uuid> {
    let app = &house.app;
    let now = app.clock.now();
    let new = NewAccount {
        email: format!("{name}@maru.test"),
        name: name.to_owned(),
        lang: Lang::KOREAN,
        roles: vec![Role::Counsellor],
    };
    let mut tx = app.db.begin().await?;
    let staff_id = staff::add(&mut tx, &new, None, now).await?.map_err(anyhow::Error::from)?;
    let skills: Vec<LanguageSkill> = languages
        .iter()
        .filter_map(|tag| app.city.lang(tag))
        .map(|lang| LanguageSkill { lang, speaks: true, writes: true, level: 3 })
        .collect();
    rota::set_languages(&mut tx, staff_id, &skills).await?;
    let topics: Vec<TopicSkill> = app
        .city
        .topics
        .iter()
        .map(|topic| TopicSkill { topic: topic.id.clone(), level: 2 })
        .collect();
    rota::set_topics(&mut tx, staff_id, &topics).await?;
    let shifts: Vec<Shift> = weekdays.iter().map(|weekday| shift(*weekday)).collect();
    rota::set_shifts(&mut tx, staff_id, &shifts, app.city.today(now), now).await?;
    tx.commit().await?;
    Ok(staff_id)
}

/// Somebody on the staff with some roles, whose pages are in Korean.
pub async fn somebody(house: &House, name: &str, roles: &[Role]) -> anyhow::Result<Uuid> {
    let new = NewAccount {
        email: format!("{name}@maru.test"),
        name: name.to_owned(),
        lang: Lang::KOREAN,
        roles: roles.to_vec(),
    };
    let mut tx = house.app.db.begin().await?;
    let now = house.app.clock.now();
    let staff_id = staff::add(&mut tx, &new, None, now).await?.map_err(anyhow::Error::from)?;
    tx.commit().await?;
    Ok(staff_id)
}

fn shift(weekday: u8) -> Shift {
    Shift {
        weekday,
        from_minute: 9 * 60,
        to_minute: 18 * 60,
        valid_from: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default(),
        valid_until: None,
    }
}
