import { expect, test } from 'vitest';
import { type Fields, integer, NULL, reference, text, TRUE, type Value } from '../values/value.ts';
import { checkDocumentSize, documentSize } from './document-size.ts';

const NAME = 'projects/p/databases/(default)/documents/users/jeff/tasks/my_task_id';
const task = (fields: Record<string, Value>) => ({
  name: NAME,
  path: 'users/jeff/tasks/my_task_id',
  fields: new Map(Object.entries(fields)) as Fields,
});

const EMPTY = documentSize(task({}));

test('measures the documented example as documented', () => {
  const example = { type: text('Personal'), done: { kind: 'boolean', value: false }, priority: integer(1) } as const;
  const described = { ...example, description: text('Learn Cloud Firestore') };
  expect(documentSize(task(described))).toBe(44 + 71 + 32);
});

test.each<[string, Value, number]>([
  ['null', NULL, 1],
  ['a boolean', TRUE, 1],
  ['an integer', integer(2n ** 40n), 8],
  ['a timestamp', { kind: 'timestamp', value: 1n }, 8],
  ['a geographical point', { kind: 'geoPoint', latitude: 1, longitude: 2 }, 16],
  ['text by its UTF-8 and one more', text('é€'), 6],
  ['bytes', { kind: 'bytes', value: new Uint8Array(7) }, 7],
  ['a reference by its path', reference(NAME), 44],
  ['an array by its elements', { kind: 'array', values: [integer(1), NULL] }, 9],
  ['a map as a document without a name', { kind: 'map', fields: new Map([['a', TRUE]]) }, 32 + 2 + 1],
  ['a vector by its components', vector([1, 2, 3]), 24],
])('counts %s', (_, value, bytes) => {
  expect(documentSize(task({ f: value })) - EMPTY).toBe('f'.length + 1 + bytes);
});

test('accepts a document of exactly a mebibyte and tells the size of one a byte larger', () => {
  const room = 1_048_576 - documentSize(task({ a: text(''), b: text('') }));
  const filled = (bytes: number) => task({ a: text('x'.repeat(1000)), b: text('x'.repeat(bytes - 1000)) });
  expect(() => checkDocumentSize(filled(room))).not.toThrow();
  const refusal = `Document '${NAME}' cannot be written because its size (1,048,577 bytes) exceeds the maximum allowed size of 1,048,576 bytes.`;
  expect(() => checkDocumentSize(filled(room + 1))).toThrow(refusal);
});

test('names the field whose text or bytes alone are too long', () => {
  const bytes = { kind: 'bytes', value: new Uint8Array(1_048_488) } as const;
  const refusal = 'The value of property "photo" is longer than 1048487 bytes.';
  expect(() => checkDocumentSize(task({ photo: bytes }))).toThrow(refusal);
  expect(() => checkDocumentSize(task({ photo: text('é'.repeat(524_244)) }))).toThrow(refusal);
});

function vector(components: number[]): Value {
  const values = components.map((value) => ({ kind: 'double', value }) as const);
  return {
    kind: 'map',
    fields: new Map<string, Value>([
      ['__type__', text('__vector__')],
      ['value', { kind: 'array', values }],
    ]),
  };
}
