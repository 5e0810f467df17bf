//! A photo for the made-up week: a sheet of paper with lines on it, drawn here, so that nobody's payslip is shown.

use anyhow::Context;

const WIDTH: u32 = 480;
const HEIGHT: u32 = 640;
/// Paper, a shadow around it, and ink.
const PALETTE: [[u8; 3]; 3] = [[0xfb, 0xfa, 0xf7], [0xd9, 0xd5, 0xcb], [0x1b, 0x1f, 0x23]];
const MARGIN: u32 = 32;
/// From one line of writing to the next, and how high a line is.
const LINE: u32 = 36;
const HIGH: u32 = 10;

/// The photo as PNG.
pub(super) fn draw() -> anyhow::Result<Vec<u8>> {
    let shades = (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| shade(x, y)));
    let pixels: Vec<u8> = shades.flat_map(|shade| PALETTE[shade]).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().context("begin a picture")?.write_image_data(&pixels)?;
    Ok(file)
}

/// Which of the palette stands at a point: lines of writing of many lengths in two columns.
fn shade(x: u32, y: u32) -> usize {
    let is_outside = x < MARGIN || y < MARGIN || x >= WIDTH - MARGIN || y >= HEIGHT - MARGIN;
    if is_outside {
        return 1;
    }
    let (row, down) = ((y - MARGIN) / LINE, (y - MARGIN) % LINE);
    let column = (x - MARGIN) * 2 / (WIDTH - 2 * MARGIN);
    let left = (x - MARGIN) % ((WIDTH - 2 * MARGIN) / 2);
    let length = 60 + (row * 37 + column * 53) % 110;
    let is_ink = row > 0 && (HIGH..2 * HIGH).contains(&down) && (20..20 + length).contains(&left);
    if is_ink { 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_small_picture() {
        let file = draw().expect("a picture");
        assert!(file.starts_with(b"\x89PNG") && file.len() < 40_000, "{}", file.len());
    }
}
