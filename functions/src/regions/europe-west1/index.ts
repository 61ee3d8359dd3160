import { refuseUnlessBound } from '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';
import * as accounts from './accounts.ts';
import * as agencies from './agencies.ts';
import * as alerts from './alerts.ts';
import * as analytics from './analytics.ts';
import * as applications from './applications.ts';
import * as assistant from './assistant.ts';
import * as audit from './audit.ts';
import * as calls from './calls.ts';
import * as configuration from './configuration.ts';
import * as coupons from './coupons.ts';
import * as content from './content.ts';
import * as costs from './costs.ts';
import * as errors from './errors.ts';
import * as dashboard from './dashboard.ts';
import * as favourites from './favourites.ts';
import * as lookup from './lookup.ts';
import * as directory from './directory.ts';
import * as disputes from './disputes.ts';
import * as invoices from './invoices.ts';
import * as journal from './journal.ts';
import * as letters from './letters.ts';
import * as notifications from './notifications.ts';
import * as openness from './openness.ts';
import * as pages from './pages.ts';
import * as payments from './payments.ts';
import * as phones from './phones.ts';
import * as privacy from './privacy.ts';
import * as providers from './providers.ts';
import * as recordings from './recordings.ts';
import * as reviews from './reviews.ts';
import * as search from './search.ts';
import * as factors from './factors.ts';
import * as system from './system.ts';
import * as telephones from './telephones.ts';
import * as subscriptions from './subscriptions.ts';
import * as support from './support.ts';
import * as transfers from './transfers.ts';
import * as vat from './vat.ts';

export * from './accounts.ts';
export * from './agencies.ts';
export * from './alerts.ts';
export * from './analytics.ts';
export * from './applications.ts';
export * from './assistant.ts';
export * from './audit.ts';
export * from './calls.ts';
export * from './configuration.ts';
export * from './coupons.ts';
export * from './content.ts';
export * from './errors.ts';
export * from './costs.ts';
export * from './dashboard.ts';
export * from './favourites.ts';
export * from './lookup.ts';
export * from './directory.ts';
export * from './disputes.ts';
export * from './invoices.ts';
export * from './journal.ts';
export * from './letters.ts';
export * from './notifications.ts';
export * from './openness.ts';
export * from './pages.ts';
export * from './payments.ts';
export * from './phones.ts';
export * from './privacy.ts';
export * from './providers.ts';
export * from './recordings.ts';
export * from './reviews.ts';
export * from './search.ts';
export * from './factors.ts';
export * from './system.ts';
export * from './telephones.ts';
export * from './subscriptions.ts';
export * from './support.ts';
export * from './transfers.ts';
export * from './vat.ts';

const { http } = functionsIn('europe-west1');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);

refuseUnlessBound({
  ...accounts,
  ...agencies,
  ...alerts,
  ...analytics,
  ...applications,
  ...assistant,
  ...audit,
  ...calls,
  ...configuration,
  ...coupons,
  ...content,
  ...errors,
  ...costs,
  ...dashboard,
  ...favourites,
  ...lookup,
  ...directory,
  ...disputes,
  ...invoices,
  ...journal,
  ...letters,
  ...notifications,
  ...openness,
  ...pages,
  ...payments,
  ...phones,
  ...privacy,
  ...providers,
  ...recordings,
  ...reviews,
  ...search,
  ...factors,
  ...system,
  ...telephones,
  ...subscriptions,
  ...support,
  ...transfers,
  ...vat,
});
