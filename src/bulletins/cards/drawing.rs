//! How a card looks: a band that says what it is, the title, what matters, the first lines, and the way to the rest.

use qrcode::{EcLevel, QrCode};

use super::{Card, Tone};
use crate::drawing::{Align, Area, Block, Canvas, Faces, Point, Rgb, Style, Undrawn, Weight};

/// Width of the picture in pixels.
pub const WIDTH: usize = 1080;
/// Height of the picture in pixels: 4 to 5, which chats show whole.
pub const HEIGHT: usize = 1350;

const PAPER: Rgb = [0xFB, 0xFA, 0xF7];
const INK: Rgb = [0x1B, 0x1F, 0x23];
const SOFT: Rgb = [0x56, 0x5A, 0x5C];
const LINE: Rgb = [0xDE, 0xDA, 0xD0];
const PINE: Rgb = [0x0F, 0x5C, 0x4A];
const PINE_TINT: Rgb = [0xE6, 0xF0, 0xEC];
const SOS: Rgb = [0xB8, 0x43, 0x1A];
const SOS_TINT: Rgb = [0xFC, 0xEF, 0xE8];
const WHITE: Rgb = [0xFF, 0xFF, 0xFF];

const MARGIN: f32 = 72.0;
const INNER: f32 = WIDTH as f32 - 2.0 * MARGIN;
const BAND: f32 = 184.0;
const MARK: f32 = 92.0;
const GAP: f32 = 28.0;
const CODE: f32 = 232.0;
/// Smaller modules are lost when a chat scales the picture down.
const SMALLEST_MODULE: usize = 4;

const SMALL: Style = regular(28.0);
const TEXT: Style = regular(40.0);
const STRONG: Style = bold(38.0);
/// A title takes the largest of these in which it has as many lines at most.
const TITLES: [(f32, usize); 5] = [(72.0, 2), (64.0, 3), (56.0, 3), (48.0, 4), (42.0, 5)];

const fn regular(size: f32) -> Style {
    Style { size, weight: Weight::Regular }
}

const fn bold(size: f32) -> Style {
    Style { size, weight: Weight::Bold }
}

/// A card being drawn, from its top and from its bottom.
struct Sheet<'s, 'd> {
    canvas: Canvas,
    faces: &'s Faces<'d>,
    card: &'s Card,
    top: f32,
    bottom: f32,
}

/// A PNG of 1080 × 1350 pixels: always the same bytes for the same card and fonts.
///
/// # Errors
/// Any [`Undrawn`].
pub fn draw(card: &Card, faces: &Faces<'_>) -> Result<Vec<u8>, Undrawn> {
    let canvas = Canvas::new(WIDTH, HEIGHT, PAPER);
    let bottom = HEIGHT as f32 - MARGIN + 12.0;
    let mut sheet = Sheet { canvas, faces, card, top: BAND + 40.0, bottom };
    sheet.band()?;
    sheet.state()?;
    sheet.title()?;
    sheet.marks()?;
    sheet.foot()?;
    sheet.phones()?;
    sheet.text()?;
    sheet.canvas.png()
}

impl Sheet<'_, '_> {
    fn colour(&self) -> Rgb {
        match self.card.tone {
            Tone::Calm => PINE,
            Tone::Urgent => SOS,
            // What holds no more is neither green nor red.
            Tone::Past => SOFT,
        }
    }

    /// An area of a width whose near side is so far from where one begins to read.
    fn area(&self, from_start: f32, y: f32, width: f32) -> Area {
        let whole = WIDTH as f32;
        let x = if self.card.is_rtl { whole - from_start - width } else { from_start };
        Area { x, y, width, height: 0.0 }
    }

    fn write(
        &mut self,
        block: &Block,
        from_start: f32,
        y: f32,
        colours: (Rgb, Rgb),
    ) -> Result<(), Undrawn> {
        let area = self.area(from_start, y, WIDTH as f32 - MARGIN - from_start);
        self.faces.draw(&mut self.canvas, block, area, Align::Start, colours)
    }

    /// What it is, and whose.
    fn band(&mut self) -> Result<(), Undrawn> {
        let colour = self.colour();
        let whole = Area { x: 0.0, y: 0.0, width: WIDTH as f32, height: BAND };
        self.canvas.fill(whole, 0.0, (colour, PAPER));
        let place = self.area(MARGIN, (BAND - MARK) / 2.0, MARK);
        self.mark((place.x, place.y), MARK, (WHITE, colour));
        let (faces, from) = (self.faces, MARGIN + MARK + GAP);
        let room = WIDTH as f32 - MARGIN - from;
        let sizes = [52.0, 46.0, 40.0, 34.0];
        let kinds = sizes.map(|size| faces.set(&self.card.kind, bold(size), room, 1));
        let city = faces.set(&self.card.city, regular(30.0), room, 1);
        let Some(kind) = kinds.iter().find(|kind| !kind.is_cut).or(kinds.last()) else {
            return Ok(());
        };
        let both = faces.height(&city) + faces.height(kind);
        // Lines of a high leading may overlap a little: nothing stands between them.
        let squeeze = (both - (BAND - 16.0)).max(0.0);
        let top = (BAND - (both - squeeze)) / 2.0;
        self.write(&city, from, top, (WHITE, colour))?;
        self.write(kind, from, top + faces.height(&city) - squeeze, (WHITE, colour))
    }

    /// A sign beside the words, so that no colour says anything alone.
    fn mark(&mut self, corner: Point, side: f32, colours: (Rgb, Rgb)) {
        let unit = side / 24.0;
        let at = |(x, y): Point| (corner.0 + x * unit, corner.1 + y * unit);
        let lines: Vec<Vec<Point>> = match self.card.tone {
            Tone::Calm => maru(),
            Tone::Urgent => vec![
                vec![(12.0, 3.0), (22.0, 20.5), (2.0, 20.5), (12.0, 3.0)],
                vec![(12.0, 9.5), (12.0, 14.5)],
                vec![(12.0, 17.4), (12.0, 17.5)],
            ],
            Tone::Past => vec![circle((12.0, 12.0), 9.5), vec![(5.5, 5.5), (18.5, 18.5)]],
        };
        for line in lines {
            let line: Vec<Point> = line.into_iter().map(at).collect();
            self.canvas.stroke(&line, 2.0 * unit, colours);
        }
    }

    /// That it holds no more, or was set right.
    fn state(&mut self) -> Result<(), Undrawn> {
        let Some(state) = &self.card.state else { return Ok(()) };
        let block = self.faces.set(state, STRONG, INNER - 64.0, 4);
        let height = self.faces.height(&block) + 40.0;
        let area = Area { height, ..self.area(MARGIN, self.top, INNER) };
        self.canvas.fill(area, 12.0, (SOS_TINT, PAPER));
        let bar = Area { height, ..self.area(MARGIN, self.top, 10.0) };
        self.canvas.fill(bar, 0.0, (SOS, PAPER));
        self.write(&block, MARGIN + 36.0, self.top + 20.0, (INK, SOS_TINT))?;
        self.top += height + 32.0;
        Ok(())
    }

    fn title(&mut self) -> Result<(), Undrawn> {
        let faces = self.faces;
        let set = |(size, most)| faces.set_evenly(&self.card.title, bold(size), INNER, most);
        let blocks: Vec<Block> = TITLES.into_iter().map(set).collect();
        let Some(block) = blocks.iter().find(|block| !block.is_cut).or(blocks.last()) else {
            return Ok(());
        };
        self.write(block, MARGIN, self.top, (INK, PAPER))?;
        self.top += faces.height(block) + 12.0;
        Ok(())
    }

    /// When and where.
    fn marks(&mut self) -> Result<(), Undrawn> {
        let card = self.card;
        let clock = vec![circle((12.0, 12.0), 9.0), vec![(12.0, 6.8), (12.0, 12.0), (15.5, 14.2)]];
        let pin = vec![
            vec![(12.0, 21.2), (6.6, 14.4), (5.2, 11.0), (5.2, 9.2), (6.6, 5.8), (9.6, 3.6)],
            vec![(9.6, 3.6), (12.0, 3.2), (14.4, 3.6), (17.4, 5.8), (18.8, 9.2), (18.8, 11.0)],
            vec![(18.8, 11.0), (17.4, 14.4), (12.0, 21.2)],
            circle((12.0, 10.0), 2.5),
        ];
        let said = [(&card.when, clock), (&card.place, pin)];
        for (words, lines) in said {
            let Some(words) = words else { continue };
            let block = self.faces.set(words, STRONG, INNER - 60.0, 2);
            let line = self.faces.line(STRONG);
            let corner = self.area(MARGIN, self.top + (line - 42.0) / 2.0, 42.0);
            for stroke in lines {
                let at = |(x, y): Point| (corner.x + x * 1.75, corner.y + y * 1.75);
                let stroke: Vec<Point> = stroke.into_iter().map(at).collect();
                self.canvas.stroke(&stroke, 4.0, (self.colour(), PAPER));
            }
            self.write(&block, MARGIN + 60.0, self.top, (INK, PAPER))?;
            self.top += self.faces.height(&block);
        }
        self.top += 16.0;
        Ok(())
    }

    /// The way to the rest: a code, and the address beside it.
    fn foot(&mut self) -> Result<(), Undrawn> {
        let (faces, card) = (self.faces, self.card);
        let room = INNER - CODE - 48.0;
        let mut notes = vec![
            (faces.set(&card.read_on, bold(34.0), room, 2), INK),
            (faces.set(&card.link, SMALL, room, 4), PINE),
        ];
        notes.push((faces.set(&card.date, SMALL, room, 1), SOFT));
        if let Some(machine) = &card.machine {
            notes.push((faces.set(machine, regular(26.0), room, 3), SOFT));
        }
        let written: f32 = notes.iter().map(|(note, _)| faces.height(note)).sum();
        let height = written.max(CODE);
        let top = self.bottom - height;
        let mut y = top + (height - written).max(0.0) / 2.0;
        for (note, colour) in &notes {
            self.write(note, MARGIN, y, (*colour, PAPER))?;
            y += faces.height(note);
        }
        let place = self.area(MARGIN + INNER - CODE, top + (height - CODE) / 2.0, CODE);
        self.code((place.x, place.y))?;
        let rule = Area { height: 2.0, ..self.area(MARGIN, top - 26.0, INNER) };
        self.canvas.fill(rule, 0.0, (LINE, PAPER));
        self.bottom = top - 44.0;
        Ok(())
    }

    fn code(&mut self, corner: Point) -> Result<(), Undrawn> {
        let too_long = || Undrawn::Letters(self.card.link.clone());
        let level = EcLevel::M;
        let code = QrCode::with_error_correction_level(&self.card.address, level);
        let code = code.map_err(|_| too_long())?;
        let width = code.width();
        let module = CODE as usize / width;
        if module < SMALLEST_MODULE {
            return Err(too_long());
        }
        let side = module as f32;
        let inset = (CODE - side * width as f32) / 2.0;
        let dark = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark);
        for (n, _) in dark.enumerate().filter(|(_, dark)| *dark) {
            let (x, y) = ((n % width) as f32 * side, (n / width) as f32 * side);
            let (x, y) = ((corner.0 + inset + x).round(), (corner.1 + inset + y).round());
            let area = Area { x, y, width: side, height: side };
            self.canvas.fill(area, 0.0, (INK, PAPER));
        }
        Ok(())
    }

    /// Whom to call, large: the text around the number may not fit.
    fn phones(&mut self) -> Result<(), Undrawn> {
        for (number, name) in self.card.phones.iter().take(2).rev() {
            let faces = self.faces;
            let height = 104.0;
            let top = self.bottom - height;
            let area = Area { height, ..self.area(MARGIN, top, INNER) };
            let ground = if self.card.tone == Tone::Urgent { SOS_TINT } else { PINE_TINT };
            let ink = if self.card.tone == Tone::Urgent { SOS } else { PINE };
            self.canvas.fill(area, 12.0, (ground, PAPER));
            let number = faces.set(number, bold(60.0), INNER / 2.0, 1);
            let wide = faces.width_of(&number);
            let middle = |block: &Block| top + (height - faces.height(block)) / 2.0;
            self.write(&number, MARGIN + 32.0, middle(&number), (ink, ground))?;
            let from = MARGIN + 32.0 + wide + 28.0;
            let name = faces.set(name, regular(32.0), WIDTH as f32 - MARGIN - 24.0 - from, 2);
            let name = match faces.height(&name) > height + 8.0 {
                true => faces.set(&name.lines.concat(), regular(28.0), INNER - 60.0 - wide, 1),
                false => name,
            };
            self.write(&name, from, middle(&name), (INK, ground))?;
            self.bottom = top - 16.0;
        }
        Ok(())
    }

    /// The first lines of the text, as many as fit.
    fn text(&mut self) -> Result<(), Undrawn> {
        let line = self.faces.line(TEXT);
        for (n, paragraph) in self.card.text.iter().enumerate() {
            let fits = ((self.bottom - self.top) / line).max(0.0) as usize;
            if fits == 0 {
                break;
            }
            let (mark, words) = marked(paragraph);
            let indent = if mark.is_empty() { 0.0 } else { 44.0 };
            let mut block = self.faces.set(words, TEXT, INNER - indent, fits);
            let left =
                ((self.bottom - self.top - self.faces.height(&block) - 14.0) / line) as usize;
            // The last that fits whole says that it is not the last of all.
            if !block.is_cut && left == 0 && n + 1 < self.card.text.len() {
                block = self.faces.set(&format!("{words} …"), TEXT, INNER - indent, fits);
            }
            if !mark.is_empty() {
                let mark = self.faces.set(mark, TEXT, 60.0, 1);
                self.write(&mark, MARGIN, self.top, (self.colour(), PAPER))?;
            }
            self.write(&block, MARGIN + indent, self.top, (INK, PAPER))?;
            self.top += self.faces.height(&block) + 14.0;
            if block.is_cut {
                break;
            }
        }
        Ok(())
    }
}

/// The mark of a list item and its words; nothing marks a paragraph.
fn marked(paragraph: &str) -> (&str, &str) {
    match paragraph.split_once(' ') {
        Some((mark, words)) if mark == "•" || is_number(mark) => (mark, words),
        _ => ("", paragraph),
    }
}

fn is_number(mark: &str) -> bool {
    let digits = mark.strip_suffix('.').unwrap_or_default();
    (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// A maru's floor: beams, and short boards between them.
fn maru() -> Vec<Vec<Point>> {
    let (a, b) = (2.5, 21.5);
    vec![
        vec![(a, a), (b, a), (b, b), (a, b), (a, a)],
        vec![(8.5, a), (8.5, b)],
        vec![(15.5, a), (15.5, b)],
        vec![(a, 12.0), (8.5, 12.0)],
        vec![(15.5, 12.0), (b, 12.0)],
        vec![(8.5, 7.25), (15.5, 7.25)],
        vec![(8.5, 16.75), (15.5, 16.75)],
    ]
}

fn circle(middle: Point, radius: f32) -> Vec<Point> {
    let around = (0..=60_u8).map(|step| (f32::from(step) * 6.0).to_radians().sin_cos());
    around.map(|(sin, cos)| (middle.0 + radius * cos, middle.1 + radius * sin)).collect()
}
