import { CallableError } from '@sos/browser/callable-client';
import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { noFacts, noticeTextNames } from '@sos/domain/notifications/notice';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aNotification } from '../../testing/a-notification.ts';
import type { NotificationsState } from './follow-notifications.ts';
import { NotificationList } from './notification-list.tsx';

vi.mock('../../shared/config.ts', () => ({ config: () => ({ agencyUrl: 'https://multi.example' }) }));

async function shown(state: NotificationsState, isClient = true): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter location="/en/notifications">
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'notifications']}>
          <NotificationList state={state} isClient={isClient} onRetry={() => undefined} />
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

describe('the list of notifications', () => {
  it('says what happened, what is new, and leads to the call', async () => {
    const page = await shown({ status: 'ready', notifications: [aNotification()] });
    expect(page).toContain('Your call with Camille Moreau is booked');
    expect(page).toContain('href="/en/call/booking-1"');
    expect(page).toContain('>New<');
  });

  it('leads a manager to the dashboard of agencies', async () => {
    const page = await shown({
      status: 'ready',
      notifications: [aNotification({ text: 'asked_agency', facts: noFacts })],
    });
    expect(page).toContain('href="https://multi.example/en/requests"');
  });

  it('marks nothing where all is read', async () => {
    const page = await shown({ status: 'ready', notifications: [aNotification({ readAt: 2000 })] });
    expect(page).not.toContain('>New<');
  });

  it.each(noticeTextNames)('has words for %s, with nothing left to fill in', async (text) => {
    const facts = { ...noFacts, providerName: 'Camille Moreau', ringsAt: 1, total: { amount: 4900, currency: 'EUR' } };
    const notification = aNotification({ text, facts: { ...facts, talkSeconds: 90 } as typeof noFacts });
    const page = await shown({ status: 'ready', notifications: [notification] });
    expect(page).not.toMatch(/notice\.|[{}]|undefined|null/);
  });

  it('says that it loads, that nothing has happened, and that it failed', async () => {
    expect(await shown({ status: 'loading' })).toContain('Notifications are loading');
    expect(await shown({ status: 'ready', notifications: [] })).toContain('Nothing has happened yet');
    expect(await shown({ status: 'ready', notifications: [] })).toContain('When you book a call');
    expect(await shown({ status: 'ready', notifications: [] }, false)).not.toMatch(/book a call|Find someone/);
    const failed = await shown({ status: 'failed', error: new CallableError('offline', 'x') });
    expect(failed).toContain('role="alert"');
  });
});
