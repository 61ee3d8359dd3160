import { unsupported } from '../errors.ts';
import { hasType, type TypeMap, type TypeName, typeOf } from '../values/types.ts';
import type { Value } from '../values/values.ts';

/** One way to call a function: what it takes and what it does. */
export interface Overload {
  readonly parameters: readonly TypeName[];
  readonly run: (args: readonly Value[]) => Value;
}

export type Library = Readonly<Record<string, readonly Overload[]>>;

type Arguments<Names extends readonly TypeName[]> = { [Index in keyof Names]: TypeMap[Names[Index]] };

/** Declares an overload. `invoke` checks the types before it runs, which is what makes the cast inside true. */
export function overload<const Names extends readonly TypeName[]>(
  parameters: Names,
  run: (...args: Arguments<Names>) => Value,
): Overload {
  return { parameters, run: (args) => run(...(args as unknown as Arguments<Names>)) };
}

/** Writes a call for a message, given the names of its arguments' types. */
export interface Spelled {
  readonly spell: (types: readonly string[]) => string;
}

/** Calls the overload that takes these arguments. */
export function invoke(overloads: readonly Overload[], args: readonly Value[], spell: Spelled['spell']): Value {
  const fitting = overloads.find((candidate) => accepts(candidate, args));
  if (fitting) return fitting.run(args);
  const expected = overloads.map(({ parameters }) => spell(parameters)).join(' or ');
  throw unsupported(spell(args.map(typeOf)), expected);
}

function accepts({ parameters }: Overload, args: readonly Value[]): boolean {
  if (parameters.length !== args.length) return false;
  return parameters.every((type, index) => {
    const value = args[index];
    return value !== undefined && hasType(value, type);
  });
}
