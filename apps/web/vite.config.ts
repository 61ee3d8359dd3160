import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import { appConfig } from './src/build/app-config.ts';
import { compileMessages } from './src/build/compile-messages.ts';
import { dropUnusedRouter } from './src/build/drop-unused-router.ts';
import { evaluateRoutes } from './src/build/evaluate-routes.ts';

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    compileMessages(),
    dropUnusedRouter(),
    evaluateRoutes(),
    appConfig(fileURLToPath(new URL('local-config.json', import.meta.url))),
  ],
  resolve: {
    // Messages are compiled at build time, so the parser stays out of the bundle.
    alias: [
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    ],
  },
  build: {
    target: 'es2023',
    cssTarget: 'chrome123',
    // For error tracking; hosting leaves them out and no script names them.
    sourcemap: 'hidden',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What most pages share travels as one file: small files compress badly.
          groups: [{ name: 'shared', test: /\/(?:packages\/ui|web\/src\/shared)\//, minShareCount: 6 }],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
});
