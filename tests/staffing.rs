//! The head ends what was given: roles and days away.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::language::Words;
use maru::staff::{Role, rota};

use crate::on_both;
use crate::support::signed_in::{self, ask, counsellor, head, id_of, set_skills};

on_both! {
    /// Sunita is not ill after all, and comes back early from her holiday; both are ended with a click.
    async fn days_away_can_be_ended(house: House) {
        let mut head = head(&house).await?;
        counsellor(&house, &mut head, "sunita").await?;
        let id = id_of(&house, "sunita@maru.test").await?;
        let edit = format!("/office/staff/{id}");
        for (from, until) in [("2026-11-23", "2026-12-04"), ("2026-12-24", "2026-12-31")] {
            let form = [("open", "100"), ("live", "100"), ("away-from", from), ("away-until", until)];
            assert_eq!(head.post(&edit, &form).await?.location(), "/office/staff");
        }
        house.pass(TimeDelta::days(1));
        let mut head = signed_in::sign_in(&house, "head@maru.test").await?;
        let page = head.get(&edit).await?.text();
        assert!(page.contains("End: November 23, 2026 to December 4, 2026</button>"), "{page}");
        for absence in ["2026-11-23/2026-12-04", "2026-12-24/2026-12-31"] {
            assert!(page.contains(&format!("value=\"{absence}\"")), "{page}");
            let ended = head.post(&format!("{edit}/end"), &[("absence", absence)]).await?;
            assert_eq!(ended.location(), edit);
        }
        assert!(!head.get(&edit).await?.body.contains("name=\"absence\""));
        let mut tx = house.app.db.read().await?;
        let sunita = rota::find(&mut tx, id, house.clock.now()).await?.expect("her");
        let days: Vec<String> =
            sunita.absences.iter().map(|a| format!("{} {}", a.from_on, a.until_on)).collect();
        assert_eq!(days, ["2026-11-23 2026-11-23"], "she was away on Monday, and that stays known");
    }

    /// A role ends at once, also for who is signed in; not one's own as head. Cases on the list go on.
    async fn a_role_can_be_ended(house: House) {
        let words = Words::new(signed_in::lang("en")?);
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", "?").await?;
        let edit = format!("/office/staff/{}", id_of(&house, "bopha@maru.test").await?);
        let end = [("role", "counsellor")];
        assert!(bopha.get("/desk/").await?.body.contains(&case_id.to_string()));
        assert_eq!(head.post(&format!("{edit}/end"), &end).await?.location(), edit);
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::FORBIDDEN);
        let waits = casework::waiting_cases(&mut house.app.db.read().await?).await?;
        assert_eq!(waits[0].id, case_id, "what she had waits for somebody else");
        assert!(!head.get("/office/").await?.body.contains(">bopha</th>"));

        let own = format!("/office/staff/{}/end", id_of(&house, "head@maru.test").await?);
        let refused = head.post(&own, &[("role", "head")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&words.say("staff-error-own-head")), "{}", refused.body);
        assert_eq!(head.get("/office/").await?.status, StatusCode::OK);
        let link = signed_in::welcome(&house, "park@maru.test", "en", &[Role::Head]).await?;
        let mut park = signed_in::come_in(&house, &link).await?;
        assert!(park.post(&own, &[("role", "head")]).await?.status.is_redirection());
        assert_eq!(head.get("/office/").await?.status, StatusCode::FORBIDDEN);
    }
}
