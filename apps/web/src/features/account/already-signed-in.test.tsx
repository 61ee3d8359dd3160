import type { Account } from '@sos/browser/auth/account';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { AlreadySignedIn } from './already-signed-in.tsx';

const current = vi.hoisted(() => vi.fn<() => Account | null>());
vi.mock('@sos/browser/auth/account', () => ({ currentAccount: current }));

async function shown(): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter location="/en/sign-in">
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'account']}>
          <AlreadySignedIn />
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

it('says whose place another account would take, and leads back to it', async () => {
  current.mockReturnValue({ uid: 'nora', name: 'Nora', email: 'nora@example.com' });
  const page = await shown();
  expect(page).toContain('nora@example.com');
  expect(page).toContain('href="/en/account"');
});

it('says nothing to whoever is signed out', async () => {
  current.mockReturnValue(null);
  expect(await shown()).not.toContain('banner');
});
