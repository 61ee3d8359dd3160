const INSTANT = /^(\d{4}-\d{2}-(\d{2}))[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}:\d{2})$/i;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/i;

/** An instant in RFC 3339 and UTC, or what is wrong with the text. */
export function parseInstant(text: string): { readonly instant: string } | { readonly problem: string } {
  if (WITHOUT_ZONE.test(text)) return { problem: 'Add a time and a zone: Z for UTC, or an offset such as +02:00.' };
  if (/\.\d{7}/.test(text)) return { problem: 'Firestore keeps microseconds: at most six digits of a second.' };
  const match = INSTANT.exec(text);
  const ms = match ? millisecondsOf(match) : Number.NaN;
  if (Number.isNaN(ms)) return { problem: 'This is no instant. Write it as 2026-01-31T09:30:00Z.' };
  const utc = new Date(ms);
  if (utc.getUTCFullYear() < 1 || utc.getUTCFullYear() > 9999)
    return { problem: 'Instants lie between the years 1 and 9999.' };
  const fraction = match?.[5] === undefined ? '' : `.${match[5]}`;
  return { instant: `${utc.toISOString().slice(0, -'.000Z'.length)}${fraction}Z` };
}

/** Of the whole second; NaN when there is no such day or hour, which `Date` would count on into the next month. */
function millisecondsOf([, date, day, minutes, seconds = '00', , zone = '']: readonly string[]): number {
  const local = Date.parse(`${date}T${minutes}:${seconds}Z`);
  return new Date(local).getUTCDate() === Number(day) ? local - offsetMs(zone) : Number.NaN;
}

function offsetMs(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours = Number.NaN, minutes = Number.NaN] = zone.slice(1).split(':').map(Number);
  if (hours > 23 || minutes > 59) return Number.NaN;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
