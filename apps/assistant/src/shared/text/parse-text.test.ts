import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, parseText, plainText, spansIn } from './parse-text.ts';

describe('a line', () => {
  it.each([
    ['plain', [{ kind: 'text', text: 'plain' }]],
    ['**must** *may* `id`', ['strong:must', 'text: ', 'em:may', 'text: ', 'code:id']],
    ['snake_case_name stays', ['text:snake_case_name stays']],
    ['2 * 3 * 4', ['text:2 * 3 * 4']],
    ['<img src=x onerror=alert(1)>', ['text:<img src=x onerror=alert(1)>']],
    ['![secret](https://evil.example/?q=1)', ['text:secret']],
    ['[the law](https://law.example/a)', ['link:the law@law.example']],
    ['[press](javascript:alert)', ['link:press@null']],
    ['[press](data:text/html,x)', ['link:press@null']],
    ['an open **mark', ['text:an open **mark']],
  ])('%s', (line, expected) => {
    const told = spansIn(line).map((span) =>
      span.kind === 'link' ? `link:${span.text}@${span.host}` : `${span.kind}:${span.text}`,
    );
    expect(told).toEqual(expected.map((one) => (typeof one === 'string' ? one : `${one.kind}:${one.text}`)));
  });
});

describe('a text', () => {
  it('has paragraphs, headings, lists and code', () => {
    const text = '# Visa\nFirst line\nsecond line\n\n- one\n- **two**\n1. three\n\n```\n<b>\n```\n> quoted';
    expect(parseText(text).map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'code', 'paragraph']);
    expect(plainText(text)).toBe('Visa\nFirst line\nsecond line\none\ntwo\nthree\n<b>\nquoted');
  });

  it('keeps what a fence holds that is not closed yet', () => {
    expect(parseText('```\nstill')).toEqual([{ kind: 'code', text: 'still' }]);
  });

  it('keeps what stands beside the mark of a fence', () => {
    expect(parseText('```law\nvisa\n```')).toEqual([{ kind: 'code', text: 'law\nvisa' }]);
    expect(parseText('```\nvisa\n```law')).toEqual([{ kind: 'code', text: 'visa\n```law' }]);
  });

  it('loses no letter, whatever a model writes', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');
    const words = fc.array(fc.constantFrom('law', 'visa', '**', '*', '_', '`', '\n', ' ', '# ', '- ', '<b>', '&'));
    const holds = fc.property(words, (pieces) => {
      expect(letters(plainText(pieces.join('')))).toBe(letters(pieces.join('')));
    });
    fc.assert(holds, { numRuns: 1_000 });
  });

  it('ends for every text', () => {
    const holds = fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(parseText(text).length).toBeLessThanOrEqual(text.length + 1);
    });
    fc.assert(holds);
  });
});

it.each([
  ['https://law.example:8443/a?b', 'law.example:8443'],
  ['http://law.example', 'law.example'],
  ['javascript:alert(1)', null],
  ['//law.example', null],
  ['', null],
  [null, null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
