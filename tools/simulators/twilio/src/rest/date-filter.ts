const DAY_MS = 86_400_000;

/** Whether an instant passes `Name`, `Name<` and `Name>` of a list query: a day, or from and until an instant. */
export function passesDate(query: URLSearchParams, name: string, instant: number): boolean {
  const on = instantOf(query.get(name));
  const before = instantOf(query.get(`${name}<`));
  const after = instantOf(query.get(`${name}>`));
  if (on !== undefined && Math.floor(on / DAY_MS) !== Math.floor(instant / DAY_MS)) return false;
  if (before !== undefined && instant > before) return false;
  return after === undefined || instant >= after;
}

function instantOf(text: string | null): number | undefined {
  const instant = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
