import { ApiError, invalidParam } from './errors.ts';
import type { Params, ParamValue } from './form.ts';

/** Reads one parameter; `undefined` stands for one that was not sent. */
export type Field<T> = (value: ParamValue | undefined, name: string) => T;
export type Fields = Record<string, Field<unknown>>;
export type Read<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> };

/** Reads the parameters that an operation takes and refuses, as Stripe does, any that it does not. */
export function readFields<F extends Fields>(params: Params, fields: F, prefix = ''): Read<F> {
  const label = (key: string) => (prefix ? `${prefix}[${key}]` : key);
  const unknown = Object.keys(params).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) {
    throw invalidParam(label(unknown), 'parameter_unknown', `Received unknown parameter: ${label(unknown)}`);
  }
  const read = Object.entries(fields).map(([key, field]) => [key, field(params[key], label(key))]);
  return Object.fromEntries(read) as Read<F>;
}

export const text: Field<string | undefined> = (value, name) => {
  if (value === undefined || typeof value === 'string') return value;
  throw invalidParam(name, 'parameter_invalid_string', `Invalid string: ${JSON.stringify(value)}`);
};

export const integer: Field<number | undefined> = (value, name) => {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  throw invalidParam(name, 'parameter_invalid_integer', `Invalid integer: ${JSON.stringify(value)}`);
};

export const flag: Field<boolean | undefined> = (value, name) => {
  if (value === undefined) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalidParam(name, 'parameter_invalid_boolean', `Invalid boolean: ${JSON.stringify(value)}`);
};

export const texts: Field<string[] | undefined> = (value, name) => {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw invalidParam(name, 'parameter_invalid_array', 'Invalid array');
};

/** Pairs of strings; an empty value unsets its key, an empty string in place of the pairs unsets all of them. */
export const metadata: Field<Record<string, string> | '' | undefined> = (value, name) => {
  if (value === undefined || value === '') return value;
  if (typeof value !== 'object') throw invalidParam(name, 'parameter_invalid_object', 'Invalid object');
  const pairs = Object.entries(value);
  if (pairs.some(([, inner]) => typeof inner !== 'string')) {
    throw invalidParam(name, 'parameter_invalid_string', 'Metadata values must be strings');
  }
  return Object.fromEntries(pairs) as Record<string, string>;
};

export function oneOf<const T extends string>(...choices: T[]): Field<T | undefined> {
  return (value, name) => {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined || value === undefined) return found;
    throw new ApiError(
      400,
      { type: 'invalid_request_error', param: name, message: `Invalid ${name}: must be one of ${choices.join(', ')}` },
      false,
    );
  };
}

export function required<T>(field: Field<T | undefined>): Field<T> {
  return (value, name) => {
    const read = value === '' ? undefined : field(value, name);
    if (read === undefined) throw invalidParam(name, 'parameter_missing', `Missing required param: ${name}.`);
    return read;
  };
}

export function group<F extends Fields>(fields: F): Field<Read<F> | undefined> {
  return (value, name) => {
    if (value === undefined) return undefined;
    if (typeof value === 'string' || Array.isArray(value)) {
      throw invalidParam(name, 'parameter_invalid_object', 'Invalid object');
    }
    return readFields(value, fields, name);
  };
}

export function listOf<T>(field: Field<T | undefined>): Field<T[]> {
  return (value, name) => {
    if (value !== undefined && !Array.isArray(value))
      throw invalidParam(name, 'parameter_invalid_array', 'Invalid array');
    return (value ?? []).map((item, index) => required(field)(item, `${name}[${index}]`));
  };
}
