import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { aCall, aMember } from '../../testing/a-member.ts';
import { shown, unfinished } from '../../testing/shown.tsx';
import { TeamNow } from './team-now.tsx';

const team = [
  aMember({ id: 'a', displayName: 'Ada Berg', call: aCall() }),
  aMember({ id: 'b', displayName: 'Bo Lind', call: aCall({ talkingSince: null, status: 'calling_provider' }) }),
  aMember({ id: 'c', displayName: 'Cleo Marin', call: aCall({ talkingSince: null, status: 'scheduled' }) }),
  aMember({ id: 'd', displayName: 'Dana Holt' }),
  aMember({ id: 'e', displayName: 'Emil Korn', availability: 'busy' }),
  aMember({ id: 'f', displayName: 'Fay Ito', availability: 'offline' }),
];

describe('the team now', () => {
  it('counts who does what, and shows whose telephone rings first', async () => {
    const text = await shown(<TeamNow members={team} />, { areas: ['board'] });
    for (const count of ['Talking: 1', 'Ringing: 1', 'Booked: 1', 'Online: 1', 'Busy: 1', 'Offline: 1']) {
      expect(text).toContain(count);
    }
    const places = ['Bo Lind', 'Ada Berg', 'Cleo Marin', 'Dana Holt', 'Emil Korn', 'Fay Ito'].map((name) =>
      text.indexOf(name),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toMatch(/For \d+:\d\d:\d\d of 20 min/);
  });

  it('asks to invite somebody while there is nobody', async () => {
    const text = await shown(<TeamNow members={[]} />, { areas: ['board'] });
    expect(text).toContain('Your team is still empty');
    expect(text).toContain('href="/en/team"');
  });

  it.each(locales)('has words in %s', async (locale) => {
    expect(await shown(<TeamNow members={team} />, { areas: ['board'], locale })).not.toMatch(unfinished);
  });
});
