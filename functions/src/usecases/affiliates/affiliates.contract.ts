import type { AffiliateProfile } from '@sos/contracts/affiliates';
import type { CodeOwner } from '@sos/domain/affiliates/referral';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, expect, it } from 'vitest';
import type { Members } from '../accounts/ports.ts';
import type { Affiliates, Enrolment } from './ports.ts';

interface World {
  readonly affiliates: Affiliates;
  readonly members: Members;
  readonly codeOf: (code: string) => Promise<CodeOwner | undefined>;
}

const profile = (differs: Partial<AffiliateProfile> = {}): AffiliateProfile => ({
  place: 'Forums about Thailand',
  audience: null,
  language: 'fr',
  affiliateCodeClient: 'ABCD2345',
  affiliateCodeRecruitment: 'WXYZ6789',
  devices: [],
  earned: 0,
  reversed: 0,
  adjusted: 0,
  paid: 0,
  createdAt: 1,
  ...differs,
});
const enrolment = (differs: Partial<Enrolment> = {}): Enrolment => ({
  uid: 'ana',
  programme: 'chatter',
  member: aUser({ role: 'chatter' }),
  profile: profile(),
  isOwner: false,
  ...differs,
});

/** What every keeper of affiliates does. `open` gives one that has none, for each test. */
export function affiliatesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('a member, their profile and their codes are made together', async () => {
    const { affiliates, members, codeOf } = world;
    expect(await affiliates.enrol(enrolment())).toBe('made');
    expect(await members.find('ana')).toEqual(aUser({ role: 'chatter' }));
    expect(await affiliates.find('chatter', 'ana')).toEqual(profile());
    expect(await affiliates.find('blogger', 'ana')).toBeUndefined();
    expect(await codeOf('ABCD2345')).toEqual({ affiliateId: 'ana', programme: 'chatter', kind: 'client' });
    expect(await codeOf('WXYZ6789')).toEqual({ affiliateId: 'ana', programme: 'chatter', kind: 'recruitment' });
  });

  keepsOwnWords(() => world);

  it('of two who are given one code the second gets nothing', async () => {
    const { affiliates, members } = world;
    const second = enrolment({ uid: 'bob', profile: profile({ affiliateCodeRecruitment: 'BBBB2222' }) });
    const both = await Promise.all([affiliates.enrol(enrolment()), affiliates.enrol(second)]);
    expect(both.toSorted()).toEqual(['code_taken', 'made']);
    const lost = both[0] === 'made' ? 'bob' : 'ana';
    expect(await members.find(lost)).toBeUndefined();
    expect(await affiliates.find('chatter', lost)).toBeUndefined();
    const same = profile({ affiliateCodeClient: 'CCCC2222', affiliateCodeRecruitment: 'CCCC2222' });
    expect(await affiliates.enrol(enrolment({ uid: 'cy', profile: same }))).toBe('code_taken');
  });

  it('of members alone nobody else gets a profile, whatever they ask for', async () => {
    const { affiliates, members, codeOf } = world;
    await members.createOnce('nora', aUser({ role: 'client' }));
    await members.createOnce('bob', aUser({ role: 'blogger' }));
    const general = { programme: 'general', member: null, isOwner: true } as const;
    for (const uid of ['nora', 'bob', 'nobody'])
      expect(await affiliates.enrol(enrolment({ ...general, uid }))).toBe('known');
    expect(await affiliates.find('general', 'nora')).toEqual(profile());
    expect(await codeOf('ABCD2345')).toEqual({ affiliateId: 'nora', programme: 'general', kind: 'client' });
    expect([await affiliates.find('general', 'bob'), await members.find('nobody')]).toEqual([undefined, undefined]);
  });

  it('a stranger adds nothing to a member, and a member of another role gets no profile', async () => {
    const { affiliates, members } = world;
    await members.createOnce('ana', aUser({ role: 'chatter' }));
    await members.createOnce('bob', aUser({ role: 'client' }));
    expect(await affiliates.enrol(enrolment())).toBe('known');
    expect(await affiliates.enrol(enrolment({ uid: 'bob', isOwner: true }))).toBe('known');
    expect([await affiliates.find('chatter', 'ana'), await affiliates.find('chatter', 'bob')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('a member of the role who has no profile gets theirs, once', async () => {
    const { affiliates, members } = world;
    await members.createOnce('ana', aUser({ role: 'chatter', firstName: 'Ana' }));
    expect(await affiliates.enrol(enrolment({ isOwner: true }))).toBe('known');
    expect(await affiliates.find('chatter', 'ana')).toEqual(profile());
    const again = profile({ affiliateCodeClient: 'CCCC2222', affiliateCodeRecruitment: 'DDDD2222' });
    await affiliates.enrol(enrolment({ isOwner: true, profile: again }));
    expect(await affiliates.find('chatter', 'ana')).toEqual(profile());
    expect((await members.find('ana'))?.firstName).toBe('Ana');
  });
}

function keepsOwnWords(of: () => World): void {
  it('what an affiliate says of themselves changes alone, and only of whoever takes part', async () => {
    const { affiliates } = of();
    await affiliates.enrol(enrolment());
    expect(await affiliates.change('chatter', 'ana', { place: 'A new forum' })).toBe(true);
    expect(await affiliates.find('chatter', 'ana')).toEqual(profile({ place: 'A new forum' }));
    expect(await affiliates.change('chatter', 'bob', { place: 'A new forum' })).toBe(false);
    expect(await affiliates.find('chatter', 'bob')).toBeUndefined();
  });
}
