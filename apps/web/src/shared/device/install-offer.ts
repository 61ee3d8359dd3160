/** What a browser fires when it could install the app; no type of the DOM names it yet. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

const held = globalThis as { installEvent?: InstallEvent | null };
const listeners = new Set<() => void>();

/** What the first code has held back for a moment that fits, in place of a bar over a booking; null without an offer. */
export const installOffer = () => held.installEvent ?? null;

export function onInstallOffer(listener: () => void): () => void {
  const events = ['beforeinstallprompt', 'appinstalled'];
  listeners.add(listener);
  for (const name of events) addEventListener(name, listener);
  return () => {
    listeners.delete(listener);
    for (const name of events) removeEventListener(name, listener);
  };
}

/** Lets the browser ask; an offer serves once. */
export async function acceptInstall(): Promise<void> {
  const offer = installOffer();
  held.installEvent = null;
  for (const listener of listeners) listener();
  await offer?.prompt();
}
