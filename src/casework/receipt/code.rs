//! A QR code as a path to be drawn, and the four pictures by which a card is told from another.

use qrcode::{Color, EcLevel, QrCode};

use super::Receipt;

/// The light border that a camera needs (ISO/IEC 18004), in modules.
const QUIET: usize = 4;

/// A QR code in modules, its border included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    pub width: usize,
    /// The dark modules as the `d` of an SVG path.
    pub path: String,
}

/// The code of an address. None: it is too long for one.
pub fn code(address: &str) -> Option<Code> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, modules) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                let (x, y, length) = (column + QUIET, row + QUIET, run.len());
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            column += run.len();
        }
    }
    Some(Code { width: width + 2 * QUIET, path })
}

/// The numbers of a card's four pictures: the last four digits of its locator, which is no secret. Whoever reads
/// no digits tells two cards apart by them, and staff see the same ones beside the case.
pub fn pictures(receipt: &Receipt) -> [u8; 4] {
    let locator = receipt.locator.to_string();
    let mut pictures = [0; 4];
    for (picture, digit) in pictures.iter_mut().zip(locator.bytes().skip(4)) {
        *picture = digit - b'0';
    }
    pictures
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_corner_and_its_border() {
        let code =
            code("https://maru.example/km/help/case#12345678901234567890123").expect("a code");
        // The first row of the corner's square: seven dark modules behind a border of four.
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", &code.path[..40]);
        assert!(code.width >= 33 + 8);
        assert_eq!(super::code(&"x".repeat(4_000)), None);
    }

    #[test]
    fn pictures_are_those_of_the_locator() {
        let secret = crate::casework::receipt::ReceiptSecret::random(&mut crate::id::rng());
        let receipt = Receipt::new("12345608".parse().expect("a locator"), secret);
        assert_eq!(pictures(&receipt), [5, 6, 0, 8]);
    }
}
