/** What waits for somebody of ours to decide it. */
export const waitingThings = [
  'alerts',
  'disputes',
  'withdrawals',
  'applications',
  'facts',
  'fraud',
  'support',
  'reports',
  'differences',
] as const;
export type WaitingThing = (typeof waitingThings)[number];
/** How many of each. */
export type Waiting = Readonly<Record<WaitingThing, number>>;
