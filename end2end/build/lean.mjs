// Takes out of a module what nobody can reach: wasm-bindgen exports whatever any crate marked for export, and what only such
// a thing needs stays with it. A page calls the exported functions, never an exported class.
// Usage: node lean.mjs GLUE WASM [features of wasm-opt]; writes both files anew.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const [glueFile, wasmFile, ...features] = process.argv.slice(2);
const lines = readFileSync(glueFile, 'utf8').split('\n');

/** The pieces of the glue: functions and imports, which may go, and all else. Each ends at the closing line of its depth. */
const pieces = [];
for (let at = 0; at < lines.length; at += 1) {
  const line = lines[at];
  const found = line.match(/^(?:(export class) (\w+)|(?:async )?(function|const) (\w+)(?:\(| = \(typeof FinalizationRegistry)| {8}(\w+): (function)\()/);
  if (line.startsWith('if (Symbol.dispose)')) continue;
  if (!found || line.includes('__wbg_get_imports')) {
    pieces.push({ text: line });
    continue;
  }
  const last = found[5] ? /^ {8}\}/ : found[3] === 'const' ? /;$/ : /^\}/;
  const end = lines.findIndex((one, number) => number >= at && last.test(one));
  const text = lines.slice(at, end + 1).join('\n');
  at = end;
  if (!found[1]) pieces.push({ text, ...(found[5] ? { imported: found[5] } : { named: found[4] }) });
}
const functions = new Set(pieces.map(({ named }) => named).filter(Boolean));
const module = new WebAssembly.Module(readFileSync(wasmFile));
const exported = WebAssembly.Module.exports(module).map(({ name }) => name);

/** What a piece of the glue calls. */
function reaches(text) {
  const names = new Set(text.match(/[\w$]+/g));
  const called = [...text.matchAll(/\bwasm\.(\w+)/g)].map(([, name]) => `export ${name}`);
  return [...called, ...[...names].filter((name) => functions.has(name)).map((name) => `function ${name}`)];
}

const graph = [
  { name: 'page', root: true, reaches: pieces.filter(({ named, imported }) => !named && !imported).flatMap(({ text }) => reaches(text)) },
  ...exported.map((name) => ({ name: `export ${name}`, export: name })),
  ...pieces.filter(({ named }) => named).map(({ named, text }) => ({ name: `function ${named}`, reaches: reaches(text) })),
  ...pieces
    .filter(({ imported }) => imported)
    .map(({ imported, text }) => ({
      name: `import ${imported}`,
      import: [WebAssembly.Module.imports(module)[0].module, imported],
      reaches: reaches(text.slice(text.indexOf('('))),
    })),
];
const folder = mkdtempSync(join(tmpdir(), 'lean-'));
const plan = join(folder, 'graph.json');
writeFileSync(plan, JSON.stringify(graph));
const told = execFileSync('wasm-metadce', ['-f', plan, wasmFile, '-o', wasmFile, ...features], { encoding: 'utf8' });
rmSync(folder, { recursive: true });
const unused = new Set([...told.matchAll(/^unused: (.+)$/gm)].map(([, name]) => name));
const kept = pieces.filter(({ named, imported }) => !unused.has(named ? `function ${named}` : `import ${imported}`));
writeFileSync(glueFile, kept.map(({ text }) => text).join('\n'));
const missing = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(wasmFile))).filter(
  ({ name }) => !kept.some(({ imported }) => imported === name),
);
if (missing.length) throw new Error(`the module imports what its glue no longer has: ${missing.map(({ name }) => name)}`);
