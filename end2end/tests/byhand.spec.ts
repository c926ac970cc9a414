// The post cannot print: a visa is filled in by hand, released by another person, found at the border, and gone through.
import { expect } from './site.ts';
import { fits, test } from './crew.ts';
import { fine, press } from './people.ts';

test.use({ apart: 'byhand' });
test.describe.configure({ timeout: 120_000 });

const SERIAL = 'UTO100031';

test('a visa is filled in by hand while the post cannot print', async ({ crew }) => {
  const supervisor = await crew('supervisor');
  await supervisor.goto('/print');
  await supervisor.getByRole('link', { name: 'When the post cannot print' }).click();
  await press(supervisor, 'Declare technical force majeure');
  await expect(supervisor.locator('#outage-reason-error')).toBeVisible();
  await supervisor.locator('#outage-reason').fill('No power since six');
  await press(supervisor, 'Declare technical force majeure');
  await fine(supervisor);
  await fits(supervisor, 'hand-outage');
  await supervisor.goto('/print');
  const href = (await supervisor.locator('main a[href^="/print/cases/"]').first().getAttribute('href')) ?? '';
  await supervisor.goto(href);
  await supervisor.locator('summary', { hasText: 'Allow filling in by hand' }).click();
  await supervisor.locator('#hand-reason').fill('The ship sails tonight');
  await press(supervisor, 'Allow filling in by hand');
  await fine(supervisor);

  const operator = await crew('operator');
  await operator.goto(href);
  await fits(operator, 'hand-take');
  await operator.locator('#hand-serial').fill(SERIAL);
  await press(operator, 'Take this blank to fill in by hand');
  await fine(operator);
  await expect(operator.getByRole('heading', { name: 'What is written' })).toBeVisible();
  const written = (field: string) => operator.locator('.app-card .govuk-summary-list__row', { hasText: field }).locator('dd').first();
  await expect(written('Number of the visa')).toContainText(SERIAL);
  const passport = await written('Number of the passport').innerText();
  await fits(operator, 'hand-fill');
  await operator.locator('#hand-serial').fill(SERIAL);
  await press(operator, 'The sticker is filled in');
  await fine(operator);

  const controller = await crew('controller');
  await controller.goto(href);
  await controller.locator('#hand-number').fill(SERIAL);
  await controller.locator('#hand-passport').fill(passport);
  await press(controller, 'Release: every field is right');
  await expect(controller.locator('.govuk-error-summary')).toContainText('Every field has to be compared');
  for (const box of await controller.locator('input[name="hand-checked"]').all()) await box.check();
  await fits(controller, 'hand-control');
  await press(controller, 'Release: every field is right');
  await fine(controller);
  await expect(controller.locator('main')).toContainText('The sticker is released.');

  const border = await crew('border');
  await border.goto('/border');
  await border.locator('summary', { hasText: 'no lines that can be read' }).click();
  await fits(border, 'hand-border');
  await border.locator('#number').fill(SERIAL);
  await border.locator('#passport').fill(passport);
  await press(border, 'Check the numbers');
  await expect(border.locator('main')).toContainText('Filled in by hand.');
  await expect(border.locator('main')).toContainText('The ship sails tonight');
  await fits(border, 'hand-found');

  await supervisor.goto('/print/outage');
  await expect(supervisor.locator('main')).toContainText('When the outage is over');
  await press(supervisor, 'The post can print again');
  await expect(supervisor.locator('main')).toContainText('Another supervisor');
  const other = await crew('decider');
  await other.goto('/print/outage');
  await expect(other.locator('main')).toContainText('You can go through it');
  await fits(other, 'hand-board');
  await other.goto(href);
  await other.locator('#hand-note').fill('All agrees');
  await press(other, 'Mark as gone through');
  await fine(other);
  await expect(other.locator('main')).toContainText('All agrees');
});
