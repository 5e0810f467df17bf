//! Picture cards: a bulletin as a picture to forward, in each language in which it is public, as long as it is so.

use std::os::unix::fs::symlink;
use std::path::Path;

use chrono::TimeDelta;
use http::StatusCode;
use maru::alerts;
use maru::bulletins::Accepted;
use maru::staff::Role;
use maru::texts::Kind;
use uuid::Uuid;

use crate::on_both;
use crate::support::alerts::{send, work};
use crate::support::bulletins::{KOREAN, approve, find, newest, push, rewrite, written};
use crate::support::texts::staff;
use crate::support::{Answer, House};

const SIZE: (usize, usize) = (1080, 1350);

/// A picture as a phone would see it.
struct Seen {
    grey: Vec<u8>,
    etag: String,
}

impl Seen {
    fn new(answer: &Answer) -> Self {
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        assert_eq!(answer.header("content-type"), "image/png");
        let mut decoder = png::Decoder::new(std::io::Cursor::new(&answer.bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        assert_eq!((info.width as usize, info.height as usize), SIZE);
        let grey = |rgb: &[u8]| {
            let [red, green, blue] = [rgb[0], rgb[1], rgb[2]].map(u32::from);
            u8::try_from((red * 3 + green * 6 + blue) / 10).expect("a byte")
        };
        let etag = answer.header("etag").to_owned();
        Self { grey: bytes.chunks_exact(3).map(grey).collect(), etag }
    }

    /// What its code says.
    fn scanned(&self) -> String {
        let at = |x: usize, y: usize| self.grey[y * SIZE.0 + x];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(SIZE.0, SIZE.1, at);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "codes on the card");
        grids[0].decode().expect("a code").1
    }
}

/// Approves a bulletin and lets it leave; gives its slug.
async fn sent(house: &House, id: Uuid) -> anyhow::Result<String> {
    approve(house, id, Accepted::Problems).await??;
    push(house).await?;
    house.app.refresh().await?;
    Ok(find(house, id).await?.slug)
}

on_both! {
    /// A draft has a card for who writes it alone. Once it is sent, its page offers one in each of its languages, with
    /// a code that leads to that page, and messengers are told of it.
    async fn a_bulletin_is_forwarded_as_a_picture(house: House) {
        let id = written(&house).await?;
        let slug = find(&house, id).await?.slug;
        let card = |tag: &str| format!("/{tag}/bulletins/{slug}/card.png");
        assert_eq!(house.get(&card("km")).await?.status, StatusCode::NOT_FOUND, "a draft");
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let own = format!("/newsroom/bulletins/{id}/card/km");
        assert!(garam.get(&format!("/newsroom/bulletins/{id}")).await?.text().contains(&own));
        let before = garam.get(&own).await?;
        assert_eq!(before.header("cache-control"), "no-store");
        Seen::new(&before);
        assert_eq!(sent(&house, id).await?, slug);
        let korean = house.get(&card("ko")).await?;
        let khmer = house.get(&card("km")).await?;
        for (tag, answer) in [("ko", &korean), ("km", &khmer)] {
            let page = format!("http://maru.test/{tag}/bulletins/{slug}");
            assert_eq!(Seen::new(answer).scanned(), page);
            assert_eq!(answer.header("cache-control"), "public, max-age=60");
            let shown = house.get(&format!("/{tag}/bulletins/{slug}")).await?;
            let image = shown.attribute("<meta property=\"og:image\"", "content")?;
            assert_eq!(image, format!("http://maru.test{}", card(tag)));
            assert!(shown.text().contains(&format!("href=\"{}\" download", card(tag))));
        }
        assert_ne!(korean.bytes, khmer.bytes);
        for other in ["vi", "xx"] {
            assert_eq!(house.get(&card(other)).await?.status, StatusCode::NOT_FOUND, "{other}");
        }
        let mut knowing = house.visitor().with("if-none-match", khmer.header("etag"));
        let again = knowing.get(&card("km")).await?;
        assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    }

    /// Whoever fetches the card of an alert later is not told what holds no more: not once it is over, nor once its
    /// time has come.
    async fn the_card_of_an_alert_that_is_over_says_so(house: House) {
        let mut haneul = staff(&house, "haneul", &[Role::Publisher]).await?;
        let mut garam = staff(&house, "garam", &[Role::Publisher]).await?;
        let mut etags = Vec::new();
        for is_said in [true, false] {
            house.pass(TimeDelta::minutes(1));
            let path = send(&mut haneul, &mut garam).await?;
            work(&house).await?;
            let slug = newest(&house).await?.slug;
            let card = format!("/ur/bulletins/{slug}/card.png");
            let holds = Seen::new(&house.get(&card).await?);
            let offers = "/card/ur\"";
            assert!(haneul.get(&path).await?.text().contains(offers), "to forward, on its own page");
            match is_said {
                true => drop(haneul.post(&format!("{path}/over"), &[]).await?),
                false => house.pass(TimeDelta::hours(9)),
            }
            alerts::jobs::round(&house.app).await?;
            house.app.refresh().await?;
            assert!(!haneul.get(&path).await?.text().contains(offers), "it holds no more");
            let over = Seen::new(&house.get(&card).await?);
            assert_eq!(over.scanned(), holds.scanned());
            assert!(over.grey != holds.grey, "it looks as if it held");
            etags.extend([holds.etag, over.etag]);
        }
        etags.sort();
        etags.dedup();
        assert_eq!(etags.len(), 4, "a picture is taken for another");
    }

    /// The longest title and a long text leave the code where it is.
    async fn the_longest_title_has_room(house: House) {
        let id = written(&house).await?;
        let many = "가나다라 마바사아자 ".repeat(20);
        let title: String = many.chars().take(Kind::Bulletin.longest_title()).collect();
        let title = title.trim().to_owned();
        let body = format!("{}\n\n{}", "긴 글입니다. ".repeat(200).trim(), KOREAN.1);
        rewrite(&house, id, (&title, &body)).await??;
        let slug = sent(&house, id).await?;
        let seen = Seen::new(&house.get(&format!("/ko/bulletins/{slug}/card.png")).await?);
        assert_eq!(seen.scanned(), format!("http://maru.test/ko/bulletins/{slug}"));
        let margin = |y: usize| seen.grey[y * SIZE.0..y * SIZE.0 + 60].iter().all(|one| *one > 240);
        assert!((200..SIZE.1).all(margin), "words stand in the margin");
    }

    /// The machine has no Khmer letters: there is no card in Khmer, no link to one and no boxes, and the newsroom is
    /// told what to install. The Korean is as ever.
    async fn a_language_without_letters_has_no_card(house: House) {
        let folder = tempfile::tempdir()?;
        let fonts = Path::new("/usr/share/fonts");
        for file in ["opentype/noto/NotoSansCJK-Regular.ttc", "truetype/noto/NotoSans-Regular.ttf"] {
            let file = fonts.join(file);
            symlink(&file, folder.path().join(file.file_name().expect("a name")))?;
        }
        let fonts = Some(folder.path().to_owned());
        let house = house.with(|parts| parts.settings.fonts = fonts).await?;
        let id = written(&house).await?;
        let slug = sent(&house, id).await?;
        let card = |tag: &str| format!("/{tag}/bulletins/{slug}/card.png");
        Seen::new(&house.get(&card("ko")).await?);
        assert_eq!(house.get(&card("km")).await?.status, StatusCode::NOT_FOUND);
        let page = house.get(&format!("/km/bulletins/{slug}")).await?.text();
        assert!(!page.contains("card.png") && !page.contains("og:image"), "{page}");
        let mut garam = staff(&house, "garam", &[Role::Writer]).await?;
        let page = garam.get(&format!("/newsroom/bulletins/{id}")).await?.text();
        assert!(page.contains("fonts-noto-core") && page.contains("/card/ko"), "{page}");
        assert!(!page.contains("/card/km"), "{page}");
    }
}
