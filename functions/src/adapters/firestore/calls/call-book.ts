import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import type { Query } from 'firebase-admin/firestore';
import type { CallBook, CallsAsked } from '../../../usecases/calls/book-ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { within } from '../shared/within.ts';
import { sessionDocuments } from './session-store.ts';

/** Calls under way at one time that stand in front of all others. */
const MOST_LIVE = 200;

export function makeCallBook(report: ReportCorrupt): CallBook {
  const read = async (query: Query) => {
    const { docs } = await query.get();
    const calls = (await sessionDocuments.list(docs, report)).map(({ value }) => value);
    return { calls, found: docs.length, last: docs.at(-1)?.id ?? null };
  };
  return {
    page: async (asked) => {
      const { after, limit, state } = asked;
      const from = after === undefined ? undefined : await sessionDocuments.ref(after).get();
      if (from && !from.exists) return undefined;
      const query = queryOf(asked);
      const page = await read((from ? query.startAfter(from) : query).limit(limit));
      const next = page.found === limit ? page.last : null;
      if (state === 'live') return { calls: page.calls, next };
      const over = page.calls.filter(({ endedAt }) => endedAt !== null);
      const live = from ? [] : (await read(queryOf({ ...asked, state: 'live' }).limit(MOST_LIVE))).calls;
      return { calls: [...live, ...over], next };
    },
    names: async (uids) => {
      if (uids.length === 0) return new Map();
      const accounts = await userDocuments.list(
        await db().getAll(...uids.map((uid) => userDocuments.ref(uid))),
        report,
      );
      return new Map(accounts.map(({ id, value }) => [id, `${value.firstName} ${value.lastName}`.trim()]));
    },
    zone: async (providerId) => (await profileDocuments.read(providerId))?.timeZone ?? null,
  };
}

function queryOf({ state, order, ...asked }: Omit<CallsAsked, 'limit' | 'after'>): Query {
  const conditions: [string, unknown][] = [
    ['status', asked.status],
    ['providerKind', asked.kind],
    ['settlement.status', asked.money],
    ['clientId', asked.client],
    ['providerId', asked.provider],
  ];
  const all: Query = db().collection(paths.sessions());
  const wanted = conditions.reduce(
    (query, [field, value]) => (value === undefined ? query : query.where(field, '==', value)),
    state === 'live' ? all.where('endedAt' satisfies keyof CallSession, '==', null) : all,
  );
  return within(wanted, asked).orderBy('createdAt', order === 'newest' ? 'desc' : 'asc');
}
