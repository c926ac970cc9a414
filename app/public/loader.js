// Brings the islands of a page to life. Without it, or before it has run, every form works as plain HTML.
const place = document.querySelector('script[data-js]').dataset;

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

async function start() {
  const module = await import(place.js);
  await module.default({ module_or_path: place.wasm });
  module.hydrate();
  await wake(document.body, module, []);
  document.documentElement.dataset.islands = 'ready';
}

(window.requestIdleCallback ?? setTimeout)(() => start().catch((error) => console.error(error)));
