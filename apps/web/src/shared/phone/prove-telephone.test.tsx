import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../words.ts';
import { ProveTelephone } from './prove-telephone.tsx';

async function shown(phone: string): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['applications']}>
        <ProveTelephone phone={phone} onProved={() => {}} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('begins with the number that is known, and asks for no code before it rings', async () => {
  const page = await shown('+33612345678');
  expect(page).toContain('value="+33612345678"');
  expect(page).not.toContain('Six digits');
  expect(page).not.toContain('aria-disabled');
});

it('rings nothing where no number is known', async () => {
  expect(await shown('')).toContain('aria-disabled="true"');
});
