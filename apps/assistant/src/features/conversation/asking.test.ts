import type { AnswerChunk } from '@sos/contracts/assistant-answers';
import { describe, expect, it } from 'vitest';
import { nextAsking } from './asking.ts';
import type { AskEvent, Asked, Asking } from './asking.ts';

const asked: Asked = { askId: 'a1', kind: 'research', question: 'May they stay?', forClient: true };
const text = (side: 'provider' | 'client', words: string): AnswerChunk => {
  return { kind: 'block', side, block: { kind: 'text', text: words } };
};
const quotation: AnswerChunk = {
  kind: 'block',
  side: 'provider',
  block: { kind: 'quotation', text: 'Thirty days', sourceId: 'S1', verdict: 'proved', place: { start: 0, end: 11 } },
};
const sources: AnswerChunk = {
  kind: 'sources',
  sources: [{ id: 'S1', kind: 'page', title: 'The law', url: 'https://law.example', fileId: null }],
};

/** What stands after these pieces of the answer. */
function after(chunks: readonly AnswerChunk[], ...events: readonly AskEvent[]): Asking | null {
  const told = chunks.map((chunk): AskEvent => ({ kind: 'told', askId: 'a1', chunk }));
  return [{ kind: 'asked', asked } as const, ...told, ...events].reduce<Asking | null>(nextAsking, null);
}

describe('an answer on its way', () => {
  it('begins with nothing', () => {
    expect(after([])).toMatchObject({ status: 'thinking', provider: [], client: [], ending: null });
  });

  it('grows on both sides, and its quotations stay whole', () => {
    const asking = after([
      sources,
      text('provider', 'The '),
      text('provider', 'law: '),
      quotation,
      text('client', 'La'),
    ]);
    expect(asking).toMatchObject({ status: 'writing', client: [{ text: 'La' }] });
    expect(asking?.provider).toMatchObject([{ text: 'The law: ' }, { kind: 'quotation', verdict: 'proved' }]);
    expect(asking?.sources).toHaveLength(1);
  });

  it('begins anew with the next model, of what the first one said nothing is left', () => {
    const asking = after([sources, text('provider', 'Wrong'), { kind: 'status', status: 'next_model' }]);
    expect(asking).toMatchObject({ status: 'next_model', provider: [], client: [], sources: [], asked });
    expect(
      after([text('provider', 'Wrong'), { kind: 'status', status: 'next_model' }, text('provider', 'Right')]),
    ).toMatchObject({
      status: 'writing',
      provider: [{ text: 'Right' }],
    });
  });

  it('goes on saying that another model has taken over until that one searches or writes', () => {
    const next: AnswerChunk = { kind: 'status', status: 'next_model' };
    expect(after([next, { kind: 'status', status: 'thinking' }])?.status).toBe('next_model');
    expect(after([next, { kind: 'status', status: 'searching' }])?.status).toBe('searching');
  });

  it('searches before it writes', () => {
    expect(after([{ kind: 'status', status: 'searching' }])?.status).toBe('searching');
  });

  it('keeps what had come where it ends early, and hears no more of it', () => {
    const stopped = after([text('provider', 'Half')], { kind: 'ended', askId: 'a1', ending: 'stopped' });
    expect(stopped).toMatchObject({ ending: 'stopped', provider: [{ text: 'Half' }] });
    expect(nextAsking(stopped, { kind: 'told', askId: 'a1', chunk: text('provider', 'More') })).toBe(stopped);
    expect(nextAsking(stopped, { kind: 'ended', askId: 'a1', ending: 'lost' })).toBe(stopped);
  });

  it('is over once it is done', () => {
    expect(after([text('provider', 'All')], { kind: 'done', askId: 'a1' })).toBeNull();
  });

  it('hears nothing of another question', () => {
    const asking = after([text('provider', 'Mine')]);
    expect(nextAsking(asking, { kind: 'told', askId: 'a2', chunk: quotation })).toBe(asking);
    expect(nextAsking(asking, { kind: 'done', askId: 'a2' })).toBe(asking);
    expect(nextAsking(null, { kind: 'done', askId: 'a1' })).toBeNull();
  });

  it('does without what a newer server tells besides', () => {
    const asking = after([text('provider', 'Mine')]);
    const unknown = { kind: 'picture' } as unknown as AnswerChunk;
    expect(nextAsking(asking, { kind: 'told', askId: 'a1', chunk: unknown })).toBe(asking);
  });
});
