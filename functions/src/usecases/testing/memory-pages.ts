import type { PageQuery } from '../shared/ports.ts';

const DIGITS = 16;
const CURSOR = /^\d{1,14} [^/]+$/;

interface Placed {
  readonly at: number;
  readonly id: string;
}

/** A page in the order of instants, and of ids where they are the same, as the stores of affiliates cut it. */
export function pageIn<T>(
  all: readonly T[],
  placeOf: (value: T) => Placed,
  { after, limit, newestFirst = false }: PageQuery & { readonly newestFirst?: boolean },
): { readonly found: readonly T[]; readonly next: string | null } {
  if (after !== null && !CURSOR.test(after)) return { found: [], next: null };
  const text = ({ at, id }: Placed) => `${String(at).padStart(DIGITS, '0')} ${id}`;
  const isBehind = (one: string, other: string) => (newestFirst ? one < other : one > other);
  const [at = '', ...id] = after?.split(' ') ?? [];
  const from = after === null ? undefined : text({ at: Number(at), id: id.join(' ') });
  const rest = all
    .map((value) => ({ value, place: text(placeOf(value)) }))
    .filter(({ place }) => from === undefined || isBehind(place, from))
    .toSorted((one, other) => (isBehind(one.place, other.place) ? 1 : -1));
  const found = rest.slice(0, limit).map(({ value }) => value);
  const last = found.length === limit ? found.at(-1) : undefined;
  if (last === undefined) return { found, next: null };
  const place = placeOf(last);
  return { found, next: `${place.at} ${place.id}` };
}
