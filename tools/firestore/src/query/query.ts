import type { StoredDocument } from '../store/document.ts';
import type { Scope } from '../store/store.ts';
import { type FieldPath, valueAt } from '../values/field-path.ts';
import { isNaNValue, reference, type Value } from '../values/value.ts';
import type { FindNearest } from '../wire/messages.ts';

export type Comparison =
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | 'not-in'
  | 'array-contains'
  | 'array-contains-any';

export interface FieldTest {
  readonly field: QueryField;
  readonly op: Comparison;
  readonly value: Value;
}

export type Condition = FieldTest | { readonly op: 'and' | 'or'; readonly conditions: readonly Condition[] };

/** A field of the document, or its name. */
export interface QueryField {
  readonly path: FieldPath;
  readonly isName: boolean;
  readonly text: string;
}

export interface Order {
  readonly field: QueryField;
  readonly descending: boolean;
}

export interface QueryCursor {
  readonly values: readonly Value[];
  /** The place lies before what equals the values. */
  readonly before: boolean;
}

/** A query that passed every check, with its implied orders written out; the last order is by name. */
export interface Query {
  readonly database: string;
  readonly scope: Scope;
  readonly where: Condition | undefined;
  readonly orders: readonly Order[];
  /** How many of the orders the query names itself. */
  readonly namedOrders: number;
  readonly start: QueryCursor | undefined;
  readonly end: QueryCursor | undefined;
  readonly offset: number;
  readonly limit: number | undefined;
  readonly select: readonly FieldPath[] | undefined;
  readonly nearest: FindNearest | undefined;
}

/** The path of the collection that a query looks through; of a group of them, that of the group below its parent. */
export function collectionPath({ scope: { parent, collectionId } }: Query): string {
  return parent === '' ? collectionId : `${parent}/${collectionId}`;
}

export const isTest = (condition: Condition): condition is FieldTest => condition.op !== 'and' && condition.op !== 'or';

export function fieldValue(document: StoredDocument, field: QueryField): Value | undefined {
  return field.isName ? reference(document.name) : valueAt(document.fields, field.path);
}

/** All tests of a condition, whatever their place in it. */
export function testsOf(condition: Condition | undefined): FieldTest[] {
  if (!condition) return [];
  return isTest(condition) ? [condition] : condition.conditions.flatMap(testsOf);
}

/** The values that membership tests can find: null and NaN are in no list, not even beside themselves. */
export const findable = (values: readonly Value[]) =>
  values.filter((value) => value.kind !== 'null' && !isNaNValue(value));

const RANGE: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '!=', 'not-in']);

/** Whether a test takes part in the order of results. */
export const isRange = ({ op }: FieldTest) => RANGE.has(op);
