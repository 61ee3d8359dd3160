import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { showInItsFace } from '@sos/browser/face-of-script';
import { App } from './app/app.tsx';
import { config } from './shared/config.ts';
import '@sos/browser/typeface.css';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
/** Milliseconds after the start, when what the page itself needs has most likely come. */
const quietAfter = 3_000;
if (import.meta.env.PROD) {
  setTimeout(
    () => void import('./app/after-start.ts').then(({ afterStart }) => afterStart()).catch(() => {}),
    quietAfter,
  );
}
// Of what breaks before anybody can tell of it; `app/tell-errors.ts` takes it.
const brokenAtStart: Event[] = [];
for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, (event) => brokenAtStart.push(event));
Object.assign(globalThis, { brokenAtStart });
// Held back for a moment that fits; `shared/device/install-offer.ts` takes it.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  Object.assign(globalThis, { installEvent: event });
});
try {
  config();
  // As a transition, so that the work is cut into short pieces between which a slow telephone hears its owner.
  showInItsFace(() =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
    ),
  );
} catch (error) {
  root.textContent = error instanceof Error ? error.message : String(error);
}
