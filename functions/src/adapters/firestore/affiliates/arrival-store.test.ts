import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { arrivalsContract } from '../../../usecases/affiliates/arrivals.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { hasBookedBefore, makeArrivals } from './arrival-store.ts';

localFirestore();

describe('arrivals in Firestore', () => {
  arrivalsContract(() => makeArrivals(noneCorrupt));
});

it('whoever has an older session has booked before', async () => {
  const session = { clientId: 'nora', createdAt: Timestamp.fromMillis(1000) };
  await db().doc(paths.session('s1')).set(session);
  expect(await hasBookedBefore('nora', 1000)).toBe(false);
  expect(await hasBookedBefore('nora', 1001)).toBe(true);
  expect(await hasBookedBefore('ben', 1001)).toBe(false);
});
