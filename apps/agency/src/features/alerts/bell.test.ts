import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hearWaiting, look, silent, soundModes } from './bell.ts';
import type { BellAct, BellState, SoundMode } from './bell.ts';

/** Each entry is what waits next, or a look at the page. */
function acts(mode: SoundMode, events: readonly (readonly string[] | 'look')[]): BellAct[] {
  let state: BellState = silent;
  return events.flatMap((event) => {
    if (event === 'look') {
      state = look(state);
      return [];
    }
    const step = hearWaiting(state, event, mode);
    state = step.state;
    return [step.act];
  });
}

describe('the bell', () => {
  it.each<[string, SoundMode, readonly (readonly string[] | 'look')[], readonly BellAct[]]>([
    ['is silent when it is off', 'off', [['a'], ['a', 'b']], ['nothing', 'nothing']],
    ['sounds once for a request', 'once', [['a'], ['a'], ['a']], ['sound', 'nothing', 'nothing']],
    ['sounds for each new request', 'once', [['a'], ['a', 'b'], ['b']], ['sound', 'sound', 'nothing']],
    ['sounds for one that comes back', 'once', [['a'], [], ['a']], ['sound', 'nothing', 'sound']],
    ['goes on until somebody looks', 'until', [['a'], ['a'], 'look', ['a']], ['again', 'again', 'nothing']],
    ['begins again for a new request after a look', 'until', [['a'], 'look', ['a', 'b']], ['again', 'again']],
    ['stops when nothing waits any more', 'until', [['a'], []], ['again', 'nothing']],
  ])('%s', (_what, mode, events, expected) => {
    expect(acts(mode, events)).toEqual(expected);
  });

  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
  it('never sounds while nothing waits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...soundModes), fc.array(ids), (mode, rounds) => {
        const heard = acts(mode, [...rounds, []]);
        expect(heard.at(-1)).toBe('nothing');
      }),
    );
    expect(soundModes).toContain('off');
  });

  it('never sounds twice for the same when it sounds once', () => {
    fc.assert(
      fc.property(fc.array(ids), ids, (rounds, last) => {
        expect(acts('once', [...rounds, last, last]).at(-1)).toBe('nothing');
      }),
    );
    expect(acts('once', [['a'], ['a']])).toEqual(['sound', 'nothing']);
  });
});
