import { paths } from '@sos/contracts/paths';
import type { LiveCountries } from '../../../usecases/dashboard/ports.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';

export function makeLiveCountries(report: ReportCorrupt): LiveCountries {
  return async (limit) => {
    const live = await db().collection(paths.sessions()).where('endedAt', '==', null).limit(limit).get();
    const calls = await sessionDocuments.list(live.docs, report);
    const providers = [...new Set(calls.map(({ value }) => value.providerId))];
    if (providers.length === 0) return [];
    const found = await db().getAll(...providers.map((uid) => profileDocuments.ref(uid)));
    const profiles = await profileDocuments.list(found, report);
    const countries = new Map(profiles.map(({ id, value }) => [id, value.countries[0]]));
    return calls.map(({ value }) => countries.get(value.providerId) ?? null);
  };
}
