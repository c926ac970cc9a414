// Asks now and then who else has the case open and whether it has changed. Only its own lines are replaced.
const lines = document.querySelector('[data-presence]');
const { presence, version, doing, every } = lines.dataset;
/** After so many milliseconds without a touch nobody is here: asking on would keep the session of somebody who has left. */
const PATIENCE = 300_000;
let shown = [...lines.children].map((line) => line.textContent).join('\n');
let touched = Date.now();

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

async function ask() {
  if (document.hidden || Date.now() - touched > PATIENCE) return;
  const address = `${presence}?${new URLSearchParams({ version, doing })}`;
  // Without a connection, or after the end of the session, the page stays as it is.
  const answer = await fetch(address, { redirect: 'manual', cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) show(await answer.json());
}

setInterval(ask, Number(every) * 1000);
document.addEventListener('visibilitychange', ask);
