import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { compileMessages } from './compile-messages.ts';
import { dropUnusedReact } from './drop-unused-react.ts';
import { dropUnusedRouter } from './drop-unused-router.ts';
import { dropUnusedZod } from './drop-unused-zod.ts';
import { evaluateRoutes } from './evaluate-routes.ts';
import { fileGroups } from './file-groups.ts';
import { type FirstPage, firstRequests } from './first-requests.ts';
import { pageConfig } from './page-config.ts';
import { sharedFiles } from './shared-files.ts';

interface AppOptions {
  /** The app calls what is for admins alone, also outside of the usual region. */
  readonly forAdmins?: boolean;
  /** People keep the app on their device: it opens without a connection and receives messages. */
  readonly isKept?: boolean;
  /** Where `vite` serves the app while it is written. */
  readonly port: number;
  /** The file with the local world's usual addresses. */
  readonly localConfig: string;
  /** The pages that people open first, whose files are asked for at once; none when it does not matter. */
  readonly firstPages?: readonly FirstPage[];
  /** What several of them share travels as one file: on a slow line each file costs a round trip. */
  readonly sharedByFirstPages?: RegExp;
}

/** How Vite builds every app. */
export function appConfig({
  port,
  localConfig,
  firstPages,
  sharedByFirstPages,
  forAdmins = false,
  isKept = false,
}: AppOptions): UserConfig {
  return {
    plugins: [
      react(),
      tailwindcss(),
      compileMessages(),
      dropUnusedReact(),
      dropUnusedRouter(),
      dropUnusedZod(),
      evaluateRoutes(forAdmins),
      pageConfig(localConfig),
      sharedFiles(isKept),
      firstPages && firstRequests(firstPages),
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
          // The first files name all others: a letter less of each is noticed, and seven still tell them apart.
          chunkFileNames: 'assets/[name]-[hash:7].js',
          codeSplitting: { groups: fileGroups(sharedByFirstPages) },
        },
      },
    },
    server: { host: '127.0.0.1', port },
  };
}
