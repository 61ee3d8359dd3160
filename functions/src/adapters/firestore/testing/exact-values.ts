import type { RunningFirestore } from '@sos/firestore/server';
import fc from 'fast-check';
import { isMap } from './marked.ts';
import { PROJECT } from './start-firestore.ts';

/** A value as the wire has it: an object with one field, whose name is its type. */
type WireValue = Readonly<Record<string, unknown>>;
type WireFields = Readonly<Record<string, WireValue>>;

/** Every name begins like this, which no field of this release does. */
const EXACT = 'newerExact';
const ELSEWHERE = 'projects/elsewhere/databases/(default)/documents/users';

/** Values that the SDK reads and cannot write again as they were. */
export const exactValues: fc.Arbitrary<readonly WireValue[]> = fc.array(
  fc.oneof(
    fc.bigInt({ min: 2n ** 53n + 1n, max: 2n ** 63n - 1n }).map((integer) => ({ integerValue: String(integer) })),
    fc.integer({ min: -9, max: 9 }).map((double) => ({ doubleValue: double })),
    fc.constantFrom('ana', 'ben').map((id) => ({ referenceValue: `${ELSEWHERE}/${id}` })),
  ),
  { minLength: 1, maxLength: 4 },
);

const url = ({ url: base }: RunningFirestore, path: string) =>
  `${base}/v1/projects/${PROJECT}/databases/(default)/documents/${path}`;
const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };

/** The fields of a stored document as the wire has them. */
export async function readWire(server: RunningFirestore, path: string): Promise<WireFields> {
  const response = await fetch(url(server, path), { headers });
  const { fields = {} } = (await response.json()) as { fields?: WireFields };
  return fields;
}

/** Puts such values into every map of a stored document, but not into the items of its lists, nor where keys are data. */
export async function writeExactFields(
  server: RunningFirestore,
  path: string,
  values: readonly WireValue[],
): Promise<void> {
  const added = Object.fromEntries(values.map((value, index) => [`${EXACT}${index}`, value]));
  const grow = (fields: WireFields): WireFields => {
    const grown = Object.entries(fields).map(([name, value]) => {
      const inner = innerFields(value);
      return [name, inner && name !== 'callSids' ? { mapValue: { fields: grow(inner) } } : value] as const;
    });
    return { ...Object.fromEntries(grown), ...added };
  };
  const body = JSON.stringify({ fields: grow(await readWire(server, path)) });
  const response = await fetch(url(server, path), { method: 'PATCH', headers, body });
  if (!response.ok) throw new Error(`${path} was not written: ${await response.text()}`);
}

/** All values that `writeExactFields` has put into the document, by their path. */
export function exactFieldsOf(fields: WireFields, path = ''): Record<string, unknown> {
  const found = Object.entries(fields).map(([name, value]) => {
    const inner = innerFields(value);
    if (inner) return exactFieldsOf(inner, `${path}/${name}`);
    return name.startsWith(EXACT) ? { [`${path}/${name}`]: value } : {};
  });
  return Object.assign({}, ...found) as Record<string, unknown>;
}

function innerFields(value: WireValue): WireFields | undefined {
  const { mapValue } = value;
  if (!isMap(mapValue)) return undefined;
  return (mapValue['fields'] ?? {}) as WireFields;
}
