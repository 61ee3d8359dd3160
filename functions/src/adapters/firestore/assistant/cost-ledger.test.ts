import { modelCostDocumentSchema } from '@sos/contracts/assistant-documents';
import { assistantPaths } from '@sos/contracts/assistant-paths';
import { expect, it } from 'vitest';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { costFor, costLedger } from './cost-ledger.ts';
import { memberCostDocuments } from './documents.ts';
import { makeExchangeStore } from './exchange-store.ts';

localFirestore();

const claude = { vendor: 'anthropic', model: 'claude-opus-4.5', input: 500, output: 2500 } as const;
const gpt = { vendor: 'openai', model: 'gpt-5.2', input: 175, output: 1400 } as const;
const NOW = Date.UTC(2026, 0, 5, 12);
const ada = { uid: 'ada', periodStart: Date.UTC(2026, 0, 1) };
const ben = { ...ada, uid: 'ben' };
const tokens = { input: 1000, output: 100 };

it('what models cost is written down by day for everybody, and by model for each member and period', async () => {
  await costLedger.add({ model: claude, at: NOW, tokens, failed: false }, ada);
  await costLedger.add({ model: claude, at: NOW, tokens, failed: false }, ada);
  await costLedger.add({ model: gpt, at: NOW, tokens: { input: 0, output: 0 }, failed: true }, ada);
  await costLedger.add({ model: claude, at: NOW, tokens, failed: false }, ben);
  const kept = await memberCostDocuments.read(`ada_${ada.periodStart}`);
  const failed = { ...gpt, calls: 1, failures: 1, input: 0, output: 0, cost: 0 };
  const answered = { ...claude, calls: 2, failures: 0, input: 2000, output: 200, cost: 15_000 };
  expect(kept).toMatchObject({ ...ada, cost: 15_000 });
  expect(Object.values(kept?.models ?? {})).toEqual(expect.arrayContaining([answered, failed]));
  expect(await costFor(ben)).toBe(7500);
  expect(await costFor({ ...ada, periodStart: NOW })).toBe(0);
  const day = await db().doc(assistantPaths.modelCost('2026-01-05-anthropic-claude-opus-4.5')).get();
  expect(modelCostDocumentSchema.parse(day.data())).toMatchObject({ calls: 3, cost: 22_500 });
});

it('nothing of it is left of a member who is erased, and all of the others', async () => {
  await costLedger.add({ model: claude, at: NOW, tokens, failed: false }, ada);
  await costLedger.add({ model: claude, at: NOW, tokens, failed: false }, { ...ada, periodStart: NOW });
  await costLedger.add({ model: claude, at: NOW, tokens, failed: false }, ben);
  await makeExchangeStore(noneCorrupt).forgetMeter('ada');
  expect([await costFor(ada), await costFor({ ...ada, periodStart: NOW }), await costFor(ben)]).toEqual([0, 0, 7500]);
});
