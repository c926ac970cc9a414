// Where the ink of a printed label really is, measured on its picture, and whether a reader for machine readable visas finds
// the two lines there. The measures are those of Doc 9303-7 (8th ed., section 3 and figures 1 to 4) and of OCR-B size 1 by
// Doc 9303-3. All lengths are millimetres, from the upper left corner of the label, unless a name says otherwise.

/** A grey picture. */
export interface Dots {
  width: number;
  height: number;
  /** One byte for each dot, row by row; 0 is black. */
  grey: Uint8Array;
  /** Dots in a millimetre. */
  perMm: number;
}

/** A box. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is fixed about a kind of label. */
export interface Format {
  name: string;
  width: number;
  height: number;
  /** Characters in a line of the machine readable zone. */
  columns: number;
}

export const MRV_A: Format = { name: 'MRV-A', width: 120, height: 80, columns: 44 };
export const MRV_B: Format = { name: 'MRV-B', width: 105, height: 74, columns: 36 };

/** How far an edge of the label may lie from its nominal place: between 119 x 79 and 121 x 81 mm, for MRV-B likewise. */
const SIZE_TOLERANCE = 1.0;
/** Ten characters in an inch. */
const PITCH = 2.54;
/** Two dots at 600 dpi: the edge of a stroke falls somewhere within a dot, at both ends of a distance. */
const PITCH_TOLERANCE = 0.085;
/** Left edge of the first character. */
const FIRST = 4.0;
const FIRST_TOLERANCE = 1.0;
/** For each line the centre above the lower edge and the printing zone, that no ink leaves. */
const LINES = [
  { centre: 15.75, zone: [13.6, 17.9] },
  { centre: 9.4, zone: [7.25, 11.55] },
] as const;
/** The zone is 4.3 mm high and a digit 2.76 mm: a sixth of the play on either side keeps room for the printer. */
const CENTRE_TOLERANCE = 0.13;
/** Heights of capitals and digits of OCR-B size 1, with the stroke's tolerance. */
const INK_HEIGHT = [2.4, 2.9] as const;
/** Readers look at this part above the lower edge; nothing but the two lines stands in it. */
const READING_ZONE = [3.0, 20.0] as const;

/** Reads a binary PGM (`pdftoppm -gray`). */
export function pgm(bytes: Uint8Array, dpi: number): Dots {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).match(/^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/);
  if (!head || head[3] !== '255') throw new Error('this is no grey picture of 8 bits');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const grey = bytes.subarray(head[0].length);
  if (grey.length !== width * height) throw new Error(`the picture has ${grey.length} dots, not ${width} x ${height}`);
  return { width, height, grey, perMm: dpi / 25.4 };
}

/** The columns and rows of a part of the picture. */
function span(dots: Dots, part: Box): { x: [number, number]; y: [number, number] } {
  const at = (mm: number, most: number) => Math.min(Math.max(Math.round(mm * dots.perMm), 0), most);
  return { x: [at(part.left, dots.width), at(part.right, dots.width)], y: [at(part.top, dots.height), at(part.bottom, dots.height)] };
}

const isInk = (dots: Dots, x: number, y: number): boolean => dots.grey[y * dots.width + x] < 128;

/** The box around all ink in a part of the picture; none when it is blank. */
export function ink(dots: Dots, part: Box): Box | undefined {
  const { x, y } = span(dots, part);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = y[0]; row < y[1]; row++) {
    for (let column = x[0]; column < x[1]; column++) {
      if (!isInk(dots, column, row)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  if (left === Infinity) return undefined;
  return { left: left / dots.perMm, top: top / dots.perMm, right: right / dots.perMm, bottom: bottom / dots.perMm };
}

/** The characters of a line: the boxes of ink between blank columns. No character of OCR-B has a blank column inside. */
export function characters(dots: Dots, line: Box): Box[] {
  const { x, y } = span(dots, line);
  const found: Box[] = [];
  let begin = -1;
  for (let column = x[0]; column <= x[1]; column++) {
    let inked = false;
    for (let row = y[0]; column < x[1] && row < y[1] && !inked; row++) inked = isInk(dots, column, row);
    if (inked && begin < 0) begin = column;
    if (!inked && begin >= 0) {
      const box = ink(dots, { ...line, left: begin / dots.perMm, right: column / dots.perMm });
      if (box) found.push(box);
      begin = -1;
    }
  }
  return found;
}

const GRID = [10, 14] as const;

/** The looks of a character: how much ink lies in each part of its box, and how wide and high the box is. */
export function shape(dots: Dots, box: Box): number[] {
  const { x, y } = span(dots, box);
  const cells = new Float64Array(GRID[0] * GRID[1]);
  const counts = new Float64Array(GRID[0] * GRID[1]);
  for (let row = y[0]; row < y[1]; row++) {
    for (let column = x[0]; column < x[1]; column++) {
      const across = Math.floor(((column - x[0]) * GRID[0]) / (x[1] - x[0]));
      const down = Math.floor(((row - y[0]) * GRID[1]) / (y[1] - y[0]));
      counts[down * GRID[0] + across] += 1;
      cells[down * GRID[0] + across] += isInk(dots, column, row) ? 1 : 0;
    }
  }
  return [...cells].map((cell, at) => (counts[at] ? cell / counts[at] : 0)).concat(box.right - box.left, box.bottom - box.top);
}

/** How unlike two characters look: 0 for the same. */
export function unlike(a: number[], b: number[]): number {
  const cells = GRID[0] * GRID[1];
  let sum = 0;
  for (let at = 0; at < cells; at++) sum += Math.abs(a[at] - b[at]);
  return sum / cells + Math.abs(a[cells] - b[cells]) + Math.abs(a[cells + 1] - b[cells + 1]);
}

/** Up to here two characters are the same one, from here on they are different ones. O and 0 are the most alike. */
export const SAME = 0.1;

const mm = (value: number): string => `${value.toFixed(2)} mm`;

/** Everything on the picture of a label that a reader would stumble over; `lines` is what should stand there. */
export function faults(dots: Dots, format: Format, lines: readonly string[]): string[] {
  const found: string[] = [];
  const [width, height] = [dots.width / dots.perMm, dots.height / dots.perMm];
  for (const [what, is, nominal] of [['wide', width, format.width], ['high', height, format.height]] as const) {
    if (Math.abs(is - nominal) > SIZE_TOLERANCE) found.push(`the label is ${mm(is)} ${what}, not ${mm(nominal)}`);
  }
  const part = (high: number, low: number): Box => ({ left: 0, right: width, top: height - high, bottom: height - low });
  for (const [high, low] of [[READING_ZONE[1], LINES[0].zone[1]], [LINES[0].zone[0], LINES[1].zone[1]], [LINES[1].zone[0], READING_ZONE[0]]]) {
    if (ink(dots, part(high, low))) found.push(`there is ink between ${mm(low)} and ${mm(high)} above the lower edge`);
  }
  const looks: { letter: string; place: string; shape: number[] }[] = [];
  LINES.forEach((line, at) => {
    const text = lines[at] ?? '';
    const [low, high] = line.zone;
    const boxes = characters(dots, part(high, low));
    found.push(...lineFaults(boxes, text, format).map((fault) => `line ${at + 1}: ${fault}`));
    const all = ink(dots, part(high, low));
    if (all) {
      const centre = height - (all.top + all.bottom) / 2;
      if (Math.abs(centre - line.centre) > CENTRE_TOLERANCE) {
        found.push(`line ${at + 1}: its centre is ${mm(centre)} above the lower edge, not ${mm(line.centre)}`);
      }
      const tall = all.bottom - all.top;
      if (tall < INK_HEIGHT[0] || tall > INK_HEIGHT[1]) found.push(`line ${at + 1}: its characters are ${mm(tall)} high`);
    }
    if (boxes.length === text.length) {
      boxes.forEach((box, column) => looks.push({ letter: text[column], place: `${at + 1}.${column + 1}`, shape: shape(dots, box) }));
    }
  });
  return [...found, ...misprints(looks)];
}

/** What is wrong with the places of the characters of a line. */
function lineFaults(boxes: Box[], text: string, format: Format): string[] {
  if (text.length !== format.columns) return [`${text.length} characters should stand there, a line has ${format.columns}`];
  if (boxes.length !== text.length) return [`${boxes.length} characters are printed, not ${text.length}`];
  const found: string[] = [];
  if (Math.abs(boxes[0].left - FIRST) > FIRST_TOLERANCE) found.push(`it begins at ${mm(boxes[0].left)}, not ${mm(FIRST)}`);
  // The same character begins at the same place of its cell, so that two of them tell the pitch without their side bearings.
  const last = new Map<string, number>();
  const first = new Map<string, number>();
  boxes.forEach((box, column) => {
    for (const seen of [last, first]) {
      const other = seen.get(text[column]);
      if (other === undefined) continue;
      const is = box.left - boxes[other].left;
      const wanted = PITCH * (column - other);
      if (Math.abs(is - wanted) > PITCH_TOLERANCE) {
        found.push(`from character ${other + 1} to ${column + 1} it is ${mm(is)}, not ${mm(wanted)} (pitch ${mm(is / (column - other))})`);
      }
    }
    last.set(text[column], column);
    if (!first.has(text[column])) first.set(text[column], column);
    // A narrow character stands in the middle of its cell.
    const middle = (box.left + box.right) / 2 - boxes[0].left;
    if (column > 0 && Math.abs(middle - PITCH * (column + 0.35)) > PITCH / 2) found.push(`character ${column + 1} stands outside its place`);
  });
  // One wrong pitch is wrong everywhere: the first places say enough.
  return found.slice(0, 4);
}

/** Equal characters must look alike, others must not: then the ink says what the text says. */
function misprints(looks: { letter: string; place: string; shape: number[] }[]): string[] {
  const found: string[] = [];
  const models: typeof looks = [];
  for (const look of looks) {
    const model = models.find((known) => known.letter === look.letter);
    if (!model) {
      models.push(look);
    } else if (unlike(model.shape, look.shape) > SAME) {
      found.push(`character ${look.place} is no ${look.letter} like that at ${model.place}`);
    }
  }
  for (const [at, one] of models.entries()) {
    for (const other of models.slice(at + 1)) {
      if (unlike(one.shape, other.shape) <= SAME) found.push(`characters ${one.place} and ${other.place} look alike but should be ${one.letter} and ${other.letter}`);
    }
  }
  return found;
}
