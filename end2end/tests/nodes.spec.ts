// A ministry: three nodes on one PostgreSQL behind nginx, which ends TLS and takes the nodes in turn. The nodes sign in as
// the role that may not change history. One of them is killed on the way.
import { execFileSync, type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { fine, press, staff } from './people.ts';
import { binary, freePort, root } from './site.ts';

interface Node {
  address: string;
  process: ChildProcess;
}
interface Ministry {
  url: string;
  nodes: Node[];
  /** Runs a command of the program on the ministry's data; gives what it prints. */
  vidimus: (...words: string[]) => string;
  data: string;
  /** As the owner of the tables. */
  database: string;
}

const server = process.env.VIDIMUS_TEST_POSTGRES ?? '';
const sql = (url: string, text: string) => execFileSync('psql', [url, '-qAt', '-v', 'ON_ERROR_STOP=1', '-c', text]).toString();

async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  for (let tries = 0; !(await holds().catch(() => false)); tries++) {
    if (tries > seconds * 10) throw new Error(`not in time: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** nginx of the system with its own folder, port and key. */
function proxy(folder: string, port: number, nodes: string[]): ChildProcess {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost',
    '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate,
  ], { stdio: 'ignore' });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`);
  writeFileSync(join(folder, 'nginx.conf'), `
    daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'error.log')}; worker_processes 1;
    events {}
    http {
      access_log off; client_max_body_size 16m; ${temporary.join(' ')}
      upstream vidimus { ${nodes.map((node) => `server ${node} max_fails=1 fail_timeout=60s;`).join(' ')} }
      server {
        listen 127.0.0.1:${port} ssl; ssl_certificate ${certificate}; ssl_certificate_key ${key};
        location / {
          proxy_pass http://vidimus; proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $remote_addr;
          add_header X-Test-Node $upstream_addr always;
        }
      }
    }`);
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
}

const test = base.extend<object, { ministry: Ministry }>({
  ministry: [
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'vidimus-nodes-'));
      const name = `nodes_${process.pid}_${Date.now()}`;
      sql(server, `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vidimus_app')
                   THEN CREATE ROLE vidimus_app LOGIN; END IF; END $$`);
      sql(server, `CREATE DATABASE ${name}`);
      const owner = new URL(server);
      owner.pathname = `/${name}`;
      const role = new URL(owner);
      role.username = 'vidimus_app';
      const port = await freePort();
      const url = `https://localhost:${port}`;
      const settings = (more: Record<string, string>) => ({
        ...Object.fromEntries(Object.entries(process.env).filter(([variable]) => !variable.startsWith('VIDIMUS_'))),
        VIDIMUS_BASE_URL: url,
        VIDIMUS_DATA_DIR: join(data, 'shared'),
        VIDIMUS_SITE_DIR: join(root, 'target/site'),
        VIDIMUS_DEMO: 'true',
        VIDIMUS_TRUSTED_PROXIES: '["127.0.0.1"]',
        VIDIMUS_DATABASE_URL: role.href,
        ...more,
      });
      mkdirSync(join(data, 'shared'));
      const run = (words: string[], more: Record<string, string> = {}) =>
        execFileSync(binary, words, { cwd: root, env: settings(more), stdio: ['ignore', 'pipe', 'inherit'] }).toString();
      run(['migrate'], { VIDIMUS_DATABASE_URL: owner.href });
      run(['demo']);

      const nodes: Node[] = [];
      for (let number = 0; number < 3; number++) {
        const address = `127.0.0.1:${await freePort()}`;
        const process = spawn(binary, ['serve'], { cwd: root, env: settings({ VIDIMUS_LISTEN: address }), stdio: 'ignore' });
        nodes.push({ address, process });
      }
      for (const node of nodes) await until('a node answers', async () => (await fetch(`http://${node.address}/readyz`)).ok);
      const front = proxy(data, port, nodes.map((node) => node.address));
      // The certificate is our own; that nginx listens is enough here.
      await until('nginx answers', async () => readFileSync(join(data, 'nginx.pid'), 'utf8').trim() !== '');

      await use({ url, nodes, vidimus: (...words) => run(words), data: join(data, 'shared'), database: owner.href });

      for (const process of [front, ...nodes.map((node) => node.process)]) process.kill('SIGTERM');
      await until('all have ended', async () => nodes.every(({ process }) => process.exitCode !== null || process.signalCode !== null));
      sql(server, `DROP DATABASE ${name} WITH (FORCE)`);
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.use({ ignoreHTTPSErrors: true });

test('three nodes work as one, and one may die @js', async ({ browser, ministry }) => {
  if (server === '') {
    expect(process.env.CI, 'PostgreSQL is there').toBeUndefined();
    test.skip();
  }
  test.setTimeout(300_000);
  const answered = new Set<string>();
  const options = { ignoreHTTPSErrors: true };

  // A session that one node opened is known to all.
  const decider = await staff(browser, ministry.url, 'decider', true, options);
  decider.on('response', (response) => answered.add(response.headers()['x-test-node'] ?? ''));
  const cookies = await decider.context().cookies();
  expect(cookies.every((cookie) => cookie.secure && cookie.httpOnly)).toBe(true);
  for (let visit = 0; visit < 6; visit++) {
    await decider.goto('/desk?tray=to-decide');
    await expect(decider.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect([...answered].sort(), 'every node has answered').toEqual(ministry.nodes.map((node) => node.address).sort());

  // Two windows decide one case through two nodes: one is first, the other is told.
  const ids = await decider.$$eval('main a', (links) => links.map((link) => link.getAttribute('href')?.match(/^\/desk\/cases\/([^/]+)$/)?.[1] ?? ''));
  let id = '';
  for (const candidate of ids.filter((found) => found !== '')) {
    await decider.goto(`/desk/cases/${candidate}/decide-issue`);
    if (await decider.getByRole('button', { name: 'Decide: issue the visa' }).count()) id = candidate;
  }
  expect(id, 'a proposed visa waits').not.toBe('');
  const other = await decider.context().newPage();
  for (const page of [decider, other]) await page.goto(`/desk/cases/${id}/decide-issue`);
  await press(decider, 'Decide: issue the visa');
  await fine(decider);
  await press(other, 'Decide: issue the visa');
  await expect(other.locator('main')).toContainText(/changed|not possible|no longer/i);

  // A node dies in the middle; the next press is answered by another.
  ministry.nodes[0].process.kill('SIGKILL');
  const operator = await staff(browser, ministry.url, 'operator', true, options);
  await operator.goto(`/print/cases/${id}`);
  await operator.locator('#serial').fill('UTO100021');
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await press(operator, 'Load a sticker');
  await fine(operator);
  await expect(operator.locator('main')).toContainText('UTO100021');

  // Background work is shared: no letter is written twice, and what happened verifies.
  const written = () => readdirSync(join(ministry.data, 'mail')).filter((name) => readFileSync(join(ministry.data, 'mail', name), 'utf8').includes('Subject'));
  await until('the letter of the decision is written', async () => written().length > 0);
  const letters = (more: string) => Number(sql(ministry.database, `SELECT count(*) FROM jobs WHERE kind LIKE '%letter%' ${more}`));
  // What the dead node had taken comes back when its lease of two minutes is over; a letter that it may have sent is not sent
  // again but shown to the administrator.
  await until('all letters are written', async () => letters('AND done_at IS NULL AND failed_at IS NULL') === 0, 150);
  expect(written().length).toBeGreaterThanOrEqual(letters('AND done_at IS NOT NULL'));
  expect(written().length).toBeLessThanOrEqual(letters(''));
  expect(ministry.vidimus('journal', 'verify')).toContain('nothing was changed');
});
