import type { Output } from '@sos/contracts/callables';
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

export const toneOf = { open: 'signal', transit: 'wait', gone: 'calm', explained: 'calm' } as const;
