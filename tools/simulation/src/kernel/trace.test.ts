import { describe, expect, it } from 'vitest';
import { renderStory, renderTrace, type TraceLine } from './trace.ts';

const line = (at: number, who: string, what: string, more: Partial<TraceLine> = {}): TraceLine => ({
  at,
  who,
  what,
  ...more,
});

describe('the trace', () => {
  it('tells when, who, what, with what, what came of it and what went wrong', () => {
    const lines = [
      line(1000, 'settle#1', 'vendor.pay', { args: [{ key: 'k' }, 5], heard: { type: 'answer', value: 'ok' } }),
      line(90_061_000, 'settle#1', 'vendor.find', {
        args: [],
        fault: 'lost',
        heard: { type: 'error', error: new RangeError('far') },
      }),
    ];
    expect(renderTrace(lines)).toEqual([
      '00:00:00.000 settle#1         vendor.pay({"key":"k"}, 5) → "ok"',
      '1d 01:01:00.000 settle#1         vendor.find() → RangeError: far [lost]',
    ]);
  });
});

describe('the story', () => {
  it('puts on one line what a worker did without a mishap', () => {
    const story = renderStory([
      line(0, 'a#1', 'one'),
      line(0, 'a#1', 'two', { fault: 'lost' }),
      line(0, 'a#1', 'three'),
      line(0, 'b#2', 'four'),
    ]);
    expect(story.map((each) => each.slice(30))).toEqual(['one; two [lost]', 'three', 'four']);
  });

  it('leaves out what only repeats itself', () => {
    const rounds = Array.from({ length: 5 }, (_, round) => [
      line(round * 60_000, 'scheduler', `starts sweep#${round}`),
      line(round * 60_000, `sweep#${round}`, 'ledger.due'),
    ]);
    expect(renderStory([...rounds.flat(), line(300_000, 'client', 'goes')])).toEqual([
      '00:00:00.000 scheduler        starts sweep#0',
      '00:00:00.000 sweep#0          ledger.due',
      '… and the same 4 times more',
      '00:05:00.000 client           goes',
    ]);
  });
});
