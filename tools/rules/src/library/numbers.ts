import { EvaluationError, unsupported } from '../errors.ts';
import { pathFromText } from '../values/convert.ts';
import { RulesPath, type Value } from '../values/values.ts';
import { type Library, type Overload, overload } from './signature.ts';

const INT_LIMIT = 2n ** 63n;

export const mathFunctions: Library = {
  'math.abs': [overload(['number'], (value) => (value < 0 ? negate(value) : value))],
  'math.ceil': [overload(['number'], (value) => rounded(value, Math.ceil))],
  'math.floor': [overload(['number'], (value) => rounded(value, Math.floor))],
  'math.round': [overload(['number'], (value) => rounded(value, Math.round))],
  'math.sqrt': [overload(['number'], (value) => Math.sqrt(Number(value)))],
  'math.pow': [overload(['number', 'number'], (base, exponent) => Number(base) ** Number(exponent))],
  'math.isNaN': [overload(['number'], (value) => Number.isNaN(value))],
};

export const conversions: Library = {
  int: [
    overload(['number'], (value) => rounded(value, Math.trunc)),
    overload(['string'], (text) => inRange(BigInt(parsed(text, /^[+-]?\d+$/, 'int')))),
  ],
  float: [
    overload(['number'], Number),
    overload(['string'], (text) => Number(parsed(text, /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/, 'float'))),
  ],
  string: (['null', 'bool', 'number', 'string', 'path'] as const).map((type): Overload =>
    overload([type], (value: Value) => spelled(value)),
  ),
  path: [overload(['string'], pathFromText)],
};

/** The same integer; throws EvaluationError when it needs more than 64 bits. */
export function inRange(value: bigint): bigint {
  if (value >= -INT_LIMIT && value < INT_LIMIT) return value;
  throw new EvaluationError('Integer overflow.');
}

export function negate(value: bigint | number): bigint | number {
  return typeof value === 'bigint' ? inRange(-value) : -value;
}

function rounded(value: bigint | number, round: (value: number) => number): bigint {
  if (typeof value === 'bigint') return value;
  if (!Number.isFinite(value)) throw unsupported(`int(${value})`, 'a finite number');
  return inRange(BigInt(round(value)));
}

function parsed(text: string, form: RegExp, type: string): string {
  if (form.test(text)) return text.replace('+', '');
  throw new EvaluationError(`Invalid value error. Received: ${type}('${text}').`);
}

function spelled(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return value.toFixed(1);
  if (typeof value !== 'object') return String(value);
  return value instanceof RulesPath ? value.text : 'null';
}
