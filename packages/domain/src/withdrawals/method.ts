import type { Instant } from '../shared/instant.ts';
import type { WithdrawalRail } from './withdrawal.ts';

/** Where an affiliate's money goes, without what names the account. */
export interface PayoutMethod {
  readonly id: string;
  readonly rail: WithdrawalRail;
  /** ISO 3166-1 alpha-2, and ISO 4217. */
  readonly country: string;
  readonly currency: string;
  /** The last signs of the account, by which its owner recognises it. */
  readonly ending: string;
  readonly savedAt: Instant;
  /** Before this nothing leaves for it. */
  readonly usableFrom: Instant;
}

/** For how long nothing leaves for an account that is not somebody's first, in ms. */
export const METHOD_FREEZE_MS = 48 * 3_600_000;
export const MOST_METHODS = 3;

/** When an account can be used: the first ever at once, every other after the freeze, so that its owner can object. */
export function usableFrom(savedBefore: number, at: Instant): Instant {
  return savedBefore === 0 ? at : at + METHOD_FREEZE_MS;
}
