import { paymentDocumentSchema } from '@sos/contracts/payments';
import { instantSchema } from '@sos/contracts/shared';
import { storedObject } from '@sos/contracts/stored';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decode, encode, encodeFields } from './instants.ts';

const schema = storedObject({ begun: instantSchema, ended: instantSchema.nullable(), count: z.int() });
const at = (millis: number) => Timestamp.fromMillis(millis);

describe('the stored form of a document', () => {
  it('has time stamps where the schema has instants, and there alone', () => {
    const stored = encode(schema, { begun: 5, ended: null, count: 7 });
    expect(stored).toEqual({ begun: at(5), ended: null, count: 7 });
    expect(decode(schema, stored)).toEqual({ begun: 5, ended: null, count: 7 });
  });

  it('keeps what a newer release wrote exactly as the database gave it', () => {
    const stored = { begun: at(5), ended: at(6), count: 7, pausedAt: new Timestamp(1, 123_456_789), leftBefore: 9 };
    const decoded = decode(schema, stored);
    expect(decoded).toEqual({ begun: 5, ended: 6, count: 7, pausedAt: stored.pausedAt, leftBefore: 9 });
    expect(encode(schema, schema.parse(decoded))).toEqual(stored);
  });

  it('of a document whose instants are numbers reads as well', () => {
    expect(decode(schema, { begun: 5, ended: null, count: 7 })).toMatchObject({ begun: 5 });
  });

  it('is not accepted from a writer that means another shape', () => {
    // @ts-expect-error A misspelt field.
    encode(schema, { begun: 1, endet: null, count: 1 });
    // @ts-expect-error A date where milliseconds belong.
    encode(schema, { begun: new Date(1), ended: null, count: 1 });
    // @ts-expect-error A status that no payment has.
    encodeFields(paymentDocumentSchema, { status: 'paid' });
    // @ts-expect-error A field that no payment has.
    expect(encodeFields(paymentDocumentSchema, { setledAt: 1 })).toEqual({ setledAt: 1 });
  });
});
