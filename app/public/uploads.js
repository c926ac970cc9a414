// Sends papers and portraits in parts and shows how far they have come. A connection that breaks costs one part; a page that was closed
// goes on where it stood when the same file is chosen again. Without this script a form sends the whole file.
const PART = 256 * 1024;
/** How long to wait before trying again, in seconds; then the person is told. */
const WAITS = [1, 2, 4, 8, 15, 30, 60, 60];

/** Waited long enough. */
class Gone extends Error {}

async function ask(box, address, body) {
  for (const wait of [...WAITS, 0]) {
    let answer = null;
    try {
      answer = await fetch(address, { method: 'POST', body });
    } catch {
      // No connection.
    }
    // Signed out: the page says so, and leads back here.
    if (answer?.redirected) anew();
    else if (answer?.ok) return answer.json();
    if (answer && answer.status < 500 && ![409, 429].includes(answer.status)) return null;
    if (!wait) break;
    box.say(box.words.waiting);
    await new Promise((done) => setTimeout(done, wait * 1000));
  }
  throw new Gone();
}

/** Sends one file. It is there or refused when this is over; the page says which. */
async function send(box, file) {
  const about = new URLSearchParams({ kind: box.kind, name: file.name, size: file.size, mark: file.lastModified });
  for (let tries = 0; tries < 3; tries++) {
    let told = await ask(box, box.uploads, about);
    const upload = told?.upload;
    while (told && 'offset' in told) {
      box.show(file, told.offset);
      const part = file.slice(told.offset, told.offset + PART);
      const query = new URLSearchParams({ kind: box.kind, offset: told.offset, ...box.cut() });
      told = await ask(box, `${box.uploads}/${upload}?${query}`, part);
    }
    if (told) return;
    // It was forgotten meanwhile: from the start.
  }
  throw new Gone();
}

class Box {
  constructor(root) {
    Object.assign(this, { kind: root.dataset.kind, uploads: root.dataset.uploads, words: JSON.parse(root.dataset.words) });
    this.form = root.closest('form');
    this.root = root;
    [this.bar, this.line] = root.children;
    this.form.addEventListener('submit', (event) => {
      const files = [...this.form.querySelectorAll('input[type="file"]')].flatMap((input) => [...input.files]);
      // What fits into one part needs no parts.
      if (!files.some((file) => file.size > PART)) return;
      event.preventDefault();
      if (!this.busy) this.sendAll(files);
    });
  }

  /** The part of a portrait that the person has chosen; nothing while there is none. */
  cut() {
    const inputs = [...this.form.querySelectorAll('input[name^="cut-"]')].filter((input) => input.value);
    return Object.fromEntries(inputs.map((input) => [input.name, input.value]));
  }

  async sendAll(files) {
    this.busy = true;
    this.root.hidden = false;
    const button = this.form.querySelector('button[type="submit"]');
    button.setAttribute('aria-disabled', 'true');
    try {
      for (const file of files) await send(this, file);
      anew();
    } catch (error) {
      if (!(error instanceof Gone)) console.error(error);
      this.busy = false;
      button.removeAttribute('aria-disabled');
      this.say(this.words.gone, true);
    }
  }

  show(file, offset) {
    const percent = Math.floor((offset * 100) / file.size);
    this.bar.value = percent;
    this.say(this.words.progress.replace('{percent}', percent).replace('{name}', file.name));
  }

  say(text, wrong = false) {
    this.line.textContent = text;
    this.line.className = wrong ? 'govuk-error-message' : 'govuk-body';
  }
}

for (const root of document.querySelectorAll('[data-uploads]')) new Box(root);
