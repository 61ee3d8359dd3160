import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { webWords } from '@sos/words/web';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { Route, Routes, StaticRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { AskTeam } from '../../features/colleagues/ask-team.tsx';
import { WithWords } from '../../shared/words.ts';
import { aProvider } from '../../testing/a-provider.ts';
import { Component } from './colleagues.tsx';

const somebody = vi.hoisted(() => ({ account: null as { uid: string } | null }));
vi.mock('@sos/browser/currency', () => ({ useCurrency: () => 'EUR' }));
vi.mock('@sos/browser/auth/account', () => ({ useAccount: () => somebody.account }));

async function shown(path: string, page: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter location={`/en/colleagues/${path}`}>
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'colleagues', 'providers', 'booking', 'refusals']}>
          <Routes>
            <Route path="/en/colleagues/*" element={page} />
          </Routes>
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

beforeEach(() => void (somebody.account = { uid: 'nora' }));

it.each(['new/ingrid', 'r1'])('has a heading while %s is on its way', async (path) => {
  expect(await shown(path, <Component />)).toMatch(/<h1[^>]*>Your request to the team/);
});

it('leads whoever is not signed in to the sign-in, and back', async () => {
  somebody.account = null;
  expect(await shown('new/ingrid', <Component />)).toContain('/en/sign-in?next=%2Fcolleagues%2Fnew%2Fingrid');
});

it('asks for the language, the country and the matter of the call, and says that asking costs nothing', async () => {
  const form = (
    <WithQueries>
      <AskTeam provider={aProvider({ displayName: 'Ingrid' })} onAsked={() => undefined} />
    </WithQueries>
  );
  const page = await shown('new/ingrid', form);
  expect(page).toContain('Help from Ingrid’s team');
  expect(page).toContain('Language of the call');
  expect(page).toMatch(/<option value="en" selected="">English/);
  expect(page).toContain('Any country');
  expect(page).toContain('Something else');
  expect(page).toMatch(/<option value="police"[^>]*>Police and arrest/);
  expect(page).toContain('Asking costs nothing');
});
