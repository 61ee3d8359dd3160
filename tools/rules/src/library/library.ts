import type { Position } from '../errors.ts';
import { EvaluationError } from '../errors.ts';
import { typeOf } from '../values/types.ts';
import type { Value } from '../values/values.ts';
import { listMethods, mapDiffMethods, mapMethods, setMethods } from './collections.ts';
import { hashingFunctions } from './hashing.ts';
import { conversions, mathFunctions } from './numbers.ts';
import { invoke, type Library } from './signature.ts';
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

export function callFunction(name: string, args: readonly Value[]): Value {
  return invoke(own(FUNCTIONS, name), args, { name, spell: (types) => `${name}(${types.join(', ')})` });
}

/** Calls a method of a value; a wrong argument is reported at the method's name, all else at the whole call. */
export function callMethod(
  receiver: Value,
  args: readonly Value[],
  method: { name: string; position: Position },
): Value {
  if (receiver === null) throw new EvaluationError('Null value error.');
  const overloads = own(own(METHODS, typeOf(receiver)) ?? {}, method.name);
  const spell = ([self, ...rest]: readonly string[]) => `${self}.${method.name}(${rest.join(', ')})`;
  try {
    return invoke(overloads, [receiver, ...args], { name: method.name, spell });
  } catch (error) {
    if (error instanceof EvaluationError && overloads) error.position ??= method.position;
    throw error;
  }
}

function own<Item>(table: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
