import { EvaluationError, unsupported } from '../errors.ts';
import { equality, includes, uniqueItems } from '../values/equality.ts';
import { typeOf } from '../values/types.ts';
import { MapDiff, RulesMap, RulesSet, type Unknown, type Value } from '../values/values.ts';
import { type Library, overload } from './signature.ts';

export const listMethods: Library = {
  size: [overload(['list'], (self) => BigInt(self.length))],
  concat: [overload(['list', 'list'], (self, other) => [...self, ...other])],
  removeAll: [overload(['list', 'list'], (self, unwanted) => self.filter((item) => !includes(unwanted, item)))],
  toSet: [overload(['list'], (self) => new RulesSet(uniqueItems(self)))],
  join: [overload(['list', 'string'], (self, separator) => self.map(joinable).join(separator))],
  hasAll: [overload(['list', 'list'], hasAll), overload(['list', 'set'], (self, wanted) => hasAll(self, wanted.items))],
  hasAny: [overload(['list', 'list'], hasAny), overload(['list', 'set'], (self, wanted) => hasAny(self, wanted.items))],
  hasOnly: [
    overload(['list', 'list'], hasOnly),
    overload(['list', 'set'], (self, wanted) => hasOnly(self, wanted.items)),
  ],
};

/**
 * Of a list field only the elements that the query asks for are known. Production was seen to decide `hasAny` from
 * them; what it makes of the other questions is not known, so they are refused.
 */
export const constraintMethods: Library = {
  hasAny: [overload(['constraint', 'list'], isKnownToHaveAny)],
};

export const setMethods: Library = {
  size: [overload(['set'], (self) => BigInt(self.items.length))],
  difference: [overload(['set', 'set'], (self, other) => keep(self, (item) => !includes(other.items, item)))],
  intersection: [overload(['set', 'set'], (self, other) => keep(self, (item) => includes(other.items, item)))],
  union: [overload(['set', 'set'], (self, other) => new RulesSet(uniqueItems([...self.items, ...other.items])))],
  hasAll: setQuestion(hasAll),
  hasAny: setQuestion(hasAny),
  hasOnly: setQuestion(hasOnly),
};

export const mapMethods: Library = {
  size: [overload(['map'], (self) => BigInt(whole(self, 'size').size))],
  keys: [overload(['map'], (self) => [...self.entries.keys()])],
  values: [overload(['map'], (self) => [...whole(self, 'values').values()])],
  get: [
    overload(['map', 'string', 'any'], (self, key, fallback) => valueAt(self, [key], fallback)),
    overload(['map', 'list', 'any'], valueAt),
  ],
  diff: [
    overload(['map', 'map'], (self, other) => {
      whole(self, 'diff');
      whole(other, 'diff');
      return new MapDiff(self, other);
    }),
  ],
};

export const mapDiffMethods: Library = {
  addedKeys: [overload(['map_diff'], ({ after, before }) => keysOf(after, (key) => !before.entries.has(key)))],
  removedKeys: [overload(['map_diff'], ({ after, before }) => keysOf(before, (key) => !after.entries.has(key)))],
  changedKeys: [
    overload(['map_diff'], (diff) => keysOf(diff.after, (key) => isShared(diff, key) && !isSame(diff, key))),
  ],
  unchangedKeys: [
    overload(['map_diff'], (diff) => keysOf(diff.after, (key) => isShared(diff, key) && isSame(diff, key))),
  ],
  affectedKeys: [
    overload(['map_diff'], (diff) => {
      const all = new Set([...diff.after.entries.keys(), ...diff.before.entries.keys()]);
      return new RulesSet([...all].filter((key) => !isShared(diff, key) || !isSame(diff, key)));
    }),
  ],
};

/** Whether a map has the key; a partial map answers for the keys it holds and cannot tell of others. */
export function hasKey(map: RulesMap, key: string): boolean {
  return map.entries.has(key) || whole(map, 'in').has(key);
}

function whole(map: RulesMap, use: string): ReadonlyMap<string, Value> {
  if (map.partial) throw unsupported(`constraint ${use}`, 'a field that the query constrains');
  return map.entries;
}

function valueAt(map: RulesMap, keys: readonly Value[], fallback: Value): Value {
  let current: Value = map;
  for (const key of keys) {
    if (typeof key !== 'string') throw unsupported(`map.get(${typeOf(key)})`, 'map.get(string)');
    if (!(current instanceof RulesMap) || !hasKey(current, key)) return fallback;
    current = current.entries.get(key) ?? null;
  }
  return current;
}

function hasAll(self: readonly Value[], wanted: readonly Value[]): boolean {
  return wanted.every((item) => includes(self, item));
}

function hasAny(self: readonly Value[], wanted: readonly Value[]): boolean {
  if (self.some((item) => wanted.some((other) => equality(item, other) === true))) return true;
  return wanted.some((item) => includes(self, item));
}

function isKnownToHaveAny({ contained }: Unknown, wanted: readonly Value[]): boolean {
  if (contained.some((item) => wanted.some((other) => equality(item, other) === true))) return true;
  throw unsupported('constraint.hasAny(list)', 'a question the query decides');
}

function hasOnly(self: readonly Value[], allowed: readonly Value[]): boolean {
  return self.every((item) => includes(allowed, item));
}

function setQuestion(ask: (self: readonly Value[], other: readonly Value[]) => boolean) {
  return [
    overload(['set', 'list'], (self, other) => ask(self.items, other)),
    overload(['set', 'set'], (self, other) => ask(self.items, other.items)),
  ];
}

function keep(set: RulesSet, wanted: (item: Value) => boolean): RulesSet {
  return new RulesSet(set.items.filter(wanted));
}

function keysOf(map: RulesMap, wanted: (key: string) => boolean): RulesSet {
  return new RulesSet([...map.entries.keys()].filter(wanted));
}

function isShared({ after, before }: MapDiff, key: string): boolean {
  return after.entries.has(key) && before.entries.has(key);
}

function isSame({ after, before }: MapDiff, key: string): boolean {
  return equality(after.entries.get(key) ?? null, before.entries.get(key) ?? null) === true;
}

function joinable(item: Value): string {
  if (typeof item === 'string') return item;
  if (typeof item === 'bigint' || typeof item === 'number' || typeof item === 'boolean') return String(item);
  throw new EvaluationError(`Unsupported operation error. Received: list.join of ${typeOf(item)}.`);
}
