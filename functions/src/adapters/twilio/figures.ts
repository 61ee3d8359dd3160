/** What Twilio writes as a number or as text; null where it has written neither. */
export function figureOf(told: unknown): number | null {
  if (typeof told !== 'number' && (typeof told !== 'string' || told.trim() === '')) return null;
  const figure = Number(told);
  return Number.isFinite(figure) ? figure : null;
}
