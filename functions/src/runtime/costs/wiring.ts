import { callSidsOf, makeCallCosts } from '../../adapters/firestore/costs/call-costs.ts';
import { makeCostBook } from '../../adapters/firestore/costs/cost-book.ts';
import { makeSentCount } from '../../adapters/firestore/costs/sent-count.ts';
import { makeCallCounts } from '../../adapters/firestore/dashboard/call-counts.ts';
import { makeJournalStore } from '../../adapters/firestore/journal/journal-store.ts';
import { makeCollectCosts } from '../../usecases/costs/collect-costs.ts';
import { makePriceCalls } from '../../usecases/costs/price-calls.ts';
import { twilioAccount } from '../calls/twilio-account.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';

const SCOPE = 'https://www.googleapis.com/auth/monitoring.read';

const book = makeCostBook(reportCorrupt);
const loadUsage = once(async () => {
  const { makeCarrierUsage } = await import('../../adapters/twilio/usage.ts');
  return makeCarrierUsage({ ...twilioAccount(), apiBase: params.twilioApiBase.value() });
});

const loadPlatform = once(async () => {
  const { makeAccessTokens } = await import('../../adapters/google/access-tokens.ts');
  const { makePlatformUsage } = await import('../../adapters/google/platform-usage.ts');
  return makePlatformUsage({
    apiBase: params.monitoringApiBase.value(),
    projectId: params.projectId.value(),
    accessToken: makeAccessTokens(SCOPE),
  });
});
const loadPrices = once(async () => {
  const { makeLegPrices } = await import('../../adapters/twilio/leg-prices.ts');
  return makeLegPrices({ ...twilioAccount(), apiBase: params.twilioApiBase.value() });
});

export const costPorts = { book, clock };
const collectDays = makeCollectCosts({
  book,
  carrier: async (day) => (await loadUsage())(day),
  platform: async (span) => (await loadPlatform())(span),
  journal: makeJournalStore(reportCorrupt),
  sent: makeSentCount(),
  counts: makeCallCounts(reportCorrupt),
  clock,
  log,
});
const priceCalls = makePriceCalls({
  costs: makeCallCosts(reportCorrupt),
  callSidsOf,
  prices: async (callSid) => (await loadPrices())(callSid),
  clock,
  log,
});

/** Calls are priced also where a day could not be counted whole; the run fails then. */
export async function collectCosts(): Promise<void> {
  try {
    await collectDays();
  } finally {
    await priceCalls();
  }
}
