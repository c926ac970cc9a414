//! The measures and where each becomes a finding.

use super::{Area, Finding, HEIGHT, Raster, Rule, WIDTH};
use serde::{Deserialize, Serialize};

/// What was found on a portrait.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examined {
    /// Whether faces were looked for; a browser does not.
    pub faces_sought: bool,
    /// The head, from crown to chin, where one face was found.
    pub head: Option<Area>,
    /// The rules that are not kept, the gravest first.
    pub findings: Vec<Finding>,
}

/// Where the face stands when nobody has looked for it: Doc 9303 wants the head in the middle, 70 to 80 % high.
const USUAL_FACE: Area = Area { x: 270, y: 300, width: 460, height: 430 };
/// The background left and right of the head.
const SIDES: [Area; 2] =
    [Area { x: 0, y: 0, width: 130, height: 300 }, Area { x: 870, y: 0, width: 130, height: 300 }];

/// Least sharpness, in ten-thousandths. A sharp photograph has 100 and more; below this, edges are wider than three pixels of
/// the print, and fine lines are gone.
const SHARP: i32 = 25;
/// A picture is dark when 95 % of it are darker than this, and flat when 90 % of its tones lie closer together.
const LIGHT: i32 = 120;
const TONES: i32 = 60;
/// Most thousandths of a face that may be burnt out.
const BURNT: i32 = 150;
/// Most per cent by which one side of the face may be darker.
const SHADOW: i64 = 45;
/// Least mean brightness of the background, most variance of a side, and most difference of the sides.
const BACKGROUND_LIGHT: i64 = 130;
const BACKGROUND_VARIANCE: i64 = 900;
const BACKGROUND_SIDES: i64 = 50;
/// Height of the head in thousandths: 700 to 800 are asked for, and hair makes the crown uncertain by a tenth.
const HEAD: std::ops::RangeInclusive<i32> = 620..=880;
/// Most thousandths between the middle of the head and that of the picture.
const ASIDE: i32 = 70;
/// Where crown and chin must lie.
const CROWN: i32 = 15;
const CHIN: i32 = 950;
/// A second face counts when it is at least half as wide as the first; smaller ones are patterns on clothes.
const SECOND: i32 = 2;

/// Examines a portrait as it will be printed.
///
/// `source` is the size in pixels of the part of the picture that it was cut from; `faces` are the boxes of the faces in
/// it, the surest first, or None where nobody has looked. `measured` of a finding is: pixels of the width for
/// [`Rule::Size`]; the number of faces for [`Rule::NoFace`] and [`Rule::ManyFaces`]; per cent of the height or width for
/// the rules of the head, [`Rule::Bright`] and [`Rule::Shadow`]; ten-thousandths for [`Rule::Blurred`]; brightness from 0
/// to 255 for the others.
pub fn examine(portrait: &Raster, source: (u32, u32), faces: Option<&[Area]>) -> Examined {
    let face = faces.and_then(|faces| faces.first()).copied();
    let mut seen =
        Examined { faces_sought: faces.is_some(), head: face.map(Area::head_of_face), findings: Vec::new() };
    if source.0 < WIDTH || source.1 < HEIGHT {
        seen.add(Rule::Size, Area::WHOLE, i32::try_from(source.0).unwrap_or(i32::MAX));
    }
    if let Some(faces) = faces {
        seen.faces(faces);
    }
    seen.light(portrait, face.unwrap_or(USUAL_FACE));
    if let Some(face) = face {
        seen.shadow(portrait, face);
    }
    seen.background(portrait);
    seen.findings.sort_by_key(|finding| !finding.rule.is_grave());
    seen
}

impl Examined {
    fn add(&mut self, rule: Rule, area: Area, measured: i32) {
        self.findings.push(Finding { rule, area: area.visible(), measured });
    }

    fn faces(&mut self, faces: &[Area]) {
        let Some(first) = faces.first() else {
            return self.add(Rule::NoFace, Area::WHOLE, 0);
        };
        let second = faces[1..].iter().find(|face| face.width * SECOND >= first.width);
        if let Some(second) = second {
            self.add(Rule::ManyFaces, *second, i32::try_from(faces.len()).unwrap_or(i32::MAX));
        }
        let head = first.head_of_face();
        let aside = head.middle() - 500;
        if head.height < *HEAD.start() {
            self.add(Rule::HeadSmall, head, head.height / 10);
        } else if head.height > *HEAD.end() {
            self.add(Rule::HeadLarge, head, head.height / 10);
        } else if head.y < CROWN || head.y + head.height > CHIN {
            self.add(Rule::HeadCut, head, head.y / 10);
        }
        if aside.abs() > ASIDE {
            self.add(Rule::HeadAside, head, aside / 10);
        }
    }

    fn light(&mut self, portrait: &Raster, face: Area) {
        let (low, high) = (portrait.percentile(50), portrait.percentile(950));
        if high < LIGHT {
            self.add(Rule::Dark, Area::WHOLE, high);
        } else if high - low < TONES {
            self.add(Rule::Flat, Area::WHOLE, high - low);
        }
        let burnt = portrait.burnt(face);
        if burnt > BURNT {
            self.add(Rule::Bright, face, burnt / 10);
        }
        let sharp = portrait.sharpness(face);
        if sharp < SHARP {
            self.add(Rule::Blurred, face, sharp);
        }
    }

    fn shadow(&mut self, portrait: &Raster, face: Area) {
        let half = face.width / 2;
        let sides = [Area { width: half, ..face }, Area { x: face.x + half, width: half, ..face }];
        let [left, right] = sides.map(|side| portrait.spread(side).mean);
        let (darker, light) = if left < right { (sides[0], right) } else { (sides[1], left) };
        let less = (left - right).abs() * 100 / light.max(1);
        if less > SHADOW {
            self.add(Rule::Shadow, darker, i32::try_from(less).unwrap_or(100));
        }
    }

    fn background(&mut self, portrait: &Raster) {
        let measured = |value: i64| i32::try_from(value).unwrap_or(i32::MAX);
        let sides = SIDES.map(|side| (side, portrait.spread(side)));
        let (darkest, dark) = if sides[0].1.mean < sides[1].1.mean { sides[0] } else { sides[1] };
        if dark.mean < BACKGROUND_LIGHT {
            self.add(Rule::BackgroundDark, darkest, measured(dark.mean));
        }
        let (rough, most) = if sides[0].1.variance > sides[1].1.variance { sides[0] } else { sides[1] };
        let apart = (sides[0].1.mean - sides[1].1.mean).abs();
        if most.variance > BACKGROUND_VARIANCE {
            self.add(Rule::BackgroundUneven, rough, measured(most.variance.isqrt()));
        } else if apart > BACKGROUND_SIDES {
            self.add(Rule::BackgroundUneven, darkest, measured(apart));
        }
    }
}
