import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aParty, aSession, anAttempt } from '../../testing/a-session.ts';
import { ProviderCall, ProviderSentence } from './provider-call.tsx';

const connected = aParty({ status: 'connected', attempts: [anAttempt({ result: 'accepted', joinedAt: 1000 })] });
const ringing = aParty({ status: 'ringing' });

async function shown(session: ReturnType<typeof aSession>, now = 10): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <ProviderSentence session={session} now={now} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

describe('the sentence for a provider', () => {
  it.each([
    [aSession(), 'A client has booked a call with you.'],
    [aSession({ scheduledFor: 5 }), 'We ring your client in a moment.'],
    [aSession({ status: 'calling_client', client: ringing }), 'We are ringing your client.'],
    [
      aSession({ status: 'calling_provider', provider: ringing, waiting: { vendor: 'twilio', circuit: 'open' } }),
      'We are trying to reach the telephone network. Nothing rings yet.',
    ],
    [
      aSession({ status: 'calling_client', client: aParty({ status: 'no_answer' }) }),
      'We ring your client in a moment.',
    ],
    [aSession({ status: 'calling_provider', client: connected }), 'Your telephone rings in a moment.'],
    [aSession({ status: 'calling_provider', provider: ringing }), 'Your telephone is ringing.'],
    [
      aSession({ status: 'calling_provider', provider: aParty({ status: 'no_answer', attempts: [anAttempt()] }) }),
      'We will ring you again in a moment.',
    ],
    [aSession({ status: 'connecting' }), 'You have taken the call.'],
    [aSession({ status: 'active', client: connected, provider: connected }), 'You are talking with your client.'],
    [aSession({ status: 'completed' }), 'talked for more than one minute'],
    [aSession({ status: 'failed', endReason: 'too_short' }), 'talked for less than 60 seconds'],
    [aSession({ status: 'cancelled', endReason: 'by_client' }), 'The call did not take place. It was cancelled.'],
    [aSession({ status: 'failed', endReason: 'provider_no_answer' }), 'You did not take it'],
    [aSession({ status: 'failed', endReason: 'client_declined' }), 'The client did not take it.'],
    [aSession({ status: 'failed', endReason: 'client_hung_up' }), 'The call did not take place.'],
    [aSession({ status: 'failed', endReason: 'system_error' }), 'The fault was ours.'],
  ])('%#: follows the call', async (session, sentence) => {
    const text = await shown(session);
    expect(text).toContain(sentence);
    expect(text).not.toContain('nothing is charged');
  });
});

it('says when the call counts, and nothing of the client’s card', async () => {
  const session = aSession({ status: 'active', client: connected, provider: connected });
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <ProviderCall session={session} now={91_000} />
      </WithWords>
    </LocaleProvider>,
  );
  const page = await new Response(prelude).text();
  expect(page).toContain('1:30');
  expect(page).toContain('counts after 60 seconds');
  expect(page).not.toContain('€');
});
