import type { Payer } from '@sos/domain/cards/kept-card';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { idSchema } from './shared.ts';
import { storedObject } from './stored.ts';

const cardSchema = z.strictObject({
  id: idSchema,
  brand: z.string(),
  ending: z.string(),
  expiresYear: z.int(),
  expiresMonth: z.int().min(1).max(12),
  expired: z.boolean(),
});
const cards = z.strictObject({ cards: z.array(cardSchema) });

const own = { region: 'europe-west3', access: 'client', resources: 'user', sensitive: true } as const;

/** The cards that Stripe keeps for a client. */
export const cardCallables = {
  listCards: callable({ ...own, input: z.strictObject({}), output: cards, refusals: [] }),
  /** Has Stripe forget a card; one that is not there is fine. */
  removeCard: callable({
    ...own,
    input: z.strictObject({ cardId: idSchema }),
    output: cards,
    refusals: [],
  }),
};

/** `payers/{uid}` */
export const payerDocumentSchema: z.ZodType<Payer> = storedObject({
  customerId: z.string().nullable(),
  tryNumber: z.int().positive(),
});

export const payerMarks: MarksOf<Payer> = {
  customerId: 'owner: deleted, hidden',
  tryNumber: 'none',
};

export type ShownCard = z.infer<typeof cardSchema>;
