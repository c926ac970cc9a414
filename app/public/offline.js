// Says how many answers wait in this browser, and comes back when there is a connection again.
const { waiting } = document.querySelector('script[data-waiting]').dataset;
const number = await import(waiting).then((module) => module.count()).catch(() => 0);
for (const place of document.querySelectorAll('[data-count]')) {
  place.querySelector('bdi').textContent = number;
  place.hidden = !number;
}

async function look() {
  const answer = await fetch('/manifest.webmanifest', { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) location.reload();
}

addEventListener('online', look);
setInterval(look, 5000);
