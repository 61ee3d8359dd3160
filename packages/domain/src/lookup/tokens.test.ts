import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, tokensOf, wantedIn } from './tokens.ts';

const tokens = tokensOf({ name: 'Zoë van der Bérg', email: 'Zoe.Berg@example.org' });
const finds = (typed: string) => {
  const wanted = wantedIn(typed);
  return wanted !== null && tokens.includes(wanted.token) && hasWords(tokens, wanted.words);
};

describe('somebody', () => {
  it.each(['zo', 'ZOË', 'berg', 'Bérg zoe', 'van der', 'zoe.berg@exam', 'zoe berg', 'example'])(
    'is found by %s',
    (typed) => {
      expect(finds(typed)).toBe(true);
    },
  );

  it.each(['z', '', '  ', 'oe', 'bergen', 'zoe smith', 'zoe@'])('is not found by %j', (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it('is found by every beginning of two signs or more of any word, in every script', () => {
    const word = fc.stringMatching(/^[a-zа-яا-ي一-龥]{2,12}$/u);
    fc.assert(
      fc.property(word, fc.integer({ min: 2, max: 12 }), (name, length) => {
        const wanted = wantedIn(Array.from(name).slice(0, length).join(''));
        expect(tokensOf({ name, email: '' })).toContain(wanted?.token);
      }),
    );
  });
});
