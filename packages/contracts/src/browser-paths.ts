/** What browsers read of the database by themselves: these paths alone are part of their code. */
export const browserPaths = {
  profiles: () => 'sos_profiles',
  profile: (uid: string) => `sos_profiles/${uid}`,
  agency: (id: string) => `agencies/${id}`,
  agencyMembers: () => 'agency_members',
  /** A member of an agency and what they do now, by the provider's id. */
  agencyMember: (uid: string) => `agency_members/${uid}`,
  bookingRequests: () => 'booking_requests',
  bookingRequest: (id: string) => `booking_requests/${id}`,
  application: (uid: string) => `applications/${uid}`,
  favourites: (uid: string) => `favourites/${uid}`,
  savedSearches: (uid: string) => `saved_searches/${uid}`,
  notificationPreferences: (uid: string) => `notification_preferences/${uid}`,
  notifications: () => 'notifications',
  refunds: () => 'refunds',
  session: (id: string) => `call_sessions/${id}`,
  sessions: () => 'call_sessions',
};
