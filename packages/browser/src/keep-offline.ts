import { currentAccount } from '@sos/browser/auth/account';

const booking = /^\/[a-z]{2}\/(?:book|call)\//;

/**
 * Lets a reload without a connection show the app: its files are kept, those that this page has loaded so far included, and for
 * whoever has calls to read or books one also those that may be needed later.
 */
export async function keepOffline(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const files = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'));
  const all = currentAccount() !== null || booking.test(location.pathname);
  active?.postMessage({ files: files.map(({ pathname }) => pathname), all });
}
