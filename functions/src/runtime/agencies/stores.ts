import { makeAgencyStore } from '../../adapters/firestore/agencies/agency-store.ts';
import { makeDayBook } from '../../adapters/firestore/agencies/day-store.ts';
import { makeRequestStore } from '../../adapters/firestore/agencies/request-store.ts';
import { makeMembers } from '../../adapters/firestore/accounts/member-store.ts';
import { makeOwnCalls } from '../../adapters/firestore/providers/own-calls.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

/** What every use case of agencies needs. */
export const agencyPorts = {
  agencies: makeAgencyStore(reportCorrupt),
  requests: makeRequestStore(reportCorrupt),
  days: makeDayBook(makeOwnCalls(reportCorrupt), reportCorrupt),
  members: makeMembers(reportCorrupt),
  configuration,
  clock,
};
