import type { AdminMessageKey } from '@sos/words/admin';
import type { Say } from './words.ts';

/** The name among those that have words; undefined for one that only a newer release knows. */
export function known<T extends string>(names: readonly T[], name: string): T | undefined {
  return names.find((each) => each === name);
}

export type InWords = (name: string, say: Say) => string | undefined;

/** What says each of some names; nothing for one that only a newer release knows. */
export function saying<T extends string>(names: readonly T[], keyOf: (name: T) => AdminMessageKey): InWords {
  return (name, say) => {
    const one = known(names, name);
    return one === undefined ? undefined : say(keyOf(one));
  };
}
