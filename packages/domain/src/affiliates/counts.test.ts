import { expect, it } from 'vitest';
import { aClaim, aCommission, aReferral } from '../testing/a-commission.ts';
import { countAfter, countedIn, measured, nothingCounted } from './counts.ts';

const NOV = Date.UTC(2026, 10, 30, 23, 59);
const DEC = Date.UTC(2026, 11, 1);
const earned = (callAt: number, granted = 1000) => aCommission({ callAt, granted });

it('what was earned is counted by event and month, and each call once', () => {
  const claims = [aClaim(), aClaim({ event: 'activation' })];
  const bonus = aCommission({ event: 'activation', callAt: NOV, granted: 500 });
  const first = countAfter(nothingCounted, 'ana', { claims, commissions: [earned(NOV), bonus] });
  const second = countAfter(first, 'ana', { claims: [aClaim()], commissions: [earned(DEC, 700)] });
  const others = aCommission({ affiliateId: 'bea', callAt: DEC });
  expect(countAfter(second, 'ana', { claims: [], commissions: [others] })).toEqual(second);
  expect(second).toEqual({
    calls: 2,
    months: { '2026-11': { client_call: 1000, activation: 500 }, '2026-12': { client_call: 700 } },
    recent: [],
  });
});

it('a level or a provider is no call of a client whom they brought', () => {
  const claims = [aClaim({ event: 'provider_call' }), aClaim({ event: 'client_call', affiliateId: 'bea' })];
  expect(countAfter(nothingCounted, 'ana', { claims, commissions: [] })).toEqual(nothingCounted);
  expect(countedIn([aClaim(), ...claims])).toEqual(['ana', 'bea']);
});

it('claims are measured by the month of their call, the calls of the recruit, and what is paid once', () => {
  const counts = { ana: { calls: 9, months: { '2026-11': { client_call: 4000 } }, recent: [] } };
  const known = {
    countOf: (uid: string) => (uid === 'ana' ? counts.ana : nothingCounted),
    paid: new Set(['activation_ana']),
  };
  const threshold = aClaim({ event: 'threshold', affiliateId: 'gus', referral: aReferral({ uid: 'ana' }) });
  const claims = [
    aClaim({ callAt: NOV }),
    aClaim({ callAt: DEC }),
    aClaim({ event: 'activation', callAt: NOV }),
    threshold,
  ];
  expect(measured(claims, known).map((each) => [each.earnedThisMonth, each.calls, each.isPaid])).toEqual([
    [4000, null, false],
    [0, null, false],
    [0, null, true],
    [0, 10, false],
  ]);
  const boost = { percent: 200, most: 100_000 };
  expect(measured([aClaim({ callAt: NOV, boost }), aClaim()], known).map((each) => each.boost)).toEqual([
    { percent: 200, most: 98_000 },
    null,
  ]);
});

it('the newest calls are remembered for the rules of fraud', () => {
  const trace = (at: number) => ({ clientId: 'c', providerId: 'p', at, talkSeconds: 150, device: null, card: null });
  let count = nothingCounted;
  for (let at = 0; at < 25; at++) {
    count = countAfter(count, 'ana', { claims: [aClaim({ trace: trace(at) })], commissions: [] });
  }
  expect(count.recent.map(({ at }) => at)).toEqual(Array.from({ length: 20 }, (_, index) => index + 5));
});
