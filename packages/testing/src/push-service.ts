import type { Page, Worker } from 'playwright-core';

/** What a page of production has in its configuration; any values will do before the simulator. */
const push = { appId: '1:100:web:1', senderId: '100', vapidKey: Buffer.alloc(65, 4).toString('base64url') };
const googles = /^https:\/\/(?:fcmregistrations|firebaseinstallations)\.googleapis\.com\//;
const NO_WORKER_MS = 15_000;

/** Lets the page subscribe: its browser's push service is stood in for, and FCM is the simulator. */
export async function offerPush(page: Page, fcm: { readonly url: string }): Promise<void> {
  await page.addInitScript(() => {
    const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length)).buffer;
    const keys: Record<string, ArrayBuffer> = { auth: bytes(16), p256dh: bytes(65) };
    const subscription = {
      endpoint: `https://push.example/${crypto.randomUUID()}`,
      getKey: (name: string) => keys[name],
    };
    PushManager.prototype.getSubscription = async () => null;
    PushManager.prototype.subscribe = async () => subscription as unknown as PushSubscription;
  });
  // Of the context: what a page asks for while a service worker takes it over is not always the page's own.
  await page.context().route(googles, async (route) => {
    const asked = route.request();
    const { pathname } = new URL(asked.url());
    const answer = await page.request.fetch(`${fcm.url}${pathname}`, {
      method: asked.method(),
      headers: asked.headers(),
      data: asked.postData() ?? '',
    });
    await route.fulfill({ response: answer, headers: { 'access-control-allow-origin': '*' } });
  });
  // Not in the answer of the server: a service worker that is at work brings the page itself.
  await page.addInitScript((offered) => {
    document.addEventListener('readystatechange', () => {
      const tag = document.getElementById('app-config');
      if (document.readyState !== 'interactive' || !tag) return;
      tag.textContent = JSON.stringify({ ...(JSON.parse(tag.textContent ?? '{}') as object), push: offered });
    });
  }, push);
}

/** Hands a message that FCM has taken to the service worker of the page, as the browser's push service would, and waits until it is shown. */
export async function handOn(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const registrationId = new Promise<string>((resolve) => {
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await devTools.send('ServiceWorker.enable');
  const worker = await workerOf(page);
  await worker.evaluate(awaitShown);
  await devTools.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId: await registrationId,
    data: JSON.stringify({ from: push.senderId, priority: 'high', data }),
  });
  await worker.evaluate(() => (globalThis as unknown as Awaiting).shown);
  await devTools.detach();
}

interface Awaiting {
  readonly registration: ServiceWorkerRegistration;
  shown: Promise<void>;
}

/** In the service worker: `shown` ends with the next notification that it shows. */
function awaitShown(): void {
  const scope = globalThis as unknown as Awaiting;
  const { registration } = scope;
  const show = registration.showNotification.bind(registration);
  scope.shown = new Promise((resolve) => {
    registration.showNotification = async (...notification) => {
      await show(...notification);
      resolve();
    };
  });
}

export interface Shown {
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  readonly tag: string;
}

/** The notifications that the browser shows for the page's origin. */
export function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const shown = await registration.getNotifications();
    return shown.map(({ title, body, lang, tag }) => ({ title, body, lang, tag }));
  });
}

async function workerOf(page: Page): Promise<Worker> {
  const [running] = page.context().serviceWorkers();
  return running ?? page.context().waitForEvent('serviceworker', { timeout: NO_WORKER_MS });
}

/**
 * Clicks the one notification that is shown. Returns the path that the service worker opens in a new window, which a browser
 * allows only after the click of a person; null when it brings a window forward that has the page already.
 */
export async function click(page: Page): Promise<string | null> {
  const worker = await workerOf(page);
  return worker.evaluate(async () => {
    // The types of a page know nothing of a service worker's.
    const scope = globalThis as unknown as {
      registration: ServiceWorkerRegistration;
      clients: { openWindow: (path: string) => Promise<void> };
      NotificationEvent: new (name: string, init: { notification: Notification | undefined }) => Event;
    };
    let opened: string | null = null;
    scope.clients.openWindow = async (path) => void (opened = path);
    const [notification] = await scope.registration.getNotifications();
    const event = new scope.NotificationEvent('notificationclick', { notification });
    const works: unknown[] = [];
    Object.defineProperty(event, 'waitUntil', { value: (work: unknown) => works.push(work) });
    dispatchEvent(event);
    await Promise.all(works);
    return opened;
  });
}
