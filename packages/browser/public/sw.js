// Keeps the app's own files, so that a reload without a connection shows the app. What a person sees in it is kept by the app itself.
const cacheName = 'sos-shell-1';
const mostFiles = 150;
const patienceMs = 4000;
const pages = /^\/(?:[a-z]{2}(?:\/.*)?)?$/;
const besides = ['/theme.js', '/icon.svg', '/manifest.webmanifest'];

async function keep(key, response) {
  if (!response.ok || response.redirected) return;
  const cache = await caches.open(cacheName);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostFiles)).map((old) => cache.delete(old)));
}

function patiently(request) {
  return fetch(request, { signal: AbortSignal.timeout(patienceMs) });
}

// What may change: from the network, and from the cache only without one.
async function freshest(request, key) {
  try {
    const response = await patiently(request);
    await keep(key, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(key);
    if (kept) return kept;
    throw error;
  }
}

// Files whose name changes with their content.
async function kept(request) {
  const known = await caches.match(request);
  if (known) return known;
  const response = await fetch(request);
  await keep(request, response.clone());
  return response;
}

const ownPath = /^\/[a-z]{2}\//;

// A message of FCM, which others may see too: it says nothing of whom, when or how much.
addEventListener('push', (event) => {
  const { title, body, id, lang, path } = event.data?.json()?.data ?? {};
  if (!title) return;
  const shown = { body, lang, dir: 'auto', tag: id, icon: '/icon.svg', data: { path } };
  event.waitUntil(registration.showNotification(title, shown));
});

// The window that shows the page already, or a new one: what is typed in another stays.
async function openPage(path) {
  if (!ownPath.test(path)) return;
  const windows = await clients.matchAll({ type: 'window' });
  const known = windows.find(({ url }) => new URL(url).pathname === path);
  await (known ? known.focus() : clients.openWindow(path));
}

addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(event.notification.data?.path));
});

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

// Files that the page loaded before this worker ran, and the page itself.
addEventListener('message', ({ data }) => {
  for (const path of data.files) kept(new Request(path)).catch(() => undefined);
  for (const path of ['/', ...besides]) freshest(new Request(path), path).catch(() => undefined);
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && pages.test(pathname)) event.respondWith(freshest(request, '/'));
  else if (pathname.startsWith('/assets/')) event.respondWith(kept(request));
  else if (besides.includes(pathname)) event.respondWith(freshest(request, pathname));
});
