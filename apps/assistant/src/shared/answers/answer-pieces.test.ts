import type { Block } from '@sos/domain/assistant/answer';
import { describe, expect, it } from 'vitest';
import { around } from './around.ts';
import { withBlock } from './blocks.ts';
import { modelName } from './model-name.ts';
import { wholeSentences } from './sentences.ts';

const text = (words: string): Block => ({ kind: 'text', text: words });
const quotation: Block = { kind: 'quotation', text: 'Thirty days.', sourceId: 'S1', verdict: 'unproved', place: null };

it('text that follows text belongs to it, and a quotation stands alone', () => {
  const pieces = [text('The '), text('law says'), quotation, quotation, text('So')];
  const blocks = pieces.reduce<readonly Block[]>(withBlock, []);
  expect(blocks).toEqual([text('The law says'), quotation, quotation, text('So')]);
});

describe('what is read aloud', () => {
  it('is each sentence once it is whole', () => {
    const said = (words: string, isOver = false) => wholeSentences([text(words)], 'en', isOver);
    expect(said('The stay is thir')).toEqual([]);
    expect(said('The stay is thirty days. It may')).toEqual(['The stay is thirty days.']);
    expect(said('The stay is **thirty** days. It may', true)).toEqual(['The stay is thirty days.', 'It may']);
  });

  it('is all of a text that something follows, and each quotation', () => {
    expect(wholeSentences([text('The law says'), quotation, text('So no')], 'en', false)).toEqual([
      'The law says',
      quotation,
    ]);
  });

  it('knows where sentences of each script end', () => {
    expect(wholeSentences([text('可以延期。需要申请')], 'zh', false)).toEqual(['可以延期。']);
    expect(wholeSentences([text('आप रुक सकते हैं। आवेदन')], 'hi', false)).toEqual(['आप रुक सकते हैं।']);
  });
});

describe('where a quotation stands', () => {
  it('is shown with what stands around it', () => {
    expect(around('abcdefghij', { start: 4, end: 6 }, 2)).toEqual({
      before: 'cd',
      inside: 'ef',
      after: 'gh',
      isCutBefore: true,
      isCutAfter: true,
    });
    expect(around('abcd', { start: 0, end: 4 }, 9)).toMatchObject({ before: '', inside: 'abcd', isCutAfter: false });
  });

  it('is nowhere where the text has become shorter', () => {
    expect(around('abcd', { start: 3, end: 9 }, 2)).toBeNull();
  });
});

it.each([
  ['anthropic', 'claude-sonnet-4-5-20250929', 'Claude Sonnet 4.5 (Anthropic)'],
  ['openai', 'gpt-5.1', 'GPT 5.1 (OpenAI)'],
  ['openai', 'gpt-4o-mini-2024-07-18', 'GPT 4o Mini (OpenAI)'],
  ['perplexity', 'sonar-pro', 'Sonar Pro (Perplexity)'],
] as const)('the model %s %s is called %s', (vendor, model, name) => {
  expect(modelName({ vendor, model })).toBe(name);
});
