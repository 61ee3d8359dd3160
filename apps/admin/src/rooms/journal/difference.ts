import type { Output } from '@sos/contracts/callables';
import { withdrawalRails } from '@sos/domain/withdrawals/withdrawal';
import { isUnexplained } from '@sos/domain/journal/difference';

export type Difference = Output<'adminListDifferences'>['differences'][number];
type State = 'open' | 'transit' | 'gone' | 'explained';

export function stateOf(
  { explanation, goneAt, inTransitUntil }: Pick<Difference, 'explanation' | 'goneAt' | 'inTransitUntil'>,
  now: number,
): State {
  if (explanation) return 'explained';
  if (goneAt !== null) return 'gone';
  return isUnexplained({ inTransitUntil }, now) ? 'open' : 'transit';
}

/** It is about what an affiliate is paid, and not about what a client paid. */
export const isOfPayout = ({ rail }: Pick<Difference, 'rail'>): boolean =>
  withdrawalRails.some((each) => each === rail);

export const toneOf = { open: 'signal', transit: 'wait', gone: 'calm', explained: 'calm' } as const;
