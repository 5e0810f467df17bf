//! The files of a case on the desk: who opens what is in the trail, and a visitor's phone sends photos into it.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::casework::files::{NewFile, PIECE, Receiving};
use uuid::Uuid;

use crate::on_both;
use crate::support::files::{clean, meddle, photo, png, send};
use crate::support::signed_in::{ask, counsellor, give_reason, head, id_of, set_skills};
use crate::support::{House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";

struct Desk<'h> {
    head: Visitor<'h>,
    bopha: Visitor<'h>,
    case_id: Uuid,
}

async fn desk(house: &House) -> anyhow::Result<Desk<'_>> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    Ok(Desk { head, bopha, case_id })
}

/// A client sends a file.
async fn sent(house: &House, case_id: Uuid, bytes: &[u8]) -> anyhow::Result<Uuid> {
    let app = &house.app;
    let new = NewFile { case_id, staff_id: None, name: Some("C:\\photos\\plan.jpg".to_owned()) };
    let mut file = Receiving::begin(&app.db, &app.ring, new, house.clock.now()).await??;
    file.take(bytes).await??;
    Ok(file.finish(&app.ring, &app.city).await??)
}

/// What was done in a case, with the words beside it.
async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<(String, String)>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| (entry.act, entry.detail)).collect())
}

async fn last_act(house: &House, case_id: Uuid) -> anyhow::Result<(String, String)> {
    Ok(acts(house, case_id).await?.pop().unwrap_or_default())
}

fn act(what: &str, detail: &str) -> (String, String) {
    (what.to_owned(), detail.to_owned())
}

on_both! {
    async fn whoever_opens_a_photo_is_in_the_trail(house: House) {
        let Desk { mut head, mut bopha, case_id } = desk(&house).await?;
        let original = photo(400, 300);
        let file = sent(&house, case_id, &original).await?;
        assert_eq!(last_act(&house, case_id).await?, act("file added", "image"));
        clean(&house).await?;
        let case = format!("/desk/cases/{case_id}");
        let page = bopha.get(&case).await?;
        assert!(page.body.contains("alt=\"plan.jpg\""), "{}", page.body);
        let path = format!("{case}/files/{file}");
        assert!(page.body.contains(&format!("{path}/small")));
        let small = bopha.get(&format!("{path}/small")).await?;
        assert!(small.bytes.starts_with(b"\xff\xd8\xff") && small.bytes.len() < 20_000);
        assert_eq!(last_act(&house, case_id).await?, act("read", "has the case"));

        let shown = bopha.get(&path).await?;
        assert!(shown.bytes.starts_with(b"\xff\xd8\xff") && shown.bytes != original);
        assert_eq!(last_act(&house, case_id).await?, act("read file", "has the case"));
        give_reason(&mut head, &case).await?;
        head.get(&path).await?;
        assert_eq!(last_act(&house, case_id).await?, act("read file", "head of office"));

        let mut sunita = counsellor(&house, &mut head, "sunita").await?;
        for path in [path.clone(), format!("{path}/small")] {
            assert_eq!(sunita.get(&path).await?.status, StatusCode::FORBIDDEN);
        }
        let taken = sunita.post(&format!("{path}/original"), &[("reason", "details")]).await?;
        assert_eq!(taken.status, StatusCode::FORBIDDEN);
        let other = ask(&house, "km", "wages", QUESTION).await?;
        let elsewhere = bopha.get(&format!("/desk/cases/{other}/files/{file}")).await?;
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    }

    async fn an_original_wants_a_reason(house: House) {
        let Desk { mut bopha, case_id, .. } = desk(&house).await?;
        let original = photo(40, 20);
        let file = sent(&house, case_id, &original).await?;
        clean(&house).await?;
        let path = format!("/desk/cases/{case_id}/files/{file}/original");
        let asked = bopha.post(&path, &[("reason", "")]).await?;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.body.contains("Please choose why"), "{}", asked.body);
        let taken = bopha.post(&path, &[("reason", "evidence")]).await?;
        assert_eq!((taken.status, &taken.bytes), (StatusCode::OK, &original));
        assert_eq!(taken.header("content-type"), "application/octet-stream");
        assert!(taken.header("content-disposition").starts_with("attachment; filename=\"maru-"));
        let last = last_act(&house, case_id).await?;
        assert_eq!(last, act("took original", "evidence"));
    }

    /// What a counsellor could run by mistake is bytes to her browser; sound is played as it came.
    async fn papers_are_saved_and_sound_is_played(house: House) {
        let Desk { mut bopha, case_id, .. } = desk(&house).await?;
        let pdf = [b"%PDF-1.7\n".as_slice(), &vec![b'x'; 3 * PIECE]].concat();
        let sound = b"OggS\0\x02 a voice".to_vec();
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic a photo".to_vec();
        let path = |file: Uuid| format!("/desk/cases/{case_id}/files/{file}");
        let (paper, voice) = (sent(&house, case_id, &pdf).await?, sent(&house, case_id, &sound).await?);
        let photo = sent(&house, case_id, &heic).await?;
        clean(&house).await?;
        let page = bopha.get(&format!("/desk/cases/{case_id}")).await?;
        assert!(page.body.contains("<audio controls") && page.body.contains("(HEIC)"));
        let saved = bopha.get(&path(paper)).await?;
        assert_eq!(saved.bytes, pdf);
        assert_eq!(saved.header("content-type"), "application/octet-stream");
        assert!(saved.header("content-disposition").starts_with("attachment"));
        assert!(saved.header("content-security-policy").contains("sandbox"));
        let played = bopha.get(&path(voice)).await?;
        assert_eq!((played.bytes, played.headers["content-type"].to_str()?), (sound, "audio/ogg"));
        assert_eq!(bopha.get(&path(photo)).await?.status, StatusCode::NOT_FOUND);
        let taken = bopha.post(&format!("{}/original", path(photo)), &[("reason", "not-shown")]).await?;
        assert_eq!(taken.bytes, heic);
    }

    /// A piece that is missing or exchanged in the database is seen, not passed over.
    async fn a_file_that_was_meddled_with_does_not_open(house: House) {
        let Desk { mut bopha, case_id, .. } = desk(&house).await?;
        let pdf = [b"%PDF-1.7\n".as_slice(), &vec![b'x'; 3 * PIECE]].concat();
        let file = sent(&house, case_id, &pdf).await?;
        let path = format!("/desk/cases/{case_id}/files/{file}");
        assert_eq!(bopha.get(&path).await?.bytes.len(), pdf.len());
        meddle(&house, "update case_file_parts set number = number + 10 where number < 2").await?;
        meddle(&house, "update case_file_parts set number = 21 - number - 10 where number >= 10").await?;
        assert!(bopha.get(&path).await.is_err(), "exchanged pieces were read");
        meddle(&house, "delete from case_file_parts where number = 3").await?;
        meddle(&house, "update case_files set size = 786432").await?;
        assert!(bopha.get(&path).await.is_err(), "a file that was cut off was read");
    }

    async fn staff_add_a_file(house: House) {
        let Desk { mut bopha, case_id, .. } = desk(&house).await?;
        let path = format!("/desk/cases/{case_id}/files");
        let added = send(&mut bopha, &path, &[], &png(1)).await?;
        assert_eq!(added.location(), format!("/desk/cases/{case_id}#files"));
        let wrong = send(&mut bopha, &path, &[], b"MZ").await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("What you sent before is still here"));
        let staff_id = id_of(&house, "bopha@maru.test").await?;
        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        let added = trail.iter().find(|entry| entry.act == "file added");
        assert_eq!(added.and_then(|entry| entry.staff_id), Some(staff_id));
    }

    /// The visitor at the desk scans the code with her own phone.
    async fn a_visitors_phone_sends_photos_into_the_case(house: House) {
        let Desk { mut bopha, case_id, .. } = desk(&house).await?;
        let shown = bopha.post(&format!("/desk/cases/{case_id}/files/invite"), &[]).await?;
        assert!(shown.body.contains("<svg class=\"qr large\""));
        let link = |page: &str| {
            let link = page.split("http://maru.test").find(|it| it.starts_with("/km/help/photos/"));
            link.and_then(|it| it.split('<').next()).unwrap_or_default().to_owned()
        };
        let first = link(&shown.body);
        let mut phone = house.visitor();
        let page = phone.get(&first).await?;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains(QUESTION) && !page.body.contains(&case_id.to_string()));
        let sent = send(&mut phone, &first, &[], &png(1)).await?;
        assert_eq!(sent.location(), format!("{first}?sent"));
        assert!(!phone.get(sent.location()).await?.body.contains("<img"), "it shows what is there");
        let wrong = send(&mut phone, &first, &[], b"<html>").await?;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let files = bopha.get(&format!("/desk/cases/{case_id}")).await?;
        assert!(files.body.contains("IMG_Sok Chenda.jpg"));

        let again = bopha.post(&format!("/desk/cases/{case_id}/files/invite"), &[]).await?;
        let second = link(&again.body);
        assert_eq!(phone.get(&first).await?.status, StatusCode::GONE, "the old code still opens");
        assert_eq!(send(&mut phone, &first, &[], &png(2)).await?.status, StatusCode::GONE);
        assert_eq!(phone.get(&second).await?.status, StatusCode::OK);
        house.pass(TimeDelta::minutes(16));
        assert_eq!(phone.get(&second).await?.status, StatusCode::GONE);
        assert_eq!(phone.get("/km/help/photos/nonsense").await?.status, StatusCode::GONE);
        assert!(acts(&house, case_id).await?.contains(&act("files invited", "")));
    }

    /// A photo after the case was closed opens it again, as a message does.
    async fn a_photo_opens_a_closed_case_again(house: House) {
        let Desk { mut bopha, case_id, .. } = desk(&house).await?;
        let form = [("text", "សូមផ្ញើរូបថត"), ("close", "yes")];
        bopha.post(&format!("/desk/cases/{case_id}/answer"), &form).await?;
        assert!(!bopha.get("/desk/").await?.body.contains(&case_id.to_string()));
        house.pass(TimeDelta::minutes(5));
        sent(&house, case_id, &png(1)).await?;
        assert!(bopha.get("/desk/").await?.body.contains(&case_id.to_string()));
    }
}
