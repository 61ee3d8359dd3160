import { appConfig } from '@sos/browser/build/app-config';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const localConfig = fileURLToPath(new URL('local-config.json', import.meta.url));
const always = ['web'];
const firstPages = [
  { path: '', module: '/routes/home.tsx', areas: [...always, 'providers'] },
  { path: 'providers/[^/]+', module: '/routes/profile.tsx', areas: [...always, 'providers'] },
  { path: 'book/[^/]+', module: '/routes/book.tsx', areas: [...always, 'booking'] },
];

export default defineConfig(appConfig({ port: 5173, localConfig, firstPages }));
