import { type Position } from '../errors.ts';
import type { Allow, Expression, Match, Method, Ruleset } from '../language/ast.ts';
import { everyExpression, rootsOf } from '../language/walk.ts';

export interface Smell extends Position {
  readonly reason: string;
}

const WRITES: readonly Method[] = ['create', 'update', 'delete'];

/** What is no mistake of the language, and lets in more people than its author thought of. */
export function smellsIn(ruleset: Ruleset): readonly Smell[] {
  const matches = ruleset.services.flatMap((service) => service.matches.flatMap(withThoseInside));
  return [
    ...matches.flatMap(({ allows }) => allows.flatMap(openStatement)),
    ...matches.flatMap(grantedTwice),
    ...rootsOf(ruleset).flatMap(everyExpression).filter(isTimeBomb).map(smell('opens or closes on a fixed day')),
  ];
}

const withThoseInside = (match: Match): readonly Match[] => [match, ...match.matches.flatMap(withThoseInside)];
const smell =
  (reason: string) =>
  ({ position: { line, column } }: { readonly position: Position }): Smell => ({ line, column, reason });

function openStatement(allow: Allow): readonly Smell[] {
  const { condition, methods } = allow;
  const isAlways = condition === undefined || (condition.kind === 'bool' && condition.value);
  if (isAlways && WRITES.some((method) => methods.has(method))) return [smell('anybody writes')(allow)];
  return condition && isAnybodySignedIn(condition) ? [smell('whoever signs in, which everybody can')(allow)] : [];
}

function isAnybodySignedIn(condition: Expression): boolean {
  if (condition.kind === 'call') return condition.name === 'isAuthenticated' && condition.args.length === 0;
  return condition.kind === 'binary' && condition.operator === '!=' && condition.right.kind === 'null';
}

/** Statements are alternatives: the laxer one makes the stricter one worth nothing. */
function grantedTwice({ allows }: Match): readonly Smell[] {
  return allows
    .filter(({ methods }, index) => {
      const before = allows.slice(0, index);
      return WRITES.some((method) => methods.has(method) && before.some((allow) => allow.methods.has(method)));
    })
    .map(smell('a write that another statement allows as well'));
}

/** `request.time` beside a day that is written out. */
function isTimeBomb(node: Expression): boolean {
  if (node.kind !== 'binary' || !/^[<>]=?$/.test(node.operator)) return false;
  const inside = everyExpression(node);
  const namesNow = inside.some((each) => each.kind === 'member' && each.name === 'time');
  return namesNow && inside.some((each) => each.kind === 'method' && each.name === 'date');
}
