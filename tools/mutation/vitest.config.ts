import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['packages/domain/src/**/*.test.ts'],
    setupFiles: ['tools/mutation/src/quick-properties.ts'],
    restoreMocks: true,
    isolate: false,
  },
});
