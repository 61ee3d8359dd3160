interface Notice {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly locale: string;
}

/** Shows a notification of the device while the page is behind others; one that is reached by push is told anyway. */
export async function showRequest({ id, title, body, locale }: Notice): Promise<void> {
  if (document.visibilityState === 'visible' || !('Notification' in window)) return;
  if (Notification.permission !== 'granted') return;
  const { thisDevice } = await import('@sos/browser/push/push-device');
  if (thisDevice.isAdded()) return;
  const worker = await navigator.serviceWorker.getRegistration();
  const data = { path: `/${locale}/requests` };
  await worker?.showNotification(title, { body, tag: id, lang: locale, dir: 'auto', icon: '/icon.svg', data });
}
