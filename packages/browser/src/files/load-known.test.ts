import { expect, it } from 'vitest';
import { knownAs } from './load-known.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it.each([
  ['%PDF-1.7\n%%EOF', 'application/pdf', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png', 'image/png'],
  ['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', null, 'application/octet-stream'],
  ['<!doctype html><script>alert(1)</script>', null, 'application/octet-stream'],
])('%j is a file of type %s', (text, type, stored) => {
  const known = knownAs(bytesOf(text));
  expect([known.type, known.blob.type]).toEqual([type, stored]);
});
