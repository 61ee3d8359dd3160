import type { Instant } from '../shared/instant.ts';
import type { ViesCode } from './vies-codes.ts';

/** An outage is never taken for `invalid`. */
export const vatResults = ['valid', 'invalid', 'unavailable'] as const;
export type VatResult = (typeof vatResults)[number];

/** What VIES says of a number. */
export type VatAnswer =
  | {
      readonly result: 'valid';
      /** VIES's proof that it was asked; null where it gives none. */
      readonly consultation: string | null;
      /** As registered; null where the member state does not tell. */
      readonly name: string | null;
      readonly address: string | null;
    }
  | { readonly result: 'invalid' }
  | { readonly result: 'unavailable'; readonly code: ViesCode };

/** The VAT number that somebody has given, and what is known of it. */
export interface VatCheck {
  readonly vatNumber: string;
  readonly result: VatResult;
  /** Why the last question was not answered; null when it was. */
  readonly code: ViesCode | null;
  readonly consultation: string | null;
  readonly name: string | null;
  readonly address: string | null;
  /** As its owner gave them, for where VIES does not tell; null where they did not. */
  readonly ownName: string | null;
  readonly ownAddress: string | null;
  readonly givenAt: Instant;
  /** When VIES last answered; null while it has not. */
  readonly checkedAt: Instant | null;
  /** When it is looked at again; null when nothing is to be found out any more. */
  readonly dueAt: Instant | null;
  /** True while documents that bear VAT since VIES could not be asked are to be corrected. */
  readonly owed: boolean;
}

export const LONGEST_BUSINESS_NAME = 150;
export const LONGEST_BUSINESS_ADDRESS = 250;

/** How long an answer holds, in ms. */
const HOLDS_MS = 30 * 86_400_000;

const untold = { code: null, consultation: null, name: null, address: null } as const;

interface Asked {
  readonly vatNumber: string;
  readonly at: Instant;
}

/** What is known of a number after an answer. One that cannot be given now leaves what was known before. */
export function learn(before: VatCheck | undefined, asked: Asked, answer: VatAnswer): VatCheck {
  const { vatNumber, at } = asked;
  const known = before?.vatNumber === vatNumber ? before : given(asked);
  if (answer.result === 'unavailable') {
    return known.result === 'unavailable'
      ? { ...known, code: answer.code, dueAt: at }
      : { ...known, code: answer.code };
  }
  const told = { ...known, ...untold, result: answer.result, checkedAt: at };
  if (answer.result === 'invalid') return { ...told, owed: false, dueAt: null };
  const { consultation, name, address } = answer;
  const owed = known.owed || (known.result === 'unavailable' && before === known);
  return { ...told, consultation, name, address, owed, dueAt: owed ? at : at + HOLDS_MS };
}

function given({ vatNumber, at }: Asked): VatCheck {
  const own = { ownName: null, ownAddress: null };
  return { vatNumber, ...untold, ...own, result: 'unavailable', givenAt: at, checkedAt: null, dueAt: at, owed: false };
}

/** What an owner gives of their business beside its number; what is left out stays, and an empty text takes it away. */
export interface OwnBusiness {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

export function withOwn(check: VatCheck, { name, address }: OwnBusiness): VatCheck {
  return {
    ...check,
    ownName: name === undefined ? check.ownName : name || null,
    ownAddress: address === undefined ? check.ownAddress : address || null,
  };
}

/** The documents that it was owed are corrected. */
export function settle(check: VatCheck): VatCheck {
  return { ...check, owed: false, dueAt: (check.checkedAt ?? check.givenAt) + HOLDS_MS };
}

export function isDue({ dueAt }: VatCheck, now: Instant): boolean {
  return dueAt !== null && dueAt <= now;
}
