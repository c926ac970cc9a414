// Every test that COMPLAINTS.md names is there. A page that nobody opens: only files are read.
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site.ts';

/** The text of every file below a folder whose name ends so. */
function texts(folder: string, ending: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending) && !file.includes('node_modules')).map((file) => readFileSync(join(root, folder, file), 'utf8')).join('\n');
}

test('every complaint names tests that exist @js', () => {
  const rust = ['app', 'server'].map((folder) => texts(folder, '.rs')).join('\n');
  const scenarios = texts('end2end/tests', '.spec.ts');
  const rows = readFileSync(join(root, 'end2end/COMPLAINTS.md'), 'utf8').split('\n').filter((line) => /^\| \d/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(20);
  const missing = rows.flatMap((row) => {
    const names = [...row.split('|')[3].matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    return names.filter((name) => {
      if (name.includes('::')) return false;
      return name.includes(' ') ? !scenarios.includes(`'${name}`) && !scenarios.includes(`\`${name}`) : !new RegExp(`fn ${name}\\b`).test(rust);
    });
  });
  expect(missing).toEqual([]);
});
