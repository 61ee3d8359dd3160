import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { WaitingNotice } from './waiting-notice.tsx';

it.each([
  ['en', 'twilio', 'The telephone network does not answer us.'],
  ['en', 'stripe', 'The payment service does not answer us.'],
  ['fr', 'twilio', 'Le réseau téléphonique ne nous répond pas.'],
  ['fr', 'stripe', 'Le service de paiement ne nous répond pas.'],
] as const)('says in %s that the call waits for %s', async (locale, vendor, title) => {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale={locale}>
      <WithWords areas={['frame', 'call']}>
        <WaitingNotice waiting={{ vendor, circuit: 'open' }} />
      </WithWords>
    </LocaleProvider>,
  );
  expect(await new Response(prelude).text()).toContain(title);
});
