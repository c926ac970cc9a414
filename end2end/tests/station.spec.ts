// The print station by keyboard alone, as a scanner types: the focus is always on the next thing.
import { expect } from './site.ts';
import { test } from './crew.ts';

test.use({ apart: 'station' });

test('an operator prints at the station without a mouse', async ({ crew, javaScriptEnabled }) => {
  const serial = javaScriptEnabled === false ? 'UTO100022' : 'UTO100021';
  const operator = await crew('operator');
  await operator.goto('/print');
  await operator.getByRole('button', { name: 'Open the print station' }).click();
  await expect(operator.locator('h1')).toHaveText('Print station');
  // Two printers: the station asks once and remembers.
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await operator.getByRole('button', { name: 'Work at this printer' }).click();
  await expect(operator.locator('#serial')).toBeFocused();
  await operator.keyboard.type(serial);
  await operator.keyboard.press('Enter');
  const sticker = operator.getByRole('img', { name: 'The sticker as it will be printed' });
  await expect(sticker).toBeVisible();
  await expect.poll(() => sticker.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 100), 'the picture was drawn').toBe(true);
  for (const width of [1280, 360]) {
    await operator.setViewportSize({ width, height: 900 });
    if (process.env.PICTURES) await operator.screenshot({ path: `${process.env.PICTURES}/station-${width}.png`, fullPage: true });
    const wide = await operator.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `nothing sticks out at ${width}`).toBeLessThanOrEqual(width);
  }
  await expect(operator.locator('#back-serial')).toBeFocused();
  await operator.keyboard.type('UTO100149');
  await operator.keyboard.press('Enter');
  await expect(operator.locator('#back-serial-error')).toContainText(serial);
  await operator.locator('#back-serial').fill(serial);
  await operator.keyboard.press('Enter');
  await expect(operator.getByText('Recorded as printed.')).toBeVisible();
  await expect(operator.getByText('There is nothing to print.')).toBeVisible();
});
