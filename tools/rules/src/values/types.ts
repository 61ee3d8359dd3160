import { Duration, LatLng, MapDiff, RulesMap, RulesPath, RulesSet, Timestamp, Unknown, type Value } from './values.ts';

/** The types of the language by name, with those (`number`, `any`) that stand for several. */
export interface TypeMap {
  null: null;
  bool: boolean;
  int: bigint;
  float: number;
  number: bigint | number;
  string: string;
  bytes: Uint8Array;
  list: readonly Value[];
  map: RulesMap;
  set: RulesSet;
  path: RulesPath;
  timestamp: Timestamp;
  duration: Duration;
  latlng: LatLng;
  map_diff: MapDiff;
  constraint: Unknown;
  any: Value;
}

export type TypeName = keyof TypeMap;

const NAMEABLE: ReadonlySet<string> = new Set([
  'bool',
  'bytes',
  'duration',
  'float',
  'int',
  'latlng',
  'list',
  'map',
  'null',
  'number',
  'path',
  'set',
  'string',
  'timestamp',
] satisfies TypeName[]);

const CLASSES = [
  [Uint8Array, 'bytes'],
  [RulesMap, 'map'],
  [RulesSet, 'set'],
  [RulesPath, 'path'],
  [Timestamp, 'timestamp'],
  [Duration, 'duration'],
  [LatLng, 'latlng'],
  [MapDiff, 'map_diff'],
  [Unknown, 'constraint'],
] as const;

/** Whether the name may stand to the right of `is`. */
export function isTypeName(name: string): name is TypeName {
  return NAMEABLE.has(name);
}

export function typeOf(value: Value): TypeName {
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'float';
    case 'string':
      return 'string';
    default:
      return value === null ? 'null' : typeOfObject(value);
  }
}

export function hasType<Name extends TypeName>(value: Value, name: Name): value is Value & TypeMap[Name] {
  if (name === 'any') return true;
  const actual = typeOf(value);
  return actual === name || (name === 'number' && (actual === 'int' || actual === 'float'));
}

function typeOfObject(value: object): TypeName {
  return CLASSES.find(([type]) => value instanceof type)?.[1] ?? 'list';
}
