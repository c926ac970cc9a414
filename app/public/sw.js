// Keeps the files of the front end and the page for the time without a connection. Pages are never kept: they hold personal
// data. Commands pass by, so that the server sees where they come from.
const SHELF = 'vidimus-HASH';
const FILES = ['FILES'];

async function fill() {
  const shelf = await caches.open(SHELF);
  await shelf.addAll(FILES);
  // As a stranger sees it.
  await shelf.put('/offline', await fetch('/offline', { credentials: 'omit' }));
  await skipWaiting();
}

async function clear() {
  for (const name of await caches.keys()) if (name !== SHELF) await caches.delete(name);
  await clients.claim();
}

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(clear()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match('/offline')));
  else if (/^\/(pkg|assets)\//.test(pathname)) {
    event.respondWith(caches.match(pathname).then((found) => found ?? fetch(request)));
  }
});
