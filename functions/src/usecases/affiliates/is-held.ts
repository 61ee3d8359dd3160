import type { Commission } from '@sos/domain/affiliates/commission';
import type { FraudNotes } from './commission-ports.ts';

/** Whether a commission waits for an admin: for its own affiliate, or for those whose call it comes from. */
export async function isHeld(notes: FraudNotes, { affiliateId, suspicions }: Commission): Promise<boolean> {
  const people = new Set([affiliateId, ...suspicions.map((each) => each.affiliateId)]);
  const flags = await Promise.all([...people].map((uid) => notes.isFlagged(uid)));
  return flags.some(Boolean);
}
