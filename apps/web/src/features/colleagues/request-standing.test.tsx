import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { nextRequest, type RequestEvent } from '@sos/domain/agencies/next-request';
import { type AgencyRequest, defaultRequestRules, openRequest } from '@sos/domain/agencies/request';
import { webWords } from '@sos/words/web';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aProvider } from '../../testing/a-provider.ts';
import { profileQuery } from './profile-query.ts';
import { RequestStanding } from './request-standing.tsx';

vi.mock('@sos/browser/currency', () => ({ useCurrency: () => 'EUR' }));

const SECOND = 1000;
const asked = openRequest(
  {
    id: 'r1',
    agencyId: 'agency',
    clientId: 'client',
    fromProviderId: 'tomas',
    cause: 'asked',
    kind: 'expat',
    country: null,
    language: 'en',
    speciality: null,
    rules: defaultRequestRules,
  },
  0,
);
const first: RequestEvent = { type: 'due', ranked: ['amara', 'sofia'], at: 0 };
const second: RequestEvent = { type: 'due', ranked: ['amara', 'sofia'], at: defaultRequestRules.offer * SECOND };
const nobody: RequestEvent = { type: 'due', ranked: [], at: 0 };
const over: RequestEvent = { type: 'due', ranked: [], at: defaultRequestRules.search * SECOND };
const accepted: RequestEvent = { type: 'accepted', memberId: 'amara', isAssigned: false, at: SECOND };
const notBooked: RequestEvent = { type: 'due', ranked: [], at: (defaultRequestRules.booking + 1) * SECOND };
const booked: RequestEvent = { type: 'booked', providerId: 'amara', sessionId: 's1', at: 2 * SECOND };
const takenBack: RequestEvent = { type: 'cancelled', at: SECOND };

async function shownAfter(
  events: readonly RequestEvent[],
  { request = asked, queries = new QueryClient() }: { request?: AgencyRequest; queries?: QueryClient } = {},
): Promise<string> {
  const { prelude } = await prerender(
    <QueryClientProvider client={queries}>
      <StaticRouter location="/en/colleagues/r1">
        <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
          <WithWords areas={['frame', 'shell', 'colleagues', 'providers', 'booking', 'refusals']}>
            <RequestStanding request={events.reduce(nextRequest, request)} />
          </WithWords>
        </LocaleProvider>
      </StaticRouter>
    </QueryClientProvider>,
  );
  return new Response(prelude).text();
}

it.each([
  ['nobody is free yet', [nobody], 'looking for somebody', 'Take the request back'],
  ['a colleague is asked', [first], 'A colleague was asked', 'Take the request back'],
  ['the first could not', [first, second], 'so the next colleague was asked', 'Take the request back'],
  ['it is booked', [first, accepted, booked], 'You have booked the call', 'See the call'],
  ['nobody could', [nobody, over], 'Nobody in the team was free', 'See everyone online now'],
  ['it was not booked in time', [first, accepted, notBooked], 'no call came of it', 'See everyone online now'],
  ['its client took it back', [first, takenBack], 'taken the request back', 'See everyone online now'],
] as const)('says that %s, and what comes next', async (_, events, sentence, act) => {
  const page = await shownAfter(events);
  expect(page).toContain(sentence);
  expect(page).toContain(act);
});

it('asks nothing more of whoever was found', async () => {
  const page = await shownAfter([first, accepted]);
  expect(page).toContain('Somebody has time for you');
  expect(page).not.toContain('Take the request back');
});

it.each([
  ['nothing where they name it all', { country: 'TH', language: 'en' }, ''],
  ['that they work elsewhere', { country: 'JP', language: 'en' }, 'Amara does not name Japan among the countries'],
  ['that they do not speak the language', { country: 'TH', language: 'hi' }, 'Amara does not name Hindi among their'],
] as const)('says of whoever accepted %s', async (_, wish, sentence) => {
  const queries = new QueryClient();
  const amara = aProvider({ displayName: 'Amara', countries: ['TH'], languages: ['en'] });
  queries.setQueryData(profileQuery('amara', 'EUR').queryKey, amara);
  const page = await shownAfter([first, accepted], { request: { ...asked, ...wish }, queries });
  expect(page).toContain('Book a call with Amara');
  expect(page.includes('does not name')).toBe(sentence !== '');
  expect(page).toContain(sentence);
});
