// Every page behind the sign-in, as its person finds it by following links: accessible in both languages, on a phone and on a
// desk, with nothing that has to be scrolled sideways and no word that stands outside the catalogues; and the same where
// something has to be corrected.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bare, words } from './bare.ts';
import { begin } from './application.ts';
import { expect, test } from './crew.ts';
import { applicant, press } from './people.ts';
import { PERSONS } from './persons.ts';
import { OWN, PUBLIC, speak, STARTS, walk } from './walk.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Axe looks at a page on a phone in English and on a desk in French; with `AXE=all` at all four pairs, in twice the time. */
const ALL_PAIRS = process.env.AXE === 'all';
/** What is wrong with a page in the width and language that it has now. */
async function look(page: Page, what: string, axe = true): Promise<string[]> {
  const found: string[] = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) found.push(`${what}: ${wide} px have to be scrolled sideways`);
  const torn = await page.evaluate(() =>
    [...document.querySelectorAll('table')].filter((table) => {
      const [head, row] = [table.tHead?.getBoundingClientRect(), table.tBodies[0]?.rows[0]?.getBoundingClientRect()];
      // A head of one pixel is there for those who have the page read to them.
      return head && row && head.width > 1 && row.top < head.bottom - 1;
    }).length,
  );
  if (torn > 0) found.push(`${what}: ${torn} tables have their rows beside their head`);
  if (!axe) return found;
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  for (const one of violations) found.push(`${what}: ${one.id}: ${one.help}: ${one.nodes.map((node) => `${node.target} ${node.html.slice(0, 160)}`).slice(0, 3).join('; ')}`);
  return found;
}

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Looks at a page in both languages and widths. */
async function inspect(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize(PHONE);
  const answer = await page.goto(path);
  if (answer?.status() !== 200) return [`${path}: answered ${answer?.status()}`];
  const found = await look(page, `${path}, phone`);
  await page.setViewportSize(DESK);
  found.push(...(await look(page, `${path}, desk`, ALL_PAIRS)));
  const english = await words(page);
  await speak(page, 'fr');
  await page.goto(path);
  found.push(...(await look(page, `${path}, desk, French`)));
  await page.setViewportSize(PHONE);
  found.push(...(await look(page, `${path}, phone, French`, ALL_PAIRS)));
  for (const text of bare(english, await words(page))) found.push(`${path}: “${text}” is in no catalogue and not marked as data`);
  await speak(page, 'en');
  return found;
}

/** Looks at a page on a phone in a language that only applicants have: it runs the right way, and says nothing in English. */
function inspectIn(language: string, direction: string): (page: Page, path: string) => Promise<string[]> {
  return async (page, path) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    const english = await words(page);
    await speak(page, language);
    await page.goto(path);
    const found = await look(page, `${path}, phone, ${language}`);
    const said = await page.locator('html').evaluate((html) => `${html.lang} ${html.dir}`);
    if (said !== `${language} ${direction}`) found.push(`${path}: the page says that it is ${said}`);
    for (const text of bare(english, await words(page), language)) found.push(`${path}: “${text}” is not in ${language}`);
    await speak(page, 'en');
    return found;
  };
}

test('the applicant: every page @js', async ({ browser, site }) => {
  test.setTimeout(600_000);
  const page = await applicant(browser, site.url, 'anna@utopia.example', true);
  expect(await walk(page, [...OWN, ...PUBLIC], inspect)).toEqual([]);
});

for (const [language, direction] of [['es', 'ltr'], ['ar', 'rtl']]) {
  test(`the applicant: every page, in ${language} @js`, async ({ browser, site }) => {
    test.setTimeout(600_000);
    const page = await applicant(browser, site.url, 'anna@utopia.example', true);
    expect(await walk(page, [...OWN, ...PUBLIC, '/your-name'], inspectIn(language, direction))).toEqual([]);
  });
}

for (const [login, starts] of Object.entries(STARTS)) {
  test(`${login}: every page @js`, async ({ crew }) => {
    test.setTimeout(600_000);
    const page = await crew(login);
    expect(await walk(page, starts, inspect)).toEqual([]);
    await page.goto(starts[0]);
  });
}

/** Sends a form with something wrong, and gives the page that asks to correct it. */
type Wrong = (page: Page) => Promise<void>;

/** Looks at a page of problems: the summary has the focus, each of its links leads to its input. */
async function corrected(page: Page, what: string): Promise<string[]> {
  const found: string[] = [];
  const summary = page.locator('.govuk-error-summary');
  if ((await summary.count()) !== 1) return [`${what}: no problem is shown on ${page.url()}`];
  if (!(await summary.evaluate((one) => one === document.activeElement || one.contains(document.activeElement)))) found.push(`${what}: the summary has no focus`);
  for (const link of await summary.locator('a').all()) {
    const target = (await link.getAttribute('href')) ?? '';
    if ((await page.locator(`[id="${target.slice(1)}"]`).count()) !== 1) found.push(`${what}: ${target} leads nowhere`);
  }
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    found.push(...(await look(page, `${what}, ${size.width} px`)));
  }
  return found;
}

const first = async (page: Page, path: string, link: string): Promise<string> => {
  await page.goto(path);
  return (await page.locator(`main a[href^="${link}"]`).first().getAttribute('href')) ?? '';
};

const STAFF_ERRORS: [string, string, Wrong][] = [
  ['intake', 'a file is admitted without its checks', async (page) => {
    await page.goto('/desk?tray=intake');
    for (const href of await page.$$eval('main a[href^="/desk/cases/"]', (all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      await page.goto(`${href}/admit`);
      if (await page.locator('main form').count()) break;
    }
    await press(page, 'Admit');
  }],
  ['officer', 'a refusal is proposed without a ground', async (page) => {
    await page.goto(`${await first(page, '/desk?tray=mine', '/desk/cases/')}/propose-refuse`);
    await press(page, 'Propose a refusal');
  }],
  ['officer', 'papers are asked for without saying which', async (page) => {
    await page.goto(`${await first(page, '/desk?tray=mine', '/desk/cases/')}/request-documents`);
    await page.locator('main form button').first().click();
    await page.waitForLoadState();
  }],
  ['operator', 'a blank is loaded that does not exist', async (page) => {
    await page.goto(await first(page, '/print', '/print/cases/'));
    await page.locator('#serial').fill('XX1');
    await press(page, 'Load a sticker');
  }],
  ['admin', 'an account is added without a name', async (page) => {
    await page.goto('/admin/users/new');
    await page.locator('main form button').first().click();
    await page.waitForLoadState();
  }],
];
for (const [login, what, wrong] of STAFF_ERRORS) {
  test(`${login}: ${what} @js`, async ({ crew }) => {
    test.setTimeout(120_000);
    const page = await crew(login);
    await wrong(page);
    expect(await corrected(page, what)).toEqual([]);
  });
}

test('the applicant: pages with something to correct @js', async ({ browser, site }) => {
  test.setTimeout(300_000);
  const page = await applicant(browser, site.url, 'errors@example.org', true);
  const found: string[] = [];
  await page.goto('/apply');
  await press(page, 'Show what I need');
  found.push(...(await corrected(page, 'the first questions')));
  const id = await begin(page, PERSONS[0].journey);
  for (const section of ['purpose', 'dates', 'passport', 'passport-dates', 'names', 'birth', 'nationality', 'home-address', 'contact', 'host', 'payer']) {
    await page.goto(`/applications/${id}/${section}`);
    for (const input of await page.locator('main form [name]:visible').all()) {
      const type = await input.evaluate((one) => (one as HTMLInputElement).type);
      if (type === 'checkbox') await input.uncheck();
      else if (type === 'select-one') await input.selectOption('');
      else if (!['radio', 'submit'].includes(type)) await input.fill('');
    }
    await press(page, 'Save and continue');
    found.push(...(await corrected(page, section)));
  }
  await page.goto(`/applications/${id}/papers`);
  await page.locator('#paper-portrait').getByRole('button', { name: 'Upload' }).click();
  await page.waitForLoadState();
  found.push(...(await corrected(page, 'papers')));
  await page.goto(`/applications/${id}/check`);
  found.push(...(await look(page, 'what is missing')));
  expect(found).toEqual([]);
});

test('with the keyboard the skip link comes first, and what has the focus is seen @js', async ({ crew }) => {
  test.setTimeout(120_000);
  for (const [login, path] of [['officer', '/desk?tray=mine'], ['operator', '/print'], ['admin', '/admin'], ['intake', '/desk?tray=all']] as const) {
    const page = await crew(login);
    await page.setViewportSize(DESK);
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.locator('.govuk-skip-link'), path).toBeFocused();
    await expect(page.locator('.govuk-skip-link'), path).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main'), path).toBeFocused();
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        if (!one || one === document.body) return 'end';
        const style = getComputedStyle(one);
        const label = one.matches('input[type=radio], input[type=checkbox]') ? getComputedStyle(one.nextElementSibling ?? one, '::before') : style;
        const marked = [style, label].some((s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none');
        const box = one.getBoundingClientRect();
        return marked && box.bottom > 0 && box.top < innerHeight ? 'seen' : `${one.outerHTML.slice(0, 120)} shows no focus`;
      });
      if (seen === 'end') break;
      expect(seen, path).toBe('seen');
    }
  }
  // Where a scanner types, the page waits for it.
  const border = await crew('border');
  await border.goto('/border');
  await expect(border.locator('#mrz')).toBeFocused();
});
