import { refuseUnlessBound } from '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';
import * as accounts from './accounts.ts';
import * as affiliates from './affiliates.ts';
import * as challenges from './challenges.ts';
import * as agencies from './agencies.ts';
import * as alerts from './alerts.ts';
import * as assistant from './assistant.ts';
import * as backups from './backups.ts';
import * as calls from './calls.ts';
import * as cards from './cards.ts';
import * as costs from './costs.ts';
import * as disputes from './disputes.ts';
import * as invoices from './invoices.ts';
import * as journal from './journal.ts';
import * as letters from './letters.ts';
import * as lookup from './lookup.ts';
import * as notifications from './notifications.ts';
import * as payments from './payments.ts';
import * as privacy from './privacy.ts';
import * as providers from './providers.ts';
import * as retention from './retention.ts';
import * as recordings from './recordings.ts';
import * as reviews from './reviews.ts';
import * as search from './search.ts';
import * as subscriptions from './subscriptions.ts';
import * as support from './support.ts';
import * as telegram from './telegram.ts';
import * as transfers from './transfers.ts';
import * as vat from './vat.ts';
import * as withdrawals from './withdrawals.ts';

export * from './accounts.ts';
export * from './affiliates.ts';
export * from './challenges.ts';
export * from './agencies.ts';
export * from './alerts.ts';
export * from './assistant.ts';
export * from './backups.ts';
export * from './calls.ts';
export * from './cards.ts';
export * from './costs.ts';
export * from './disputes.ts';
export * from './invoices.ts';
export * from './journal.ts';
export * from './letters.ts';
export * from './lookup.ts';
export * from './notifications.ts';
export * from './payments.ts';
export * from './privacy.ts';
export * from './providers.ts';
export * from './retention.ts';
export * from './recordings.ts';
export * from './reviews.ts';
export * from './search.ts';
export * from './subscriptions.ts';
export * from './support.ts';
export * from './telegram.ts';
export * from './transfers.ts';
export * from './vat.ts';
export * from './withdrawals.ts';

const { http } = functionsIn('europe-west3');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);

refuseUnlessBound({
  ...accounts,
  ...affiliates,
  ...challenges,
  ...agencies,
  ...alerts,
  ...assistant,
  ...backups,
  ...calls,
  ...cards,
  ...costs,
  ...disputes,
  ...invoices,
  ...journal,
  ...letters,
  ...lookup,
  ...notifications,
  ...payments,
  ...privacy,
  ...providers,
  ...retention,
  ...recordings,
  ...reviews,
  ...search,
  ...subscriptions,
  ...support,
  ...telegram,
  ...transfers,
  ...vat,
  ...withdrawals,
});
