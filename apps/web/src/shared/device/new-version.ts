/** A version of the app that is on this device and waits for its turn. */
export interface NewVersion {
  /** Lets it take over and loads the page anew; calls `onBooking` instead while a booking is open in some window. */
  readonly load: (onBooking: () => void) => void;
}

const hour = 3_600_000;

/** Tells of each version that waits, and looks for one when the person comes back to the page. Returns the way to stop. */
export function watchVersions(tell: (version: NewVersion) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  void navigator.serviceWorker?.ready.then((registration) => {
    const look = () => registration.waiting && !signal.aborted && tell(versionOf(registration));
    look();
    registration.addEventListener('updatefound', () => listen(registration.installing, look), { signal });
    listen(registration.installing, look);
    let lookedAt = Date.now();
    const comeBack = () => {
      if (document.visibilityState !== 'visible' || Date.now() - lookedAt < hour) return;
      lookedAt = Date.now();
      registration.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', comeBack, { signal });
  });
  return () => stop.abort();
}

function listen(worker: ServiceWorker | null, look: () => void): void {
  worker?.addEventListener('statechange', look);
}

const versionOf = (registration: ServiceWorkerRegistration): NewVersion => ({
  load(onBooking) {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    serviceWorker.addEventListener('message', ({ data }) => data === 'waits' && onBooking(), { once: true });
    registration.waiting?.postMessage({ takesOver: true });
  },
});
