// An appointment as people live through it: booked, moved, seen at the counter, cancelled; with and without scripts, and in Arabic.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicant, fine, press, staff } from './people.ts';
import { demo as test, expect } from './site.ts';

test.use({ apart: 'visits' });
test.describe.configure({ mode: 'serial' });

/** The case of the demonstration that waits for its visit. */
async function waiting(page: Page): Promise<string> {
  await page.goto('/applications');
  const links = await page.$$eval('main a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  for (const href of new Set(links.filter((href) => /^\/applications\/[0-9a-f-]{36}$/.test(href)))) {
    await page.goto(href);
    if (await page.locator('#visit').count()) return href;
  }
  throw new Error('no case waits for a visit');
}

/** Chooses the day and the time at these places of their lists. */
async function choose(page: Page, day: number, time: number): Promise<void> {
  await page.locator('input[name="day"]').nth(day).check();
  await press(page, 'Show the times');
  await page.locator('input[name="slot"]').nth(time).check();
}

/** An iCalendar file as a calendar reads it: lines unfolded, the first value of each name. */
function read(file: string): Map<string, string> {
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const found = new Map<string, string>();
  for (const line of file.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
    const at = line.indexOf(':');
    if (!found.has(line.slice(0, at))) found.set(line.slice(0, at), line.slice(at + 1));
  }
  return found;
}

test('a visit is booked, moved, seen at the counter and cancelled', async ({ browser, site, scripts }) => {
  test.setTimeout(180_000);
  const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  const href = await waiting(page);
  await page.locator('#visit').getByRole('button', { name: 'Book a visit' }).click();
  await expect(page).toHaveURL(`${href}/visit`);
  await expect(page.locator('main')).toContainText('Asia/Ho Chi Minh');
  await page.locator('input[name="day"]').nth(2).check();
  await press(page, 'Show the times');
  await press(page, 'Book this time');
  await expect(page.locator('.govuk-error-summary')).toContainText('Choose a time');
  await page.locator('input[name="slot"]').nth(3).check();
  await press(page, 'Book this time');
  await fine(page);
  await expect(page.locator('.govuk-notification-banner--success')).toContainText('Your visit is booked');

  const first = read(await (await page.request.get(`${href}/visit.ics`)).text());
  expect(first.get('DTSTART')).toMatch(/^\d{8}T\d{6}Z$/);
  expect(first.get('SUMMARY')).toContain('lodge application');
  expect(first.get('LOCATION')).toContain('Hanoi');
  expect(first.get('TRIGGER')).toBe('-P1D');

  await page.getByRole('button', { name: 'Choose another time' }).click();
  await choose(page, 3, 0);
  await press(page, 'Continue');
  await expect(page.locator('main')).toContainText('goes to somebody else');
  await press(page, 'Move the visit');
  await fine(page);
  const moved = read(await (await page.request.get(`${href}/visit.ics`)).text());
  expect(moved.get('UID'), 'the calendar moves it as well').toBe(first.get('UID'));
  expect(moved.get('DTSTART')).not.toBe(first.get('DTSTART'));

  const day = (moved.get('DTSTART') ?? '').replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  const counter = await staff(browser, site.url, 'hanoi', scripts);
  await counter.goto('/desk');
  await counter.getByRole('button', { name: 'Appointments' }).click();
  await counter.goto(`/desk/visits?day=${day}`);
  await expect(counter.locator('main table')).toContainText('Booked');
  await counter.locator('main table a').first().click();
  await expect(counter.locator('main')).toContainText('Lodge the application');
  await counter.context().close();

  await page.goto(`${href}/visit/cancel`);
  await press(page, 'Cancel the visit');
  await fine(page);
  await expect(page.locator('.govuk-notification-banner--success')).toContainText('cancelled');
  await page.context().close();
});

test('the letter carries the appointment', async ({ browser, site, scripts }) => {
  const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  const href = await waiting(page);
  await page.goto(`${href}/visit`);
  await choose(page, 4, 0);
  await press(page, 'Book this time');
  await fine(page);
  const folder = join(site.data, 'mail');
  const letters = () => readdirSync(folder).filter((name) => name.endsWith('.eml')).map((name) => readFileSync(join(folder, name), 'utf8'));
  await expect.poll(() => letters().some((letter) => /method=PUBLISH/.test(letter)), { timeout: 20_000 }).toBe(true);
  await page.context().close();
});

test('in Arabic the page runs from right to left and times keep their digits', async ({ browser, site, scripts }) => {
  const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  const href = await waiting(page);
  await page.context().addCookies([{ name: 'vidimus-language', value: 'ar', url: site.url }]);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const below of ['visit', 'visit/move', 'visit/cancel']) {
    await page.goto(`${href}/${below}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('main')).not.toContainText('⟦');
    if (!scripts) continue;
    const result = await new AxeBuilder({ page }).analyze();
    expect(result.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'nothing is wider than the screen').toBeLessThanOrEqual(0);
  }
  await page.context().close();
});
