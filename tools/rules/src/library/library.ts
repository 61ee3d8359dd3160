import type { Position } from '../errors.ts';
import { EvaluationError } from '../errors.ts';
import { typeOf } from '../values/types.ts';
import type { Value } from '../values/values.ts';
import { constraintMethods, listMethods, mapDiffMethods, mapMethods, setMethods } from './collections.ts';
import { hashingFunctions } from './hashing.ts';
import { conversions, mathFunctions } from './numbers.ts';
import { invoke, type Library, type Spelled } from './signature.ts';
import { bytesMethods, pathMethods, stringMethods } from './text.ts';
import {
  durationFunctions,
  durationMethods,
  latlngFunctions,
  latlngMethods,
  timestampFunctions,
  timestampMethods,
} from './time.ts';

const METHODS: Readonly<Record<string, Library>> = {
  string: stringMethods,
  bytes: bytesMethods,
  path: pathMethods,
  list: listMethods,
  set: setMethods,
  map: mapMethods,
  map_diff: mapDiffMethods,
  constraint: constraintMethods,
  timestamp: timestampMethods,
  duration: durationMethods,
  latlng: latlngMethods,
};

const FUNCTIONS: Library = {
  ...mathFunctions,
  ...hashingFunctions,
  ...timestampFunctions,
  ...durationFunctions,
  ...latlngFunctions,
  ...conversions,
};

const NAMESPACES: ReadonlySet<string> = new Set(['math', 'hashing', 'timestamp', 'duration', 'latlng', 'firestore']);

/** Whether the word, where no variable has that name, only groups functions, as `math` does. */
export function isNamespace(name: string): boolean {
  return NAMESPACES.has(name);
}

/** What is called, and where its name stands: wrong arguments are reported there, all else at the whole call. */
export interface Callee {
  readonly name: string;
  readonly position: Position;
}

export function callFunction({ name, position }: Callee, args: readonly Value[]): Value {
  const spell = (types: readonly string[]) => `${name}(${types.join(', ')})`;
  return call(own(FUNCTIONS, name), args, { name, position, spell });
}

export function callMethod(receiver: Value, args: readonly Value[], { name, position }: Callee): Value {
  if (receiver === null) throw new EvaluationError('Null value error.');
  const spell = ([self, ...rest]: readonly string[]) => `${self}.${name}(${rest.join(', ')})`;
  const overloads = own(own(METHODS, typeOf(receiver)) ?? {}, name);
  return call(overloads, [receiver, ...args], { name, position, spell });
}

function call(overloads: Library[string] | undefined, args: readonly Value[], callee: Callee & Spelled): Value {
  if (!overloads) throw new EvaluationError(`Function not found error: Name: [${callee.name}].`);
  try {
    return invoke(overloads, args, callee.spell);
  } catch (error) {
    if (error instanceof EvaluationError) error.position ??= callee.position;
    throw error;
  }
}

function own<Item>(table: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
