// Keeps the app's own files, so that a reload without a connection shows the app. What a person sees in it is kept by the app itself.
// The build writes in which files this version needs for bookings, calls and reading, and those of each language's words.
const release = { version: 'unbuilt', files: [], words: {} };
const cacheName = `sos-shell-${release.version}`;
const mostFiles = 400;
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

const windows = () => clients.matchAll({ type: 'window', includeUncontrolled: true });
const languageOf = (path) => path.split('/')[1];

// Everything that this version needs later, so that a page of it never asks for a file that a deployment has taken away.
async function keepAll(languages) {
  const words = languages.flatMap((language) => release.words[language] ?? []);
  const files = [...release.files, ...words].map((file) => new Request(`/${file}`));
  await Promise.all(files.map((file) => kept(file).catch(() => undefined)));
}

async function keepPage() {
  await Promise.all(['/', ...besides].map((path) => freshest(new Request(path), path).catch(() => undefined)));
}

// On a device that keeps everything of an older version, this one does so before it takes over.
async function prepare() {
  await keepPage();
  if (!registration.active) return;
  await keepAll((await windows()).map(({ url }) => languageOf(new URL(url).pathname)));
}

async function begin() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('sos-shell-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

addEventListener('install', (event) => event.waitUntil(prepare()));
addEventListener('activate', (event) => event.waitUntil(begin()));

const booking = /^\/[a-z]{2}\/book\//;

// A new version takes over when a page asks for it, unless a booking is open in any window: its files and what is typed stay.
async function takeOver(source) {
  const open = await windows();
  if (open.some(({ url }) => booking.test(new URL(url).pathname))) source.postMessage('waits');
  else await skipWaiting();
}

// From a page: the files that it loaded before this worker ran, whether it may need all others, or that this version shall take over.
addEventListener('message', (event) => {
  const { files = [], all, takesOver } = event.data;
  if (takesOver) return event.waitUntil(takeOver(event.source));
  for (const path of files) kept(new Request(path)).catch(() => undefined);
  if (all) event.waitUntil(keepAll([languageOf(new URL(event.source.url).pathname)]));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && pages.test(pathname)) event.respondWith(freshest(request, '/'));
  else if (pathname.startsWith('/assets/')) event.respondWith(kept(request));
  else if (besides.includes(pathname)) event.respondWith(freshest(request, pathname));
});
