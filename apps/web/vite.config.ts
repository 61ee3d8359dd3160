import { appConfig } from '@sos/browser/build/app-config';
import { defineConfig } from 'vite';

export default defineConfig(appConfig({ port: 5173 }));
