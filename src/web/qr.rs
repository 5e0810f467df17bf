//! A QR code as a drawing inside a page, so that what it holds is fetched from no address of its own.

use qrcode::{Color, EcLevel, QrCode};

/// A code to be photographed from a screen.
pub struct Qr {
    code: QrCode,
    /// What somebody hears who does not see it.
    label: String,
}

/// Light around it, in modules (ISO/IEC 18004, 9.1).
const MARGIN: usize = 4;

impl Qr {
    /// None: more than a code can hold.
    pub fn new(text: &str, label: String) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        Some(Self { code, label })
    }
}

impl std::fmt::Display for Qr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let width = self.code.width();
        let side = width + 2 * MARGIN;
        let label = self.label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        // Black on white in a dark scheme too: many cameras read no other.
        write!(
            f,
            "<svg class=\"qr\" role=\"img\" aria-label=\"{label}\" width=\"240\" height=\"240\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\""
        )?;
        for (y, row) in self.code.to_colors().chunks(width).enumerate() {
            for (x, _) in row.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
                write!(f, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN)?;
            }
        }
        f.write_str("\"/></svg>")
    }
}

impl askama::filters::HtmlSafe for Qr {}
