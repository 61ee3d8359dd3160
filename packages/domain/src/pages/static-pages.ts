import { builtInRoles } from '../accounts/affiliates.ts';
import { programmePath, PROGRAMMES_PATH } from '../affiliates/programme-pages.ts';
import { helpSubjects } from '../help/articles.ts';

/** A page that is the same for everybody, by the keys of its words. */
export interface StaticPage {
  /** Behind the language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The name of the picture that social networks show of it; null for none. */
  readonly preview: string | null;
}

const page = (path: string, title: string, description: string): StaticPage => {
  return { path, title, description, preview: previewed(path) ? (path.split('/').at(-1) ?? '') || 'home' : null };
};

/** Pages that links of affiliates lead to, or that are told of from person to person. */
const previewed = (path: string) => path === '' || path.startsWith(PROGRAMMES_PATH) || path.startsWith('/register/');

/** The pages that search engines are shown, whatever is in the database. */
export const staticPages: readonly StaticPage[] = [
  page('', 'search.title', 'search.description'),
  page('/pricing', 'pricing.title', 'pricing.description'),
  page('/how-it-works', 'steps.title', 'steps.description'),
  page('/where', 'where.title', 'where.description'),
  page('/help', 'help.title', 'help.description'),
  ...helpSubjects.map((each) => page(`/help/${each}`, `help.subject.${each}`, `help.about.${each}`)),
  page('/contact', 'contact.title', 'contact.text'),
  page('/register/lawyer', 'apply.lawyer.title', 'apply.lawyer.text'),
  page('/register/expat', 'apply.expat.title', 'apply.expat.text'),
  page(PROGRAMMES_PATH, 'partners.title', 'partners.description'),
  ...builtInRoles.map((role) => page(programmePath(role), `partners.${role}.title`, `partners.${role}.text`)),
  page('/terms', 'terms.title', 'terms.price.text'),
  page('/privacy', 'privacy.title', 'privacy.phone.text'),
  page('/cookies', 'cookies.title', 'cookies.none.text'),
  page('/legal', 'legal.title', 'legal.lead'),
];
