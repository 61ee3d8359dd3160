import { describe, expect, it } from 'vitest';
import { programmes } from '../accounts/affiliates.ts';
import { brings, type CodeOwner, recruitableBy, recruits } from './referral.ts';

const owner = (differs: Partial<CodeOwner> = {}): CodeOwner => ({
  affiliateId: 'a',
  programme: 'chatter',
  kind: 'client',
  ...differs,
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
    expect(broughtBy('general')).toEqual([]);
  });

  it('for recruits is of a programme that pays for somebody', () => {
    expect(programmes.filter(recruits)).toEqual(['chatter', 'blogger', 'groupAdmin']);
    expect(programmes.filter((programme) => recruitableBy(programme).length === 0)).toEqual(['influencer', 'general']);
  });
});
