import { expect, it } from 'vitest';
import { type Effect, effectKey } from './effects.ts';

const of = (party: 'client' | 'provider', number: number) => ({ attemptId: `${party}-${number}` });

it('effects that do another thing, or to another call, have another key', () => {
  const task = { queue: 'settleCallTask', name: 's-1-settle' } as const;
  const effects: Effect[] = [
    { type: 'enqueue', task: { ...task, data: { sessionId: 's-1', action: 'capture' }, at: null } },
    { type: 'cancel', task },
    { type: 'cancel', task: { ...task, name: 's-2-settle' } },
    { type: 'cancel', task: { ...task, queue: 'talkLimitTask' } },
    { type: 'dial', ...of('client', 1) },
    { type: 'dial', ...of('client', 2) },
    { type: 'hang_up', ...of('client', 1), farewell: 'call_over' },
    { type: 'hang_up', ...of('provider', 1), farewell: 'call_over' },
    { type: 'ask', ...of('provider', 1), question: 'client_left', lost: 'client-1' },
    { type: 'ask', ...of('provider', 1), question: 'client_left', lost: 'client-2' },
    { type: 'ask', ...of('client', 1), question: 'provider_left', lost: 'client-1' },
    { type: 'bring_in', ...of('provider', 1), back: 'client-1' },
    { type: 'bring_in', ...of('provider', 1), back: 'client-2' },
    { type: 'raise_alert', alert: 'session_abandoned' },
  ];
  const keys = effects.map(effectKey);
  expect(new Set(keys).size).toBe(effects.length);
  expect(keys.filter((key) => !/^[a-z_]+:./.test(key))).toEqual([]);
});

it('a line is hung up once, whatever is said', () => {
  const farewells = ['call_over', 'time_up'] as const;
  const keys = farewells.map((farewell) => effectKey({ type: 'hang_up', ...of('client', 1), farewell }));
  expect(new Set(keys).size).toBe(1);
});
