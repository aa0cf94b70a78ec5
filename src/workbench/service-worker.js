/*
 * Keeps the workbench at hand without a network: the files of this edition are stored when the page is first opened, and served from
 * there when the server does not answer. The build puts in the edition and its files. A workbook is never stored here.
 */
const edition = '__EDITION__';
const files = __FILES__;
const store = `judgement-grid-${edition}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(files))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const dropOld = (names) =>
    names
      .filter((name) => name.startsWith('judgement-grid-') && name !== store)
      .map((name) => caches.delete(name));
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(dropOld(names)))
      .then(() => self.clients.claim()),
  );
});

// The server goes first, so that a new edition is never hidden by an old one; what is stored serves where it does not answer.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const own = request.method === 'GET' && request.url.startsWith(self.registration.scope);
  if (!own || request.url.includes('taskpane.html')) return;
  const stored = () =>
    caches
      .match(request, { ignoreSearch: true })
      .then((found) => found ?? Promise.reject(new Error('not stored')));
  event.respondWith(fetch(request).catch(stored));
});
