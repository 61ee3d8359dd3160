import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeDirectory } from '../../adapters/firestore/directory/directory-store.ts';
import { makePersonStory } from '../../adapters/firestore/directory/person-story.ts';
import { makePushTokenStore } from '../../adapters/firestore/notifications/push-token-store.ts';
import { makePayoutAccounts } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { accountPorts } from '../accounts/desk.ts';
import { auditPorts } from '../audit/wiring.ts';
import { clock, reportCorrupt, users } from '../shared/wiring.ts';

const { registry, sendMail } = accountPorts;

export const directoryPorts = {
  directory: makeDirectory(reportCorrupt),
  pushTokens: makePushTokenStore(reportCorrupt),
  deeds: makeDeedLog(),
  registry,
  sendMail,
  trail: auditPorts.trail,
  story: makePersonStory(reportCorrupt),
  payouts: makePayoutAccounts(reportCorrupt, users),
  clock,
};
