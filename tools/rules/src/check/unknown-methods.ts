import type { Allow, Match, Ruleset } from '../language/ast.ts';

/** The words that were meant for methods and allow nothing. */
export function unknownMethods({ services }: Ruleset): Allow['unknownMethods'] {
  return services.flatMap(({ matches }) => matches.flatMap(inMatch));
}

function inMatch({ allows, matches }: Match): Allow['unknownMethods'] {
  return [...allows.flatMap((allow) => allow.unknownMethods), ...matches.flatMap(inMatch)];
}
