import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { joiningAs } from './joining-as.tsx';

async function said(country: string): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'affiliates']}>{joiningAs('chatter').countryNote(country)}</WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('tells whoever lives where no money can go before they join, and nobody else', async () => {
  expect(await said('VN')).toContain('We cannot send withdrawals to this country yet');
  expect(await said('CI')).not.toContain('cannot send');
});
