import { makeCostBook } from '../../adapters/firestore/costs/cost-book.ts';
import { makeSentCount } from '../../adapters/firestore/costs/sent-count.ts';
import { makeCallCounts } from '../../adapters/firestore/dashboard/call-counts.ts';
import { makeJournalStore } from '../../adapters/firestore/journal/journal-store.ts';
import { makeCollectCosts } from '../../usecases/costs/collect-costs.ts';
import { twilioAccount } from '../calls/twilio-account.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';

const book = makeCostBook(reportCorrupt);
const loadUsage = once(async () => {
  const { makeCarrierUsage } = await import('../../adapters/twilio/usage.ts');
  return makeCarrierUsage({ ...twilioAccount(), apiBase: params.twilioApiBase.value() });
});

export const costPorts = { book, clock };
export const collectCosts = makeCollectCosts({
  book,
  carrier: async (day) => (await loadUsage())(day),
  journal: makeJournalStore(reportCorrupt),
  sent: makeSentCount(),
  counts: makeCallCounts(reportCorrupt),
  clock,
  log,
});
