import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import type { PreparedAt, WithdrawalLists, WithdrawalPage } from '../../../usecases/withdrawals/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { toWithdrawal, withdrawalDocuments } from './withdrawal-documents.ts';

const collection = paths.withdrawals();

interface Asked {
  readonly after: string | undefined;
  readonly limit: number;
}

/** Withdrawals as their owners and admins page through them. */
export function makeWithdrawalLists(report: ReportCorrupt): WithdrawalLists {
  const page = async (query: Query, asked: Asked) => {
    const found = await listPage(query, { collection, documents: withdrawalDocuments, report }, asked);
    return found && toPage(found);
  };
  const all = (): Query => db().collection(collection);
  return {
    own: async (affiliateId, { after, limit }) => {
      // Somebody else's id is no place to begin at.
      const last = after === undefined ? undefined : await withdrawalDocuments.read(after);
      if (after !== undefined && last?.affiliateId !== affiliateId) return undefined;
      return page(all().where('affiliateId', '==', affiliateId).orderBy('askedAt', 'desc'), { after, limit });
    },
    all: ({ status, order, ...asked }) => {
      const found = status === undefined ? all() : all().where('status', '==', status);
      return page(found.orderBy('askedAt', order === 'oldest' ? 'asc' : 'desc'), asked);
    },
  };
}

/** Far more than anybody asks for in years. */
const MOST = 1000;

/** What rails were told of the accounts of somebody's withdrawals. */
export async function preparedOf(uid: string, report: ReportCorrupt): Promise<readonly PreparedAt[]> {
  const { docs } = await db().collection(collection).where('affiliateId', '==', uid).limit(MOST).get();
  const own = await withdrawalDocuments.list(docs, report);
  return own.flatMap(({ value: { rail, order } }) => (order?.prepared ? [{ rail, prepared: order.prepared }] : []));
}

type Found = NonNullable<Awaited<ReturnType<typeof listPage<Parameters<typeof toWithdrawal>[1]>>>>;

function toPage({ listed, next }: Found): WithdrawalPage {
  return { withdrawals: listed.map(({ id, value }) => toWithdrawal(id, value)), next };
}
