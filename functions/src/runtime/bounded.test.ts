import { expect, it } from 'vitest';
import { boundBody, isShallow } from './bounded.ts';
import { readInput } from './read-input.ts';

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

it('lets what a form sends through', () => {
  const request = { rawBody: Buffer.alloc(60_000), body: { data: { bookingId: 'b', list: ['a', { of: [1] }] } } };
  boundBody(request);
  expect(request.body).toEqual({ data: { bookingId: 'b', list: ['a', { of: [1] }] } });
});

it.each([
  ['arrays within each other, five thousand deep', nested(5000)],
  ['one level too many', nested(10)],
  ['too many values', Array.from({ length: 2001 }, () => 0)],
  ['a number of the protocol', { data: { '@type': 'type.googleapis.com/google.protobuf.Int64Value', value: '1' } }],
  ['a name that changes what an object is', JSON.parse('{"data":{"__proto__":{"isAdmin":true}}}')],
])('empties %s', (_, body: unknown) => {
  const request = { body };
  boundBody(request);
  expect(request.body).toEqual({ data: null });
});

it('empties what is too long to be honest, and minds nothing that is no object', () => {
  const request = { rawBody: Buffer.alloc(65_537), body: {} };
  boundBody(request);
  expect(request.body).toEqual({ data: 'The request is larger than 65536 bytes' });
  for (const body of [null, undefined, 'text', 7, nested(9)]) expect(isShallow(body)).toBe(true);
});

it('a request that was too large is refused in words with the limit', () => {
  const request = { rawBody: Buffer.alloc(21), body: {} };
  boundBody(request, 20);
  const { data } = request.body as { data?: unknown };
  const fields = [{ field: '', message: 'The request is larger than 20 bytes' }];
  expect(() => readInput('createContactUpload', data)).toThrow(
    expect.objectContaining({ details: { reason: 'invalid_input', fields } }),
  );
});
