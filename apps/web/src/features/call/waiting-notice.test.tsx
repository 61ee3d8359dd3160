import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { WaitingNotice } from './waiting-notice.tsx';

it.each([
  ['en', 'twilio', 'client', 'The telephone network does not answer us.'],
  ['en', 'twilio', 'client', 'nothing is charged for waiting'],
  ['en', 'twilio', 'provider', 'Keep your telephone near.'],
  ['en', 'stripe', 'provider', 'The payment service does not answer us.'],
  ['fr', 'twilio', 'client', 'Le réseau téléphonique ne nous répond pas.'],
  ['fr', 'stripe', 'client', 'Le service de paiement ne nous répond pas.'],
] as const)('says in %s that the call waits for %s, to the %s: %s', async (locale, vendor, side, words) => {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale={locale}>
      <WithWords areas={['frame', 'call']}>
        <WaitingNotice waiting={{ vendor, circuit: 'open' }} side={side} />
      </WithWords>
    </LocaleProvider>,
  );
  expect(await new Response(prelude).text()).toContain(words);
});
