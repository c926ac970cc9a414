// Brings the islands of a page to life. Without it, or before it has run, every form works as plain HTML.
const place = document.querySelector('script[data-js]').dataset;

const inputs = (name) => [...document.getElementsByName(name)];
const isBox = ({ type }) => ['radio', 'checkbox'].includes(type);
let timer;

async function post(path, body) {
  let answer;
  let text;
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    answer = await fetch(path, { method: 'POST', headers, body });
    text = await answer.text();
  } catch {
    throw '';
  }
  if (!answer.ok) {
    if (text.includes('forbidden')) dispatchEvent(new Event('signed-out'));
    throw text || answer.statusText;
  }
  dispatchEvent(new Event('answered'));
  return text;
}

/**
 * What the islands ask of the browser, described in `app/src/islands/page.rs`; `waiting.js` adds to it on the pages of a
 * draft. Here are no rules: they are the islands' own.
 */
globalThis.vidimus = {
  /** Calls a server function. Rejects with what the server says, and with nothing when it cannot be reached. */
  post,
  ask(path, body, heard) {
    const unheard = (said) => heard(!said ? 'offline' : said.includes?.('forbidden') ? 'signed-out' : 'failed', '');
    post(path, body).then((text) => heard('', text), unheard);
  },
  words: (id) => vidimus.pairs(document.getElementById(id)?.dataset.words),
  /** Names and texts by turns. What is no text stays JSON. */
  pairs(json) {
    const text = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    try {
      return Object.entries(JSON.parse(json)).flatMap(([name, value]) => [name, text(value)]);
    } catch {
      return [];
    }
  },
  json: (pairs) => JSON.stringify(Object.fromEntries(pairs.flatMap((name, at) => (at % 2 ? [] : [[name, pairs[at + 1]]])))),
  listen(type, heard) {
    addEventListener(type, (event) => {
      const { target } = event;
      let said = [target.name, target.value];
      if (type === 'click') said = [target.dataset?.stale, target.dataset?.side];
      if (type === 'submit') said = ['', target.getAttribute('action')];
      if (heard(...said.map((text) => `${text ?? ''}`))) event.preventDefault();
    });
  },
  every: (pause, heard) => setInterval(() => heard('', ''), pause),
  later(pause, heard) {
    clearTimeout(timer);
    timer = setTimeout(() => heard('', ''), pause);
  },
  answer(name) {
    const found = inputs(name);
    if (!found[0] || !isBox(found[0])) return found[0]?.value;
    return found.filter(({ checked }) => checked).map(({ value }) => value).join();
  },
  fill(name, text, tell) {
    const found = inputs(name);
    for (const input of found) {
      if (isBox(input)) input.checked = text.split(',').includes(input.value);
      else input.value = text;
      input.disabled = false;
    }
    if (tell) found[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  },
  question: (name) => inputs(name)[0]?.closest('[id^=question-]')?.querySelector('legend, label')?.textContent.trim(),
  closed: (id) => !!document.querySelector(`[hidden] #${id}`),
  open(id, label, shown) {
    const question = document.getElementById(id);
    const words = question?.querySelector('legend, label');
    if (label && words) words.textContent = label;
    if (question?.hidden !== shown) return question && '';
    question.hidden = !shown;
    return shown && words ? words.textContent : '';
  },
  text(selector, text) {
    const shown = document.querySelector(selector);
    if (shown && shown.textContent !== text) shown.textContent = text;
  },
  html(selector, html) {
    const shown = document.querySelector(selector);
    // What has not changed is not told again, and keeps its choices.
    if (shown && shown.drawn !== html) shown.innerHTML = shown.drawn = html;
  },
  list(html) {
    const details = document.getElementById('waiting');
    if (!details) return;
    details.hidden = !html;
    details.querySelector('ul').innerHTML = html;
  },
  mark(id, wrong) {
    const box = document.getElementById(id);
    box?.setAttribute('aria-invalid', wrong);
    if (wrong || !box) return;
    // The server's older message.
    box.classList.remove('govuk-textarea--error');
    box.parentElement.classList.remove('govuk-form-group--error');
    const error = document.getElementById(`${id}-error`);
    if (error) error.hidden = true;
  },
  focus: (id) => document.getElementById(id)?.focus(),
  reload: () => anew(),
};

/** Islands in the order of the document; one may stand inside the children of another. */
async function wake(root, module, outer) {
  for (const node of root.children) {
    const tag = node.localName;
    if (tag === 'leptos-island') {
      outer.at(-1)?.();
      const start = module[node.dataset.component];
      if (start) await start(node);
      else console.warn(`no island ${node.dataset.component} in this build`);
    }
    if (tag === 'leptos-children') outer.push(node.$$on_hydrate);
    await wake(node, module, outer);
    if (tag === 'leptos-children') outer.pop();
  }
}

async function start(waiting) {
  const module = await import(place.js);
  await module.default({ module_or_path: place.wasm });
  await waiting;
  module.hydrate();
  await wake(document.body, module, []);
  document.documentElement.dataset.islands = 'ready';
}

// What is typed before the islands live is kept, too.
const waiting = document.querySelector('[data-draft]') && import(place.waiting);
(window.requestIdleCallback ?? setTimeout)(() => start(waiting).catch((error) => console.error(error)));
