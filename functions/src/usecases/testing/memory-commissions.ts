import type { AuditRecord } from '@sos/contracts/audit';
import {
  type Balance,
  balanceOf,
  type Commission,
  type LedgerLine,
  noBalance,
} from '@sos/domain/affiliates/commission';
import { type Counted, countedOfChange, countedOfSet } from '@sos/domain/affiliates/figures';
import { countAfter, countedIn, type EarningCount, measured, nothingCounted } from '@sos/domain/affiliates/counts';
import type { CommissionChange } from '@sos/domain/affiliates/hold';
import { caseId, type FraudCase, noted } from '@sos/domain/affiliates/fraud-case';
import { caseNotes } from '@sos/domain/affiliates/watch';
import { type Claim, commissionId, paysOnce } from '@sos/domain/affiliates/grant';
import { ledgerPosting } from '@sos/domain/affiliates/postings';
import type { Posting } from '@sos/domain/journal/posting';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { CommissionBook, CommissionRef, DuePage } from '../affiliates/commission-ports.ts';
import type { Adjustments, PastSet, PastSets } from '../affiliates/console-ports.ts';
import { calmTurns } from './calm-turns.ts';

/** Commissions with their ledgers, in transactions as Firestore has them. */
export class MemoryCommissions implements CommissionBook, Adjustments, PastSets {
  readonly sets = new Collection<readonly CommissionRef[]>();
  /** Of each set, as they were measured when it was made. */
  readonly claims = new Collection<readonly Claim[]>();
  readonly counts = new Collection<EarningCount>();
  readonly byId = new Collection<Commission>();
  readonly lines = new Collection<LedgerLine>();
  readonly entries = new Collection<Posting>();
  readonly balances = new Collection<Balance>();
  readonly cases = new Collection<FraudCase>();
  readonly trail = new Collection<AuditRecord>();
  /** By what was counted. */
  readonly counted = new Collection<Counted>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async ofPayment(paymentId: string): Promise<readonly CommissionRef[] | undefined> {
    return this.sets.get(paymentId);
  }

  create(...[paymentId, claims, decide]: Parameters<CommissionBook['create']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      if (transaction.get(this.sets, paymentId)) return;
      const ids = claims.filter(({ event }) => paysOnce(event)).map((claim) => commissionId(claim, ''));
      const paid = new Set(ids.filter((id) => transaction.get(this.byId, id)));
      const counts = new Map(
        countedIn(claims).map((uid) => [uid, transaction.get(this.counts, uid) ?? nothingCounted]),
      );
      const countOf = (uid: string) => counts.get(uid) ?? nothingCounted;
      const known = measured(claims, { countOf, paid });
      const commissions = decide(known, countOf);
      const cases = caseNotes(commissions, claims[0]?.trace ?? null).map(({ suspicion, found }) => {
        const id = caseId(suspicion.rule, suspicion.affiliateId);
        return { id, after: noted(transaction.get(this.cases, id), suspicion, found) };
      });
      for (const { id, after } of cases) transaction.set(this.cases, id, after);
      for (const commission of commissions) transaction.set(this.byId, commission.id, commission);
      for (const each of countedOfSet(commissions)) {
        transaction.set(this.counted, `${paymentId} ${each.affiliateId}`, each);
      }
      for (const [uid, count] of counts) {
        transaction.set(this.counts, uid, countAfter(count, uid, { claims, commissions }));
      }
      const refs = commissions.map(({ programme, id }) => ({ programme, id }));
      transaction.set(this.sets, paymentId, refs);
      transaction.set(this.claims, paymentId, known);
    });
  }

  async read({ programme, id }: CommissionRef): Promise<Commission | undefined> {
    const known = this.byId.get(id);
    return known?.programme === programme ? known : undefined;
  }

  change(...[{ id }, decide]: Parameters<CommissionBook['change']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.byId, id);
      if (before) this.#write(transaction, before, decide(before));
    });
  }

  changeListed(...[{ id, version }, decide]: Parameters<CommissionBook['changeListed']>): Promise<boolean> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.byId, id);
      if (!before || String(this.byId.versionOf(id)) !== version) return false;
      this.#write(transaction, before, decide(before));
      return true;
    });
  }

  #write(transaction: Transaction, before: Commission, { commission, line }: CommissionChange): void {
    const { id } = before;
    const balance = line && transaction.get(this.balances, line.affiliateId);
    if (line && transaction.get(this.lines, line.id)) throw new Error(`${line.id} is written already`);
    transaction.set(this.byId, id, commission);
    const counted = countedOfChange(before, commission);
    if (counted) transaction.set(this.counted, `${id} ${this.counted.size}`, counted);
    if (line) this.#credit(transaction, line, balance ?? noBalance);
  }

  #credit(transaction: Transaction, line: LedgerLine, before: Balance): void {
    const posted = ledgerPosting(line);
    transaction.set(this.lines, line.id, line);
    if (posted) transaction.set(this.entries, posted.id, posted);
    transaction.set(this.balances, line.affiliateId, balanceOf([line], before));
  }

  /** Beside what calls make; somebody without a balance takes part in nothing. */
  adjust(...[, line, audit]: Parameters<Adjustments['adjust']>): Promise<Balance | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.balances, line.affiliateId);
      if (!before || transaction.get(this.lines, line.id)) return before;
      this.#credit(transaction, line, before);
      transaction.set(this.trail, audit.id, audit);
      return balanceOf([line], before);
    });
  }

  async between(...[from, until, limit]: Parameters<PastSets['between']>): Promise<readonly PastSet[]> {
    const all = this.sets.entries().map(([paymentId, commissions], order) => {
      const claims = this.claims.get(paymentId) ?? [];
      return { paymentId, order, claims, commissions, callAt: claims[0]?.callAt ?? -1 };
    });
    const within = all.filter(({ callAt }) => callAt >= from && callAt < until);
    return within.toSorted((one, other) => one.callAt - other.callAt).slice(0, limit);
  }

  async due(...[programme, status, query]: Parameters<CommissionBook['due']>): Promise<DuePage> {
    const { now, limit, after } = query;
    const isDue = (each: Commission) => each.programme === programme && each.status === status && each.dueAt !== null;
    const waiting = this.byId.list((each) => isDue(each) && (each.dueAt ?? 0) <= now);
    const places = waiting.map((commission) => ({ commission, place: placeOf(commission) }));
    const rest = places.filter(({ place }) => after === null || place > after);
    const page = rest.toSorted((one, other) => (one.place < other.place ? -1 : 1)).slice(0, limit);
    const due = page.map(({ commission }) => {
      return { programme, id: commission.id, commission, version: String(this.byId.versionOf(commission.id)) };
    });
    return { due, next: page.length === limit ? (page.at(-1)?.place ?? null) : null };
  }
}

const PLACES = 16;
const placeOf = ({ dueAt, id }: Commission) => `${String(dueAt).padStart(PLACES, '0')} ${id}`;
