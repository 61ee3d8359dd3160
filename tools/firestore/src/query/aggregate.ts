import { invalid } from '../errors.ts';
import type { StoredDocument } from '../store/document.ts';
import { type FieldPath, parseFieldPath, valueAt } from '../values/field-path.ts';
import { double, integer, NULL, type Value } from '../values/value.ts';
import type { Aggregation } from '../wire/messages.ts';

const MAX_AGGREGATIONS = 5;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** Alias to value; aggregations without an alias are named `field_1`, `field_2` and so on. */
export function aggregate(
  documents: readonly StoredDocument[],
  aggregations: readonly Aggregation[],
): Map<string, Value> {
  checkCount(aggregations);
  const results = new Map<string, Value>();
  let unnamed = 0;
  for (const aggregation of aggregations) {
    const alias = aggregation.alias || `field_${++unnamed}`;
    if (results.has(alias)) throw invalid(`Duplicate aggregation alias "${alias}".`);
    results.set(alias, evaluate(documents, aggregation));
  }
  return results;
}

function checkCount({ length }: readonly Aggregation[]): void {
  if (length === 0) throw invalid('At least one aggregation is required.');
  if (length > MAX_AGGREGATIONS) {
    throw invalid(
      `The maximum number of aggregations allowed in an aggregation query is ${MAX_AGGREGATIONS}. Received: ${length}`,
    );
  }
}

function evaluate(documents: readonly StoredDocument[], { count, sum, avg }: Aggregation): Value {
  if (count) return integer(Math.min(documents.length, count.upTo ?? Infinity));
  const field = parseFieldPath((sum ?? avg)?.field?.fieldPath ?? '');
  return sum ? sumOf(numbersOf(documents, field)) : averageOf(numbersOf(documents, field));
}

/** The fields over which an aggregation runs; documents that lack one of them take no part in any aggregation. */
export function aggregatedFields(aggregations: readonly Aggregation[]): string[] {
  return aggregations.flatMap(({ sum, avg }) => (sum ?? avg)?.field?.fieldPath ?? []);
}

function numbersOf(documents: readonly StoredDocument[], field: FieldPath): (bigint | number)[] {
  return documents.flatMap(({ fields }) => {
    const value = valueAt(fields, field);
    return value?.kind === 'integer' || value?.kind === 'double' ? [value.value] : [];
  });
}

/** Integers stay integers until they overflow; one double makes the sum a double. */
function sumOf(numbers: readonly (bigint | number)[]): Value {
  if (numbers.every((each) => typeof each === 'bigint')) {
    const total = numbers.reduce((sum, each) => sum + each, 0n);
    return total > INT64_MAX || total < INT64_MIN ? double(Number(total)) : integer(total);
  }
  return double(numbers.reduce<number>((sum, each) => sum + Number(each), 0));
}

function averageOf(numbers: readonly (bigint | number)[]): Value {
  if (numbers.length === 0) return NULL;
  return double(numbers.reduce<number>((sum, each) => sum + Number(each), 0) / numbers.length);
}
