import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { payoutLacks } from '@sos/domain/transfers/payout-account';
import { webWords } from '@sos/words/web';
import type { ComponentProps } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { Due } from './due.tsx';

async function shown(lack: ComponentProps<typeof Due>['lack']): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter location="/en/console">
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'console']}>
          <Due due={[{ amount: 3000, currency: 'EUR' }]} lack={lack} paydays={null} />
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

it('says beside the money that documents are lacking and until when, and leads to where they are given', async () => {
  const page = await shown({ what: 'documents', until: Date.UTC(2026, 11, 9, 12) });
  expect(page).toContain('€30.00');
  expect(page).toContain('Stripe still needs documents from you');
  expect(page).toContain('December 9, 2026');
  expect(page).toContain('href="/en/console/earnings"');
});

it.each(payoutLacks)('has words where %s is what is lacking', async (what) => {
  expect(await shown({ what, until: null })).not.toContain('console.due.lack');
});

it('asks for nothing where nothing is lacking', async () => {
  expect(await shown(null)).not.toContain('/en/console/earnings');
});
