import type { Counted } from '@sos/domain/affiliates/figures';
import type { CodeOwner, Referral } from '@sos/domain/affiliates/referral';
import { Collection } from '@sos/simulation/kernel/transactions';
import type { Clicks, Codes, FraudNote, NotedClick, Referrals } from '../affiliates/ports.ts';

/** Codes, clicks and who brought whom, in memory. */
export class MemoryReferrals {
  readonly codesOf: Collection<CodeOwner>;
  readonly clicksById = new Collection<NotedClick>();
  readonly byUid = new Collection<Referral>();
  readonly notes = new Collection<FraudNote>();
  readonly counted: Counted[] = [];

  constructor(codes: Collection<CodeOwner> = new Collection()) {
    this.codesOf = codes;
  }

  readonly codes: Codes = { find: async (code) => this.codesOf.get(code) };
  readonly clicks: Clicks = {
    note: async (click) => {
      const { affiliateId, at } = click;
      if (once(this.clicksById, click.id, click)) this.counted.push({ affiliateId, at, figures: { clicks: 1 } });
    },
    find: async (id) => this.clicksById.get(id),
  };
  readonly referrals: Referrals = {
    bind: async (referral) => {
      const { affiliateId, at } = referral;
      if (once(this.byUid, referral.uid, referral)) this.counted.push({ affiliateId, at, figures: { signUps: 1 } });
    },
    find: async (uid) => this.byUid.get(uid),
    noteFraud: async (note) => void once(this.notes, `${note.rule}_${note.affiliateId}_${note.otherId}`, note),
  };
}

/** False when it is there already. */
function once<T>(into: Collection<T>, id: string, value: T): boolean {
  if (into.has(id)) return false;
  into.set(id, value);
  return true;
}
