// Watch lists at the desk: a file is read, put in force, and finds somebody; a hit is cleared, another one confirmed by a second person,
// and nothing is decided meanwhile.
import type { Page } from '@playwright/test';
import { expect, fits, test } from './crew.ts';
import { fine, press } from './people.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ apart: 'screening' });

/** Sends a file to the page of lists. */
async function send(page: Page, list: string, text: string): Promise<void> {
  await page.goto('/desk/lists');
  await page.locator('#list').fill(list);
  await page.locator('#file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await press(page, 'Read the file');
}

test('a list finds an applicant, and two people settle what it says', async ({ crew }) => {
  const officer = await crew('officer');
  await officer.goto('/desk?tray=all&state=proposed');
  const found = officer.locator('main a[data-row]').first();
  const href = (await found.getAttribute('href')) ?? '';
  await officer.goto(href);
  const [surname, given] = (await officer.locator('h1').innerText()).split(', ');
  const name = `${given ?? ''} ${surname}`.trim();

  // A bad line is told with its number, and the version waits until somebody accepts it.
  const clerk = await crew('intake');
  await send(clerk, 'National', 'reference,name\nN-1,Jane Example\n');
  await expect(clerk.locator('.govuk-error-summary a[href="#list"]')).toBeVisible();
  await send(clerk, 'national', `reference,name,birth\nN-1,${name},\nN-2,Jane Example,17.3.1962\n`);
  await fine(clerk);
  await expect(clerk.locator('main')).toContainText('Line 3: a date of birth that is none');
  await fits(clerk, 'lists');
  await press(clerk, 'Put in force');
  await expect(clerk.locator('.govuk-error-summary a[href="#accept"]')).toBeVisible();
  await clerk.locator('input[name="accept"]').check({ force: true });
  await press(clerk, 'Put in force');
  await fine(clerk);
  await expect(clerk.locator('main table')).toContainText('in force');

  // The open case is searched again by itself.
  await expect(async () => {
    await clerk.goto('/desk/hits');
    await expect(clerk.locator(`main a[href="${href}"]`)).toBeVisible();
  }).toPass({ timeout: 30_000 });
  await clerk.goto('/desk');
  await expect(clerk.locator('main a[href="/desk/hits"]')).toBeVisible();
  const decider = await crew('decider');
  await decider.goto(href);
  await expect(decider.locator('#hits')).toBeVisible();
  await expect(decider.locator('main')).toContainText('nothing is decided, printed or handed over');
  await expect(decider.locator('main a', { hasText: /^Decide to issue$|^Issue|^Decide/ })).toHaveCount(0);
  await expect(decider.locator('main')).toContainText('What raised and lowered the score');
  await expect(decider.locator('main')).toContainText('The names are alike');
  await fits(decider, 'hit');

  // Confirmed by the clerk; a second person looks at it, and not the clerk.
  await clerk.goto(`${href}/judge-hit`);
  await press(clerk, 'Say whether a hit is the applicant');
  await expect(clerk.locator('.govuk-error-summary')).toBeVisible();
  await clerk.locator('input[name="verdict"][value="confirmed"]').check({ force: true });
  await clerk.locator('#reason').fill('The photographs are of one person.');
  await press(clerk, 'Say whether a hit is the applicant');
  await fine(clerk);
  await clerk.goto(`${href}/review-hit`);
  await clerk.locator('input[name="agrees"][value="yes"]').check({ force: true });
  await clerk.locator('#reason').fill('So do I.');
  await press(clerk, 'Review what was said of a hit');
  await expect(clerk.locator('.govuk-error-summary')).toContainText('Another person has to confirm it');
  await decider.goto(`${href}/review-hit`);
  await expect(decider.locator('main')).toContainText('The photographs are of one person.');
  await decider.locator('input[name="agrees"][value="yes"]').check({ force: true });
  await decider.locator('#reason').fill('The passport is the same.');
  await press(decider, 'Review what was said of a hit');
  await fine(decider);
  await expect(decider.locator('main')).not.toContainText('nothing is decided, printed or handed over');

  // Another list has somebody of the same name: cleared by one person, with a reason.
  await send(clerk, 'world', `reference,name,birth\nW-1,${name},1901-01-01\nW-2,${name},\n`);
  await fine(clerk);
  await press(clerk, 'Put in force');
  await fine(clerk);
  await expect(async () => {
    await clerk.goto(`${href}/judge-hit`);
    await expect(clerk.locator('input[name="verdict"]').first()).toBeAttached();
  }).toPass({ timeout: 30_000 });
  await clerk.locator('input[name="verdict"][value="cleared"]').check({ force: true });
  await clerk.locator('#reason').fill('Another person: the entry is older than the applicant.');
  await press(clerk, 'Say whether a hit is the applicant');
  await fine(clerk);
  await clerk.goto(href);
  await expect(clerk.locator('main')).toContainText('cleared');
});
