import { asAddress } from '@sos/domain/accounts/address';
import { makeAgencyStore } from '../../adapters/firestore/agencies/agency-store.ts';
import { makeDayBook } from '../../adapters/firestore/agencies/day-store.ts';
import { makeRequestStore } from '../../adapters/firestore/agencies/request-store.ts';
import { makeMatterStore } from '../../adapters/firestore/matters/matter-store.ts';
import { makeMembers } from '../../adapters/firestore/accounts/member-store.ts';
import { makeOwnCalls } from '../../adapters/firestore/providers/own-calls.ts';
import { makeClaimInvitations } from '../../usecases/agencies/claim-invitations.ts';
import { clock, configuration, once, reportCorrupt } from '../shared/wiring.ts';

/** What every use case of agencies needs. */
const matters = makeMatterStore(reportCorrupt);
const agencies = makeAgencyStore(reportCorrupt);
/** What asks for sign-ins is loaded by the first who needs it. */
const loadRegistry = once(async () => (await import('../../adapters/auth/registry.ts')).makeRegistry());
const confirmedAddressOf = async (uid: string) => {
  const account = await (await loadRegistry()).find(uid);
  return account?.emailConfirmed === true ? asAddress(account.email) : undefined;
};

export const agencyPorts = {
  agencies,
  claim: makeClaimInvitations({ agencies, confirmedAddressOf, clock }),
  requests: makeRequestStore(reportCorrupt),
  days: makeDayBook(makeOwnCalls(reportCorrupt), reportCorrupt),
  members: makeMembers(reportCorrupt),
  configuration,
  countryOfCall: async (sessionId: string) => (await matters.read(sessionId))?.country ?? null,
  clock,
};
