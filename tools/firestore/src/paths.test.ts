import { describe, expect, it } from 'vitest';
import { documentPath } from './paths.ts';

const ROOT = 'projects/p/databases/(default)/documents';

describe('a resource id', () => {
  it.each(['a', '.a', '..a', '__a_', '_a__', '____', '__id7__', '__id-7__', 'a'.repeat(1500)])('may be %s', (id) => {
    expect(() => documentPath(`${ROOT}/c/${id}`)).not.toThrow();
  });

  it.each(['', '.', '..', '_____', '__a__', '__idx__', 'a'.repeat(1501), 'é'.repeat(751)])('may not be %s', (id) => {
    expect(() => documentPath(`${ROOT}/c/${id}`)).toThrow(/^Resource /);
  });
});
