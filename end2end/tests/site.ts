// A server of its own for each worker: a free port, an empty folder, the built binary. And a page that fails its test when
// the browser complains about anything: a script error, a refused resource, a breach of the content security policy.
import { test as base, expect } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
export const binary = process.env.VIDIMUS ?? join(target, 'debug/vidimus');

export interface Site {
  /** Where it answers. */
  url: string;
  /** Its data folder: database, mails, papers. */
  data: string;
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts a server and waits until it is ready. Ends it by its own process when the test run no longer needs it. */
export async function start(more: Record<string, string> = {}, command = ['serve']): Promise<{ site: Site; stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'vidimus-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VIDIMUS_')));
  const server: ChildProcess = spawn(binary, command, {
    cwd: root,
    env: {
      ...environment,
      VIDIMUS_LISTEN: `127.0.0.1:${port}`,
      VIDIMUS_BASE_URL: url,
      VIDIMUS_DATA_DIR: data,
      VIDIMUS_SITE_DIR: join(root, 'target/site'),
      VIDIMUS_DEMO: 'true',
      ...more,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr?.on('data', (bytes) => (log += bytes));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null || tries > 900) {
      server.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
      throw new Error(`the server did not start:\n${log}`);
    }
    const ready = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { site: { url, data }, stop };
}

export const test = base.extend<{ complaints: string[] }, { site: Site }>({
  site: [
    async ({}, use) => {
      const { site, stop } = await start();
      await use(site);
      await stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  complaints: async ({}, use) => use([]),
  page: async ({ page, complaints }, use) => {
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await use(page);
    expect(complaints, 'the browser had nothing to complain about').toEqual([]);
  },
});

/**
 * A server of the demonstration for each worker, with its people and cases, for scenarios that several of them play. A file
 * that uses up what the demonstration has once, such as the job that waits for its blank, names itself in `apart` and gets a
 * server of its own.
 */
export const demo = base.extend<{ scripts: boolean }, { site: Site; apart: string }>({
  apart: ['', { option: true, scope: 'worker' }],
  site: [
    async ({}, use) => {
      const { site, stop } = await start({}, ['demo', '--serve']);
      await use(site);
      await stop();
    },
    { scope: 'worker' },
  ],
  scripts: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled ?? true),
});

export { expect };
