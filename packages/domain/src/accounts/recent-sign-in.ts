/** How long a sign-in counts as one of just now, in ms. */
export const RECENT = 10 * 60_000;

/** A deed that asks for a sign-in of just now is refused after this one. */
export function isRecent(signedInAt: number, now: number): boolean {
  return now - signedInAt <= RECENT;
}
