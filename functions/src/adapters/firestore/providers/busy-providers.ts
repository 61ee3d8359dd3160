import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { Page, PageQuery } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { pageOf } from '../shared/pages.ts';
import { listSince } from './desks-since.ts';

/** Providers who are busy since before an instant. */
export async function listBusy(before: number, query: PageQuery): Promise<Page> {
  const inOldForm = (page: PageQuery) => {
    const found = db().collection(paths.profiles()).where('busySince', '<', Timestamp.fromMillis(before));
    return pageOf(found.orderBy('busySince'), paths.profiles(), { ...page, readable: async (docs) => docs });
  };
  return listSince({ field: 'busySince', before, inOldForm }, query);
}
