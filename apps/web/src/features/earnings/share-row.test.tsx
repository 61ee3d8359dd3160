import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { someEarnings } from '../../testing/some-earnings.ts';
import type { Share } from './queries.ts';
import { ShareRow } from './share-row.tsx';

const RANG = Date.UTC(2026, 10, 29, 23, 30);

async function shown(differs: Partial<Share>): Promise<string> {
  const [, share] = someEarnings().shares;
  if (!share) throw new Error('there is no share');
  const { prelude } = await prerender(
    <StaticRouter location="/en/console/earnings">
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'earnings']}>
          <ShareRow share={{ ...share, dispute: null, ...differs }} timeZone="Asia/Bangkok" />
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

it('tells when the call rang by the clock of the provider, as the list of calls does', async () => {
  expect(await shown({ at: RANG + 900_000, calledAt: RANG })).toContain('Nov 30, 2026, 6:30');
});

it('says of a share that was sent what a dispute may take back, and until when we answer', async () => {
  const answerBy = Date.UTC(2026, 11, 9, 12);
  const row = await shown({ sent: 3000, dispute: { atStake: 1500, answerBy } });
  expect(row).toContain('€15.00 of your share is at stake');
  expect(row).toContain('We answer by December 9, 2026');
  expect(row).toContain('€15.00 is taken back');
});

it('says of a share that is kept that it is sent by itself if nothing is lost', async () => {
  const kept = { sent: 0, status: 'waiting', waitsFor: 'dispute' } as const;
  const row = await shown({ ...kept, dispute: { atStake: 3000, answerBy: null } });
  expect(row).toContain('On hold until a dispute is decided');
  expect(row).toContain('We wait for the decision');
  expect(row).toContain('sent to you by itself');
  expect(await shown({})).not.toContain('at stake');
});
