//! A picture is made anew: decoded within limits, turned upright, no larger than a screen shows, and written
//! as a JPEG that holds its pixels and nothing else: no place, no time, no name of a phone.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
};

use super::Format;

/// Pixels of the largest photo that phones take.
const MOST_PIXELS: u64 = 50_000_000;
const LONGEST_EDGE: u32 = 16_384;
/// What a decoder may take: such a photo with four bytes for each pixel, and some more to work with.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// The edge of what is shown: payslips and contracts can be read, and it is small enough for a phone line.
const CLEAN_EDGE: u32 = 2_560;
const CLEAN_QUALITY: u8 = 82;
const SMALL_EDGE: u32 = 320;
const SMALL_QUALITY: u8 = 70;

/// Why a picture is not made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    #[error("it is no picture, or a broken one")]
    Broken,
    #[error("it has more pixels than there is memory for")]
    TooLarge,
}

/// What is shown of a picture.
pub struct Cleaned {
    pub clean: Vec<u8>,
    pub small: Vec<u8>,
}

/// Makes a picture anew. Of one that moves its first frame is kept: the others are never decoded.
///
/// # Errors
/// [`NotMade`].
pub fn clean(format: Format, bytes: &[u8]) -> Result<Cleaned, NotMade> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::Webp => ImageFormat::WebP,
        Format::Gif => ImageFormat::Gif,
        _ => return Err(NotMade::Broken),
    };
    let (picture, orientation) = decode(format, bytes).map_err(|error| match error {
        ImageError::Limits(_) => NotMade::TooLarge,
        _ => NotMade::Broken,
    })?;
    let mut picture = fitted(picture, CLEAN_EDGE);
    // After scaling: there are fewer pixels to turn.
    picture.apply_orientation(orientation);
    let small = fitted(picture.clone(), SMALL_EDGE);
    Ok(Cleaned { clean: encode(picture, CLEAN_QUALITY)?, small: encode(small, SMALL_QUALITY)? })
}

fn decode(format: ImageFormat, bytes: &[u8]) -> image::ImageResult<(DynamicImage, Orientation)> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_EDGE);
    limits.max_image_height = Some(LONGEST_EDGE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    limits.check_dimensions(width, height)?;
    limits.reserve(decoder.total_bytes())?;
    if pixels > MOST_PIXELS {
        limits.reserve(u64::MAX)?;
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder)?, orientation))
}

/// The picture no larger than a square of `edge`.
fn fitted(picture: DynamicImage, edge: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= edge {
        return picture;
    }
    picture.thumbnail(edge, edge)
}

fn encode(picture: DynamicImage, quality: u8) -> Result<Vec<u8>, NotMade> {
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
    on_paper(picture).write_with_encoder(encoder).map_err(|_| NotMade::Broken)?;
    Ok(jpeg)
}

/// A JPEG has no transparency: what was see-through is white, as on paper, and not black.
fn on_paper(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [r, g, b, a] = picture.get_pixel(x, y).0;
        let over = |c: u8| {
            let mixed = u16::from(c) * u16::from(a) + 255 * (255 - u16::from(a));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        Rgb([over(r), over(g), over(b)])
    })
}
