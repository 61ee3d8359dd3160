import type { Check } from '../kernel/scenario.ts';

/** Names the first of a list of which something is wrong. */
export function each<T>(items: () => Iterable<T>, wrong: (item: T) => string | undefined | false): Check['complaint'] {
  return () => {
    for (const item of items()) {
      const complaint = wrong(item);
      if (complaint) return complaint;
    }
    return undefined;
  };
}
