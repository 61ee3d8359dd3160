import type { ClockState } from '@sos/clock/clock-state';
import { followClock } from '@sos/clock/install';

let latest: ClockState | undefined;

/** Follows the world's clock; a state that was overtaken on its way changes nothing, so time never runs back. */
export function followForward(state: ClockState): void {
  if (latest && (state.virtualBase < latest.virtualBase || state.realBase < latest.realBase)) return;
  latest = state;
  followClock(state);
}
