import type { Told } from '@sos/contracts/assistant-words';
import { makePassSigner } from '../../adapters/crypto/passes.ts';
import { makeQuotaStore } from '../../adapters/firestore/subscriptions/subscription-store.ts';
import { makeReportDrift } from '../../usecases/assistant/report-drift.ts';
import { makeCompare, makeTellDue, makeTellLetter } from '../../usecases/assistant/tell-word.ts';
import { params, secrets } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { alerts, clock, reportCorrupt } from '../shared/wiring.ts';
import { findMember, letters } from './follow.ts';
import { askVersions, hear, tellAs } from './words.ts';

const telling = { letters, tell: tellAs('platform'), clock };
const tellLetter = makeTellLetter(telling);

export const passPorts = {
  findMember,
  letters,
  signPass: makePassSigner(() => secrets.assistantSigningKey.value()),
  origin: () => params.assistantOrigin.value(),
  clock,
};

export const onLetter: readonly DocumentHandler[] = [({ id }) => tellLetter(id)];

export const tellDue = makeTellDue(telling);

/** Looks for members of whom the assistant knows less than it said, and tells it again. */
export const compareAssistant = makeReportDrift({
  compare: makeCompare({ letters, clock, askVersions }),
  alerts,
  clock,
});

const quotas = makeQuotaStore(reportCorrupt);

/** Follows a word of the assistant's. */
export async function hearAssistant(call: HttpCall): Promise<HttpAnswer> {
  return hear('assistant', call, async ({ word }: Told) => {
    if (word.kind !== 'usage') return { status: 422 };
    const { uid, periodStart, used, cost } = word;
    await quotas.change(uid, (quota) => {
      if (quota && quota.periodStart > periodStart) return quota;
      const before = quota?.periodStart === periodStart ? quota : { periodStart, calls: [], used: 0, cost: 0 };
      return { ...before, used: Math.max(before.used, used), cost: Math.max(before.cost ?? 0, cost) };
    });
    return { status: 204 };
  });
}
