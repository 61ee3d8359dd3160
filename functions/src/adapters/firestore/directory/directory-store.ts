import { paths } from '@sos/contracts/paths';
import type { ProviderOrder, UserOrder } from '@sos/contracts/directory';
import type { PaymentDocument } from '@sos/contracts/payments';
import type { CallSession } from '@sos/domain/calls/session';
import { money } from '@sos/domain/money/money';
import type { Query } from 'firebase-admin/firestore';
import { isKeyed } from '../../../usecases/directory/name-keys.ts';
import type { Directory } from '../../../usecases/directory/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { applicationDocuments } from '../applications/application-store.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { paymentDocuments } from '../payments/payment-documents.ts';
import { readKept } from '../providers/kept-profiles.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { readSwitch, writeSwitch } from '../providers/switch-store.ts';
import { db } from '../shared/db.ts';
import { type Documents, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';
import { makeNameKeys } from './name-keys.ts';

interface Asked {
  readonly after: string | undefined;
  readonly limit: number;
}

type By = [field: string, direction: 'asc' | 'desc'];
/** Of the name as it is written, while not everybody has a key. */
const unkeyed = { users: 'lastName', profiles: 'displayName' } as const;
const userOrders: Readonly<Record<UserOrder, By>> = {
  newest: ['createdAt', 'desc'],
  oldest: ['createdAt', 'asc'],
  a_to_z: ['nameKey', 'asc'],
  z_to_a: ['nameKey', 'desc'],
};
const providerOrders: Readonly<Record<ProviderOrder, By>> = {
  a_to_z: ['nameKey', 'asc'],
  z_to_a: ['nameKey', 'desc'],
  most_answers: ['answerRate', 'desc'],
  fewest_answers: ['answerRate', 'asc'],
};
const helpingWith = (all: Query, country: string | undefined) =>
  country === undefined ? all : all.where('countries', 'array-contains', country);

/** `users` and `sos_profiles`, with the calls and payments that people had. */
export function makeDirectory(report: ReportCorrupt): Directory {
  const people = <T>(documents: Pick<Documents<T, never>, 'list'>, collection: string) => {
    return async (order: (query: Query) => Query, { after, limit, ...filters }: Asked) => {
      let query: Query = db().collection(collection);
      for (const [field, value] of Object.entries(filters)) if (value) query = query.where(field, '==', value);
      const page = await listPage(order(query), { collection, documents, report }, { after, limit });
      return page && { rows: page.listed.map(({ id, value }) => ({ ...value, uid: id })), next: page.next };
    };
  };
  const users = people(userDocuments, paths.users());
  const providers = people(profileDocuments, paths.profiles());
  const isWritten = keysWritten(report);
  /** A list by keys would leave out whoever has none. */
  const inOrder = async ([field, direction]: By, kind: keyof typeof unkeyed) => {
    const by = field === 'nameKey' && !(await isWritten()) ? unkeyed[kind] : field;
    return (all: Query) => all.orderBy(by, direction);
  };
  const newest = (collection: string, field: string, uid: string) =>
    db().collection(collection).where(field, '==', uid).orderBy('createdAt', 'desc');
  return {
    users: async ({ order = 'newest', ...query }) => users(await inOrder(userOrders[order], 'users'), query),
    providers: async ({ order, country, ...query }) => {
      const ordered = await inOrder(providerOrders[order], 'profiles');
      return providers((all) => ordered(helpingWith(all, country)), query);
    },
    person: (uid) => reporting(report, () => userDocuments.read(uid)),
    profile: (uid) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const stored = await readKept(desk, uid);
          if (!stored) return undefined;
          const { offlineBecause, agencyId } = stored.kept;
          return { profile: stored.profile, offlineBecause, agencyId };
        }),
      ),
    application: (uid) => reporting(report, async () => (await applicationDocuments.read(uid))?.status),
    calls: async (uid, limit) => {
      const sides = ['clientId', 'providerId'].map(async (side) => {
        const { docs } = await newest(paths.sessions(), side, uid).limit(limit).get();
        return (await sessionDocuments.list(docs, report)).map(({ value }) => value);
      });
      const calls = (await Promise.all(sides)).flat();
      return calls.toSorted((one: CallSession, other) => other.createdAt - one.createdAt).slice(0, limit);
    },
    payments: async (uid, limit) => {
      const { docs } = await newest(paths.payments(), 'clientId', uid).limit(limit).get();
      return (await paymentDocuments.list(docs, report)).map(({ id, value }) => paymentOf(id, value));
    },
    changeProvider: (uid, decide, now) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const before = await readSwitch(desk, uid);
          if (!before) return false;
          const { after, audit } = decide(before.state);
          writeSwitch(desk, before, { after, now });
          writeDown(desk, audit);
          return true;
        }),
      ),
  };
}

/** Asked for each list until it is so, which it stays. */
function keysWritten(report: ReportCorrupt): () => Promise<boolean> {
  const keys = makeNameKeys(report);
  let written = false;
  return async () => (written ||= isKeyed(await keys.walked()));
}

function paymentOf(paymentId: string, { status, total, createdAt }: PaymentDocument) {
  return { paymentId, status, total: money(total.amount, total.currency), createdAt };
}
