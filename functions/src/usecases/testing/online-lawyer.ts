import type { BookableProfile } from '../calls/ports.ts';

/** A provider who can be booked. */
export const onlineLawyer: BookableProfile = {
  agencyId: null,
  kind: 'lawyer',
  displayName: 'Camille Aubert',
  photoUrl: null,
  locale: 'en',
  approval: 'approved',
  visible: true,
  availability: 'available',
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  missedCalls: 0,
  activeAt: null,
  offlineBecause: null,
};
