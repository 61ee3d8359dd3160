import { caseId, type FraudCase, noted } from '@sos/domain/affiliates/fraud-case';
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
  readonly cases: Collection<FraudCase>;
  readonly counted: Counted[] = [];

  constructor(codes: Collection<CodeOwner> = new Collection(), cases: Collection<FraudCase> = new Collection()) {
    this.codesOf = codes;
    this.cases = cases;
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
    noteFraud: async (note) => {
      const { affiliateId, rule, programme, otherId, at } = note;
      if (!once(this.notes, `${rule}_${affiliateId}_${otherId}`, note)) return;
      const id = caseId(rule, affiliateId);
      const found = { programme, evidence: { paymentId: '', otherId, at } };
      this.cases.set(id, noted(this.cases.get(id), { affiliateId, rule, mode: 'block' }, found));
    },
  };
}

/** False when it is there already. */
function once<T>(into: Collection<T>, id: string, value: T): boolean {
  if (into.has(id)) return false;
  into.set(id, value);
  return true;
}
