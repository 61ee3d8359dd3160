import { expect, it } from 'vitest';
import { cliArguments } from './arguments.ts';

const ALL = ['--only', 'auth,firestore,storage,functions'];

it.each([
  ['starts everything', [], ['emulators:start', '--project', 'demo-sos-expat', ...ALL]],
  [
    'lets what is given win, for the last one counts',
    ['--only', 'firestore', '--import', 'data'],
    ['emulators:start', '--project', 'demo-sos-expat', ...ALL, '--only', 'firestore', '--import', 'data'],
  ],
  [
    'runs a command against the emulators',
    ['emulators:exec', 'npm test'],
    ['emulators:exec', '--project', 'demo-sos-expat', ...ALL, 'npm test'],
  ],
  ['exports', ['emulators:export', 'data'], ['emulators:export', '--project', 'demo-sos-expat', 'data']],
])('%s', (_, given, expected) => {
  expect(cliArguments(given)).toEqual(expected);
});
