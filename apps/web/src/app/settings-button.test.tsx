import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../shared/words.ts';
import { SettingsButton } from './settings-button.tsx';

it('is spoken with the name of the language at every width', async () => {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="fr">
      <WithWords areas={['frame', 'shell']}>
        <SettingsButton />
      </WithWords>
    </LocaleProvider>,
  );
  const html = await new Response(prelude).text();
  const spoken = [...html.matchAll(/<span[^>]*class="visually-hidden"[^>]*>([^<]*)</g)]
    .map(([, text]) => text)
    .join('');
  expect(spoken).toMatch(/: Français$/);
});
