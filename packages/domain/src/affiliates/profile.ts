/** How many people somebody reaches in a month, or how many members their group has. */
export const audiences = ['to_1000', 'to_10000', 'to_100000', 'more'] as const;
export type Audience = (typeof audiences)[number];

interface Joining {
  readonly role: string;
  /** True when they are signed in, and not only say who they are. */
  readonly isOwner: boolean;
  readonly hasProfile: boolean;
}

/** Whether somebody, as they are known by now, gets a profile: whoever is new, and a member of the role who lacks theirs. */
export function getsProfile(known: { readonly role: string } | undefined, joining: Joining): boolean {
  if (!known) return true;
  return joining.isOwner && known.role === joining.role && !joining.hasProfile;
}
