import { builtInRoles } from '../accounts/affiliates.ts';
import { landingPath } from '../affiliates/landing.ts';
import { locales } from '../shared/locale.ts';
import { staticPages } from './static-pages.ts';

/** What the app shows by its scripts alone, behind the language; a part that begins with a colon is whatever it is. */
const ownPaths = [
  ...'sign-in forgot-password account-action application account account/data notifications'.split(' '),
  ...'calls favourites reviews telephones cards invoices'.split(' '),
  'providers/:providerId',
  'book/:providerId',
  'call/:sessionId',
  'r/:code',
  'register',
  // Those of programmes that admins have added are known at no build.
  'register/:programme',
  'partners/:programme',
  'colleagues/new/:providerId',
  'colleagues/:requestId',
  ...inside('console', 'calls earnings subscription agency hours reviews profile'.split(' ')),
  ...inside('affiliate', 'links referrals statement withdrawals challenge leaderboard articles'.split(' ')),
  ...'training resources posts guide telegram'.split(' ').map((name) => `affiliate/${name}`),
];

function inside(folder: string, names: readonly string[]): string[] {
  return [folder, ...names.map((name) => `${folder}/${name}`)];
}

/** Where people register for a programme, in the words of every language. */
const landings = locales.flatMap((locale) =>
  builtInRoles.map((role) => landingPath(locale, role).slice(`/${locale}/`.length)),
);

/** Those that no file answers. */
export const scriptedPaths: readonly string[] = [...ownPaths, ...landings];

/** Those of files in each language; without a language the app leads to the best one. */
export const writtenPaths: readonly string[] = staticPages.map(({ path }) => path.slice(1)).filter(Boolean);

const languages = `(?:${locales.toSorted().join('|')})`;

/** What hosting answers with the app: patterns of whole addresses, the language in front or not. */
export function appPatterns(): readonly string[] {
  return [ownPaths, landings, writtenPaths].map((paths) => {
    const each = paths.map((path) => path.replaceAll(/:\w+/g, '[^/]+'));
    return `^/(?:${languages}/)?(?:${each.join('|')})$`;
  });
}
