// The fee as people pay it, with and without scripts: on the page of the provider that stands beside the demonstration, which
// loses its callbacks, and at the counter, whose till is counted in the evening.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { apply } from './application.ts';
import { catalogue } from './bare.ts';
import { expect, test } from './crew.ts';
import { applicant, fine, press } from './people.ts';
import { PERSONS } from './persons.ts';

test.use({ apart: 'payment' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** The applications of the list that say this. */
async function mine(page: Page, words: string): Promise<string> {
  await page.goto('/applications');
  const links = await page.$$eval('main a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  for (const href of new Set(links.filter((href) => /^\/applications\/[0-9a-f-]{36}$/.test(href)))) {
    await page.goto(`${href}/fee`);
    if ((await page.locator('main').innerText()).includes(words)) return href;
  }
  throw new Error(`no application says ${words}`);
}

/** Sets the switches of the stand-in, which is where its page is. */
async function switches(page: Page, values: Record<string, string>): Promise<void> {
  const origin = new URL(page.url()).origin;
  await page.goto(`${origin}/control`);
  for (const [name, value] of Object.entries(values)) {
    const input = page.locator(`[name="${name}"]`);
    if ((await input.getAttribute('type')) === 'checkbox') await input.setChecked(value !== '');
    else await input.fill(value);
  }
  await page.getByRole('button', { name: 'Set' }).click();
}

/** Asks until the provider has been asked: a person who waits presses again. */
async function checked(page: Page, words: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    if ((await page.locator('#fee').innerText()).includes(words)) return;
    expect(tries, await page.locator('#fee').innerText()).toBeLessThan(8);
    await new Promise((done) => setTimeout(done, 5_500));
    const button = page.getByRole('button', { name: 'Check now' });
    if (await button.count()) await button.click();
    else await page.reload();
  }
}

/** Nothing to complain about for who listens to the page, and nothing wider than a telephone. */
async function sound(page: Page, scripts: boolean): Promise<void> {
  if (!scripts) return;
  const result = await new AxeBuilder({ page }).analyze();
  expect(result.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
}

test('a payment is declined, lost, found again and paid', async ({ browser, site, scripts, crew }) => {
  const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  const href = await mine(page, 'Pay online');
  await expect(page.locator('main')).toContainText('fees.short-adult');
  await expect(page.locator('main')).toContainText('Nothing else is charged');
  await sound(page, scripts);

  await press(page, 'Pay online');
  await expect(page.getByRole('heading', { name: /^Pay 100\.00 USD$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(page).toHaveURL(new RegExp(`${href}/fee$`));
  await checked(page, 'declined');
  await expect(page.getByRole('button', { name: 'Pay online' })).toBeVisible();

  await press(page, 'Pay online');
  const paying = page.url();
  await switches(page, { lose: '1' });
  await page.goto(paying);
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${href}/fee$`));
  await expect(page.locator('#fee')).toContainText('We are checking');
  await expect(page.locator('#fee')).toContainText('do not pay again');
  await expect(page.getByRole('button', { name: 'Pay online' }), 'nobody is asked to pay twice').toHaveCount(0);
  await sound(page, scripts);
  await checked(page, 'Receipt number');
  await expect(page.locator('#fee')).toContainText('HAN-');
  const receipt = await page.request.get(`${href}/fee.pdf`);
  expect(receipt.headers()['content-type']).toBe('application/pdf');

  await page.context().addCookies([{ name: 'vidimus-language', value: 'ar', url: site.url }]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${href}/fee`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('main')).not.toContainText('⟦');
  await sound(page, scripts);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'nothing is wider than the screen').toBeLessThanOrEqual(0);
  await page.context().close();

  const counter = await crew('hanoi');
  await counter.goto(`/desk/cases/${href.split('/').pop()}/lodge`);
  await expect(counter.locator('main')).toContainText('100.00 USD, settled');
  await expect(counter.locator('#amount')).toHaveCount(0);
  const supervisor = await crew('hanoi-supervisor');
  await supervisor.goto('/desk/cash');
  await expect(supervisor.locator('main')).toContainText('Payment provider');
});

/** Pays on the page of the provider and comes back before anybody has told of it. */
async function pay(page: Page, href: string): Promise<void> {
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${href}/fee$`));
  await expect(page.locator('#fee')).toContainText('We are checking');
  await expect(page.locator('#fee')).toContainText('do not pay again');
  await expect(page.getByRole('button', { name: 'Pay online' }), 'nobody is asked to pay twice').toHaveCount(0);
}

test('callbacks that come late and in the wrong order never ask anybody to pay twice', async ({ browser, site, scripts }) => {
  test.setTimeout(300_000);
  const email = `late-${scripts}@example.org`;
  const page = await applicant(browser, site.url, email, scripts);
  const { id } = await apply(page, { ...PERSONS[0], email });
  const href = `/applications/${id}`;

  // Late: the person is back, asks, and the answer is there long before the callback is.
  await page.goto(`${href}/fee`);
  await press(page, 'Pay online');
  const paying = page.url();
  await switches(page, { delay: '25' });
  await page.goto(paying);
  const paid = Date.now();
  await pay(page, href);
  await checked(page, 'Receipt number');
  const receipt = /[A-Z]{3}-\d{4}-\d{6}/;
  const number = (await page.locator('#fee').innerText()).match(receipt)?.[0] ?? '';
  expect(number).not.toBe('');
  await new Promise((done) => setTimeout(done, Math.max(0, paid + 28_000 - Date.now())));
  await page.reload();
  await expect(page.locator('#fee'), 'the late callback makes no second receipt').toContainText(number);
  await expect(page.getByRole('button', { name: 'Pay online' })).toHaveCount(0);

  // Out of order and late: that the page is open is told after that it was paid.
  const other = await applicant(browser, site.url, `disorder-${scripts}@example.org`, scripts);
  const next = await apply(other, { ...PERSONS[1], email: `disorder-${scripts}@example.org` });
  await page.goto(paying);
  await switches(page, { delay: '4', reorder: 'yes' });
  await other.goto(`/applications/${next.id}/fee`);
  await press(other, 'Pay online');
  await pay(other, `/applications/${next.id}`);
  // Nobody presses: the callbacks come by themselves.
  await expect(async () => {
    await other.reload();
    await expect(other.locator('#fee')).toContainText('Receipt number', { timeout: 100 });
  }).toPass({ timeout: 60_000, intervals: [1000] });
  await other.reload();
  await expect(other.locator('#fee')).toContainText(receipt);
  await expect(other.getByRole('button', { name: /Pay online|Continue/ })).toHaveCount(0);
  await page.goto(paying);
  await switches(page, { delay: '0', reorder: '' });
  await other.context().close();
  await page.context().close();
});

test('a fee is paid at the counter, and the till is counted', async ({ browser, site, scripts, crew }) => {
  const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  await page.goto('/applications');
  const links = await page.$$eval('main a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  let id = '';
  for (const href of new Set(links.filter((href) => /^\/applications\/[0-9a-f-]{36}$/.test(href)))) {
    if ((await page.request.get(`${href}/fee`)).status() === 404) id = href.split('/').pop() ?? '';
  }
  expect(id, 'a draft').not.toBe('');
  await page.goto(`/applications/${id}/check`);
  await press(page, catalogue('en').get('check-send') ?? '');
  await fine(page);

  const intake = await crew('intake');
  await intake.goto(`/desk/cases/${id}/lodge`);
  await expect(intake.locator('#rule option:checked')).toContainText('short-adult');
  await intake.locator('#place').fill('Counter 1');
  await intake.locator('input[name="biometrics"][value="taken"]').check();
  await press(intake, 'Take the file in');
  await expect(intake.locator('.govuk-error-summary a[href="#way"]')).toBeVisible();
  await intake.locator('input[name="way"][value="cash"]').check();
  await press(intake, 'Take the file in');
  await fine(intake);
  const number = (await intake.locator('a[href$="/receipt.pdf"]').innerText()).trim();
  expect(number).toMatch(/^GVA-\d{4}-\d{6}$/);
  expect((await intake.request.get(`/desk/cases/${id}/receipt.pdf`)).ok()).toBe(true);
  await page.goto(`/applications/${id}/fee`);
  await expect(page.locator('#fee')).toContainText(number);
  await page.context().close();

  await intake.goto('/desk');
  await intake.getByRole('button', { name: 'Cash report' }).click();
  await expect(intake.locator('main')).toContainText(number);
  await sound(intake, scripts);
  const table = await (await intake.request.get('/desk/cash.csv')).text();
  const rows = table.trim().split('\r\n').slice(1).map((row) => row.split(','));
  const cash = rows.filter((row) => row[9] === 'cash').reduce((sum, row) => sum + Number(row[7]), 0);
  await intake.locator('#counted').fill(String(cash - 10));
  await press(intake, 'Close the day');
  await expect(intake.locator('.govuk-error-summary')).toContainText('a difference of -10.00');
  await expect(intake.locator('#counted')).toHaveValue(String(cash - 10));
  await intake.locator('#counted').fill(String(cash));
  await press(intake, 'Close the day');
  await fine(intake);
  await expect(intake.locator('main')).toContainText('This day is closed');
  expect((await intake.request.get('/desk/cash.pdf')).headers()['content-type']).toBe('application/pdf');
});
