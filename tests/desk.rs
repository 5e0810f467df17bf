//! A counsellor answers, and the head of the office sees what waits and gives it to somebody.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{self, AuditEntry};
use maru::language::Words;
use maru::staff::Role;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::signed_in::{self, ask, come_in, counsellor, head, id_of, set_skills, welcome};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const REPLY: &str = "សូមមកមជ្ឈមណ្ឌល។\nយកកិច្ចសន្យាមកជាមួយ។";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

async fn trail(house: &House, case_id: Uuid) -> anyhow::Result<Vec<AuditEntry>> {
    let mut tx = house.app.db.read().await?;
    casework::trail(&mut tx, case_id).await
}

fn acts(trail: &[AuditEntry]) -> Vec<&str> {
    trail.iter().map(|entry| entry.act.as_str()).collect()
}

on_both! {
    /// From an empty office to a case that is closed, all by pages.
    async fn a_counsellor_is_added_and_answers_a_case(house: House) {
        let mut head = head(&house).await?;
        assert_eq!(head.get("/desk/").await?.location(), "/office/");
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let saved = set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, "/office/staff"));
        let staff = head.get("/office/staff").await?.text();
        assert!(staff.contains("Mon 09:00 to 18:00") && staff.contains(">ខ្មែរ</li>"), "{staff}");
        assert!(!staff.contains("/desk/welcome/"), "a link is shown once");
        assert!(head.get("/office/").await?.text().contains("<span class=\"tag on\">Here now</span>"));

        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let desk = bopha.get("/desk/").await?;
        let case = format!("/desk/cases/{case_id}");
        assert!(desk.body.contains(&case), "{}", desk.body);
        assert!(!desk.body.contains(QUESTION), "a list shows nothing that was said");

        let opened = bopha.get(&case).await?;
        assert!(opened.body.contains(&format!("<p dir=\"auto\" lang=\"km\">{QUESTION}</p>")));
        assert!(opened.text().contains("language, ខ្មែរ."));
        assert!(opened.text().contains("10 of 100 points"));
        let reads = trail(&house, case_id).await?;
        assert_eq!(acts(&reads), ["opened", "assigned", "read"]);
        assert_eq!(reads[2].staff_id, Some(id_of(&house, "bopha@maru.test").await?));

        house.pass(TimeDelta::minutes(5));
        let answered = bopha.post(&format!("{case}/answer"), &[("text", REPLY), ("close", "no")]).await?;
        assert_eq!((answered.status, answered.location()), (StatusCode::SEE_OTHER, "/desk/"));
        let again = bopha.get(&case).await?.text();
        assert!(again.contains("<p dir=\"auto\" lang=\"km\">យកកិច្ចសន្យាមកជាមួយ។</p>"), "{again}");
        assert!(again.contains("Waiting for the client") && again.contains("today, 10:05"));

        let closed = bopha.post(&format!("{case}/close"), &[]).await?;
        assert_eq!(closed.location(), "/desk/");
        assert!(!bopha.get("/desk/").await?.body.contains(&case));
        let whole = trail(&house, case_id).await?;
        assert_eq!(acts(&whole).last(), Some(&"closed"));
        assert!(casework::is_unbroken(case_id, &whole));
    }

    async fn an_answer_may_close_the_case_at_once(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let form = [("text", REPLY), ("close", "yes")];
        let answered = bopha.post(&format!("/desk/cases/{case_id}/answer"), &form).await?;
        assert_eq!(answered.location(), "/desk/");
        assert_eq!(acts(&trail(&house, case_id).await?), ["opened", "assigned", "answered", "closed"]);
        let kept = bopha.get(&format!("/desk/cases/{case_id}")).await?;
        assert_eq!(kept.status, StatusCode::OK);
        assert!(!kept.body.contains("<textarea"), "a closed case takes no answer");
    }

    /// An empty answer and one that is too long come back with what was typed, and nothing is written.
    async fn an_answer_that_is_refused_comes_back_whole(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let path = format!("/desk/cases/{case_id}/answer");
        let empty = bopha.post(&path, &[("text", "  \n"), ("close", "yes")]).await?;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.body.contains(&english()?.say("desk-error-empty")));
        assert!(empty.body.contains("</svg> Please write"), "{}", empty.body);
        assert!(empty.body.contains("</span> · <time"), "{}", empty.body);
        assert!(empty.body.contains("aria-describedby=\"text-error\""));
        let long = "ក".repeat(casework::LONGEST_TEXT + 1);
        let too_long = bopha.post(&path, &[("text", &long), ("close", "no")]).await?;
        assert_eq!(too_long.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(too_long.text().contains("8,000"));
        assert!(too_long.body.contains(&format!("{long}</textarea>")), "the text is lost");
        assert!(!acts(&trail(&house, case_id).await?).contains(&"answered"));
    }

    async fn another_counsellor_may_not_open_it(house: House) {
        let mut head = head(&house).await?;
        counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let mut sunita = counsellor(&house, &mut head, "sunita").await?;
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let case = format!("/desk/cases/{case_id}");
        assert_eq!(sunita.get(&case).await?.status, StatusCode::FORBIDDEN);
        for (act, form) in [("answer", vec![("text", REPLY)]), ("answer", vec![]), ("close", vec![])] {
            let refused = sunita.post(&format!("{case}/{act}"), &form).await?;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{act} {form:?}");
        }
        for path in ["/office/", "/office/staff", &format!("/office/cases/{case_id}")] {
            assert_eq!(sunita.get(path).await?.status, StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(sunita.get(&format!("/desk/cases/{}", Uuid::nil())).await?.status, StatusCode::NOT_FOUND);
        assert_eq!(sunita.get("/desk/cases/1").await?.status, StatusCode::NOT_FOUND);
        assert_eq!(acts(&trail(&house, case_id).await?), ["opened", "assigned"]);
        let mut writer = come_in(&house, &welcome(&house, "writer@maru.test", "ko", &[Role::Writer]).await?).await?;
        assert_eq!(writer.get("/desk/").await?.location(), "/newsroom/");
        assert_eq!(writer.get(&case).await?.status, StatusCode::FORBIDDEN);
    }

    /// Nobody knows the language: the head sees why the case waits, and gives it to somebody all the same.
    async fn the_head_gives_a_waiting_case_by_hand(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "mn", "wages", "Цалингаа аваагүй").await?.to_string();
        let bopha_id = id_of(&house, "bopha@maru.test").await?.to_string();
        let office = head.get("/office/").await?.text();
        assert!(office.contains("<span>Nobody who interprets is free</span>"), "{office}");
        assert!(office.contains(">bopha: No language in common with the client</option>"));
        assert!(office.contains("Монгол") && !office.contains("Цалингаа"));

        let nobody = head.post("/office/assign", &[("case", &case_id), ("staff", "")]).await?;
        assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nobody.body.contains(&english()?.say("office-error-nobody")));
        let head_id = id_of(&house, "head@maru.test").await?.to_string();
        let herself = head.post("/office/assign", &[("case", &case_id), ("staff", &head_id)]).await?;
        assert!(herself.body.contains(&english()?.say("office-error-nobody")));

        let form = [("case", case_id.as_str()), ("staff", bopha_id.as_str())];
        let given = head.post("/office/assign", &form).await?;
        assert_eq!((given.status, given.location()), (StatusCode::SEE_OTHER, "/office/"));
        assert!(bopha.get("/desk/").await?.body.contains(&case_id));
        let why = bopha.get(&format!("/desk/cases/{case_id}")).await?.text();
        assert!(why.contains("head chose.") && why.contains("No language in common with the client."), "{why}");
        let again = head.post("/office/assign", &form).await?;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text().contains("already"));

        let decisions = head.get(&format!("/office/cases/{case_id}")).await?.text();
        assert!(decisions.contains("Given by hand.") && decisions.contains("The question came in."));
        assert!(decisions.contains("Not a counsellor"), "the head was looked at too: {decisions}");
        assert!(decisions.contains("not shown here. <a href="), "{decisions}");
        assert!(!decisions.contains("Цалингаа"), "decisions show nothing that was said");
    }

    async fn a_case_without_an_answer_in_time_is_late(house: House) {
        let mut head = head(&house).await?;
        counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        ask(&house, "km", "wages", QUESTION).await?;
        house.pass(TimeDelta::days(4));
        let mut head = signed_in::sign_in(&house, "head@maru.test").await?;
        let office = head.get("/office/").await?.text();
        assert!(office.contains("<tr class=\"urgent\">") && office.contains("bopha has it"), "{office}");
        let mut bopha = signed_in::sign_in(&house, "bopha@maru.test").await?;
        assert!(bopha.get("/desk/").await?.body.contains(&english()?.say("desk-late")));
    }

    async fn what_the_head_types_about_somebody_is_not_lost(house: House) {
        let mut head = head(&house).await?;
        let form = [("email", "nobody"), ("name", "소피어"), ("lang", "km")];
        let refused = head.post("/office/staff", &form).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&english()?.say("staff-error-email")));
        assert!(refused.body.contains(&english()?.say("staff-error-role")));
        assert!(refused.body.contains("value=\"소피어\"") && refused.body.contains("value=\"nobody\""));
        assert!(refused.body.contains("<option value=\"km\" lang=\"km\" selected>"));
        let taken = [("email", "HEAD@maru.test "), ("name", "x"), ("lang", "ko"), ("role", "counsellor")];
        let taken = head.post("/office/staff", &taken).await?;
        assert!(taken.body.contains(&english()?.say("staff-error-address-taken")));

        counsellor(&house, &mut head, "bopha").await?;
        let edit = format!("/office/staff/{}", id_of(&house, "bopha@maru.test").await?);
        let form = [
            ("speaks-km", "yes"), ("topic-stay", "2"), ("from-2-1", "18:00"), ("until-2-1", "09:00"),
            ("open", "many"), ("live", "100"), ("away-from", "2026-12-24"),
        ];
        let refused = head.post(&edit, &form).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for key in ["staff-error-hours", "staff-error-capacity", "staff-error-absence"] {
            assert!(refused.body.contains(&english()?.say(key)), "{key}");
        }
        for typed in ["value=\"18:00\"", "value=\"many\"", "value=\"2026-12-24\"", "name=\"speaks-km\" value=\"yes\" checked"] {
            assert!(refused.body.contains(typed), "{typed} is lost");
        }
        let unchanged = head.get(&edit).await?;
        assert!(!unchanged.body.contains("value=\"yes\" checked"));
    }

    async fn what_the_head_sets_is_shown_again(house: House) {
        let mut head = head(&house).await?;
        counsellor(&house, &mut head, "bopha").await?;
        let edit = format!("/office/staff/{}", id_of(&house, "bopha@maru.test").await?);
        let form = [
            ("writes-km", "yes"), ("level-km", "2"), ("topic-stay", "1"), ("from-1-1", "09:00"),
            ("until-1-1", "12:00"), ("from-1-2", "13:00"), ("until-1-2", "00:00"), ("open", "80"),
            ("live", "100"), ("away-from", "2026-11-23"), ("away-until", "2026-11-24"),
        ];
        assert_eq!(head.post(&edit, &form).await?.location(), "/office/staff");
        let page = head.get(&edit).await?.text();
        assert!(page.contains("name=\"writes-km\" value=\"yes\" checked"));
        assert!(!page.contains("name=\"speaks-km\" value=\"yes\" checked"));
        assert!(page.contains("<option value=\"2\" selected>"));
        assert!(page.contains("name=\"until-1-2\" value=\"00:00\"") && page.contains("value=\"80\""));
        assert!(page.contains("November 23, 2026 to November 24, 2026"), "{page}");
        assert!(head.get("/office/").await?.text().contains("Away today"));
        let case_id = ask(&house, "km", "stay", QUESTION).await?;
        assert!(head.get("/office/").await?.text().contains("<span>Away</span>"));
        let tuesday = house.app.city.today(house.clock.now()) + TimeDelta::days(1);
        assert!(page.contains(&maru::language::formats::date(signed_in::lang("en")?, tuesday)));
        assert_eq!(acts(&trail(&house, case_id).await?), ["opened"]);
    }

    /// A new link ends nothing until it is used; then the old password no longer signs in.
    async fn a_link_helps_who_lost_the_password(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let id = id_of(&house, "bopha@maru.test").await?;
        let made = head.post(&format!("/office/staff/{id}/link"), &[]).await?;
        assert_eq!(made.status, StatusCode::OK);
        let link = made.attribute("<input class=\"box\" id=\"link\"", "value")?;
        assert_eq!(bopha.get("/desk/").await?.status, StatusCode::OK);
        let mut anew = come_in(&house, &link).await?;
        assert_eq!(anew.get("/desk/").await?.status, StatusCode::OK);
        assert_eq!(bopha.get("/desk/").await?.location(), "/desk/sign-in");
        let spent = house.get(link.trim_start_matches("http://maru.test")).await?;
        assert_eq!(spent.status, StatusCode::GONE);
    }

    async fn a_password_that_is_guessed_at_makes_one_wait(house: House) {
        let _signed_in = head(&house).await?;
        let mut stranger = house.visitor();
        let wrong = [("email", "head@maru.test"), ("password", "not the right one")];
        let words = Words::new(maru::language::Lang::KOREAN);
        for _ in 0..3 {
            let answer = stranger.post("/desk/sign-in", &wrong).await?;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(&words.say("sign-in-wrong")));
        }
        let right = [("email", "head@maru.test"), ("password", signed_in::PASSWORD)];
        let waits = stranger.post("/desk/sign-in", &right).await?;
        assert!(waits.body.contains(&words.say("sign-in-wait")), "{}", waits.body);
        assert!(waits.body.contains("value=\"head@maru.test\""), "the address is lost");
        house.pass(TimeDelta::seconds(3));
        let answer = stranger.post("/desk/sign-in", &right).await?;
        assert_eq!(answer.location(), "/desk/");
    }

    /// Staff with Korean pages read them in Korean, and no page says a message that is missing.
    async fn the_pages_of_staff_are_whole(house: House) {
        let roles = [Role::Head, Role::Counsellor];
        let link = welcome(&house, "park@maru.test", "ko", &roles).await?;
        let mut park = come_in(&house, &link).await?;
        set_skills(&house, &mut park, "park", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        ask(&house, "ur", "health", "مدد").await?;
        let id = id_of(&house, "park@maru.test").await?;
        for path in [
            "/desk/".to_owned(), format!("/desk/cases/{case_id}"), "/office/".to_owned(),
            format!("/office/cases/{case_id}"), "/office/staff".to_owned(), format!("/office/staff/{id}"),
        ] {
            let page = park.get(&path).await?;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.body.contains("<html lang=\"ko\" dir=\"ltr\" class=\"staff\">"), "{path}");
            assert!(page.body.contains("href=\"/office/staff\""), "{path} does not lead to the staff");
            assert!(!page.body.contains("Unknown localization"), "{path}: {}", page.body);
            assert!(!page.body.contains("style=\""), "{path} has an inline style");
            assert_eq!(page.header("cache-control"), "no-store");
        }
    }
}
