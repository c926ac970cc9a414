// The people of the demonstration, and how they come in.
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect } from './site.ts';

const PASSWORD = 'blue kettle harbour';

/** A page of its own for a member of staff, signed in with both factors. */
export async function staff(browser: Browser, url: string, login: string, scripts: boolean, more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: scripts, locale: 'en-GB', ...more });
  const page = await context.newPage();
  await page.goto('/staff/sign-in');
  await enter(page, login);
  return page;
}

/** Signs a member of staff in with both factors, on the page that asks for name and password. */
export async function enter(page: Page, login: string): Promise<void> {
  await page.locator('#login').fill(login);
  await page.locator('#password').fill(PASSWORD);
  await press(page, 'Continue');
  // In the demonstration the page shows the code of the moment. A code works once, so that a second sign-in of the same
  // person waits for the next.
  for (let tries = 0; ; tries++) {
    const code = (await page.locator('.govuk-inset-text').innerText()).match(/\d{6}/)?.[0] ?? '';
    await page.locator('#code').fill(code);
    await press(page, 'Continue');
    if (!page.url().includes('/sign-in/code')) break;
    expect(tries, 'the code is taken').toBeLessThan(8);
    await new Promise((done) => setTimeout(done, 5_000));
    await page.goto('/staff/sign-in/code');
  }
}

/** A page of its own for an applicant, signed in by the link. */
export async function applicant(browser: Browser, url: string, email: string, scripts: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: scripts, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('#email').fill(email);
  await press(page, 'Send me a link');
  await page.getByRole('link', { name: 'Open the link from the mail' }).click();
  await press(page, 'Sign in');
  await expect(page).toHaveURL(/\/applications$/);
  return page;
}

/** Presses a button of the main part of the page. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: typeof name === 'string' }).first().click();
  await page.waitForLoadState();
}

/** No problem is shown. */
export async function fine(page: Page): Promise<void> {
  const summary = page.locator('.govuk-error-summary');
  if (await summary.count()) throw new Error(`${page.url()}: ${await summary.innerText()}`);
}
