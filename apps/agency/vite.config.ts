import { appConfig } from '@sos/browser/build/app-config';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const localConfig = fileURLToPath(new URL('local-config.json', import.meta.url));

export default defineConfig(appConfig({ port: 5175, localConfig, isKept: true }));
