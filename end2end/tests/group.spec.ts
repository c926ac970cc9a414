// A family of three applies together: what they share is typed once, one answers otherwise, each is sent by itself, and the post
// sees who belongs together and acts on one alone.
import type { Page } from '@playwright/test';
import { attach, fill, fillAll } from './application.ts';
import { expect, test } from './crew.ts';
import { applicant, fine, press } from './people.ts';
import { type Answers, date, PERSONS } from './persons.ts';
import { paper, portrait } from './pictures.ts';

test.describe.configure({ timeout: 300_000 });
test.use({ apart: 'group' });

const person = PERSONS[0];
const PEOPLE = [
  { surname: 'Pettersen', 'given-names': 'Ida', 'passport-number': 'P1000001' },
  { surname: 'Pettersen', 'given-names': 'Jon', 'passport-number': 'P1000002' },
  { surname: 'Lund', 'given-names': 'Kari', 'passport-number': 'P1000003' },
];
const SHARED = ['purpose', 'dates', 'destination', 'onward', 'home-address', 'contact', 'host', 'host-contact', 'organisation', 'payer', 'preparer'];

const row = (page: Page, name: string) => page.locator('main table tr', { hasText: name });

/** Begins a group for the journey of the person. */
async function begin(page: Page): Promise<string> {
  await page.goto('/apply');
  await fill(page, { ...person.journey });
  await press(page, 'Show what I need');
  await fine(page);
  await page.locator('#group-name').fill('Holiday');
  await press(page, 'Begin a group');
  await fine(page);
  await expect(page.locator('h1')).toHaveText('Holiday');
  return page.url().match(/[0-9a-f-]{36}$/)?.[0] ?? '';
}

/** The address of the application of somebody in the group. */
async function member(page: Page, group: string, name: string): Promise<string> {
  await page.goto(`/applications/${group}`);
  const href = await row(page, name).getByRole('link').first().getAttribute('href');
  return href?.split('/').pop() ?? '';
}

test('a family types its journey once, is sent one by one, and is decided one by one', async ({ browser, site, crew, scripts }) => {
  const page = await applicant(browser, site.url, `family-${scripts}@example.org`, scripts);
  const answers: Answers = { ...person.answers, 'passport-mrz': '', email: `family-${scripts}@example.org` };
  const group = await begin(page);

  // One by hand, two by a list; what is wrong with the list is named by line and column, and the list stays.
  await page.goto(`/applications/${group}/people`);
  await press(page, 'Add this person');
  await expect(page.locator('.govuk-error-summary a[href="#surname"]')).toBeVisible();
  await page.locator('#given-names').fill('Ida');
  await page.locator('#surname').fill('Pettersen');
  await press(page, 'Add this person');
  await fine(page);
  const list = 'surname,given-names,passport-number,birth-date\nPettersen,Jon,P1000002,1974-13-01\nLund,Kari,P1000003,1974-08-12\n';
  await page.locator('#list').fill(list);
  await press(page, 'Add everybody on the list');
  await expect(page.locator('.govuk-error-summary')).toContainText('Line 2, column 4');
  await expect(page.locator('#list')).toHaveValue(list);
  await page.locator('#list').fill(list.replace('1974-13-01', '1974-08-12'));
  await press(page, 'Add everybody on the list');
  await fine(page);
  await expect(page.locator('main table tbody tr')).toHaveCount(3);

  // What they share, once: page after page, and no question about a person.
  const pages = await fillAll(page, group, answers);
  expect([...new Set(pages)]).toEqual(SHARED);
  const jon = await member(page, group, 'Jon');
  await page.goto(`/applications/${jon}/home-address`);
  await expect(page.locator('#home-city')).toHaveValue(answers['home-city']);

  // One lives elsewhere; the group's answer stands beside it and can be taken again.
  await page.locator('#home-city').fill('Uppsala');
  await press(page, 'Save and continue');
  await fine(page);
  await page.goto(`/applications/${group}`);
  await expect(row(page, 'Jon')).toContainText('Town');
  await page.goto(`/applications/${group}/home-address`);
  await page.locator('#home-city').fill('Malmö');
  await press(page, 'Save and continue');
  await fine(page);
  await page.goto(`/applications/${jon}/home-address`);
  await expect(page.locator('#home-city')).toHaveValue('Uppsala');
  await expect(page.locator('.app-differs')).toContainText('Malmö');
  const ida = await member(page, group, 'Ida');
  await page.goto(`/applications/${ida}/home-address`);
  await expect(page.locator('#home-city')).toHaveValue('Malmö');
  await page.locator('#home-city').fill('Lund');
  await press(page, 'Save and continue');
  await page.goto(`/applications/${ida}/home-address`);
  await press(page, /^Take the group's answer/);
  await fine(page);
  await expect(page.locator('#home-city')).toHaveValue('Malmö');

  // A paper that concerns everybody, once: it stands in each application, and is changed in the group alone.
  await page.goto(`/applications/${group}`);
  await page.getByRole('link', { name: 'Papers for everybody' }).click();
  await expect(page.locator('h1')).toHaveText('Papers for everybody');
  await expect(page.locator('#paper-portrait, #paper-passport_copy')).toHaveCount(0);
  await attach(page, group, 'lodging', paper('house.pdf'));
  await fine(page);
  await page.goto(`/applications/${jon}/papers`);
  const lodging = page.locator('#paper-lodging');
  await expect(lodging).toContainText('house.pdf');
  await expect(lodging).toContainText('From the group');
  await expect(lodging.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await page.goto(`/applications/${group}`);
  await expect(page.locator('main')).toContainText('One file');

  // What each answers alone.
  for (const [at, who] of PEOPLE.entries()) {
    const id = await member(page, group, who['given-names']);
    const own: Answers = { ...answers, ...who };
    for (const name of ['home-street', 'home-city', 'home-region', 'home-postcode']) delete own[name];
    await fillAll(page, id, own, 'passport');
    await attach(page, id, 'portrait', portrait(at));
    await fine(page);
    await attach(page, id, 'passport_copy', paper('passport.pdf'));
    await fine(page);
    await fillAll(page, id, own, 'declarations');
  }
  await page.goto(`/applications/${group}`);
  await expect(page.locator('main')).toContainText('Ready to send');
  await page.getByRole('button', { name: 'Send those who are ready (3)' }).click();
  await press(page, 'Send the marked applications');
  await fine(page);
  await expect(page).toHaveURL(new RegExp(`/applications/${group}/receipts`));
  const references = await page.locator('main table tbody tr td:nth-child(2), main table tbody tr th + td').allInnerTexts();
  expect(new Set(references.map((text) => text.trim())).size).toBe(3);

  // Each case knows the way back to the group, and the group where each case stands; the paper of all is signed in each.
  await page.goto(`/applications/${ida}`);
  await expect(page.locator('main')).toContainText('Proof of lodging');
  await page.locator('main').getByRole('link', { name: 'Group', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/applications/${group}$`));
  for (const name of ['Ida', 'Jon', 'Kari']) await expect(row(page, name).locator('.govuk-tag')).toHaveText('Sent');

  // One visit to the counter for all three, in places that follow each other; given back together.
  await page.goto(`/applications/${group}`);
  await page.getByRole('button', { name: 'Visit to the counter for all' }).click();
  await expect(page.getByText('No time yet')).toHaveCount(3);
  await page.locator('input[name="day"]').first().check();
  await press(page, 'Show the times');
  await page.locator('input[name="slot"]').first().check();
  await press(page, 'Book this time');
  await fine(page);
  await expect(page.getByText('No time yet')).toHaveCount(0);
  await page.goto(`/applications/${jon}/visit`);
  await expect(page.locator('main')).toContainText('passport');
  await page.goto(`/applications/${group}/visits`);
  await page.getByRole('button', { name: 'Cancel all visits' }).click();
  await press(page, 'Cancel all visits');
  await fine(page);
  await expect(page.getByText('No time yet')).toHaveCount(3);

  // Another person learns nothing of the group.
  const stranger = await applicant(browser, site.url, `stranger-${scripts}@example.org`, scripts);
  for (const path of ['', '/people', '/papers', '/send', '/receipts', '/visits', '/visits/cancel']) expect((await stranger.goto(`/applications/${group}${path}`))?.status()).toBe(404);
  await stranger.context().close();

  // The post sees who belongs together, and acts on one alone.
  const intake = await crew('intake');
  await intake.goto(`/desk/cases/${ida}`);
  const panel = intake.locator('.app-panel', { hasText: 'Applied together with others' });
  await expect(panel).toContainText('Person 1 of 3 in group');
  await expect(panel.locator('li')).toHaveCount(2);
  await panel.getByRole('link', { name: /-/ }).first().click();
  await expect(intake.locator('main table tbody tr')).toHaveCount(3);
  await intake.goto(`/desk/cases/${ida}/lodge`);
  await intake.locator('#place').fill('Counter 1');
  await intake.locator('input[name="biometrics"][value="taken"]').check();
  await intake.locator('input[name="way"][value="cash"]').check();
  await press(intake, 'Take the file in');
  await fine(intake);
  await intake.goto(`/desk/cases/${ida}/find-not-competent`);
  await intake.locator('#office').fill('Consulate of Utopia in Oslo, 1 Harbour Street, Oslo');
  await intake.locator('main form:has(#office) button[type="submit"]').click();
  await fine(intake);
  await page.goto(`/applications/${group}`);
  await expect(row(page, 'Ida').locator('.govuk-tag')).not.toHaveText('Sent');
  await expect(row(page, 'Jon').locator('.govuk-tag')).toHaveText('Sent');
  await intake.goto(`/desk/cases/${jon}`);
  await expect(intake.locator('.app-panel', { hasText: 'Applied together with others' })).toContainText('Not competent');
  await expect(intake.locator('main p .govuk-tag').first()).not.toContainText('Not competent');
  await page.context().close();
});

test('the first questions tell days, rules and who needs no visa', async ({ browser, site, scripts }) => {
  const page = await applicant(browser, site.url, `asks-${scripts}@example.org`, scripts);
  await page.goto('/apply');
  await fill(page, { nationality: 'VNM', residence: 'VNM', purpose: 'tourism', days: '10', entries: 'single', ...date('arrival', 60) });
  await press(page, 'Show what I need');
  await fine(page);
  const main = page.locator('main');
  for (const rule of ['posts.HAN.competent_for', 'visa_types.C1', 'requirements.insurance', 'short-adult', 'clocks.latest_days', 'passport.months_after_departure']) {
    await expect(main).toContainText(rule);
  }
  await expect(main).toContainText('utopia-');
  const json = await page.request.get(`${page.url().replace('/apply/needs?', '/apply/needs.json?')}`);
  expect((await json.json()).policy).toMatch(/^utopia-/);
  await page.goto('/apply');
  await fill(page, { nationality: 'JPN', residence: 'JPN', purpose: 'tourism', days: '10', entries: 'single' });
  await press(page, 'Show what I need');
  await expect(main).toContainText('You need no visa');
  await expect(page.locator('form[action="/applications"]')).toHaveCount(0);
  await page.goto('/apply');
  await fill(page, { nationality: 'EGY', residence: 'ITA', purpose: 'family-or-friends', days: '30', entries: 'single', 'eu-family': 'yes' });
  await press(page, 'Show what I need');
  await expect(main).toContainText('eu-family');
  await expect(main).not.toContainText('requirements.insurance');
  await page.goto('/apply');
  await fill(page, { nationality: 'VNM', residence: 'VNM', purpose: 'tourism', days: '10', entries: 'single', 'arrival-day': '31', 'arrival-month': '2', 'arrival-year': '2027' });
  await press(page, 'Show what I need');
  await expect(page.locator('.govuk-error-summary a[href="#arrival"]')).toBeVisible();
  await expect(page.locator('#arrival')).toHaveValue('31');
  await page.context().close();
});
