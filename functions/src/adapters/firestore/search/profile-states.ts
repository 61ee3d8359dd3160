import { paths } from '@sos/contracts/paths';
import type { ProfileDocument } from '@sos/contracts/providers';
import { foremostCheck } from '@sos/domain/providers/checks';
import { type DocumentSnapshot, FieldPath, type Timestamp } from 'firebase-admin/firestore';
import type { ProfileState, ProfileStates } from '../../../usecases/search/ports.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { CorruptDocumentError, type ReportCorrupt } from '../shared/documents.ts';

export function makeProfileStates(report: ReportCorrupt): ProfileStates {
  return {
    page: async ({ limit, after }) => {
      const all = db().collection(paths.profiles()).orderBy(FieldPath.documentId());
      const { docs } = await (after === null ? all : all.startAfter(after)).limit(limit).get();
      const states: ProfileState[] = [];
      for (const snapshot of docs) states.push(await stateOf(snapshot, report));
      return { states, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
  };
}

/** What a profile says; nobody may find one that cannot be read, which is reported. */
export async function stateOf(snapshot: DocumentSnapshot, report: ReportCorrupt): Promise<ProfileState> {
  const version = microseconds(snapshot.updateTime);
  try {
    const profile = profileDocuments.parse(snapshot);
    return { id: snapshot.id, version, person: profile && personOf(profile) };
  } catch (error) {
    if (!(error instanceof CorruptDocumentError)) throw error;
    await report(error);
    return { id: snapshot.id, version, person: undefined };
  }
}

/** What a profile that is no more says: nothing, later than all that it said. */
export function goneState(last: DocumentSnapshot): ProfileState {
  return { id: last.id, version: microseconds(last.updateTime) + 1, person: undefined };
}

function microseconds(time: Timestamp | undefined): number {
  return time ? time.seconds * 1_000_000 + Math.floor(time.nanoseconds / 1000) : 0;
}

function personOf(profile: ProfileDocument): ProfileState['person'] {
  if (profile.approval !== 'approved' || !profile.visible) return undefined;
  const { kind, displayName, headline, photoUrl, languages, countries, specialities } = profile;
  const { ratingAverage, ratingCount, answerRate, availability, closesAt, opensAt } = profile;
  const team = profile.ofPlatform === true && { ofPlatform: true };
  const check = foremostCheck(profile.checks);
  const record = { ratingAverage, ratingCount, answerRate, ...team, ...(check && { check }) };
  return {
    facts: { kind, displayName, headline, photoUrl, languages, countries, specialities, ...record },
    live: { availability, closesAt, opensAt },
  };
}
