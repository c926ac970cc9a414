// Tells before a session ends and lets the person stay; and before signing out, when answers wait that are not sent yet.
const dialog = document.getElementById('session');
const { dataset } = dialog;
const { who } = dataset;
const text = dialog.querySelector('p');
const stay = dialog.querySelector('button');
const [again, apart] = dialog.querySelectorAll('a');
const channel = new BroadcastChannel('vidimus');
const idle = dataset.idle * 1000;
let absolute = Date.now() + dataset.left * 1000;
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

/** Whether an input differs from what the server has drawn. */
function changed(input) {
  const { type, value, defaultValue, checked, defaultChecked, options, selectedIndex } = input;
  if (options) return selectedIndex !== Math.max(0, [...options].findIndex((one) => one.defaultSelected));
  if (['radio', 'checkbox'].includes(type)) return checked !== defaultChecked;
  return defaultValue !== undefined && value !== defaultValue;
}

/** Whether something stands in a form that would be lost with this page: forms that are saved as they are filled in say what they have seen. */
globalThis.unsent = () =>
  [...document.querySelectorAll('main form[method="post"]')]
    .filter(({ elements }) => !elements.seen)
    .some(({ elements }) => 'kept' in dataset || [...elements].some(changed));

/** The session lives on, because something was asked here or in another window, and ends so many milliseconds from now in any case. */
function touch(rest = 0) {
  absolute = Math.max(absolute, Date.now() + rest);
  end = Math.min(Date.now() + idle, absolute);
  read = '';
  look();
}

/** Tells the other windows. */
const tell = () => channel.postMessage({ who, rest: absolute - Date.now() });

function say(name, mayStay) {
  // Signing in on this page would leave it: it is done beside it, and this page goes on.
  const here = !mayStay && unsent();
  const words = here ? dataset[`${name}Here`] : dataset[name];
  if (read === words) return;
  if (text.textContent !== words) text.textContent = words;
  stay.hidden = !mayStay;
  again.hidden = mayStay || here;
  apart.hidden = !here;
  // Back to this page, and to the input.
  again.href = `${dataset.again}${encodeURIComponent(location.pathname + location.search + focused)}`;
  if (!dialog.open) dialog.showModal();
}

function look() {
  const rest = end - Date.now();
  if (rest > notice) {
    if (dialog.open) dialog.close();
  } else if (rest <= 0) say('over', false);
  else if (end === absolute) say('last', false);
  else say(rest > 60_000 ? 'two' : 'one', true);
}

function over() {
  end = 0;
  look();
}

async function remain() {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch('/api/stay', { method: 'POST', headers, body: '{}' }).catch(() => undefined);
  if (answer?.ok) {
    touch();
    tell();
  } else if (answer) over();
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
addEventListener('signed-out', over);
// A script of this page was answered.
addEventListener('answered', () => {
  touch();
  tell();
});
channel.addEventListener('message', ({ data }) => {
  if (data.who === who) {
    touch(data.rest);
    dispatchEvent(new Event('signed-in'));
    // Whoever signs in beside this page as somebody else has ended its session.
  } else if (data.who) dispatchEvent(new Event('signed-out'));
});
touch();
tell();
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
