/** Where a page of a statement begins: among what moved the balance, which was this much before, or among what has not. */
export type StatementPlace =
  | { readonly part: 'moved'; readonly balance: number; readonly after: string | null }
  | { readonly part: 'open'; readonly after: string | null };

const SHAPE = /^(?:open|moved (-?\d{1,12})) (.+)$/;

/** A cursor that is none begins where no line is. */
export function placeIn(cursor: string | null, opening: number): StatementPlace {
  if (cursor === null) return { part: 'moved', balance: opening, after: null };
  const [, balance, after = ''] = SHAPE.exec(cursor) ?? [];
  return balance === undefined ? { part: 'open', after } : { part: 'moved', balance: Number(balance), after };
}

export function placeText(place: StatementPlace): string {
  return place.part === 'open' ? `open ${place.after}` : `moved ${place.balance} ${place.after}`;
}
