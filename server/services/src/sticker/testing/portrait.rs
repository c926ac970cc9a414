use std::sync::OnceLock;

use image::{ColorType, ImageEncoder, codecs::jpeg::JpegEncoder};

const WIDTH: u32 = 413;
const HEIGHT: u32 = 531;

type Colour = [f64; 3];

const WALL: Colour = [222.0, 226.0, 230.0];
const SKIN: Colour = [222.0, 182.0, 154.0];
const HAIR: Colour = [74.0, 58.0, 50.0];
const COAT: Colour = [58.0, 70.0, 88.0];
const SHIRT: Colour = [238.0, 240.0, 242.0];

/// A drawn head and shoulders as JPEG, 413 x 531 pixels (35:45 at 300 dpi), of nobody. The same bytes each time.
pub fn portrait() -> Vec<u8> {
    static DRAWN: OnceLock<Vec<u8>> = OnceLock::new();
    DRAWN.get_or_init(draw).clone()
}

fn draw() -> Vec<u8> {
    let mut pixels = Vec::with_capacity((WIDTH * HEIGHT * 3) as usize);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let at = ((f64::from(x) + 0.5) / f64::from(WIDTH), (f64::from(y) + 0.5) / f64::from(WIDTH));
            pixels.extend(colour(at).map(|c| c.clamp(0.0, 255.0) as u8));
        }
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 85)
        .write_image(&pixels, WIDTH, HEIGHT, ColorType::Rgb8.into())
        .expect("a picture of fixed size can be encoded");
    jpeg
}

/// Colour at a point; the width of the picture is 1, its height 1.286.
fn colour((x, y): (f64, f64)) -> Colour {
    let mut c = mix(WALL, [200.0, 206.0, 212.0], y / 1.286);
    let mut lay = |paint: Colour, distance: f64, soft: f64| c = mix(c, paint, inside(distance, soft));
    // Light falls from the upper left.
    let side = ((x - 0.5) * 1.3 + (y - 0.55) * 0.35).clamp(-0.5, 0.5);
    let lit = |paint: Colour| paint.map(|v| v * (1.0 - side * 0.42));

    lay(HAIR, ellipse(x, y, 0.5, 0.50, 0.262, 0.345), 0.006);
    lay(lit(SKIN).map(|v| v * 0.86), boxed(x, y, 0.5, 1.05, 0.098, 0.30), 0.012);
    lay(lit(COAT), ellipse(x, y, 0.5, 1.36, 0.50, 0.36).max(-collar(x, y, 0.52)), 0.006);
    lay(
        lit(SHIRT),
        ellipse(x, y, 0.5, 1.36, 0.50, 0.36).max(collar(x, y, 0.52)).max(-collar(x, y, 0.26)),
        0.006,
    );
    for ear in [0.273, 0.727] {
        lay(lit(SKIN).map(|v| v * 0.92), ellipse(x, y, ear, 0.56, 0.032, 0.07), 0.006);
    }
    lay(lit(SKIN), face(x, y), 0.006);
    lay(HAIR, fringe(x, y), 0.010);
    for (eye, brow) in [(0.405, 0.40), (0.595, 0.60)] {
        lay(HAIR, ellipse(x, y, brow, 0.462, 0.058, 0.010), 0.006);
        lay([246.0, 244.0, 242.0], ellipse(x, y, eye, 0.520, 0.038, 0.017), 0.004);
        lay([92.0, 84.0, 70.0], ellipse(x, y, eye, 0.518, 0.0165, 0.0165), 0.005);
        lay([34.0, 30.0, 28.0], ellipse(x, y, eye, 0.518, 0.008, 0.008), 0.004);
        lay(lit(SKIN).map(|v| v * 0.93), ellipse(x, y, eye, 0.491, 0.046, 0.013), 0.006);
        lay([96.0, 70.0, 60.0], ellipse(x, y, eye, 0.504, 0.040, 0.003), 0.006);
    }
    lay(lit(SKIN).map(|v| v * 0.88), ellipse(x, y, 0.512, 0.600, 0.022, 0.065), 0.05);
    lay(lit(SKIN).map(|v| v * 0.76), ellipse(x, y, 0.5, 0.667, 0.040, 0.009), 0.02);
    lay([178.0, 112.0, 104.0], ellipse(x, y, 0.5, 0.742, 0.072, 0.016), 0.010);
    lay([132.0, 80.0, 76.0], ellipse(x, y, 0.5, 0.741, 0.072, 0.003), 0.006);
    lay(lit(SKIN).map(|v| v * 0.9), ellipse(x, y, 0.5, 0.79, 0.045, 0.008), 0.03);
    c
}

/// An oval that narrows towards the chin.
fn face(x: f64, y: f64) -> f64 {
    let narrow = 1.0 - ((y - 0.55).max(0.0) * 0.55);
    ellipse((x - 0.5) / narrow + 0.5, y, 0.5, 0.545, 0.222, 0.320)
}

fn fringe(x: f64, y: f64) -> f64 {
    let crown = ellipse(x, y, 0.5, 0.45, 0.258, 0.295);
    let forehead = ellipse(x, y, 0.5, 0.60, 0.216, 0.265);
    crown.max(-forehead).max(y - 0.55)
}

/// The opening of a garment: a wedge that points down, as wide as `slope` says.
fn collar(x: f64, y: f64, slope: f64) -> f64 {
    (x - 0.5).abs() - (1.29 - y).max(0.0) * slope
}

/// About the distance to an ellipse, negative inside.
fn ellipse(x: f64, y: f64, cx: f64, cy: f64, rx: f64, ry: f64) -> f64 {
    let (u, v) = ((x - cx) / rx, (y - cy) / ry);
    ((u * u + v * v).sqrt() - 1.0) * rx.min(ry)
}

fn boxed(x: f64, y: f64, cx: f64, cy: f64, rx: f64, ry: f64) -> f64 {
    ((x - cx).abs() - rx).max((y - cy).abs() - ry)
}

fn inside(distance: f64, soft: f64) -> f64 {
    let t = (0.5 - distance / soft).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

fn mix(a: Colour, b: Colour, part: f64) -> Colour {
    [0, 1, 2].map(|i| a[i] + (b[i] - a[i]) * part)
}
