// The form of the applicant: what is saved while it is typed, the lines of a passport, questions that open, and the preview
// of a name.
import type { Browser, Page } from '@playwright/test';
import { applicant, fine, press } from './people.ts';
import { NAMES, passport } from './passport.ts';
import { arrived } from './saving.ts';
import { demo as test, expect } from './site.ts';

// The people of the demonstration share one server, and a sign-in link is looked up by its mail.
test.describe.configure({ mode: 'serial' });

/** A new draft of a person of their own. */
async function begin(browser: Browser, url: string, scripts: boolean, email: string): Promise<{ page: Page; id: string }> {
  const page = await applicant(browser, url, email, scripts);
  await page.goto('/apply');
  await page.locator('#nationality').selectOption('UKR');
  await page.locator('#residence').selectOption('UKR');
  await page.locator('input[name="purpose"][value="tourism"]').check();
  await page.locator('#days').fill('10');
  await page.locator('input[name="entries"][value="single"]').check();
  await press(page, 'Show what I need');
  await page.locator('main form[action="/applications"] button').first().click();
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
  return { page, id: page.url().match(/[0-9a-f-]{36}/)?.[0] ?? '' };
}

async function ready(page: Page, scripts = true): Promise<void> {
  if (scripts) await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
}

test('an answer is saved while it is typed, and is there in another browser @js', async ({ browser, site }) => {
  const { page, id } = await begin(browser, site.url, true, 'save@utopia.example');
  await page.goto(`/applications/${id}/birth`);
  await ready(page);
  await page.locator('#birth-place').pressSequentially('Kharkiv');
  await expect(page.locator('.app-saved')).toHaveText(/Saved at \d\d:\d\d/);
  await page.locator('input[name="sex"][value="female"]').check();
  await expect(async () => {
    const other = await applicant(browser, site.url, 'save@utopia.example', true);
    await other.goto(`/applications/${id}/birth`);
    await expect(other.locator('#birth-place')).toHaveValue('Kharkiv');
    await expect(other.locator('input[name="sex"][value="female"]')).toBeChecked({ timeout: 1_000 });
    await other.context().close();
  }).toPass();
});

test('what is typed while the server is gone waits for it @js', async ({ browser, site }) => {
  const { page, id } = await begin(browser, site.url, true, 'gone@utopia.example');
  await page.goto(`/applications/${id}/birth`);
  await ready(page);
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
  await page.locator('#birth-place').fill('Kharkiv');
  await expect(page.locator('.app-saved')).toContainText('Kept on this device');
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
  await page.unroute('**/api/**');
  // It tries again by itself.
  await expect(page.locator('.app-saved')).toHaveText(/Saved at/, { timeout: 20_000 });
  await arrived(page);
  await page.reload();
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
});

test('an older page keeps what was typed and tells what changed elsewhere', async ({ browser, site, scripts }) => {
  const { page, id } = await begin(browser, site.url, scripts, 'stale@utopia.example');
  const path = `/applications/${id}/civil-status`;
  await page.goto(path);
  await ready(page, scripts);
  const second = await page.context().newPage();
  await second.goto(path);
  await second.locator('input[name="civil-status"][value="married"]').check();
  await second.locator('#national-id').fill('B-2');
  await press(second, 'Save and continue');
  await second.close();

  await page.locator('#national-id').fill('A-1');
  if (scripts) {
    const told = page.locator('.app-stale');
    await expect(told).toContainText('B-2');
    await expect(page.locator('#national-id')).toHaveValue('A-1');
    await told.getByRole('button', { name: 'Take the other answer' }).click();
    await expect(page.locator('#national-id')).toHaveValue('B-2');
    await expect(told).toHaveCount(0);
    await expect(page.locator('#national-id')).toBeFocused();
    await page.locator('#national-id').fill('A-1');
    await expect(page.locator('.app-saved')).toHaveText(/Saved at/);
    await arrived(page);
  } else {
    await press(page, 'Save and continue');
    await expect(page.locator('#national-id-error')).toContainText('B-2');
    await expect(page.locator('#national-id')).toHaveValue('A-1');
    await press(page, 'Save and continue');
    await fine(page);
  }
  await page.goto(path);
  await expect(page.locator('#national-id')).toHaveValue('A-1');
  // The older page has not undone what it did not touch.
  await expect(page.locator('input[name="civil-status"][value="married"]')).toBeChecked();
});

test('the lines of a passport fill what is empty', async ({ browser, site, scripts }) => {
  const { page, id } = await begin(browser, site.url, scripts, 'scan@utopia.example');
  await page.goto(`/applications/${id}/passport`);
  await ready(page, scripts);
  await page.locator('input[name="passport-type"][value="ordinary"]').check();
  if (scripts) {
    // A scanner types fast and ends each line with Enter. The last one may come after the answer.
    await page.locator('#passport-mrz').focus();
    await page.keyboard.type(passport());
    await expect(page.locator('.app-passport [role=status]')).toContainText('Surname: ERIKSSON');
    await page.keyboard.press('Enter');
    await arrived(page);
    await expect(page.locator('.app-passport [role=status]')).toContainText('Surname: ERIKSSON');
    await expect(page.locator('#passport-number')).toHaveValue('L898902C3');
    await expect(page.locator('.app-saved')).toHaveText(/Saved at/);
    await arrived(page);
  } else {
    await page.locator('#passport-mrz').fill(passport());
    await press(page, 'Read the lines');
    await expect(page.locator('.govuk-notification-banner')).toContainText('Passport number');
  }
  await expect(page.locator('#passport-country')).toHaveValue('UTO');
  await page.goto(`/applications/${id}/names`);
  await expect(page.locator('#surname')).toHaveValue('ERIKSSON');
  await expect(page.locator('#given-names')).toHaveValue('ANNA MARIA');
  await page.goto(`/applications/${id}/birth`);
  await expect(page.locator('#birth-date')).toHaveValue('12');
  await expect(page.locator('input[name="sex"][value="female"]')).toBeChecked();
});

test('a misread character is told with its place', async ({ browser, site, scripts }) => {
  const { page, id } = await begin(browser, site.url, scripts, 'misread@utopia.example');
  await page.goto(`/applications/${id}/passport`);
  await ready(page, scripts);
  const wrong = passport().replace('7408122', '7408123');
  await page.locator('#passport-mrz').fill(wrong);
  if (scripts) {
    const told = page.locator('.app-passport [role=status]');
    await expect(told).toContainText('Line 2');
    await expect(told).toContainText('place 20');
    await expect(told).toContainText('date of birth');
    await expect(page.locator('#passport-mrz')).toHaveAttribute('aria-invalid', 'true');
    await page.locator('#passport-mrz').fill(passport());
    await expect(told).not.toContainText('Line 2');
    await expect(page.locator('.app-passport mark')).toHaveCount(0);
    await page.locator('#passport-mrz').fill(wrong);
  } else {
    await press(page, 'Read the lines');
    await expect(page.locator('#passport-mrz-error')).toContainText('place 20');
    await expect(page.locator('#passport-mrz')).toHaveValue(wrong);
    await expect(page.locator('#passport-number')).toHaveValue('');
  }
  await expect(page.locator('.app-passport mark').first()).toContainText('3');
});

test('where another answer stands the person chooses', async ({ browser, site, scripts }) => {
  const { page, id } = await begin(browser, site.url, scripts, 'choose@utopia.example');
  await page.goto(`/applications/${id}/birth`);
  await page.locator('input[name="sex"][value="male"]').check();
  await press(page, 'Save and continue');
  await page.goto(`/applications/${id}/passport`);
  await ready(page, scripts);
  await page.locator('#passport-number').fill('X1234567');
  await page.locator('#passport-mrz').fill(passport());
  if (!scripts) await press(page, 'Read the lines');
  const choice = page.getByRole('group', { name: 'Passport number' });
  await expect(choice).toContainText('What you typed: X1234567');
  await expect(choice).toContainText('Your passport: L898902C3');
  await expect(page.getByRole('group', { name: 'Sex' })).toContainText('Your passport: Female');
  await expect(page.locator('#passport-number')).toHaveValue('X1234567');
  await choice.getByLabel('Your passport').check();
  await page.getByRole('group', { name: 'Sex' }).getByLabel('What you typed').check();
  if (scripts) {
    await expect(page.locator('#passport-number')).toHaveValue('L898902C3');
    await expect(page.locator('.app-saved')).toHaveText(/Saved at/);
    await arrived(page);
  } else {
    await press(page, 'Save and continue');
  }
  await page.goto(`/applications/${id}/passport`);
  await expect(page.locator('#passport-number')).toHaveValue('L898902C3');
  await page.goto(`/applications/${id}/birth`);
  await expect(page.locator('input[name="sex"][value="male"]')).toBeChecked();
});

test('a passport that has ended is told when its lines are read', async ({ browser, site, scripts }) => {
  const { page, id } = await begin(browser, site.url, scripts, 'ended@utopia.example');
  await page.goto(`/applications/${id}/passport`);
  await ready(page, scripts);
  await page.locator('#passport-mrz').fill(`${NAMES}\nL898902C36UTO7408122F1204159ZE184226B<<<<<10`);
  if (!scripts) await press(page, 'Read the lines');
  await expect(page.locator('.app-passport')).toContainText('Your passport ended on 15 April 2012');
});

test('an answer opens its question', async ({ browser, site, scripts }) => {
  const { page, id } = await begin(browser, site.url, scripts, 'open@utopia.example');
  await page.goto(`/applications/${id}/civil-status`);
  await ready(page, scripts);
  const other = page.locator('#civil-status-other');
  await expect(other).toBeHidden();
  await page.locator('input[name="civil-status"][value="other"]').check();
  if (scripts) {
    await expect(other).toBeVisible();
    await expect(page.getByLabel('What is your civil status?', { exact: true })).toBeVisible();
    await expect(page.locator('input[name="civil-status"][value="other"]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(other).toBeFocused();
    await other.fill('Engaged');
    // A closed question keeps what was typed and is not checked.
    await page.locator('input[name="civil-status"][value="single"]').check();
    await expect(other).toBeHidden();
    await page.locator('input[name="civil-status"][value="other"]').check();
    await expect(other).toHaveValue('Engaged');
    await other.fill('');
    await page.locator('input[name="civil-status"][value="single"]').check();
    await press(page, 'Save and continue');
    await fine(page);
    await expect(page).not.toHaveURL(/civil-status/);
  } else {
    await press(page, 'Save and continue');
    await expect(page).toHaveURL(/civil-status#civil-status-other/);
    await expect(page.locator('.govuk-error-summary')).toHaveCount(0);
    await other.fill('Engaged');
    await press(page, 'Save and continue');
    await fine(page);
    await expect(page).not.toHaveURL(/civil-status/);
  }
});

test('an opened question that stays empty is asked for @js', async ({ browser, site }) => {
  const { page, id } = await begin(browser, site.url, true, 'empty@utopia.example');
  await page.goto(`/applications/${id}/civil-status`);
  await ready(page);
  await page.locator('input[name="civil-status"][value="other"]').check();
  await press(page, 'Save and continue');
  await expect(page.locator('#civil-status-other-error')).toBeVisible();
});

for (const [name, surname, given, expected] of [
  ['a single name', 'Wulandari', '', ['V<UTOWULANDARI<<<<']],
  ['an Arabic name', 'محمد', 'علي', ['م → M', 'V<UTOMXHMD<<']],
  ['a Vietnamese name', 'Nguyễn', 'Thị Đường', ['ễ → E', 'Đ → D', 'NGUYEN<<THI<DUONG']],
  ['a name of sixty letters', 'Nilavadhanananda-Wijesundaramudiyanselage', 'Chayapa Dejthamrong', ['do not fit', '39 places', '31 places']],
  ['a refused letter', '山田', 'Taro', ['no rule for “山”']],
] as const) {
  test(`the preview shows ${name}`, async ({ browser, site, scripts }) => {
    const page = await (await browser.newContext({ baseURL: site.url, javaScriptEnabled: scripts, locale: 'en-GB' })).newPage();
    await page.goto('/your-name');
    await ready(page, scripts);
    await page.getByLabel('Surname').fill(surname);
    await page.getByLabel('Given names').fill(given);
    if (!scripts) await page.getByRole('button', { name: 'Show' }).click();
    for (const text of expected) await expect(page.locator('.app-preview')).toContainText(text);
    await page.context().close();
  });
}
