import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { locales } from '@sos/domain/shared/locale';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { MailSent } from './mail-sent.tsx';

it.each(locales)('in %s, says to which address a mail went, and has a way to another one', async (locale) => {
  const { prelude } = await prerender(
    <MemoryRouter>
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale={locale}>
        <MailSent email="ada@example.com" />
      </LocaleProvider>
    </MemoryRouter>,
  );
  const page = await new Response(prelude).text();
  expect(page).toContain('ada@example.com');
  expect(page.match(/<button/g)).toHaveLength(2);
  expect(page).toMatch(/<details>.*<summary.*<\/details>/s);
});
