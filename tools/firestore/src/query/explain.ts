import type { IndexPart } from '../store/field-index.ts';
import { formatFieldPath } from '../values/field-path.ts';
import { disjuncts } from './disjuncts.ts';
import { planScan } from './plan.ts';
import type { Query } from './query.ts';

/** An index as query plans name it, ready for a protobuf Struct. */
export interface UsedIndex {
  readonly query_scope: string;
  readonly properties: string;
}

/** The indexes that answer a query: one for each alternative, each named once. */
export function indexesUsed(query: Query): UsedIndex[] {
  const alternatives = disjuncts(query.where);
  const properties = alternatives.map((tests) => {
    const { parts, nameDescending } = planScan(query, tests).shape;
    return `(${[...parts.map(property), `__name__ ${direction(nameDescending)}`].join(', ')})`;
  });
  const scope = query.scope.allDescendants ? 'Collection group' : 'Collection';
  return Array.from(new Set(properties), (each) => ({ query_scope: scope, properties: each }));
}

const direction = (descending: boolean) => (descending ? 'DESC' : 'ASC');

const property = ({ path, descending, elements }: IndexPart) =>
  `${formatFieldPath(path)} ${elements ? 'CONTAINS' : direction(descending)}`;
