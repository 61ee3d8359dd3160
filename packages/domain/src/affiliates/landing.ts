import { type BuiltInRole, builtInRoles } from '../accounts/affiliates.ts';
import { type Locale, locales } from '../shared/locale.ts';

interface Slugs extends Readonly<Record<BuiltInRole, string>> {
  readonly register: string;
}

/** What the addresses of registration are called in each language, in letters that every keyboard has. */
const slugs: Readonly<Record<Locale, Slugs>> = {
  fr: {
    chatter: 'chatter',
    influencer: 'influenceur',
    blogger: 'blogueur',
    groupAdmin: 'admin-groupe',
    register: 'inscription',
  },
  en: {
    chatter: 'chatter',
    influencer: 'influencer',
    blogger: 'blogger',
    groupAdmin: 'group-admin',
    register: 'sign-up',
  },
  es: {
    chatter: 'chatter',
    influencer: 'influencer',
    blogger: 'bloguero',
    groupAdmin: 'admin-grupo',
    register: 'registro',
  },
  de: {
    chatter: 'chatter',
    influencer: 'influencer',
    blogger: 'blogger',
    groupAdmin: 'gruppenleitung',
    register: 'anmeldung',
  },
  pt: {
    chatter: 'chatter',
    influencer: 'influenciador',
    blogger: 'bloguista',
    groupAdmin: 'admin-grupo',
    register: 'inscricao',
  },
  ru: {
    chatter: 'chatter',
    influencer: 'inflyuenser',
    blogger: 'bloger',
    groupAdmin: 'admin-gruppy',
    register: 'registratsiya',
  },
  zh: {
    chatter: 'chatter',
    influencer: 'wanghong',
    blogger: 'bozhu',
    groupAdmin: 'qunzhu',
    register: 'zhuce',
  },
  hi: {
    chatter: 'chatter',
    influencer: 'influencer',
    blogger: 'blogger',
    groupAdmin: 'samuh-prabandhak',
    register: 'panjikaran',
  },
  ar: {
    chatter: 'chatter',
    influencer: 'muathir',
    blogger: 'mudawwin',
    groupAdmin: 'mudir-majmua',
    register: 'tasjil',
  },
};

/** Where somebody registers for a programme, such as `/fr/chatter/inscription`. */
export function landingPath(locale: Locale, programme: BuiltInRole): string {
  const own = slugs[locale];
  return `/${locale}/${own[programme]}/${own.register}`;
}

/** Whose registration an address of any language is, its language left out; undefined when it is none. */
export function programmeAt(programme: string, register: string): BuiltInRole | undefined {
  const own = locales.map((locale) => slugs[locale]).filter((each) => each.register === register);
  return builtInRoles.find((role) => own.some((each) => each[role] === programme));
}

/** The last part of those addresses, in every language. */
export const registerSlugs: readonly string[] = locales.map((locale) => slugs[locale].register);
