import { type LlmSimulator, startLlmSimulator } from '@sos/llm-simulator/server';
import { pictureOf, scanOf } from '@sos/llm-simulator/sight';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ModelEvent, ModelFailedError, type Sight, UnseenError } from '../../usecases/assistant/ports.ts';
import { makeClaude } from './claude.ts';
import { makeGpt } from '../openai/gpt.ts';
import { makeSonar } from '../perplexity/sonar.ts';

const faults = new FaultPlan();
let vendors: LlmSimulator;
beforeAll(async () => void (vendors = await startLlmSimulator({ port: 0, faults, key: 'local-key' })));
afterAll(() => vendors.close());
beforeEach(() => faults.clear());

const makers = { anthropic: makeClaude, openai: makeGpt, perplexity: makeSonar } as const;
type Vendor = keyof typeof makers;

interface Asked {
  readonly key?: string;
  readonly signal?: AbortSignal;
  readonly sight?: Sight;
}

async function answer(vendor: Vendor, { key = 'local-key', signal = new AbortController().signal, sight }: Asked = {}) {
  const model = makers[vendor]({ apiBase: vendors.bases[vendor], key: () => key });
  const events: ModelEvent[] = [];
  const messages = [{ role: 'user', text: sight ? 'Write it out' : 'Say hello', ...(sight && { sight }) }] as const;
  for await (const event of model.stream({ model: 'a-model', system: 'Be kind.', messages, signal }))
    events.push(event);
  return events;
}
const wordsOf = (events: readonly ModelEvent[]) =>
  events.map((event) => (event.kind === 'words' ? event.words : '')).join('');

describe.each(Object.keys(makers) as Vendor[])('%s', (vendor) => {
  it('answers word by word, and says what that took', async () => {
    vendors.script({ when: 'hello', say: 'Good day to you, from here.' });
    const events = await answer(vendor);
    expect(wordsOf(events)).toBe('Good day to you, from here.');
    expect(events.filter(({ kind }) => kind === 'words').length).toBeGreaterThan(3);
    expect(events.findLast((event) => event.kind === 'tokens')?.tokens).toMatchObject({ output: 7 });
    expect(vendors.asked().at(-1)).toMatchObject({ vendor, model: 'a-model', system: 'Be kind.' });
  });

  it('is told nothing but the words, and no tool', async () => {
    await answer(vendor);
    const sent = Object.keys(JSON.parse(vendors.asked().at(-1)?.body ?? '{}') as object);
    const known = [
      'model',
      'messages',
      'system',
      'stream',
      'max_tokens',
      'max_completion_tokens',
      'store',
      'stream_options',
    ];
    expect(sent.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each([429, 500, 503, 529])('fails when its vendor answers %i, without asking again', async (status) => {
    faults.add({ where: `${vendor}.api`, do: 'status', status });
    const before = vendors.asked().length;
    await expect(answer(vendor)).rejects.toThrow(ModelFailedError);
    expect(vendors.asked().length - before).toBe(1);
  });

  it.each(['drop', 'lost-answer'] as const)('fails when the connection ends by %s', async (what) => {
    faults.add({ where: `${vendor}.api`, do: what });
    await expect(answer(vendor)).rejects.toThrow(ModelFailedError);
  });

  it('fails with a key that its vendor does not know', async () => {
    await expect(answer(vendor, { key: 'another' })).rejects.toThrow(ModelFailedError);
  });

  it('stops when it is told to, which is no failure of its own', async () => {
    await expect(answer(vendor, { signal: AbortSignal.abort() })).rejects.not.toThrow(ModelFailedError);
  });
});

it('says on which pages of the web an answer stands, once', async () => {
  const pages = (await answer('perplexity')).filter((event) => event.kind === 'pages');
  expect(pages).toHaveLength(1);
  expect(pages[0]?.pages[0]?.url).toMatch(/^https:/);
});

describe.each(['anthropic', 'openai'] as const)('what %s is shown', (vendor) => {
  const letter = 'Madame, le loyer de 12 000 ฿ est dû.';

  it.each([
    ['a picture', { type: 'image/png', content: pictureOf(letter) }],
    ['a scan', { type: 'application/pdf', content: scanOf(letter) }],
  ] as const)('is seen as it is: %s', async (_what, sight) => {
    expect(wordsOf(await answer(vendor, { sight }))).toBe(letter);
    expect(vendors.asked().at(-1)?.shown).toHaveLength(1);
  });

  it('is said to be none where it cannot be opened', async () => {
    const sight = { type: 'image/png', content: Buffer.from('no picture') } as const;
    await expect(answer(vendor, { sight })).rejects.toThrow(UnseenError);
    faults.add({ where: `${vendor}.api`, do: 'status', status: 500 });
    await expect(answer(vendor, { sight: { type: 'image/png', content: pictureOf(letter) } })).rejects.not.toThrow(
      UnseenError,
    );
  });
});
