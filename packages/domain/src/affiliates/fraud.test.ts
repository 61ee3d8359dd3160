import { describe, expect, it } from 'vitest';
import { aCommission } from '../testing/a-commission.ts';
import { type CallTrace, defaultFraudModes, type FraudRule, noMarks, type Scene, suspicionsOf } from './fraud.ts';
import { decided, type FraudCase, noted } from './fraud-case.ts';
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
const telephone = { telephones: ['t'], devices: [], cards: [] };
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
    const browser = { telephones: [], devices: ['d'], cards: [] };
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
  });

  it('of few clients who call all day is too fast', () => {
    const sixth = before(5, (index) => ({ clientId: 'nora', at: 9.5 * DAY + index }));
    expect(rules({ recent: sixth })).toEqual(['velocity']);
    expect(rules({ recent: sixth.slice(1) })).toEqual([]);
  });

  it('is not looked at by a rule that is off', () => {
    const modes = { ...defaultFraudModes, same_telephone: 'off' as const };
    expect(suspicionsOf(modes, scene({ affiliate: telephone, client: telephone }))).toEqual([]);
  });
});

describe('the commissions of a call that a rule is set off by', () => {
  const made = [
    aCommission(),
    aCommission({ id: 'activation_ana', event: 'activation' }),
    aCommission({ id: 'up', event: 'client_call_level_1', affiliateId: 'bea' }),
    aCommission({ id: 'pro', event: 'provider_call', affiliateId: 'bo', programme: 'blogger' }),
  ];
  const watched = (modes = defaultFraudModes) => {
    const marksOf = new Map([['ana', telephone]]);
    const facts = { call: call(), client: telephone, provider: noMarks, marksOf, recentOf: () => [] };
    return watch(made, { modes, ...facts });
  };

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
    expect(caseNotes(found, call()).map(({ suspicion }) => suspicion)).toEqual([
      { affiliateId: 'ana', rule: 'same_telephone', mode: 'flag' },
    ]);
  });
});

describe('a case', () => {
  const suspicion = (mode: 'shadow' | 'hold') => ({ affiliateId: 'ana', rule: 'velocity' as FraudRule, mode });
  const found = (at: number) => {
    return { programme: 'chatter' as const, evidence: { paymentId: `p${at}`, otherId: 'nora', at } };
  };
  const after = (known: FraudCase | undefined, at: number, mode: 'shadow' | 'hold' = 'hold') =>
    noted(known, suspicion(mode), found(at));

  it('gathers what was found, each call once, and holds only where its rule does', () => {
    const first = after(undefined, 1);
    expect(after(after(first, 2), 2)).toMatchObject({ status: 'open', holds: true, count: 2, openedAt: 1 });
    expect(after(undefined, 1, 'shadow').holds).toBe(false);
    let many = first;
    for (let at = 2; at <= 30; at++) many = after(many, at);
    expect([many.count, many.evidence.length]).toEqual([30, 20]);
  });

  it('holds nothing once it is decided, is quiet for a month after an honest verdict, and opens again after that', () => {
    const honest = decided(after(undefined, 1), 'honest', 2);
    expect(after(honest, 3)).toMatchObject({ status: 'honest', holds: false, count: 2 });
    expect(after(honest, 2 + 30 * DAY)).toMatchObject({ status: 'open', holds: true, openedAt: 2 + 30 * DAY });
    expect(after(decided(after(undefined, 1), 'fraud', 2), 3)).toMatchObject({ status: 'open', holds: true });
  });
});
