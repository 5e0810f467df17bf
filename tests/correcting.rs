//! What sets something right, and why it cannot be begun: each refusal says its own reason.

use chrono::TimeDelta;
use http::StatusCode;
use maru::staff::Role;
use maru::texts::translations::{self, By, Place};

use crate::on_both;
use crate::support::alerts::{send, work};
use crate::support::bulletins::newest;
use crate::support::signed_in::{id_of, lang};
use crate::support::subscribers::subscribed;
use crate::support::texts::{change_korean, guide, latest, staff};

const BOTH: &[Role] = &[Role::Writer, Role::Publisher];

on_both! {
    /// A correction would wait for quiet hours, and be missing in half of the languages: of an alert none is begun,
    /// and the page says what is done instead.
    async fn an_alert_is_not_corrected_but_replaced(house: House) {
        subscribed(&house, "dara@example.com", "en", &["alerts"]).await?;
        let mut haneul = staff(&house, "haneul", BOTH).await?;
        let mut garam = staff(&house, "garam", BOTH).await?;
        send(&mut haneul, &mut garam).await?;
        work(&house).await?;
        let alert = newest(&house).await?.id;
        let path = format!("/newsroom/bulletins/{alert}/correct");
        let page = haneul.get(&path).await?;
        assert!(page.text().contains("An alert is not corrected"), "{}", page.text());
        assert!(page.body.contains("class=\"btn\" href=\"/newsroom/alerts\""), "{}", page.body);
        assert!(!page.body.contains(&format!("action=\"{path}\"")), "there is a form");
        let typed = [("langs", "en"), ("title", "정정"), ("text", "맞는 글")];
        let refused = haneul.post(&path, &typed).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("An alert is not corrected"), "{}", refused.text());
        assert_eq!(newest(&house).await?.id, alert, "one was begun");
    }

    /// A guide says something new in more words than a mail has room for: that is said, and not that nothing has
    /// changed.
    async fn a_change_that_cannot_be_told_says_why(house: House) {
        let mut garam = staff(&house, "garam", BOTH).await?;
        let text_id = guide(&house, "unpaid-wages").await?;
        let long = "긴 문장입니다. ".repeat(1_300);
        house.pass(TimeDelta::hours(1));
        change_korean(&house, text_id, ("직원이 적은 회사도 같습니다.", long.trim()), "garam").await?;
        let place = Place { text_id, lang: lang("ko")? };
        let seen = latest(&house, text_id, "ko").await?.parse()?;
        let by = By { staff_id: id_of(&house, "garam@maru.test").await?, now: house.clock.now() };
        let mut tx = house.app.db.begin().await?;
        translations::publish(&mut tx, place, seen, "", by).await??;
        tx.commit().await?;
        let refused = garam.post(&format!("/newsroom/bulletins/changes/{text_id}"), &[]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("There is room for 10,000 characters"), "{}", refused.text());
    }
}
