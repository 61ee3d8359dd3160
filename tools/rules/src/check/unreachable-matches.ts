import type { Match, PatternSegment, Ruleset } from '../language/ast.ts';

export interface UnreachableMatch {
  readonly match: Match;
  readonly reason: string;
}

interface Place {
  readonly service: string;
  readonly pattern: readonly PatternSegment[];
}

/** What every path of a service starts with; undefined is any one segment. */
const ROOTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'cloud.firestore': ['databases', undefined, 'documents'],
  'firebase.storage': ['b', undefined, 'o'],
};

/** The matches that grant nothing to any request, outermost only. */
export function unreachableMatches({ services }: Ruleset): readonly UnreachableMatch[] {
  return services.flatMap(({ name, matches }) => {
    return matches.flatMap((match) => examine(match, { service: name, pattern: [] }));
  });
}

function examine(match: Match, { service, pattern: around }: Place): readonly UnreachableMatch[] {
  const place = { service, pattern: [...around, ...match.pattern] };
  const reason = reasonFor(match, place);
  if (reason !== undefined) return [{ match, reason }];
  return match.matches.flatMap((inner) => examine(inner, place));
}

function reasonFor(match: Match, { service, pattern }: Place): string | undefined {
  if (!grants(match)) return 'it allows nothing';
  const root = ROOTS[service];
  if (!root || pattern.slice(0, root.length).some(({ kind }) => kind === 'recursive')) return undefined;
  if (!startsLike(pattern, root)) return `a path of ${service} starts otherwise`;
  return match.allows.length > 0 && !canName(pattern.slice(root.length), service)
    ? 'its path is not that of a document'
    : undefined;
}

function grants(match: Match): boolean {
  return match.allows.length > 0 || match.matches.some(grants);
}

function startsLike(pattern: readonly PatternSegment[], root: readonly (string | undefined)[]): boolean {
  return root.every((expected, index) => {
    const segment = pattern[index];
    return !segment || segment.kind !== 'literal' || expected === undefined || segment.text === expected;
  });
}

/** A document's path goes in pairs of collection and document; a file's may be any. */
function canName(below: readonly PatternSegment[], service: string): boolean {
  if (service !== 'cloud.firestore' || below.some(({ kind }) => kind === 'recursive')) return true;
  return below.length > 0 && below.length % 2 === 0;
}
