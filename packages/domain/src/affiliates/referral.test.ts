import { describe, expect, it } from 'vitest';
import { builtInProgrammes as programmes } from '../accounts/affiliates.ts';
import { anAddedProgramme } from '../testing/an-added-programme.ts';
import { defaultPlan } from './programme.ts';
import { brings, type CodeOwner, recruitableBy, recruits } from './referral.ts';

const owner = (differs: Partial<CodeOwner> = {}): CodeOwner => ({
  affiliateId: 'a',
  programme: 'chatter',
  kind: 'client',
  ...differs,
});

describe('a code', () => {
  it('for clients brings clients and nobody else', () => {
    expect(['client', 'lawyer', 'chatter'].map((role) => brings(defaultPlan, owner(), role))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('for recruits brings whom its programme pays for', () => {
    const roles = ['client', 'lawyer', 'expat', 'chatter', 'influencer', 'blogger', 'groupAdmin'];
    const broughtBy = (programme: CodeOwner['programme']) =>
      roles.filter((role) => brings(defaultPlan, owner({ programme, kind: 'recruitment' }), role));
    expect(broughtBy('chatter')).toEqual(['chatter']);
    expect(broughtBy('influencer')).toEqual([]);
    expect(broughtBy('blogger')).toEqual(['lawyer', 'expat']);
    expect(broughtBy('groupAdmin')).toEqual(['lawyer', 'expat', 'groupAdmin']);
    expect(broughtBy('general')).toEqual([]);
  });

  it('for recruits is of a programme that pays for somebody', () => {
    expect(programmes.filter((programme) => recruits(defaultPlan, { programme }))).toEqual([
      'chatter',
      'blogger',
      'groupAdmin',
    ]);
    expect(programmes.filter((programme) => recruitableBy(defaultPlan, { programme }).length === 0)).toEqual([
      'influencer',
      'general',
    ]);
  });

  it('of a programme that an admin has added brings whom it is set to', () => {
    const plan = { added: [anAddedProgramme({ recruits: ['partner', 'expat'] })] };
    const roles = ['client', 'lawyer', 'expat', 'partner'];
    const recruiter = owner({ programme: 'partner', added: 'ambassador', kind: 'recruitment' });
    expect(roles.filter((role) => brings(plan, recruiter, role))).toEqual(['expat', 'partner']);
    expect(roles.filter((role) => brings(plan, { ...recruiter, added: 'gone' }, role))).toEqual([]);
    expect(roles.filter((role) => brings(plan, { ...recruiter, kind: 'client' }, role))).toEqual(['client']);
  });
});
