const DAY_MS = 86_400_000;

/** The start of a day in UTC, as a field of a date has it; undefined for what is none. */
function startOf(day: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** What the two days of an address mean: from the first on, until the second is over. */
export function boundsOf(url: (name: string) => string): { readonly from?: number; readonly before?: number } {
  const [from, until] = [startOf(url('from')), startOf(url('until'))];
  return { ...(from !== undefined && { from }), ...(until !== undefined && { before: until + DAY_MS }) };
}
