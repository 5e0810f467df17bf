//! A sheet of paper in indexed colours, with rectangles and round pens that leave smooth edges.

use crate::drawing::{Point, Rgb, distance, span};

/// Shades of one colour, from nearly paper (1) to the full colour: so few that two colours and the
/// paper fit in four bits a pixel.
pub(super) const SHADES: u8 = 7;

/// What a pen or a rectangle is filled with: its place in the list given to [`Canvas::new`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8);

/// Pixels as places in a palette: 0 is paper, then [`SHADES`] of each colour. Pens of one colour
/// join where they cross; colours do not mix, so pens of two must not touch.
pub(super) struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![0; width * height] }
    }

    /// Fills whole pixels with `shade` of a colour, over what is there.
    pub(super) fn rectangle(
        &mut self,
        corner: (usize, usize),
        size: (usize, usize),
        colour: Colour,
        shade: u8,
    ) {
        let right = (corner.0 + size.0).min(self.width);
        for y in corner.1..(corner.1 + size.1).min(self.height) {
            for x in corner.0..right {
                self.pixels[y * self.width + x] = colour.0 * SHADES + shade;
            }
        }
    }

    /// Draws along `line` with a round pen `width` pixels wide: round ends, round corners.
    pub(super) fn stroke(&mut self, line: &[Point], width: f32, colour: Colour) {
        for (from, to) in line.iter().zip(line.iter().skip(1)) {
            self.segment(*from, *to, width / 2.0, colour);
        }
    }

    fn segment(&mut self, from: Point, to: Point, radius: f32, colour: Colour) {
        let reach = radius + 1.0;
        let rows = span(from.1.min(to.1) - reach, from.1.max(to.1) + reach, self.height);
        for y in rows {
            for x in span(from.0.min(to.0) - reach, from.0.max(to.0) + reach, self.width) {
                let middle = (x as f32 + 0.5, y as f32 + 0.5);
                let covered = (radius + 0.5 - distance(middle, from, to)).clamp(0.0, 1.0);
                let shade = (covered * f32::from(SHADES)).round() as u8;
                if shade > 0 {
                    // The darkest wins: the union of all segments, since each covers by distance.
                    let pixel = &mut self.pixels[y * self.width + x];
                    *pixel = (*pixel).max(colour.0 * SHADES + shade);
                }
            }
        }
    }

    /// The places in [`palette`], line by line, two in a byte as PNG has them at four bits.
    pub(super) fn packed(&self) -> Vec<u8> {
        let lines = self.pixels.chunks(self.width);
        let pairs = lines.flat_map(|line| line.chunks(2));
        pairs.map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
    }
}

/// The palette that belongs to the pixels: paper, then the shades of each colour.
pub(super) fn palette(paper: Rgb, colours: &[Rgb]) -> Vec<u8> {
    let mut palette = paper.to_vec();
    for colour in colours {
        for shade in 1..=SHADES {
            let part = f32::from(shade) / f32::from(SHADES);
            palette.extend(std::iter::zip(paper, colour).map(|(paper, &full)| {
                let (paper, full) = (f32::from(paper), f32::from(full));
                (paper + (full - paper) * part).round() as u8
            }));
        }
    }
    palette
}
