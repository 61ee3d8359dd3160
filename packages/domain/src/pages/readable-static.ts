import { programmeQuestions, PROGRAMMES_PATH } from '../affiliates/programme-pages.ts';
import { articles, isHelpSubject } from '../help/articles.ts';
import { type Locale, locales } from '../shared/locale.ts';
import type { ReadablePage } from './document.ts';
import { type Answered, faqOf } from './faq.ts';
import { element, type Html } from './html.ts';
import { type PageWords, type Said, saying } from './said.ts';
import { type StaticPage, staticPages } from './static-pages.ts';

/** A page that is the same for everybody, as it is read before any script has run. */
export function readableStatic(page: StaticPage, locale: Locale, words: PageWords): ReadablePage {
  const say = saying(words);
  const title = say(page.title);
  const addresses = Object.fromEntries(locales.map((each) => [each, `/${each}${page.path}`]));
  const answers = answersOf(page, say);
  return {
    locale,
    title,
    description: say(page.description),
    preview: page.preview === null ? null : `/previews/${locale}/${page.preview}.png`,
    addresses: addresses as Record<Locale, string>,
    body: [
      element('h1', {}, title),
      element('p', {}, say(page.description)),
      ...answers.flatMap(({ question, answer }) => [element('h2', {}, question), element('p', {}, answer)]),
      linksOf(page, locale, say),
    ],
    data: [...(page.path === '' ? [organization] : []), ...(answers.length > 0 ? [faqOf(answers)] : [])],
  };
}

/** What is said at an address that is none of ours, in one language; search engines are to leave it alone. */
export function readableNotFound(locale: Locale, words: PageWords): ReadablePage {
  const say = saying(words);
  const [title, text] = [say('notFound.title'), say('notFound.text')];
  const home = element('a', { href: `/${locale}` }, say('notFound.home'));
  const body = [element('h1', {}, title), element('p', {}, text), element('p', {}, home)];
  return { locale, title, description: text, addresses: null, body, data: [] };
}

const organization = { '@type': 'Organization', name: 'SOS Expat' };

function answersOf({ path }: StaticPage, say: Said): Answered[] {
  if (path === PROGRAMMES_PATH) return programmeQuestions.map((each) => answered(`partners.ask.${each}`, say));
  const subject = path.split('/').at(-1);
  if (!path.startsWith('/help/') || !isHelpSubject(subject)) return [];
  return articles[subject].map((each) => answered(`help.${each}`, say));
}

const answered = (key: string, say: Said): Answered => ({ question: say(`${key}.title`), answer: say(`${key}.text`) });

function linksOf(page: StaticPage, locale: Locale, say: Said): Html {
  const others = staticPages.filter(({ path }) => path !== page.path);
  const links = others.map(({ path, title }) =>
    element('li', {}, element('a', { href: `/${locale}${path}` }, say(title))),
  );
  return element('nav', {}, element('ul', {}, links));
}
