import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { config } from './shared/config.ts';
import '@sos/browser/typeface.css';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
/** Milliseconds after the start, when what the page itself needs has most likely come. */
const quietAfter = 3_000;
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it the app only does not open without a connection.
  const keep = async () => (await import('@sos/browser/keep-offline')).keepOffline();
  setTimeout(() => void keep().catch(() => undefined), quietAfter);
}
try {
  config();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} catch (error) {
  root.textContent = error instanceof Error ? error.message : String(error);
}
