import { entryCauses } from '@sos/domain/journal/causes';
import { differenceKinds } from '@sos/domain/journal/difference';
import { exportFormats } from '@sos/domain/journal/export/format';
import { accounts } from '@sos/domain/journal/posting';
import { rails } from '@sos/domain/payments/rail';
import { withdrawalRails } from '@sos/domain/withdrawals/withdrawal';
import { z } from 'zod';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { closed } from './closed.ts';
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

/**
 * What a reconciliation looks through, in this order: differences that are known, the rails' lists, our payments, our entries;
 * or else the payout rails' lists and our withdrawals.
 */
export const reconciliationPhases = [
  'known',
  'movements',
  'payments',
  'entries',
  'payouts',
  'withdrawals',
  'done',
] as const;

/**
 * `reconciliation_runs/{id}`: one comparison of what moved between two instants, and how far it has come.
 * `payout_runs/{id}`: the same of what affiliates are paid, by itself, so that no rail of theirs keeps payments waiting.
 */
export const reconciliationRunSchema = storedObject({
  from: instantSchema,
  to: instantSchema,
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  phase: z.enum(reconciliationPhases),
  /** Where the phase goes on, in words that only it knows; null at its beginning. */
  after: z.string().nullable(),
  /** Rises with each page, so that of two who go on with a run one stops. */
  pages: z.int().nonnegative(),
  looked: storedObject({
    movements: z.int().nonnegative(),
    payments: z.int().nonnegative(),
    entries: z.int().nonnegative(),
    payouts: z.int().nonnegative().default(0),
    withdrawals: z.int().nonnegative().default(0),
  }),
  /** Differences that no earlier run had found. */
  found: z.int().nonnegative(),
  /** What could not be read and was left out, by the rail and its own name: lines of a list, or the rest of one that never ends. */
  unread: z.array(z.string()).default([]),
});

const explanationSchema = storedObject({ reason: z.string(), by: idSchema, at: instantSchema });

/** `reconciliation_differences/{id}`: one difference, however often it is found. */
export const differenceDocumentSchema = storedObject({
  kind: z.enum(differenceKinds),
  /** The payment or the withdrawal; empty where the rail named none of ours. */
  paymentId: z.string(),
  rail: z.enum([...rails, ...withdrawalRails]),
  /** The payment or the payout at the rail; null where none is known. */
  railPaymentId: z.string().nullable(),
  ref: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Minor units: what we say, and what the rail or the journal says. */
  ours: z.int().nullable(),
  theirs: z.int(),
  inTransitUntil: instantSchema.nullable(),
  foundAt: instantSchema,
  seenAt: instantSchema,
  /** Since when it is no more; null while it is. */
  goneAt: instantSchema.nullable(),
  /** True while it is neither gone nor explained by an admin. */
  isOpen: z.boolean(),
  explanation: explanationSchema.nullable(),
});
export type ReconciliationPhase = (typeof reconciliationPhases)[number];

const ENTRIES_A_PAGE = 50;
const cursorSchema = z.string().regex(/^\d{1,16} [^/ ]{1,600}$/);
const entryViewSchema = z.strictObject({
  id: z.string(),
  paymentId: z.string(),
  at: instantSchema,
  lines: z.array(
    z.strictObject({
      account: z.enum(accounts),
      partyId: z.string().nullable(),
      amount: z.int(),
      currency: currencySchema,
    }),
  ),
});

const DIFFERENCES_A_PAGE = 50;
const differenceIdSchema = z.string().regex(/^[^/]{1,600}$/);

const differenceViewSchema = closed(differenceDocumentSchema.omit({ isOpen: true }).extend({ id: z.string() }));

export const journalCallables = {
  /** Entries, the newest first; a page may have few where many are looked through. All of one payment come at once. */
  adminGetJournal: callable({
    ...adminView,
    input: z.strictObject({
      paymentId: idSchema.optional(),
      account: z.enum(accounts).optional(),
      cause: z.enum(entryCauses).optional(),
      cursor: cursorSchema.optional(),
    }),
    output: z.strictObject({
      entries: z.array(entryViewSchema).max(ENTRIES_A_PAGE),
      nextCursor: z.string().nullable(),
    }),
    refusals: [],
  }),
  /** What is on each account, as far as it is added up. */
  adminGetBalances: callable({
    ...adminView,
    input: z.strictObject({}),
    output: z.strictObject({
      balances: z.array(z.strictObject({ account: z.enum(accounts), currency: currencySchema, amount: z.int() })),
      /** The instant of the last entry in them; null before the first. */
      upTo: instantSchema.nullable(),
      /** The currency in which they do not add up to nothing; null where they all do. */
      odd: currencySchema.nullable(),
    }),
    refusals: [],
  }),
  /** A part of a file for accountants; whoever joins the parts has the file. The first part is written down. */
  adminExportAccounting: callable({
    ...adminDeed,
    resources: 'heavy',
    input: z.strictObject({
      format: z.enum(exportFormats),
      /** A year or a month by UTC. */
      period: z.string().regex(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/),
      cursor: z
        .string()
        .regex(/^\d{1,16} [^/ ]{1,600} \d{1,9}$/)
        .optional(),
      /** Names one export, so that it is written down once. */
      exportId: idSchema,
      reason: reasonSchema,
    }),
    output: z.strictObject({
      text: z.string(),
      fileName: z.string(),
      encoding: z.enum(['utf-8', 'latin-1']),
      nextCursor: z.string().nullable(),
      /** Entries that are in this part, and those that the format cannot tell. */
      entries: z.int().nonnegative(),
      leftOut: z.int().nonnegative(),
    }),
    refusals: deedRefusals,
  }),
  /** The newest first, and the runs that began last: of payments, and of what affiliates are paid. */
  adminListDifferences: callable({
    ...adminView,
    input: z.strictObject({ state: z.enum(['open', 'all']).default('open'), cursor: differenceIdSchema.optional() }),
    output: z.strictObject({
      differences: z.array(differenceViewSchema).max(DIFFERENCES_A_PAGE),
      nextCursor: z.string().nullable(),
      run: z
        .strictObject({
          from: instantSchema,
          to: instantSchema,
          startedAt: instantSchema,
          endedAt: instantSchema.nullable(),
          movements: z.int(),
          payments: z.int(),
          entries: z.int(),
          found: z.int(),
        })
        .nullable(),
      payoutRun: z
        .strictObject({
          startedAt: instantSchema,
          endedAt: instantSchema.nullable(),
          payouts: z.int(),
          withdrawals: z.int(),
          found: z.int(),
        })
        .nullable(),
    }),
    refusals: [],
  }),
  /** Closes a difference; no money moves. `changed` where another admin did before, or where it is gone. */
  adminExplainDifference: callable({
    ...adminDeed,
    input: z.strictObject({ differenceId: differenceIdSchema, reason: reasonSchema }),
    output: z.strictObject({}),
    refusals: deedRefusals,
  }),
};
