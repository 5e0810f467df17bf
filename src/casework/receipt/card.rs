//! The receipt as a picture to keep on a phone: large digits in groups of four and a QR code, with
//! no word and no sign of what the matter is, for whoever looks over a shoulder.

mod canvas;
mod numerals;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use qrcode::{EcLevel, QrCode};

use self::canvas::{Canvas, Colour, SHADES};
use super::Receipt;
use crate::drawing::{Point, Rgb};

/// Width of the picture in pixels.
pub const WIDTH: usize = 1080;
/// Height of the picture in pixels: 4 to 5, which chats and galleries show whole.
pub const HEIGHT: usize = 1350;

const PAPER: Rgb = [0xFB, 0xFA, 0xF7];
const COLOURS: [Rgb; 2] = [[0x1B, 0x1F, 0x23], [0x0F, 0x5C, 0x4A]];
const INK: Colour = Colour(0);
const PINE: Colour = Colour(1);

const MARGIN: usize = 90;
/// The top bar is a maru's floor: beams, and short boards between them.
const BAR: usize = 132;
const BAYS: usize = 5;
const BAY: usize = WIDTH / BAYS;
const BOARDS: usize = 3;
const BEAM: usize = 36;
const SEAM: usize = 4;
const SEAM_SHADE: u8 = 5;

const ROWS_FROM: f32 = 249.0;
const ROW: f32 = 188.0;
const DIGIT_HEIGHT: f32 = 124.0;
const PEN: f32 = 16.0;
const DIGIT_STEP: f32 = 107.0;
const GROUP_GAP: f32 = 61.0;

const QR_FROM: usize = 848;
const QR_SIZE: usize = 412;
/// Smaller modules are lost when a chat scales the picture down.
const QR_SMALLEST_MODULE: usize = 5;

const KEY_AT: f32 = QR_FROM as f32 + QR_SIZE as f32 / 2.0;
const KEY_FROM: f32 = 587.0;
const KEY_TO: f32 = 982.0;
const KEY_BOW: f32 = 78.0;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// The QR code would be too fine to be read from a phone's screen.
    #[error("the address of {bytes} bytes is too long for a QR code on a card")]
    UrlTooLong { bytes: usize },
    /// The PNG encoder failed.
    #[error("the picture of a receipt could not be encoded")]
    Encoding(#[from] png::EncodingError),
}

/// A PNG of 1080 × 1350 pixels with the receipt and a QR code of `url`, as it is given. Always the
/// same bytes for the same input.
///
/// # Errors
/// Any [`CardError`].
pub fn picture(receipt: &Receipt, url: &str) -> Result<Vec<u8>, CardError> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT);
    draw_bar(&mut canvas);
    draw_digits(&mut canvas, &receipt.bare());
    draw_code(&mut canvas, url)?;
    draw_key(&mut canvas);
    encode(&canvas)
}

fn draw_bar(canvas: &mut Canvas) {
    canvas.rectangle((0, 0), (WIDTH, BAR), PINE, SHADES);
    let mut seam = |corner, size| canvas.rectangle(corner, size, PINE, SEAM_SHADE);
    for bay in 0..BAYS {
        let (from, to) = (bay * BAY + BEAM / 2, (bay + 1) * BAY - BEAM / 2);
        seam((from, 0), (SEAM, BAR));
        seam((to - SEAM, 0), (SEAM, BAR));
        for board in 1..BOARDS {
            seam((from, board * BAR / BOARDS - SEAM / 2), (to - from, SEAM));
        }
    }
}

/// Two groups a row: the locator is the first row, secret and check digit the other two.
fn draw_digits(canvas: &mut Canvas, bare: &str) {
    let scale = DIGIT_HEIGHT / numerals::HEIGHT;
    let left = MARGIN as f32 + PEN / 2.0;
    for (n, digit) in bare.bytes().enumerate() {
        let (row, column) = ((n / 8) as f32, n % 8);
        let gap = if column < 4 { 0.0 } else { GROUP_GAP };
        let corner = (left + column as f32 * DIGIT_STEP + gap, ROWS_FROM + row * ROW);
        for line in numerals::lines(digit - b'0', corner, scale) {
            canvas.stroke(&line, PEN, INK);
        }
    }
}

fn draw_code(canvas: &mut Canvas, url: &str) -> Result<(), CardError> {
    let too_long = || CardError::UrlTooLong { bytes: url.len() };
    let code = QrCode::with_error_correction_level(url, EcLevel::M).map_err(|_| too_long())?;
    let width = code.width();
    let module = QR_SIZE / width;
    if module < QR_SMALLEST_MODULE {
        return Err(too_long());
    }
    let dark = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark);
    for (n, _) in dark.enumerate().filter(|(_, dark)| *dark) {
        let corner = (MARGIN + n % width * module, QR_FROM + n / width * module);
        canvas.rectangle(corner, (module, module), INK, SHADES);
    }
    Ok(())
}

/// A key beside the code: whoever has these digits can open what they open.
fn draw_key(canvas: &mut Canvas) {
    let (bow, end) = ((KEY_FROM + KEY_BOW, KEY_AT), (KEY_TO, KEY_AT));
    let circle: Vec<Point> = (0..=90_u8)
        .map(|step| (f32::from(step) * 4.0).to_radians().sin_cos())
        .map(|(sin, cos)| (bow.0 + KEY_BOW * cos, bow.1 + KEY_BOW * sin))
        .collect();
    let tooth = |x: f32, length: f32| [(x, KEY_AT), (x, KEY_AT + length)];
    canvas.stroke(&circle, PEN, PINE);
    canvas.stroke(&[(bow.0 + KEY_BOW, KEY_AT), end], PEN, PINE);
    canvas.stroke(&tooth(KEY_TO, 58.0), PEN, PINE);
    canvas.stroke(&tooth(KEY_TO - 64.0, 42.0), PEN, PINE);
}

fn encode(canvas: &Canvas) -> Result<Vec<u8>, CardError> {
    let mut png = Vec::new();
    let mut encoder = Encoder::new(&mut png, WIDTH as u32, HEIGHT as u32);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Four);
    encoder.set_palette(canvas::palette(PAPER, &COLOURS));
    encoder.set_compression(Compression::High);
    // Places in a palette have no slope that a filter could use.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&canvas.packed())?;
    writer.finish()?;
    Ok(png)
}

#[cfg(test)]
mod tests;
