import { type AffiliateRole, affiliateRoles } from '../accounts/affiliates.ts';

/** The page that tells of every programme, behind the language. */
export const PROGRAMMES_PATH = '/partners';

/** What a programme is called in an address that is the same in every language. */
const programmeSlugs: Readonly<Record<AffiliateRole, string>> = {
  chatter: 'chatter',
  influencer: 'influencer',
  blogger: 'blogger',
  groupAdmin: 'group-admin',
};

/** The page that tells of one, behind the language. */
export const programmePath = (role: AffiliateRole): string => `${PROGRAMMES_PATH}/${programmeSlugs[role]}`;

/** Whose an address is; undefined when it is none's. */
export function programmeCalled(slug: string | undefined): AffiliateRole | undefined {
  return affiliateRoles.find((role) => programmeSlugs[role] === slug);
}

/** What people ask before they take part, by the keys of the words. */
export const programmeQuestions = ['cost', 'who', 'recruits', 'friends', 'tax', 'stop'] as const;
