const fields = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;

/** A day and a time in a zone, which is named where the reader's own clock shows another. */
export function dateIn(formats: string, timeZone: string, instant: number): string {
  const isOther = new Intl.DateTimeFormat(formats).resolvedOptions().timeZone !== timeZone;
  return new Intl.DateTimeFormat(formats, {
    ...fields,
    timeZone,
    ...(isOther && { timeZoneName: 'short' }),
  }).format(instant);
}
