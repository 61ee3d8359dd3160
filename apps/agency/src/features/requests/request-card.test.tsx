import { requestCauses, requestStatuses } from '@sos/domain/agencies/request';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import { locales } from '@sos/domain/shared/locale';
import type { Locale } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { aMember } from '../../testing/a-member.ts';
import { aRequest } from '../../testing/a-request.ts';
import { shown, unfinished } from '../../testing/shown.tsx';
import { RequestCard } from './request-card.tsx';

const members = [
  aMember(),
  aMember({ id: 'ada', displayName: 'Ada Berg' }),
  aMember({ id: 'bo', displayName: 'Bo Lind' }),
];
const offered: Partial<AgencyRequest> = {
  status: 'offered',
  offers: [
    { memberId: 'ada', offeredAt: 0, endsAt: 45_000, outcome: 'passed' },
    { memberId: 'bo', offeredAt: 45_000, endsAt: 90_000, outcome: 'open' },
  ],
  offeredIds: ['ada', 'bo'],
};
const card = (given: Partial<AgencyRequest>, locale: Locale = 'en') =>
  shown(<RequestCard request={aRequest(given)} members={members} />, { areas: ['requests'], locale });

describe('the card of a request', () => {
  it('says who is asked now, who could not, and offers the best one in one press', async () => {
    const text = await card(offered);
    expect(text).toContain('A lawyer is wanted');
    expect(text).toContain('Thailand and French');
    expect(text).toContain('Wanted a colleague of Camille Moreau');
    expect(text).toContain('Asked of Bo Lind');
    expect(text).toContain('1 person could not so far');
    expect(text).toContain('Give to Ada Berg');
  });

  it.each([
    ['accepted', 'Ada Berg has accepted'],
    ['under_way', 'In a call with Ada Berg'],
    ['done', 'Helped by Ada Berg'],
  ] as const)('says who helps once it is %s, and offers it to nobody', async (status, words) => {
    const text = await card({ status, acceptedBy: 'ada' });
    expect(text).toContain(words);
    expect(text).not.toContain('Give to');
  });

  it('says that a member is not free, or knows nothing of it', async () => {
    const busy = [aMember({ id: 'ada', displayName: 'Ada Berg', availability: 'busy', countries: ['PT'] })];
    const text = await shown(<RequestCard request={aRequest()} members={busy} />, { areas: ['requests'] });
    expect(text).toContain('Ada Berg is not free at this moment');
    expect(text).toContain('is not in the profile of Ada Berg');
  });

  it('says that nobody of the team could help', async () => {
    const text = await shown(<RequestCard request={aRequest()} members={[aMember()]} />, { areas: ['requests'] });
    expect(text).toContain('Nobody in your team does this kind of work');
  });

  it.each(locales)('has words in %s for every status and cause', async (locale) => {
    for (const status of requestStatuses) {
      for (const cause of requestCauses) {
        const given = { ...offered, status, cause, acceptedBy: status === 'offered' ? null : 'ada' };
        expect(await card(given, locale)).not.toMatch(unfinished);
      }
    }
  });
});
