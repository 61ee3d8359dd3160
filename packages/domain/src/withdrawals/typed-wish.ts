import { centsTyped } from '../money/typed-amount.ts';
import { LEAST_WITHDRAWAL, MOST_WITHDRAWAL, type WithdrawalObstacle } from './ask.ts';

type TypedWish = { readonly cents: number } | { readonly obstacle: WithdrawalObstacle };

/** US cents that somebody typed to take out, or why no balance allows them: what is beyond the bounds is not asked of the server. */
export function wishTyped(text: string): TypedWish {
  const cents = centsTyped(text) ?? 0;
  if (cents < LEAST_WITHDRAWAL) return { obstacle: 'amount_too_small' };
  return cents > MOST_WITHDRAWAL ? { obstacle: 'amount_too_large' } : { cents };
}
