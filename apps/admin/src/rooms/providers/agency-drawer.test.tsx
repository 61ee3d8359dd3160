import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import type { Output } from '@sos/contracts/callables';
import { adminWords } from '@sos/words/admin';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { AgencyView } from './agency-drawer.tsx';

type Seen = Output<'adminGetAgency'>;

const agency = { id: 'help', name: 'Help Abroad', shareBusyStatus: true, members: 1, openRequests: 1 } as const;
const ana = {
  providerId: 'ana',
  displayName: 'Ana Lima',
  kind: 'lawyer',
  availability: 'available',
  isShown: true,
  joinedAt: 1,
  maySwitchOff: false,
  isInCall: false,
} as const;
const asked = { id: 'i1', address: 'cy@example.com', providerId: 'cy', invitedAt: 1, expiresAt: 2 } as const;
const request = {
  id: 'r1',
  status: 'accepted',
  cause: 'asked',
  fromProviderId: 'ana',
  acceptedBy: 'ben',
  asked: 2,
  createdAt: 1,
  dueAt: null,
} as const;
const seen: Seen = {
  agency: { ...agency, standing: 'suspended' },
  members: [ana],
  invitations: [{ ...asked, status: 'waiting' }],
  requests: [request],
};

async function shown(view: Seen): Promise<string> {
  const { prelude } = await prerender(
    <QueryClientProvider client={new QueryClient()}>
      <StaticRouter location="/en/providers">
        <LocaleProvider app={{ name: 'Test', words: adminWords }} locale="en">
          <WithWords areas={['providers']}>
            <AgencyView seen={view} />
          </WithWords>
        </LocaleProvider>
      </StaticRouter>
    </QueryClientProvider>,
  );
  return new Response(prelude).text();
}

it('an agency is shown with its manager, and with what its members agreed to', async () => {
  const page = await shown(seen);
  expect(page).toContain('people?open=person:help');
  expect(page).toContain('Suspended');
  expect(page).toContain('Has not agreed to be switched off by the agency');
  expect(page).toContain('Waits for an answer since');
  expect(page).toContain('Accepted and not booked yet');
  expect(page).toContain('Members asked: 2');
  const agreed = await shown({ ...seen, members: [{ ...ana, maySwitchOff: true }] });
  expect(agreed).toContain('Has agreed to be switched off by the agency');
});

it('says where there is nobody, nothing asked and nobody invited', async () => {
  const page = await shown({ ...seen, members: [], invitations: [], requests: [] });
  expect(page.match(/There are none/g)).toHaveLength(3);
});
