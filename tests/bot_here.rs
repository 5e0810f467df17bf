//! Which languages are spoken at the centre today: from the shifts, without those who are away, and without names.

use chrono::TimeDelta;
use maru::staff::rota::{self, Absence};

use crate::on_both;
use crate::support::people::counsellor;
use crate::support::phone::{Phone, words};

const SREY: i64 = 88_601;

on_both! {
    /// Her language first, with the hour until which somebody is there; nobody is named, who is away is not
    /// counted, and in the evening nobody is there any more.
    async fn she_sees_who_is_here_today(house: House) {
        let sokha = counsellor(&house, "sokha", &["km", "vi"], &[1]).await?;
        counsellor(&house, "olga", &["ru"], &[2]).await?;
        let km = words(&house, "km");
        let mut phone = Phone::new(&house, SREY, "km");
        phone.presses("lang:km").await?;
        assert!(phone.presses("contacts").await?.has_button("here"));
        let here = phone.presses("here").await?;
        let yours = km.tell("bot-here-yours").with("until", "18:00").to_string();
        assert!(here.text().contains(&yours), "{}", here.text());
        let name = |tag: &str| {
            let lang = house.app.city.lang(tag).expect("a language");
            house.app.city.language(lang).expect("it has a name").autonym.clone()
        };
        assert!(here.text().contains(&name("vi")) && !here.text().contains(&name("ru")));
        assert!(!here.text().contains("sokha"));

        let mut other = Phone::new(&house, SREY + 1, "ru");
        other.presses("lang:ru").await?;
        let none = other.says("/here").await?;
        assert!(none.text().contains(&words(&house, "ru").say("bot-here-not-yours")), "{}", none.text());

        let mut tx = house.app.db.begin().await?;
        let today = house.app.city.today(house.clock.now());
        let absence = Absence { from_on: today, until_on: today };
        rota::note_absence(&mut tx, sokha, absence, house.clock.now()).await?;
        tx.commit().await?;
        let away = phone.presses("here").await?;
        assert!(away.text().contains(&km.say("bot-here-nobody")), "{}", away.text());
        house.pass(TimeDelta::hours(24));
        assert!(other.presses("here").await?.text().contains(&name("ru")));
        house.pass(TimeDelta::hours(9));
        let evening = other.presses("here").await?;
        assert!(evening.text().contains(&words(&house, "ru").say("bot-here-nobody")), "{}", evening.text());
    }
}
