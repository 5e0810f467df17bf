//! What is taken and what is not, by the first bytes and the last.

use super::*;

const EICAR: &[u8] = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

fn seen(pieces: &[&[u8]]) -> Result<Format, Refusal> {
    let mut look = Look::default();
    for piece in pieces {
        look.look(piece)?;
    }
    look.end()
}

#[test]
fn what_is_taken_is_known_by_its_bytes() {
    fn check(bytes: &[u8], expected: Format) {
        assert_eq!(seen(&[bytes]), Ok(expected), "{}", String::from_utf8_lossy(bytes));
    }
    check(b"\xff\xd8\xff\xe0\0\x10JFIF", Format::Jpeg);
    check(b"\x89PNG\r\n\x1a\n....", Format::Png);
    check(b"GIF89a....", Format::Gif);
    check(b"RIFF\0\0\0\0WEBPVP8 ", Format::Webp);
    check(b"RIFF\0\0\0\0WAVEfmt ", Format::Wav);
    check(b"\0\0\0\x18ftypheic\0\0\0\0", Format::Heic);
    check(b"\0\0\0\x18ftypM4A \0\0\0\0", Format::Mp4);
    check(b"\0\0\0\x18ftyp3gp4\0\0\0\0", Format::Mp4);
    check(b"OggS\0\x02", Format::Ogg);
    check(b"ID3\x04", Format::Mp3);
    check(b"\xff\xfb\x90\x44", Format::Mp3);
    check(b"#!AMR\n", Format::Amr);
    check(b"\x1a\x45\xdf\xa3\x9fB\x82\x84webmB\x87A_OPUS", Format::Webm);
    check(b"%PDF-1.7\n", Format::Pdf);
    check(b"PK\x03\x04....[Content_Types].xml....word/document.xml", Format::Docx);
    check(b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", Format::Xlsx);
    check(b"PK\x03\x04....mimetypeapplication/hwp+zip..Contents/section0.xml", Format::Hwpx);
}

#[test]
fn whatever_else_is_a_wrong_type() {
    let others: [&[u8]; 12] = [
        EICAR,
        b"<!doctype html><script>alert(1)</script>",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"#!/bin/sh\nrm -rf /",
        b"MZ\x90\0",
        b"\x7fELF",
        b"PK\x03\x04....holiday.jpeg",
        b"PK\x03\x04[Content_Types].xml word/document.xml word/vbaProject.bin",
        b"Rar!\x1a\x07",
        b"\xff\xfeh\0e\0l\0l\0o\0",
        b"\0\0\0\x18ftypqt  \0\0\0\0",
        b" \xff\xd8\xff\xe0",
    ];
    for bytes in others {
        let said = seen(&[bytes]);
        assert_eq!(said, Err(Refusal::WrongType), "{}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(seen(&[]), Err(Refusal::Nothing));
}

#[test]
fn a_film_is_told_from_sound_also_across_two_pieces() {
    let sound = b"\0\0\0\x18ftypmp42....hdlr\0\0\0\0\0\0\0\0soun....";
    assert_eq!(seen(&[sound, sound]), Ok(Format::Mp4));
    let film = b"\0\0\0\x18ftypmp42....hdlr\0\0\0\0\0\0\0\0vide....";
    for cut in 13..film.len() {
        assert_eq!(seen(&[&film[..cut], &film[cut..]]), Err(Refusal::Film), "{cut}");
    }
    assert_eq!(seen(&[b"\x1a\x45\xdf\xa3webm....V_VP9"]), Err(Refusal::Film));
}

#[test]
fn every_format_has_a_name_of_its_own() {
    for format in Format::ALL {
        assert_eq!(Format::parse(format.as_str()), Some(format));
    }
}
