import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aSession } from '../../testing/a-session.ts';
import { MailReceipt } from './mail-receipt.tsx';

const connection = vi.hoisted(() => ({ online: true }));
vi.mock('@sos/browser/use-online', () => ({ useOnline: () => connection.online }));

async function shown(status: 'captured' | 'released', online = true): Promise<string> {
  connection.online = online;
  const session = aSession();
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <MailReceipt session={{ ...session, settlement: { ...session.settlement, status } }} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('is offered of a call that was charged', async () => {
  const page = await shown('captured');
  expect(page).toContain('Send the receipt by email');
  expect(page).not.toContain('aria-disabled');
});

it('is not offered of a call that cost nothing', async () => {
  expect(await shown('released')).not.toContain('<button');
});

it('says why it cannot be sent while offline', async () => {
  const page = await shown('captured', false);
  expect(page).toContain('aria-disabled="true"');
  expect(page).toContain('once you are online again');
});
