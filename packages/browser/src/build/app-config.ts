import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { compileMessages } from './compile-messages.ts';
import { dropUnusedRouter } from './drop-unused-router.ts';

interface AppOptions {
  /** Where `vite` serves the app while it is written. */
  readonly port: number;
}

/** How Vite builds every app. */
export function appConfig({ port }: AppOptions): UserConfig {
  return {
    plugins: [react(), tailwindcss(), compileMessages(), dropUnusedRouter()],
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
      sourcemap: true,
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What most pages share travels as one file: small files compress badly.
            groups: [
              { name: 'shared', test: /\/(?:packages\/(?:ui|browser)|apps\/[^/]+\/src\/shared)\//, minShareCount: 6 },
            ],
          },
        },
      },
    },
    server: { host: '127.0.0.1', port },
  };
}
