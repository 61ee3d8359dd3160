import { describe, expect, it } from 'vitest';
import { parsePersonas } from './parse-persona.ts';
import { callerPersona, personaOf } from './persona.ts';

describe('a persona written as JSON', () => {
  it('is read whole', () => {
    const persona = {
      kind: 'answers',
      afterSeconds: 4,
      presses: [{ digit: null }, { digit: '1', afterSeconds: 3 }],
      hangsUp: { when: 'talking', afterSeconds: 75 },
      drops: { when: 'talking', afterSeconds: 30 },
      dialsIn: { afterSeconds: 20, withheld: true },
      whenLeftAlone: 'calls_back',
    };
    expect(parsePersonas(persona)).toEqual([persona]);
    expect(parsePersonas([{ kind: 'busy' }, { kind: 'voicemail', amd: null }])).toEqual([
      { kind: 'busy' },
      { kind: 'voicemail', amd: null },
    ]);
  });

  it.each([
    ['an unknown kind', { kind: 'sleeps' }],
    ['no object', 'busy'],
    ['a key no telephone has', { kind: 'answers', presses: [{ digit: 'x' }] }],
    ['an unknown phase', { kind: 'answers', hangsUp: { when: 'never' } }],
    ['a time before now', { kind: 'answers', afterSeconds: -1 }],
    ['dialling in again on a line that holds', { kind: 'answers', dialsIn: { afterSeconds: 5 } }],
    ['dialling in again at no time', { kind: 'answers', drops: { when: 'talking' }, dialsIn: {} }],
    [
      'a number withheld or not',
      { kind: 'answers', drops: { when: 'talking' }, dialsIn: { afterSeconds: 5, withheld: 1 } },
    ],
    ['an unknown way to be left alone', { kind: 'answers', whenLeftAlone: 'cries' }],
    ['an unknown verdict', { kind: 'voicemail', amd: 'human' }],
  ])('is refused for %s', (_, persona) => {
    expect(() => parsePersonas(persona)).toThrow(/\./);
  });

  it('has one for each ring, and the last repeats', () => {
    const personas = parsePersonas([{ kind: 'busy' }, { kind: 'manual' }]);
    expect([1, 2, 3].map((ring) => personaOf(personas, ring).kind)).toEqual(['busy', 'manual', 'manual']);
  });

  it('plays a call of its own as the last ring, on a line that holds', () => {
    const losing = { kind: 'answers', drops: { when: 'talking' }, dialsIn: { afterSeconds: 5 } } as const;
    const personas = parsePersonas([{ kind: 'answers', afterSeconds: 2 }, losing, { kind: 'busy' }]);
    expect(callerPersona(personas, 0)).toMatchObject({ afterSeconds: 2 });
    expect(callerPersona(personas, 2)).toMatchObject({ kind: 'answers', drops: undefined, dialsIn: undefined });
    expect(callerPersona(personas, 3)).toEqual({ kind: 'manual' });
  });
});
