import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../store/document.ts';
import { double, integer, type Value } from '../values/value.ts';
import type { Write } from '../wire/messages.ts';
import { parseWrite } from './operation.ts';
import { Stage } from './stage.ts';

const NAME = 'projects/p/databases/d/documents/c/x';

const stored = (n: Value): StoredDocument => ({
  path: 'c/x',
  name: NAME,
  fields: new Map([['n', n]]),
  createTime: 1n,
  updateTime: 1n,
});

/** What the writes of one commit make of `n`; undefined when the document is gone. */
function written(before: Value | undefined, ...writes: Write[]): Value | undefined {
  const stage = new Stage(() => before && stored(before), 2n);
  for (const write of writes) stage.write(parseWrite(write));
  return stage.get('c/x')?.fields.get('n');
}

const remove: Write = { delete: NAME };
const put = (n: number, exists?: boolean): Write => ({
  update: { name: NAME, fields: new Map([['n', integer(n)]]) },
  ...(exists !== undefined && { currentDocument: { exists } }),
});
const extreme = (kind: 'maximum' | 'minimum', operand: Value): Write => ({
  transform: { document: NAME, fieldTransforms: [{ fieldPath: 'n', [kind]: operand }] },
});

describe('the writes of one commit', () => {
  it('see what the ones before them did', () => {
    expect(written(integer(1), remove, put(2, false), put(3, true))).toEqual(integer(3));
    expect(written(integer(1), put(2), remove)).toBeUndefined();
  });

  it.each([integer(1), undefined])('cannot update what they delete themselves, when it was %o', (before) => {
    expect(() => written(before, remove, put(2, true))).toThrow(expect.objectContaining({ code: 3 }));
  });

  it('cannot update what was never there', () => {
    expect(() => written(undefined, put(2, true))).toThrow(expect.objectContaining({ code: 5 }));
  });

  it.each(['maximum', 'minimum'] as const)('let NaN win as %s on both sides', (kind) => {
    const nan = double(Number.NaN);
    expect(written(nan, extreme(kind, integer(5)))).toEqual(nan);
    expect(written(integer(5), extreme(kind, nan))).toEqual(nan);
    expect(written(integer(5), extreme(kind, double(5)))).toEqual(integer(5));
  });
});
