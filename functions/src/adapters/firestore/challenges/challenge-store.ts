import { challengeSchema } from '@sos/contracts/challenges';
import { paths } from '@sos/contracts/paths';
import { type Challenge, withPaid } from '@sos/domain/challenges/challenge';
import type { InProgramme } from '@sos/domain/accounts/affiliates';
import { prizeLine } from '@sos/domain/challenges/prize';
import { FieldPath, type Query, Timestamp } from 'firebase-admin/firestore';
import type { Challenges, CountedCalls } from '../../../usecases/challenges/ports.ts';
import { affiliateProfiles, commissionDocuments } from '../affiliates/affiliate-documents.ts';
import { credit } from '../affiliates/commission-store.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';

export const challengeDocuments = documentsOf(challengeSchema, paths.challenge);

/** The weeks of chatters in `challenges`; prizes come into `affiliate_ledger`. */
export function makeChallenges(report: ReportCorrupt): Challenges {
  return {
    read: (id) => reporting(report, () => challengeDocuments.read(id)),
    createOnce: async (id, challenge) => {
      await challengeDocuments.createOnce(challengeDocuments.ref(id), toDocument(challenge));
    },
    change: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const before = await readWith(desk, id);
          if (before)
            challengeDocuments.update(desk, challengeDocuments.ref(id), { before, after: toDocument(decide(before)) });
        }),
      ),
    pay: (id, affiliateId, at) => reporting(report, () => optimistically((desk) => pay(desk, { id, affiliateId, at }))),
  };
}

async function readWith(desk: Desk, id: string) {
  const [snapshot] = await desk.read(challengeDocuments.ref(id));
  return snapshot && challengeDocuments.parse(snapshot);
}

interface Payment {
  readonly id: string;
  readonly affiliateId: string;
  readonly at: number;
}

async function pay(desk: Desk, { id, affiliateId, at }: Payment): Promise<void> {
  const before = await readWith(desk, id);
  const after = before && withPaid(before, affiliateId, at);
  const line = after && prizeLine(after, { id, affiliateId, at });
  const [profile] = line ? await desk.read(affiliateProfiles.chatter.ref(affiliateId)) : [];
  if (!line || profile?.exists !== true) return;
  challengeDocuments.update(desk, challengeDocuments.ref(id), { before, after: toDocument(after) });
  await credit(desk, 'chatter', line);
}

function toDocument({ prizes, standings, awards, ...challenge }: Challenge) {
  return { ...challenge, prizes: [...prizes], standings: [...standings], awards: awards && [...awards] };
}

interface Span {
  readonly from: number;
  readonly until: number;
}
function all({ programme, added }: InProgramme): Query {
  const commissions = db().collection(paths[`${programme}Commissions`]());
  return added === undefined ? commissions : commissions.where('added', '==', added);
}

const inSpan = (commissions: Query, { from, until }: Span) =>
  commissions.where('callAt', '>=', Timestamp.fromMillis(from)).where('callAt', '<', Timestamp.fromMillis(until));

const chatters: InProgramme = { programme: 'chatter' };

/** What challenges and rankings count, out of `chatter_commissions` and its like. */
export function makeCountedCalls(report: ReportCorrupt, whose = chatters): CountedCalls {
  const { programme } = whose;
  const spanOf = (span: Span) => inSpan(all(whose), span);
  const listed = async (docs: Parameters<typeof commissionDocuments.chatter.list>[0]) =>
    (await commissionDocuments[programme].list(docs, report)).map(({ value }) => {
      const { affiliateId, event, paymentId, referredId, callAt, amount } = value;
      return { affiliateId, event, paymentId, referredId, callAt, amount };
    });
  return {
    within: async (span, { limit, after }) => {
      const inOrder = spanOf(span).orderBy('callAt').orderBy(FieldPath.documentId());
      const [at, id] = after?.split(' ') ?? [];
      const rest = id === undefined ? inOrder : inOrder.startAfter(Timestamp.fromMillis(Number(at)), id);
      const { docs } = await rest.limit(limit).get();
      const last = docs.length === limit ? docs.at(-1) : undefined;
      const next = last ? `${(last.get('callAt') as Timestamp).toMillis()} ${last.id}` : null;
      return { calls: await listed(docs), next };
    },
    ofOne: async (affiliateId, span, limit) => {
      const own = spanOf(span).where('affiliateId', '==', affiliateId).orderBy('callAt', 'desc');
      return listed((await own.limit(limit).get()).docs);
    },
  };
}
