import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { aroundSchema } from './testing/around-schema.ts';
import { aWrite, everyone, may } from './testing/product-world.ts';
import { aDocument, type Fields, type Plain } from './testing/requests.ts';

/** One field with a value around its bounds. */
function changes(schema: z.ZodType): fc.Arbitrary<Fields> {
  const fields = Object.entries(aroundSchema(schema)).map(([field, values]) =>
    (values as fc.Arbitrary<Plain>).map((value) => ({ [field]: value })),
  );
  return fc.oneof(...fields);
}

/** What people say of themselves is written by callables, which hold it to the schema that its readers parse. */
describe.each([
  ['sos_profiles/lawyer-1', { ...aProfile() } as Fields, profileDocumentSchema],
  ['users/client-1', { ...aUser() } as Fields, userDocumentSchema],
] as const)('%s', (path, before, readers) => {
  it('is written past the callables by nobody, whatever is tried', () => {
    fc.assert(
      fc.property(changes(readers), fc.constantFrom(...everyone), (change, person) => {
        const asked = aWrite('update', aDocument(path, before), aDocument(path, { ...before, ...change }));
        expect(may(person, asked)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
