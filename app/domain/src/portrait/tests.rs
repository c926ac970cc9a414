use super::{Area, Cut, Examined, HEIGHT, Raster, Rule, Step, WIDTH, examine};
use proptest::prelude::*;
use rstest::rstest;
use serde::{Deserialize, Serialize};

/// A drawn person before a wall. The browser's test draws the same (`end2end/tests/portrait.spec.ts`), so the formulas use
/// whole numbers only.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct Scene {
    name: String,
    skin: [i32; 3],
    /// The wall left and right of the person.
    walls: [[i32; 3]; 2],
    /// Thousandths of the light.
    light: i32,
    /// Thousandths of the light that fall on the right side of the face.
    right: i32,
    /// How often it is blurred.
    blur: u32,
    /// The size of what was cut.
    source: (u32, u32),
    /// What is found without looking for a face.
    #[serde(default)]
    examined: Examined,
}

const SCENES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/portrait/scenes.json");
/// Where the drawn face is: from the brow to below the lip.
const FACE: Area = Area { x: 260, y: 320, width: 480, height: 410 };

fn scenes() -> Vec<Scene> {
    serde_json::from_str(&std::fs::read_to_string(SCENES).expect("the scenes")).expect("scenes as JSON")
}

fn scene(name: &str) -> Scene {
    scenes().into_iter().find(|scene| scene.name == name).expect("a scene")
}

impl Scene {
    fn part(&self, x: i32, y: i32, part: usize) -> i32 {
        let (over, down) = (x - 206, y - 250);
        let fleck = (x * 7 + y * 13) % 11 - 5;
        let is_head = i64::from(over).pow(2) * 170i64.pow(2) + i64::from(down).pow(2) * 120i64.pow(2)
            <= 120i64.pow(2) * 170i64.pow(2);
        let value = if is_head {
            let light = if over > 0 { self.right } else { 1000 };
            let value = if y < 150 {
                [50, 40, 35][part] + fleck
            } else if ((over.abs() - 50).abs() < 14) && (y - 240).abs() < 8 {
                20
            } else if over.abs() < 40 && (y - 350).abs() < 6 {
                [120, 50, 50][part]
            } else {
                self.skin[part] + fleck
            };
            value * light / 1000
        } else if y > 440 && over.abs() < 60 + (y - 440) * 2 {
            [40, 60, 110][part] + fleck
        } else {
            self.walls[usize::from(over > 0)][part] + (x * 3 + y * 5) % 7 - 3
        };
        (value * self.light / 1000).clamp(0, 255)
    }

    /// Red, green, blue and opacity of each pixel.
    fn drawn(&self) -> Vec<u8> {
        let (width, height) = (WIDTH.cast_signed(), HEIGHT.cast_signed());
        let mut parts: Vec<i32> = Vec::new();
        for y in 0..height {
            for x in 0..width {
                parts.extend((0..3).map(|part| self.part(x, y, part)));
            }
        }
        for _ in 0..self.blur {
            parts = averaged(&averaged(&parts, (1, 0)), (0, 1));
        }
        let bytes = parts.chunks(3).flat_map(|pixel| pixel.iter().copied().chain([255]));
        bytes.map(|part| u8::try_from(part).expect("a byte")).collect()
    }

    fn raster(&self) -> Raster {
        Raster::new(WIDTH, HEIGHT, 4, &self.drawn()).expect("fits")
    }

    fn rules(&self, raster: &Raster, faces: Option<&[Area]>) -> Vec<Rule> {
        examine(raster, self.source, faces).findings.into_iter().map(|found| found.rule).collect()
    }
}

/// Each part as the mean of the nine in a line around it.
fn averaged(parts: &[i32], (over, down): (i32, i32)) -> Vec<i32> {
    let (width, height) = (WIDTH.cast_signed(), HEIGHT.cast_signed());
    let at = |x: i32, y: i32, part: i32| {
        let (x, y) = (x.clamp(0, width - 1), y.clamp(0, height - 1));
        parts[usize::try_from((y * width + x) * 3 + part).expect("inside")]
    };
    let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let around = |x: i32, y: i32, part: i32| -> i32 {
        (-4..=4).map(|far| at(x + far * over, y + far * down, part)).sum::<i32>() / 9
    };
    pixels.flat_map(|(x, y)| [around(x, y, 0), around(x, y, 1), around(x, y, 2)]).collect()
}

/// The browser's test compares with the same file. `UPDATE_SCENES=1` writes it anew: read the difference.
#[test]
fn the_findings_of_every_scene_are_those_of_the_browser() {
    let mut found = scenes();
    for scene in &mut found {
        scene.examined = examine(&scene.raster(), scene.source, None);
    }
    let lines: Vec<String> =
        found.iter().map(|scene| serde_json::to_string(scene).expect("a scene as JSON")).collect();
    let text = format!("[\n  {}\n]\n", lines.join(",\n  "));
    if std::env::var_os("UPDATE_SCENES").is_some() {
        std::fs::write(SCENES, &text).expect("written");
    }
    assert_eq!(std::fs::read_to_string(SCENES).expect("the scenes"), text);
}

#[rstest]
#[case("fine", &[])]
#[case("dark skin", &[])]
#[case("small", &[Rule::Size])]
#[case("blurred", &[Rule::Blurred])]
#[case("dark", &[Rule::Dark, Rule::BackgroundDark])]
#[case("burnt", &[Rule::Bright])]
#[case("dark wall", &[Rule::BackgroundDark])]
#[case("two walls", &[Rule::BackgroundUneven])]
#[case("shadow", &[Rule::Shadow])]
fn each_fault_is_named_and_no_other(#[case] name: &str, #[case] expected: &[Rule]) {
    let (scene, raster) = (scene(name), scene(name).raster());
    assert_eq!(scene.rules(&raster, Some(&[FACE])), expected, "{name}");
    let without: Vec<Rule> = expected.iter().copied().filter(|rule| *rule != Rule::Shadow).collect();
    assert_eq!(scene.rules(&raster, None), without, "{name}, no face sought");
}

#[test]
fn a_picture_of_one_tone_is_flat() {
    let grey = vec![128; usize::try_from(WIDTH * HEIGHT * 3).expect("a size")];
    let raster = Raster::new(WIDTH, HEIGHT, 3, &grey).expect("fits");
    let found = examine(&raster, (WIDTH, HEIGHT), None);
    assert!(found.findings.iter().any(|finding| finding.rule == Rule::Flat), "{found:?}");
}

#[rstest]
#[case::none(&[], &[Rule::NoFace])]
#[case::two(&[FACE, Area { x: 700, y: 300, width: 260, height: 220 }], &[Rule::ManyFaces])]
#[case::pattern(&[FACE, Area { x: 700, y: 900, width: 100, height: 80 }], &[])]
#[case::far(&[Area { x: 400, y: 400, width: 200, height: 170 }], &[Rule::HeadSmall])]
#[case::near(&[Area { x: 100, y: 250, width: 800, height: 680 }], &[Rule::HeadLarge])]
#[case::aside(&[Area { x: 100, ..FACE }], &[Rule::HeadAside])]
#[case::low(&[Area { y: 560, ..FACE }], &[Rule::HeadCut])]
#[case::high(&[Area { y: 160, ..FACE }], &[Rule::HeadCut])]
fn the_head_has_its_size_and_its_place(#[case] faces: &[Area], #[case] expected: &[Rule]) {
    let found = examine(&scene("fine").raster(), (WIDTH, HEIGHT), Some(faces));
    let of_head = |rule: &Rule| !matches!(rule, Rule::Shadow | Rule::Blurred | Rule::Bright);
    let rules: Vec<Rule> = found.findings.iter().map(|finding| finding.rule).filter(of_head).collect();
    assert_eq!(rules, expected, "{found:?}");
    assert!(found.findings.iter().all(|finding| finding.area == finding.area.visible()));
}

#[test]
fn pixels_that_do_not_fit_are_no_raster() {
    for (width, height, parts, bytes) in
        [(2, 2, 3, 11), (2, 2, 2, 8), (0, 5, 3, 0), (u32::MAX, u32::MAX, 4, 4)]
    {
        assert_eq!(Raster::new(width, height, parts, &vec![0; bytes]), None, "{width} {height} {parts}");
    }
    let one = Raster::new(1, 1, 3, &[1, 2, 3]).expect("fits");
    let _ = examine(&one, (1, 1), Some(&[FACE]));
}

proptest! {
    #[test]
    fn a_suggestion_lies_inside_and_has_the_proportions(width in 100u32..12_000, height in 100u32..12_000) {
        let cut = Cut::suggest(width, height);
        prop_assert!(cut.fits(width, height), "{cut:?} of {width} by {height}");
        prop_assert!(cut.width == width || cut.height == height, "no smaller than it must be");
    }

    #[test]
    fn no_size_and_no_cut_panics(w in any::<u32>(), h in any::<u32>(), x in any::<u32>(), y in any::<u32>()) {
        let _ = Cut::suggest(w, h);
        let cut = Cut { x, y, width: w, height: h };
        let _ = cut.fits(w, h);
        let _ = cut.seen(FACE, w, h);
        for step in Step::ALL {
            let _ = cut.stepped(*step, w, h);
        }
        let _ = Cut::around(FACE, w, h);
    }

    #[test]
    fn every_step_keeps_the_proportions_and_stays_inside(
        width in 300u32..6_000, height in 300u32..6_000, steps in prop::collection::vec(0usize..6, 0..60)
    ) {
        let mut cut = Cut::suggest(width, height);
        for step in steps {
            cut = cut.stepped(Step::ALL[step], width, height);
            prop_assert!(cut.fits(width, height), "{cut:?} of {width} by {height}");
            prop_assert!(cut.height >= (HEIGHT / 2).min(Cut::suggest(width, height).height));
        }
    }

    #[test]
    fn a_proposal_puts_the_head_where_doc_9303_wants_it(
        x in 300i32..600, y in 300i32..450, size in 80i32..140, scale in 2u32..6
    ) {
        let (width, height) = (scale * 1000, scale * 1000);
        let head = Area { x, y, width: size, height: size }.head_of_face();
        let cut = Cut::around(head, width, height);
        prop_assert!(cut.fits(width, height));
        if cut.height > HEIGHT / 2 + 1 {
            let seen = cut.seen(head, width, height);
            prop_assert!((700..=800).contains(&seen.height), "{seen:?}");
            prop_assert!((seen.middle() - 500).abs() <= 20, "{seen:?}");
            prop_assert!(seen.y > 50 && seen.y + seen.height < 950, "{seen:?}");
        }
    }
}

#[test]
fn a_portrait_is_kept_whole() {
    let whole = Cut { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    assert_eq!(Cut::suggest(WIDTH, HEIGHT), whole);
}
