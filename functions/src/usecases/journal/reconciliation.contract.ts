import { next } from '@sos/domain/payments/next';
import { aPayment } from '@sos/domain/testing/a-payment';
import { next as nextTransfer } from '@sos/domain/transfers/next';
import { openTransfer } from '@sos/domain/transfers/transfer';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Payments } from '../payments/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Transfers } from '../transfers/ports.ts';
import { makeExplainDifference } from './explain-difference.ts';
import { makeListDifferences } from './list-differences.ts';
import type { DifferenceBook, Differences, Finding, PaperStore, Run, Runs } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'The bank took it back.';
const FIRST = { limit: 10, after: null };

interface World {
  readonly runs: Runs;
  readonly payoutRuns: Runs;
  readonly differences: Differences;
  readonly book: DifferenceBook;
  readonly papers: PaperStore;
  readonly payments: Payments;
  readonly transfers: Transfers;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
}

const run: Run = {
  id: 'run_1',
  from: 0,
  to: AT,
  startedAt: AT,
  endedAt: null,
  phase: 'known',
  after: null,
  pages: 0,
  looked: { movements: 0, payments: 0, entries: 0, payouts: 0, withdrawals: 0 },
  found: 0,
  unread: [],
};
const finding = (differs: Partial<Finding> = {}): Finding => ({
  id: 'p1_capture_amount_capture',
  kind: 'capture_amount',
  paymentId: 'p1',
  rail: 'stripe',
  railPaymentId: 'pi_1',
  ref: 'capture',
  currency: 'EUR',
  ours: 4900,
  theirs: 4901,
  inTransitUntil: null,
  ...differs,
});

/** What every store of runs, differences and papers does. `open` gives an empty one, for each test. */
export function reconciliationContract(open: () => World): void {
  runs(open);
  differences(open);
  papers(open);
}

function runs(open: () => World): void {
  let world: World;
  beforeEach(() => {
    world = open();
  });
  describe('a run', () => {
    it('begins once, and is gone on with by one of two', async () => {
      const { runs: kept } = world;
      expect(await kept.latest()).toBeUndefined();
      expect(await Promise.all([kept.begin(run), kept.begin(run)])).toContain(false);
      const advanced = { ...run, phase: 'movements', after: 'stripe txn_1', pages: 1 } as const;
      const both = await Promise.all([kept.save(advanced, run), kept.save(advanced, run)]);
      expect(both.toSorted((one, other) => Number(one) - Number(other))).toEqual([false, true]);
      expect(await kept.latest()).toEqual(advanced);
      await kept.begin({ ...run, id: 'run_2', startedAt: AT + 1 });
      expect((await kept.latest())?.id).toBe('run_2');
    });

    it('of payments is none of what affiliates are paid', async () => {
      await world.runs.begin(run);
      expect(await world.payoutRuns.latest()).toBeUndefined();
      await world.payoutRuns.begin({ ...run, phase: 'payouts' });
      expect(await world.payoutRuns.latest()).toMatchObject({ phase: 'payouts' });
      expect(await world.runs.latest()).toMatchObject({ phase: 'known' });
    });
  });
}

function differences(open: () => World): void {
  let world: World;
  beforeEach(() => {
    world = open();
  });
  describe('a difference', () => {
    const list = (state: 'open' | 'all', cursor?: string) =>
      checkAnswers('adminListDifferences', makeListDifferences(world))(irma, { state, ...(cursor && { cursor }) });
    const explain = (differenceId: string) =>
      checkAnswers('adminExplainDifference', makeExplainDifference({ ...world, clock: { now: () => AT + 9 } }))(irma, {
        differenceId,
        reason,
      });
    const ids = async (state: 'open' | 'all') => (await list(state)).differences.map(({ id }) => id);

    it('is kept once, with what was seen of it last', async () => {
      const { differences: kept } = world;
      expect(await kept.note(finding(), AT)).toBe(true);
      expect(await kept.note(finding({ theirs: 4902 }), AT + 5)).toBe(false);
      const read = await kept.read('p1_capture_amount_capture');
      expect(read).toMatchObject({ theirs: 4902, foundAt: AT, seenAt: AT + 5, isOpen: true, goneAt: null });
      expect((await kept.open(FIRST)).ids).toEqual(['p1_capture_amount_capture']);
    });

    it('that is gone is no longer open, and is open again when it comes back', async () => {
      const { differences: kept } = world;
      await kept.note(finding(), AT);
      await kept.leave('p1_capture_amount_capture', AT + 1);
      await kept.leave('unknown', AT + 1);
      expect((await kept.open(FIRST)).ids).toEqual([]);
      expect(await kept.read('p1_capture_amount_capture')).toMatchObject({ goneAt: AT + 1, isOpen: false });
      await kept.note(finding(), AT + 2);
      expect((await kept.open(FIRST)).ids).toHaveLength(1);
    });

    it('is listed newest first, with the run that began last', async () => {
      await world.runs.begin(run);
      await world.differences.note(finding(), AT);
      await world.differences.note(finding({ id: 'p2', paymentId: 'p2' }), AT + 1);
      const answer = await list('open');
      expect(answer.differences.map(({ id }) => id)).toEqual(['p2', 'p1_capture_amount_capture']);
      expect(answer.run).toMatchObject({ to: AT, endedAt: null, found: 0 });
      expect(answer.payoutRun).toBeNull();
      await expect(makeListDifferences(world)(irma, { state: 'open', cursor: 'x' })).rejects.toThrow('invalid_input');
    });

    it('that an admin explains is closed with the reason, once, and stays so', async () => {
      await world.differences.note(finding(), AT);
      await explain('p1_capture_amount_capture');
      expect(await ids('open')).toEqual([]);
      await world.differences.note(finding(), AT + 10);
      expect(await ids('open')).toEqual([]);
      const [told] = (await list('all')).differences;
      expect(told?.explanation).toEqual({ reason, by: 'irma', at: AT + 9 });
      expect(await world.trail()).toEqual(['difference-p1_capture_amount_capture']);
      await expect(explain('p1_capture_amount_capture')).rejects.toMatchObject({ reason: 'changed' });
      await expect(explain('unknown')).rejects.toMatchObject({ reason: 'not_found' });
    });
  });
}

function papers(open: () => World): void {
  let world: World;
  beforeEach(() => {
    world = open();
  });
  describe('the papers of a payment', () => {
    const word = { rail: 'stripe', railPaymentId: 'pi_1', captureBefore: null } as const;
    const settle = async (id: string, at: number) => {
      await world.payments.createIfAbsent(aPayment({ id, sessionId: id }));
      await world.payments.change(id, (payment) =>
        next(payment, { type: 'rail_captured', ...word, captured: 4900, at }),
      );
    };

    it('are the payment, its transfer and its entries, and none where there is nothing', async () => {
      await settle('booking-1', AT);
      const payee = { isOwn: true, rail: 'stripe', accountId: null, isReady: false } as const;
      const opened = openTransfer({ id: 'booking-1', providerId: 'provider-uid', currency: 'EUR' }, AT);
      const counted = { type: 'counted', isFrozen: false, earned: 3000, payee, at: AT } as const;
      await world.transfers.count('booking-1', () => nextTransfer(opened, counted));
      const [own, none] = await world.papers.of(['booking-1', 'unknown', 'booking-1']);
      expect(own?.payment).toMatchObject({ id: 'booking-1', captured: 4900, railPaymentId: 'pi_1' });
      expect(own?.transfer?.moves).toHaveLength(1);
      expect(own?.entries.map(({ id }) => id).toSorted()).toEqual(['capture_booking-1', 'transfer_booking-1_1']);
      expect(none).toEqual({ id: 'unknown', payment: undefined, transfer: undefined, entries: [] });
      expect(await world.papers.of([])).toEqual([]);
    });

    it('are found in pages by when the payment was settled', async () => {
      for (const [id, at] of [
        ['c', AT + 2],
        ['a', AT],
        ['b', AT + 1],
      ] as const) {
        await settle(id, at);
      }
      const span = { from: AT, to: AT + 2 };
      const first = await world.papers.settledIn(span, { limit: 1, after: null });
      expect(first.ids).toEqual(['a']);
      const rest = await world.papers.settledIn(span, { limit: 5, after: first.next });
      expect(rest).toEqual({ ids: ['b'], next: null });
    });
  });
}
