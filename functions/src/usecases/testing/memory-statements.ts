import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Commission } from '@sos/domain/affiliates/commission';
import type { PageQuery } from '../shared/ports.ts';
import type { Statements } from '../affiliates/commission-ports.ts';
import type { MemoryCommissions } from './memory-commissions.ts';
import type { MemoryReferrals } from './memory-referrals.ts';

interface Kept {
  readonly commissions: MemoryCommissions;
  readonly referrals: MemoryReferrals;
}

const PLACES = 16;
const placeOf = ({ callAt, id }: Commission) => `${String(callAt).padStart(PLACES, '0')} ${id}`;

/** What affiliates see of what is kept in memory. */
export function memoryStatements({ commissions, referrals }: Kept): Statements {
  const own = (programme: Programme, uid: string) =>
    commissions.byId.list((each) => each.programme === programme && each.affiliateId === uid);
  return {
    page: async (programme, uid, { after, limit }: PageQuery) => {
      const rest = own(programme, uid).filter((each) => after === null || placeOf(each) < after);
      const page = rest.toSorted((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1)).slice(0, limit);
      const isKnown = after === null || /^\d+ /.test(after);
      const last = page.length === limit ? page.at(-1) : undefined;
      return { commissions: isKnown ? page : [], next: last ? placeOf(last) : null };
    },
    waiting: async (programme, uid) =>
      own(programme, uid)
        .filter(({ status }) => status === 'pending' || status === 'validated')
        .reduce((sum, { amount }) => sum + amount, 0),
    referred: async (uid) => referrals.byUid.list(({ affiliateId }) => affiliateId === uid).length,
  };
}
