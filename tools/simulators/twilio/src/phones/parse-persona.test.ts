import { describe, expect, it } from 'vitest';
import { parsePersonas } from './parse-persona.ts';
import { personaOf } from './persona.ts';

describe('a persona written as JSON', () => {
  it('is read whole', () => {
    const persona = {
      kind: 'answers',
      afterSeconds: 4,
      presses: [{ digit: null }, { digit: '1', afterSeconds: 3 }],
      hangsUp: { when: 'talking', afterSeconds: 75 },
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
    ['an unknown verdict', { kind: 'voicemail', amd: 'human' }],
  ])('is refused for %s', (_, persona) => {
    expect(() => parsePersonas(persona)).toThrow(/\./);
  });

  it('has one for each ring, and the last repeats', () => {
    const personas = parsePersonas([{ kind: 'busy' }, { kind: 'manual' }]);
    expect([1, 2, 3].map((ring) => personaOf(personas, ring).kind)).toEqual(['busy', 'manual', 'manual']);
  });
});
