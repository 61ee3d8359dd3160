import { indexesUsed, type UsedIndex } from '../query/explain.ts';
import type { Query } from '../query/query.ts';

/** Present, even when empty, when the client asked how the query is answered. */
export interface ExplainOptions {
  /** Answer it, too. */
  readonly analyze?: boolean;
}

export interface ExplainMetrics {
  readonly planSummary: { readonly indexesUsed: readonly UsedIndex[] };
  readonly executionStats?: {
    readonly resultsReturned: number;
    /** Microseconds. */
    readonly executionDuration: bigint;
    readonly readOperations: number;
    readonly debugStats: Record<string, unknown>;
  };
}

const MICROS_PER_MS = 1000;

export const planOnly = (options: ExplainOptions | undefined) => options !== undefined && options.analyze !== true;

export const planOf = (query: Query): ExplainMetrics => ({ planSummary: { indexesUsed: indexesUsed(query) } });

export interface Execution {
  /** As `performance.now()` gave it. */
  readonly startedAt: number;
  readonly documents: number;
  readonly results: number;
  readonly reads: number;
}

/** The plan and what it took to follow it. */
export function profileOf(query: Query, { startedAt, documents, results, reads }: Execution): ExplainMetrics {
  const micros = Math.ceil((performance.now() - startedAt) * MICROS_PER_MS);
  return {
    ...planOf(query),
    executionStats: {
      resultsReturned: results,
      executionDuration: BigInt(Math.max(1, micros)),
      readOperations: reads,
      debugStats: {
        documents_scanned: String(documents),
        billing_details: { documents_billable: String(reads), min_query_cost: '0' },
      },
    },
  };
}
