/** How many cards of one person are remembered. */
const MOST_CARDS = 10;

/** The cards with the one that was used last at their end; the same list when it is there already. */
export function withCard(cards: readonly string[], used: string): readonly string[] {
  if (cards.at(-1) === used) return cards;
  return [...cards.filter((each) => each !== used), used].slice(-MOST_CARDS);
}
