import { invalid } from '../errors.ts';
import { aggregate, parseAggregations } from '../query/aggregate.ts';
import { checkAggregatedDescendants } from '../query/descendants.ts';
import { parseQuery } from '../query/parse.ts';
import { collectionPath } from '../query/query.ts';
import type { Context } from './context.ts';
import { planOf, planOnly, profileOf } from './explain.ts';
import type { RunAggregationQueryRequest, RunAggregationQueryResponse } from './messages.ts';
import { ReadSession } from './read-session.ts';

/** Index entries that bill as one read. */
const ENTRIES_PER_READ = 1000;

export async function runAggregationQuery(
  context: Context,
  request: RunAggregationQueryRequest,
): Promise<RunAggregationQueryResponse[]> {
  const { structuredQuery, aggregations: asked = [] } = request.structuredAggregationQuery ?? {};
  if (!structuredQuery) throw invalid('An aggregation needs a query.');
  const aggregations = parseAggregations(asked);
  const parent = request.parent ?? '';
  const query = parseQuery(parent, structuredQuery);
  checkAggregatedDescendants(query, aggregations.fields);
  const database = context.engine.database(parent);
  context.engine.guard.checkList(context.caller, database, query);
  context.engine.checkIndexes(query, aggregations.fields);
  if (planOnly(request.explainOptions)) return [{ explainMetrics: planOf(query) }];
  const session = new ReadSession(context, database, request);
  const startedAt = performance.now();
  const { documents } = await session.query(query);
  const reads = Math.max(1, Math.ceil(documents.length / ENTRIES_PER_READ));
  context.engine.count('reads', collectionPath(query), reads);
  return [
    {
      ...session.newTransaction,
      result: { aggregateFields: aggregate(documents, aggregations) },
      readTime: session.readTime,
      ...(request.explainOptions && {
        explainMetrics: profileOf(query, { startedAt, documents: documents.length, results: 1, reads }),
      }),
    },
  ];
}
