// A photographed data page: read in the browser, checked like typed lines, never sent.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passport } from './passport.ts';
import { drafted, visit } from './saving.ts';
import { demo as test, expect, root } from './site.ts';

test.use({ apart: 'photo' });

const LINES = passport().split('\n');

/** A photograph of a data page with these lines, turned by some degrees, unsharp and grainy. */
async function photograph(page: Page, lines: string[], degrees: number): Promise<Buffer> {
  const font = readFileSync(join(root, 'server/services/fonts/OCRB.otf')).toString('base64');
  const drawn = await page.evaluate(
    async ({ font, lines, degrees }) => {
      const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('zone', bytes).load());
      const [width, height] = [1500, 1060];
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width * 1.15, height * 1.15];
      const brush = canvas.getContext('2d')!;
      brush.fillStyle = '#6b5a48';
      brush.fillRect(0, 0, canvas.width, canvas.height);
      brush.translate(canvas.width / 2, canvas.height / 2);
      brush.rotate((degrees * Math.PI) / 180);
      brush.translate(-width / 2, -height / 2);
      const paper = brush.createLinearGradient(0, 0, width, height);
      paper.addColorStop(0, '#efe9dd');
      paper.addColorStop(1, '#cfc8bb');
      brush.fillStyle = paper;
      brush.fillRect(0, 0, width, height);
      brush.filter = 'blur(0.8px)';
      brush.fillStyle = '#8899aa';
      brush.fillRect(60, 180, 420, 540);
      brush.fillStyle = '#222';
      brush.font = '34px sans-serif';
      ['PASSPORT', 'ERIKSSON', 'ANNA MARIA', '12 AUG 1974', '15 APR 2035'].forEach((text, row) => brush.fillText(text, 540, 220 + 80 * row));
      brush.font = '100px zone';
      brush.font = `${(((width * 0.92) / 44) * 100) / brush.measureText('0').width}px zone`;
      lines.forEach((text, row) => brush.fillText(text, width * 0.04, height * (0.84 + 0.085 * row)));
      brush.setTransform(1, 0, 0, 1, 0, 0);
      const pixels = brush.getImageData(0, 0, canvas.width, canvas.height);
      let seed = 7;
      for (let at = 0; at < pixels.data.length; at += 4) {
        seed = (seed * 1103515245 + 12345) & 0x7fffffff;
        const grain = (seed / 0x7fffffff - 0.5) * 36;
        for (let colour = 0; colour < 3; colour++) pixels.data[at + colour] += grain;
      }
      brush.putImageData(pixels, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.8).split(',')[1];
    },
    { font, lines, degrees },
  );
  return Buffer.from(drawn, 'base64');
}

test('a photographed data page fills the form, and stays in the browser @js', async ({ browser, site }) => {
  test.slow();
  const { page, id } = await drafted(browser, site.url, 'camera@example.org');
  await visit(page, `/applications/${id}/passport`);
  const sent: number[] = [];
  page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));
  const picture = await photograph(page, LINES, 2.5);
  const told = page.locator('[data-passport-photo] [role=status]');
  await page.locator('#passport-photo').setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(told).toContainText('Compare the lines', { timeout: 90_000 });
  await expect(page.locator('#passport-mrz')).toHaveValue(LINES.join('\n'));
  await expect(page.locator('.app-passport [role=status]')).toContainText('Surname: ERIKSSON');
  await expect(page.locator('#passport-number')).toHaveValue('L898902C3');

  // A picture without lines says so and leaves what is there.
  await page.locator('#passport-photo').setInputFiles({ name: 'empty.jpg', mimeType: 'image/jpeg', buffer: await photograph(page, [], 0) });
  await expect(told).toContainText('could not be found', { timeout: 90_000 });
  await expect(page.locator('#passport-mrz')).toHaveValue(LINES.join('\n'));
  expect(Math.max(...sent), 'no request is as large as a picture').toBeLessThan(10_000);
});

test('without scripts nothing offers to read a photograph @nojs', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'nocamera@example.org', false);
  await page.goto(`/applications/${id}/passport`);
  await expect(page.locator('#passport-photo')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Read the lines' })).toBeVisible();
});
