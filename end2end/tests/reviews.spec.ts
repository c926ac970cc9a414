// A refusal from its checklist to the second review: grounds follow from what is not met, and a third person reviews.
import { expect } from './site.ts';
import { allMet, fits, test } from './crew.ts';

const FACT = 'The certificate of the hospital names an illness of the lungs.';

test('a refusal follows from its checklist and waits for a second review', async ({ crew }) => {
  const officer = await crew('officer');
  await officer.goto('/desk?tray=mine');
  const cases = await officer.locator('main a[data-row]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  let href = '';
  for (const one of cases) {
    const page = await officer.request.get(one);
    if ((await page.text()).includes('/propose-refuse"')) href = one;
  }
  await officer.goto(`${href}/propose-refuse`);
  await allMet(officer);
  await officer.locator('input[name="condition-alert"][value="not_met"]').check({ force: true });
  await officer.locator('#condition-fact-alert').fill('An alert of another State of the Union names this passport.');
  await officer.getByRole('button', { name: 'Fill in the grounds that follow' }).click();
  await expect(officer.locator('#ground-6')).toBeChecked();
  await expect(officer.locator('#fact-6')).toHaveValue(/names this passport/);
  await fits(officer, 'proposal');

  // The alert was of another person; the threat to public health stays.
  await officer.locator('input[name="condition-alert"][value="met"]').check({ force: true });
  await officer.locator('#ground-6').uncheck({ force: true });
  await officer.locator('#fact-6').fill('');
  await officer.locator('input[name="condition-threat"][value="not_met"]').check({ force: true });
  await officer.locator('#condition-fact-threat').fill(FACT);
  await officer.getByRole('button', { name: 'Propose a refusal' }).click();
  await expect(officer.locator('.govuk-error-summary a[href="#grounds"]')).toBeVisible();
  await expect(officer.locator('#condition-fact-threat')).toHaveValue(FACT);
  await officer.locator('#ground-8').check({ force: true });
  await officer.locator('#fact-8').fill(FACT);
  await officer.getByRole('button', { name: 'Propose a refusal' }).click();
  await expect(officer.locator('main')).toContainText('Conditions as they were checked');

  const supervisor = await crew('supervisor');
  await supervisor.goto('/desk/reviews');
  await fits(supervisor, 'reviews');
  await supervisor.locator(`main a[href="${href}/review"]`).click();
  await expect(supervisor.locator('main')).toContainText(`Not met: ${FACT}`);
  await supervisor.locator('input[name="agrees"][value="no"]').check({ force: true });
  await supervisor.getByRole('button', { name: 'Review' }).click();
  await supervisor.locator('.govuk-error-summary a[href="#reason"]').click();
  await supervisor.locator('#reason').fill('The certificate is of another person of the same name.');
  await supervisor.getByRole('button', { name: 'Review' }).click();
  await expect(supervisor.locator('main')).toContainText('does not agree');
  const decider = await crew('decider');
  await decider.goto(href);
  await expect(decider.locator('main')).toContainText('The certificate is of another person of the same name.');
  await expect(decider.locator(`main a[href="${href}/decide-refuse"]`)).toBeVisible();
});
