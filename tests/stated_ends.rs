//! The end of a bulletin that was stated to the instant, as by a system of the city's own: it stays until somebody
//! states another.

use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use maru::bulletins::{self, Accepted, Incoming};
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::bulletins::{approve, find, typed, writer};
use crate::support::readers::{reader, words};
use crate::support::texts::staff;

/// A notice on wages that came in with its end.
async fn came_in(house: &House, until: DateTime<Utc>) -> anyhow::Result<Uuid> {
    let incoming = Incoming {
        topics: vec!["wages".to_owned()],
        says: vec![typed(house, "ko", words("ko")).await?],
        send_at: None,
        not_after: Some(until),
    };
    let (by, now) = (writer(house).await?, house.clock.now());
    let today = house.app.city.today(now);
    let mut tx = house.app.db.begin().await?;
    let id = bulletins::take_in(&mut tx, &incoming, by, today, now).await?;
    let id = id.map_err(|(_, refusal)| anyhow::Error::from(refusal))?;
    tx.commit().await?;
    Ok(id)
}

on_both! {
    /// It is approved for tomorrow and taken back: its end is the one that was stated. Another hour leaves it alone, one
    /// that does not fit it is refused with what was typed, and it goes when somebody chooses another.
    async fn a_stated_end_stays(house: House) {
        reader(&house, "jin@example.com", &[("wages", "ko", maru::subscriptions::Cadence::AtOnce)]).await?;
        let until = house.clock.now() + TimeDelta::minutes(3 * 24 * 60 + 17);
        let id = came_in(&house, until).await?;
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let page = format!("/newsroom/bulletins/{id}");
        let shown = garam.get(&page).await?;
        assert!(shown.body.contains("<option value=\"as-it-is\" selected>"), "{}", shown.body);
        let local = |at: DateTime<Utc>| house.app.city.local(at).format("%Y-%m-%dT%H:%M").to_string();
        let tomorrow = house.clock.now() + TimeDelta::hours(24);
        let (hour, late) = (local(tomorrow), local(until + TimeDelta::hours(1)));
        let typed = |at| [("when", "at"), ("at", at), ("worth", "as-it-is")];
        let set = garam.post(&format!("{page}/hour"), &typed(&hour)).await?;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text());
        assert_eq!(find(&house, id).await?.not_after, Some(until));
        let refused = garam.post(&format!("{page}/hour"), &typed(&late)).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("Its end would come before it leaves"), "{}", refused.text());
        assert!(refused.body.contains(&late) && refused.body.contains("value=\"as-it-is\" selected"));

        for _ in 0..2 {
            approve(&house, id, Accepted::Problems).await??;
            let back = garam.post(&format!("{page}/take-back"), &[]).await?;
            assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text());
            assert_eq!(find(&house, id).await?.not_after, Some(until), "its end was forgotten");
        }
        let typed = [("when", "at"), ("at", hour.as_str()), ("worth", "6")];
        assert_eq!(garam.post(&format!("{page}/hour"), &typed).await?.status, StatusCode::SEE_OTHER);
        let bulletin = find(&house, id).await?;
        assert_eq!((bulletin.not_after, bulletin.worth), (None, TimeDelta::hours(6)));
        approve(&house, id, Accepted::Problems).await??;
        garam.post(&format!("{page}/take-back"), &[]).await?;
        assert_eq!(find(&house, id).await?.not_after, None, "nobody states it any more");
    }
}
