// The whole job, played by nine people: an application is sent, taken in, examined, decided, printed, read back, affixed,
// handed over and checked at the border; and the way of a refusal.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { applicant, fine, press, staff } from './people.ts';
import { demo as test, expect } from './site.ts';

test.describe.configure({ mode: 'serial' });

/** Opens the page of an action and gives the command. */
async function act(page: Page, id: string, action: string, button: string, fill: (page: Page) => Promise<void> = async () => {}) {
  await page.goto(`/desk/cases/${id}/${action}`);
  await fill(page);
  await press(page, button);
  await fine(page);
  await expect(page).toHaveURL(new RegExp(`/desk/cases/${id}$`));
}

/** Both lines of the machine readable zone in a text of the page or of the PDF. */
function zone(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => /^[A-Z0-9<]{36,44}$/.test(line));
}

test('from a browser to a controlled sticker', async ({ browser, site, scripts }) => {
  test.setTimeout(240_000);
  const owner = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  const drafts = owner.locator('main a[href^="/applications/"]');
  const address = await drafts.first().getAttribute('href');
  const id = address?.split('/')[2] ?? '';

  await owner.goto(`/applications/${id}/check`);
  await expect(owner.getByRole('heading', { level: 1 })).toBeVisible();
  await press(owner, /Send/);
  await fine(owner);
  await expect(owner).toHaveURL(new RegExp(`/applications/${id}/sent`));
  const reference = (await owner.locator('.govuk-panel').innerText()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/)?.[0] ?? '';
  expect(reference).not.toBe('');

  // Intake and screening.
  const intake = await staff(browser, site.url, 'intake', scripts);
  await intake.goto(`/desk?tray=intake`);
  await expect(intake.locator('main')).toContainText(reference);
  await act(intake, id, 'lodge', 'Take the file in', async (page) => {
    await page.locator('#place').fill('Counter 1');
    await page.locator('input[name="biometrics"][value="taken"]').check();
    await page.locator('#receipt').fill('R-1');
  });
  await act(intake, id, 'admit', 'Admit', async (page) => {
    for (const box of await page.locator('input[name="checks"]').all()) await box.check();
  });
  await act(intake, id, 'clear-screening', 'Clear screening', async (page) => {
    await page.locator('[name="lists"]').fill('Utopia watch list 2026-11');
  });

  // The officer proposes, and cannot decide.
  const officer = await staff(browser, site.url, 'officer', scripts);
  await act(officer, id, 'propose-issue', 'Propose a visa', async (page) => {
    await page.locator('[name="reason"]').fill('Purpose, means and return are shown.');
  });
  const refusedDoor = await officer.goto(`/desk/cases/${id}/decide-issue`);
  expect(refusedDoor?.status()).toBe(403);

  // Another decides.
  const decider = await staff(browser, site.url, 'decider', scripts);
  await act(decider, id, 'decide-issue', 'Decide: issue the visa');

  // The operator loads a blank and prints.
  const operator = await staff(browser, site.url, 'operator', scripts);
  const serial = 'UTO100007';
  await operator.goto(`/print/cases/${id}`);
  await operator.locator('#serial').fill('XX1');
  await operator.locator('#printer').fill('P1');
  await press(operator, 'Load a sticker');
  await expect(operator.locator('.govuk-error-summary')).toBeVisible();
  await expect(operator.locator('#serial')).toHaveValue('XX1');
  await operator.locator('#serial').fill(serial);
  await press(operator, 'Load a sticker');
  await fine(operator);
  await press(operator, /print file/i);
  await fine(operator);
  const file = await operator.request.get(`/print/cases/${id}/sticker.pdf`);
  expect(file.headers()['content-type']).toContain('application/pdf');
  const bytes = await file.body();
  const again = await (await operator.request.get(`/print/cases/${id}/sticker.pdf`)).body();
  expect(Buffer.compare(bytes, again), 'the same job gives the same bytes').toBe(0);
  const folder = mkdtempSync(join(tmpdir(), 'sticker-'));
  writeFileSync(join(folder, 'sticker.pdf'), bytes);
  const printed = zone(execFileSync('pdftotext', ['-layout', join(folder, 'sticker.pdf'), '-']).toString());
  expect(printed).toHaveLength(2);
  expect(printed[0]).toMatch(/^V.UTO/);
  expect(printed[1]).toContain(serial);
  await operator.goto(`/print/cases/${id}`);
  await press(operator, /printed/i);
  await fine(operator);

  // Another person reads it back: first wrong, then right.
  const controller = await staff(browser, site.url, 'controller', scripts);
  await controller.goto(`/print/cases/${id}`);
  await controller.locator('#read').fill([printed[0], printed[1].replace(serial, 'UTO100008')].join('\n'));
  await press(controller, 'Compare and release');
  await expect(controller.locator('.govuk-error-summary')).toContainText('line 2');
  await controller.locator('#read').fill(printed.join('\n'));
  await press(controller, 'Compare and release');
  await fine(controller);

  // Affix and hand over.
  await intake.goto(`/desk/cases/${id}`);
  const passport = (await intake.locator('.app-facts').innerText()).match(/\b[A-Z0-9]{6,9}\b(?= \()/)?.[0] ?? '';
  await intake.goto(`/print/cases/${id}`);
  await intake.locator('#passport').fill(passport);
  await intake.locator('#page').fill('7');
  await press(intake, 'Record as affixed');
  await fine(intake);
  await intake.locator('#receiver').fill('The holder');
  await intake.locator('input[name="relation"]').first().check();
  await intake.locator('#proof').fill('Passport');
  await press(intake, 'Hand over the passport');
  await fine(intake);

  // The border knows the visa, and knows a forgery.
  const border = await staff(browser, site.url, 'border', scripts);
  await border.goto('/border');
  await border.locator('#mrz').fill(printed.join('\n'));
  await press(border, 'Check this visa');
  await expect(border.locator('.app-verdict__word')).toHaveText(/Not yet valid|Valid/);
  await border.goto('/border');
  await border.locator('#mrz').fill([printed[0].replace(/<<.*/, '<<IMPOSTOR').padEnd(44, '<').slice(0, printed[0].length), printed[1]].join('\n'));
  await press(border, 'Check this visa');
  await expect(border.locator('.app-verdict__word')).toHaveText('Differs from what was issued');

  // The applicant reads it in plain words.
  await owner.goto(`/applications/${id}`);
  await expect(owner.locator('main')).toContainText('Visa issued');
});

test('a refusal is decided by another and read with its reasons', async ({ browser, site, scripts }) => {
  test.setTimeout(120_000);
  const decider = await staff(browser, site.url, 'decider', scripts);
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
  await page.locator('#nationality').selectOption('UKR');
  await page.locator('#residence').selectOption('UKR');
  await page.locator('input[name="purpose"][value="tourism"]').check();
  await page.locator('#days').fill('10');
  await page.locator('input[name="entries"][value="single"]').check();
  await press(page, 'Show what I need');
  await fine(page);
  await expect(page.locator('main')).toContainText('90');
  await expect(page.locator('main')).toContainText('Geneva');
});
