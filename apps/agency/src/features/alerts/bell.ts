/** When a request sounds: never, once, or again and again until somebody looks. */
export const soundModes = ['off', 'once', 'until'] as const;
export type SoundMode = (typeof soundModes)[number];

export interface BellState {
  /** Requests that have sounded. */
  readonly heard: readonly string[];
  /** Requests that waited when somebody last did something on the page. */
  readonly seen: readonly string[];
}

export const silent: BellState = { heard: [], seen: [] };

/** What is to be done now; `again` sounds once more after a pause. */
export type BellAct = 'nothing' | 'sound' | 'again';

export interface BellStep {
  readonly state: BellState;
  readonly act: BellAct;
}

/** Hears which requests wait. Only what waits is remembered, so that one that comes back sounds anew. */
export function hearWaiting({ heard, seen }: BellState, waiting: readonly string[], mode: SoundMode): BellStep {
  const isNew = waiting.some((id) => !heard.includes(id));
  const isUnseen = waiting.some((id) => !seen.includes(id));
  const state = { heard: waiting, seen: seen.filter((id) => waiting.includes(id)) };
  if (mode === 'until') return { state, act: isUnseen ? 'again' : 'nothing' };
  return { state, act: mode === 'once' && isNew ? 'sound' : 'nothing' };
}

/** Somebody is there: what waits now is seen. */
export function look({ heard }: BellState): BellState {
  return { heard, seen: heard };
}
