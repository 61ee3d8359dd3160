import { paths } from '@sos/contracts/paths';
import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Commission, LedgerLine } from '@sos/domain/affiliates/commission';
import { countedOfChange, countedOfSet } from '@sos/domain/affiliates/figures';
import { countAfter, countedIn, type EarningCount, measured, nothingCounted } from '@sos/domain/affiliates/counts';
import { type Claim, commissionId, paysOnce } from '@sos/domain/affiliates/grant';
import type { CommissionChange } from '@sos/domain/affiliates/hold';
import { caseNotes } from '@sos/domain/affiliates/watch';
import { ledgerPosting } from '@sos/domain/affiliates/postings';
import { type DocumentSnapshot, FieldPath, type Query, Timestamp } from 'firebase-admin/firestore';
import type { CommissionBook, CommissionRef, DueCommission } from '../../../usecases/affiliates/commission-ports.ts';
import { createEntry } from '../journal/journal-store.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { ConditionalWrites, type Desk, optimistically } from '../shared/optimistic.ts';
import {
  affiliateProfiles,
  commissionDocuments,
  commissionSetDocuments,
  earningCountDocuments,
  ledgerDocuments,
} from './affiliate-documents.ts';
import { noteCases } from './case-store.ts';
import { count } from './count-store.ts';

const all = (programme: Programme) => db().collection(paths[`${programme}Commissions`]());

/** Commissions in `chatter_commissions` and its like, `affiliate_ledger`, and balances in the profiles. */
export function makeCommissionBook(report: ReportCorrupt): CommissionBook {
  return {
    ofPayment: (paymentId) =>
      reporting(report, async () => (await commissionSetDocuments.read(paymentId))?.commissions),
    create: (paymentId, claims, decide) =>
      reporting(report, () => optimistically((desk) => create(desk, { paymentId, claims, decide }))),
    read: (ref) => reporting(report, async () => read(ref)),
    change: (ref, decide) => reporting(report, () => optimistically((desk) => change(desk, ref, decide))),
    changeListed: (listed, decide) => reporting(report, () => changeListed(listed, decide)),
    due: async (programme, status, { now, limit, after }) => {
      const waiting = all(programme).where('status', '==', status).where('dueAt', '<=', Timestamp.fromMillis(now));
      const { docs } = await behind(waiting.orderBy('dueAt').orderBy(FieldPath.documentId()), after).limit(limit).get();
      const listed = await commissionDocuments[programme].list(docs, report);
      const versions = new Map(docs.map((doc) => [doc.id, versionOf(doc)]));
      const last = docs.length === limit ? docs.at(-1) : undefined;
      const next = last ? `${(last.get('dueAt') as Timestamp).toMillis()} ${last.id}` : null;
      const due = listed.map(({ id, value }): DueCommission => {
        return { programme, id, commission: { ...value, id, programme }, version: versions.get(id) ?? '' };
      });
      return { due, next };
    },
  };
}

/** The place is told by what it was, since what stood there has moved on when the next page is read. */
function behind(query: Query, after: string | null): Query {
  if (after === null) return query;
  const [dueAt, id] = after.split(' ');
  return query.startAfter(Timestamp.fromMillis(Number(dueAt)), id);
}

const versionOf = ({ updateTime }: DocumentSnapshot) =>
  updateTime ? `${updateTime.seconds}.${updateTime.nanoseconds}` : '';

function timeOf(version: string): Timestamp {
  const [seconds, nanoseconds] = version.split('.').map(Number);
  return new Timestamp(seconds ?? 0, nanoseconds ?? 0);
}

async function changeListed(
  { programme, id, commission, version }: DueCommission,
  decide: Parameters<CommissionBook['change']>[1],
): Promise<boolean> {
  const writes = new ConditionalWrites();
  const ref = commissionDocuments[programme].ref(id);
  writes.saw(ref, timeOf(version));
  await write(writes, commission, decide(commission));
  return (await writes.commit()) !== undefined;
}

async function read({ programme, id }: CommissionRef): Promise<Commission | undefined> {
  const stored = await commissionDocuments[programme].read(id);
  return stored && { ...stored, id, programme };
}

interface Creation {
  readonly paymentId: string;
  readonly claims: readonly Claim[];
  readonly decide: Parameters<CommissionBook['create']>[2];
}

async function create(desk: Desk, { paymentId, claims, decide }: Creation): Promise<void> {
  const known = await readKnown(desk, paymentId, claims);
  if (known === 'made') return;
  const { counts, paid } = known;
  const countOf = (uid: string) => counts.get(uid) ?? nothingCounted;
  const asked = measured(claims, { countOf, paid });
  const commissions = decide(asked, countOf);
  await noteCases(desk, caseNotes(commissions, claims[0]?.trace ?? null));
  for (const commission of commissions) {
    const documents = commissionDocuments[commission.programme];
    documents.create(desk, documents.ref(commission.id), toStored(commission));
  }
  for (const counted of countedOfSet(commissions)) count(desk, counted, paymentId);
  const kept = commissions.map(({ programme, id }) => ({ programme, id }));
  const set = { commissions: kept, claims: asked, callAt: claims[0]?.callAt ?? null };
  commissionSetDocuments.create(desk, commissionSetDocuments.ref(paymentId), set);
  for (const [uid, before] of counts) {
    keepCount(desk, uid, { before, after: countAfter(before ?? nothingCounted, uid, { claims, commissions }) });
  }
}

interface Counting {
  readonly before: EarningCount | undefined;
  readonly after: EarningCount;
}

function keepCount(desk: Desk, uid: string, { before, after }: Counting): void {
  const ref = earningCountDocuments.ref(uid);
  if (before) earningCountDocuments.update(desk, ref, { before, after });
  else earningCountDocuments.create(desk, ref, after);
}

/** What is counted of everybody who may be paid, and which bonuses are paid already. */
async function readKnown(desk: Desk, paymentId: string, claims: readonly Claim[]) {
  const once = claims.filter(({ event }) => paysOnce(event));
  const onceRefs = once.map((claim) => commissionDocuments[claim.programme].ref(commissionId(claim, '')));
  const people = countedIn(claims);
  const countRefs = people.map((uid) => earningCountDocuments.ref(uid));
  const [set, ...read] = await desk.read(commissionSetDocuments.ref(paymentId), ...onceRefs, ...countRefs);
  if (set?.exists) return 'made';
  const stored = read.slice(onceRefs.length).map((snapshot) => earningCountDocuments.parse(snapshot));
  const counts = new Map(people.map((uid, index) => [uid, stored[index]]));
  const paid = new Set(read.slice(0, onceRefs.length).flatMap(({ exists, id }) => (exists ? [id] : [])));
  return { counts, paid };
}

function toStored({ id: _id, programme: _programme, ...stored }: Commission) {
  return stored;
}

async function change(
  desk: Desk,
  { programme, id }: CommissionRef,
  decide: Parameters<CommissionBook['change']>[1],
): Promise<void> {
  const documents = commissionDocuments[programme];
  const [snapshot] = await desk.read(documents.ref(id));
  const stored = snapshot && documents.parse(snapshot);
  if (!stored) return;
  const before = { ...stored, id, programme };
  await write(desk, before, decide(before));
}

async function write(desk: Desk, before: Commission, { commission, line }: CommissionChange): Promise<void> {
  const { programme, id } = before;
  const documents = commissionDocuments[programme];
  documents.update(desk, documents.ref(id), { before: toStored(before), after: toStored(commission) });
  const counted = countedOfChange(before, commission);
  if (counted) count(desk, counted, id);
  if (line) await credit(desk, programme, line);
}

/** The line, the journal's entry and the balance beside the lines, with the commission that they are of. */
export async function credit(desk: Desk, programme: Programme, { id, ...line }: LedgerLine): Promise<void> {
  const profiles = affiliateProfiles[programme];
  const ref = profiles.ref(line.affiliateId);
  const [snapshot] = await desk.read(ref);
  const before = snapshot && profiles.parse(snapshot);
  ledgerDocuments.create(desk, ledgerDocuments.ref(id), line);
  const posted = ledgerPosting({ id, ...line });
  if (posted) createEntry(desk, posted);
  if (before)
    profiles.update(desk, ref, { before, after: { ...before, [line.kind]: before[line.kind] + line.amount } });
}
