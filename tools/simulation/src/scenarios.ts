import { agenciesScenario } from './agencies/scenario.ts';
import { callsScenario } from './calls/scenario.ts';
import { assistantScenario } from './assistant/scenario.ts';
import { bankScenario } from './example/scenario.ts';
import { invoicesScenario } from './invoices/scenario.ts';
import { notificationsScenario } from './notifications/scenario.ts';
import { peopleScenario } from './people/scenario.ts';
import { subscriptionsScenario } from './subscriptions/scenario.ts';
import { payoutsScenario, transfersScenario } from './transfers/scenario.ts';
import { withdrawalsScenario } from './withdrawals/scenario.ts';
import type { Scenario } from './kernel/scenario.ts';

/** What `npm run simulate` runs, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  agencies: agenciesScenario(),
  assistant: assistantScenario(),
  bank: bankScenario(),
  calls: callsScenario(),
  invoices: invoicesScenario(),
  notifications: notificationsScenario(),
  payouts: payoutsScenario(),
  people: peopleScenario(),
  subscriptions: subscriptionsScenario(),
  transfers: transfersScenario(),
  withdrawals: withdrawalsScenario(),
};
