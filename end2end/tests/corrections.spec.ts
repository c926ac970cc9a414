// An applicant corrects what was signed: types it, sends it, and the officer takes it over field by field.
import type { Page } from '@playwright/test';
import { expect, test } from './crew.ts';
import { applicant, fine, press } from './people.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ apart: 'corrections' });

/** The row of a list that begins with these words. */
const row = (page: Page, question: string) => page.locator('#corrections .govuk-summary-list__row', { has: page.getByText(question, { exact: true }) });

test('an answer is corrected after it was signed, and the officer decides field by field', async ({ browser, site, crew, scripts }) => {
  const anna = await applicant(browser, site.url, 'anna@utopia.example', scripts);
  await anna.locator('main a', { hasText: /Solovianenko/i }).first().click();
  await expect(anna.locator('#corrections')).toContainText('without a new fee');
  const id = anna.url().split('/').pop() ?? '';
  await anna.getByRole('link', { name: 'Correct an answer' }).or(anna.getByRole('button', { name: 'Correct an answer' })).click();

  // What is wrong is told beside its input, and kept.
  await anna.getByRole('link', { name: 'How to reach you' }).click();
  await anna.locator('#email').fill('nowhere');
  await press(anna, 'Keep the changes');
  await expect(anna.locator('.govuk-error-summary a[href="#email"]')).toBeVisible();
  await expect(anna.locator('#email')).toHaveValue('nowhere');
  await anna.goto(`/applications/${id}/amend`);
  await expect(anna.getByRole('button', { name: 'Send the corrections' })).toHaveCount(0);
  await anna.getByRole('link', { name: 'How to reach you' }).click();
  await anna.locator('#email').fill('olena.new@example.org');
  await press(anna, 'Keep the changes');
  await fine(anna);
  await anna.getByRole('link', { name: 'Your home address' }).click();
  await anna.locator('#home-city').fill('Львів');
  await press(anna, 'Keep the changes');
  await fine(anna);
  await expect(anna.locator('main')).toContainText('olena.new@example.org');
  await expect(anna.locator('main')).toContainText('Львів');
  await anna.locator('#reason').fill('I moved last week.');
  await press(anna, 'Send the corrections');
  await fine(anna);
  await expect(anna.locator('#corrections')).toContainText('has not decided on these corrections yet');

  // The officer sees both sides, cannot propose before, and takes over one of the two.
  const officer = await crew('officer');
  await officer.goto(`/desk/cases/${id}`);
  await expect(officer.locator('main')).toContainText('I moved last week.');
  expect((await officer.goto(`/desk/cases/${id}/propose-issue`))?.ok()).toBe(true);
  await expect(officer.locator('[name="visa-type"]')).toHaveCount(0);
  await officer.goto(`/desk/cases/${id}/decide-amendment`);
  await officer.locator('input[name="accepted"][value="email"]').check();
  await press(officer, 'Decide on the correction');
  await expect(officer.locator('.govuk-error-summary a[href="#reason"]')).toBeVisible();
  await expect(officer.locator('input[name="accepted"][value="email"]')).toBeChecked();
  await officer.locator('#reason').fill('Send the new registration first.');
  await press(officer, 'Decide on the correction');
  await fine(officer);
  await expect(officer.locator('main')).toContainText('olena.new@example.org');

  await anna.reload();
  await expect(row(anna, 'E-mail')).toContainText('taken over');
  await expect(row(anna, 'E-mail')).not.toContainText('not taken over');
  await expect(row(anna, 'Town')).toContainText('not taken over');
  await expect(anna.locator('#corrections')).toContainText('Send the new registration first.');
  await anna.context().close();
});
