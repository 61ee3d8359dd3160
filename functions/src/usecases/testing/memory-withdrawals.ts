import type { AffiliateProfile } from '@sos/contracts/affiliates';
import type { AuditRecord } from '@sos/contracts/audit';
import type { Programme } from '@sos/domain/accounts/affiliates';
import { available, type LedgerLine } from '@sos/domain/affiliates/commission';
import type { Posting } from '@sos/domain/journal/posting';
import type { Instant } from '@sos/domain/shared/instant';
import type { AccountDetails } from '@sos/domain/withdrawals/account';
import { monthBegin } from '@sos/domain/withdrawals/ask';
import type { WithdrawalTransition } from '@sos/domain/withdrawals/next';
import { returnedLine, statePosting, takenLine } from '@sos/domain/withdrawals/postings';
import {
  isUnderWay,
  sweptStatuses,
  type Withdrawal,
  type WithdrawalRail,
  type WithdrawalStatus,
} from '@sos/domain/withdrawals/withdrawal';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { Page, PageQuery } from '../shared/ports.ts';
import type {
  FullMethod,
  KnownMethods,
  Owner,
  PayoutMethods,
  Standing,
  WithdrawalLists,
  WithdrawalPage,
  Withdrawals,
} from '../withdrawals/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

interface Kept {
  readonly methods: readonly FullMethod[];
  readonly savedBefore: number;
}
interface Written {
  readonly withdrawal: Withdrawal;
  readonly line: LedgerLine | undefined;
  readonly postings: readonly Posting[];
}
type Asked = { readonly after: string | undefined; readonly limit: number };
type InOrder = Asked & { readonly order?: 'newest' | 'oldest' };
const swept: readonly WithdrawalStatus[] = sweptStatuses;
const toKnown = ({ methods, savedBefore }: Kept): KnownMethods => {
  return { methods: methods.map(({ details: _details, ...method }) => method), savedBefore };
};

/** Withdrawals beside the balances that they leave, in transactions as Firestore has them. */
export class MemoryWithdrawals implements Withdrawals, WithdrawalLists {
  readonly byId = new Collection<Withdrawal>();
  readonly destinations = new Collection<AccountDetails>();
  readonly kept = new Collection<Kept>();
  readonly ledger = new Collection<LedgerLine>();
  readonly entries = new Collection<Posting>();
  readonly trail = new Collection<AuditRecord>();
  readonly suspended = new Set<string>();
  readonly #profiles: Collection<AffiliateProfile>;
  readonly #turns: Turns;

  constructor(profiles: Collection<AffiliateProfile>, turns: Turns = calmTurns) {
    this.#profiles = profiles;
    this.#turns = turns;
  }

  readonly methods: PayoutMethods = {
    find: async (uid) => toKnown(this.kept.get(uid) ?? nothingKept),
    save: (uid, decide) =>
      runTransaction(this.#turns, (transaction) => {
        const kept = transaction.get(this.kept, uid) ?? nothingKept;
        const method = decide(toKnown(kept));
        if (!method) return;
        const after = { methods: [...kept.methods, method], savedBefore: kept.savedBefore + 1 };
        transaction.set(this.kept, uid, after);
      }),
    remove: (uid, id) =>
      runTransaction(this.#turns, (transaction) => {
        const kept = transaction.get(this.kept, uid);
        if (!kept) return;
        transaction.set(this.kept, uid, { ...kept, methods: kept.methods.filter((each) => each.id !== id) });
      }),
  };

  ask(...[wish, decide]: Parameters<Withdrawals['ask']>): Promise<Withdrawal | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const known = transaction.get(this.byId, wish.id);
      if (known) return known;
      const standing = this.#standing(transaction, wish);
      if (!standing) return undefined;
      const withdrawal = decide(standing);
      const details = transaction.get(this.kept, wish.affiliateId)?.methods.find(isNamed(withdrawal.methodId))?.details;
      if (!details) throw new Error(`there is no method ${withdrawal.methodId}`);
      const postings = [statePosting(undefined, withdrawal)].flatMap((each) => each ?? []);
      this.#write(transaction, { withdrawal, line: takenLine(withdrawal), postings });
      transaction.set(this.destinations, wish.id, details);
      return withdrawal;
    });
  }

  standingOf(owner: Owner & { readonly at: Instant }): Promise<Standing | undefined> {
    return runTransaction(this.#turns, (transaction) => this.#standing(transaction, owner));
  }

  #standing(transaction: Transaction, { affiliateId, programme, at }: Owner & { readonly at: Instant }) {
    const profile = transaction.get(this.#profiles, profileId(programme, affiliateId));
    if (!profile) return undefined;
    const since = monthBegin(at);
    const isTheirs = (each: Withdrawal) =>
      each.affiliateId === affiliateId && (each.askedAt >= since || isUnderWay(each));
    return {
      balance: available(profile),
      isSuspended: this.suspended.has(affiliateId),
      methods: toKnown(transaction.get(this.kept, affiliateId) ?? nothingKept).methods,
      known: transaction.list(this.byId, isTheirs),
    };
  }

  async read(id: string): Promise<Withdrawal | undefined> {
    return this.byId.get(id);
  }

  change(...[id, decide]: Parameters<Withdrawals['change']>): Promise<WithdrawalTransition | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const known = transaction.get(this.byId, id);
      if (!known) return undefined;
      const profile = transaction.get(this.#profiles, profileId(known.programme, known.affiliateId));
      const transition = decide(known, profile ? available(profile) : 0);
      const { withdrawal, changed, comesBack, postings, audit } = transition;
      if (!changed) return transition;
      this.#write(transaction, { withdrawal, line: comesBack ? returnedLine(withdrawal) : undefined, postings });
      if (audit) transaction.set(this.trail, audit.id, audit);
      return transition;
    });
  }

  #write(transaction: Transaction, { withdrawal, line, postings }: Written): void {
    const id = profileId(withdrawal.programme, withdrawal.affiliateId);
    const profile = transaction.get(this.#profiles, id);
    const again = [
      line && transaction.get(this.ledger, line.id),
      ...postings.map((each) => transaction.get(this.entries, each.id)),
    ].find((each) => each !== undefined);
    if (again) throw new Error(`${again.id} is written already`);
    transaction.set(this.byId, withdrawal.id, withdrawal);
    for (const posting of postings) transaction.set(this.entries, posting.id, posting);
    if (line) transaction.set(this.ledger, line.id, line);
    if (line && profile) transaction.set(this.#profiles, id, { ...profile, paid: profile.paid + line.amount });
  }

  async details(id: string): Promise<AccountDetails | undefined> {
    return this.destinations.get(id);
  }

  async byRailId(rail: WithdrawalRail, railId: string): Promise<Withdrawal | undefined> {
    return this.byId.list((each) => each.rail === rail && each.order?.railId === railId)[0];
  }

  async open(query: PageQuery): Promise<Page> {
    return pageOf(this.byId.list(), ({ status }) => swept.includes(status), query);
  }

  async paid(since: Instant, query: PageQuery): Promise<Page> {
    return pageOf(this.byId.list(), ({ status, changedAt }) => status === 'paid' && changedAt >= since, query);
  }

  async own(affiliateId: string, asked: Asked): Promise<WithdrawalPage | undefined> {
    return this.#page((each) => each.affiliateId === affiliateId, asked);
  }

  async all({ status, ...asked }: Parameters<WithdrawalLists['all']>[0]): Promise<WithdrawalPage | undefined> {
    return this.#page((each) => status === undefined || each.status === status, asked);
  }

  #page(matches: (each: Withdrawal) => boolean, { after, limit, order }: InOrder): WithdrawalPage | undefined {
    const sign = order === 'oldest' ? -1 : 1;
    const all = this.byId
      .list(matches)
      .toSorted((one, other) => sign * (other.askedAt - one.askedAt || (one.id < other.id ? 1 : -1)));
    const begin = after === undefined ? 0 : all.findIndex(isNamed(after)) + 1;
    if (after !== undefined && begin === 0) return undefined;
    const withdrawals = all.slice(begin, begin + limit);
    return { withdrawals, next: withdrawals.length === limit ? (withdrawals.at(-1)?.id ?? null) : null };
  }
}

const nothingKept: Kept = { methods: [], savedBefore: 0 };
const isNamed =
  (id: string) =>
  (each: { readonly id: string }): boolean =>
    each.id === id;
const profileId = (programme: Programme, uid: string) => `${programme}/${uid}`;
