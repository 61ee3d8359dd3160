import { paths } from '@sos/contracts/paths';
import { noStanding, withGiven } from '@sos/domain/subscriptions/subscription';
import type { Quota } from '@sos/domain/subscriptions/quota';
import { Timestamp } from 'firebase-admin/firestore';
import type { Customer, Quotas, Subscribers, Subscriptions } from '../../../usecases/subscriptions/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type Documents, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';
import {
  subscriptionCustomerDocuments,
  subscriptionDocuments,
  subscriptionQuotaDocuments,
} from './subscription-documents.ts';

const noCustomer: Customer = { customerId: null, tryNumber: 1, checkoutId: null };

/** `subscriptions`, each with what the rail knows its owner as beside it, where nobody but the server reads it. */
export function makeSubscriptionStore(report: ReportCorrupt): Subscriptions {
  return {
    read: (uid) =>
      reporting(report, async () => {
        const [standing, customer] = await Promise.all([
          subscriptionDocuments.read(uid),
          subscriptionCustomerDocuments.read(uid),
        ]);
        return { standing: standing ?? noStanding, customer: customer ?? noCustomer };
      }),
    change: (uid, make) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const standing = await readFor(desk, subscriptionDocuments, uid);
          const customer = await readFor(desk, subscriptionCustomerDocuments, uid);
          const before = { standing: standing ?? noStanding, customer: customer ?? noCustomer };
          const made = await make(before);
          if (!made) return before;
          const { audit, ...after } = made;
          save(desk, { documents: subscriptionDocuments, uid }, { before: standing, after: after.standing });
          save(desk, { documents: subscriptionCustomerDocuments, uid }, { before: customer, after: after.customer });
          if (audit) writeDown(desk, audit);
          return after;
        }),
      ),
    dueBy: (now, query) => {
      const due = db().collection(paths.subscriptions()).where('askAfter', '<=', Timestamp.fromMillis(now));
      const readable = (docs: Parameters<typeof subscriptionDocuments.list>[0]) =>
        subscriptionDocuments.list(docs, report);
      return pageOf(due.orderBy('askAfter'), paths.subscriptions(), { ...query, readable });
    },
  };
}

export function makeQuotaStore(report: ReportCorrupt): Quotas {
  return {
    read: (uid) => reporting(report, () => subscriptionQuotaDocuments.read(uid)),
    reserve: (uid, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const standing = await readFor(desk, subscriptionDocuments, uid);
          const before = await readFor(desk, subscriptionQuotaDocuments, uid);
          const made = decide(withGiven(standing ?? noStanding) ?? undefined, before);
          if (made.outcome === 'reserved') save(desk, quotaOf(uid), { before, after: toStored(made.quota) });
          return made;
        }),
      ),
    change: (uid, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const before = await readFor(desk, subscriptionQuotaDocuments, uid);
          const after = decide(before);
          if (after && after !== before) save(desk, quotaOf(uid), { before, after: toStored(after) });
        }),
      ),
  };
}

const quotaOf = (uid: string) => ({ documents: subscriptionQuotaDocuments, uid });
const toStored = ({ periodStart, calls, used, cost = 0 }: Quota) => ({ periodStart, calls: [...calls], used, cost });

export function makeSubscribers(report: ReportCorrupt): Subscribers {
  return {
    find: (uid) =>
      reporting(report, async () => {
        const user = await userDocuments.read(uid);
        return user && { email: user.email, name: `${user.firstName} ${user.lastName}`.trim() };
      }),
  };
}

async function readFor<T>(desk: Desk, documents: Documents<T, [string]>, uid: string): Promise<T | undefined> {
  const [snapshot] = await desk.read(documents.ref(uid));
  return snapshot && documents.parse(snapshot);
}

function save<T extends object>(
  desk: Desk,
  { documents, uid }: { readonly documents: Documents<T, [string]>; readonly uid: string },
  { before, after }: { readonly before: T | undefined; readonly after: T },
): void {
  const ref = documents.ref(uid);
  if (before) documents.update(desk, ref, { before, after });
  else documents.create(desk, ref, after);
}
