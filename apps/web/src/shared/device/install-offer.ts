/** What a browser fires when it could install the app; no type of the DOM names it yet. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

let offer: (() => Promise<void>) | null = null;
const listeners = new Set<() => void>();

export const installOffer = () => offer;

export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(value: typeof offer): void {
  offer = value;
  for (const listener of listeners) listener();
}

/** Keeps the browser's offer for a moment that fits, in place of a bar over a booking. */
export function holdInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(async () => {
      set(null);
      await (event as InstallEvent).prompt();
    });
  });
  addEventListener('appinstalled', () => set(null));
}
