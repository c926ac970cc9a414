// Keys of the desk, as the list on the page names them. They do nothing in an input, with Ctrl, Alt or Meta, while a dialog is
// open, or when the person has switched them off (WCAG 2.1.4). What they do is move the focus or follow a link of the page.
const list = document.querySelector('[data-keys]');
const off = list.querySelector('input');
const SWITCH = 'vidimus-keys-off';
/** How long the first key of two waits for the second, in milliseconds. */
const PATIENCE = 1500;
let first = '';
let since = 0;

list.hidden = false;
off.checked = localStorage.getItem(SWITCH) === 'yes';
off.addEventListener('change', () => {
  if (off.checked) localStorage.setItem(SWITCH, 'yes');
  else localStorage.removeItem(SWITCH);
});

function rows() {
  return [...document.querySelectorAll('[data-row]')];
}

/** The row in which the focus is; -1 before the first press. */
function current(all) {
  const here = document.activeElement?.closest('tr');
  return all.findIndex((row) => here && row.closest('tr') === here);
}

function step(by) {
  const all = rows();
  const at = current(all);
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1);
  all[next]?.focus();
}

function select() {
  const row = rows()[current(rows())];
  row?.closest('tr').querySelector('input[type="checkbox"]')?.click();
}

function go(to) {
  if (!to.startsWith('#')) {
    location.assign(to);
    return;
  }
  const target = document.getElementById(to.slice(1));
  if (!target) return;
  if (!target.matches('a, button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
  target.focus();
}

function act({ dataset }) {
  if (dataset.step) step(Number(dataset.step));
  else if (dataset.select !== undefined) select();
  else if (dataset.go) go(dataset.go);
  else {
    list.open = !list.open;
    list.querySelector('summary').focus();
  }
}

function typing(target) {
  return target.closest?.('input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable], dialog[open]');
}

document.addEventListener('keydown', (event) => {
  if (off.checked || event.ctrlKey || event.altKey || event.metaKey || event.key.length > 1) return;
  if (typing(event.target) || document.querySelector('dialog[open]')) return;
  const both = Date.now() - since < PATIENCE ? `${first} ${event.key}` : event.key;
  const keys = [...list.querySelectorAll('[data-key]')];
  const named = (key) => keys.find(({ dataset }) => dataset.key === key);
  const found = named(both) ?? named(event.key);
  first = event.key;
  since = found ? 0 : Date.now();
  if (!found) return;
  event.preventDefault();
  act(found);
});
