import { type Programme, programmeOfRole } from '../accounts/affiliates.ts';

/** How many people somebody reaches in a month, or how many members their group has. */
export const audiences = ['to_1000', 'to_10000', 'to_100000', 'more'] as const;
export type Audience = (typeof audiences)[number];

interface Joining {
  readonly programme: Programme;
  /** True where whoever is unknown becomes a member. */
  readonly isNew: boolean;
  /** True when they are signed in, and not only say who they are. */
  readonly isOwner: boolean;
  readonly hasProfile: boolean;
}

/** Whether somebody, as they are known by now, gets a profile: whoever is new, and a member whose role fits who lacks theirs. */
export function getsProfile(known: { readonly role: string } | undefined, joining: Joining): boolean {
  if (!known) return joining.isNew;
  return joining.isOwner && programmeOfRole(known.role) === joining.programme && !joining.hasProfile;
}
