import { closedBreaker, learnOutcome } from '@sos/domain/vendors/breaker';
import { expect, it } from 'vitest';
import { at20, localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeBreakerStore } from './breaker-store.ts';

const firestore = localFirestore();
const store = makeBreakerStore();
const fail = () => store.change('twilio', (breaker) => learnOutcome(breaker, 'failed', START));

it('a breaker that was never stored is closed, and stays unwritten while nothing fails', async () => {
  expect(await store.read('twilio')).toEqual(closedBreaker);
  await store.change('twilio', (breaker) => learnOutcome(breaker, 'answered', START));
  expect(firestore.server.stats()).toMatchObject({ writes: 0 });
});

it('failures of twenty instances at once are counted one by one, and for that vendor alone', async () => {
  await at20(fail);
  expect(await store.read('twilio')).toEqual({ state: 'open', failures: 3, since: START });
  expect(await store.read('stripe')).toEqual(closedBreaker);
});
