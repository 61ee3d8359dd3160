import { invalid } from '../errors.ts';
import { checkLiveDescendants } from '../query/descendants.ts';
import type { Query } from '../query/query.ts';

/** Refuses what can be asked once but not listened to. */
export function checkLive({ select, nearest, scope }: Query): void {
  if (select) throw invalid("'select' clauses are not supported for real-time queries.");
  if (nearest) throw invalid("'find_nearest' clauses are not supported for real-time queries.");
  checkLiveDescendants(scope);
}
