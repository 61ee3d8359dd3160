import { accounts } from '@sos/domain/journal/posting';
import { z } from 'zod';
import { currencySchema, idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `accounting_entries/{cause}`: one balanced movement, which nobody changes. */
export const accountingEntrySchema = storedObject({
  paymentId: idSchema,
  at: instantSchema,
  /** Minor units: positive is a debit, negative a credit; they add up to nothing in each currency. */
  lines: z.array(
    storedObject({
      account: z.enum(accounts),
      partyId: idSchema.nullable(),
      amount: z.int(),
      currency: currencySchema,
    }),
  ),
});

/** `accounting_balances/journal`: what all entries up to one add up to. */
export const balancesSchema = storedObject({
  balances: z.array(storedObject({ account: z.enum(accounts), currency: currencySchema, amount: z.int() })),
  /** The last entry that is in the balances; null before the first. */
  upTo: storedObject({ at: instantSchema, id: z.string() }).nullable(),
});
