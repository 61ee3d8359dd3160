import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aProvider } from '../../testing/a-provider.ts';
import { Booking } from './booking.tsx';

const account = vi.hoisted(() => ({ role: 'client' as string | null, uid: 'someone' }));
vi.mock('@sos/browser/auth/account', () => ({
  useAccount: () => ({ ...account, name: 'Someone', email: 'someone@example.org' }),
}));
vi.mock('../../shared/providers/next-available.tsx', () => ({ NextAvailable: () => null }));
vi.mock('../../shared/providers/use-live-availability.ts', () => ({ useLiveAvailability: () => new Map() }));
vi.mock('@sos/browser/use-online', () => ({ useOnline: () => true }));
vi.mock('@sos/browser/currency', () => ({ useCurrency: () => 'EUR' }));
vi.mock('../../shared/config.ts', () => ({ config: () => ({ callerNumber: '+33100000000' }) }));

async function shownTo(
  role: string | null,
  uid = 'someone',
  differs: Parameters<typeof aProvider>[0] = { availability: 'available' },
): Promise<string> {
  Object.assign(account, { role, uid });
  const { prelude } = await prerender(
    <MemoryRouter>
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'booking']}>
          <Booking
            provider={aProvider({ id: 'ingrid', ...differs })}
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

it.each(['lawyer', 'expat', 'chatter', 'agency_manager', 'admin'])(
  'tells a signed-in %s before anything is asked that another account books, and how to go on',
  async (role) => {
    const page = await shownTo(role);
    expect(page).toContain('This account does not book calls.');
    expect(page).toContain('someone@example.org');
    expect(page).toContain('Sign out and go on as a client');
    expect(page).not.toContain('type="tel"');
  },
);

it.each(['client', null])('asks whoever may book, or whose role is not known yet (%s)', async (role) => {
  const page = await shownTo(role);
  expect(page).not.toContain('This account does not book calls.');
  expect(page).toContain('type="tel"');
});

it('says to its owner that a profile is their own', async () => {
  expect(await shownTo('lawyer', 'ingrid')).toContain('This is your own profile.');
});

it('leads from somebody away to their colleagues, where they have any', async () => {
  const away = { availability: 'offline' as const };
  expect(await shownTo('client', 'someone', { ...away, hasColleagues: true })).toContain('/colleagues/new/ingrid');
  expect(await shownTo('client', 'someone', { ...away, hasColleagues: false })).not.toContain('/colleagues/');
});
