import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesOf, imbalance, type Posting } from '../journal/posting.ts';
import type { TransferEvent } from './events.ts';
import { next } from './next.ts';
import { netOf, openTransfer, type Payee, type Transfer, transferKey } from './transfer.ts';

const ready: Payee = { isOwn: false, rail: 'stripe', accountId: 'acct_1', isReady: true };
const late: Payee = { ...ready, isReady: false };

type Deed =
  | { readonly do: 'count'; readonly earned: number; readonly isFrozen: boolean; readonly payee: Payee }
  | { readonly do: 'ask'; readonly outcome: 'answered' | 'lost' | 'never' | 'refused' }
  | { readonly do: 'wait' };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('count' as const),
    earned: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(0, 3000)),
    isFrozen: fc.boolean(),
    payee: fc.constantFrom(ready, late),
  }),
  fc.record({
    do: fc.constant('ask' as const),
    outcome: fc.constantFrom('answered' as const, 'lost' as const, 'never' as const, 'refused' as const),
  }),
  fc.record({ do: fc.constant('wait' as const) }),
);

/** A rail that does what it is asked once a key, and whoever asks it as the use case does. */
class Story {
  now = 0;
  transfer = openTransfer({ id: 'b-1', providerId: 'p', currency: 'EUR' }, 0);
  readonly postings: Posting[] = [];
  /** By key, what the rail did. */
  readonly done = new Map<string, TransferEvent & { readonly type: 'done' }>();

  tell(event: TransferEvent): void {
    const { transfer, postings } = next(this.transfer, event);
    this.transfer = transfer;
    this.postings.push(...postings);
  }

  play(deed: Deed): void {
    if (deed.do === 'wait') this.now += 86_400_000;
    else if (deed.do === 'count') {
      const { earned, isFrozen, payee } = deed;
      this.tell({ type: 'counted', earned, isFrozen, payee, at: this.now });
    } else this.ask(deed.outcome);
  }

  ask(outcome: 'answered' | 'lost' | 'never' | 'refused'): void {
    this.lookUp();
    this.tell({ type: 'asking', at: this.now });
    const { order, tryNumber } = this.transfer;
    if (!order || order.askedAt === null) return;
    const key = transferKey(this.transfer);
    if (outcome === 'never') return;
    if (outcome === 'refused' && !this.done.has(key)) {
      this.tell({ type: 'refused', code: 'no', tryNumber, at: this.now });
      return;
    }
    const known = this.done.get(key) ?? this.#act(key, order);
    if (outcome === 'answered') this.tell({ ...known, at: this.now });
  }

  #act(key: string, { kind, amount, of }: Pick<NonNullable<Transfer['order']>, 'kind' | 'amount' | 'of'>) {
    const event = {
      type: 'done',
      kind,
      amount,
      of,
      railId: `tr_${this.done.size}`,
      payee: ready,
      at: this.now,
    } as const;
    this.done.set(key, event);
    return event;
  }

  lookUp(): void {
    const { order, tryNumber, moves } = this.transfer;
    if (!order || order.askedAt === null || this.now - order.askedAt < 60_000) return;
    const unknown = [...this.done.values()].find(({ railId }) => moves.every((move) => move.railId !== railId));
    this.tell(unknown ?? { type: 'not_happened', tryNumber, at: this.now });
  }

  /** What the rail really moved. */
  atRail(): number {
    return [...this.done.values()].reduce((sum, { kind, amount }) => sum + (kind === 'send' ? amount : -amount), 0);
  }

  settle(): void {
    for (let turn = 0; turn < 20; turn += 1) {
      this.now += 86_400_000;
      this.tell({ type: 'counted', earned: this.transfer.earned, isFrozen: false, payee: ready, at: this.now });
      this.ask('answered');
    }
  }
}

function holds(check: (story: Story) => void): void {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const story = new Story();
      for (const each of deeds) story.play(each);
      check(story);
    }),
    { numRuns: 300 },
  );
}

/** True when a sending is newly wanted, or asked for. */
function isFreshSending({ order: before }: Transfer, { order: after }: Transfer): boolean {
  if (after?.kind !== 'send') return false;
  return before?.kind !== 'send' || (before.askedAt === null && after.askedAt !== null);
}

describe('whatever happens to a share', () => {
  it('in the end the provider has what is theirs, to the cent, and the rail moved no more', () => {
    holds((story) => {
      story.settle();
      const { transfer } = story;
      expect(netOf(transfer)).toBe(transfer.earned);
      expect(story.atRail()).toBe(transfer.earned);
      expect(transfer.order).toBeNull();
    });
  });

  it('the journal says what we know of the rail, and each entry balances and is written once', () => {
    holds(({ transfer, postings }) => {
      expect(balancesOf(postings).provider_payable?.EUR ?? 0).toBe(netOf(transfer));
      for (const one of postings) expect(imbalance(balancesOf([one]))).toBeUndefined();
      expect(new Set(postings.map(({ id }) => id)).size).toBe(postings.length);
    });
  });

  it('nothing is asked to leave while it is frozen', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const story = new Story();
        for (const each of deeds) {
          const before = story.transfer;
          story.play(each);
          expect(isFreshSending(before, story.transfer) && before.isFrozen && story.transfer.isFrozen).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the provider never has less than nothing', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const story = new Story();
        for (const each of deeds) {
          story.play(each);
          expect(story.atRail()).toBeGreaterThanOrEqual(0);
          expect(story.atRail()).toBeLessThanOrEqual(3000);
        }
      }),
    );
  });
});
