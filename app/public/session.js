// Tells before a session ends and lets the person stay; and before signing out, when answers wait that are not sent yet.
const dialog = document.getElementById('session');
const { dataset } = dialog;
const text = dialog.querySelector('p');
const stay = dialog.querySelector('button');
const again = dialog.querySelector('a');
const channel = new BroadcastChannel('vidimus');
const idle = dataset.idle * 1000;
const absolute = Date.now() + dataset.left * 1000;
/** How long before the end it is told. */
const notice = Math.min(120_000, idle / 2);
let end;
let focused = '';
/** What the person has read and put away. */
let read = '';

/** When a link was last followed or a form sent. */
let left = 0;
addEventListener('beforeunload', () => (left = Date.now()));

/**
 * Draws the page anew. That would win over a page that is on its way; what was a file leaves this page here, and it is drawn
 * anew afterwards.
 */
globalThis.anew = () => (Date.now() < left + 30_000 ? setTimeout(anew, 30_000) : location.reload());

/** The session lives on, because something was asked here or in another window. */
function touch() {
  end = Math.min(Date.now() + idle, absolute);
  read = '';
  look();
}

function say(words, mayStay) {
  if (read === words) return;
  if (text.textContent !== words) text.textContent = words;
  stay.hidden = !mayStay;
  again.hidden = mayStay;
  // Back to this page, and to the input.
  again.href = `${dataset.again}${encodeURIComponent(location.pathname + location.search + focused)}`;
  if (!dialog.open) dialog.showModal();
}

function look() {
  const rest = end - Date.now();
  if (rest > notice) {
    if (dialog.open) dialog.close();
  } else if (rest <= 0) say(dataset.over, false);
  else if (end === absolute) say(dataset.last, false);
  else say(rest > 60_000 ? dataset.two : dataset.one, true);
}

async function remain() {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch('/api/stay', { method: 'POST', headers, body: '{}' }).catch(() => undefined);
  if (answer?.ok) {
    touch();
    channel.postMessage('');
  } else if (answer) end = 0;
  look();
}

stay.addEventListener('click', remain);
dialog.addEventListener('cancel', (event) => {
  // To leave the dialog is to stay; when it is too late, there is only one way on.
  event.preventDefault();
  if (stay.hidden) {
    read = text.textContent;
    dialog.close();
  } else remain();
});
addEventListener('focusin', ({ target }) => {
  if (target.name && target.id && !dialog.contains(target)) focused = `#${target.id}`;
});
addEventListener('visibilitychange', look);
addEventListener('signed-out', () => {
  end = 0;
  look();
});
channel.addEventListener('message', touch);
touch();
channel.postMessage('');
setInterval(look, Math.min(5000, notice / 4));

const leave = document.getElementById('leave');
document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', async (event) => {
  const { target } = event;
  event.preventDefault();
  const waiting = await import(dataset.waiting).then((module) => module.count()).catch(() => 0);
  if (!waiting) return target.submit();
  leave.querySelector('bdi').textContent = waiting;
  leave.showModal();
});

if (dataset.worker) navigator.serviceWorker?.register(dataset.worker).catch(() => {});
