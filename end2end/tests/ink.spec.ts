// The measuring of a printed label is measured itself: on drawn labels with known faults.
import { expect, test } from '@playwright/test';
import { type Box, characters, type Dots, faults, type Format, ink, MRV_A, MRV_B, pgm } from './ink.ts';

const DPI = 600;
const LETTERS = '<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How a label is drawn wrongly. */
interface Slip {
  pitch?: number;
  left?: number;
  /** Moves both lines, or one of them, up. */
  up?: [number, number];
  scale?: number;
  /** Leaves a character out. */
  without?: number;
  /** Draws another letter at a place of the first line. */
  instead?: [number, string];
  /** A stain. */
  stain?: Box;
}

/** A label with two lines of drawn characters: each letter has its own look, like OCR-B, but of bars. */
function drawn(format: Format, lines: string[], slip: Slip = {}): Dots {
  const perMm = DPI / 25.4;
  const scale = slip.scale ?? 1;
  const [width, height] = [Math.round(format.width * scale * perMm), Math.round(format.height * scale * perMm)];
  const dots: Dots = { width, height, grey: new Uint8Array(width * height).fill(255), perMm };
  const bar = (box: Box) => {
    for (let y = Math.round(box.top * perMm); y < Math.round(box.bottom * perMm); y++) {
      dots.grey.fill(0, y * width + Math.round(box.left * perMm), y * width + Math.round(box.right * perMm));
    }
  };
  lines.forEach((line, at) => {
    const centre = height / perMm - [15.75, 9.4][at] - (slip.up?.[at] ?? 0);
    [...line].forEach((right, column) => {
      if (at === 0 && slip.without === column) return;
      const letter = at === 0 && slip.instead?.[0] === column ? slip.instead[1] : right;
      const left = (slip.left ?? 4) + column * (slip.pitch ?? 2.54);
      const code = LETTERS.indexOf(letter) + 1;
      bar({ left, right: left + 1.6, top: centre - 1.3, bottom: centre - 1.1 });
      bar({ left, right: left + 1.6, top: centre + 1.1, bottom: centre + 1.3 });
      for (let bit = 0; bit < 6; bit++) {
        if (code & (1 << bit)) bar({ left: left + (bit % 2) * 0.8, right: left + 0.8 + (bit % 2) * 0.8, top: centre - 1 + 0.66 * (bit >> 1), bottom: centre - 0.4 + 0.66 * (bit >> 1) });
      }
    });
  });
  if (slip.stain) bar(slip.stain);
  return dots;
}

const A = ['VCUTOERIKSSON<<ANNA<MARIA'.padEnd(44, '<'), 'UTO1001012UTO7408122F2702182'.padEnd(44, '<')];
const B = ['VAUTOWIJESUNDARAMUDIYA<RANASINGHE<<C', 'UTO1001068LKA7901158M2702102'.padEnd(36, '<')];

test('a right label has no fault, in both formats @js', () => {
  expect(faults(drawn(MRV_A, A), MRV_A, A)).toEqual([]);
  expect(faults(drawn(MRV_B, B), MRV_B, B)).toEqual([]);
});

test('what the tolerances allow is no fault @js', () => {
  expect(faults(drawn(MRV_A, A, { left: 4.8, up: [0.1, -0.1], scale: 1.006 }), MRV_A, A)).toEqual([]);
});

const SLIPS: [string, Slip, RegExp][] = [
  ['the pitch of a plain 10 pt font', { pitch: 2.5505 }, /^line 1: from character .* \(pitch 2\.55 mm\)$/],
  ['a pitch of 2.5 mm', { pitch: 2.5 }, /\(pitch 2\.50 mm\)$/],
  ['a line that begins too far to the right', { left: 5.3 }, /^line 1: it begins at 5\.29 mm, not 4\.00 mm$/],
  ['an upper line that is too high', { up: [0.5, 0] }, /^line 1: its centre is 16\.2\d mm above the lower edge, not 15\.75 mm$/],
  ['a lower line that leaves its zone', { up: [0, -2] }, /^there is ink between 3\.00 mm and 7\.25 mm above the lower edge$/],
  ['a print that was fitted to the paper', { scale: 1.03 }, /^the label is 123\.6\d mm wide, not 120\.00 mm$/],
  ['a character that is missing', { without: 7 }, /^line 1: 43 characters are printed, not 44$/],
  ['another letter than that of the case', { instead: [6, 'P'] }, /^character 1\.\d+ is no R like that at|^characters .* look alike but should be/],
  ['a stain between the lines', { stain: { left: 60, right: 61, top: 67, bottom: 68 } }, /^there is ink between 11\.55 mm and 13\.60 mm above the lower edge$/],
];
for (const [what, slip, words] of SLIPS) {
  test(`it finds ${what} @js`, () => {
    const found = faults(drawn(MRV_A, A, slip), MRV_A, A);
    expect(found.filter((fault) => words.test(fault)), found.join('\n')).not.toEqual([]);
  });
}

test('an empty label and lines of the wrong length are faults @js', () => {
  const blank = drawn(MRV_A, ['', '']);
  expect(faults(blank, MRV_A, A)).toEqual(['line 1: 0 characters are printed, not 44', 'line 2: 0 characters are printed, not 44']);
  expect(ink(blank, { left: 0, top: 0, right: 120, bottom: 80 })).toBeUndefined();
  expect(faults(drawn(MRV_A, A), MRV_A, B)[0]).toBe('line 1: 36 characters should stand there, a line has 44');
});

test('boxes are told in millimetres @js', () => {
  const dots = drawn(MRV_A, ['', ''], { stain: { left: 10, right: 12, top: 20, bottom: 23 } });
  const box = ink(dots, { left: 0, top: 0, right: 120, bottom: 80 });
  for (const [edge, mm] of Object.entries({ left: 10, right: 12, top: 20, bottom: 23 })) {
    expect(box?.[edge as keyof Box]).toBeCloseTo(mm, 1);
  }
  expect(characters(dots, { left: 0, top: 0, right: 120, bottom: 80 })).toHaveLength(1);
});

test('only whole grey pictures are read @js', () => {
  const head = (text: string, more: number) => Buffer.concat([Buffer.from(text), Buffer.alloc(more, 10)]);
  const read = pgm(head('P5\n3 2\n255\n', 6), 600);
  expect([read.width, read.height, read.grey.length]).toEqual([3, 2, 6]);
  expect(() => pgm(head('P5\n3 2\n255\n', 5), 600)).toThrow('5 dots');
  expect(() => pgm(head('P6\n3 2\n255\n', 18), 600)).toThrow('no grey picture');
});
