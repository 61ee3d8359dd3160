import type { AccessRequest, Constraint, FirestoreValue } from '@sos/rules/access-request';
import { type Condition, isTest, type Query } from '../query/query.ts';
import { valueToJson } from '../wire/value-json.ts';

/** What the rules may know of a query. */
export function queryFacts({
  scope,
  where,
  orders,
  namedOrders,
  limit,
  offset,
}: Query): NonNullable<AccessRequest['query']> {
  return {
    collectionId: scope.collectionId,
    allDescendants: scope.allDescendants,
    offset,
    orderBy: Object.fromEntries(
      orders.slice(0, namedOrders).map(({ field, descending }) => [field.text, descending ? 'DESC' : 'ASC']),
    ),
    ...(limit !== undefined && { limit }),
    ...(where && { where: constraint(where) }),
  };
}

function constraint(condition: Condition): Constraint {
  if (!isTest(condition)) return { op: condition.op, filters: condition.conditions.map(constraint) };
  return { field: condition.field.text, op: condition.op, value: valueToJson(condition.value) as FirestoreValue };
}
