import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { beforeEach, expect, it } from 'vitest';
import type { CommissionBook } from './commission-ports.ts';
import type { AffiliateCounts } from './figure-ports.ts';
import type { Clicks, NotedClick, Referrals } from './ports.ts';

interface World {
  readonly counts: AffiliateCounts;
  readonly clicks: Clicks;
  readonly referrals: Referrals;
  readonly book: CommissionBook;
}

const NOVEMBER = Date.UTC(2026, 10, 30, 23);
const DECEMBER = Date.UTC(2026, 11, 1, 1);
const clickAt = (id: string, at: number): NotedClick => {
  return { id, code: 'ABCD2345', affiliateId: 'ana', at, network: 'n', device: 'd', source: '' };
};

/** What every keeper of an affiliate's figures does. */
export function countsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const days = async (month = '2026-11', uid = 'ana') =>
    Object.fromEntries(await world.counts.since(uid, month)) as Record<string, object>;

  it('clicks are counted by day, each once, and alike when many come at the same time', async () => {
    const { clicks } = world;
    const many = Array.from({ length: 12 }, (_, index) => clickAt(`click-${index}`, NOVEMBER));
    await Promise.all([...many, ...many].map((click) => clicks.note(click)));
    await clicks.note(clickAt('later', DECEMBER));
    expect(await days()).toEqual({
      '2026-11-30': { clicks: 12, signUps: 0, calls: 0, earned: 0 },
      '2026-12-01': { clicks: 1, signUps: 0, calls: 0, earned: 0 },
    });
    expect(Object.keys(await days('2026-12'))).toEqual(['2026-12-01']);
    expect(await days('2026-11', 'bea')).toEqual({});
  });

  it('whoever is brought is counted once', async () => {
    const { referrals } = world;
    const bind = () => referrals.bind(aReferral({ at: DECEMBER }));
    await Promise.all([bind(), bind()]);
    await bind();
    expect(await days()).toEqual({ '2026-12-01': { clicks: 0, signUps: 1, calls: 0, earned: 0 } });
  });

  it('a call and what it earns are counted with its set, and what is taken back on the same day', async () => {
    const { book } = world;
    const commission = aCommission({ callAt: NOVEMBER });
    const make = () => book.create('booking-1', [], () => [commission]);
    await Promise.all([make(), make()]);
    expect(await days()).toEqual({ '2026-11-30': { clicks: 0, signUps: 0, calls: 1, earned: 1000 } });
    const reprice = () =>
      book.change({ programme: 'chatter', id: commission.id }, (known) => ({
        commission: { ...known, amount: 500 },
      }));
    await Promise.all([reprice(), reprice()]);
    expect(await days()).toEqual({ '2026-11-30': { clicks: 0, signUps: 0, calls: 1, earned: 500 } });
  });
}
