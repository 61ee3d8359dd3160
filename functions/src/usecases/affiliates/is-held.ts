import type { Commission } from '@sos/domain/affiliates/commission';
import type { FraudNotes } from './commission-ports.ts';

type Whose = Pick<Commission, 'affiliateId' | 'suspicions'>;

/** Its own affiliate, and those whose call it comes from. */
export function peopleOf({ affiliateId, suspicions }: Whose): readonly string[] {
  return [...new Set([affiliateId, ...suspicions.map((each) => each.affiliateId)])];
}

/** Whether a commission waits for an admin: for one of its people. */
export const isHeldBy = (flagged: ReadonlySet<string>, commission: Whose): boolean =>
  peopleOf(commission).some((uid) => flagged.has(uid));

export async function isHeld(notes: Pick<FraudNotes, 'flaggedAmong'>, commission: Whose): Promise<boolean> {
  return isHeldBy(await notes.flaggedAmong(peopleOf(commission)), commission);
}
