import { invalid } from '../errors.ts';
import type { StoredDocument } from '../store/document.ts';
import { type FieldPath, parseFieldPath, queryFieldPath, valueAt } from '../values/field-path.ts';
import { double, integer, NULL, type Value } from '../values/value.ts';
import type { Aggregation } from '../wire/messages.ts';

const MAX_AGGREGATIONS = 5;
const MAX_ALIAS_BYTES = 1500;
const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** What is asked of the documents that a query finds. */
export interface Aggregations {
  /** By alias. */
  readonly all: ReadonlyMap<string, Aggregation>;
  /** The fields that are added up; documents that lack one of them take no part in any aggregation. */
  readonly fields: readonly string[];
}

/** Refuses what production refuses. Aggregations without an alias are named `field_1`, `field_2` and so on. */
export function parseAggregations(source: readonly Aggregation[]): Aggregations {
  checkCount(source);
  const all = new Map<string, Aggregation>();
  let unnamed = 0;
  for (const aggregation of source) {
    const alias = aggregation.alias || `field_${++unnamed}`;
    checkAlias(alias);
    checkOperator(aggregation);
    if (all.has(alias)) throw invalid(`Aggregation aliases contain duplicate alias: ${alias}.`);
    all.set(alias, aggregation);
  }
  return { all, fields: source.flatMap((each) => (each.count ? [] : [fieldOf(each)])) };
}

/** Alias to value. */
export function aggregate(documents: readonly StoredDocument[], { all, fields }: Aggregations): Map<string, Value> {
  const paths = fields.map(parseFieldPath);
  const counted = documents.filter((document) => paths.every((path) => valueAt(document.fields, path) !== undefined));
  return new Map(Array.from(all, ([alias, aggregation]) => [alias, evaluate(counted, aggregation)]));
}

function checkCount({ length }: readonly Aggregation[]): void {
  if (length === 0) throw invalid('Aggregations can not be empty.');
  if (length > MAX_AGGREGATIONS) {
    throw invalid(
      `The maximum number of aggregations allowed in an aggregation query is ${MAX_AGGREGATIONS}. Received: ${length}`,
    );
  }
}

function checkAlias(alias: string): void {
  if (/^__.*__$/.test(alias)) throw invalid(`The property.name "${alias}" is reserved.`);
  if (Buffer.byteLength(alias) > MAX_ALIAS_BYTES)
    throw invalid(`The property.name is longer than ${MAX_ALIAS_BYTES} bytes.`);
}

function checkOperator(aggregation: Aggregation): void {
  const { count, sum, avg } = aggregation;
  if (!count && !sum && !avg) throw invalid('Operator field in Aggregation is not set.');
  if ((count?.upTo ?? 0) < 0)
    throw invalid('The `up_to` value in a COUNT aggregation must be greater than or equal to zero.');
  if (count) return;
  const field = fieldOf(aggregation);
  if (field === '__name__') throw invalid('Aggregations are not supported for the property: __key__');
  queryFieldPath(field);
}

const fieldOf = ({ sum, avg }: Aggregation) => (sum ?? avg)?.field?.fieldPath ?? '';

function evaluate(documents: readonly StoredDocument[], aggregation: Aggregation): Value {
  const { count, sum } = aggregation;
  if (count) return integer(Math.min(documents.length, count.upTo ?? Infinity));
  const numbers = numbersOf(documents, parseFieldPath(fieldOf(aggregation)));
  return sum ? sumOf(numbers) : averageOf(numbers);
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
