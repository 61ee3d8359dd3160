/** Notices that could not be sent, vendors' words that nobody understood, and those that contradict what we have. */
export const letterKinds = ['deliveries', 'events', 'quarantined'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What came of a vendor's event that an admin had followed again. `not_kept`: nothing is left of it to follow. */
export const replayOutcomes = ['followed', 'put_aside', 'unreadable', 'not_kept'] as const;
export type ReplayOutcome = (typeof replayOutcomes)[number];
