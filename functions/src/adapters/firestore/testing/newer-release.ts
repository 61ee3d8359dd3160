import fc from 'fast-check';
import { type DocumentData, FieldValue, GeoPoint, Timestamp } from 'firebase-admin/firestore';
import { db } from '../shared/db.ts';
import { isMap, mapFields, toMarked } from './marked.ts';

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.constant(0.5),
  fc.string(),
  fc.integer({ min: 0, max: 999_999 }).map((micros) => new Timestamp(1_800_000_000, micros * 1000)),
  fc.constantFrom('users/ana', 'payments/booking-1').map((path) => db().doc(path)),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  fc.constant(new GeoPoint(13.75, 100.5)),
  fc.constant(FieldValue.vector([1, 0.5])),
);
const mapOf = (value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom('createdAt', 'name', 'a.b'), value, { noNullPrototype: true, maxKeys: 2 });

/** Every name begins like this, which no field of this release does. */
const NEWER = 'newer';
const names = ['', 'At', 'Before', 'Status', '.dotted', ' with space', '`quoted`'].map((end) => `${NEWER}${end}`);

/** What a newer release may write beside the fields of one map. */
const additions = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(scalar, mapOf(scalar), fc.array(fc.oneof(scalar, mapOf(scalar)), { maxLength: 2 })),
  { noNullPrototype: true, minKeys: 1, maxKeys: 3 },
);

/** Additions for the maps of a document, in the order in which `withNewerFields` comes to them. */
export const newerFields = fc.array(additions, { minLength: 1, maxLength: 8 });

/** The document as a newer release leaves it: more fields in every map but those named, whose keys are data. */
export function withNewerFields(
  document: DocumentData,
  added: readonly DocumentData[],
  except: readonly string[] = [],
): DocumentData {
  let maps = 0;
  const grow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(grow);
    return isMap(value) ? growMap(value) : value;
  };
  const growMap = (map: DocumentData): DocumentData => {
    const own = added[maps++ % added.length];
    const kept = Object.fromEntries(Object.entries(map).filter(([name]) => except.includes(name)));
    return { ...mapFields(map, grow), ...kept, ...own };
  };
  return growMap(document);
}

/** All fields of a newer release in the document, in marked form, by their path. */
export function newerFieldsOf(value: unknown, path = ''): Record<string, unknown> {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map((item, index) => newerFieldsOf(item, `${path}/${index}`)));
  if (!isMap(value)) return {};
  const found = Object.entries(value).map(([name, inner]) =>
    name.startsWith(NEWER) ? { [`${path}/${name}`]: toMarked(inner) } : newerFieldsOf(inner, `${path}/${name}`),
  );
  return Object.assign({}, ...found) as Record<string, unknown>;
}
