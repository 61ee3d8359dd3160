import type { FieldConstraint } from '../access-request.ts';
import { fromFirestore } from '../values/convert.ts';
import { compare } from '../values/order.ts';
import { type Bound, RulesMap, RulesPath, Unknown, type Value } from '../values/values.ts';
import { valuesOf } from './disjuncts.ts';
import { parseFieldPath } from './field-path.ts';

/** What one alternative of a query says of every document it finds. */
export interface KnownDocument {
  /** Holds the constrained fields only. */
  readonly data: RulesMap;
  readonly name: RulesPath | undefined;
}

export function knownDocument(constraints: readonly FieldConstraint[]): KnownDocument {
  const byField = groupBy(constraints, ({ field }) => field);
  const name = valueOf(byField.get('__name__') ?? []);
  byField.delete('__name__');
  const facts = [...byField].map(([field, known]) => ({ keys: parseFieldPath(field), value: valueOf(known) }));
  return { data: mapOf(facts), name: name instanceof RulesPath ? name : undefined };
}

interface Fact {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** A fact about a whole map outweighs facts about fields inside it. */
function mapOf(facts: readonly Fact[]): RulesMap {
  const entries = new Map<string, Value>();
  for (const [key, inside] of groupBy(facts, ({ keys }) => keys[0] ?? '')) {
    const whole = inside.find(({ keys }) => keys.length === 1);
    const nested = inside.map(({ keys, value }) => ({ keys: keys.slice(1), value }));
    entries.set(key, whole ? whole.value : mapOf(nested));
  }
  return new RulesMap(entries, true);
}

function valueOf(constraints: readonly FieldConstraint[]): Value {
  const exact = constraints.find(({ op }) => op === '==');
  if (exact) return fromFirestore(exact.value);
  return new Unknown({
    ...bound('lower', constraints),
    ...bound('upper', constraints),
    excluded: constraints.flatMap(excludedBy),
    contained: constraints.filter(({ op }) => op === 'array-contains').map(({ value }) => fromFirestore(value)),
  });
}

/** Every filter but `==` also leaves null out. */
function excludedBy({ op, value }: FieldConstraint): readonly Value[] {
  if (op === '!=') return [null, fromFirestore(value)];
  return op === 'not-in' ? [null, ...valuesOf(value).map(fromFirestore)] : [null];
}

/** The tightest bound on that side. */
function bound(side: 'lower' | 'upper', constraints: readonly FieldConstraint[]): { lower?: Bound; upper?: Bound } {
  const strict = side === 'lower' ? '>' : '<';
  const bounds = constraints
    .filter(({ op }) => op === strict || op === `${strict}=`)
    .map(({ op, value }): Bound => ({ value: fromFirestore(value), inclusive: op !== strict }));
  if (bounds.length === 0) return {};
  return { [side]: bounds.reduce((best, next) => (isTighter(side, next, best) ? next : best)) };
}

function isTighter(side: 'lower' | 'upper', next: Bound, best: Bound): boolean {
  const order = compare(next.value, best.value) ?? 0;
  if (order === 0) return !next.inclusive;
  return side === 'lower' ? order > 0 : order < 0;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
