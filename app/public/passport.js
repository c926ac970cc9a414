// Reads the machine-readable lines from a photograph of the data page. Everything happens in this browser: the photograph is
// not sent anywhere. What was read goes into the box of the lines, where the rules check it as if it had been typed.
const place = document.querySelector('script[data-engine]').dataset;
/** Longest side of the picture that is read. A line of 44 characters has then enough of them, and a telephone enough memory. */
const LONGEST = 2000;
/** How many characters a line has: passports, old cards, cards. */
const WIDTHS = [44, 36, 30];

const box = document.querySelector('[data-passport-photo]');
const words = JSON.parse(box.dataset.words);
const [input, told] = [box.querySelector('input'), box.querySelector('[role=status]')];
let reader;

/** The reader, which is some megabytes: it comes when somebody needs it. */
async function load() {
  const { default: engine } = await import(place.engine);
  const address = (file) => new URL(file, location).href;
  const made = await new Promise((done, fail) => {
    const options = {
      workerPath: address(place.worker),
      corePath: address(place.core),
      // It adds a name to the folder that it is given; behind the question mark no server minds.
      langPath: `${address(place.model)}?as=`,
      workerBlobURL: false,
      cacheMethod: 'none',
      errorHandler: fail,
    };
    // 1: the neural network alone, which is what the model is for.
    engine.createWorker('mrz', 1, options).then(done, fail);
  });
  await made.setParameters({ tessedit_char_whitelist: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<', tessedit_pageseg_mode: '6' });
  return made;
}

/** The photograph upright, no larger than needed. */
async function drawn(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The lines of the zone among everything that was read: the last two or three of about one width. */
function zone(text) {
  const lines = text.split('\n').map((line) => line.replaceAll(/\s/g, ''));
  for (const width of WIDTHS) {
    const fit = lines.filter((line) => Math.abs(line.length - width) <= 2 && line.includes('<'));
    const wanted = width === 30 ? 3 : 2;
    if (fit.length >= wanted) return fit.slice(-wanted).join('\n');
  }
  return '';
}

async function read(file) {
  told.textContent = words.reading;
  try {
    reader ??= load();
    const canvas = await drawn(file);
    const { data } = await (await reader).recognize(canvas, { rotateAuto: true });
    const lines = zone(data.text);
    told.textContent = lines ? words.read : words.none;
    if (!lines) return;
    const into = document.getElementById(box.dataset.passportPhoto);
    into.value = lines;
    for (const event of ['input', 'change']) into.dispatchEvent(new Event(event, { bubbles: true }));
  } catch {
    reader = undefined;
    told.textContent = words.failed;
  }
}

input.addEventListener('change', () => input.files[0] && read(input.files[0]));
box.hidden = false;
