//! Where a round pen goes, in pixels: what every sheet that is drawn on needs.

use std::ops::Range;

/// A point in pixels, from the upper left corner.
pub type Point = (f32, f32);

/// The whole pixels from one edge to another, of a side with so many.
pub fn span(from: f32, to: f32, limit: usize) -> Range<usize> {
    // A cast of a float stops at zero by itself.
    (from.floor() as usize).min(limit)..(to.ceil() as usize).min(limit)
}

/// From a point to the nearest point of a segment.
pub fn distance(point: Point, from: Point, to: Point) -> f32 {
    let along = (to.0 - from.0, to.1 - from.1);
    let there = (point.0 - from.0, point.1 - from.1);
    let length = along.0 * along.0 + along.1 * along.1;
    let part = match length > 0.0 {
        true => ((there.0 * along.0 + there.1 * along.1) / length).clamp(0.0, 1.0),
        false => 0.0,
    };
    (there.0 - along.0 * part).hypot(there.1 - along.1 * part)
}
