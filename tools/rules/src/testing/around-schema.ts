import fc from 'fast-check';
import { z } from 'zod';
import type { Plain } from './requests.ts';

interface Described {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly properties?: Readonly<Record<string, Described>>;
}

/** Signs that take one unit of a text, and signs that take two. */
const signs = ['a', 'é', '中', '😀'];
/** The first instant that the database can hold, and the last that JavaScript can. */
const YEAR_ONE = new Date('0001-01-01T00:00:00Z');
const LAST_DAY = new Date(8.64e15);
/** Whole numbers that a reader cannot hold, or only just. */
const extremes = [2 ** 53 - 1, 2 ** 53, 2 ** 63, -(2 ** 53), -(2 ** 63)];
const odd: readonly Plain[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  '',
  'x',
  [],
  {},
  [1],
  [null],
  [['fr']],
  new Date(0),
  YEAR_ONE,
  LAST_DAY,
];
/** Longer than any list or text of ours that has no bound of its own. */
const UNBOUNDED = 70;

/** For each field of the schema, values on both sides of each of its bounds, and values that belong nowhere. */
export function aroundSchema(schema: z.ZodType): Readonly<Record<string, fc.Arbitrary<Plain>>> {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Described;
  const fields = Object.entries(described.properties ?? {});
  return Object.fromEntries(fields.map(([name, field]) => [name, around(field)]));
}

function around(field: Described): fc.Arbitrary<Plain> {
  return fc.oneof({ weight: 3, arbitrary: near(field) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
}

function near(field: Described): fc.Arbitrary<Plain> {
  if (field.anyOf) return fc.oneof(...field.anyOf.map(near));
  if (field.enum) return fc.constantFrom(...field.enum, ...field.enum.map((choice) => choice.toUpperCase()), 'no such');
  const [type = 'null'] = [field.type].flat();
  return ofType[type]?.(field) ?? fc.constant(null);
}

const numbers = ({ minimum = 0 }: Described): fc.Arbitrary<Plain> =>
  fc.constantFrom(minimum - 1, minimum, 1, 1.5, 7, ...extremes);
const ofType: Readonly<Record<string, (field: Described) => fc.Arbitrary<Plain>>> = {
  string: (field) => (field.pattern === undefined ? texts(field) : matches(field.pattern, field.format)),
  array: lists,
  integer: numbers,
  number: numbers,
  boolean: () => fc.boolean(),
};

function texts({ minLength = 0, maxLength = UNBOUNDED, format }: Described): fc.Arbitrary<Plain> {
  if (format === 'uri') return fc.constantFrom('https://example.org/a.jpg', 'no address', '');
  const sizes = [minLength - 1, minLength, Math.ceil(maxLength / 2), maxLength - 1, maxLength, maxLength + 1];
  return fc
    .tuple(fc.constantFrom(...signs), fc.constantFrom(...sizes))
    .map(([sign, size]) => sign.repeat(Math.max(0, Math.ceil(size / sign.length))));
}

/** Addresses that one of two readers may take and the other not: quoted, in other scripts, with dots too many. */
const addresses = [
  'client-1@example.org',
  'someone@example.org',
  'nobody',
  '@',
  'a..b@example.org',
  '.a@example.org',
  '"a b"@example.org',
  'a@exämple.org',
  'ä@example.org',
  'a@[127.0.0.1]',
  `${'a'.repeat(65)}@example.org`,
];

/** What the pattern takes, what it takes with a sign too many or in other letters, and what only looks alike. */
function matches(pattern: string, format: string | undefined): fc.Arbitrary<Plain> {
  if (format === 'email') return fc.constantFrom(...addresses);
  // The generator knows no lookahead; what it makes without is tried all the same.
  const fitting = fc.stringMatching(new RegExp(pattern.replace(/\(\?![^)]*\)/, '')));
  const spoilt = fc.constantFrom<(text: string) => string>(
    (text) => `${text}a`,
    (text) => text.slice(1),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => ` ${text}`,
    (text) => `${text},${text}`,
    (text) => `${text.slice(0, -1)}é`,
    (text) => `${text}\n`,
  );
  return fc.oneof(
    fitting,
    fc.tuple(fitting, spoilt).map(([text, spoil]) => spoil(text)),
  );
}

function lists({ minItems = 0, maxItems = UNBOUNDED, items = {} }: Described): fc.Arbitrary<Plain> {
  const sizes = fc.constantFrom(minItems, minItems + 1, 3, maxItems - 1, maxItems, maxItems + 1);
  const right = typical(items);
  const whole = sizes.map((size): Plain => Array.from({ length: size }, () => right));
  return fc.oneof(whole, fc.array(around(items), { minLength: Math.max(0, minItems - 1), maxLength: 3 }));
}

function typical({ enum: choices, pattern = '' }: Described): string {
  return choices?.[0] ?? (pattern.includes('A-Z') ? 'FR' : 'fr');
}
