import { defineConfig } from '@playwright/test';

/** Chromium of the system, without anything that would look for a network outside. */
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

// Every scenario runs twice: as most people come, and as a browser comes that runs no script. What only exists with
// scripts is marked @js, what was seen to work without and need not be played twice @nojs. Two projects come only when they
// are asked for: BUDGETS adds what measures, SCREENSHOTS (`make screenshots`) what pictures every page.
export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  reporter: process.env.CI ? [['list'], ['html', { outputFolder: 'report', open: 'never' }]] : 'list',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine with a slow disk takes seconds for what takes a blink; how fast pages are is measured elsewhere.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: { actionTimeout: 20_000, launchOptions, trace: 'retain-on-failure', timezoneId: 'Asia/Kathmandu', locale: 'en-GB' },
  projects: [
    { name: 'js', testIgnore: /screenshots|budgets/, grepInvert: /@nojs/ },
    { name: 'nojs', testIgnore: /screenshots|budgets/, grepInvert: /@js/, use: { javaScriptEnabled: false } },
    ...(process.env.BUDGETS ? [{ name: 'budgets', testMatch: /budgets/, workers: 1 }] : []),
    ...(process.env.SCREENSHOTS ? [{ name: 'screenshots', testMatch: /screenshots/ }] : []),
  ],
});
