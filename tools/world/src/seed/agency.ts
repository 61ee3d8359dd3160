import { agencyDocumentSchema, memberDocumentSchema } from '@sos/contracts/agencies';
import { paths } from '@sos/contracts/paths';
import { deskDocumentSchema } from '@sos/contracts/providers';
import { storedDocument } from '../state/stored-document.ts';
import { providers } from './providers.ts';

/** The manager, and with it the agency. */
export const AGENCY = 'demo-agency';
/** Lawyers who share a language, so that a request can go from one to the next. */
export const memberIds = ['lawyer-tomas', 'lawyer-yusuf', 'lawyer-amara', 'lawyer-sofia'];

/** An agency with four members, who have agreed to be switched off. */
export function agencyDocuments(now: number): Record<string, object> {
  const members = providers.filter(({ uid }) => memberIds.includes(uid)).map((each) => memberOf(each, now));
  const agency = { name: 'Far Shores Legal', shareBusyStatus: false, memberIds };
  return Object.assign({ [paths.agency(AGENCY)]: storedDocument(agencyDocumentSchema, agency) }, ...members) as Record<
    string,
    object
  >;
}

const emptyDesk = {
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  sharedWith: [],
  switchedAt: null,
  shutOutAt: null,
  missedCalls: null,
  activeAt: null,
  awaitedSince: null,
  offlineBecause: null,
};

function memberOf({ uid, profile }: (typeof providers)[number], now: number): Record<string, object> {
  const { displayName, kind, photoUrl, languages, countries, specialities, availability } = profile;
  const shown = { displayName, kind, photoUrl, languages, countries, specialities, availability, isShown: true };
  const joined = { agencyId: AGENCY, joinedAt: now, leftAt: null, leftBy: null, maySwitchOff: true };
  const member = { ...joined, ...shown, availableSince: now, call: null };
  return {
    [paths.agencyMember(uid)]: storedDocument(memberDocumentSchema, member),
    [paths.profileDesk(uid)]: storedDocument(deskDocumentSchema, { ...emptyDesk, agencyId: AGENCY }),
  };
}
