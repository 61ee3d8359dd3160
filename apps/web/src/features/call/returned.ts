/** An amount of a call's price that was given back, and when. */
export interface Returned {
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly at: number;
}

/** Minor units of all that was given back. */
export const sumOf = (given: readonly Returned[]): number => given.reduce((sum, { amount }) => sum + amount.amount, 0);
