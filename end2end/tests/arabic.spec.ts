// A whole application by somebody who reads Arabic: every page runs from right to left, what machines read does not.
import { apply } from './application.ts';
import { applicant } from './people.ts';
import { PERSONS } from './persons.ts';
import { expect, test } from './crew.ts';

test('an application is filled in and sent in Arabic', async ({ browser, site, javaScriptEnabled }) => {
  test.setTimeout(240_000);
  const person = { ...PERSONS[2], email: `arabic-${javaScriptEnabled}@example.org` };
  const page = await applicant(browser, site.url, person.email, javaScriptEnabled ?? true);
  await page.context().addCookies([{ name: 'vidimus-language', value: 'ar', url: site.url }]);
  await page.setViewportSize({ width: 360, height: 740 });
  const { id, reference } = await apply(page, person, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.goto(`/applications/${id}`);
  const shown = page.getByRole('heading', { level: 1 }).locator('bdi');
  await expect(shown).toHaveText(reference);
  await expect(shown).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('main')).toContainText('تم الإرسال');
});
