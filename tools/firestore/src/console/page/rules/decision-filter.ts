import type { DecisionView } from '../../protocol.ts';

export interface DecisionFilter {
  readonly deniedOnly: boolean;
  /** Part of a path. */
  readonly path: string;
  /** Part of a uid; `none` finds nobody. */
  readonly uid: string;
}

export const NOBODY = 'none';

export function matches({ allowed, path, uid }: DecisionView, filter: DecisionFilter): boolean {
  if (filter.deniedOnly && allowed) return false;
  return path.includes(filter.path.trim()) && (uid ?? NOBODY).includes(filter.uid.trim());
}
