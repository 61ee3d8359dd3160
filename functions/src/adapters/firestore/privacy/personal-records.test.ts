import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { disputeDocumentSchema } from '@sos/contracts/disputes';
import { invoiceDocumentSchema } from '@sos/contracts/invoices';
import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import {
  impersonal,
  type PersonalKind,
  personalData,
  personalNames,
  type PersonalName,
} from '@sos/contracts/personal-data';
import { givenReviewSchema, ratingDocumentSchema, reviewDocumentSchema } from '@sos/contracts/reviews';
import type { Party } from '@sos/domain/privacy/marks';
import { erasureOf, type Fields } from '@sos/domain/privacy/plan';
import type { DocumentData } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { personalRecordsContract } from '../../../usecases/privacy/personal-records.contract.ts';
import { db } from '../shared/db.ts';
import { decode } from '../shared/instants.ts';
import { contactSchema, phoneLineSchema, telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { fromMarked } from '../testing/marked.ts';
import { makePersonalRecords } from './personal-records.ts';

localFirestore();

personalRecordsContract(() => ({
  records: makePersonalRecords(),
  put: async (at, data) => void (await db().doc(at).set(data)),
  look: async (at) => (await db().doc(at).get()).data(),
}));

const folder = path.join(import.meta.dirname, '..', 'testing', 'recorded');
const recorded = globSync('*/*.json', { cwd: folder }).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { path: string; fields: DocumentData }),
}));
const kindOf = (document: string) =>
  personalNames.find((name) => {
    const template: (...ids: string[]) => string = paths[name];
    return new RegExp(`^${template('([^/]+)', '([^/]+)')}$`).test(document);
  });

describe('what the marks say', () => {
  it('is said of every field that a release has stored', () => {
    const unmarked = recorded.flatMap(({ path: document, fields }) => {
      const kind = kindOf(document);
      const marks = kind ? Object.keys(personalData[kind].marks) : undefined;
      return marks ? Object.keys(fields).filter((name) => !marks.includes(name)) : [];
    });
    // The reason of a deed, as it was once called.
    expect(unmarked).toEqual(['words']);
  });

  it('is said of every field of the schemas that only stores know', () => {
    const shapes = {
      sessionTelephony: telephonySchema,
      phoneLine: phoneLineSchema,
      profileContact: contactSchema,
      profileRating: ratingDocumentSchema,
    };
    for (const [name, { shape }] of Object.entries(shapes)) {
      expect(Object.keys(personalData[name as keyof typeof shapes].marks)).toEqual(Object.keys(shape));
    }
  });

  it('is said of every collection that the rules name', () => {
    const rules = readFileSync(new URL('../../../../../firestore.rules', import.meta.url), 'utf8');
    const named = [...rules.matchAll(/^ {4}match \/([a-z_]+)\//gim)].map(([, name]) => name);
    const known = [...personalNames, ...impersonal].map((name) => paths[name]('a', 'b').split('/')[0]);
    expect(named.filter((name) => !known.includes(name))).toEqual(['country_settings']);
  });
});

/** What is kept of somebody, and changed. */
const kept: Readonly<Partial<Record<PersonalName, ZodType<object>>>> = {
  givenReview: givenReviewSchema,
  profileReview: reviewDocumentSchema,
  session: sessionDocumentSchema,
  payment: paymentDocumentSchema,
  dispute: disputeDocumentSchema,
  invoice: invoiceDocumentSchema,
};

describe('a stored document from which somebody was erased', () => {
  const documents = recorded.filter(({ path: document }) => (kindOf(document) ?? '') in kept);

  it.each(documents)('can still be read: $file', ({ path: document, fields }) => {
    const kind = kindOf(document);
    const schema = kind && kept[kind];
    if (!schema) throw new Error('it is of a kind that is kept');
    const { marks, people }: PersonalKind = personalData[kind];
    const stored = decode(schema, fromMarked(fields) as DocumentData) as Fields;
    for (const as of Object.keys(people) as Party[]) {
      const erasure = erasureOf(stored, marks, { as, pseudonym: 'SOS-4F7K2Q' });
      if (erasure === 'delete') continue;
      const left = structuredClone(stored) as Record<string, unknown>;
      for (const { path: at, value } of erasure) setIn(left, at, value);
      expect(schema.safeParse(left).error).toBeUndefined();
    }
  });
});

function setIn(fields: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) fields[name] = value;
  else setIn(fields[name] as Record<string, unknown>, rest, value);
}
