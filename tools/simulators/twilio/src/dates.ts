/** RFC 2822 in UTC with whole seconds, the only date format of the 2010 API and of voice webhooks. */
export function rfc2822(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}

/** Whole seconds between the two instants as their RFC 2822 forms tell it. */
export function wholeSeconds(from: number, to: number): number {
  return Math.floor(to / 1000) - Math.floor(from / 1000);
}
