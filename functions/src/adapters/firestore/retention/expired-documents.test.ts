import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alertDocumentSchema } from '@sos/contracts/alerts';
import { deadLetterSchema } from '@sos/contracts/payments';
import { paths } from '@sos/contracts/paths';
import { type RetainedName, retainedNames, retention } from '@sos/contracts/retention';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { expiredDocumentsContract } from '../../../usecases/retention/expired-documents.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeExpiredDocuments, makeRetentionRuns } from './expired-documents.ts';

localFirestore();
const at = (name: RetainedName, id: string) => {
  const template: (...ids: string[]) => string = paths[name];
  return db().doc(template(id));
};

expiredDocumentsContract(() => ({
  documents: makeExpiredDocuments(),
  runs: makeRetentionRuns(),
  put: async (name, id, since) => {
    const value = since === null ? null : Timestamp.fromMillis(since);
    await at(name, id).set({ [retention[name].since]: value });
  },
  has: async (name, id) => (await at(name, id).get()).exists,
  now: () => START,
}));

const recorded = path.join(import.meta.dirname, '../testing/recorded');
const recordings = globSync('*/*.json', { cwd: recorded }).map(
  (file) =>
    JSON.parse(readFileSync(path.join(recorded, file), 'utf8')) as {
      path: string;
      fields: Readonly<Record<string, unknown>>;
    },
);

/** Kinds whose recordings are older than the field. */
const shapes: Readonly<Record<string, object>> = {
  alert: alertDocumentSchema.shape,
  deadLetter: deadLetterSchema.shape,
};

describe('what releases have stored', () => {
  it.each(retainedNames)('has the instant of %s from which its time is counted', (name) => {
    const template: (...ids: string[]) => string = paths[name];
    const [collection = ''] = template('x', 'y').split('/');
    const own = recordings.filter((each) => each.path.startsWith(`${collection}/`));
    const { since } = retention[name];
    expect(own.length).toBeGreaterThan(0);
    expect([shapes[name] ?? {}, ...own.map(({ fields }) => fields)].some((fields) => since in fields)).toBe(true);
  });
});
