import { EvaluationError, unsupported } from '../errors.ts';
import { typeOf } from '../values/types.ts';
import { RulesMap, RulesPath, type Value } from '../values/values.ts';

/** `object.name` and `object['name']`. */
export function readProperty(object: Value, name: string): Value {
  if (object === null) throw new EvaluationError('Null value error.');
  const value = object instanceof RulesMap ? object.entries.get(name) : undefined;
  if (value === undefined) throw new EvaluationError(`Property ${name} is undefined on object.`);
  return value;
}

/** `object[index]`: a key of a map, or a place in a list, string or path. */
export function readIndex(object: Value, index: Value): Value {
  if (object === null) throw new EvaluationError('Null value error.');
  if (object instanceof RulesMap && typeof index === 'string') return readProperty(object, index);
  if (typeof index !== 'bigint') throw unsupported(`${typeOf(object)}[${typeOf(index)}]`, 'map[string] or list[int]');
  const items = sequence(object, 'list[int], string[int] or path[int]');
  const item = index < 0n ? undefined : items[Number(index)];
  if (item === undefined) throw outOfBound(index, items);
  return item;
}

/** `object[from:to]`: `from` is inside, `to` is outside; both must lie within the list or string. */
export function readSlice(object: Value, from: Value, to: Value): Value {
  if (typeof from !== 'bigint' || typeof to !== 'bigint' || object instanceof RulesPath) {
    throw unsupported(`${typeOf(object)}[${typeOf(from)}:${typeOf(to)}]`, 'list[int:int] or string[int:int]');
  }
  const items = sequence(object, 'list[int:int] or string[int:int]');
  if (from < 0n || from > to || to > BigInt(items.length)) {
    throw outOfBound(from < 0n || from > to ? from : to - 1n, items);
  }
  return typeof object === 'string'
    ? Array.from(object).slice(Number(from), Number(to)).join('')
    : items.slice(Number(from), Number(to));
}

/** One segment, or several, of a path literal. */
export function pathSegments(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'bigint') return [String(value)];
  if (value instanceof RulesPath) return value.segments;
  if (value === null) throw new EvaluationError('Null value error.');
  throw unsupported(`path(${typeOf(value)})`, 'path(string)');
}

const outOfBound = (index: bigint, { length }: readonly Value[]) =>
  new EvaluationError(`Index out of bound error. Index: [${index}] , size: [${length}].`);

function sequence(object: Value, expected: string): readonly Value[] {
  if (typeof object === 'string') return Array.from(object);
  if (object instanceof RulesPath) return object.segments;
  if (Array.isArray(object)) return object;
  throw unsupported(`${typeOf(object)}[]`, expected);
}
