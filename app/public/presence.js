// Asks now and then who else has the case open and whether it has changed. Only its own lines are replaced.
const lines = document.querySelector('[data-presence]');
const { presence, version, doing, every } = lines.dataset;
/** After so many milliseconds without a touch nobody is here: asking on would keep the session of somebody who has left. */
const PATIENCE = 300_000;
let shown = [...lines.children].map((line) => line.textContent).join('\n');
let touched = Date.now();
let signedOut = false;
let sent = false;
/** Whether the page last said that something was typed in it. */
let typed = false;

for (const kind of ['pointerdown', 'keydown', 'scroll']) {
  addEventListener(kind, () => (touched = Date.now()), { passive: true });
}

function show(told) {
  const text = told.join('\n');
  // A reader says again what is drawn again.
  if (text === shown) return;
  shown = text;
  lines.replaceChildren(...told.map((line) => {
    const item = document.createElement('p');
    item.textContent = line;
    return item;
  }));
}

function say(unattended, more) {
  const address = `${presence}?${new URLSearchParams({ version, doing, typed })}`;
  // What is asked with nobody here does not keep the session alive.
  const headers = unattended ? { 'vidimus-unattended': '1' } : {};
  // Without a connection, or after the end of the session, the page stays as it is.
  return fetch(address, { headers, redirect: 'manual', cache: 'no-store', ...more }).catch(() => undefined);
}

async function ask() {
  const unattended = document.hidden || Date.now() - touched > PATIENCE;
  typed = globalThis.unsent?.() ?? false;
  if (signedOut || (unattended && !typed)) return;
  const answer = await say(unattended);
  // To the page where one signs in.
  if (answer?.type === 'opaqueredirect') dispatchEvent(new Event('signed-out'));
  if (!answer?.ok) return;
  if (!unattended) dispatchEvent(new Event('answered'));
  show(await answer.json());
}

setInterval(ask, Number(every) * 1000);
document.addEventListener('visibilitychange', ask);
addEventListener('signed-out', () => (signedOut = true));
addEventListener('signed-in', () => (signedOut = false));
addEventListener('submit', () => (sent = true));
// What was typed goes with the page, and the form with it.
addEventListener('pagehide', () => {
  if (!typed || sent || signedOut) return;
  typed = false;
  say(true, { keepalive: true });
});
