import { invalid } from '../errors.ts';
import { type Fields, type Value } from './value.ts';

/** The names on the way to a nested field. */
export type FieldPath = readonly string[];

const SIMPLE = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
const SEGMENT = /(?:`((?:[^`\\]|\\.)+)`|([a-zA-Z_][a-zA-Z_0-9]*))(\.|$)/gy;
const RESERVED = /^__.*__$/;
const GRAMMAR =
  'Unquoted property paths must match regex ([a-zA-Z_][a-zA-Z_0-9]*), and quoted property paths must match regex (`(?:[^`\\\\]|(?:\\\\.))+`)';
const parsed = new Map<string, FieldPath>();
const MAX_REMEMBERED = 10_000;

/** Reads `a.b` or `` a.`odd name` ``. */
export function parseFieldPath(source: string): FieldPath {
  const known = parsed.get(source);
  if (known) return known;
  const path = SIMPLE.test(source) ? [source] : parseSegments(source);
  if (parsed.size > MAX_REMEMBERED) parsed.clear();
  parsed.set(source, path);
  return path;
}

/** Reads a path as queries name fields: no part of it may be reserved. */
export function queryFieldPath(source: string): FieldPath {
  const path = parseFieldPath(source);
  const reserved = path.find((name) => RESERVED.test(name));
  if (reserved !== undefined) throw invalid(`Invalid reserved name in field path ${reserved}`);
  return path;
}

function parseSegments(source: string): FieldPath {
  if (source === '') throw invalid('Invalid empty property path string.');
  const path: string[] = [];
  let end = 0;
  for (const match of source.matchAll(SEGMENT)) {
    path.push(match[1]?.replaceAll(/\\(.)/g, '$1') ?? match[2] ?? '');
    end = match.index + match[0].length;
    if (match[3] === '') break;
  }
  if (path.length === 0 || end !== source.length || source.endsWith('.')) {
    throw invalid(`Invalid property path "${source}". ${GRAMMAR}`);
  }
  return path;
}

/** The written form that `parseFieldPath` reads. */
export function formatFieldPath(path: FieldPath): string {
  return path.map((name) => (SIMPLE.test(name) ? name : `\`${name.replaceAll(/[`\\]/g, String.raw`\$&`)}\``)).join('.');
}

export function valueAt(fields: Fields, path: FieldPath): Value | undefined {
  const [first = ''] = path;
  let value = fields.get(first);
  for (let i = 1; i < path.length; i++) {
    if (value?.kind !== 'map') return undefined;
    value = value.fields.get(path[i] ?? '');
  }
  return value;
}

/** A copy in which the field has the value, or is gone when there is none; maps on the way are made as needed. */
export function withValueAt(fields: Fields, path: FieldPath, value: Value | undefined): Fields {
  const [first = '', ...rest] = path;
  const inner = fields.get(first);
  if (value === undefined && (inner === undefined || (rest.length > 0 && inner.kind !== 'map'))) return fields;
  const copy = new Map(fields);
  const next = rest.length === 0 ? value : within(inner, rest, value);
  if (next === undefined) copy.delete(first);
  else copy.set(first, next);
  return copy;
}

function within(inner: Value | undefined, rest: FieldPath, value: Value | undefined): Value {
  const fields: Fields = inner?.kind === 'map' ? inner.fields : new Map<string, Value>();
  return { kind: 'map', fields: withValueAt(fields, rest, value) };
}

/** Only the named fields. */
export function project(fields: Fields, paths: readonly FieldPath[]): Fields {
  return paths.reduce<Fields>((kept, path) => {
    const value = valueAt(fields, path);
    return value === undefined ? kept : withValueAt(kept, path, value);
  }, new Map<string, Value>());
}
