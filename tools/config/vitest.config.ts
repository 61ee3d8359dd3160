import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';
import { testedAlone } from './tested-alone.ts';

const slow = ['**/*.journey.ts'];
// What proves the laboratory and not the product: `npm run laboratory`, after a change of it, and each night.
const laboratory = [
  ...['tools/firebase-cli', 'tools/firestore/src/console', 'tools/deploy'].map((folder) => `${folder}/**/*.journey.ts`),
  'tools/functions-host/src/{crash,schedules/scheduler}.test.ts',
  'tools/firestore/src/cli.test.ts',
];
const root = fileURLToPath(new URL('../..', import.meta.url));
const alone = testedAlone(root);
const environment = fileURLToPath(new URL('environment-setup.ts', import.meta.url));
const node = {
  environment: 'node',
  restoreMocks: true,
  // How long a machine takes decides no test: this ends only what would never end.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A page and a server at work on the same two cores answer when they can, not within the second that vitest gives.
  expect: { poll: { timeout: 30_000 } },
  // Left to itself, vitest keeps one core free, which is half of a small machine.
  maxWorkers: '100%',
  // Short-lived objects by the million: with room for them to die young, collecting them takes a third less time.
  execArgv: ['--max-semi-space-size=32'],
} as const;

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...node,
          name: 'laboratory',
          include: laboratory,
          exclude: ['**/node_modules/**'],
          setupFiles: [environment],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...node,
          name: 'unit',
          include: ['**/src/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', ...alone, ...laboratory],
          // To load the modules and SDKs of each file anew takes more time than most tests: the files of a worker share them.
          isolate: false,
          setupFiles: [environment],
        },
      },
      {
        test: {
          ...node,
          name: 'unit-alone',
          include: alone,
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          ...node,
          name: 'simulations',
          include: ['**/*.simulation.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 1_800_000,
          // As Node loads them: behind the runner's imports, of which each use is a call, the same runs take three times as long.
          experimental: { viteModuleRunner: false },
        },
      },
      {
        test: {
          ...node,
          name: 'journeys',
          include: slow,
          exclude: ['**/node_modules/**', ...laboratory],
          // What takes seconds to start, such as Chromium, is started once for all files of a worker.
          isolate: false,
          setupFiles: [environment],
          // A page spends much of its time waiting: a third one works meanwhile.
          maxWorkers: Math.ceil(availableParallelism() * 1.5),
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
