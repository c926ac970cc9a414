// Pictures of every page as its person finds it, to be looked at: `make screenshots`.
import type { Page } from '@playwright/test';
import { begin } from './application.ts';
import { test } from './crew.ts';
import { applicant, press } from './people.ts';
import { PERSONS } from './persons.ts';
import { kind, OWN, PUBLIC, speak, STARTS, walk } from './walk.ts';

test.describe.configure({ timeout: 900_000 });

const FOLDER = 'screenshots';
/** Phone and desk. */
const SIZES = [[360, 740], [1280, 900]] as const;

/** A page as it is now, in both widths and, on a desk, in the dark. */
async function picture(page: Page, name: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${FOLDER}/${name}-${width}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${FOLDER}/${name}-dark.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Pictures a page under its kind: `officer-desk-cases-id-2` for the second case of an officer. */
function pictures(of: string): (page: Page, path: string) => Promise<string[]> {
  const seen = new Map<string, number>();
  return async (page, path) => {
    await page.goto(path);
    const name = kind(path).replace(/[{}]/g, '').replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    await picture(page, `${of}-${name}${count > 1 ? `-${count}` : ''}`);
    return [];
  };
}

for (const [language, scripts] of [['en', true], ['fr', true], ['es', true], ['ar', true], ['en', false]] as const) {
  const name = `applicant-${language}${scripts ? '' : '-plain'}`;
  test(name, async ({ browser, site }) => {
    const page = await applicant(browser, site.url, 'anna@utopia.example', scripts);
    await speak(page, language);
    await walk(page, [...OWN, ...PUBLIC, '/your-name', '/nothing-here'], pictures(name));
  });
}

test('what has to be corrected', async ({ browser, site }) => {
  const owner = await applicant(browser, site.url, 'noscript@utopia.example', false);
  const id = await begin(owner, PERSONS[0].journey);
  for (const language of ['en', 'ar']) {
    await speak(owner, language);
    await owner.goto(`/applications/${id}/names`);
    await owner.locator('main form button[type=submit]').first().click();
    await picture(owner, `problems-names-${language}`);
    await owner.goto(`/applications/${id}/papers`);
    await owner.locator('#paper-portrait button').first().click();
    await picture(owner, `problems-papers-${language}`);
  }
});

for (const [login, starts] of Object.entries(STARTS)) {
  test(login, async ({ crew }) => {
    const page = await crew(login);
    await walk(page, starts, pictures(login));
    if (login === 'officer') {
      await page.goto('/desk?tray=mine');
      await page.locator('main a[href^="/desk/cases/"]').first().click();
      await page.goto(`${page.url().replace(/[?#].*$/, '')}/propose-refuse`);
      await press(page, 'Propose a refusal');
      await picture(page, 'problems-propose-refuse');
    }
  });
}
