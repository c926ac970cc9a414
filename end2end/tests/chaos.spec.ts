// Robots fill the form while the tab, the network or the server is killed at random moments. No field may be lost but the one
// that is being typed. `make test` runs a short series, `make chaos` 1,000; CHAOS_SEED repeats a series.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { drafted, drawer } from './saving.ts';
import { binary, expect, freePort, root, test } from './site.ts';

const RUNS = Number(process.env.CHAOS_RUNS ?? 10);
const ROBOTS = Number(process.env.CHAOS_ROBOTS ?? 2);
const SEED = Number(process.env.CHAOS_SEED ?? 20261129);

/** Random numbers that a seed repeats (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below | 0;
  };
}

/** Longest time of a run with its look at what was kept, in milliseconds: a browser that hangs is a failure with a number, too. */
const LIMIT = 240_000;

async function within(limit: number, what: string, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new Error(`${what} did not end in ${limit / 1000} s`)), limit)));
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** The line between browser and server. It can be cut in the middle of a word, in either direction. */
class Line {
  cut = false;
  private readonly ends = new Set<Socket>();
  private readonly server = createServer((near) => {
    if (this.cut) return near.destroy();
    const far = connect(this.to, '127.0.0.1');
    for (const [one, other] of [[near, far], [far, near]]) {
      this.ends.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.ends.delete(one);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });

  private constructor(private readonly to: number) {}

  static async lay(from: number, to: number): Promise<Line> {
    const line = new Line(to);
    await new Promise<void>((done) => line.server.listen(from, '127.0.0.1', done));
    return line;
  }

  break(): void {
    this.cut = true;
    for (const end of this.ends) end.destroy();
  }

  close(): void {
    this.break();
    this.server.close();
  }
}

/** A server that can be killed and comes back on its data. */
class Server {
  private process?: ChildProcess;
  private down?: Promise<void>;
  private readonly data = mkdtempSync(join(tmpdir(), 'vidimus-chaos-'));

  constructor(private readonly port: number, private readonly url: string) {}

  async start(): Promise<void> {
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VIDIMUS_')));
    this.process = spawn(binary, ['serve'], {
      cwd: root,
      env: {
        ...environment,
        VIDIMUS_LISTEN: `127.0.0.1:${this.port}`,
        VIDIMUS_BASE_URL: this.url,
        VIDIMUS_DATA_DIR: this.data,
        VIDIMUS_SITE_DIR: join(root, 'target/site'),
        VIDIMUS_DEMO: 'true',
      },
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 600; tries++) {
      if (await fetch(`http://127.0.0.1:${this.port}/readyz`).then((answer) => answer.ok, () => false)) return;
      await pause(50);
    }
    throw new Error('the server did not come back');
  }

  private async kill(): Promise<void> {
    const { process } = this;
    const ended = new Promise((done) => process?.once('exit', done));
    process?.kill('SIGKILL');
    await ended;
  }

  /** Kills it now and lets it come back after a while. Two robots who do that at once do it once. */
  strike(milliseconds: number): Promise<void> {
    this.down ??= (async () => {
      await this.kill();
      await pause(milliseconds);
      await this.start();
      this.down = undefined;
    })();
    return this.down;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** Pages of the form with lines to type into. */
const SECTIONS = {
  birth: ['birth-date-day', 'birth-date-month', 'birth-date-year', 'birth-place'],
  names: ['surname', 'native-name'],
  'passport-dates': ['passport-issued-day', 'passport-issued-month', 'passport-issued-year', 'passport-authority'],
  contact: ['email', 'phone'],
};

/** One robot with one draft, in a browser of its own. */
class Robot {
  /** What was typed last, by section and input. */
  readonly typed = new Map<string, Map<string, string>>();
  killed = { tab: 0, line: 0, server: 0 };
  private page!: Page;
  private input = '';
  private touched = 0;
  private section: keyof typeof SECTIONS = 'birth';

  constructor(private readonly context: BrowserContext, private readonly id: string, private readonly line: Line, private readonly server: Server) {}

  /** Opens a page of the form, however often it takes. */
  private async open(section: keyof typeof SECTIONS): Promise<void> {
    this.section = section;
    for (let tries = 0; ; tries++) {
      try {
        this.page = await this.context.newPage();
        await this.page.goto(`/applications/${this.id}/${section}`, { waitUntil: 'domcontentloaded' });
        // It types before the islands live, but not before the script that keeps it is there.
        await this.page.locator('html[data-keeps]').waitFor({ timeout: 5_000 });
        return;
      } catch (error) {
        await this.leave();
        if (tries > 50) throw error;
        await pause(200);
      }
    }
  }

  /** Closes the tab. Now and then the browser never answers that, of a page whose script did not come; then it stays behind. */
  private async leave(): Promise<void> {
    await Promise.race([this.page.close({ runBeforeUnload: false }), pause(10_000)]);
  }

  /** The tab goes without a word. An input that was touched within the last half second is the one being typed. */
  private async crash(): Promise<void> {
    this.killed.tab++;
    if (Date.now() - this.touched < 500) this.typed.get(this.section)?.delete(this.input);
    await this.leave();
  }

  /** One run: a page of the form, filled while one thing is killed at a random moment. */
  async run(roll: (below: number) => number): Promise<void> {
    const names = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];
    await this.open(names[roll(names.length)]);
    const inputs = SECTIONS[this.section];
    const victim = (['tab', 'line', 'server'] as const)[roll(3)];
    const moment = roll(inputs.length * 2);
    const answers = this.typed.get(this.section) ?? new Map<string, string>();
    this.typed.set(this.section, answers);
    let step = 0;
    let healed: Promise<void> = Promise.resolve();
    const strike = async (): Promise<boolean> => {
      if (step++ !== moment) return false;
      await pause(roll(1_500));
      if (victim === 'tab') {
        await this.crash();
        await this.open(this.section);
        return true;
      }
      this.killed[victim]++;
      if (victim === 'line') {
        this.line.break();
        healed = pause(roll(2_500)).then(() => void (this.line.cut = false));
      } else {
        healed = this.server.strike(roll(500));
      }
      return false;
    };
    for (const input of inputs) {
      const text = `${roll(1_000_000)}`;
      const place = this.page.locator(`main form [name="${input}"]`);
      await place.fill('');
      await place.pressSequentially(text.slice(0, 3));
      // In the middle of a field: this one may be lost when the tab goes, and is typed again.
      if (await strike()) await this.page.locator(`main form [name="${input}"]`).fill(text);
      else await place.pressSequentially(text.slice(3));
      await this.page.keyboard.press('Tab');
      answers.set(input, text);
      [this.input, this.touched] = [input, Date.now()];
      await strike();
    }
    // Half of the time the tab goes down with everything that waits.
    if (roll(2)) await pause(roll(1_000));
    else await healed;
    await this.crash();
    await healed;
  }

  /** A page as the server draws it. */
  private async read(section: string): Promise<string> {
    for (let tries = 0; ; tries++) {
      const answer = await this.page.request.get(`/applications/${this.id}/${section}`).catch(() => undefined);
      if (answer?.ok()) return answer.text();
      if (tries > 50) throw new Error(`${section} cannot be read`);
      await pause(200);
    }
  }

  /** Waits until nothing waits any more, and gives what the draft lacks. */
  async losses(): Promise<string[]> {
    await this.open('birth');
    const lost: string[] = [];
    await expect(async () => expect(await drawer(this.page)).toEqual([])).toPass({ timeout: 30_000 }).catch((error) => lost.push(`waits: ${error}`));
    if (await this.page.locator('.app-stale').count()) lost.push('asked to choose between own answers');
    for (const [section, answers] of this.typed) {
      const html = await this.read(section);
      for (const [input, text] of answers) {
        const there = html.match(new RegExp(`<input[^>]*\\sname="${input}"[^>]*>`))?.[0].match(/\svalue="([^"]*)"/)?.[1] ?? '';
        if (there !== text) lost.push(`${section} ${input}: typed ${text}, there ${there}`);
      }
    }
    await this.leave();
    return lost;
  }
}

async function robot(browser: Browser, url: string, line: Line, server: Server, number: number): Promise<Robot> {
  const { page, id } = await drafted(browser, url, `robot-${number}@example.org`);
  const context = page.context();
  // Without it a page that is asked for in the moment in which everything goes is waited for without end.
  context.setDefaultNavigationTimeout(30_000);
  await page.close();
  return new Robot(context, id, line, server);
}

test(`no field is lost in ${RUNS} runs with seed ${SEED} @js`, async ({ browser }) => {
  test.setTimeout(120_000 + RUNS * 15_000);
  const [near, far] = [await freePort(), await freePort()];
  const url = `http://localhost:${near}`;
  const server = new Server(far, url);
  const line = await Line.lay(near, far);
  try {
    await server.start();
    const robots: Robot[] = [];
    for (let number = 0; number < ROBOTS; number++) robots.push(await robot(browser, url, line, server, number));
    let begun = 0;
    let done = 0;
    const tell = () => {
      const killed = (what: 'tab' | 'line' | 'server') => robots.reduce((sum, one) => sum + one.killed[what], 0);
      console.log(`${done} runs, nothing lost; killed: ${killed('tab')} tabs, ${killed('line')} lines, ${killed('server')} servers`);
    };
    await Promise.all(
      robots.map(async (typist) => {
        while (begun < RUNS) {
          const run = begun++;
          const again = `repeat with CHAOS_RUNS=1 CHAOS_SEED=${SEED + run}`;
          const whole = async () => {
            await typist.run(dice(SEED + run));
            expect(await typist.losses(), again).toEqual([]);
          };
          await within(LIMIT, `a run (${again})`, whole());
          if (++done % 50 === 0) tell();
        }
      }),
    );
    tell();
  } finally {
    line.close();
    await server.end();
  }
});
