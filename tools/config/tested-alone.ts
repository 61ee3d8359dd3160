import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What an SDK's first address upsets, or what a module remembers from the first time that anybody asked it. */
const remembering = [
  'functions/src/adapters/{auth,tasks}/**/*.test.ts',
  'packages/browser/src/first-answer.test.ts',
  'packages/words/src/app-words.test.ts',
  'tools/functions-host/src/tasks/**/*.test.ts',
];
const upsetting = /\bvi\.(?:mock|doMock|unmock|doUnmock|resetModules)\(/;

/** The unit tests that need a process of their own, as patterns: to start one for each file takes four times as long as to share. */
export function testedAlone(root: string): string[] {
  const exclude = (name: string) => ['node_modules', 'dist'].includes(path.basename(name));
  const files = globSync('{apps,functions,packages,tools}/**/src/**/*.test.{ts,tsx}', { cwd: root, exclude });
  const upset = files.filter((file) => upsetting.test(readFileSync(path.join(root, file), 'utf8')));
  return [...upset.toSorted(), ...remembering];
}
