// Pictures of every page, to be looked at: `make screenshots`.
import type { Page } from '@playwright/test';
import { begin } from './application.ts';
import { applicant, press, staff } from './people.ts';
import { PERSONS } from './persons.ts';
import { demo as test } from './site.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** Pages that everybody sees. */
const PUBLIC = { start: '/', 'your-name': '/your-name', 'not-found': '/nothing-here', apply: '/apply', 'sign-in': '/sign-in', 'staff-sign-in': '/staff/sign-in' };
/** First pages of each desk; the pages that they link to are pictured as well. */
const DESKS: Record<string, [path: string, links: string]> = {
  intake: ['/desk?tray=intake', '/desk/cases/'],
  officer: ['/desk?tray=mine', '/desk/cases/'],
  decider: ['/desk?tray=to-decide', '/desk/cases/'],
  operator: ['/print', '/print/cases/'],
  border: ['/border', ''],
  auditor: ['/audit', ''],
  custodian: ['/stock', '/stock/'],
  admin: ['/admin', '/admin/'],
};
/** What an officer and a decider can do with a case. */
const ACTIONS: Record<string, string[]> = {
  intake: ['admit', 'find-inadmissible', 'find-not-competent'],
  officer: ['propose-issue', 'propose-refuse', 'request-documents', 'invite-interview', 'override-mrz-name'],
  decider: ['decide-issue', 'decide-refuse', 'return-to-examination'],
};

/** Phone and desk, light and dark. */
async function picture(page: Page, name: string): Promise<void> {
  for (const [width, height] of [[360, 740], [1280, 900]] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: `screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
}

async function links(page: Page, prefix: string): Promise<string[]> {
  const found = await page.$$eval('main a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  return [...new Set(prefix ? found.filter((href) => href.startsWith(prefix) && !/\.(pdf|csv)/.test(href)) : [])];
}

test('public pages', async ({ page, site }) => {
  for (const [name, path] of Object.entries(PUBLIC)) {
    await page.goto(site.url + path);
    await picture(page, name);
    await page.goto(`${site.url}/language/fr?to=${path}`);
    await picture(page, `${name}-fr`);
    await page.goto(`${site.url}/language/en?to=${path}`);
  }
});

test('the applicant', async ({ browser, site }) => {
  const page = await applicant(browser, site.url, 'anna@utopia.example', true);
  await picture(page, 'applications');
  for (const [at, href] of (await links(page, '/applications/')).entries()) {
    await page.goto(href);
    await picture(page, `application-${at}`);
    if (at > 0) continue;
    for (const part of await links(page, `${href}/`)) {
      await page.goto(part);
      await picture(page, `application-${part.split('/').pop()}`);
    }
  }
});

test('the form and the desk without scripts', async ({ browser, site }) => {
  const owner = await applicant(browser, site.url, 'noscript@utopia.example', false);
  const id = await begin(owner, PERSONS[0].journey);
  await picture(owner, 'noscript-draft');
  for (const section of ['purpose', 'dates', 'passport', 'names', 'birth', 'contact', 'papers', 'check']) {
    await owner.goto(`/applications/${id}/${section}`);
    await picture(owner, `noscript-${section}`);
  }
  await owner.goto(`/applications/${id}/names`);
  await press(owner, 'Save and continue');
  await picture(owner, 'noscript-names-problems');
  await owner.goto(`/applications/${id}/papers`);
  await owner.locator('#paper-portrait').getByRole('button', { name: 'Upload' }).click();
  await picture(owner, 'noscript-papers-problems');
});

for (const [login, [path, prefix]] of Object.entries(DESKS)) {
  test(`the desk of ${login}`, async ({ browser, site }) => {
    const page = await staff(browser, site.url, login, true);
    await page.goto(path);
    await picture(page, login);
    for (const [at, href] of (await links(page, prefix)).slice(0, 3).entries()) {
      await page.goto(href);
      await picture(page, `${login}-${at}`);
      for (const action of ACTIONS[login] ?? []) {
        await page.goto(`${href}/${action}`);
        await picture(page, `${login}-${at}-${action}`);
      }
    }
  });
}
