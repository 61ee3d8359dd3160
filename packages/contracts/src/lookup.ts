import { MOST_NAMED } from '@sos/domain/lookup/most-named';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { adminView } from './audit.ts';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const MOST_HITS = 20;

export const hitKinds = ['person', 'call', 'payment'] as const;

/** `lookup_entries/{uid}`: by which beginnings of words, and ends of telephones, an account is found; for functions alone. */
export const lookupEntrySchema = storedObject({
  title: z.string(),
  detail: z.string(),
  tokens: z.array(z.string()),
  /** Keyed digests of the last digits of each telephone. */
  endings: z.array(z.string()).default([]),
});

export const lookupMarks: MarksOf<z.infer<typeof lookupEntrySchema>> = {
  title: 'owner: deleted, hidden',
  detail: 'owner: deleted, hidden',
  tokens: 'owner: deleted, hidden',
  endings: 'owner: deleted, hidden',
};

const hit = z.strictObject({
  kind: z.enum(hitKinds),
  id: z.string(),
  title: z.string(),
  /** An address and a role; the state of a call, or the kind of an invoice, by the names of the documents. */
  detail: z.string(),
  /** When a call was booked or an invoice issued; null of a person. */
  at: instantSchema.nullable(),
});
export type Hit = z.infer<typeof hit>;

export const lookupCallables = {
  adminSearch: callable({
    ...adminView,
    input: z.strictObject({ text: z.string().max(100) }),
    output: z.strictObject({ hits: z.array(hit).max(MOST_HITS) }),
    refusals: [],
  }),
  /** The names of accounts that a list has by their ids; whoever is gone is left out. */
  adminGetNames: callable({
    ...adminView,
    input: z.strictObject({ uids: z.array(idSchema).min(1).max(MOST_NAMED) }),
    output: z.strictObject({ names: z.array(z.strictObject({ uid: idSchema, name: z.string() })).max(MOST_NAMED) }),
    refusals: [],
  }),
};
