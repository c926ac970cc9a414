// The staff of the demonstration, each signed in once for all scenarios of a worker: a code of the second factor works once
// in its half minute, so that a second sign-in of the same person would wait.
import type { Page } from '@playwright/test';
import { staff } from './people.ts';
import { demo, expect } from './site.ts';

/** Gives the page of a member of staff. */
export type Crew = (login: string) => Promise<Page>;

/** Notes what the browser complains about: a script error, a refused resource, a breach of the content security policy. */
export function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const refused = /Failed to load resource.*status of 4\d\d/.test(message.text());
    // Chromium counts seconds for this one; a slow machine, or a browser without scripts, is no fault of the page.
    const late = message.text().includes('preloaded using link preload');
    if (['error', 'warning'].includes(message.type()) && !refused && !late) complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/** Checks every condition of a proposal as met. */
export async function allMet(page: Page): Promise<void> {
  for (const met of await page.locator('input[name^="condition-"][value="met"]').all()) await met.check({ force: true });
}

export const test = demo.extend<{ quiet: void }, { crew: Crew; heard: string[] }>({
  heard: [async ({}, use) => use([]), { scope: 'worker' }],
  crew: [
    async ({ browser, site, heard }, use, worker) => {
      const scripts = worker.project.use.javaScriptEnabled ?? true;
      const pages = new Map<string, Page>();
      await use(async (login) => {
        const known = pages.get(login);
        if (known) return known;
        const page = await staff(browser, site.url, login, scripts);
        listen(page, heard);
        pages.set(login, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ heard }, use) => {
      await use();
      expect(heard.splice(0), 'the browser had nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],
});

/** A page at the width of an office screen and of a telephone: nothing sticks out. `PICTURES=FOLDER` keeps a picture of each. */
export async function fits(page: Page, name: string): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}-${width}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${name}: nothing sticks out at ${width}`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

export { expect };
