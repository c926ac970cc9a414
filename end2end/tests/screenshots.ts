// Pictures of every page, to be looked at: `make screenshots`.
import { test } from './site.ts';

const PAGES = { start: '/', 'your-name': '/your-name', 'not-found': '/nothing-here' };

for (const [name, path] of Object.entries(PAGES)) {
  for (const [width, height] of [[360, 740], [1280, 900]] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} ${width} ${colorScheme}`, async ({ page, complaints }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await page.goto(path);
        await page.screenshot({ path: `screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
        complaints.length = 0;
      });
    }
  }
}
