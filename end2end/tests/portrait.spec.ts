// Portrait and papers: what is found on a photograph, here and on the server; the cut; papers of several files.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { apply, attach, begin } from './application.ts';
import { applicant, fine, press, staff } from './people.ts';
import { PERSONS } from './persons.ts';
import { noise, paper, portrait } from './pictures.ts';
import { hold, unserved } from './saving.ts';
import { demo as test, expect } from './site.ts';

test.describe.configure({ mode: 'serial' });

const person = new URL('../../server/testing/astronaut.jpg', import.meta.url).pathname;

interface Scene {
  name: string;
  skin: number[];
  walls: number[][];
  light: number;
  right: number;
  blur: number;
  source: [number, number];
  examined: unknown;
}

/** The scenes with which the server's rules are tested (`app/domain/src/portrait/tests.rs` draws the same). */
const scenes: Scene[] = JSON.parse(readFileSync(new URL('../../app/domain/src/portrait/scenes.json', import.meta.url), 'utf8'));
const [WIDTH, HEIGHT] = [413, 531];

function part(scene: Scene, x: number, y: number, at: number): number {
  const [over, down] = [x - 206, y - 250];
  const fleck = ((x * 7 + y * 13) % 11) - 5;
  let value: number;
  if (over ** 2 * 170 ** 2 + down ** 2 * 120 ** 2 <= 120 ** 2 * 170 ** 2) {
    if (y < 150) value = [50, 40, 35][at] + fleck;
    else if (Math.abs(Math.abs(over) - 50) < 14 && Math.abs(y - 240) < 8) value = 20;
    else if (Math.abs(over) < 40 && Math.abs(y - 350) < 6) value = [120, 50, 50][at];
    else value = scene.skin[at] + fleck;
    value = Math.trunc((value * (over > 0 ? scene.right : 1000)) / 1000);
  } else if (y > 440 && Math.abs(over) < 60 + (y - 440) * 2) value = [40, 60, 110][at] + fleck;
  else value = scene.walls[over > 0 ? 1 : 0][at] + ((x * 3 + y * 5) % 7) - 3;
  return Math.min(255, Math.max(0, Math.trunc((value * scene.light) / 1000)));
}

function averaged(parts: Int32Array, over: number, down: number): Int32Array {
  const out = new Int32Array(parts.length);
  const inside = (value: number, most: number) => Math.min(most - 1, Math.max(0, value));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++)
      for (let at = 0; at < 3; at++) {
        let sum = 0;
        for (let far = -4; far <= 4; far++) sum += parts[(inside(y + far * down, HEIGHT) * WIDTH + inside(x + far * over, WIDTH)) * 3 + at];
        out[(y * WIDTH + x) * 3 + at] = Math.trunc(sum / 9);
      }
  return out;
}

/** Red, green, blue and opacity of each pixel. */
function drawn(scene: Scene): string {
  let parts = new Int32Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) for (let at = 0; at < 3; at++) parts[(y * WIDTH + x) * 3 + at] = part(scene, x, y, at);
  for (let time = 0; time < scene.blur; time++) parts = averaged(averaged(parts, 1, 0), 0, 1);
  const bytes = Buffer.alloc(WIDTH * HEIGHT * 4, 255);
  for (let pixel = 0; pixel < WIDTH * HEIGHT; pixel++) for (let at = 0; at < 3; at++) bytes[pixel * 4 + at] = parts[pixel * 3 + at];
  return bytes.toString('base64');
}

async function draft(browser: Browser, url: string, scripts: boolean, email: string): Promise<{ page: Page; id: string }> {
  const page = await applicant(browser, url, email, scripts);
  const journey = { nationality: 'UKR', residence: 'UKR', purpose: 'tourism', days: '10', entries: 'single' };
  return { page, id: await begin(page, journey) };
}

test('the browser finds what the server finds on the same pixels @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'scenes@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  for (const scene of scenes) {
    const found = await page.evaluate(
      async ({ pixels, size, source }) => {
        const place = (document.querySelector('script[data-examiner]') as HTMLElement).dataset;
        const rules = await import(place.examiner ?? '');
        await rules.default({ module_or_path: place.wasm });
        const bytes = Uint8Array.from(atob(pixels), (sign) => sign.charCodeAt(0));
        return rules.examine(bytes, size[0], size[1], source[0], source[1]);
      },
      { pixels: drawn(scene), size: [WIDTH, HEIGHT], source: scene.source },
    );
    expect(JSON.parse(found), scene.name).toEqual(scene.examined);
  }
});

test('a photograph is examined, its faults are marked, and it can be cut in another way', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'face@utopia.example');
  const card = page.locator('#paper-portrait');
  await attach(page, id, 'portrait', person);
  await fine(page);
  // The file is small, the face is found, and it may be sent all the same.
  await expect(card.locator('.app-findings')).toContainText('too few pixels');
  await expect(card.locator('.app-findings')).not.toContainText('No face');
  await expect(card.locator('.app-examined .app-mark')).toHaveCount(await card.locator('.app-examined .app-findings li').count());
  await expect(card).toContainText('You can send the photograph all the same');
  await press(page, 'Change the cut');
  await fine(page);
  const frame = page.locator('.app-cut__frame');
  const place = async () => Number(await frame.getAttribute('x'));
  const before = await place();
  for (let step = 0; step < 4; step++) await press(page, 'Left');
  expect(await place()).toBeLessThan(before);
  await expect(page.locator('.app-findings')).toContainText('not in the middle');
  await press(page, 'Back to our proposal');
  expect(await place()).toBe(before);
  await expect(page.locator('.app-findings')).not.toContainText('not in the middle');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(card.locator('.app-file')).toContainText('astronaut.jpg');
});

test('a photograph without a face is named, and nothing is refused', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'noface@utopia.example');
  await attach(page, id, 'portrait', portrait());
  await fine(page);
  await expect(page.locator('#paper-portrait .app-findings')).toContainText('No face was found');
});

test('the browser tells before anything is sent, and the cut is moved by the keys @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'before@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  const card = page.locator('#paper-portrait');
  const box = card.locator('.app-cut__before');
  await expect(box).toBeHidden();
  await page.locator('#file-portrait').setInputFiles(person);
  await expect(box).toBeVisible();
  await expect(box.locator('li[data-rule="blurred"], li[data-rule="background_uneven"], .app-cut__said p').first()).toBeVisible();
  const frame = box.locator('.app-cut__frame');
  const before = Number(await frame.getAttribute('height'));
  await box.locator('.app-cut__whole').focus();
  for (let step = 0; step < 20; step++) await page.keyboard.press('+');
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp');
  expect(Number(await frame.getAttribute('height'))).toBeLessThan(before);
  await expect(box.locator('li[data-rule="size"]')).toBeVisible();
  const chosen = Number(await frame.getAttribute('height'));
  await card.getByRole('button', { name: 'Upload' }).click();
  await fine(page);
  await page.goto(`/applications/${id}/cut`);
  expect(Number(await page.locator('.app-cut__frame').getAttribute('height')), 'what the person chose is kept').toBe(chosen);
  // On the page of the cut the same works with the pointer.
  const whole = page.locator('.app-cut__whole');
  await expect(whole).toHaveAttribute('tabindex', '0');
  await whole.focus();
  await page.keyboard.press('ArrowDown');
  const moved = Number(await page.locator('.app-cut__frame').getAttribute('y'));
  await press(page, 'Use this cut');
  expect(Number(await page.locator('.app-cut__frame').getAttribute('y'))).toBe(moved);
});

test('a button that is being pressed is not pushed away by what appears @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'pressing@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  const card = page.locator('#paper-portrait');
  // The picture takes until the button is down.
  await page.evaluate(() => {
    const { decode } = Image.prototype;
    Image.prototype.decode = async function () {
      await new Promise((done) => addEventListener('pointerdown', done, { once: true }));
      return decode.call(this);
    };
  });
  await page.locator('#file-portrait').setInputFiles(person);
  const button = card.getByRole('button', { name: 'Upload' });
  await button.hover();
  await page.mouse.down();
  await page.waitForTimeout(1_000);
  await expect(card.locator('.app-cut__before')).toBeHidden();
  const loaded = page.waitForEvent('load');
  await page.mouse.up();
  await loaded;
  await expect(card.locator('.app-file')).toContainText('astronaut.jpg');
});

test('a large photograph comes in parts with the cut that was chosen, and goes on where it stood @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'large@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  const large = noise('me.png');
  expect(large.buffer.length, 'several parts').toBeGreaterThan(3 * 256 * 1024);
  const card = page.locator('#paper-portrait');
  const file = test.info().outputPath('me.png');
  writeFileSync(file, large.buffer);
  const choose = async () => {
    await card.locator('input[type="file"]').first().setInputFiles(file);
    const frame = card.locator('.app-cut__before .app-cut__frame');
    await expect(frame).toBeVisible();
    await card.locator('.app-cut__whole').focus();
    for (let times = 0; times < 6; times++) await page.keyboard.press('+');
    return Number(await frame.getAttribute('height'));
  };
  await page.route(/\/uploads\/[^/]+\?/, (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    return offset >= 2 * 256 * 1024 ? route.abort('connectionrefused') : route.continue();
  });
  await choose();
  await card.getByRole('button', { name: 'Upload' }).click();
  await expect(card.getByRole('status').last()).toContainText('The connection is gone');
  await page.unroute(/\/uploads\/[^/]+\?/);
  await page.reload();
  const after: number[] = [];
  page.on('request', (request) => {
    const offset = new URL(request.url()).searchParams.get('offset');
    if (offset !== null) after.push(Number(offset));
  });
  const chosen = await choose();
  expect(chosen).toBeGreaterThan(0);
  await card.getByRole('button', { name: 'Upload' }).click();
  await expect(card.locator('.app-examined')).toBeVisible();
  expect(after[0], 'what is there is not sent again').toBe(2 * 256 * 1024);
  await page.goto(`/applications/${id}/cut`);
  expect(Number(await page.locator('.app-cut__frame').getAttribute('height')), 'what the person chose is kept').toBe(chosen);
});

test('several files of one paper are one document in the order that the person gave', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'pages@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  const card = page.locator('#paper-passport_copy');
  const files = ['one', 'two', 'three'].map((name) => paper(`${name}.pdf`));
  await card.locator('input[type="file"]').setInputFiles(files);
  await card.getByRole('button', { name: 'Upload' }).click();
  await fine(page);
  const names = () => card.locator('.app-file p a').allInnerTexts();
  expect(await names()).toEqual(['one.pdf', 'two.pdf', 'three.pdf']);
  await expect(card).toContainText('These 3 files are one document');
  await press(page, 'Move three.pdf forward');
  expect(await names()).toEqual(['one.pdf', 'three.pdf', 'two.pdf']);
  await press(page, 'Remove one.pdf');
  expect(await names()).toEqual(['three.pdf', 'two.pdf']);
});

test('a file that comes in parts goes on where it stood, after a broken line and after a reload @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'parts@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  const large = noise('page.png');
  expect(large.buffer.length, 'several parts').toBeGreaterThan(3 * 256 * 1024);
  const card = page.locator('#paper-passport_copy');
  // A file of the disk keeps its time, by which it is known again.
  const file = test.info().outputPath('page.png');
  writeFileSync(file, large.buffer);
  const choose = async () => {
    await card.locator('input[type="file"]').setInputFiles(file);
    await card.getByRole('button', { name: 'Upload' }).click();
  };
  // After two parts the line is gone.
  const offsets: number[] = [];
  await page.route(/\/uploads\/[^/]+\?/, (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    offsets.push(offset);
    return offset >= 2 * 256 * 1024 ? route.abort('connectionrefused') : route.continue();
  });
  await choose();
  await expect(card.getByRole('status')).toContainText('The connection is gone');
  expect(offsets.slice(0, 2)).toEqual([0, 256 * 1024]);
  await page.unroute(/\/uploads\/[^/]+\?/);
  await page.reload();
  const after: number[] = [];
  page.on('request', (request) => {
    const offset = new URL(request.url()).searchParams.get('offset');
    if (offset !== null) after.push(Number(offset));
  });
  await choose();
  await expect(card.locator('.app-file')).toContainText('page.png');
  expect(after[0], 'what is there is not sent again').toBe(2 * 256 * 1024);
});

test('a link that was followed while the last part of a file arrives leads where it says @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'left@utopia.example');
  await unserved(page);
  await page.goto(`/applications/${id}/papers`);
  const large = noise('page.png');
  const card = page.locator('#paper-passport_copy');
  const last = Math.floor((large.buffer.length - 1) / (256 * 1024)) * 256 * 1024;
  const part = await hold(page, `**/uploads/*offset=${last}*`);
  await card.locator('input[type="file"]').setInputFiles(large);
  await card.getByRole('button', { name: 'Upload' }).click();
  await part.asked;
  const link = await hold(page, `**/applications/${id}`);
  await page.locator(`main a[href="/applications/${id}"]`).first().click({ noWaitAfter: true });
  await link.asked;
  const answered = page.waitForResponse((response) => response.url().includes(`offset=${last}`));
  part.go();
  await answered;
  // Long enough for the page to be drawn anew.
  await page.waitForTimeout(1_500);
  link.go();
  await expect(page).toHaveURL(new RegExp(`/applications/${id}$`));
});

test('what is wrong with a file that came in parts is said beside its input @js', async ({ browser, site }) => {
  const { page, id } = await draft(browser, site.url, true, 'junk@utopia.example');
  await page.goto(`/applications/${id}/papers`);
  const card = page.locator('#paper-passport_copy');
  const junk = Buffer.from('MZ this is a program\n'.repeat(20_000));
  await card.locator('input[type="file"]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: junk });
  await card.getByRole('button', { name: 'Upload' }).click();
  await expect(page.locator('.govuk-error-summary')).toContainText('must be a JPEG, PNG or PDF');
  await expect(page.locator('#file-passport_copy-error')).toContainText('must be a JPEG, PNG or PDF');
});

test('an officer sees what was found on a photograph, marked on it, and it refuses nothing', async ({ browser, site, scripts }) => {
  const email = `looked-at-${scripts}@example.org`;
  const page = await applicant(browser, site.url, email, scripts);
  const { id } = await apply(page, { ...PERSONS[0], email });
  const desk = await staff(browser, site.url, 'intake', scripts);
  await desk.goto(`/desk/cases/${id}`);
  await desk.locator('main a[href*="/papers/"]', { hasText: 'Portrait' }).first().click();
  const found = desk.locator('.app-findings li');
  await expect(found.first()).toBeVisible();
  const count = await found.count();
  // Each finding has its number on the picture, and says how to put it right.
  await expect(desk.locator('.app-marked .app-mark')).toHaveCount(count);
  expect(await desk.locator('.app-mark__number').allTextContents()).toEqual([...Array(count).keys()].map((at) => String(at + 1)));
  for (const one of await found.all()) expect((await one.innerText()).split('\n').filter(Boolean).length).toBeGreaterThan(1);
  const picture = desk.locator('.app-marked__picture');
  const seen = () => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
  await expect.poll(seen, 'the picture is there').toBe(true);
  // It was sent all the same, and the desk goes on with it.
  await desk.goto(`/desk/cases/${id}/lodge`);
  await expect(desk.getByRole('button', { name: 'Take the file in' })).toBeVisible();
  await desk.context().close();
  await page.context().close();
});
