/** How soon a page asks again for what it follows, in milliseconds, by what it waits for. */
export const followPace = {
  /** A vendor is asked this moment, or somebody presses a link in another window. */
  answer: 3_000,
  /** Its owner confirms it in another place, or it is being put together. */
  somebody: 5_000,
  /** Money is on its way between a rail and a bank. */
  money: 20_000,
} as const;
