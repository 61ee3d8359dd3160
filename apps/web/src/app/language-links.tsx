import { useLocation } from 'react-router';
import { pathInLocale } from '@sos/browser/intl/locales';
import { webWords } from '@sos/words/web';

/** Tells search engines where the same page stands in another language. */
export function LanguageLinks() {
  const { pathname } = useLocation();
  const at = (locale: string) => `${location.origin}${pathInLocale(pathname, locale)}`;
  return (
    <>
      {webWords.written.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={at(locale)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at('en')} />
    </>
  );
}
