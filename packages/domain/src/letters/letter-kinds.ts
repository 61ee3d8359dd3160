/** Notices that could not be sent, vendors' words that nobody understood, and those that contradict what we have. */
export const letterKinds = ['deliveries', 'events', 'quarantined'] as const;
export type LetterKind = (typeof letterKinds)[number];
