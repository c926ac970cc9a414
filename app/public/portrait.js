// Shows before a portrait is sent how it will be cut and what an officer may have against it, and lets the cut be moved by
// hand or by the keys. The rules are those of the server, compiled for the browser; they are loaded when a picture is there.
// Without this script the server does the same when the picture has come.
const place = document.querySelector('script[data-examiner]').dataset;
const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [413, 531];

let examiner;
/** The rules. */
function rules() {
  examiner ??= import(place.examiner).then(async (module) => {
    await module.default({ module_or_path: place.wasm });
    return module;
  });
  return examiner;
}

/** When no button of the page is being pressed: what appears would push it away from under the finger, and nothing would be sent. */
let released = Promise.resolve();
addEventListener('pointerdown', ({ target }) => {
  if (!target.closest('button')) return;
  released = new Promise((done) => {
    // A click comes after its release.
    for (const over of ['pointerup', 'pointercancel']) addEventListener(over, () => setTimeout(done), { once: true });
  });
});

function made(parent, name, attributes = {}, text = '', space = null) {
  const node = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  if (text) node.textContent = text;
  parent.append(node);
  return node;
}

/** One picture with its cut. */
class Cut {
  constructor(root, known) {
    this.root = root;
    this.words = JSON.parse(root.dataset.words);
    [this.lines, this.marks] = root.querySelectorAll('svg');
    [this.outside, this.frame] = this.lines.children;
    this.said = root.querySelector('.app-cut__said');
    this.corner = made(this.lines, 'circle', { class: 'app-cut__corner' }, '', SVG);
    this.canvas = made(this.marks.parentElement, 'canvas', { class: 'app-marked__picture', width: WIDTH, height: HEIGHT });
    this.marks.before(this.canvas);
    this.lines.parentElement.tabIndex = 0;
    this.lines.parentElement.setAttribute('role', 'group');
    this.lines.parentElement.setAttribute('aria-label', this.words[''][2]);
    this.canvas.hidden = true;
    this.listen();
    if (known) this.show(known, Object.fromEntries(['x', 'y', 'width', 'height'].map((name) => [name, Number(this.frame.getAttribute(name))])));
  }

  /** Takes a picture that has been loaded. */
  async show(image, cut) {
    this.image = image;
    this.wide = image.naturalWidth;
    this.high = image.naturalHeight;
    this.lines.setAttribute('viewBox', `0 0 ${this.wide} ${this.high}`);
    this.fixed = Boolean(cut);
    if (!cut) {
      const [x, y, width, height] = (await rules()).suggest(this.wide, this.high);
      cut = { x, y, width, height };
    }
    this.cut = cut;
    this.draw();
    if (!this.fixed) this.examine();
  }

  /** Moves and resizes; the proportions stay, and the cut stays inside the picture. */
  move(x, y, height) {
    const most = Math.min(this.high, (this.wide * HEIGHT) / WIDTH);
    height = Math.round(Math.min(most, Math.max(Math.min(most, HEIGHT / 2 + 1), height)));
    const width = Math.min(this.wide, Math.floor((height * WIDTH) / HEIGHT));
    const inside = (at, length, of) => Math.round(Math.min(Math.max(0, at), of - length));
    this.cut = { x: inside(x, width, this.wide), y: inside(y, height, this.high), width, height };
    for (const [name, value] of Object.entries(this.cut)) {
      const input = this.root.querySelector(`input[name="cut-${name}"]`);
      input.value = value;
      input.disabled = false;
    }
    const save = this.root.querySelector('.app-cut__save');
    if (save) save.hidden = false;
    this.draw();
    clearTimeout(this.later);
    this.later = setTimeout(() => this.examine(), 150);
  }

  draw() {
    const { x, y, width, height } = this.cut;
    this.outside.setAttribute('d', `M0 0H${this.wide}V${this.high}H0ZM${x} ${y}v${height}h${width}v-${height}Z`);
    for (const [name, value] of Object.entries(this.cut)) this.frame.setAttribute(name, value);
    this.corner.setAttribute('cx', x + width);
    this.corner.setAttribute('cy', y + height);
    this.corner.setAttribute('r', this.wide / 28);
  }

  /** Asks the rules about the portrait as it would be kept. */
  async examine() {
    const { x, y, width, height } = this.cut;
    const pen = this.canvas.getContext('2d', { willReadFrequently: true });
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(this.image, x, y, width, height, 0, 0, WIDTH, HEIGHT);
    this.canvas.hidden = false;
    const drawn = this.root.querySelector('.app-cut__result img');
    if (drawn) drawn.hidden = true;
    const { data } = pen.getImageData(0, 0, WIDTH, HEIGHT);
    const { findings } = JSON.parse((await rules()).examine(data, WIDTH, HEIGHT, width, height));
    await released;
    this.tell(findings);
  }

  tell(findings) {
    const [fine, found] = this.words[''];
    this.marks.replaceChildren();
    this.said.replaceChildren();
    made(this.said, 'p', { class: 'govuk-body' }, findings.length ? found : fine);
    const list = findings.length ? made(this.said, 'ol', { class: 'govuk-list govuk-list--number app-findings' }) : null;
    findings.forEach(({ rule, area, measured }, at) => {
      const [what, fix, grave] = this.words[rule];
      const item = made(list, 'li', { 'data-rule': rule });
      made(item, 'strong', {}, what.replace('{measured}', measured));
      item.append(' ');
      made(item, 'span', { class: 'govuk-tag' }, grave);
      made(item, 'br');
      item.append(fix);
      const along = (part) => (part * HEIGHT) / WIDTH;
      const [x, y] = [area.x + 5, along(area.y) + 5];
      const [left, top] = [Math.min(920, x), Math.min(y + 80 * at, along(1000) - 80)];
      made(this.marks, 'rect', { class: 'app-mark', x, y, width: Math.max(1, area.width - 10), height: Math.max(1, along(area.height) - 10) }, '', SVG);
      made(this.marks, 'rect', { class: 'app-mark__sheet', x: left, y: top, width: 74, height: 74 }, '', SVG);
      made(this.marks, 'text', { class: 'app-mark__number', x: left + 37, y: top + 56, 'text-anchor': 'middle' }, String(at + 1), SVG);
    });
  }

  listen() {
    let held = null;
    const at = (event) => {
      const box = this.lines.getBoundingClientRect();
      return [((event.clientX - box.left) * this.wide) / box.width, ((event.clientY - box.top) * this.high) / box.height];
    };
    this.lines.addEventListener('pointerdown', (event) => {
      if (event.target !== this.frame && event.target !== this.corner) return;
      event.preventDefault();
      this.lines.setPointerCapture(event.pointerId);
      const [x, y] = at(event);
      held = { x: x - this.cut.x, y: y - this.cut.y, resizes: event.target === this.corner };
    });
    this.lines.addEventListener('pointermove', (event) => {
      if (!held) return;
      const [x, y] = at(event);
      if (held.resizes) this.move(this.cut.x, this.cut.y, y - this.cut.y);
      else this.move(x - held.x, y - held.y, this.cut.height);
    });
    for (const over of ['pointerup', 'pointercancel']) this.lines.addEventListener(over, () => (held = null));
    this.lines.parentElement.addEventListener('keydown', (event) => {
      if (!this.cut || event.altKey || event.ctrlKey || event.metaKey) return;
      const { x, y, height } = this.cut;
      const step = Math.max(1, Math.round(height / 50));
      const moves = {
        ArrowLeft: [x - step, y, height],
        ArrowRight: [x + step, y, height],
        ArrowUp: [x, y - step, height],
        ArrowDown: [x, y + step, height],
        '+': [x + step / 2, y + step / 2, height - step],
        '-': [x - step / 2, y - step / 2, height + step],
      };
      if (!moves[event.key]) return;
      event.preventDefault();
      this.move(...moves[event.key]);
    });
  }
}

/** A photograph that was chosen in a form is shown there. */
function before(box) {
  const form = box.closest('form');
  const [root, whole] = [box.querySelector('.app-cut'), box.querySelector('.app-cut__whole')];
  let cut;
  form.addEventListener('change', (event) => {
    const [file] = event.target.files ?? [];
    box.hidden = true;
    for (const input of root.querySelectorAll('input')) input.disabled = true;
    // Of two inputs the last one that was used counts.
    for (const other of form.querySelectorAll('input[type="file"]')) if (file && other !== event.target) other.value = '';
    if (!file) return;
    const image = new Image();
    image.alt = '';
    image.className = 'app-marked__picture';
    image.src = URL.createObjectURL(file);
    // What no browser can draw is the server's to name.
    image.decode().then(() => released).then(() => {
      whole.querySelector('img')?.remove();
      whole.prepend(image);
      box.hidden = false;
      cut ??= new Cut(root);
      return cut.show(image);
    }).catch(() => {});
  });
}

for (const box of document.querySelectorAll('.app-cut__before')) before(box);
for (const root of document.querySelectorAll('.app-cut')) {
  const image = root.querySelector('.app-cut__whole img');
  if (image) image.decode().then(() => new Cut(root, image)).catch((error) => console.error(error));
}
