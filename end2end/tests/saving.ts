// What the tests of saving share: a draft of somebody new, what lies in the browser, and a session that ends.
import type { Browser, Page } from '@playwright/test';
import { begin } from './application.ts';
import { applicant, press } from './people.ts';
import { PERSONS } from './persons.ts';
import { expect } from './site.ts';

/** Somebody new with a draft, in a browser of their own. */
export async function drafted(browser: Browser, url: string, email: string, scripts = true): Promise<{ page: Page; id: string }> {
  const page = await applicant(browser, url, email, scripts);
  return { page, id: await begin(page, PERSONS[0].journey) };
}

/** Opens a page of a draft and waits until its islands live. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
}

/** Types the place of birth without a connection and crashes; gives the next tab, in which the connection is back. */
export async function crashed(page: Page, id: string, place: string): Promise<Page> {
  const context = page.context();
  await visit(page, `/applications/${id}/birth`);
  await context.setOffline(true);
  await page.locator('#birth-place').fill(place);
  await waits(page, 1);
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  return context.newPage();
}

/** Everything that waits in the browser, as it lies there. */
export async function drawer(page: Page): Promise<{ draft: string; input: string; raw: string }[]> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const asked = indexedDB.open('vidimus', 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('waiting', { keyPath: ['draft', 'input'] });
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const rows = asked.result.transaction('waiting').objectStore('waiting').getAll();
          rows.onsuccess = () => {
            asked.result.close();
            const text = (bytes: ArrayBuffer) => new TextDecoder('latin1').decode(bytes);
            done(rows.result.map(({ draft, input, sealed, ...rest }) => ({ draft, input, raw: JSON.stringify(rest) + text(sealed) })));
          };
        };
      }),
  );
}

/** Waits until so many answers wait in the browser. */
export async function waits(page: Page, number: number): Promise<void> {
  await expect(async () => expect((await drawer(page)).length).toBe(number)).toPass({ timeout: 15_000 });
}

/** Waits until the server has everything that was typed on this page. */
export async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as { vidimus: { safe: () => boolean } }).vidimus.safe());
  await waits(page, 0);
}

/** Holds what the page asks of an address: `asked` when it has asked, until `go`. */
export async function hold(page: Page, address: string): Promise<{ asked: Promise<void>; go: () => void }> {
  let go = () => {};
  const may = new Promise<void>((done) => (go = done));
  let told = () => {};
  const asked = new Promise<void>((done) => (told = done));
  await page.route(address, async (route) => {
    told();
    await may;
    await route.continue();
  });
  return { asked, go };
}

/** Keeps the service worker away: it fetches pages where nobody can hold them up. */
export async function unserved(page: Page): Promise<void> {
  await page.context().addInitScript(() => (navigator.serviceWorker.register = () => new Promise(() => {})));
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  });
}

/** Ends the session of a page on the server, as time does; the browser still has its cookie. */
export async function endSession(browser: Browser, page: Page, url: string): Promise<void> {
  const twin = await browser.newContext({ baseURL: url, javaScriptEnabled: false, storageState: await page.context().storageState() });
  const other = await twin.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Sign out' }).click();
  await other.waitForLoadState();
  await twin.close();
}

/** Signs in on the page where somebody is asked to. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('#email').fill(email);
  await press(page, 'Send me a link');
  await page.getByRole('link', { name: 'Open the link from the mail' }).click();
  await press(page, 'Sign in');
}
