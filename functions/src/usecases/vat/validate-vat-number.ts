import type { Output } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import { learn, type VatCheck, withOwn } from '@sos/domain/vat/vat-check';
import { readVatNumber } from '@sos/domain/vat/vat-number';
import { troubleOf } from '@sos/domain/vat/vies-codes';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { correctOwed, type CorrectOwedNeeds } from './correct-owed.ts';
import type { AskVies, VatChecks } from './ports.ts';

export interface ValidateVatNumberNeeds extends CorrectOwedNeeds {
  readonly vies: AskVies;
  readonly clock: Clock;
}

/**
 * Keeps the caller's VAT number with what VIES says of it, also when it can say nothing. Throws DomainError
 * vat_number_malformed for what can be none, which VIES is not asked about.
 */
export function makeValidateVatNumber(needs: ValidateVatNumberNeeds): Handler<'validateVatNumber'> {
  const { vies, checks, clock } = needs;
  return async ({ uid }, { vatNumber: typed, ...own }) => {
    const vatNumber = readVatNumber(typed);
    if (vatNumber === undefined) throw new DomainError('invalid', 'vat_number_malformed');
    const answer = await vies(vatNumber);
    const check = await checks.change(uid, (before) =>
      withOwn(learn(before, { vatNumber, at: clock.now() }, answer), own),
    );
    if (check?.owed) await correctOwed(needs, uid, check);
    return { check: check && toShown(check) };
  };
}

/** The caller's VAT number, as it was found last. */
export function makeGetVatNumber({ checks }: { readonly checks: Pick<VatChecks, 'find'> }): Handler<'getVatNumber'> {
  return async ({ uid }) => {
    const check = await checks.find(uid);
    return { check: check ? toShown(check) : null };
  };
}

/** Forgets the caller's VAT number: from now on they are invoiced as a consumer. What was issued stays. */
export function makeRemoveVatNumber({
  checks,
}: {
  readonly checks: Pick<VatChecks, 'change'>;
}): Handler<'removeVatNumber'> {
  return async ({ uid }) => {
    await checks.change(uid, () => null);
    return {};
  };
}

function toShown(check: VatCheck): NonNullable<Output<'getVatNumber'>['check']> {
  const { vatNumber, result, code, name, address, ownName, ownAddress, consultation, checkedAt } = check;
  const business = { name, address, ownName, ownAddress };
  return { vatNumber, result, trouble: code && troubleOf(code), ...business, consultation, checkedAt };
}
