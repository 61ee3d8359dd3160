import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { CallableError } from './callable-client.ts';
import { LocaleProvider, WithAreas } from './intl/words.tsx';
import { Problem } from './problem.tsx';

async function shown(error: unknown, money: 'untouched' | 'unknown' | null): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithAreas areas={['frame']}>
        <Problem error={error} money={money} onRetry={() => {}} />
      </WithAreas>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it.each([
  ['untouched', 'Nothing was charged.'],
  ['unknown', 'If your bank shows an amount, it is released by itself unless you talked.'],
] as const)('says of money that is %s: %s', async (money, sentence) => {
  expect(await shown(new CallableError('unexpected', 'broken'), money)).toContain(sentence);
});

it('says nothing of money where none is concerned', async () => {
  expect(await shown(null, null)).not.toMatch(/charged|bank/);
});

it('offers another try only for what may pass, and always a way out', async () => {
  const failed = await shown(new CallableError('unexpected', 'broken'), null);
  expect(failed).toContain('Try again');
  const refused = await shown(new CallableError('not_allowed', 'no'), null);
  expect(refused).not.toContain('Try again');
  expect(refused).toContain('href="/en"');
});

it('tells a lost connection from a failure', async () => {
  expect(await shown(new CallableError('offline', 'no answer'), null)).toContain('No connection.');
  expect(await shown(new CallableError('unexpected', 'broken'), null)).toContain('The fault is ours.');
});

it('leads to a new page where the server does not take this one for ours', async () => {
  const unproved = await shown(new CallableError('app_unproved', 'no'), null);
  expect(unproved).toContain('Please load the page again.');
  expect(unproved).toContain('Load again');
});
