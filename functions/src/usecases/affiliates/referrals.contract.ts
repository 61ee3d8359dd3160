import type { CodeOwner } from '@sos/domain/affiliates/referral';
import { aReferral } from '@sos/domain/testing/a-commission';
import type { FraudCase } from '@sos/domain/affiliates/fraud-case';
import { beforeEach, expect, it } from 'vitest';
import type { Clicks, Codes, FraudNote, NotedClick, Referrals } from './ports.ts';

interface World {
  readonly codes: Codes;
  readonly clicks: Clicks;
  readonly referrals: Referrals;
  readonly giveCode: (code: string, owner: CodeOwner) => Promise<void>;
  readonly notes: () => Promise<readonly Omit<FraudNote, 'programme'>[]>;
  readonly cases: () => Promise<readonly FraudCase[]>;
}

const click: NotedClick = {
  id: 'click-1',
  code: 'ABCD2345',
  affiliateId: 'ana',
  at: 5,
  network: 'n',
  device: 'd',
  source: 'forum',
};

/** What every keeper of clicks and referrals does. */
export function referralsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('a code says whose it is', async () => {
    const owner: CodeOwner = { affiliateId: 'ana', programme: 'chatter', kind: 'client' };
    await world.giveCode('ABCD2345', owner);
    expect(await world.codes.find('ABCD2345')).toEqual(owner);
    expect(await world.codes.find('ABCD2346')).toBeUndefined();
  });

  it('a click is found as it was noted', async () => {
    await world.clicks.note(click);
    expect(await world.clicks.find('click-1')).toEqual(click);
    expect(await world.clicks.find('click-2')).toBeUndefined();
  });

  it('whoever was brought by somebody stays so', async () => {
    const { referrals } = world;
    await Promise.all([
      referrals.bind(aReferral({ affiliateId: 'ana' })),
      referrals.bind(aReferral({ affiliateId: 'ana' })),
    ]);
    await referrals.bind(aReferral({ affiliateId: 'bea' }));
    expect(await referrals.find('client-uid')).toEqual(aReferral({ affiliateId: 'ana' }));
    expect(await referrals.find('nobody')).toBeUndefined();
  });

  it('a note about two people is written once', async () => {
    const note = { affiliateId: 'ana', otherId: 'ana', rule: 'same_user', at: 1 } as const;
    await world.referrals.noteFraud({ ...note, programme: 'chatter' });
    await world.referrals.noteFraud({ ...note, programme: 'chatter', at: 2 });
    await world.referrals.noteFraud({ ...note, programme: 'chatter', otherId: 'bea', at: 3 });
    expect(await world.notes()).toEqual([note, { ...note, otherId: 'bea', at: 3 }]);
    expect(await world.cases()).toMatchObject([{ rule: 'same_user', status: 'open', holds: true, count: 2 }]);
  });
}
