import { describe, expect, it } from 'vitest';
import { ATTRIBUTION_MS, brings, type CodeOwner, countingClick, type Marks, selfReferral } from './referral.ts';

const marks = (differs: Partial<Marks> = {}): Marks => ({
  uid: 'a',
  telephone: null,
  card: null,
  devices: [],
  ...differs,
});
const owner = (differs: Partial<CodeOwner> = {}): CodeOwner => ({
  affiliateId: 'a',
  programme: 'chatter',
  kind: 'client',
  ...differs,
});

describe('the click that counts', () => {
  it('is the last one of the last thirty days, and never one from the future', () => {
    const now = 2 * ATTRIBUTION_MS;
    const clicks = [{ at: now - 5 }, { at: now - 3 }, { at: now + 1 }, { at: now - 4 }];
    expect(countingClick(clicks, now)).toEqual({ at: now - 3 });
    expect(countingClick([{ at: now - ATTRIBUTION_MS }], now)).toBeUndefined();
    expect(countingClick([{ at: now - ATTRIBUTION_MS + 1 }], now)).toEqual({ at: now - ATTRIBUTION_MS + 1 });
  });
});

describe('somebody who brings themselves', () => {
  it.each([
    ['same_user', marks()],
    ['same_telephone', marks({ uid: 'b', telephone: 't' })],
    ['same_card', marks({ uid: 'b', card: 'c' })],
    ['same_device', marks({ uid: 'b', devices: ['x', 'd'] })],
  ] as const)('is known by %s', (why, other) => {
    expect(selfReferral(marks({ telephone: 't', card: 'c', devices: ['d'] }), other)).toBe(why);
  });

  it('is not seen in what is not known of both', () => {
    expect(selfReferral(marks(), marks({ uid: 'b' }))).toBeUndefined();
    expect(selfReferral(marks({ telephone: 't', devices: ['d'] }), marks({ uid: 'b', card: 'c' }))).toBeUndefined();
  });
});

describe('a code', () => {
  it('for clients brings clients and nobody else', () => {
    expect(['client', 'lawyer', 'chatter'].map((role) => brings(owner(), role))).toEqual([true, false, false]);
  });

  it('for recruits brings whom its programme pays for', () => {
    const roles = ['client', 'lawyer', 'expat', 'chatter', 'influencer', 'blogger', 'groupAdmin'];
    const broughtBy = (programme: CodeOwner['programme']) =>
      roles.filter((role) => brings(owner({ programme, kind: 'recruitment' }), role));
    expect(broughtBy('chatter')).toEqual(['chatter']);
    expect(broughtBy('influencer')).toEqual([]);
    expect(broughtBy('blogger')).toEqual(['lawyer', 'expat']);
    expect(broughtBy('groupAdmin')).toEqual(['lawyer', 'expat', 'groupAdmin']);
  });
});
