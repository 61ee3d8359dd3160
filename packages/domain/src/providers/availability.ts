export const availabilities = ['available', 'busy', 'offline'] as const;
export type Availability = (typeof availabilities)[number];

/** The part of a profile that bookings compete for. */
export interface Bookable {
  readonly approval: 'pending' | 'approved' | 'rejected';
  readonly visible: boolean;
  readonly availability: Availability;
  readonly busyWith: string | null;
  readonly busySince: number | null;
  /** Calls of their agency that keep them busy too, since it shares being busy; their own may be among them. */
  readonly sharedBusyWith: readonly string[];
  /** When their hours end; from then on they are not free, though nobody has switched them off yet. */
  readonly closesAt?: number | null;
}

/** What people may be told: whoever is past the end of their hours is offline. */
export function availabilityAt(profile: Pick<Bookable, 'availability' | 'closesAt'>, now: number): Availability {
  const isOver = typeof profile.closesAt === 'number' && now >= profile.closesAt;
  return isOver && profile.availability === 'available' ? 'offline' : profile.availability;
}

/** The profile made busy for a session; undefined when it cannot be booked. Booking again for the same session changes nothing. */
export function reserve<T extends Bookable>(profile: T, sessionId: string, now: number): T | undefined {
  if (profile.busyWith === sessionId) return profile;
  const shown = profile.approval === 'approved' && profile.visible;
  const free = availabilityAt(profile, now) === 'available' && profile.sharedBusyWith.length === 0;
  return shown && free ? { ...profile, availability: 'busy', busyWith: sessionId, busySince: now } : undefined;
}

/** The profile freed from a session; undefined when it is not that session which keeps it busy. */
export function free<T extends Bookable>(profile: T, sessionId: string): T | undefined {
  if (profile.busyWith !== sessionId) return undefined;
  return withoutCall({ ...profile, busyWith: null, busySince: null }, sessionId);
}

/** The profile of a member whose agency shares being busy, once a colleague (or they themselves) is booked. */
export function shareBusy<T extends Bookable>(profile: T, sessionId: string): T {
  if (profile.sharedBusyWith.includes(sessionId)) return profile;
  const availability = profile.availability === 'available' ? 'busy' : profile.availability;
  return { ...profile, availability, sharedBusyWith: [...profile.sharedBusyWith, sessionId] };
}

/** The profile once a call that the agency shared is over: available when it was the last that kept them busy. */
export function withoutCall<T extends Bookable>(profile: T, sessionId: string): T {
  const sharedBusyWith = profile.sharedBusyWith.filter((id) => id !== sessionId);
  const over = profile.availability === 'busy' && profile.busyWith === null && sharedBusyWith.length === 0;
  return { ...profile, availability: over ? 'available' : profile.availability, sharedBusyWith };
}
