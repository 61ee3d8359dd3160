import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './typeface.css';

/** Milliseconds after the start, when what the page itself needs has most likely come. */
const quietAfter = 3_000;

/** Shows the app where its page has room for it, or what is wrong with the configuration that `check` reads. */
export function startApp(app: ReactNode, check: () => unknown): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  try {
    check();
    createRoot(root).render(<StrictMode>{app}</StrictMode>);
  } catch (error) {
    root.textContent = error instanceof Error ? error.message : String(error);
  }
}

/** Keeps the files of the app on the device, so that it opens without a connection. */
export function keepFilesLater(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Without it the app only does not open without a connection.
  const keep = async () => (await import('./keep-offline.ts')).keepOffline();
  setTimeout(() => void keep().catch(() => undefined), quietAfter);
}
