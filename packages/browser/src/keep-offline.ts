/** Lets a reload without a connection show the app: its files are kept, those that this page has loaded so far included. */
export async function keepOffline(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'));
  active?.postMessage({ files: files.map(({ pathname }) => pathname) });
}
