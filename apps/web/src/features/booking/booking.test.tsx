import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aProvider } from '../../testing/a-provider.ts';
import { Booking } from './booking.tsx';

const live = vi.hoisted(() => new Map<string, 'available' | 'busy' | 'offline'>());
vi.mock('../../shared/providers/use-live-availability.ts', () => ({
  useLiveAvailability: () => live,
}));
vi.mock('@sos/browser/auth/account', () => ({ useAccount: () => null }));
const connection = vi.hoisted(() => ({ online: true }));
vi.mock('@sos/browser/use-online', () => ({ useOnline: () => connection.online }));
vi.mock('@sos/browser/currency', () => ({ useCurrency: () => 'EUR' }));
vi.mock('../../shared/config.ts', () => ({ config: () => ({ callerNumber: '+33100000000' }) }));

async function shown(): Promise<string> {
  const { prelude } = await prerender(
    <MemoryRouter>
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'providers', 'booking']}>
          <Booking
            provider={aProvider({ id: 'ingrid', availability: 'available' })}
            renderAccount={() => null}
            renderBusiness={() => null}
            onScheduled={() => undefined}
            onPriceChanged={() => undefined}
          />
        </WithWords>
      </LocaleProvider>
    </MemoryRouter>,
  );
  return new Response(prelude).text();
}

beforeEach(() => {
  live.clear();
  connection.online = true;
});

it('says that the person is there until something newer is known', async () => {
  expect(await shown()).toContain('Online now');
});

it('says in the summary what the person has become meanwhile, and keeps the step', async () => {
  live.set('ingrid', 'offline');
  const page = await shown();
  expect(page).not.toContain('Online now');
  expect(page).toContain('Offline');
  expect(page).toContain('type="tel"');
});

it('says offline that a connection is needed, before anything is asked', async () => {
  const needed = 'Booking needs a connection.';
  expect(await shown()).not.toContain(needed);
  connection.online = false;
  const page = await shown();
  expect(page).toContain(needed);
  expect(page).toMatch(/type="submit"[^>]*aria-disabled="true"|aria-disabled="true"[^>]*type="submit"/);
});
