import { type ClockState, virtualTime } from './clock-state.ts';

const RealDate = Date;
let state: ClockState = { virtualBase: 0, realBase: 0, rate: 1 };

/** Sets the time that this process believes; see `installVirtualDate`. */
export function followClock(next: ClockState): void {
  state = next;
}

/** Replaces the process's `Date` by one that follows the world's clock, so that SDKs' own checks of age agree with it. */
export function installVirtualDate(): void {
  const now = () => virtualTime(state, RealDate.now());
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], self) => Reflect.construct(target, args.length > 0 ? args : [now()], self),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}
