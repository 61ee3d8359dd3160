import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { locales } from '@sos/domain/shared/locale';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { LanguageField } from './language-field.tsx';

it('offers each language by its own name, spoken in it, and begins with the one that is given', async () => {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['reviews']}>
        <LanguageField value="fr" onChange={() => undefined} />
      </WithWords>
    </LocaleProvider>,
  );
  const page = await new Response(prelude).text();
  expect(locales.filter((locale) => !page.includes(`lang="${locale}"`))).toEqual([]);
  expect(page).toMatch(/<option[^>]*value="fr"[^>]*selected/);
  expect(page).toContain('Language of your words');
});
