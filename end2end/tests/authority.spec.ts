// A consulted authority answers by the link of its letter, without an account.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './site.ts';
import { listen, test } from './crew.ts';

/** The link in the newest letter to an address, as the mail folder of the demonstration holds it. */
async function link(data: string, to: string): Promise<string> {
  const find = () => {
    const folder = join(data, 'mail');
    const letters = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort();
    const texts = letters.map((name) => readFileSync(join(folder, name), 'utf8').replace(/=\r?\n/g, '').replace(/=3D/g, '='));
    const found = texts.filter((text) => text.includes(to)).map((text) => /http\S+\/consultation\?token=[\w-]+/.exec(text)?.[0]);
    return found.at(-1) ?? '';
  };
  await expect.poll(find, { timeout: 30_000 }).not.toBe('');
  return find();
}

test('an authority sees its part of a case, answers once, and the officer reads who it was', async ({ browser, crew, heard, site, javaScriptEnabled }) => {
  const officer = await crew('officer');
  await officer.goto('/desk?tray=mine');
  const consult = officer.locator('main a[data-row]');
  let href = '';
  for (let row = 0; row < (await consult.count()); row++) {
    href = (await consult.nth(row).getAttribute('href')) ?? '';
    const answer = await officer.request.get(`${href}`);
    if ((await answer.text()).includes('/consult"')) break;
  }
  await officer.goto(`${href}/consult`);
  await officer.getByLabel('Central Visa Authority').check({ force: true });
  await expect(officer.locator('main')).toContainText('and sees: Name, Date of birth, Nationality, Passport');
  await officer.getByRole('button', { name: 'Consult another authority' }).click();
  await expect(officer.locator('.govuk-notification-banner')).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled });
  const authority = await context.newPage();
  listen(authority, heard);
  const address = await link(site.data, 'consultation@visa-authority.utopia.example');
  expect(address).not.toContain(href.split('/').at(-1) ?? '-');
  await authority.goto(address);
  await expect(authority.locator('h1')).toHaveText('Consultation about a visa application');
  await expect(authority.locator('main')).not.toContainText('Purpose of the journey');
  for (const width of [1280, 360]) {
    await authority.setViewportSize({ width, height: 900 });
    const wide = await authority.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `nothing sticks out at ${width}`).toBeLessThanOrEqual(width);
  }
  await authority.getByLabel('Objection', { exact: true }).check({ force: true });
  await authority.locator('#name').fill('Greta Lind');
  await authority.locator('#office').fill('Unit 4');
  await authority.getByRole('button', { name: 'Send' }).click();
  await authority.locator('.govuk-error-summary a[href="#reason"]').click();
  await expect(authority.locator('#name')).toHaveValue('Greta Lind');
  await expect(authority.getByLabel('Objection', { exact: true })).toBeChecked();
  await authority.locator('#reason').fill('Two files of this person are open with us.');
  await authority.getByRole('button', { name: 'Send' }).click();
  await expect(authority.locator('h1')).toHaveText('Your answer is recorded');
  await expect(authority.locator('main')).toContainText('Greta Lind, Unit 4');
  await authority.goto(address);
  await expect(authority.locator('main form')).toHaveCount(0);
  expect(await context.cookies(), 'no session').toEqual([]);
  await context.close();

  await officer.goto(href);
  await expect(officer.locator('main')).toContainText('Answered by the authority itself through its link: Greta Lind, Unit 4');
});
