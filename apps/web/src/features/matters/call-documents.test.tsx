import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { webWords } from '@sos/words/web';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { CallInvoices } from '../invoices/call-invoices.tsx';
import { CallDocuments } from './call-documents.tsx';

const letter = { id: 'd1', name: 'letter.pdf', type: 'application/pdf', size: 4, allowedAt: 0 } as const;

async function rendered(part: ReactNode, locale: Locale = 'en'): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale={locale}>
      <WithQueries>{part}</WithQueries>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

function shown(differs: Partial<Parameters<typeof CallDocuments>[0]>, locale: Locale = 'en'): Promise<string> {
  const own = { uid: 'nora', sessionId: 'c1', providerName: 'Camille', onChanged: async () => undefined };
  return rendered(<CallDocuments {...own} side="client" documents={[letter]} {...differs} />, locale);
}

describe('the documents of a call', () => {
  it('are their client’s to add once they agree, to get and to take back', async () => {
    const page = await shown({});
    expect(page).toContain('Documents for Camille');
    expect(page).toContain('I allow Camille to read');
    expect(page).toMatch(/<button[^>]*aria-disabled="true"[^>]*>[^<]*Add a picture or a PDF|aria-disabled="true"/);
    expect(page).toContain('Get letter.pdf');
    expect(page).toContain('Take back letter.pdf');
  });

  it('are their provider’s to get, and nothing where there are none', async () => {
    const page = await shown({ side: 'provider' });
    expect(page).toContain('Documents that the client allows');
    expect(page).toContain('Get letter.pdf');
    expect(page).not.toContain('Take back');
    expect(page).not.toContain('type="checkbox"');
    expect(await shown({ side: 'provider', documents: [] })).toBe('');
  });

  it('have a name of their own beside the invoices of the same call', async () => {
    const page = `${await shown({})}${await rendered(<CallInvoices uid="nora" sessionId="c1" isDue />)}`;
    const named = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    expect(named).toHaveLength(2);
    expect(new Set(named).size).toBe(2);
  });

  it.each(locales)('have words in %s', async (locale) => {
    expect(await shown({}, locale)).not.toMatch(/callDocuments\.|[{}]|undefined|NaN/);
  });
});
