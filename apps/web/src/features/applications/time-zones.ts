/** Every zone that this browser knows, and the chosen one even if it does not. */
export function timeZones(chosen: string | null): string[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set([...(chosen === null ? [] : [chosen]), own, ...known])].toSorted();
}
