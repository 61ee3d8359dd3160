import type { MarksOf } from '@sos/domain/privacy/marks';
import { LONGEST_BUSINESS_ADDRESS, LONGEST_BUSINESS_NAME, vatResults } from '@sos/domain/vat/vat-check';
import { vatTroubles, viesCodeNames } from '@sos/domain/vat/vies-codes';
import { z } from 'zod';
import { callable } from './callable.ts';
import { writtenTextSchema } from './chosen.ts';
import { instantSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

/** `vat_checks/{uid}`: the VAT number that somebody has given, and what VIES said of it. */
export const vatCheckSchema = storedObject({
  vatNumber: z.string(),
  result: z.enum(vatResults),
  code: storedChoice(viesCodeNames, 'UNKNOWN').nullable(),
  consultation: z.string().nullable(),
  name: z.string().nullable(),
  address: z.string().nullable(),
  ownName: z.string().nullable().default(null),
  ownAddress: z.string().nullable().default(null),
  givenAt: instantSchema,
  checkedAt: instantSchema.nullable(),
  dueAt: instantSchema.nullable(),
  owed: z.boolean(),
});

export const vatCheckMarks: MarksOf<z.infer<typeof vatCheckSchema>> = {
  vatNumber: 'owner: deleted',
  result: 'owner: deleted',
  code: 'none',
  consultation: 'owner: deleted',
  name: 'owner: deleted',
  address: 'owner: deleted',
  ownName: 'owner: deleted',
  ownAddress: 'owner: deleted',
  givenAt: 'owner: deleted',
  checkedAt: 'owner: deleted',
  dueAt: 'none',
  owed: 'none',
};

const member = { region: 'europe-west1', access: 'member', resources: 'user' } as const;
const nothing = z.strictObject({});
const shown = z.strictObject({
  check: z
    .strictObject({
      /** As VIES writes it. */
      vatNumber: z.string(),
      result: z.enum(vatResults),
      /** Why VIES could not be asked the last time; null when it could. */
      trouble: z.enum(vatTroubles).nullable(),
      /** As the member state has it; null where it does not tell. */
      name: z.string().nullable(),
      address: z.string().nullable(),
      /** As its owner gave them, which counts where the member state does not tell. */
      ownName: z.string().nullable(),
      ownAddress: z.string().nullable(),
      /** VIES's proof that it was asked. */
      consultation: z.string().nullable(),
      checkedAt: z.int().nullable(),
    })
    .nullable(),
});

export const vatCallables = {
  getVatNumber: callable({ ...member, input: nothing, output: shown, refusals: [] }),
  validateVatNumber: callable({
    ...member,
    limits: ['vat_checks_by_person'],
    input: z.strictObject({
      vatNumber: z.string().trim().min(1).max(32),
      /** Of the business; what is left out stays as it is, and an empty text takes it away. */
      name: writtenTextSchema.max(LONGEST_BUSINESS_NAME).optional(),
      address: writtenTextSchema.max(LONGEST_BUSINESS_ADDRESS).optional(),
    }),
    output: shown,
    refusals: ['vat_number_malformed'],
  }),
  removeVatNumber: callable({ ...member, input: nothing, output: nothing, refusals: [] }),
};
