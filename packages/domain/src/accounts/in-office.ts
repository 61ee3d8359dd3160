/** A person as far as it says what they may do. */
export interface Person {
  readonly role: string;
  readonly status: 'active' | 'suspended';
}

/** Who may act as an admin, and who they are now. */
export interface Admins {
  readonly whitelist: readonly string[];
  readonly people: ReadonlyMap<string, Person>;
}

/** Whether somebody is active in a role. */
export const isInOffice = ({ role, status }: Person, as: string) => role === as && status === 'active';

/** Whether somebody may do deeds of an admin at this very moment. */
export function actsAsAdmin(uid: string, { whitelist, people }: Admins): boolean {
  const person = people.get(uid);
  return person !== undefined && isInOffice(person, 'admin') && whitelist.includes(uid);
}

/** What a role and a suspension decide of a profile. */
export interface OfficeProfile {
  readonly kind: string;
  readonly approval: string;
  readonly visible: boolean;
}
export interface Showing {
  readonly visible: boolean;
  /** Whether it was this that hid the profile, so that it is shown again with the role. */
  readonly hidProfile: boolean;
}

/**
 * Whether a profile is shown once its owner has another role or standing: nobody finds a provider who may take no calls,
 * and what was taken out of sight before stays there afterwards.
 */
export function showingAfter(
  profile: OfficeProfile,
  { before, after, hidProfile }: { readonly before: Person; readonly after: Person; readonly hidProfile: boolean },
): Showing {
  const [was, is] = [isInOffice(before, profile.kind), isInOffice(after, profile.kind)];
  if (is === was) return { visible: profile.visible, hidProfile };
  if (!is) return { visible: false, hidProfile: profile.visible };
  return { visible: hidProfile && profile.approval === 'approved', hidProfile: false };
}

/** Whether a role is of the other kind of provider than a profile, with its checks and its reviews, was made for. */
export function isOtherKind(profile: Pick<OfficeProfile, 'kind'> | undefined, role: string): boolean {
  const isProvider = role === 'lawyer' || role === 'expat';
  return isProvider && profile !== undefined && profile.kind !== role;
}

/** Whether the change takes from somebody what their booked calls rest on. */
export function endsBookings(before: Person | undefined, after: Person): boolean {
  if (after.status === 'suspended') return true;
  return before !== undefined && before.role !== after.role;
}
