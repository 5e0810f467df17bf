//! Contacts that a programme names: its number is not changed unseen, and it does not lose whom to ask.

use chrono::TimeDelta;
use http::StatusCode;
use maru::staff::Role;

use crate::contacts_kept::{called, send};
use crate::on_both;
use crate::support::editor::staff;
use crate::support::programmes::{TITLE, begin, send as send_class, with};
use crate::support::signed_in::sign_in;

const DESK: &str = "/newsroom/contacts/night-desk";
const NEWSROOM: &[Role] = &[Role::Writer, Role::Publisher];

on_both! {
    #[doc = "A class says to call the night desk: the number is changed as a fact, the desk stays as long as the class does, and no longer."]
    async fn a_class_holds_whom_to_call(house: House) {
        let mut writer = staff(&house, "haneul", NEWSROOM).await?;
        let mut new = called();
        new.extend([("id", "night-desk"), ("kind", "office"), ("run-by", "안산시")]);
        new.extend([("name-ko", "야간 창구"), ("name-en", "Night desk")]);
        let made = send(&mut writer, "/newsroom/contacts/new", &new).await?;
        assert_eq!(made.location(), format!("{DESK}?saved"), "{}", made.body);
        assert!(!writer.get(DESK).await?.text().contains("names it too"));
        begin(&mut writer).await?;
        let class = with(&[
            ("held", "day"), ("first", "2026-11-24"), ("last", ""), ("weekday", ""),
            ("opens", "14:00"), ("closes", "16:00"), ("verified", "yes"),
            ("contact", "night-desk"), ("sign-up", "phone"), ("phone", "night-desk-phone"),
        ]);
        let saved = send_class(&mut writer, &class).await?;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);

        let page = writer.get(DESK).await?;
        assert!(page.text().contains("1 other text or contact names it too."), "{}", page.body);
        let number = [("phone", "1644-7112"), ("phone-of", "night-desk-phone")];
        let answer = send(&mut writer, DESK, &number).await?;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
        assert!(answer.text().contains("Others name this number too (night-desk-phone)"));
        assert!(answer.body.contains("1644-7112"), "what was typed comes back");
        let answer = writer.post(&format!("{DESK}/remove"), &[]).await?;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("Texts show this contact"), "{}", answer.body);
        assert!(answer.body.contains(TITLE), "the class is named");

        house.pass(TimeDelta::days(2));
        let mut writer = sign_in(&house, "haneul@maru.test").await?;
        let saved = send(&mut writer, DESK, &number).await?;
        assert_eq!(saved.location(), format!("{DESK}?saved"), "{}", saved.body);
        let removed = writer.post(&format!("{DESK}/remove"), &[]).await?;
        assert_eq!(removed.location(), "/newsroom/contacts?removed", "{}", removed.body);
    }
}
