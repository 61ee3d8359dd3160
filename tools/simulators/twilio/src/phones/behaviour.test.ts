import { WorldClock } from '@sos/clock/world-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Timers } from '../timers.ts';
import { Behaviour } from './behaviour.ts';
import type { Answers, Phase } from './persona.ts';

let clock: WorldClock;
let deeds: string[];
beforeEach(() => {
  clock = new WorldClock({ start: 0, rate: 0 });
  deeds = [];
});
afterEach(() => clock.close());

const did = (what: string) => () => void deeds.push(`${clock.now() / 1000} ${what}`);
const hands = {
  answer: did('answers'),
  decline: did('declines'),
  hangUp: did('hangs up'),
  drop: did('drops'),
  press: (digits: string) => did(`presses ${digits}`)(),
};
const seconds = (count: number) => clock.advance(count * 1000);

/** Plays somebody who answers, talks for ten seconds, and then hears a prompt for twenty. */
async function leftAlone(persona: Partial<Answers>): Promise<string[]> {
  const behaviour = new Behaviour(new Timers(clock), { kind: 'answers', ...persona }, hands);
  behaviour.enter('talking');
  await seconds(10);
  behaviour.enter('ivr');
  behaviour.promptBegins();
  await seconds(20);
  behaviour.promptEnds();
  return deeds;
}

describe('one who is left alone after a talk', () => {
  it.each([
    ['calls_back', ['13 presses 1']],
    ['hangs_up', ['13 hangs up']],
    ['silent', []],
  ] as const)('and %s', async (whenLeftAlone, expected) => {
    expect(await leftAlone({ whenLeftAlone, presses: [{ digit: '9' }] })).toEqual(expected);
  });

  it('presses the next of the keys when nothing else is said', async () => {
    expect(await leftAlone({ presses: [{ digit: '9', afterSeconds: 1 }] })).toEqual(['11 presses 9']);
  });

  it('has pressed nothing when the prompt is over before', async () => {
    const behaviour = new Behaviour(new Timers(clock), { kind: 'answers', whenLeftAlone: 'calls_back' }, hands);
    behaviour.enter('talking');
    behaviour.promptBegins();
    await seconds(2);
    behaviour.promptEnds();
    await seconds(60);
    expect(deeds).toEqual([]);
  });
});

it('a prompt before any talk meets the keys as ever', async () => {
  const persona = { kind: 'answers', whenLeftAlone: 'hangs_up', presses: [{ digit: '1', afterSeconds: 2 }] } as const;
  const behaviour = new Behaviour(new Timers(clock), persona, hands);
  behaviour.enter('ivr');
  behaviour.promptBegins();
  await seconds(60);
  expect(deeds).toEqual(['2 presses 1']);
});

it.each<[Phase, string[]]>([
  ['talking', ['30 drops']],
  ['waiting', []],
])('a line that drops after 30 s of talk, met in %s', async (phase, expected) => {
  const persona = { kind: 'answers', drops: { when: 'talking', afterSeconds: 30 } } as const;
  new Behaviour(new Timers(clock), persona, hands).enter(phase);
  await seconds(60);
  expect(deeds).toEqual(expected);
});
