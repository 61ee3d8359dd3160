import { addressIn } from '@sos/domain/pages/address';
import type { Locale } from '@sos/domain/shared/locale';
import { webWords } from '@sos/words/web';
import { useLocation } from 'react-router';
import { useWords } from '../shared/words.ts';

/** Tells search engines where the page stands, and where the same page stands in another language. */
export function LanguageLinks() {
  const { pathname } = useLocation();
  const { locale: own } = useWords();
  const at = (locale: Locale) => location.origin + encodeURI(addressIn(decodeURI(pathname), locale));
  return (
    <>
      <link rel="canonical" href={at(own)} />
      {webWords.written.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={at(locale)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at('en')} />
    </>
  );
}
