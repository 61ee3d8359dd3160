export const availabilities = ['available', 'busy', 'offline'] as const;
export type Availability = (typeof availabilities)[number];

/** The part of a profile that bookings compete for. */
export interface Bookable {
  readonly approval: 'pending' | 'approved' | 'rejected';
  readonly visible: boolean;
  readonly availability: Availability;
  readonly busyWith: string | null;
  readonly busySince: number | null;
}

/** The profile made busy for a session; undefined when it cannot be booked. Booking again for the same session changes nothing. */
export function reserve<T extends Bookable>(profile: T, sessionId: string, now: number): T | undefined {
  if (profile.busyWith === sessionId) return profile;
  const free = profile.approval === 'approved' && profile.visible && profile.availability === 'available';
  return free ? { ...profile, availability: 'busy', busyWith: sessionId, busySince: now } : undefined;
}

/** The profile freed from a session; undefined when it is not that session which keeps it busy. */
export function free<T extends Bookable>(profile: T, sessionId: string): T | undefined {
  if (profile.busyWith !== sessionId) return undefined;
  const availability = profile.availability === 'busy' ? 'available' : profile.availability;
  return { ...profile, availability, busyWith: null, busySince: null };
}
