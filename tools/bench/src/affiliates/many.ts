import { commissionSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { paymentDocumentSchema } from '@sos/contracts/payments';
import { userDocumentSchema } from '@sos/contracts/users';
import { aPayment } from '@sos/domain/testing/a-payment';
import type { Document } from '@sos/firestore/store/document';
import { text, type Value } from '@sos/firestore/values/value';
import { documentFromJson } from '@sos/firestore/wire/document-codec';
import { paymentDocuments } from '@sos/functions/adapters/firestore/payments/payment-documents';
import { PROJECT, START } from '@sos/functions/adapters/firestore/testing/start-firestore';
import { aUser } from '@sos/testing/a-user';
import { storedDocument } from '@sos/world/state/stored-document';
import { toFields } from '@sos/world/state/wire-value';
import { affiliateOf, aPending, HOUR, type Store } from './store.ts';

const ROOT = `projects/${PROJECT}/databases/(default)/documents`;
/** The commissions of one call. */
const A_CALL = 4;
const paidIdOf = (index: number) => `paid-${Math.floor(index / A_CALL)}`;

interface Copy {
  readonly path: string;
  readonly differs: Readonly<Record<string, Value>>;
}

/** So many documents that are the same but for a few fields; what is the same is kept once. */
function* copiesOf(document: object, count: number, copyAt: (index: number) => Copy): Generator<Document> {
  const stamp = new Date(START).toISOString();
  const json = { name: ROOT, fields: toFields(document), createTime: stamp, updateTime: stamp };
  const { fields } = documentFromJson(json);
  for (let index = 0; index < count; index += 1) {
    const { path, differs } = copyAt(index);
    yield { name: `${ROOT}/${path}`, fields: new Map([...fields, ...Object.entries(differs)]) };
  }
}

/** Commissions that may be validated by now, each of another affiliate in good standing, and four of them of one call. */
export function addPending({ server }: Store, count: number): void {
  const { id: _id, programme: _programme, ...stored } = aPending();
  server.add(
    copiesOf(storedDocument(commissionSchema, stored), count, (index) => {
      const [affiliateId, paymentId] = [affiliateOf(index), paidIdOf(index)];
      const path = paths.chatterCommission(`${paymentId}_client_call_${affiliateId}`);
      return { path, differs: { affiliateId: text(affiliateId), paymentId: text(paymentId) } };
    }),
  );
  const person = aUser({ role: 'chatter', status: 'active', createdAt: START });
  server.add(
    copiesOf(storedDocument(userDocumentSchema, person), count, (index) => {
      return { path: paths.user(affiliateOf(index)), differs: {} };
    }),
  );
}

/** The charged calls of so many commissions. */
export async function addPaid({ server, ports }: Store, commissions: number): Promise<void> {
  const settled = { status: 'captured', captured: 4900, settledAt: START - 30 * HOUR } as const;
  await ports.payments.createIfAbsent(aPayment({ ...settled, id: 'first', sessionId: 'first' }));
  const first = await paymentDocuments.read('first');
  if (!first) throw new Error('the first payment is not there');
  server.add(
    copiesOf(storedDocument(paymentDocumentSchema, first), Math.ceil(commissions / A_CALL), (call) => {
      const id = paidIdOf(call * A_CALL);
      return { path: paths.payment(id), differs: { sessionId: text(id) } };
    }),
  );
}
