// What this browser keeps of a draft until the server has it. It lies there sealed: the key comes with the page, which only
// the owner of the draft gets and no browser keeps, and is never written down. What waits and when it is sent is decided by
// the rules in `domain::outbox`; here are only the drawer and its lock.
const place = document.querySelector('[data-draft]');
const draft = place?.dataset.draft;
const bytes = (text) => new TextEncoder().encode(text);

/** Answers that are not in the drawer yet, by input: the item as text (none: take it out), and whether it was just typed. */
const pending = new Map();
/** The marks of the rows that this page has read or written: another window may have put a newer one there. */
const marks = new Map();
let drawer, key, writing;

function open() {
  drawer ??= new Promise((done, fail) => {
    const asked = indexedDB.open('vidimus', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('waiting', { keyPath: ['draft', 'input'] });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
  drawer.catch(() => (drawer = undefined));
  return drawer;
}

/** One transaction: `work` asks, and what its request found is given when everything is written. */
async function within(mode, work) {
  const transaction = (await open()).transaction('waiting', mode);
  const asked = work(transaction.objectStore('waiting'));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(asked?.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

/** How many answers wait in this browser. */
export const count = () => within('readonly', (rows) => rows.count());

const lock = (input, iv) => ({ name: 'AES-GCM', iv, additionalData: bytes(`${draft} ${input}`) });

async function write(input, { item, typed }) {
  const mark = crypto.randomUUID();
  let row;
  if (item !== undefined) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    row = { draft, input, mark, iv, sealed: await crypto.subtle.encrypt(lock(input, iv), key, bytes(item)) };
  }
  await within('readwrite', (rows) => {
    const found = rows.get([draft, input]);
    found.onsuccess = () => {
      if (!typed && found.result && found.result.mark !== marks.get(input)) return;
      marks.set(input, mark);
      if (row) rows.put(row);
      else rows.delete([draft, input]);
    };
  });
}

/** Writes what is pending, one after the other; what changes meanwhile is written again. */
function flush() {
  writing ??= (async () => {
    while (key && pending.size) {
      const [[input, wanted]] = pending;
      await write(input, wanted);
      if (pending.get(input) === wanted) pending.delete(input);
    }
  })()
    .catch(() => {})
    .finally(() => (writing = undefined));
  return writing;
}

function keep(input, item, typed) {
  pending.set(input, { item, typed: typed || pending.get(input)?.typed });
  flush();
}

/** Takes the key out of the page. */
async function unlock() {
  const raw = Uint8Array.from(atob(place.dataset.key), (letter) => letter.charCodeAt());
  delete place.dataset.key;
  key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  flush();
}

/** Forgets what is kept of drafts that are gone for good. */
async function forget() {
  const kept = await within('readonly', (rows) => rows.getAllKeys());
  const drafts = [...new Set(kept.map(([of]) => of))].filter((of) => of !== draft);
  if (!drafts.length) return;
  for (const gone of JSON.parse(await vidimus.post('/api/waiting', JSON.stringify({ drafts })))) {
    await within('readwrite', (rows) => rows.delete(IDBKeyRange.bound([gone], [gone, []])));
  }
}

/** The items of this draft that were kept before, by input. */
async function restore() {
  const items = {};
  await unlocked;
  const rows = await within('readonly', (all) => all.getAll(IDBKeyRange.bound([draft], [draft, []]))).catch(() => []);
  for (const { input, mark, iv, sealed } of rows) {
    marks.set(input, mark);
    try {
      items[input] = new TextDecoder().decode(await crypto.subtle.decrypt(lock(input, iv), key, sealed));
    } catch {
      // It stays: nothing is thrown away because it cannot be read now.
    }
  }
  return JSON.stringify(items);
}

/** What an input holds; of boxes all that are marked. */
function answer(input) {
  if (!['radio', 'checkbox'].includes(input.type)) return input.value;
  return [...document.getElementsByName(input.name)].filter((one) => one.checked).map((one) => one.value).join();
}

const early = new Set();

/** Whether an input differs from what the server has drawn. */
function changed({ type, value, defaultValue, checked, defaultChecked, options }) {
  if (options) return [...options].some((one) => one.selected !== one.defaultSelected);
  return ['radio', 'checkbox'].includes(type) ? checked !== defaultChecked : value !== defaultValue;
}

/** Keeps what is typed before the islands live. */
function typed({ target }) {
  const seen = JSON.parse(target.form?.elements.seen?.value || '{}');
  const was = seen[target.name];
  if (was === undefined) return;
  early.add(target.name);
  keep(target.name, JSON.stringify({ text: answer(target), was }), true);
}

let unlocked;
if (draft) {
  // Without it, as where a browser gives pages no keys, the form is still saved on the server.
  unlocked = unlock().catch(() => {});
  unlocked.then(forget).catch(() => {});
  addEventListener('input', typed);
  document.documentElement.dataset.keeps = 'ready';
  // And before this script came. A page that is drawn again has old values from the browser, not from a person.
  if (performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
    for (const target of document.querySelectorAll('main form [name]:not([type=hidden])')) if (changed(target)) typed({ target });
  }
  addEventListener('focusin', ({ target }) => {
    const at = target.form?.elements.at;
    if (at && target.type !== 'submit') at.value = target.id;
  });
  // Without a connection the page stays, and says that all is kept.
  addEventListener('submit', (event) => navigator.onLine || event.preventDefault());
  document.getElementById(location.hash.slice(1))?.focus();
  Object.assign(vidimus, {
    keep,
    restore: (heard) => restore().then((items) => heard('', items)),
    /** Tells when everything is in the drawer, or after a moment. */
    settled(heard) {
      Promise.race([flush(), new Promise((done) => setTimeout(done, 1000))]).then(() => heard('', ''));
    },
    safe: () => [...pending.values()].every(({ item }) => item === undefined),
    early() {
      removeEventListener('input', typed);
      return [...early].join();
    },
  });
}
