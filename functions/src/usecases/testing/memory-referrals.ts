import type { CodeOwner, Referral } from '@sos/domain/affiliates/referral';
import { Collection } from '@sos/simulation/kernel/transactions';
import type { Clicks, Codes, FraudNote, NotedClick, Referrals } from '../affiliates/ports.ts';

/** Codes, clicks and who brought whom, in memory. */
export class MemoryReferrals {
  readonly codesOf: Collection<CodeOwner>;
  readonly clicksById = new Collection<NotedClick>();
  readonly byUid = new Collection<Referral>();
  readonly notes = new Collection<FraudNote>();

  constructor(codes: Collection<CodeOwner> = new Collection()) {
    this.codesOf = codes;
  }

  readonly codes: Codes = { find: async (code) => this.codesOf.get(code) };
  readonly clicks: Clicks = {
    note: async (click) => once(this.clicksById, click.id, click),
    find: async (id) => this.clicksById.get(id),
  };
  readonly referrals: Referrals = {
    bind: async (referral) => once(this.byUid, referral.uid, referral),
    find: async (uid) => this.byUid.get(uid),
    noteFraud: async (note) => once(this.notes, `${note.rule}_${note.affiliateId}_${note.otherId}`, note),
  };
}

function once<T>(into: Collection<T>, id: string, value: T): void {
  if (!into.has(id)) into.set(id, value);
}
