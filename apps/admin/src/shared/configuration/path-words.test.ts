import { expect, it } from 'vitest';
import { currencyAt, pathInWords, problemInWords } from './path-words.ts';

const say = (key: string) => `<${key}>`;

it.each([
  ['lawyer.EUR.total', '<adminConfig.kind.lawyer>, EUR, <adminConfig.total>'],
  ['expat.maxAttempts', '<adminConfig.kind.expat>, <adminConfig.maxAttempts>'],
  ['maxima.accounts_by_address', '<adminConfig.limits>, <adminConfig.limit.accounts_by_address>'],
  ['byPrefix.+33 6', '<adminConfig.byPrefix>, +33 6'],
  ['constructor', 'constructor'],
])('%s is said as %s', (path, words) => {
  expect(pathInWords(path, say)).toBe(words);
});

it.each([
  ['lawyer.EUR.total', 'EUR'],
  ['expat.USD.platformFee', 'USD'],
  ['lawyer.EUR.includedMinutes', undefined],
  ['anywhere', undefined],
])('%s is in %s', (path, currency) => {
  expect(currencyAt(path)).toBe(currency);
});

it('a problem names the figure as its field does', () => {
  const told = (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : `<${key}>`);
  expect(problemInWords('lawyer.EUR.platformFee', told)).toBe(
    'adminConfig.problem.share {"figure":"<adminConfig.kind.lawyer>, EUR, <adminConfig.platformFee>"}',
  );
  expect(problemInWords('expat.maxTalk', told)).toBe('<adminConfig.kind.expat>, <adminConfig.maxTalk>');
});
