import type { CallableName, Parsed } from '@sos/contracts/callables';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { makeComplete } from '../accounts/complete-account.ts';
import { makeRegister } from '../accounts/register-account.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { actor, anOfficeOfAccounts, nobody, requestId } from '../testing/an-office-of-accounts.ts';
import { MemoryAffiliates } from '../testing/memory-affiliates.ts';
import {
  makeRegisterBlogger,
  makeRegisterChatter,
  makeRegisterGroupAdmin,
  makeRegisterInfluencer,
  makeRegisterPartner,
  type RegisterAffiliateNeeds,
} from './register-affiliate.ts';

const answers = (differs: Partial<Parsed<'registerChatter'>> = {}): Parsed<'registerChatter'> => ({
  firstName: 'Nora',
  lastName: 'Lind',
  country: 'FR',
  locale: 'fr',
  currency: 'EUR',
  termsVersion: '2026-11',
  place: 'Forums about Thailand',
  language: 'fr',
  credentials: { email: 'Nora@example.com', password: 'three small words', requestId: requestId(1) },
  ...differs,
});
const { credentials: _credentials, ...signedIn } = answers();

function aDesk(numbers: () => number = Math.random, ask: (step: string) => void = () => undefined) {
  const office = anOfficeOfAccounts(ask);
  const { memory, needs } = office;
  const affiliates = new MemoryAffiliates(memory.documents);
  const ports: RegisterAffiliateNeeds = {
    affiliates,
    registrations: {
      byPassword: (person, createOnce) =>
        makeRegister({ ...needs, members: { ...memory.members, createOnce } })(person),
      bySignIn: (uid, person, createOnce) =>
        makeComplete({ ...needs, members: { ...memory.members, createOnce } })(uid, person),
    },
    hash: { device: (visitor) => `hash of ${visitor}` },
    clock: { now: () => 5 },
    random: numbers,
  };
  return { office, memory, affiliates, ports, chatter: checkAnswers('registerChatter', makeRegisterChatter(ports)) };
}

describe('an affiliate who registers', () => {
  it('has an account, a document, claims, a profile and two codes, and is active at once', async () => {
    const { chatter, memory, affiliates } = aDesk();
    await chatter(nobody, answers());
    expect(memory.accounts.get('uid-1')?.claims).toEqual({ role: 'chatter', isAdmin: false, applying: false });
    expect(memory.documents.get('uid-1')).toMatchObject({
      role: 'chatter',
      status: 'active',
      email: 'nora@example.com',
    });
    const profile = await affiliates.find('chatter', 'uid-1');
    expect(profile).toMatchObject({ place: 'Forums about Thailand', audience: null, language: 'fr', createdAt: 5 });
    expect(affiliates.codes.size).toBe(2);
    expect(JSON.stringify([memory.documents.list(), profile])).not.toContain('three small words');
  });

  it.each([
    ['registerInfluencer', makeRegisterInfluencer, 'influencer'],
    ['registerBlogger', makeRegisterBlogger, 'blogger'],
    ['registerGroupAdmin', makeRegisterGroupAdmin, 'groupAdmin'],
  ] as const)('by %s is asked how many people they reach', async (name, make, role) => {
    const { ports, affiliates, memory } = aDesk();
    await checkAnswers<CallableName & typeof name>(name, make(ports))(nobody, { ...answers(), audience: 'to_10000' });
    expect(memory.documents.get('uid-1')?.role).toBe(role);
    expect(await affiliates.find(role, 'uid-1')).toMatchObject({ audience: 'to_10000' });
  });

  it('in a programme that an admin has added is asked what it asks, and is in that one alone', async () => {
    const { ports, affiliates, memory } = aDesk();
    const added = [anAddedProgramme(), anAddedProgramme({ id: 'guides', asksAudience: true })];
    const plans = { current: async () => ({ ...defaultPlan, added }) };
    const register = checkAnswers('registerPartner', makeRegisterPartner({ ...ports, plans }));
    const reach = { audience: 'to_10000' } as const;
    for (const [uid, programme] of [
      ['a', 'ambassador'],
      ['g', 'guides'],
    ] as const) {
      memory.cameByGoogle(uid, `${uid}@example.com`);
      await register(actor(uid), { ...signedIn, ...reach, programme });
    }
    expect(memory.documents.get('a')?.role).toBe('partner');
    expect(await affiliates.find('partner', 'a')).toMatchObject({ added: 'ambassador', audience: null });
    expect(await affiliates.find('partner', 'g')).toMatchObject({ added: 'guides', ...reach });
    expect(affiliates.codes.list()).toContainEqual({
      affiliateId: 'g',
      programme: 'partner',
      added: 'guides',
      kind: 'client',
    });
    const other = { ...signedIn, programme: 'guides' };
    await expect(register(actor('a'), other)).rejects.toMatchObject({ reason: 'other_role' });
    expect(await affiliates.find('partner', 'a')).toMatchObject({ added: 'ambassador' });
  });

  it('gets other codes where theirs are taken', async () => {
    const same = () => 0;
    let count = 0;
    const { chatter, affiliates } = aDesk(() => (count++ < 16 ? 0 : ((count * 7) % 31) / 31));
    await chatter(nobody, answers());
    expect(affiliates.codes.size).toBe(2);
    await expect(aDesk(same).chatter(nobody, answers())).rejects.toMatchObject({ reason: 'try_again' });
  });

  it('brings the code that they came by', async () => {
    const { chatter, memory } = aDesk();
    const referral = { code: 'ABCD2345', clickId: 'click-1', firstClickId: null };
    await chatter(nobody, answers({ referral }));
    expect(memory.documents.get('uid-1')?.referral).toEqual(referral);
  });

  it('is known again in the browser that they registered in', async () => {
    const { chatter, affiliates } = aDesk();
    await chatter(nobody, answers({ visitor: 'visitor-1' }));
    expect((await affiliates.find('chatter', 'uid-1'))?.devices).toEqual(['hash of visitor-1']);
  });

  it('may come by Google', async () => {
    const { chatter, memory, affiliates } = aDesk();
    memory.cameByGoogle('g', 'g@example.com');
    await chatter(actor('g'), signedIn);
    expect(memory.documents.get('g')).toMatchObject({ role: 'chatter', email: 'g@example.com' });
    expect(await affiliates.find('chatter', 'g')).toBeDefined();
    await expect(chatter(nobody, signedIn)).rejects.toMatchObject({ reason: 'account_incomplete' });
  });

  it('is told when the account has another role, and a member of this one gets their profile', async () => {
    const { chatter, memory, affiliates } = aDesk();
    for (const [uid, role] of [
      ['c', 'client'],
      ['d', 'chatter'],
    ] as const) {
      memory.cameByGoogle(uid, `${uid}@example.com`);
      memory.documents.set(uid, aUser({ role }));
    }
    await expect(chatter(actor('c'), signedIn)).rejects.toMatchObject({ reason: 'other_role' });
    await chatter(actor('d'), signedIn);
    expect(await affiliates.find('chatter', 'd')).toBeDefined();
    expect(affiliates.profiles.size).toBe(1);
  });

  it('and breaks off anywhere is completed by the next try', async () => {
    const steps: string[] = [];
    await aDesk(Math.random, (step) => void steps.push(step)).chatter(nobody, answers());
    for (let last = 1; last <= steps.length; last++) {
      let count = 0;
      const { chatter, memory, affiliates, office } = aDesk(Math.random, () => {
        count += 1;
        if (count === last) throw new Error('crash');
      });
      await expect(chatter(nobody, answers())).rejects.toThrow('crash');
      expect(affiliates.profiles.size).toBe(memory.documents.size);
      await chatter(nobody, answers());
      await office.syncClaims('uid-1');
      expect([affiliates.profiles.size, affiliates.codes.size, memory.documents.size]).toEqual([1, 2, 1]);
      expect(memory.accounts.get('uid-1')?.claims?.role).toBe('chatter');
    }
  });
});
