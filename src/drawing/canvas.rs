//! A sheet in a few colours: rectangles, round pens and letters with smooth edges, written as a small PNG.

use ab_glyph_rasterizer::{Rasterizer, point};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use skrifa::outline::OutlinePen;

use super::Undrawn;
use super::strokes::{Point, distance, span};

/// A colour as red, green, blue.
pub type Rgb = [u8; 3];

/// How much a pixel is covered, from the ground (0) to the whole ink: sixteen ramps of so many fit in a byte.
const SHADES: usize = 16;
const MOST_RAMPS: usize = 256 / SHADES;

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// Pixels as places in ramps, each from the colour of a ground to that of an ink.
pub struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
    ramps: Vec<(Rgb, Rgb)>,
}

impl Canvas {
    pub fn new(width: usize, height: usize, paper: Rgb) -> Self {
        Self { width, height, pixels: vec![0; width * height], ramps: vec![(paper, paper)] }
    }

    /// Fills an area, with corners of a radius.
    pub fn fill(&mut self, area: Area, radius: f32, (ink, ground): (Rgb, Rgb)) {
        let ramp = self.ramp(ink, ground);
        let (right, bottom) = (area.x + area.width, area.y + area.height);
        let inner = |at: f32, from: f32, to: f32| at.min(to - radius).max(from + radius);
        for y in span(area.y, bottom, self.height) {
            for x in span(area.x, right, self.width) {
                let (px, py) = (x as f32 + 0.5, y as f32 + 0.5);
                let (nx, ny) = (inner(px, area.x, right), inner(py, area.y, bottom));
                let away = (px - nx).hypot(py - ny);
                let covered =
                    if radius > 0.0 { (radius + 0.5 - away).clamp(0.0, 1.0) } else { 1.0 };
                self.cover(x, y, covered, ramp);
            }
        }
    }

    /// Draws along a line with a round pen.
    pub fn stroke(&mut self, line: &[Point], pen: f32, (ink, ground): (Rgb, Rgb)) {
        let ramp = self.ramp(ink, ground);
        for (from, to) in line.iter().zip(line.iter().skip(1)) {
            let reach = pen / 2.0 + 1.0;
            for y in span(from.1.min(to.1) - reach, from.1.max(to.1) + reach, self.height) {
                for x in span(from.0.min(to.0) - reach, from.0.max(to.0) + reach, self.width) {
                    let away = distance((x as f32 + 0.5, y as f32 + 0.5), *from, *to);
                    let covered = (pen / 2.0 + 0.5 - away).clamp(0.0, 1.0);
                    self.cover(x, y, covered, ramp);
                }
            }
        }
    }

    /// Draws the outline of a glyph whose base stands at a point.
    pub(super) fn outline(&mut self, outline: &Outline, at: Point, colours: (Rgb, Rgb)) {
        let ramp = self.ramp(colours.0, colours.1);
        let Some((from, to)) = outline.bounds() else { return };
        let corner = ((at.0 + from.0).floor() - 1.0, (at.1 + from.1).floor() - 1.0);
        let size = |from: f32, to: f32| (to - from).ceil().max(0.0) as usize + 4;
        let (width, height) = (size(from.0, to.0), size(from.1, to.1));
        // A glyph larger than the sheet is a broken font.
        if width > self.width || height > self.height {
            return;
        }
        let mut raster = Rasterizer::new(width, height);
        outline.trace(&mut raster, (at.0 - corner.0, at.1 - corner.1));
        raster.for_each_pixel_2d(|x, y, covered| {
            let (x, y) = (corner.0 + x as f32, corner.1 + y as f32);
            if x >= 0.0 && y >= 0.0 && (x as usize) < self.width && (y as usize) < self.height {
                self.cover(x as usize, y as usize, covered.min(1.0), ramp);
            }
        });
    }

    fn cover(&mut self, x: usize, y: usize, covered: f32, ramp: usize) {
        let shade = (covered * (SHADES - 1) as f32).round() as usize;
        let Some(pixel) = self.pixels.get_mut(y * self.width + x).filter(|_| shade > 0) else {
            return;
        };
        let place = (ramp * SHADES + shade) as u8;
        // What crosses in one colour joins: the darker wins.
        let is_same = usize::from(*pixel) / SHADES == ramp;
        *pixel = if is_same { place.max(*pixel) } else { place };
    }

    /// The ramp of two colours. More than fit share the last: a card has a dozen.
    fn ramp(&mut self, ink: Rgb, ground: Rgb) -> usize {
        match self.ramps.iter().position(|known| *known == (ink, ground)) {
            Some(known) => known,
            None if self.ramps.len() < MOST_RAMPS => {
                self.ramps.push((ink, ground));
                self.ramps.len() - 1
            }
            None => self.ramps.len() - 1,
        }
    }

    /// The picture as a PNG: always the same bytes for the same strokes.
    ///
    /// # Errors
    /// [`Undrawn::Encoding`].
    pub fn png(&self) -> Result<Vec<u8>, Undrawn> {
        let mut png = Vec::new();
        let size = |side: usize| u32::try_from(side).unwrap_or_default();
        let mut encoder = Encoder::new(&mut png, size(self.width), size(self.height));
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(self.palette());
        encoder.set_compression(Compression::Balanced);
        // Places in a palette have no slope that a filter could use.
        encoder.set_filter(Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        writer.finish()?;
        Ok(png)
    }

    fn palette(&self) -> Vec<u8> {
        let mut palette = Vec::with_capacity(self.ramps.len() * SHADES * 3);
        for (ink, ground) in &self.ramps {
            for shade in 0..SHADES {
                let part = shade as f32 / (SHADES - 1) as f32;
                palette.extend(std::iter::zip(ground, ink).map(|(ground, ink)| {
                    let (ground, ink) = (f32::from(*ground), f32::from(*ink));
                    (ground + (ink - ground) * part).round() as u8
                }));
            }
        }
        palette
    }
}

/// The outline of a glyph, in pixels from its base; downwards is positive.
#[derive(Debug, Default)]
pub(super) struct Outline(Vec<Step>);

#[derive(Clone, Copy, Debug)]
enum Step {
    Move(Point),
    Line(Point),
    Quad(Point, Point),
    Curve(Point, Point, Point),
    Close,
}

impl OutlinePen for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(Step::Move((x, -y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(Step::Line((x, -y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.push(Step::Quad((cx, -cy), (x, -y)));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.push(Step::Curve((ax, -ay), (bx, -by), (x, -y)));
    }

    fn close(&mut self) {
        self.0.push(Step::Close);
    }
}

impl Outline {
    /// The corners of a box that holds all of its points.
    fn bounds(&self) -> Option<(Point, Point)> {
        let points = self.0.iter().flat_map(|step| match *step {
            Step::Move(a) | Step::Line(a) => vec![a],
            Step::Quad(a, b) => vec![a, b],
            Step::Curve(a, b, c) => vec![a, b, c],
            Step::Close => Vec::new(),
        });
        points.fold(None, |bounds, (x, y)| {
            let (from, to) = bounds.unwrap_or(((x, y), (x, y)));
            Some(((x.min(from.0), y.min(from.1)), (x.max(to.0), y.max(to.1))))
        })
    }

    fn trace(&self, raster: &mut Rasterizer, by: Point) {
        let at = |p: Point| point(p.0 + by.0, p.1 + by.1);
        let (mut first, mut last) = (at((0.0, 0.0)), at((0.0, 0.0)));
        for step in &self.0 {
            match *step {
                Step::Move(to) => (first, last) = (at(to), at(to)),
                Step::Line(to) => {
                    raster.draw_line(last, at(to));
                    last = at(to);
                }
                Step::Quad(a, to) => {
                    raster.draw_quad(last, at(a), at(to));
                    last = at(to);
                }
                Step::Curve(a, b, to) => {
                    raster.draw_cubic(last, at(a), at(b), at(to));
                    last = at(to);
                }
                Step::Close => {
                    raster.draw_line(last, first);
                    last = first;
                }
            }
        }
    }
}
