//! The shapes of 0 to 9: the line that a round pen follows, drawn for this card.
//!
//! A numeral stands in a box 60 wide and 100 high, y downwards. All are equally wide, so that
//! groups stand under each other. 6 and 9 are open with straight backs, 1 has a flag and 4 is
//! closed, so that no two are mistaken for each other when small, blurred or photographed.

use crate::drawing::Point;

/// Height of the box; half the pen's width comes on top on each side.
pub(super) const HEIGHT: f32 = 100.0;

/// Straight pieces in place of one curve: at the card's size they deviate by less than 0.1 pixels.
const PIECES: u8 = 20;

#[derive(Clone, Copy)]
enum Step {
    /// Lifts the pen.
    To(f32, f32),
    /// A straight line.
    Line(f32, f32),
    /// A cubic Bézier curve: two control points, then the end.
    Curve(f32, f32, f32, f32, f32, f32),
}

use Step::{Curve, Line, To};

const NUMERALS: [&[Step]; 10] = [
    &[
        To(30.0, 0.0),
        Curve(49.0, 0.0, 60.0, 17.0, 60.0, 50.0),
        Curve(60.0, 83.0, 49.0, 100.0, 30.0, 100.0),
        Curve(11.0, 100.0, 0.0, 83.0, 0.0, 50.0),
        Curve(0.0, 17.0, 11.0, 0.0, 30.0, 0.0),
    ],
    &[To(11.0, 20.0), Line(37.0, 0.0), Line(37.0, 100.0)],
    &[
        To(2.0, 27.0),
        Curve(2.0, 11.0, 13.0, 0.0, 30.0, 0.0),
        Curve(46.0, 0.0, 57.0, 11.0, 57.0, 27.0),
        Curve(57.0, 39.0, 50.0, 48.0, 40.0, 58.0),
        Line(1.0, 100.0),
        Line(60.0, 100.0),
    ],
    &[
        To(3.0, 18.0),
        Curve(8.0, 7.0, 17.0, 0.0, 29.0, 0.0),
        Curve(45.0, 0.0, 55.0, 10.0, 55.0, 24.0),
        Curve(55.0, 38.0, 45.0, 47.0, 29.0, 47.0),
        Line(24.0, 47.0),
        Line(29.0, 47.0),
        Curve(47.0, 47.0, 58.0, 57.0, 58.0, 73.0),
        Curve(58.0, 90.0, 46.0, 100.0, 29.0, 100.0),
        Curve(16.0, 100.0, 6.0, 93.0, 1.0, 81.0),
    ],
    &[To(46.0, 100.0), Line(46.0, 0.0), Line(0.0, 72.0), Line(62.0, 72.0)],
    &[
        To(54.0, 0.0),
        Line(12.0, 0.0),
        Line(8.0, 43.0),
        Curve(14.0, 38.0, 21.0, 36.0, 29.0, 36.0),
        Curve(47.0, 36.0, 58.0, 49.0, 58.0, 67.0),
        Curve(58.0, 87.0, 46.0, 100.0, 28.0, 100.0),
        Curve(15.0, 100.0, 6.0, 94.0, 1.0, 83.0),
    ],
    &[
        To(42.0, 0.0),
        Line(7.0, 50.0),
        Curve(2.0, 57.0, 0.0, 62.0, 0.0, 69.0),
        Curve(0.0, 87.0, 12.0, 100.0, 30.0, 100.0),
        Curve(48.0, 100.0, 60.0, 87.0, 60.0, 69.0),
        Curve(60.0, 51.0, 48.0, 39.0, 31.0, 39.0),
        Curve(22.0, 39.0, 14.0, 42.0, 7.0, 50.0),
    ],
    &[To(1.0, 0.0), Line(59.0, 0.0), Line(22.0, 100.0)],
    &[
        To(30.0, 0.0),
        Curve(46.0, 0.0, 56.0, 10.0, 56.0, 23.0),
        Curve(56.0, 37.0, 46.0, 46.0, 30.0, 46.0),
        Curve(14.0, 46.0, 4.0, 37.0, 4.0, 23.0),
        Curve(4.0, 10.0, 14.0, 0.0, 30.0, 0.0),
        To(30.0, 46.0),
        Curve(48.0, 46.0, 60.0, 57.0, 60.0, 73.0),
        Curve(60.0, 89.0, 48.0, 100.0, 30.0, 100.0),
        Curve(12.0, 100.0, 0.0, 89.0, 0.0, 73.0),
        Curve(0.0, 57.0, 12.0, 46.0, 30.0, 46.0),
    ],
    &[
        To(18.0, 100.0),
        Line(53.0, 50.0),
        Curve(58.0, 43.0, 60.0, 38.0, 60.0, 31.0),
        Curve(60.0, 13.0, 48.0, 0.0, 30.0, 0.0),
        Curve(12.0, 0.0, 0.0, 13.0, 0.0, 31.0),
        Curve(0.0, 49.0, 12.0, 61.0, 29.0, 61.0),
        Curve(38.0, 61.0, 46.0, 58.0, 53.0, 50.0),
    ],
];

/// The parts of a pixel to which points are rounded, so that sums with whole pixels are exact and a
/// numeral looks the same wherever it stands.
const GRAIN: f32 = 64.0;

/// The lines of a numeral with its box's upper left corner at `corner`, `scale` pixels a unit.
pub(super) fn lines(digit: u8, corner: Point, scale: f32) -> Vec<Vec<Point>> {
    let grain = |length: f32| (length * scale * GRAIN).round() / GRAIN;
    let place = |x: f32, y: f32| (corner.0 + grain(x), corner.1 + grain(y));
    let mut lines: Vec<Vec<Point>> = Vec::new();
    let mut pen = (0.0, 0.0);
    for &step in NUMERALS[usize::from(digit % 10)] {
        match step {
            To(x, y) => lines.push(vec![place(x, y)]),
            Line(x, y) => extend(&mut lines, [place(x, y)]),
            Curve(ax, ay, bx, by, x, y) => {
                let points = curve(pen, (ax, ay), (bx, by), (x, y));
                extend(&mut lines, points.map(|(x, y)| place(x, y)));
            }
        }
        pen = step.end();
    }
    lines
}

impl Step {
    fn end(self) -> Point {
        match self {
            To(x, y) | Line(x, y) | Curve(.., x, y) => (x, y),
        }
    }
}

fn extend(lines: &mut [Vec<Point>], points: impl IntoIterator<Item = Point>) {
    if let Some(line) = lines.last_mut() {
        line.extend(points);
    }
}

fn curve(from: Point, a: Point, b: Point, to: Point) -> impl Iterator<Item = Point> {
    (1..=PIECES).map(move |piece| {
        let t = f32::from(piece) / f32::from(PIECES);
        let u = 1.0 - t;
        let weights = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
        let mix = |p: [f32; 4]| weights.iter().zip(p).map(|(weight, p)| weight * p).sum();
        (mix([from.0, a.0, b.0, to.0]), mix([from.1, a.1, b.1, to.1]))
    })
}
