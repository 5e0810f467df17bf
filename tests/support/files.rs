//! Files that people send: pictures made for a story, forms that carry them, and what a database keeps of them.

use std::io::Write;

use http::Method;
use image::{ImageFormat, Rgb, RgbImage};
use maru::casework::files::jobs;
use maru::db::Tx;

use super::{Answer, House, Visitor};

/// What an antivirus program must find (EICAR). It is put together here: one that looks at this machine's files
/// finds it nowhere.
pub fn eicar() -> Vec<u8> {
    let [name, rest] = [b"EICAR-STANDARD-ANTIVIRUS".as_slice(), b"-TEST-FILE!$H+H*"];
    [b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$".as_slice(), name, rest].concat()
}
/// Where the photos of the stories were taken, as a phone writes it into them.
pub const WHERE: &str = "37.3219 N 126.8309 E";

/// Sends a form with a file: the fields first, as the pages have them.
pub async fn send(
    visitor: &mut Visitor<'_>,
    path: &str,
    fields: &[(&str, &str)],
    file: &[u8],
) -> anyhow::Result<Answer> {
    let body = form(fields, "IMG_Sok Chenda.jpg", file)?;
    send_body(visitor, path, body).await
}

pub async fn send_body(
    visitor: &mut Visitor<'_>,
    path: &str,
    body: Vec<u8>,
) -> anyhow::Result<Answer> {
    let kind = Some("multipart/form-data; boundary=maru");
    visitor.send(Method::POST, path, kind, body).await
}

pub fn form(fields: &[(&str, &str)], name: &str, file: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("Content-Disposition: form-data; name=\"{name}\"");
        write!(body, "--maru\r\n{head}\r\n\r\n{value}\r\n")?;
    }
    let head = format!("Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"");
    write!(body, "--maru\r\n{head}\r\nContent-Type: image/jpeg\r\n\r\n")?;
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--maru--\r\n");
    Ok(body)
}

/// A client, whose session is open, adds a file to her question.
pub async fn add(visitor: &mut Visitor<'_>, lang: &str, file: &[u8]) -> anyhow::Result<Answer> {
    let path = format!("/{lang}/help/case/files");
    let page = visitor.get(&path).await?;
    let case = page.attribute("name=\"case\"", "value")?;
    send(visitor, &path, &[("case", &case)], file).await
}

/// Everything that waits to be cleaned is.
pub async fn clean(house: &House) -> anyhow::Result<()> {
    jobs::round(&house.app.cleaner()).await
}

/// A photo of a phone that was held upright: red on its left and blue on its right as the sensor saw it, to be
/// turned a quarter to the right, with the place where it was taken.
pub fn photo(width: u32, height: u32) -> Vec<u8> {
    let colour = |x| if x < width / 2 { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) };
    let picture = RgbImage::from_fn(width, height, |x, _| colour(x));
    let mut jpeg = Vec::new();
    picture.write_to(&mut std::io::Cursor::new(&mut jpeg), ImageFormat::Jpeg).unwrap();
    let exif = exif();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, &exif, &jpeg[2..]].concat()
}

/// A small picture of one colour, another one for each number.
pub fn png(number: u8) -> Vec<u8> {
    let picture = RgbImage::from_pixel(8, 8, Rgb([number, 0, 0]));
    let mut png = Vec::new();
    picture.write_to(&mut std::io::Cursor::new(&mut png), ImageFormat::Png).unwrap();
    png
}

/// Exif 2.32: a description, the orientation 6, and a directory of GPS with a reference to the north.
fn exif() -> Vec<u8> {
    let text = format!("{WHERE}\0");
    let gps = 50 + text.len();
    let entry = |tag: u16, kind: u16, count: usize, value: usize| {
        let count = u32::try_from(count).unwrap().to_le_bytes();
        let value = u32::try_from(value).unwrap().to_le_bytes();
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count, &value].concat()
    };
    [
        b"Exif\0\0II*\0\x08\0\0\0\x03\0".as_slice(),
        &entry(0x010e, 2, text.len(), 50),
        &entry(0x0112, 3, 1, 6),
        &entry(0x8825, 4, 1, gps),
        &[0; 4],
        text.as_bytes(),
        b"\x01\0",
        &entry(1, 2, 2, usize::from(b'N')),
        &[0; 4],
    ]
    .concat()
}

/// The beginning of a PNG that says to be of this size, and hardly any pixels.
pub fn png_bomb(width: u32, height: u32) -> Vec<u8> {
    let chunk = |kind: &[u8], data: &[u8]| {
        let mut sum = flate2::Crc::new();
        sum.update(&[kind, data].concat());
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], kind, data, &sum.sum().to_be_bytes()].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let pixels = b"\x78\x9c\x63\0\0\0\x01\0\x01";
    let parts = [chunk(b"IHDR", &head), chunk(b"IDAT", pixels), chunk(b"IEND", b"")].concat();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &parts].concat()
}

/// A WebP of twenty bytes that says to have 268 million pixels.
pub fn webp_bomb() -> Vec<u8> {
    b"RIFF\x16\0\0\0WEBPVP8L\x0a\0\0\0\x2f\xff\xff\xff\x0f\0\0\0\0\0".to_vec()
}

/// A GIF that moves: so many frames of one pixel.
pub fn gif(frames: usize) -> Vec<u8> {
    let head = b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0".as_slice();
    let frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0".as_slice();
    [head, &frame.repeat(frames), b"\x3b"].concat()
}

/// How many rows of files and of pieces there are.
pub async fn rows(house: &House) -> anyhow::Result<(i64, i64)> {
    const COUNT: &str = "select (select count(*) from case_files), count(*) from case_file_parts";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_as(COUNT).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_as(COUNT).fetch_one(&mut *tx).await?,
    })
}

/// All that the database holds of files, as a thief would find it.
pub async fn kept(house: &House) -> anyhow::Result<Vec<Vec<u8>>> {
    const KEPT: &str = "select sealed from case_file_parts
         union all
         select name_sealed from case_files where name_sealed is not null";
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(KEPT).fetch_all(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(KEPT).fetch_all(&mut *tx).await?,
    })
}

/// Does to the database what no page does.
pub async fn meddle(house: &House, sql: &'static str) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(|_| ())?,
    }
    tx.commit().await
}
