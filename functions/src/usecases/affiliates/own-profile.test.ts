import { aUser } from '@sos/testing/a-user';
import { Collection } from '@sos/simulation/kernel/transactions';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAffiliates } from '../testing/memory-affiliates.ts';
import { makeGetAffiliateProfile, makeUpdateAffiliateProfile } from './own-profile.ts';

const codes = { affiliateCodeClient: 'ABCD2345', affiliateCodeRecruitment: 'WXYZ6789' };
const nothing = { devices: [], earned: 0, reversed: 0, adjusted: 0, paid: 0, createdAt: 1 };
const said = { place: 'Forums about Thailand', audience: null, language: 'fr' } as const;
const ana = { uid: 'ana', role: 'chatter', isAdmin: false };
const bea = { uid: 'bea', role: 'blogger', isAdmin: false };

describe('what an affiliate says of themselves', () => {
  let affiliates: MemoryAffiliates;
  const update = (...given: Parameters<ReturnType<typeof makeUpdateAffiliateProfile>>) =>
    checkAnswers('updateAffiliateProfile', makeUpdateAffiliateProfile({ affiliates }))(...given);
  const get = (...given: Parameters<ReturnType<typeof makeGetAffiliateProfile>>) =>
    checkAnswers('getAffiliateProfile', makeGetAffiliateProfile({ affiliates }))(...given);

  beforeEach(async () => {
    affiliates = new MemoryAffiliates(new Collection());
    for (const [programme, uid, letter] of [
      ['chatter', 'ana', 'A'],
      ['blogger', 'bea', 'B'],
    ] as const) {
      const own = Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, `${letter}${code.slice(1)}`]));
      const profile = { ...said, ...nothing, ...codes, ...own };
      await affiliates.enrol({ uid, programme, member: aUser({ role: programme }), profile, isOwner: false });
    }
  });

  it('is shown and changed, and what is left out stays', async () => {
    await update(bea, { audience: 'to_10000' });
    await update(bea, { place: 'https://blog.example' });
    expect(await get(bea, {})).toEqual({ place: 'https://blog.example', audience: 'to_10000', language: 'fr' });
    expect(await get(ana, {})).toEqual(said);
  });

  it('holds no answer to what the programme does not ask', async () => {
    await update(ana, { audience: 'more', language: 'de' });
    expect(await get(ana, {})).toEqual({ ...said, language: 'de' });
  });

  it('is of affiliates alone', async () => {
    await expect(get({ ...ana, uid: 'carl' }, {})).rejects.toMatchObject({ reason: 'not_found' });
    await expect(update({ ...ana, uid: 'carl' }, { place: 'Elsewhere' })).rejects.toMatchObject({
      reason: 'not_found',
    });
    await expect(update({ ...ana, role: 'agency_manager' }, {})).rejects.toMatchObject({ reason: 'not_found' });
  });
});
