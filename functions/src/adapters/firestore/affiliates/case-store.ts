import { paths } from '@sos/contracts/paths';
import { caseId, type Evidence, noted } from '@sos/domain/affiliates/fraud-case';
import { fraudRules, type Suspicion } from '@sos/domain/affiliates/fraud';
import type { Programme } from '@sos/domain/accounts/affiliates';
import type { FraudCases } from '../../../usecases/affiliates/console-ports.ts';
import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { pageOf } from '../shared/pages.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { fraudCaseDocuments, fraudDocuments } from './affiliate-documents.ts';

interface Note {
  readonly suspicion: Suspicion;
  readonly found: { readonly programme: Programme; readonly evidence: Evidence };
}

/** Adds what was found to the cases that it belongs to, with whatever else is written. */
export async function noteCases(desk: Desk, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  const refs = notes.map(({ suspicion: { rule, affiliateId } }) => fraudCaseDocuments.ref(caseId(rule, affiliateId)));
  const read = await desk.read(...refs);
  for (const [index, { suspicion, found }] of notes.entries()) {
    const ref = refs[index];
    const snapshot = read[index];
    if (!ref || !snapshot) continue;
    const before = fraudCaseDocuments.parse(snapshot);
    const after = noted(before, suspicion, found);
    if (before) fraudCaseDocuments.update(desk, ref, { before, after });
    else fraudCaseDocuments.create(desk, ref, after);
  }
}

const all = () => db().collection(paths.fraudCases());
const open = () => all().where('status', '==', 'open');

/** `fraud_cases`, and the notes in `fraud_signals` that they are of. */
export function makeFraudCases(report: ReportCorrupt): FraudCases {
  return {
    list: async ({ status, ...asked }) => {
      const collection = paths.fraudCases();
      const found = all().where('status', '==', status).orderBy('openedAt', 'desc');
      const page = await listPage(found, { collection, documents: fraudCaseDocuments, report }, asked);
      return page && { cases: page.listed.map(({ id, value }) => ({ ...value, id })), next: page.next };
    },
    ofAffiliate: async (affiliateId) => {
      const { docs } = await all().where('affiliateId', '==', affiliateId).limit(fraudRules.length).get();
      return (await fraudCaseDocuments.list(docs, report)).map(({ id, value }) => ({ ...value, id }));
    },
    waiting: (openedBefore, query) => {
      const before = open().where('openedAt', '<', Timestamp.fromMillis(openedBefore)).orderBy('openedAt');
      const readable = (docs: readonly DocumentSnapshot[]) => fraudCaseDocuments.list(docs, report);
      return pageOf(before, paths.fraudCases(), { ...query, readable });
    },
    read: (id) => reporting(report, () => fraudCaseDocuments.read(id)),
    decide: (id, decide, audit) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = fraudCaseDocuments.ref(id);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && fraudCaseDocuments.parse(snapshot);
          if (!before) return undefined;
          const after = decide(before);
          const { affiliateId, rule } = before;
          const notes = db().collection(paths.fraudSignals()).where('affiliateId', '==', affiliateId);
          for (const signal of await desk.find(notes.where('rule', '==', rule).where('isOpen', '==', true))) {
            const known = fraudDocuments.parse(signal);
            if (known) fraudDocuments.update(desk, signal.ref, { before: known, after: { ...known, isOpen: false } });
          }
          fraudCaseDocuments.update(desk, ref, { before, after });
          writeDown(desk, audit);
          return after;
        }),
      ),
    verdicts: async (rule) => {
      const counted = (status: string) => all().where('rule', '==', rule).where('status', '==', status).count().get();
      const [fraud, honest] = await Promise.all([counted('fraud'), counted('honest')]);
      return { fraud: fraud.data().count, honest: honest.data().count };
    },
  };
}
