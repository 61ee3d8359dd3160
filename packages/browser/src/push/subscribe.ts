import { deleteApp, initializeApp } from 'firebase/app';
import { getMessaging, getToken } from 'firebase/messaging';
import { config } from '../config.ts';

interface Sender {
  readonly appId: string;
  readonly senderId: string;
  readonly vapidKey: string;
}

/** The token by which FCM reaches this browser, through the service worker that the page has. */
export async function subscribe({ appId, senderId, vapidKey }: Sender): Promise<string> {
  const { projectId, apiKey } = config();
  // Of its own, because the app that others share knows nothing of FCM.
  const app = initializeApp({ projectId, apiKey, appId, messagingSenderId: senderId }, 'push');
  try {
    const serviceWorkerRegistration = await navigator.serviceWorker.ready;
    return await getToken(getMessaging(app), { vapidKey, serviceWorkerRegistration });
  } finally {
    await deleteApp(app);
  }
}
