import { RulesError } from '../errors.ts';
import type { Match, PatternSegment } from '../language/ast.ts';
import { RulesPath, Unknown, type Value } from '../values/values.ts';

/** Any number of segments, none included, of which nothing is known. */
export const ANY_SEGMENTS = Symbol('any segments');

/** A segment of a path asked for; in a query some are not known. */
export type Segment = string | Unknown | typeof ANY_SEGMENTS;

/** The values of the wildcards, in order, when the pattern covers every path the segments can stand for. */
export function matchPath(
  pattern: readonly PatternSegment[],
  segments: readonly Segment[],
  version: 1 | 2,
): readonly Value[] | undefined {
  const [first, ...rest] = pattern;
  if (!first) return segments.length === 0 ? [] : undefined;
  if (first.kind === 'recursive') return matchRecursive(rest, segments, version);
  const [segment, ...others] = segments;
  if (segment === undefined || segment === ANY_SEGMENTS) return undefined;
  if (first.kind === 'literal') return first.text === segment ? matchPath(rest, others, version) : undefined;
  const captured = matchPath(rest, others, version);
  return captured && [segment, ...captured];
}

export function capturesOf(pattern: readonly PatternSegment[]): readonly string[] {
  return pattern.filter(({ kind }) => kind !== 'literal').map(({ text }) => text);
}

/** Refuses what the version of the language does not allow in the path of a match. */
export function checkPattern({ pattern, position }: Match, version: 1 | 2): void {
  const recursive = pattern.filter(({ kind }) => kind === 'recursive');
  if (recursive.length > 1) throw new RulesError('A match takes one recursive wildcard at most.', position);
  if (version === 1 && recursive.length > 0 && pattern.at(-1) !== recursive[0]) {
    throw new RulesError("A recursive wildcard must end the path. Use rules_version = '2'.", position);
  }
}

/** In version 1 a recursive wildcard stands for one segment at least. */
function matchRecursive(
  rest: readonly PatternSegment[],
  segments: readonly Segment[],
  version: 1 | 2,
): readonly Value[] | undefined {
  const fewest = version === 1 ? 1 : 0;
  for (let length = segments.length; length >= fewest; length--) {
    const captured = matchPath(rest, segments.slice(length), version);
    if (captured) return [captureRun(segments.slice(0, length)), ...captured];
  }
  return undefined;
}

function captureRun(segments: readonly Segment[]): Value {
  const known = segments.filter((segment) => typeof segment === 'string');
  return known.length === segments.length ? new RulesPath(known) : new Unknown();
}
