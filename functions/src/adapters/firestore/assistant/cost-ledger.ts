import { assistantPaths } from '@sos/contracts/assistant-paths';
import { costOf } from '@sos/domain/assistant/models';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { CostLedger, ModelCall, Payer } from '../../../usecases/assistant/ports.ts';
import { db } from '../shared/db.ts';
import { memberCostDocuments } from './documents.ts';

const LENGTH_OF_DAY = 10;
const idOf = ({ uid, periodStart }: Payer) => `${uid}_${periodStart}`;

/** `model_costs`, one document a model and day, and `member_costs`, one a member and billing period, to which each call is added. */
export const costLedger: CostLedger = {
  add: async (call, { uid, periodStart }) => {
    const { model, at } = call;
    const day = new Date(at).toISOString().slice(0, LENGTH_OF_DAY);
    const name = `${model.vendor}-${model.model.replaceAll(/[^\w.-]/g, '_')}`;
    const added = addedBy(call);
    const ofMember = {
      uid,
      periodStart: Timestamp.fromMillis(periodStart),
      cost: added.cost,
      models: { [name.replaceAll('.', '_')]: added },
    };
    const batch = db().batch();
    batch.set(db().doc(assistantPaths.modelCost(`${day}-${name}`)), { day, ...added }, { merge: true });
    batch.set(memberCostDocuments.ref(idOf({ uid, periodStart })), ofMember, { merge: true });
    await batch.commit();
  },
};

function addedBy({ model, tokens, failed }: ModelCall) {
  const increment = (by: number) => FieldValue.increment(by);
  return {
    vendor: model.vendor,
    model: model.model,
    calls: increment(1),
    failures: increment(failed ? 1 : 0),
    input: increment(tokens.input),
    output: increment(tokens.output),
    cost: increment(costOf(model, tokens)),
  };
}

/** What models cost for somebody in a billing period so far, in millionths of a US dollar. */
export async function costFor({ uid, periodStart }: Payer): Promise<number> {
  return (await memberCostDocuments.read(idOf({ uid, periodStart })))?.cost ?? 0;
}
