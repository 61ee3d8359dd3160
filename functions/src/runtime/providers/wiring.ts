import { makePayablePeople, makePayoutAccounts } from '../../adapters/firestore/transfers/payout-accounts.ts';
import { accountOf } from '../../usecases/transfers/account-of.ts';
import { makeAgencyStore } from '../../adapters/firestore/agencies/agency-store.ts';
import { makeOwnCalls } from '../../adapters/firestore/providers/own-calls.ts';
import { makeOwnProfileStore } from '../../adapters/firestore/providers/own-profile-store.ts';
import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { makeSwitchStore } from '../../adapters/firestore/providers/switch-store.ts';
import { clock, configuration, reportCorrupt, users } from '../shared/wiring.ts';

const agencies = makeAgencyStore(reportCorrupt);
const payees = { accounts: makePayoutAccounts(reportCorrupt, users), people: makePayablePeople(reportCorrupt) };

export const providerPorts = {
  profiles: makeProfileStore(reportCorrupt),
  prices: configuration,
  switchboard: makeSwitchStore(),
  ownProfiles: makeOwnProfileStore(),
  ownCalls: makeOwnCalls(reportCorrupt),
  payoutAccount: async (uid: string) => ((await payees.accounts.isOwn(uid)) ? null : accountOf(payees, uid)),
  colleagues: { known: async (id: string) => ((await agencies.member(id))?.agencyId ?? null) !== null },
  clock,
};
