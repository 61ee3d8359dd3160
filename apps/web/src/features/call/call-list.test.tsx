import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { REVIEW_WINDOW } from '@sos/domain/reviews/review';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { sessionAt } from '../../testing/a-session.ts';
import { CallRow } from './call-list.tsx';

vi.mock('@sos/browser/use-online', () => ({ useOnline: () => true }));

const AT = Date.UTC(2026, 9, 12);

async function shown(moment: string, { reviewed = false, now = AT, photo = '' } = {}): Promise<string> {
  const session = sessionAt(moment, AT);
  if (!session) throw new Error(`there is no moment ${moment}`);
  const { prelude } = await prerender(
    <StaticRouter location="/en/calls">
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'call', 'clientarea']}>
          <CallRow
            session={{ ...session, endedAt: AT, providerPhotoUrl: photo || null }}
            now={now}
            reviewed={reviewed}
          />
        </WithWords>
      </LocaleProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

describe('a call in the list', () => {
  it('that was charged says so and why, and leads to receipt, review and booking', async () => {
    const row = await shown('charged');
    expect(row).toContain('€49.00 was charged.');
    expect(row).toContain('talked for more than one minute');
    expect(row).toContain('href="/en/call/charged"');
    expect(row).toContain('href="/en/book/camille"');
    expect(row).toContain('href="/en/call/charged#review"');
  });

  it('asks for no review once there is one, or it is too late', async () => {
    expect(await shown('charged', { reviewed: true })).not.toContain('#review');
    expect(await shown('charged', { now: AT + REVIEW_WINDOW + 1 })).not.toContain('#review');
  });

  it('shows the face that was booked, and initials without one or once it is erased', async () => {
    expect(await shown('charged', { photo: '/camille.jpg' })).toContain('src="/camille.jpg"');
    const without = await shown('charged');
    expect(without).toContain('>CM<');
    expect(without).not.toContain('<img');
  });

  it('that was not charged says why, and asks for no review', async () => {
    const row = await shown('released');
    expect(row).toContain('Nothing was charged.');
    expect(row).toContain('did not answer');
    expect(row).not.toContain('#review');
  });

  it('that is coming leads to its page and not to a receipt', async () => {
    const row = await shown('scheduled');
    expect(row).toContain('is booked');
    expect(row).not.toContain('Receipt');
    expect(row).not.toContain('/book/');
  });
});
