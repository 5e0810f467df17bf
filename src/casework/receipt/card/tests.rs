//! The picture as a phone would see it: decoded again, its code scanned, its numerals compared.

use proptest::prelude::*;

use super::super::{Locator, ReceiptSecret};
use super::*;

const URL: &str = "https://maru.ansan.go.kr/km/help/case";
const LARGEST: usize = 30_000;

/// A decoded card: one red, green, blue a pixel.
struct Seen {
    png: Vec<u8>,
    pixels: Vec<Rgb>,
}

impl Seen {
    fn new(locator: &str, secret: u64, url: &str) -> Self {
        let locator: Locator = locator.parse().unwrap();
        let png = picture(&Receipt::new(locator, ReceiptSecret(secret)), url).unwrap();
        let mut decoder = png::Decoder::new(std::io::Cursor::new(&png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        assert_eq!((info.width as usize, info.height as usize), (WIDTH, HEIGHT));
        assert_eq!(info.color_type, ColorType::Rgb);
        let pixels = bytes.chunks_exact(3).map(|p| [p[0], p[1], p[2]]).collect();
        Self { png, pixels }
    }

    fn at(&self, x: usize, y: usize) -> Rgb {
        self.pixels[y * WIDTH + x]
    }

    /// The pixels of the box around the numeral in this row and column.
    fn numeral(&self, row: usize, column: usize) -> Vec<Rgb> {
        let gap = if column < 4 { 0.0 } else { GROUP_GAP };
        let left = MARGIN + (column as f32 * DIGIT_STEP + gap) as usize;
        let top = (ROWS_FROM + row as f32 * ROW - PEN / 2.0) as usize;
        let size = (DIGIT_STEP as usize - 10, (DIGIT_HEIGHT + PEN) as usize);
        (0..size.1)
            .flat_map(|y| (0..size.0).map(move |x| (left + x, top + y)))
            .map(|(x, y)| self.at(x, y))
            .collect()
    }

    fn scanned(&self) -> String {
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(WIDTH, HEIGHT, |x, y| {
            let [red, green, blue] = self.at(x, y).map(u32::from);
            ((red * 3 + green * 6 + blue) / 10) as u8
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "codes on the card");
        grids[0].decode().unwrap().1
    }
}

#[test]
fn the_code_on_it_gives_the_address() {
    let check = |url: &str| assert_eq!(Seen::new("12345678", 9, url).scanned(), url);
    check(URL);
    check("https://maru.ansan.go.kr/km/help/case#12345678901234567890128");
    check("http://127.0.0.1:8080/ko/help/case");
    check(&format!("https://maru.ansan.go.kr/{}", "x".repeat(420)));
}

#[test]
fn an_address_too_long_for_a_phone_s_screen_is_refused() {
    let receipt = Receipt::new("12345678".parse().unwrap(), ReceiptSecret(9));
    for length in [600, 5_000] {
        let refused = picture(&receipt, &"x".repeat(length));
        assert!(matches!(refused, Err(CardError::UrlTooLong { bytes }) if bytes == length));
    }
}

#[test]
fn it_carries_nothing_but_the_picture() {
    let seen = Seen::new("12345678", 9, URL);
    let mut chunks = Vec::new();
    let mut rest = &seen.png[8..];
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        chunks.push(str::from_utf8(&after[..4]).unwrap());
        rest = &after[u32::from_be_bytes(*length) as usize + 8..];
    }
    chunks.dedup();
    assert_eq!(chunks, ["IHDR", "PLTE", "IDAT", "IEND"]);
}

#[test]
fn its_colours_are_the_house_s() {
    let seen = Seen::new("12345678", 9, URL);
    assert_eq!(seen.at(5, 5), [0x0F, 0x5C, 0x4A], "pine bar");
    assert_eq!(seen.at(5, 200), [0xFB, 0xFA, 0xF7], "paper");
    assert_eq!(seen.at(MARGIN, QR_FROM), [0x1B, 0x1F, 0x23], "ink");
    assert_eq!(seen.at(KEY_TO as usize, KEY_AT as usize), [0x0F, 0x5C, 0x4A], "pine key");
}

#[test]
fn the_margins_are_blank() {
    let seen = Seen::new("88888888", 88_888_888_888_888, URL);
    for y in BAR..HEIGHT {
        for x in (0..MARGIN).chain(WIDTH - MARGIN + 1..WIDTH) {
            assert_eq!(seen.at(x, y), PAPER, "{x}, {y}");
        }
    }
}

#[test]
fn a_numeral_looks_the_same_everywhere_and_like_no_other() {
    // 0 to 7, then 8 and 9 at the head of the second row.
    let first = Seen::new("01234567", 89_000_000_000_000, URL);
    let second = Seen::new("76543210", 98_765_432_101_234, URL);
    let numerals: Vec<Vec<Rgb>> = (0..10).map(|n| first.numeral(n / 8, n % 8)).collect();
    for (n, numeral) in numerals.iter().enumerate() {
        if n < 8 {
            assert!(*numeral == second.numeral(0, 7 - n), "{n}");
        }
        for (m, other) in numerals[..n].iter().enumerate() {
            let differing = numeral.iter().zip(other).filter(|(a, b)| a != b).count();
            assert!(differing > numeral.len() / 12, "{n} and {m}: {differing} pixels");
        }
    }
    let digits = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4];
    for (place, digit) in digits.into_iter().enumerate() {
        let seen = second.numeral(1 + place / 8, place % 8);
        assert!(seen == numerals[digit], "{digit} at {place}");
    }
}

#[test]
fn the_last_place_of_the_last_row_is_empty() {
    let seen = Seen::new("12345678", 9, URL);
    assert!(seen.numeral(2, 7).iter().all(|&pixel| pixel == PAPER));
    assert!(seen.numeral(2, 6).iter().any(|&pixel| pixel != PAPER));
}

#[test]
fn the_same_receipt_gives_the_same_bytes() {
    assert_eq!(Seen::new("12345678", 9, URL).png, Seen::new("12345678", 9, URL).png);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn it_is_small_enough_for_a_slow_connection(
        locator in "[0-9]{8}", secret in 0..100_000_000_000_000_u64, path in "[a-z0-9]{0,60}",
    ) {
        let url = format!("https://maru.ansan.go.kr/km/{path}");
        let size = Seen::new(&locator, secret, &url).png.len();
        prop_assert!(size <= LARGEST, "{} bytes", size);
    }
}
