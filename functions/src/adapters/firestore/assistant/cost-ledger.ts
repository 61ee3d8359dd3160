import { assistantPaths } from '@sos/contracts/assistant-paths';
import { costOf } from '@sos/domain/assistant/models';
import { FieldValue } from 'firebase-admin/firestore';
import type { CostLedger } from '../../../usecases/assistant/ports.ts';
import { db } from '../shared/db.ts';

const LENGTH_OF_DAY = 10;

/** `model_costs`, one document a model and day, to which each call is added. */
export const costLedger: CostLedger = {
  add: async ({ model, at, tokens, failed }) => {
    const day = new Date(at).toISOString().slice(0, LENGTH_OF_DAY);
    const increment = (by: number) => FieldValue.increment(by);
    const name = model.model.replaceAll(/[^\w.-]/g, '_');
    await db()
      .doc(assistantPaths.modelCost(`${day}-${model.vendor}-${name}`))
      .set(
        {
          day,
          vendor: model.vendor,
          model: model.model,
          calls: increment(1),
          failures: increment(failed ? 1 : 0),
          input: increment(tokens.input),
          output: increment(tokens.output),
          cost: increment(costOf(model, tokens)),
        },
        { merge: true },
      );
  },
};
