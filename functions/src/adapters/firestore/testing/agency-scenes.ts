import { paths } from '@sos/contracts/paths';
import { dayFigures } from '@sos/domain/agencies/day-figures';
import { nextRequest } from '@sos/domain/agencies/next-request';
import { defaultRequestRules, openRequest } from '@sos/domain/agencies/request';
import { aProfile } from '@sos/testing/a-profile';
import { newMember } from '../../../usecases/agencies/member-of.ts';
import { makeAgencyStore } from '../agencies/agency-store.ts';
import { makeDayBook } from '../agencies/day-store.ts';
import { makeRequestStore } from '../agencies/request-store.ts';
import { agencyRuleDocuments } from '../configuration/configuration-documents.ts';
import { makeOwnCalls } from '../providers/own-calls.ts';
import type { CorruptDocumentError } from '../shared/documents.ts';
import { START } from './start-firestore.ts';

const AGENCY = 'agency-1';

/** An agency with one member, who is asked by a client; `record` is told of each document at an interesting moment. */
export async function agencies(
  record: (path: string, state: string) => Promise<void>,
  { clientId, providerId }: { readonly clientId: string; readonly providerId: string },
): Promise<void> {
  const report = (error: CorruptDocumentError) => Promise.reject(error);
  const store = makeAgencyStore(report);
  await store.save(AGENCY, () => ({ name: 'Help Abroad', shareBusyStatus: true, memberIds: [providerId] }));
  await record(paths.agency(AGENCY), 'sharing');
  const invited = { agencyId: AGENCY, agencyName: 'Help Abroad', address: 'camille@example.com', providerId };
  const waiting = { ...invited, status: 'waiting', invitedAt: START, expiresAt: START + 1, answeredAt: null } as const;
  await store.changeInvitation('invitation-1', () => waiting);
  await record(paths.agencyInvitation('invitation-1'), 'waiting');
  const member = newMember(aProfile(), { agencyId: AGENCY, maySwitchOff: true, now: START });
  const call = {
    sessionId: 'booking-1',
    status: 'active',
    bookedAt: START,
    ringsAt: START,
    talkingSince: START,
  } as const;
  await store.changeMembership({ agencyId: AGENCY, providerId }, () => ({
    member: { ...member, call: { ...call, includedMinutes: 20 } },
  }));
  await record(paths.agencyMember(providerId), 'talking');
  const wish = { kind: 'lawyer', country: 'TH', language: 'fr', speciality: 'police' } as const;
  const asked = { id: 'request-1', agencyId: AGENCY, clientId, fromProviderId: 'sam', cause: 'asked' } as const;
  const requests = makeRequestStore(report);
  await requests.createOnce(openRequest({ ...asked, ...wish, rules: defaultRequestRules }, START));
  await requests.change('request-1', (before) => nextRequest(before, { type: 'due', ranked: [providerId], at: START }));
  await record(paths.bookingRequest('request-1'), 'offered');
  const day = new Date(START).toISOString().slice(0, 10);
  await makeDayBook(makeOwnCalls(report), report).count(providerId, day, (facts) => ({
    ...dayFigures(facts),
    countedAt: START,
  }));
  await record(paths.providerDay(providerId, day), 'counted');
  const set = { ...defaultRequestRules, revision: 1, next: null };
  await agencyRuleDocuments.createOnce(agencyRuleDocuments.ref(), set);
  await record(paths.agenciesConfig(), 'set');
}
