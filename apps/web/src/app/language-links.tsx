import { addressIn } from '@sos/domain/pages/address';
import type { Locale } from '@sos/domain/shared/locale';
import { webWords } from '@sos/words/web';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../shared/words.ts';

/** Tells search engines where the page stands, and where the same page stands in another language. */
export function LanguageLinks() {
  const { pathname } = useLocation();
  const { locale: own } = useWords();
  useEffect(dropWritten, []);
  const at = (locale: Locale) => location.origin + encodeURI(addressIn(decodeURI(pathname), locale));
  return (
    <>
      <link data-own="" rel="canonical" href={at(own)} />
      {webWords.written.map((locale) => (
        <link data-own="" key={locale} rel="alternate" hrefLang={locale} href={at(locale)} />
      ))}
      <link data-own="" rel="alternate" hrefLang="x-default" href={at('en')} />
    </>
  );
}

/** What was written into the page for the address that was opened first says something else of every other. */
function dropWritten(): void {
  const links = 'link[rel=canonical]:not([data-own]), link[hreflang]:not([data-own])';
  for (const link of document.head.querySelectorAll(links)) link.remove();
}
