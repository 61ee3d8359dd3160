import { makeRegistry } from '../../adapters/auth/registry.ts';
import { invitationId } from '../../adapters/crypto/invitation-id.ts';
import { makeMemberInvoices } from '../../adapters/firestore/agencies/day-store.ts';
import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { makeSwitchStore } from '../../adapters/firestore/providers/switch-store.ts';
import { makeOwnShares } from '../../adapters/firestore/transfers/own-shares.ts';
import { makePayoutAccounts } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { makeFindProvider } from '../../usecases/agencies/find-provider.ts';
import { makeEscalateRequest } from '../../usecases/agencies/requests.ts';
import { toShare } from '../../usecases/transfers/get-earnings.ts';
import { reportCorrupt, users } from '../shared/wiring.ts';
import { agencyPorts } from './stores.ts';

const profiles = makeProfileStore(reportCorrupt);

/** What the callables of agencies need. */
export const agencyDesk = {
  ...agencyPorts,
  providers: makeFindProvider({ registry: makeRegistry(), profiles }),
  invitationId,
  deeds: makeDeedLog(),
  switchboard: makeSwitchStore(),
  accounts: makePayoutAccounts(reportCorrupt, users),
  ownShares: makeOwnShares(reportCorrupt),
  invoices: makeMemberInvoices(reportCorrupt),
  toShare,
};

export const agencyTaskHandlers = { escalateRequestTask: makeEscalateRequest(agencyPorts) };
