/** Whose clock the console tells times by: the browser's, UTC, or that of the person a drawer is about. */
export const zoneChoices = ['mine', 'utc', 'theirs'] as const;
export type ZoneChoice = (typeof zoneChoices)[number];

export const isZoneChoice = (value: unknown): value is ZoneChoice => zoneChoices.some((each) => each === value);

/** The zone in which times are told; undefined is the browser's own, also where nobody knows the other's. */
export function zoneOf(choice: ZoneChoice, theirs: string | null): string | undefined {
  if (choice === 'utc') return 'UTC';
  return choice === 'theirs' && theirs !== null && isKnown(theirs) ? theirs : undefined;
}

/** A zone may be younger than the browser. */
function isKnown(zone: string): boolean {
  try {
    return Intl.DateTimeFormat(undefined, { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** As people read it: `America/New York`. */
export const zoneName = (zone: string | undefined) =>
  (zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone).replaceAll('_', ' ');
