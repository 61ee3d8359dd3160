import { type RulesMap, RulesPath } from '../values/values.ts';
import { EvaluationError } from '../errors.ts';
import { compileRegex } from './regex.ts';
import { type Library, overload } from './signature.ts';

export const stringMethods: Library = {
  size: [overload(['string'], (self) => BigInt(Array.from(self).length))],
  lower: [overload(['string'], (self) => self.toLowerCase())],
  upper: [overload(['string'], (self) => self.toUpperCase())],
  trim: [overload(['string'], (self) => self.trim())],
  matches: [overload(['string', 'string'], (self, pattern) => self.search(compileRegex(pattern, true)) === 0)],
  split: [overload(['string', 'string'], split)],
  replace: [
    overload(['string', 'string', 'string'], (self, pattern, by) =>
      self.replaceAll(compileRegex(pattern, false), () => by),
    ),
  ],
  toUtf8: [overload(['string'], (self) => Uint8Array.from(Buffer.from(self)))],
};

export const bytesMethods: Library = {
  size: [overload(['bytes'], (self) => BigInt(self.length))],
  toBase64: [overload(['bytes'], urlSafeBase64)],
  toHexString: [overload(['bytes'], (self) => Buffer.from(self).toString('hex').toUpperCase())],
};

export const pathMethods: Library = {
  bind: [overload(['path', 'map'], bind)],
};

function split(self: string, pattern: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: text, index } of self.matchAll(compileRegex(pattern, false))) {
    if (text === '' && (index === 0 || index === self.length)) continue;
    parts.push(self.slice(from, index));
    from = index + text.length;
  }
  return [...parts, self.slice(from)];
}

/** Production pads, although its alphabet is the URL-safe one. */
function urlSafeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

function bind(path: RulesPath, names: RulesMap): RulesPath {
  return new RulesPath(
    path.segments.map((segment) => {
      const name = /^\{(\w+)\}$|^\$\((\w+)\)$/.exec(segment);
      if (!name) return segment;
      const key = name[1] ?? name[2] ?? '';
      const value = names.entries.get(key);
      if (typeof value !== 'string') throw new EvaluationError(`Property ${key} is undefined on object.`);
      return value;
    }),
  );
}
