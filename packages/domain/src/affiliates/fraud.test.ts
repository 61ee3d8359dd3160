import { describe, expect, it } from 'vitest';
import { aCommission } from '../testing/a-commission.ts';
import type { Commission } from './commission.ts';
import {
  type CallTrace,
  defaultFraudModes,
  type FraudMode,
  fraudRules,
  noMarks,
  type Scene,
  suspicionsOf,
} from './fraud.ts';
import { caseId } from './fraud-case.ts';
import { caseNotes, watch } from './watch.ts';

const DAY = 86_400_000;
const call = (differs: Partial<CallTrace> = {}): CallTrace => {
  return { clientId: 'nora', providerId: 'lena', at: 10 * DAY, talkSeconds: 600, device: null, card: null, ...differs };
};
const scene = (differs: Partial<Scene> = {}): Scene => {
  const people = { affiliate: noMarks, client: noMarks, provider: noMarks };
  return { affiliateId: 'ana', ...people, call: call(), recent: [], leastSeconds: 120, ...differs };
};
const rules = (differs: Partial<Scene>) => suspicionsOf(defaultFraudModes, scene(differs)).map(({ rule }) => rule);
const telephone = { telephones: ['t'], devices: [], cards: [], payouts: [] };
const before = (count: number, differs: (index: number) => Partial<CallTrace>) =>
  Array.from({ length: count }, (_, index) =>
    call({ clientId: `c${index}`, providerId: `p${index}`, ...differs(index) }),
  );

describe('a call', () => {
  it('of people who have nothing in common sets off nothing', () => {
    expect(rules({ recent: before(19, (index) => ({ at: 9.5 * DAY + index })) })).toEqual([]);
  });

  it.each([
    ['affiliate', 'client'],
    ['affiliate', 'provider'],
    ['client', 'provider'],
  ] as const)('in which %s and %s have one telephone is one person’s', (one, other) => {
    expect(rules({ [one]: telephone, [other]: telephone })).toEqual(['same_telephone']);
  });

  it('of the affiliate themselves, or from their browser, is theirs', () => {
    expect(rules({ call: call({ clientId: 'ana' }) })).toEqual(['same_user']);
    const browser = { telephones: [], devices: ['d'], cards: [], payouts: [] };
    expect(rules({ affiliate: browser, client: browser })).toEqual(['same_device']);
  });

  it('of the third client of one browser looks made', () => {
    const recent = before(2, () => ({ device: 'd', at: DAY }));
    expect(rules({ call: call({ device: 'd' }), recent })).toEqual(['shared_device']);
    expect(rules({ call: call({ device: 'd' }), recent: recent.slice(1) })).toEqual([]);
  });

  it('that the affiliate’s own card pays for is theirs', () => {
    const card = { ...noMarks, cards: ['c'] };
    expect(rules({ affiliate: card, client: card })).toEqual(['same_card']);
  });

  it('of the third client of one card is noted, and nobody waits for it', () => {
    const recent = before(2, () => ({ card: 'c', at: DAY }));
    expect(suspicionsOf(defaultFraudModes, scene({ call: call({ card: 'c' }), recent }))).toEqual([
      { affiliateId: 'ana', rule: 'shared_card', mode: 'shadow' },
    ]);
  });

  it('that ends in the very second in which it pays is short, and four of the last ten are as many as it takes', () => {
    const long = before(11, () => ({ at: DAY }));
    const short = before(3, () => ({ at: DAY, talkSeconds: 130 }));
    const last = call({ talkSeconds: 120 });
    expect(rules({ call: last, recent: [...long, ...short, ...long.slice(5)] })).toEqual(['short_calls']);
    expect(rules({ call: last, recent: [...long, ...short.slice(1), ...long.slice(4)] })).toEqual([]);
    expect(rules({ call: last, recent: [...short, ...long.slice(1)] })).toEqual([]);
  });

  it('that ends as soon as it pays is one too many the second time', () => {
    const short = (seconds: number) => before(1, () => ({ talkSeconds: seconds, at: DAY }));
    expect(rules({ call: call({ talkSeconds: 121 }), recent: short(134) })).toEqual(['short_calls']);
    expect(rules({ call: call({ talkSeconds: 121 }), recent: short(135) })).toEqual([]);
    expect(rules({ call: call({ talkSeconds: 119 }), recent: short(125) })).toEqual([]);
  });

  it('of the same two for the third time in a week looks arranged', () => {
    const pair = before(2, (index) => ({ clientId: 'nora', providerId: 'lena', at: (4 + index) * DAY }));
    expect(rules({ recent: pair })).toEqual(['repeated_pair']);
    expect(rules({ recent: pair, call: call({ at: 11 * DAY + 1 }) })).toEqual([]);
    expect(rules({ recent: pair, call: call({ at: 11 * DAY }) })).toEqual([]);
    expect(rules({ recent: pair, call: call({ at: 11 * DAY - 1 }) })).toEqual(['repeated_pair']);
  });

  it('of few clients who call all day is too fast', () => {
    const sixth = before(5, (index) => ({ clientId: 'nora', at: 9.5 * DAY + index }));
    expect(rules({ recent: sixth })).toEqual(['velocity']);
    expect(rules({ recent: sixth.slice(1) })).toEqual([]);
    const two = before(5, (index) => ({ clientId: index < 3 ? 'otto' : 'nora', at: 9.5 * DAY + index }));
    expect(rules({ recent: two })).toEqual(['velocity']);
    expect(rules({ recent: [...two.slice(1), call({ clientId: 'ida', at: 9.6 * DAY })] })).toEqual([]);
  });

  it('is not looked at by a rule that is off', () => {
    const modes = { ...defaultFraudModes, same_telephone: 'off' as const };
    expect(suspicionsOf(modes, scene({ affiliate: telephone, client: telephone }))).toEqual([]);
  });
});

it('one person in two parts is blocked, what looks made waits for somebody, and what a family does is only noted', () => {
  const rulesIn = (mode: FraudMode) => fraudRules.filter((rule) => defaultFraudModes[rule] === mode);
  expect(rulesIn('block')).toEqual(['same_user', 'same_telephone', 'same_device', 'same_card']);
  expect(rulesIn('hold')).toEqual(['same_payout', 'shared_device', 'short_calls', 'repeated_pair', 'velocity']);
  expect(rulesIn('shadow')).toEqual(['shared_card']);
});

it('an account at which two are paid is asked about, whichever two of the call they are', () => {
  const paid = { ...noMarks, payouts: ['account'] };
  const rules = (differs: Partial<Scene>) => suspicionsOf(defaultFraudModes, scene(differs)).map(({ rule }) => rule);
  expect(rules({ affiliate: paid, provider: paid })).toEqual(['same_payout']);
  expect(rules({ client: paid, provider: paid })).toEqual(['same_payout']);
  expect(rules({ affiliate: paid })).toEqual([]);
});

describe('the commissions of a call that a rule is set off by', () => {
  const made = [
    aCommission(),
    aCommission({ id: 'activation_ana', event: 'activation' }),
    aCommission({ id: 'up', event: 'client_call_level_1', affiliateId: 'bea', programme: 'general' }),
    aCommission({ id: 'pro', event: 'provider_call', affiliateId: 'bo', programme: 'blogger' }),
  ];
  const watched = (modes = defaultFraudModes, commissions: readonly Commission[] = made) => {
    const marksOf = new Map([['ana', telephone]]);
    const facts = { call: call(), client: telephone, provider: noMarks, marksOf, recentOf: () => [] };
    return watch(commissions, { modes, ...facts });
  };

  it('are asked about above somebody who is paid at the same account, and there alone', () => {
    const paid = { ...noMarks, payouts: ['account'] };
    const marksOf = new Map([
      ['ana', paid],
      ['bea', paid],
    ]);
    const facts = { call: call(), client: noMarks, provider: noMarks, recentOf: () => [] };
    const rules = (modes: typeof defaultFraudModes) =>
      watch(made, { modes, marksOf, ...facts }).map(({ suspicions }) =>
        suspicions.map(({ affiliateId, rule }) => `${affiliateId} ${rule}`),
      );
    expect(rules(defaultFraudModes)).toEqual([[], [], ['bea same_payout'], []]);
    expect(rules({ ...defaultFraudModes, same_payout: 'off' })).toEqual([[], [], [], []]);
  });

  it('are worth nothing when it blocks, with what is above them, and a bonus can be earned later', () => {
    expect(watched().map(({ id, amount, status, reason }) => [id, amount, status, reason])).toEqual([
      ['booking-1_client_call_ana', 0, 'cancelled', 'fraud'],
      ['up', 0, 'cancelled', 'fraud'],
      ['pro', 1000, 'pending', null],
    ]);
  });

  it('carry what was found when it only asks', () => {
    const found = watched({ ...defaultFraudModes, same_telephone: 'flag' });
    expect(found.map(({ id, amount, suspicions }) => [id, amount, suspicions.length])).toEqual([
      ['booking-1_client_call_ana', 1000, 1],
      ['activation_ana', 1000, 1],
      ['up', 1000, 1],
      ['pro', 1000, 0],
    ]);
    const suspicion = { affiliateId: 'ana', rule: 'same_telephone', mode: 'flag' };
    const evidence = { paymentId: 'booking-1', at: 0 };
    const noted = (otherId: string) => [
      { suspicion, found: { programme: 'chatter', evidence: { ...evidence, otherId } } },
    ];
    expect(caseNotes(found, call())).toEqual(noted('nora'));
    expect(caseNotes(found, null)).toEqual(noted('client-uid'));
  });

  it('are those of whom the rule is about, in whatever order they are, and nobody’s where no client was brought', () => {
    expect(watched(defaultFraudModes, made.toReversed()).map(({ id, amount }) => [id, amount])).toEqual([
      ['pro', 1000],
      ['up', 0],
      ['booking-1_client_call_ana', 0],
    ]);
    const flagged = watched({ ...defaultFraudModes, same_telephone: 'flag' }, made.slice(2));
    expect(flagged.map(({ suspicions }) => suspicions)).toEqual([[], []]);
  });

  it('set off each of the rules in a case of its own', () => {
    const suspicions = (['velocity', 'repeated_pair'] as const).map((rule) => {
      return { affiliateId: 'ana', rule, mode: 'hold' as const };
    });
    const notes = caseNotes([aCommission({ suspicions }), aCommission({ affiliateId: 'bea', suspicions })], call());
    expect(notes.map(({ suspicion }) => suspicion)).toEqual(suspicions);
    expect(new Set(suspicions.map(({ rule }) => caseId(rule, 'ana'))).size).toBe(2);
    expect(caseId('velocity', 'ana')).not.toBe(caseId('velocity', 'bea'));
  });
});
