import { describe } from 'vitest';
import { dialLocksContract } from '../../../usecases/calls/dial-locks.contract.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeDialLocks } from './dial-locks.ts';

localFirestore();

describe('dial locks in Firestore', () => {
  dialLocksContract(() => {
    let now = START;
    return { locks: makeDialLocks({ now: () => now }), now: () => now, pass: (ms) => void (now += ms) };
  });
});
