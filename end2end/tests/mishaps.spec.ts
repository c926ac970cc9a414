// What goes wrong while people work: wrong numbers and dates, files that cannot be taken, pages that are out of date, a button
// that is pressed twice, a session that ends. Each has a clear message where it happened, and nothing typed is lost.
import { writeFileSync } from 'node:fs';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { attach, begin, fill } from './application.ts';
import { allMet, expect, test } from './crew.ts';
import { applicant, fine, press } from './people.ts';
import { date, dayFromNow, passportLines, type Person, PERSONS } from './persons.ts';
import { bomb, paper, portrait } from './pictures.ts';
import { endSession } from './saving.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ apart: 'mishaps' });

/** A draft of somebody new, so that scenarios do not meet. */
async function draft(browser: Browser, url: string, scripts: boolean, email: string): Promise<{ page: Page; id: string; person: Person }> {
  const page = await applicant(browser, url, email, scripts);
  const person = PERSONS[0];
  return { page, id: await begin(page, person.journey), person };
}

/** The problems of a page: in the summary, and beside the input that each leads to. */
async function problem(page: Page, field: string, words: string | RegExp): Promise<void> {
  await expect(page).toHaveTitle(/^Error: /);
  const link = page.locator(`.govuk-error-summary a[href="#${field}"]`);
  await expect(link).toContainText(words);
  await expect(page.locator(`[id="${field}-error"]`)).toContainText(words);
  await link.click();
  await expect(page.locator(`[id="${field}"]`)).toBeFocused();
}

/** A file of so many megabytes that calls itself a PDF. */
function large(megabytes: number, info: TestInfo): string {
  const path = info.outputPath(`large-${megabytes}.pdf`);
  writeFileSync(path, Buffer.alloc(megabytes * 1024 * 1024, 'a'));
  return path;
}

const values = async (page: Page, names: string[]): Promise<string[]> => Promise.all(names.map((name) => page.locator(`main form [name="${name}"]`).inputValue()));

test('wrong check digits in the lines of the passport are told with their place, and the lines stay', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'digits@example.org');
  const right = passportLines({ upper: 'P<UTOERIKSSON<<ANNA<MARIA', number: 'L898902C3', state: 'UTO', birth: '740812', sex: 'F', expires: 3100 });
  const [upper, lower] = right.split('\n');
  const wrong = `${upper}\n${lower.slice(0, 9)}${(Number(lower[9]) + 1) % 10}${lower.slice(10)}`;
  await page.goto(`/applications/${id}/passport`);
  await fill(page, { 'passport-mrz': wrong, 'passport-type': 'ordinary', 'passport-number': 'L898902C3', 'passport-country': 'UTO' });
  await press(page, 'Save and continue');
  await problem(page, 'passport-mrz', /second line|line 2/i);
  await expect(page.locator('#passport-mrz')).toHaveValue(wrong);
  expect(await values(page, ['passport-number', 'passport-country'])).toEqual(['L898902C3', 'UTO']);
  await page.context().close();
});

test('impossible dates are told with what was typed, and stay', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'dates@example.org');
  await page.goto(`/applications/${id}/passport-dates`);
  const typed = {
    'passport-issued-day': '30', 'passport-issued-month': '2', 'passport-issued-year': '2024',
    'passport-expires-day': '1', 'passport-expires-month': 'May', 'passport-expires-year': '34',
  };
  await fill(page, { ...typed, 'passport-authority': 'Passport Office' });
  await press(page, 'Save and continue');
  await problem(page, 'passport-issued', '30');
  await expect(page.locator('[id="passport-expires-error"]')).toContainText('month');
  expect(await values(page, Object.keys(typed))).toEqual(Object.values(typed));
  await expect(page.locator('#passport-authority')).toHaveValue('Passport Office');
  await page.context().close();
});

test('a passport that expires too early is told with the day until which it must hold', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'early@example.org');
  await page.goto(`/applications/${id}/dates`);
  await fill(page, { entries: 'single', ...date('arrival-date', 60), ...date('departure-date', 69) });
  await press(page, 'Save and continue');
  await fine(page);
  await page.goto(`/applications/${id}/passport-dates`);
  const typed = { ...date('passport-issued', -500), ...date('passport-expires', 100) };
  await fill(page, { ...typed, 'passport-authority': 'Passport Office' });
  await press(page, 'Save and continue');
  await problem(page, 'passport-expires', '3 months');
  await expect(page.locator('[id="passport-expires-error"]')).toContainText(dayFromNow(69).year);
  expect(await values(page, Object.keys(typed))).toEqual(Object.values(typed));
  await page.context().close();
});

test('files that cannot be taken are told beside their input, and what was there stays', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'files@example.org');
  await attach(page, id, 'portrait', portrait());
  await fine(page);
  expect(bomb().buffer.length, 'the bomb is small').toBeLessThan(100_000);
  await attach(page, id, 'portrait', bomb());
  await problem(page, 'file-portrait', 'more than 40 megapixels');
  await attach(page, id, 'passport_copy', bomb());
  await problem(page, 'file-passport_copy', 'more than 40 megapixels');
  await attach(page, id, 'passport_copy', { ...paper(), buffer: Buffer.from('MZ this is a program\n'.repeat(50)) });
  await problem(page, 'file-passport_copy', 'it is something else');
  await attach(page, id, 'passport_copy', { ...portrait(), name: 'passport.pdf' });
  await problem(page, 'file-passport_copy', 'it is something else');
  const half = portrait();
  await attach(page, id, 'portrait', { ...half, buffer: half.buffer.subarray(0, half.buffer.length / 2) });
  await problem(page, 'file-portrait', 'only partly sent');
  await attach(page, id, 'passport_copy', { ...paper(), buffer: paper().buffer.subarray(0, 300) });
  await problem(page, 'file-passport_copy', 'only partly sent');
  for (const megabytes of [11, 24]) {
    await attach(page, id, 'passport_copy', large(megabytes, test.info()));
    await problem(page, 'file-passport_copy', 'larger than 10 MB');
  }
  // Too large even to be looked at: the answer is seen, not a broken connection. A script asks before it sends.
  await attach(page, id, 'passport_copy', large(40, test.info()));
  if (scripts) await problem(page, 'file-passport_copy', 'larger than 10 MB');
  else {
    await expect(page.locator('h1')).toHaveText('That is too large');
    await expect(page.locator('main')).toContainText('Everything that you saved before is still there');
  }
  await page.goto(`/applications/${id}/papers`);
  await expect(page.locator('#paper-portrait .app-file'), 'the portrait is still there').toContainText('portrait.png');
  await attach(page, id, 'passport_copy', paper());
  await fine(page);
  await expect(page.locator('#paper-passport_copy')).toContainText('passport.pdf');
  await page.context().close();
});

test('a text that is far too long is told beside its input and stays', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'long@example.org');
  await page.goto(`/applications/${id}/purpose`);
  const long = 'I want to see the harbour. '.repeat(400);
  await fill(page, { purposes: 'tourism', 'purpose-details': long });
  await press(page, 'Save and continue');
  await problem(page, 'purpose-details', /at most|characters/i);
  await expect(page.locator('#purpose-details')).toHaveValue(long);
  await page.context().close();
});

test('a session that ends in the middle of the form gives back what was typed', async ({ browser, site, scripts }) => {
  const { page, id } = await draft(browser, site.url, scripts, 'ended@example.org');
  await page.goto(`/applications/${id}/contact`);
  await endSession(browser, page, site.url);
  await fill(page, { email: 'ended@example.org', phone: '+41 22 555 01 99' });
  // The dialog that says so may come in the middle of a click of the mouse.
  if (scripts) await page.getByRole('button', { name: 'Save and continue', includeHidden: true }).evaluate((button: HTMLElement) => button.click());
  else await press(page, 'Save and continue');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.locator('main')).toContainText('You were signed out');
  await page.locator('#email').fill('ended@example.org');
  await press(page, 'Send me a link');
  await page.getByRole('link', { name: 'Open the link from the mail' }).click();
  await press(page, 'Sign in');
  await expect(page).toHaveURL(new RegExp(`/applications/${id}/contact${scripts ? '#phone' : ''}$`));
  await expect(page.locator('main')).toContainText('What you had typed is still here');
  await expect(page.locator('#phone')).toHaveValue('+41 22 555 01 99');
  await press(page, 'Save and continue');
  await fine(page);
  await page.goto(`/applications/${id}/contact`);
  await expect(page.locator('#phone')).toHaveValue('+41 22 555 01 99');

  // A file does not wait; the sign-in page says so.
  await page.goto(`/applications/${id}/papers`);
  await endSession(browser, page, site.url);
  await attach(page, id, 'portrait', portrait());
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.locator('main')).toContainText('did not arrive');
  await page.context().close();
});

test('a page that is out of date says what has happened, and the reason stays', async ({ crew }) => {
  const officer = await crew('officer');
  await officer.goto('/desk?tray=mine');
  const href = (await officer.locator('main a[href^="/desk/cases/"]').first().getAttribute('href')) ?? '';
  const other = await officer.context().newPage();
  const reason = 'The employer confirmed the leave; the hotel is paid.';
  await officer.goto(`${href}/propose-issue`);
  await officer.locator('[name="reason"]').fill(reason);
  await allMet(officer);
  await other.goto(`${href}/note`);
  const note = 'The mother telephoned.';
  await other.locator('textarea').first().fill(note);
  await other.locator('input[name="disclosable"][value="no"]').check();
  // Twice at once is once.
  await other.locator('main form button').first().dblclick();
  await other.waitForLoadState();
  await expect(other).toHaveURL(new RegExp(`${href}$`));
  await expect(other.locator('main').getByText(note)).toHaveCount(1);
  await other.close();

  await press(officer, 'Propose a visa');
  await expect(officer).toHaveURL(new RegExp(`${href}/propose-issue`));
  await expect(officer.locator('.govuk-notification-banner')).toContainText('Oskar Lind');
  await expect(officer.locator('[name="reason"]')).toHaveValue(reason);
  await press(officer, 'Propose a visa');
  await fine(officer);
  await expect(officer).toHaveURL(new RegExp(`${href}$`));
});

test('an application that is sent twice is one application', async ({ browser, site, scripts }) => {
  const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  const href = (await page.locator('main a[href^="/applications/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))).shift() ?? '';
  const before = await page.locator('main').innerText();
  await page.goto(`${href}/check`);
  await page.getByRole('button', { name: 'Send the application' }).dblclick();
  await page.waitForURL(/\/sent$/);
  const first = await page.locator('.govuk-panel').innerText();
  await page.goBack();
  const send = page.getByRole('button', { name: 'Send the application' });
  // A browser that keeps the page lets it be sent again; one that asks again is led to the case.
  if (await send.count()) {
    await send.click();
    await page.waitForURL(/\/sent$/);
    expect(await page.locator('.govuk-panel').innerText()).toBe(first);
  }
  const reference = first.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/)?.[0] ?? '';
  expect(before).not.toContain(reference);
  await page.goto('/applications');
  await expect(page.locator('main').getByText(reference)).toHaveCount(1);
  await page.context().close();
});

test('wrong check digits at the read-back are told with their place, and nothing is released', async ({ crew }) => {
  const operator = await crew('operator');
  await operator.goto('/print');
  const href = (await operator.locator('main a[href^="/print/cases/"]').first().getAttribute('href')) ?? '';
  await operator.goto(href);
  await operator.locator('#serial').fill('UTO100150');
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await press(operator, 'Load a sticker');
  await press(operator, /print file/i);
  const lines = (await operator.locator('.app-mrz').first().innerText()).trim().split('\n');
  await press(operator, /printed/i);
  await fine(operator);
  const controller = await crew('controller');
  await controller.goto(href);
  const digit = (Number(lines[1][9]) + 1) % 10;
  const wrong = [lines[0], `${lines[1].slice(0, 9)}${digit}${lines[1].slice(10)}`].join('\n');
  await controller.locator('#read').fill(wrong);
  await press(controller, 'Compare and release');
  await problem(controller, 'read', /line 2/);
  await expect(controller.locator('#read-error')).toContainText('10');
  await expect(controller.locator('#read')).toHaveValue(wrong);
  await expect(controller.locator('h1')).toContainText('Printed');
});

test('wrong check digits at the border are told with their place, and the lines stay to be corrected', async ({ crew }) => {
  const border = await crew('border');
  const wrong = 'VCUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nUTO1000018UTO7408122F2702180<<<<<<<<<<<<<<<<';
  await border.goto('/border');
  await border.locator('#mrz').fill(wrong);
  await press(border, 'Check this visa');
  await expect(border.locator('.app-verdict')).toContainText(/line 2/i);
  await expect(border.locator('.app-verdict')).toContainText('10');
  await expect(border.locator('#mrz')).toHaveValue(wrong);
  await border.locator('#mrz').fill('hello');
  await press(border, 'Check this visa');
  await expect(border.locator('#mrz')).toHaveValue('hello');
});
