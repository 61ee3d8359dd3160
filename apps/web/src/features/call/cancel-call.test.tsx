import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aSession } from '../../testing/a-session.ts';
import { CancelCall } from './cancel-call.tsx';

const connection = vi.hoisted(() => ({ online: true }));
vi.mock('@sos/browser/use-online', () => ({ useOnline: () => connection.online }));

async function shown(online: boolean): Promise<string> {
  connection.online = online;
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <CancelCall session={aSession()} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('can cancel while online', async () => {
  const page = await shown(true);
  expect(page).toContain('Cancel the call');
  expect(page).not.toContain('aria-disabled');
});

it('says why it cannot cancel while offline', async () => {
  const page = await shown(false);
  expect(page).toContain('aria-disabled="true"');
  expect(page).toContain('once you are online again');
});
