// The file of a case at the desk: as it was, its papers beside each other, its notes, and the keys of the desk.
import { expect } from './site.ts';
import { fits, test } from './crew.ts';
import { fine, press } from './people.ts';
import { paper } from './pictures.ts';
import type { Page } from '@playwright/test';

async function first(page: Page): Promise<string> {
  await page.goto('/desk?tray=mine');
  return (await page.locator('main a[data-row]').first().getAttribute('href')) ?? '';
}

test('a case is read as it was after an entry, and the entries follow each other', async ({ crew }) => {
  const officer = await crew('officer');
  const href = await first(officer);
  await officer.goto(href);
  await fits(officer, 'case');
  await officer.locator('main a[href$="/as-of?entry=1"]').click();
  const banner = officer.locator('.govuk-notification-banner');
  await expect(banner).toContainText('after entry 1 of its journal');
  await expect(officer.locator('main form[method="post"]')).toHaveCount(0);
  await expect(officer.locator('h2', { hasText: 'What can be done now' })).toHaveCount(0);
  await fits(officer, 'as-of');
  await officer.getByRole('link', { name: 'Next entry' }).click();
  await expect(banner).not.toContainText('after entry 1 of');
  await officer.getByRole('link', { name: 'The case as it is now' }).click();
  await expect(officer).toHaveURL(new RegExp(`${href}$`));
});

test('a paper is turned and stands beside the form, larger and smaller', async ({ crew, javaScriptEnabled }) => {
  const officer = await crew('officer');
  const href = await first(officer);
  await officer.goto(href);
  await officer.locator('main a', { hasText: /passport/i }).and(officer.locator('[href*="/papers/"]')).first().click();
  const sheet = officer.locator('.app-sheet').first();
  await expect(sheet).toBeVisible();
  const size = async () => (await sheet.boundingBox())?.width ?? 0;
  await officer.locator('#beside').selectOption('form');
  await officer.getByRole('button', { name: 'Show' }).click();
  await expect(officer.locator('.app-pane')).toHaveCount(2);
  await expect(officer.locator('.app-pane').nth(1)).toContainText('Surname');
  await fits(officer, 'viewer');
  const narrow = await size();
  // The radio buttons need no script.
  await officer.getByLabel('400 %').check({ force: true });
  await expect.poll(size).toBeGreaterThan(narrow);
  if (javaScriptEnabled !== false) {
    await officer.locator('.app-pane').first().focus();
    await officer.keyboard.press('-');
    await expect(officer.getByLabel('300 %')).toBeChecked();
    await officer.keyboard.press('0');
    await expect(officer.getByLabel('Width', { exact: true })).toBeChecked();
    await expect.poll(size).toBe(narrow);
  }
  const upright = (await sheet.getAttribute('viewBox')) ?? '';
  await officer.getByRole('link', { name: 'Turn to the right' }).first().click();
  const turned = upright.split(' ');
  await expect(officer.locator('.app-sheet').first()).toHaveAttribute('viewBox', `0 0 ${turned[3]} ${turned[2]}`);
  await expect(officer.locator('.app-pane')).toHaveCount(2);
});

test('a PDF is read page by page, turned, and beside the form', async ({ crew }) => {
  const officer = await crew('officer');
  const href = await first(officer);
  await officer.goto(`${href}/message`);
  await officer.locator('#text').fill('The statement that you sent us by post, for your file.');
  const months = ['May', 'June', 'July', 'August', 'September', 'October'];
  await officer.locator('#files').setInputFiles(paper('statement.pdf', months.map((month) => `Statement of ${month}`)));
  await officer.locator('main form button[type="submit"]').first().click();
  await officer.goto(href);
  await officer.getByRole('link', { name: 'statement.pdf' }).first().click();
  const pages = officer.locator('img.app-sheet');
  await expect(pages).toHaveCount(6);
  await expect(pages.first()).toHaveAttribute('alt', /Page 1 of 6/);
  const width = (at: number) => pages.nth(at).evaluate((page: HTMLImageElement) => page.naturalWidth);
  // Without scripts a browser asks for all of them at once, and a page waits for its turn.
  await expect.poll(() => width(0), { timeout: 60_000 }).toBe(1653);
  await fits(officer, 'pdf');
  // The last one is asked for when it comes into sight.
  await pages.nth(5).scrollIntoViewIfNeeded();
  await expect.poll(() => width(5), { timeout: 60_000 }).toBe(1653);
  const box = async () => (await pages.first().boundingBox())?.width ?? 0;
  const narrow = await box();
  await officer.getByLabel('400 %').check({ force: true });
  await expect.poll(box).toBeGreaterThan(narrow);
  await officer.locator('#beside').selectOption('form');
  await officer.getByRole('button', { name: 'Show' }).click();
  await officer.getByRole('link', { name: 'Turn to the right' }).first().click();
  await expect(officer.locator('.app-pane')).toHaveCount(2);
  await expect.poll(() => width(0), { timeout: 60_000 }).toBe(2339);
  await fits(officer, 'pdf-turned');
});

test('the desk is worked by keys, and they can be switched off @js', async ({ crew }) => {
  const officer = await crew('officer');
  await officer.goto('/desk?tray=all');
  await officer.keyboard.press('j');
  const rows = officer.locator('[data-row]');
  await expect(rows.first()).toBeFocused();
  await officer.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await officer.keyboard.press('x');
  await expect(officer.locator('tbody tr').nth(1).locator('input[type="checkbox"]')).toBeChecked();
  await officer.keyboard.press('k');
  const href = (await rows.first().getAttribute('href')) ?? '';
  await officer.keyboard.press('Enter');
  await expect(officer).toHaveURL(new RegExp(`${href}$`));
  await officer.keyboard.press('p');
  await expect(officer.locator('#papers')).toBeFocused();
  await officer.keyboard.press('g');
  await officer.keyboard.press('q');
  await expect(officer).toHaveURL(/\/desk$/);
  // What is typed is typed.
  await officer.keyboard.press('/');
  await expect(officer.locator('#q')).toBeFocused();
  await officer.keyboard.type('jk?x');
  await expect(officer.locator('#q')).toHaveValue('jk?x');
  await officer.locator('h1').click();
  await officer.keyboard.press('?');
  const list = officer.locator('[data-keys]');
  await expect(list).toHaveAttribute('open', '');
  await expect(list).toContainText('Next row');
  await fits(officer, 'queue');
  await officer.getByLabel('Switch these keys off in this browser').check();
  await officer.reload();
  await officer.keyboard.press('j');
  await expect(officer.locator('[data-row]:focus')).toHaveCount(0);
  await list.locator('summary').click();
  await officer.getByLabel('Switch these keys off in this browser').uncheck();
});

test('a filter is kept and removed', async ({ crew }) => {
  const supervisor = await crew('supervisor');
  await supervisor.goto('/desk?tray=open');
  await supervisor.locator('#order').selectOption('untouched');
  await supervisor.locator('main form[role="search"] button').click();
  await supervisor.locator('summary', { hasText: 'Your filters' }).click();
  await supervisor.locator('#name').fill('Waits longest');
  await supervisor.getByRole('button', { name: 'Keep this filter' }).click();
  const kept = supervisor.getByRole('link', { name: 'Waits longest' });
  await expect(kept).toHaveAttribute('aria-current', 'true');
  await supervisor.goto('/desk');
  await kept.click();
  await expect(supervisor.locator('#order')).toHaveValue('untouched');
  await supervisor.locator('summary', { hasText: 'Your filters' }).click();
  await supervisor.getByRole('button', { name: 'Remove “Waits longest”' }).click();
  await expect(kept).toHaveCount(0);
});

test('two at one case see each other, and a page that has grown old takes nothing away', async ({ crew, javaScriptEnabled }) => {
  const [officer, supervisor] = [await crew('officer'), await crew('supervisor')];
  const href = await first(officer);
  await officer.goto(href);
  await officer.goto(`${href}/note`);
  await officer.locator('textarea[name="text"]').fill('A long note that nobody else may destroy.');
  await officer.locator('input[name="disclosable"][value="no"]').check();
  await supervisor.goto(`${href}/note`);
  await expect(supervisor.locator('.app-presence')).toContainText(/(opened a page of this case|has a page of this case open): Write a note/);
  await supervisor.locator('textarea[name="text"]').fill('The supervisor was quicker.');
  await supervisor.locator('input[name="disclosable"][value="no"]').check();
  await supervisor.getByRole('button', { name: 'Write a note' }).click();
  await expect(supervisor.locator('.govuk-notification-banner')).toContainText('Write a note');
  if (javaScriptEnabled !== false) {
    // The page asks when it is looked at again; nothing that was typed is touched.
    await officer.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(officer.locator('.app-presence')).toContainText('This case has changed since you opened it (1).');
    await expect(officer.locator('textarea[name="text"]')).toHaveValue('A long note that nobody else may destroy.');
  }
  await officer.getByRole('button', { name: 'Write a note' }).click();
  await expect(officer.locator('textarea[name="text"]')).toHaveValue('A long note that nobody else may destroy.');
  await expect(officer.locator('.govuk-notification-banner')).toContainText('Note written; it is not disclosable.');
  await officer.getByRole('button', { name: 'Write a note' }).click();
  await expect(officer.locator('main')).toContainText('A long note that nobody else may destroy.');
});

test('a head of post sees the work in pictures, with numbers beside them', async ({ crew }) => {
  const supervisor = await crew('supervisor');
  await supervisor.goto('/desk');
  await supervisor.getByRole('button', { name: 'Overview of the post' }).click();
  await expect(supervisor.locator('.app-picture')).toHaveCount(7);
  await fits(supervisor, 'overview');
  await supervisor.locator('#picture-intake ~ details summary').click();
  await expect(supervisor.locator('#picture-intake ~ details td').first()).toBeVisible();
  const [file] = await Promise.all([
    supervisor.waitForEvent('download'),
    supervisor.locator('.app-picture a[href*="picture=due"]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^due-.+\.csv$/);
});

test('an earlier application is linked, seen from both sides, and the link taken back', async ({ crew }) => {
  const officer = await crew('officer');
  await officer.goto('/desk?tray=intake');
  const href = (await officer.locator('main tr', { hasText: 'ERIKSSON' }).locator('a[data-row]').first().getAttribute('href')) ?? '';
  await officer.goto(href);
  const section = officer.locator('section[aria-labelledby="earlier"]');
  const suggested = section.locator('details', { hasText: 'suggested' }).first();
  await expect(suggested).toContainText('The same passport: one number of one State');
  await expect(suggested).toContainText('Name and birth are alike');
  await expect(suggested).toContainText('Handed over');
  const earlier = (await suggested.locator('a[href^="/desk/cases/"]').first().getAttribute('href')) ?? '';
  await section.getByRole('link', { name: 'Link an earlier application or a duplicate' }).click();
  await fits(officer, 'link-case');
  await press(officer, 'Link an earlier application or a duplicate');
  await expect(officer.locator('.govuk-error-summary a[href="#kind"]')).toBeVisible();
  await officer.locator('input[name="other"]').first().check({ force: true });
  await officer.locator('input[name="kind"][value="same_person"]').check({ force: true });
  await officer.locator('#reason').fill('The photographs show one person.');
  await press(officer, 'Link an earlier application or a duplicate');
  await fine(officer);
  await expect(section).toContainText('same person, earlier application');
  await fits(officer, 'earlier');
  await officer.goto(earlier);
  await expect(section).toContainText('same person, later application');
  await expect(section.getByText('The photographs show one person.')).toBeAttached();
  await section.getByRole('link', { name: 'Take back a link' }).click();
  await officer.locator('input[name="other"]').first().check({ force: true });
  await officer.locator('#reason').fill('Another case was meant.');
  await press(officer, 'Take back a link');
  await fine(officer);
  await officer.goto(href);
  await expect(section.locator('details', { hasText: 'suggested' })).not.toHaveCount(0);
});

test('each rule that applied to a case leads to the rule as everybody reads it', async ({ crew }) => {
  const officer = await crew('officer');
  const href = await first(officer);
  await officer.goto(href);
  await officer.getByRole('link', { name: 'Show each rule and what it did' }).click();
  await expect(officer.locator('h1')).toHaveText('Rules that applied');
  await fits(officer, 'applied');
  await officer.getByRole('link', { name: 'clocks.decision_days', exact: true }).first().click();
  await expect(officer).toHaveURL(/\/rules\?version=.*#clocks\.decision_days$/);
  await expect(officer.locator('[id="clocks.decision_days"]')).toBeVisible();
  await expect(officer.locator('main')).toContainText('The decision is made within 15 days of the admission.');
  await fits(officer, 'rules');
});
