// The whole job, for six people with different names: an application is typed into an empty form and sent, taken in,
// examined, decided, printed, read back, affixed, handed over and checked at the border; and the way of a refusal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { apply, fill } from './application.ts';
import { allMet, type Crew, expect, listen, test } from './crew.ts';
import { faults, MRV_A, MRV_B, pgm } from './ink.ts';
import { applicant, fine, press } from './people.ts';
import { type Person, PERSONS, zoneOf } from './persons.ts';

/** Opens the page of an action and gives the command. */
async function act(page: Page, id: string, action: string, button: string, fillIn: (page: Page) => Promise<void> = async () => {}) {
  await page.goto(`/desk/cases/${id}/${action}`);
  await fillIn(page);
  await press(page, button);
  await fine(page);
  await expect(page).toHaveURL(new RegExp(`/desk/cases/${id}$`));
}

/** From the tray of intake to the decision; each step by its own person. */
async function decided(crew: Crew, id: string, reference: string, person: Person): Promise<void> {
  const intake = await crew('intake');
  await intake.goto('/desk?tray=intake');
  await expect(intake.locator('main')).toContainText(reference);
  await act(intake, id, 'lodge', 'Take the file in', async (page) => {
    await page.locator('#place').fill('Counter 1');
    await page.locator('input[name="biometrics"][value="taken"]').check();
    await page.locator('input[name="way"][value="cash"]').check();
  });
  await act(intake, id, 'admit', 'Admit', async (page) => {
    for (const box of await page.locator('input[name="checks"]').all()) await box.check();
  });
  await act(intake, id, 'clear-screening', 'Clear screening', async (page) => {
    await page.locator('[name="lists"]').fill('Utopia watch list 2026-11');
  });
  const officer = await crew('officer');
  await act(officer, id, 'propose-issue', 'Propose a visa', async (page) => {
    await expect(page.locator('.app-mrz').first()).toContainText(person.visa.upper);
    await expect(page.locator('[name="visa-type"]')).toHaveValue(person.visa.type);
    await allMet(page);
    await page.locator('[name="reason"]').fill(`Purpose, means and return are shown: ${id}.`);
  });
  const refusedDoor = await officer.goto(`/desk/cases/${id}/decide-issue`);
  expect(refusedDoor?.status(), 'who proposed does not decide').toBe(403);
  await act(await crew('decider'), id, 'decide-issue', 'Decide: issue the visa');
}

/** The letters of the print file, and its picture at 600 dpi against the lines that it should carry. */
function inspect(pdf: Buffer, person: Person, lines: [string, string]): void {
  const folder = mkdtempSync(join(tmpdir(), 'sticker-'));
  try {
    const file = join(folder, 'sticker.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
    const zone = text.split('\n').map((line) => line.trim()).filter((line) => /^[A-Z0-9<]{36,44}$/.test(line));
    expect(zone, 'the letters of the machine readable zone').toEqual(lines);
    const plain = execFileSync('pdftotext', ['-raw', file, '-']).toString().normalize('NFC').replace(/\s+/g, ' ').toUpperCase();
    for (const words of [...person.visa.printed, person.serial]) expect(plain).toContain(words.normalize('NFC').toUpperCase());
    execFileSync('pdftoppm', ['-r', '600', '-gray', '-singlefile', file, join(folder, 'sticker')]);
    const format = person.visa.format === 'MRV-A' ? MRV_A : MRV_B;
    expect(faults(pgm(readFileSync(join(folder, 'sticker.pgm')), 600), format, lines), 'the ink lies where readers look').toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads a blank, makes the print file and records the print; gives the lines that were printed. */
async function printed(crew: Crew, id: string, person: Person): Promise<[string, string]> {
  const operator = await crew('operator');
  await operator.goto(`/print/cases/${id}`);
  await operator.locator('#serial').fill('XX1');
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await press(operator, 'Load a sticker');
  await expect(operator.locator('.govuk-error-summary')).toBeVisible();
  await expect(operator.locator('#serial')).toHaveValue('XX1');
  await expect(operator.locator('#printer option:checked')).toHaveText('P1');
  await operator.locator('#serial').fill(person.serial);
  await press(operator, 'Load a sticker');
  await fine(operator);
  await press(operator, /print file/i);
  await fine(operator);
  const file = await operator.request.get(`/print/cases/${id}/sticker.pdf`);
  expect(file.headers()['content-type']).toContain('application/pdf');
  const bytes = await file.body();
  const again = await (await operator.request.get(`/print/cases/${id}/sticker.pdf`)).body();
  expect(Buffer.compare(bytes, again), 'the same job gives the same bytes').toBe(0);
  const lines = zoneOf(person);
  inspect(bytes, person, lines);
  await operator.goto(`/print/cases/${id}`);
  await press(operator, /printed/i);
  await fine(operator);
  return lines;
}

/** Another person reads the sticker back: first with a wrong number, then right. */
async function readBack(crew: Crew, id: string, lines: [string, string]): Promise<void> {
  const controller = await crew('controller');
  await controller.goto(`/print/cases/${id}`);
  await expect(controller.locator('main'), 'the screen does not tell what to read').not.toContainText(lines[1]);
  const wrong = [lines[0], lines[1].replace(/^..../, (start) => `${start.slice(0, 3)}${start[3] === '8' ? '7' : '8'}`)].join('\n');
  await controller.locator('#read').fill(wrong);
  await press(controller, 'Compare and release');
  await expect(controller.locator('.govuk-error-summary')).toContainText('line 2');
  await expect(controller.locator('#read')).toHaveValue(wrong);
  await controller.locator('#read').fill(lines.join('\n'));
  await press(controller, 'Compare and release');
  await fine(controller);
}

async function handedOver(crew: Crew, id: string, person: Person): Promise<void> {
  const delivery = await crew('intake');
  await delivery.goto(`/print/cases/${id}`);
  await delivery.locator('#passport').fill(person.answers['passport-number']);
  await delivery.locator('#page').fill('7');
  await press(delivery, 'Record as affixed');
  await fine(delivery);
  await delivery.locator('#receiver').fill('The holder');
  await delivery.locator('input[name="relation"]').first().check();
  await delivery.locator('#proof').fill('Passport');
  await press(delivery, 'Hand over the passport');
  await fine(delivery);
}

/** The border knows the visa and its holder's face, and knows a forgery. */
async function atTheBorder(crew: Crew, id: string, lines: [string, string]): Promise<void> {
  const border = await crew('border');
  await border.goto('/border');
  await border.locator('#mrz').fill(lines.join('\n'));
  await press(border, 'Check this visa');
  await expect(border.locator('.app-verdict__word')).toHaveText('Not yet valid');
  const face = await border.request.get(`/border/cases/${id}/portrait`);
  expect(face.headers()['content-type']).toBe('image/jpeg');
  const name = lines[0].slice(0, 5) + 'IMPOSTOR'.padEnd(lines[0].length - 5, '<');
  await border.goto('/border');
  await border.locator('#mrz').fill([name, lines[1]].join('\n'));
  await press(border, 'Check this visa');
  await expect(border.locator('.app-verdict__word')).toHaveText('Differs from what was issued');
}

for (const person of PERSONS) {
  const played = person.plays.length === 2 ? '' : person.plays[0] === 'js' ? ' @js' : ' @nojs';
  test(`from an empty form to a controlled sticker: ${person.name}${played}`, async ({ browser, site, scripts, crew, heard }) => {
    test.setTimeout(240_000);
    const owner = await applicant(browser, site.url, person.email, scripts);
    listen(owner, heard);
    const { id, reference } = await apply(owner, person);
    await decided(crew, id, reference, person);
    const lines = await printed(crew, id, person);
    await readBack(crew, id, lines);
    await handedOver(crew, id, person);
    await atTheBorder(crew, id, lines);
    await owner.goto(`/applications/${id}`);
    await expect(owner.locator('main')).toContainText('Visa issued');
    await owner.context().close();
  });
}

test('a refusal is decided by another and read with its reasons', async ({ browser, site, scripts, crew }) => {
  test.setTimeout(120_000);
  const decider = await crew('decider');
  await decider.goto('/desk?tray=to-decide');
  const cases = await decider.$$eval('main a', (links) =>
    links.map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('/desk/cases/')),
  );
  let id = '';
  for (const href of cases) {
    await decider.goto(`${href}/decide-refuse`);
    if (await decider.locator('main form').count()) id = href.split('/')[3];
  }
  expect(id, 'a proposed refusal waits').not.toBe('');
  await act(decider, id, 'decide-refuse', 'Decide: refuse');

  const owner = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  await owner.goto(`/applications/${id}`);
  await expect(owner.locator('main')).toContainText('Refused');
});

test('what a person types before signing in is not asked for again', async ({ browser, site, scripts }) => {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto('/apply');
  await press(page, 'Show what I need');
  await expect(page).toHaveTitle(/^Error: /);
  await fill(page, { nationality: 'UKR', residence: 'UKR', purpose: 'tourism', days: '10', entries: 'single' });
  await press(page, 'Show what I need');
  await fine(page);
  await expect(page.locator('main')).toContainText('90');
  await expect(page.locator('main')).toContainText('Geneva');
  await context.close();
});
