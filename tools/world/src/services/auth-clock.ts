import { type ClockState, virtualTime } from '@sos/clock/clock-state';

/**
 * The time of sign-ins: it follows every leap of the world's clock, and goes on when that stands still, so that what is
 * signed in after everybody was signed out is later.
 */
export function signInClock(
  world: ClockState,
  { own, real }: { readonly own: number; readonly real: number },
): ClockState {
  const virtualBase = Math.max(own, virtualTime(world, real));
  return { virtualBase, realBase: real, rate: Math.max(1, world.rate) };
}
