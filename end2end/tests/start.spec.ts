import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['/', '/your-name', '/nothing-here'];

test('the start page says what it is and speaks both languages', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Apply for a visa – Vidimus');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Utopia');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Demander un visa');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the start page speaks Spanish and Arabic, which runs the other way', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Utopía');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('يوتوبيا');
  const mark = await page.locator('.app-mark').boundingBox();
  const languages = await page.locator('.app-languages').boundingBox();
  expect(mark?.x ?? 0, 'the name of the State stands on the right').toBeGreaterThan(languages?.x ?? Infinity);
});

test('a name is shown as machines will read it', async ({ page }) => {
  await page.goto('/your-name');
  await page.getByLabel('Surname').fill('Müller-Lüdenscheidt');
  await page.getByLabel('Given names').fill('Jörg');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.app-mrz')).toHaveText('V<UTOMUELLER<LUEDENSCHEIDT<<JOERG<<<<<<<<<<<');
  await expect(page.getByLabel('Surname')).toHaveValue('Müller-Lüdenscheidt');
});

test('an empty name is kept apart with its problem', async ({ page }) => {
  await page.goto('/your-name');
  await page.getByLabel('Given names').fill('</textarea><script>alert(1)</script>');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole('link', { name: /Enter the surname/ }).click();
  await expect(page.getByLabel('Surname')).toBeFocused();
  await expect(page.getByLabel('Given names')).toHaveValue('</textarea><script>alert(1)</script>');
});

test('the line follows the typing @js', async ({ page }) => {
  await page.goto('/your-name');
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.getByLabel('Surname').fill('Eriksson');
  await page.getByLabel('Given names').fill('Anna Maria');
  await expect(page.locator('.app-mrz')).toHaveText('V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<');
  await page.getByLabel('Given names').fill('山田');
  await expect(page.locator('.app-preview')).toContainText('no rule for “山”');
});

test('a page without islands loads no script @js', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (['script', 'fetch'].includes(request.resourceType())) scripts.push(request.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
});

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`${path} is accessible, ${colorScheme}, ${width} px @js`, async ({ page, complaints }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        const result = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(result.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, 'nothing is wider than the screen').toBeLessThanOrEqual(0);
        // The browser reports the status of the page that is not there, and rightly.
        complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('404')));
      });
    }
  }
}
