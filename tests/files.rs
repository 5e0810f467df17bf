//! A client adds photos, sound and papers to her question; what is dangerous or private in them goes no further.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::files::{self, AT_ONCE, LARGEST, MOST_OF_CLIENT, NewFile, PIECE, Receiving};

use crate::on_both;
use crate::support::asking::{WHAT_HAPPENED, ask, come_back, receipt, waiting, words};
use crate::support::files::{
    WHERE, add, clean, eicar, form, gif, kept, photo, png, png_bomb, rows, send, send_body,
    webp_bomb,
};
use crate::support::{Answer, House, Visitor};

const HERE: &str = "/km/help/case/files";

async fn client<'h>(house: &'h House) -> anyhow::Result<(Visitor<'h>, String)> {
    let mut visitor = house.visitor();
    let page = ask(&mut visitor, "km", WHAT_HAPPENED).await?;
    assert!(page.body.contains(HERE), "the receipt does not lead to the photos");
    let receipt = receipt(&page)?;
    Ok((visitor, receipt))
}

/// The addresses of the pictures on a page.
fn pictures(page: &Answer) -> Vec<String> {
    let found = page.body.split("<img src=\"").skip(1);
    found.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

fn has(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|it| it == mark)
}

on_both! {
    /// Right after the receipt, without typing the number, and the picture is seen as it was meant.
    async fn a_photo_is_shown_upright_and_without_where_it_was_taken(house: House) {
        let (mut client, _) = client(&house).await?;
        let original = photo(40, 20);
        assert!(has(&original, WHERE.as_bytes()) && has(&original, b"Exif"));
        let sent = add(&mut client, "km", &original).await?;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, HERE));
        let before = client.get(HERE).await?;
        assert!(before.body.contains("IMG_Sok Chenda.jpg") && pictures(&before).is_empty());

        clean(&house).await?;
        let page = client.get(HERE).await?;
        let [small] = &pictures(&page)[..] else { panic!("{}", page.body) };
        for path in [small.as_str(), small.trim_end_matches("/small")] {
            let shown = client.get(path).await?;
            assert_eq!((shown.status, shown.header("content-type")), (StatusCode::OK, "image/jpeg"));
            assert_eq!(shown.header("cache-control"), "no-store");
            assert_eq!(shown.header("x-content-type-options"), "nosniff");
            assert!(shown.header("content-security-policy").contains("sandbox"));
            for mark in [WHERE.as_bytes(), b"Exif", b"GPS", b"http"] {
                assert!(!has(&shown.bytes, mark), "{path} holds {}", String::from_utf8_lossy(mark));
            }
            let picture = image::load_from_memory(&shown.bytes)?.into_rgb8();
            assert_eq!(picture.dimensions(), (20, 40), "it lies on its side");
            let (top, bottom) = (picture.get_pixel(10, 5).0, picture.get_pixel(10, 35).0);
            assert!(top[0] > 150 && top[2] < 80, "the top is {top:?}");
            assert!(bottom[2] > 150 && bottom[0] < 80, "the bottom is {bottom:?}");
        }
    }

    async fn what_is_sent_is_sealed(house: House) {
        let (mut client, _) = client(&house).await?;
        let original = photo(600, 400);
        add(&mut client, "km", &original).await?;
        clean(&house).await?;
        let kept = kept(&house).await?;
        assert_eq!(kept.len(), 4, "an original, two renditions and a name");
        for sealed in kept {
            for mark in [b"\xff\xd8\xff".as_slice(), b"JFIF", b"Exif", b"Chenda", WHERE.as_bytes()] {
                assert!(!has(&sealed, mark), "{}", String::from_utf8_lossy(mark));
            }
        }
    }

    /// Refused with a sentence in her language, and what came before stays.
    async fn what_is_no_photo_is_refused_with_the_reason(house: House) {
        let (mut client, _) = client(&house).await?;
        add(&mut client, "km", &png(1)).await?;
        let before = rows(&house).await?;
        let html = b"<!doctype html><script>alert(1)</script>".as_slice();
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".as_slice();
        let zip = b"PK\x03\x04\x14\0\0\0\0\0invoice.exe".as_slice();
        let virus = eicar();
        for wrong in [virus.as_slice(), html, svg, zip, b"MZ\x90\0", b"#!/bin/sh\n", b"hello"] {
            let refused = add(&mut client, "km", wrong).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.body.contains(&words(&house, "km").say("files-error-wrong-type")));
            assert!(refused.body.contains("IMG_Sok Chenda.jpg"), "what came before is gone");
        }
        let nothing = add(&mut client, "km", b"").await?;
        assert!(nothing.body.contains(&words(&house, "km").say("files-error-nothing")));
        assert_eq!(rows(&house).await?, before);
    }

    /// Small to send and huge to open: they are not opened, and stay as they came, for all that can be known they
    /// are a contract. What is broken is not kept, and the same bytes are taken again.
    async fn a_bomb_is_not_opened(house: House) {
        let (mut client, _) = client(&house).await?;
        let bombs = [png_bomb(60_000, 60_000), png_bomb(16_000, 16_000), webp_bomb()];
        for bomb in &bombs {
            assert_eq!(add(&mut client, "km", bomb).await?.status, StatusCode::SEE_OTHER);
        }
        // Broken inside, as a line leaves it.
        add(&mut client, "km", b"\x89PNG\r\n\x1a\nnothing").await?;
        clean(&house).await?;
        let page = client.get(HERE).await?;
        assert!(pictures(&page).is_empty());
        let refused = words(&house, "km").say("files-state-refused");
        assert_eq!(page.body.matches(&refused).count(), 2, "{}", page.body);
        assert_eq!(rows(&house).await?, (4, 2), "what could not be opened was deleted");
        add(&mut client, "km", b"\x89PNG\r\n\x1a\nnothing").await?;
        assert_eq!(rows(&house).await?, (5, 3), "the same bytes were not taken again");
    }

    /// Ten thousand frames: the first is shown, and the others are not looked at.
    async fn a_picture_that_moves_stands_still(house: House) {
        let (mut client, _) = client(&house).await?;
        add(&mut client, "km", &gif(10_000)).await?;
        clean(&house).await?;
        let page = client.get(HERE).await?;
        let [small] = &pictures(&page)[..] else { panic!("{}", page.body) };
        let still = image::load_from_memory(&client.get(small).await?.bytes)?;
        assert_eq!((still.width(), still.height()), (1, 1));
    }

    async fn the_eleventh_file_finds_no_room(house: House) {
        let (mut client, _) = client(&house).await?;
        let path = HERE;
        let case = client.get(path).await?.attribute("name=\"case\"", "value")?;
        for number in 0..u8::try_from(MOST_OF_CLIENT)? {
            let sent = send(&mut client, path, &[("case", &case)], &png(number)).await?;
            assert_eq!(sent.status, StatusCode::SEE_OTHER);
        }
        let full = client.get(path).await?;
        assert!(!full.body.contains("type=\"file\""), "the form is still there");
        let eleventh = send(&mut client, path, &[("case", &case)], &png(99)).await?;
        assert_eq!(eleventh.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(eleventh.body.contains(&words(&house, "km").say("files-error-too-many")));
        assert_eq!(rows(&house).await?.0, MOST_OF_CLIENT);
    }

    async fn a_byte_too_many_is_said(house: House) {
        let (mut client, _) = client(&house).await?;
        let mut sound = b"ID3\x04".to_vec();
        sound.resize(LARGEST, 7);
        assert_eq!(add(&mut client, "km", &sound).await?.status, StatusCode::SEE_OTHER);
        let pieces = i64::try_from(LARGEST.div_ceil(PIECE))?;
        assert_eq!(rows(&house).await?, (1, pieces));
        sound.push(7);
        let refused = add(&mut client, "km", &sound).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("15"), "{}", refused.body);
        assert_eq!(rows(&house).await?, (1, pieces));
    }

    /// A flaky phone sends it again, from another form too.
    async fn the_same_photo_sent_twice_is_there_once(house: House) {
        let (mut client, receipt) = client(&house).await?;
        let mut again = house.visitor();
        come_back(&mut again, "km", &receipt).await?;
        let (one, other) = (photo(64, 64), png(7));
        let (first, second) = tokio::join!(add(&mut client, "km", &one), add(&mut again, "km", &one));
        assert_eq!(first?.status, StatusCode::SEE_OTHER);
        assert_eq!(second?.status, StatusCode::SEE_OTHER);
        assert_eq!(rows(&house).await?, (1, 1));
        let (first, second) = tokio::join!(add(&mut client, "km", &one), add(&mut again, "km", &other));
        assert!(first?.status.is_redirection() && second?.status.is_redirection());
        assert_eq!(rows(&house).await?, (2, 2));
    }

    /// Cut off halfway: nothing of it is in the case, and the next try finds room.
    async fn a_line_that_breaks_off_leaves_nothing(house: House) {
        let (mut client, _) = client(&house).await?;
        let case = client.get(HERE).await?.attribute("name=\"case\"", "value")?;
        let mut sound = b"OggS".to_vec();
        sound.resize(3 * PIECE, 1);
        let mut body = form(&[("case", &case)], "voice.ogg", &sound)?;
        body.truncate(2 * PIECE + 10_000);
        let broken = send_body(&mut client, HERE, body).await?;
        assert_eq!(broken.status, StatusCode::BAD_REQUEST);
        assert_eq!(rows(&house).await?, (0, 0));

        // The program ends meanwhile: the rounds clear up, after the hour in which it may still be under way.
        let (app, case_id) = (&house.app, waiting(&house).await?[0].id);
        for _ in 0..6 {
            let new = NewFile { case_id, staff_id: None, name: None };
            let begun = Receiving::begin(&app.db, &app.ring, new, house.clock.now()).await?;
            begun?.take(&sound).await??;
        }
        assert_eq!(rows(&house).await?, (4, 8), "what was cut off has no end");
        let arrived = words(&house, "km").say("files-arrived-heading");
        assert!(!client.get(HERE).await?.body.contains(&arrived), "half a file is shown");
        clean(&house).await?;
        assert_eq!(rows(&house).await?.0, 4);
        house.pass(TimeDelta::minutes(61));
        clean(&house).await?;
        assert_eq!(rows(&house).await?, (0, 0));
    }

    /// More than the house takes in at once: said, with when to try again, and nothing is lost.
    async fn too_many_at_once_are_asked_to_wait(house: House) {
        let (mut client, _) = client(&house).await?;
        let places: Vec<_> = (0..AT_ONCE).filter_map(|_| house.app.uploads.place()).collect();
        assert_eq!(places.len(), AT_ONCE);
        let busy = add(&mut client, "km", &png(1)).await?;
        assert_eq!(busy.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(busy.header("retry-after"), "10");
        assert!(busy.body.contains(&words(&house, "km").say("files-error-busy")));
        drop(places);
        assert_eq!(add(&mut client, "km", &png(1)).await?.status, StatusCode::SEE_OTHER);
    }

    async fn nobody_else_sees_it(house: House) {
        let (mut client, _) = client(&house).await?;
        add(&mut client, "km", &png(1)).await?;
        clean(&house).await?;
        let small = pictures(&client.get(HERE).await?).remove(0);
        let stranger = house.get(&small).await?;
        assert_eq!(stranger.location(), "/km/help/case?again");
        let mut other = house.visitor();
        ask(&mut other, "km", "ខ្ញុំរងរបួស").await?;
        assert_eq!(other.get(&small).await?.status, StatusCode::NOT_FOUND);
        assert!(pictures(&other.get(HERE).await?).is_empty());

        // A form that stood open while another case was opened beside it.
        let case = client.get(HERE).await?.attribute("name=\"case\"", "value")?;
        let crossed = send(&mut other, HERE, &[("case", &case)], &png(2)).await?;
        assert_eq!(crossed.location(), "/km/help/case?again");
        assert_eq!(rows(&house).await?.0, 1);
    }

    async fn after_half_an_hour_the_number_is_asked_for_again(house: House) {
        let (mut client, receipt) = client(&house).await?;
        let case = client.get(HERE).await?.attribute("name=\"case\"", "value")?;
        house.pass(TimeDelta::minutes(31));
        assert_eq!(client.get(HERE).await?.location(), "/km/help/case?again");
        let sent = send(&mut client, HERE, &[("case", &case)], &png(1)).await?;
        assert_eq!(sent.location(), "/km/help/case?again");
        assert_eq!(rows(&house).await?, (0, 0));
        let back = come_back(&mut client, "km", &receipt).await?;
        assert!(back.body.contains(HERE), "the case does not lead to the photos");
        assert_eq!(add(&mut client, "km", &png(1)).await?.status, StatusCode::SEE_OTHER);
    }

    async fn an_erased_case_keeps_no_file(house: House) {
        let (mut client, _) = client(&house).await?;
        add(&mut client, "km", &png(1)).await?;
        clean(&house).await?;
        let case_id = waiting(&house).await?[0].id;
        let mut tx = house.app.db.begin().await?;
        files::forget(&mut tx, case_id).await?;
        tx.commit().await?;
        assert_eq!(rows(&house).await?, (0, 0));
    }
}
