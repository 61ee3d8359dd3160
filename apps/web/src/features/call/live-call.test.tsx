import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aParty, aSession, anAttempt } from '../../testing/a-session.ts';
import { LiveCall } from './live-call.tsx';

vi.mock('../../shared/config.ts', () => ({ config: () => ({ callerNumber: '+33184800000' }) }));

async function shown(leftAt: number | null, now: number): Promise<string> {
  const session = aSession({
    status: 'active',
    client: aParty({ status: 'connected', attempts: [anAttempt({ result: 'accepted', joinedAt: 1000, leftAt })] }),
    provider: aParty({ status: 'connected', attempts: [anAttempt({ result: 'accepted', joinedAt: 1000 })] }),
  });
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <LiveCall session={session} now={now} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('counts while both are on the line, and says when the call will be charged', async () => {
  const page = await shown(null, 91_000);
  expect(page).toContain('1:30');
  expect(page).toContain('is charged when you hang up');
});

it('stops its clock when one has left, as the bill does', async () => {
  const page = await shown(41_000, 91_000);
  expect(page).toContain('0:40');
  expect(page).not.toContain('is charged when you hang up');
});
