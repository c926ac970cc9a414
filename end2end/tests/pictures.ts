// Files that people upload, made here so that nobody's face lies in the repository.
import { crc32, deflateSync } from 'node:zlib';

/** A file for an input of the browser. */
export interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG from its rows, each beginning with the filter byte 0; `kind` is the colour type, `depth` the bits of a sample. */
function png(width: number, height: number, depth: number, kind: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** A drawn face before a light wall, large enough for print. `tone` makes two of them different. */
export function portrait(tone = 0): Upload {
  const [width, height] = [700, 900];
  const rows = Buffer.alloc(height * (1 + width * 3));
  const inside = (x: number, y: number, left: number, top: number, wide: number, high: number) => ((x - left) / wide) ** 2 + ((y - top) / high) ** 2 < 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let colour = [214 - (y >> 5), 222 - (y >> 5), 228 - (y >> 6)];
      if (inside(x, y, 350, 960, 330, 260)) colour = [48, 62 + tone, 92];
      if (inside(x, y, 350, 370, 215, 285)) colour = [62, 44 + tone, 36];
      if (inside(x, y, 350, 430, 180, 240)) colour = [205 - tone, 160, 132];
      if (inside(x, y, 280, 400, 24, 12) || inside(x, y, 420, 400, 24, 12)) colour = [40, 34, 30];
      if (inside(x, y, 350, 550, 60, 14)) colour = [150, 82, 80];
      rows.set(colour, y * (1 + width * 3) + 1 + x * 3);
    }
  }
  return { name: 'portrait.png', mimeType: 'image/png', buffer: png(width, height, 8, 2, rows) };
}

/** A picture that does not pack: close to a megabyte. */
export function noise(name: string): Upload {
  const [width, height] = [700, 450];
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let at = 0, seed = 7; at < rows.length; at++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    rows[at] = at % (1 + width * 3) ? seed >>> 24 : 0;
  }
  return { name, mimeType: 'image/png', buffer: png(width, height, 8, 2, rows) };
}

/** A whole PNG of some kilobytes that unpacks to more than 40 million dots. */
export function bomb(): Upload {
  const [width, height] = [8000, 5001];
  return { name: 'bomb.png', mimeType: 'image/png', buffer: png(width, height, 1, 0, Buffer.alloc(height * (1 + width / 8))) };
}

/** A PDF with a page for each line of text; one empty page when there is none. */
export function paper(name = 'passport.pdf', lines: string[] = ['']): Upload {
  const kids = lines.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  lines.forEach((line, at) => {
    const content = `BT /F 28 Tf 60 740 Td (${line}) Tj ET`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F 3 0 R >> >> >>`);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}
