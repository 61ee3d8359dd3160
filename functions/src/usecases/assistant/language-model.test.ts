import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { languageModel, patience } from './language-model.ts';
import { type ModelEvent, ModelFailedError, type ModelRequest } from './ports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const request = (signal = new AbortController().signal): ModelRequest => ({
  model: 'a-model',
  system: 'Be kind.',
  messages: [{ role: 'user', text: 'Hello' }],
  signal,
});
const hello = { kind: 'words', words: 'Hello' } as const;

/** Says something so many times, each after as long, and nothing any more. */
const slow = (times: number, pause: number) =>
  languageModel(async function* (asked) {
    asked.signal.addEventListener('abort', () => void (hungUp += 1));
    for (let said = 0; said < times; said++) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      yield hello;
    }
    if (pause > 1) await new Promise(() => undefined);
  });
let hungUp = 0;
beforeEach(() => void (hungUp = 0));

async function heard(events: AsyncIterable<ModelEvent>): Promise<[number, unknown]> {
  let count = 0;
  try {
    for await (const _event of events) count += 1;
    return [count, undefined];
  } catch (error) {
    return [count, error];
  }
}

it('a model that falls silent in the middle has failed, and is hung up on', async () => {
  const end = heard(slow(3, patience.timeout - 1).stream(request()));
  await vi.advanceTimersByTimeAsync(5 * patience.timeout);
  const [count, error] = await end;
  expect(count).toBe(3);
  expect(error).toBeInstanceOf(ModelFailedError);
  expect(hungUp).toBe(1);
});

it('a model that ends is waited for no longer', async () => {
  const end = heard(slow(2, 1).stream(request()));
  await vi.advanceTimersByTimeAsync(2);
  expect(await end).toEqual([2, undefined]);
  expect(vi.getTimerCount()).toBe(0);
});
