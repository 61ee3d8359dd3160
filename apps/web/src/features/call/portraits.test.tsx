import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aSession } from '../../testing/a-session.ts';
import type { Side } from './describe.ts';
import { Portraits } from './portraits.tsx';

async function shown(side: Side, providerPhotoUrl: string | null): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <Portraits session={aSession({ providerPhotoUrl })} side={side} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it.each(['client', 'provider'] as const)('show the provider’s face to the %s, and nobody else’s', async (side) => {
  const page = await shown(side, '/camille.jpg');
  expect(page.match(/<img/g)).toHaveLength(1);
  expect(page.slice(page.indexOf('call-line'))).toContain('src="/camille.jpg"');
});

it.each([null, ''])('show initials where there is no face: %o', async (photo) => {
  expect(await shown('client', photo)).not.toContain('<img');
});

it('show an outline of anybody for the client whose name the provider does not learn', async () => {
  const client = (await shown('provider', null)).split('call-line')[0];
  expect(client).toContain('<svg');
  expect(client).not.toContain('>YC<');
  expect(await shown('client', null)).not.toContain('<svg');
});
