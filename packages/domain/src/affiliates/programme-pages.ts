import { type BuiltInRole, builtInRoles } from '../accounts/affiliates.ts';

/** The page that tells of every programme, behind the language. */
export const PROGRAMMES_PATH = '/partners';

/** What a programme is called in an address that is the same in every language. */
const programmeSlugs: Readonly<Record<BuiltInRole, string>> = {
  chatter: 'chatter',
  influencer: 'influencer',
  blogger: 'blogger',
  groupAdmin: 'group-admin',
};

/** The page that tells of one, behind the language. */
export const programmePath = (role: BuiltInRole): string => `${PROGRAMMES_PATH}/${programmeSlugs[role]}`;

/** The page of one that an admin has added, and where somebody registers for it. */
export const addedPath = (id: string): string => `${PROGRAMMES_PATH}/${id}`;
export const addedRegisterPath = (id: string): string => `/register/${id}`;

export const isAddedPath = (path: string): boolean =>
  path.startsWith(`${PROGRAMMES_PATH}/`) && !builtInRoles.some((role) => programmePath(role) === path);

/** Whose an address is; undefined when it is none's. */
export function programmeCalled(slug: string | undefined): BuiltInRole | undefined {
  return builtInRoles.find((role) => programmeSlugs[role] === slug);
}

/** What people ask before they take part, by the keys of the words. */
export const programmeQuestions = ['cost', 'who', 'recruits', 'friends', 'tax', 'stop'] as const;
