import { unsupported } from '../errors.ts';
import { compare, isNumber } from './order.ts';
import { typeOf } from './types.ts';
import {
  type Bound,
  Duration,
  LatLng,
  RulesMap,
  RulesPath,
  RulesSet,
  Timestamp,
  Unknown,
  type Value,
} from './values.ts';

/** Whether two values are equal; undefined when a query leaves it open. Values of unlike types differ. */
export function equality(left: Value, right: Value): boolean | undefined {
  if (left instanceof Unknown) return unknownEquals(left, right);
  if (right instanceof Unknown) return unknownEquals(right, left);
  return isNumber(left) && isNumber(right) ? left == right : structuresEqual(left, right);
}

/** As `equality`; throws EvaluationError when it is open. */
export function equals(left: Value, right: Value): boolean {
  const known = equality(left, right);
  if (known === undefined) throw unsupported(`${typeOf(left)} == ${typeOf(right)}`, 'a comparison the query decides');
  return known;
}

/** Whether an item equals the value; one known match decides, else every item must be known to differ. */
export function includes(items: readonly Value[], value: Value): boolean {
  let open: Value | undefined;
  for (const item of items) {
    const known = equality(item, value);
    if (known === true) return true;
    if (known === undefined) open = item;
  }
  return open === undefined ? false : equals(open, value);
}

export function uniqueItems(items: readonly Value[]): readonly Value[] {
  const unique: Value[] = [];
  for (const item of items) if (!includes(unique, item)) unique.push(item);
  return unique;
}

function structuresEqual(left: Value, right: Value): boolean | undefined {
  if (Array.isArray(left) && Array.isArray(right)) return listsEqual(left, right);
  if (left instanceof RulesMap && right instanceof RulesMap) return mapsEqual(left, right);
  if (left instanceof RulesSet && right instanceof RulesSet) return setsEqual(left, right);
  return scalarsEqual(left, right);
}

function scalarsEqual(left: Value, right: Value): boolean {
  if (left instanceof RulesPath && right instanceof RulesPath) return left.text === right.text;
  if (isComparedByOrder(left) && isComparedByOrder(right)) return compare(left, right) === 0;
  return left === right;
}

function isComparedByOrder(value: Value): boolean {
  return [Timestamp, Duration, LatLng, Uint8Array].some((type) => value instanceof type);
}

function listsEqual(left: readonly Value[], right: readonly Value[]): boolean | undefined {
  if (left.length !== right.length) return false;
  return every(left.map((item, index) => equality(item, right[index] ?? null)));
}

function mapsEqual(left: RulesMap, right: RulesMap): boolean | undefined {
  if (left.partial || right.partial) return undefined;
  if (left.entries.size !== right.entries.size) return false;
  return every(
    [...left.entries].map(([key, value]) => {
      const other = right.entries.get(key);
      return other === undefined ? false : equality(value, other);
    }),
  );
}

function setsEqual(left: RulesSet, right: RulesSet): boolean {
  return left.items.length === right.items.length && left.items.every((item) => includes(right.items, item));
}

function every(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

function unknownEquals({ lower, upper, excluded, contained }: Unknown, value: Value): boolean | undefined {
  if (value instanceof Unknown) return undefined;
  if (excluded.some((other) => equality(other, value) === true)) return false;
  if (contained.length > 0 && !Array.isArray(value)) return false;
  return isBeyond(value, lower, -1) || isBeyond(value, upper, 1) ? false : undefined;
}

/** A range holds values of its bound's type only. */
function isBeyond(value: Value, bound: Bound | undefined, side: -1 | 1): boolean {
  if (!bound) return false;
  const order = compare(value, bound.value);
  return order === undefined || order * side > 0 || (order === 0 && !bound.inclusive);
}
