/** How virtual time follows real time: `virtual = virtualBase + (real - realBase) * rate`, all in ms since the epoch. */
export interface ClockState {
  readonly virtualBase: number;
  readonly realBase: number;
  /** Virtual milliseconds per real millisecond; 0 while time stands still. */
  readonly rate: number;
}

/** The virtual instant at a real instant. */
export function virtualTime(state: ClockState, real: number): number {
  return Math.floor(state.virtualBase + (real - state.realBase) * state.rate);
}

/** One header value; the processes share a machine, so `realBase` means the same to all of them. */
export function encodeClockState(state: ClockState): string {
  return `${state.virtualBase},${state.realBase},${state.rate}`;
}

/** Reads what `encodeClockState` wrote; undefined for anything else. */
export function decodeClockState(text: string): ClockState | undefined {
  const [virtualBase, realBase, rate] = text.split(',').map(Number);
  if (virtualBase === undefined || realBase === undefined || rate === undefined) return undefined;
  if (![virtualBase, realBase, rate].every(Number.isFinite)) return undefined;
  return { virtualBase, realBase, rate };
}
