// Nothing that was typed is lost, whatever happens to the connection, the tab, the session or the person.
import { applicant, enter, staff } from './people.ts';
import { crashed, drafted, drawer, endSession, hold, signIn, unserved, visit, waits } from './saving.ts';
import { demo as test, expect, start } from './site.ts';

test.describe.configure({ mode: 'serial' });
test.use({ apart: 'saving' });

test('what is typed without a connection is kept, listed, and sent when it is back @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'offline@example.org');
  await visit(page, `/applications/${id}/birth`);
  await page.context().setOffline(true);
  await page.locator('#birth-place').fill('Kharkiv');
  await page.locator('input[name="sex"][value="female"]').check();
  await expect(page.locator('.app-saved')).toContainText('Kept on this device');
  await page.locator('#waiting summary').click();
  await expect(page.locator('#waiting li')).toHaveText([/^Place of birth.* kept on this device/, /^Sex.* kept on this device/]);
  // Nor does the button lose anything.
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
  await waits(page, 2);
  await page.context().setOffline(false);
  await expect(page.locator('.app-saved')).toHaveText(/Saved at/, { timeout: 20_000 });
  await expect(page.locator('#waiting li')).toHaveText([/^Place of birth.* saved$/, /^Sex.* saved$/]);
  await waits(page, 0);
  const other = await applicant(browser, site.url, 'offline@example.org', true);
  await other.goto(`/applications/${id}/birth`);
  await expect(other.locator('#birth-place')).toHaveValue('Kharkiv');
  await expect(other.locator('input[name="sex"][value="female"]')).toBeChecked();
});

test('after a crash the draft opens with what was typed, and it is sent from another page too @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'crash@example.org');
  const context = page.context();
  const second = await crashed(page, id, 'Kharkiv');
  await second.route('**/api/answers', (route) => route.abort());
  await visit(second, `/applications/${id}/birth`);
  await expect(second.locator('#birth-place')).toHaveValue('Kharkiv');
  await second.close({ runBeforeUnload: false });
  const third = await context.newPage();
  await visit(third, `/applications/${id}/civil-status`);
  await expect(third.locator('.app-saved')).toHaveText(/Saved at/);
  await waits(third, 0);
  await visit(third, `/applications/${id}/birth`);
  await expect(third.locator('#birth-place')).toHaveValue('Kharkiv');

  // A page that only shows answers sends what waits, and then shows it.
  const check = await crashed(third, id, 'Kyiv');
  await check.goto(`/applications/${id}/check`);
  await expect(check.locator('main')).toContainText('Kyiv', { timeout: 15_000 });
  await waits(check, 0);
});

test('a link that was followed while the last answer arrives leads where it says @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'leaving@example.org');
  await unserved(page);
  const check = await crashed(page, id, 'Kharkiv');
  const answer = await hold(check, '**/api/answers');
  await check.goto(`/applications/${id}/check`);
  await answer.asked;
  const link = await hold(check, `**/applications/${id}`);
  await check.locator(`main a[href="/applications/${id}"]`).first().click({ noWaitAfter: true });
  await link.asked;
  const saved = check.waitForResponse('**/api/answers');
  answer.go();
  await saved;
  // Long enough for the page to be drawn anew.
  await check.waitForTimeout(1_500);
  link.go();
  await expect(check).toHaveURL(new RegExp(`/applications/${id}$`));
  await waits(check, 0);
});

test('what is typed before the page has come to life is kept @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'early@example.org');
  await page.route('**/*.wasm', async (route) => {
    await new Promise((done) => setTimeout(done, 3_000));
    await route.continue();
  });
  await page.goto(`/applications/${id}/birth`, { waitUntil: 'domcontentloaded' });
  await page.locator('#birth-place').fill('Kharkiv');
  await waits(page, 1);
  await expect(page.locator('.app-saved')).toHaveText(/Saved at/, { timeout: 20_000 });
  await waits(page, 0);
});

test('what lies in the browser cannot be read there @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'sealed@example.org');
  await visit(page, `/applications/${id}/birth`);
  await page.context().setOffline(true);
  await page.locator('#birth-place').fill('Kharkiv');
  await waits(page, 1);
  const [row] = await drawer(page);
  expect([row.draft, row.input]).toEqual([id, 'birth-place']);
  expect(row.raw).not.toContain('Kharkiv');
  expect(row.raw).not.toContain('Place of birth');
  // Two seals of the same text differ.
  await page.locator('#birth-place').fill('Kharkiv!');
  await page.locator('#birth-place').fill('Kharkiv');
  await expect(async () => expect((await drawer(page))[0].raw).not.toBe(row.raw)).toPass();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  const state = JSON.stringify(await page.context().storageState());
  expect(state).not.toContain('Kharkiv');
});

test('what two devices changed is shown side by side, also after a crash @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'devices@example.org');
  const path = `/applications/${id}/civil-status`;
  await visit(page, path);
  await page.context().setOffline(true);
  await page.locator('#national-id').fill('A-1');
  await waits(page, 1);
  const other = await applicant(browser, site.url, 'devices@example.org', true);
  await visit(other, path);
  await other.locator('#national-id').fill('B-2');
  await expect(other.locator('.app-saved')).toHaveText(/Saved at/);
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await visit(again, path);
  await expect(again.locator('#national-id')).toHaveValue('A-1');
  await expect(again.locator('.app-stale')).toContainText('B-2');
  await again.locator('#waiting summary').click();
  await expect(again.locator('#waiting li')).toContainText('changed elsewhere');
  await other.reload();
  await expect(other.locator('#national-id'), 'nothing is decided silently').toHaveValue('B-2');
  await again.getByRole('button', { name: 'Keep what I typed here' }).click();
  await expect(again.locator('.app-stale')).toHaveCount(0);
  await waits(again, 0);
  await other.reload();
  await expect(other.locator('#national-id')).toHaveValue('A-1');
});

test('signing out tells what waits, and nobody else can open it @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'owner@example.org');
  await visit(page, `/applications/${id}/birth`);
  await page.route('**/api/answers', (route) => route.abort());
  await page.locator('#birth-place').fill('Kharkiv');
  await waits(page, 1);
  const told = page.locator('#leave');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(told).toContainText('Answers that wait on this device to be sent: 1');
  await told.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(told).toBeHidden();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await told.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${site.url}/`);

  await page.goto('/sign-in');
  await signIn(page, 'stranger@example.org');
  expect((await page.goto(`/applications/${id}/birth`))?.status()).toBe(404);
  const asked = await page.request.post('/api/waiting', { data: { drafts: [id] }, headers: { origin: site.url } });
  expect(await asked.json(), 'it is not gone, and not theirs').toEqual([]);
  await page.goto('/applications');
  await waits(page, 1);
  await page.locator('form[action="/sign-out"] button').first().click();
  await page.locator('#leave').getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${site.url}/`);

  await page.unroute('**/api/answers');
  await page.goto('/sign-in');
  await signIn(page, 'owner@example.org');
  await visit(page, `/applications/${id}/birth`);
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
  await waits(page, 0);
  await page.reload();
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
});

test('answers of a draft that is gone are gone from the browser, too @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'deleted@example.org');
  await visit(page, `/applications/${id}/birth`);
  await page.route('**/api/answers', (route) => route.abort());
  await page.locator('#birth-place').fill('Kharkiv');
  await waits(page, 1);
  await page.goto(`/applications/${id}/delete`);
  await page.locator('main form button').click();
  await waits(page, 1);
  const next = await drafted(browser, site.url, 'deleted@example.org');
  await visit(page, `/applications/${next.id}/birth`);
  await waits(page, 0);
});

test('somebody whose session has ended signs in and is back at the input @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'back@example.org');
  await visit(page, `/applications/${id}/birth`);
  await endSession(browser, page, site.url);
  await page.locator('#birth-place').fill('Kharkiv');
  await page.locator('#birth-country').focus();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('You have been signed out. What you had typed is kept.');
  await dialog.getByRole('link', { name: 'Sign in again' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, 'back@example.org');
  await expect(page).toHaveURL(new RegExp(`/applications/${id}/birth#birth-`));
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
  await expect(page.locator('#birth-country')).toBeFocused();
  await waits(page, 0);

  // The same by the button of the form.
  await visit(page, `/applications/${id}/birth`);
  await endSession(browser, page, site.url);
  await page.route('**/api/**', (route) => route.abort());
  await page.locator('#birth-place').fill('Kyiv');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.unroute('**/api/**');
  await signIn(page, 'back@example.org');
  await expect(page).toHaveURL(new RegExp(`/applications/${id}/birth#birth-place`));
  await expect(page.locator('#birth-place')).toHaveValue('Kyiv');
  await expect(page.locator('#birth-place')).toBeFocused();
});

test('an officer signs in beside the page and loses nothing of what was typed @js', async ({ browser }) => {
  test.setTimeout(300_000);
  const limits = { VIDIMUS_SESSION__IDLE_SECONDS: '60', VIDIMUS_SESSION__LONGEST_SECONDS: '100' };
  const { site, stop } = await start(limits, ['demo', '--serve']);
  try {
    const page = await staff(browser, site.url, 'officer', true);
    await page.goto('/desk?tray=mine');
    const href = (await page.locator('main a[href^="/desk/cases/"]').first().getAttribute('href')) ?? '';
    await page.goto(`${href}/note`);
    const text = page.locator('textarea[name="text"]');
    const dialog = page.locator('#session');
    await text.fill('Twenty-five minutes of an interview.');
    await page.locator('input[name="disclosable"][value="no"]').check();
    // Nothing is sent, but the page asks who else is there, and its session lives on: what comes is the end that comes in any case.
    await expect(dialog).toBeVisible({ timeout: 90_000 });
    await expect(dialog).toContainText('For your safety you will be signed out in less than 2 minutes. What you typed stays on this page.');
    await expect(dialog).toContainText('You have been signed out. What you typed stays on this page.', { timeout: 60_000 });
    await expect(dialog.getByRole('link')).toHaveCount(1);
    const apart = dialog.getByRole('link', { name: 'Sign in again in another tab' });
    await expect(apart).toBeFocused();
    const [other] = await Promise.all([page.context().waitForEvent('page'), apart.click()]);
    await expect(other).toHaveURL(/\/staff\/sign-in$/);
    await enter(other, 'officer');
    await expect(dialog).toBeHidden();
    await expect(text).toHaveValue('Twenty-five minutes of an interview.');
    await page.getByRole('button', { name: 'Write a note' }).click();
    await expect(page.locator('.govuk-notification-banner')).toContainText('Write a note');
    await expect(page.locator('main')).toContainText('Twenty-five minutes of an interview.');

    // Somebody else who signs in there does not send what this person typed.
    await page.goto(`${href}/note`);
    await text.fill('Half a note.');
    await other.goto('/staff/sign-in');
    await enter(other, 'supervisor');
    await expect(dialog).toContainText('You have been signed out. What you typed stays on this page.');
    await page.context().close();
  } finally {
    await stop();
  }
});

test('the end of a session is told before, and one press moves it @js', async ({ browser }) => {
  test.setTimeout(150_000);
  const { site, stop } = await start({ VIDIMUS_SESSION__IDLE_SECONDS: '40' }, ['demo', '--serve']);
  try {
    const { page, id } = await drafted(browser, site.url, 'stay@example.org');
    const dialog = page.getByRole('alertdialog');
    await visit(page, `/applications/${id}/birth`);
    await page.locator('#birth-place').focus();
    await expect(dialog).toBeVisible({ timeout: 30_000 });
    await expect(dialog).toContainText('less than 1 minute');
    await expect(dialog.getByRole('button', { name: 'Stay signed in' })).toBeFocused();
    await expect(dialog.getByRole('link')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('#birth-place')).toBeFocused();
    // The former end passes, and the person is still there.
    await expect(dialog).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Stay signed in' }).click();
    await expect(dialog).toBeHidden();
    expect((await page.request.get(`/applications/${id}/birth`, { maxRedirects: 0 })).status()).toBe(200);
    // Nobody answers.
    await expect(dialog).toContainText('You have been signed out', { timeout: 60_000 });
    expect((await page.request.get(`/applications/${id}/birth`, { maxRedirects: 0 })).status()).toBe(303);
  } finally {
    await stop();
  }
});

test('the service can be installed, and says without a connection what waits @js', async ({ browser, site }) => {
  const { page, id } = await drafted(browser, site.url, 'install@example.org');
  const manifest = await (await page.request.get((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '')).json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: '/applications', scope: '/' });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).ok()).toBe(true);
  await visit(page, `/applications/${id}/birth`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const kept = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const shelf = await caches.open(name);
      for (const request of await shelf.keys()) texts.push(`${new URL(request.url).pathname} ${await (await shelf.match(request))?.text()}`);
    }
    return texts;
  });
  expect(kept.some((text) => text.startsWith('/offline '))).toBe(true);
  for (const text of kept) {
    expect(text).toMatch(/^\/(offline|pkg|assets)/);
    expect(text).not.toContain('install@example.org');
    expect(text).not.toContain(id);
  }
  await page.context().setOffline(true);
  await page.locator('#birth-place').fill('Kharkiv');
  await waits(page, 1);
  await page.goto(`/applications/${id}/birth`);
  await expect(page.locator('h1')).toHaveText('There is no connection');
  await expect(page.locator('[data-count]')).toHaveCount(4);
  await expect(page.locator('[data-count]').first()).toHaveText('Answers that wait on this device to be sent: 1');
  await page.context().setOffline(false);
  await expect(page.locator('#birth-place')).toHaveValue('Kharkiv');
  await waits(page, 0);
});
