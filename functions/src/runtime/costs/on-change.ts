import { sessionDocuments } from '../../adapters/firestore/calls/session-store.ts';
import { makeCallCosts } from '../../adapters/firestore/costs/call-costs.ts';
import { makeAwaitPrice } from '../../usecases/costs/price-calls.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { reportCorrupt } from '../shared/wiring.ts';

const awaitPrice = makeAwaitPrice({ costs: makeCallCosts(reportCorrupt) });

const ended = about(sessionDocuments, async ({ before, after }) => {
  if (before?.endedAt !== after.endedAt) await awaitPrice(after);
});
export const onSession: readonly DocumentHandler[] = [ended];
