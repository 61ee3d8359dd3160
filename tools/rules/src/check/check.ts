import { compileRules } from '../compile.ts';
import type { CoverageReport, ExpressionReport } from '../expression-coverage/coverage.ts';
import { verdictOf } from '../expression-coverage/page.ts';
import { type Position, RulesError } from '../errors.ts';
import { parseRuleset } from '../language/parse.ts';
import { unknownMethods } from './unknown-methods.ts';
import { smellsIn } from './smells.ts';
import { unreachableMatches } from './unreachable-matches.ts';
import { unusedFunctions } from './unused-functions.ts';

export interface Finding extends Position {
  readonly kind:
    | 'mistake'
    | 'unknown method'
    | 'unused function'
    | 'unreachable match'
    | 'smell'
    | 'not seen both ways';
  readonly text: string;
}

const MISSING = {
  never: 'was never evaluated',
  true: 'was never false',
  false: 'was never true',
  error: 'only failed',
} as const;
const LITERAL = /^(?:true|false)$/;

/** What is wrong with the rules as they are written, in the order of the source. */
export function checkRules(source: string): readonly Finding[] {
  try {
    compileRules(source);
  } catch (error) {
    if (error instanceof RulesError) return [finding('mistake', error, error.message)];
    throw error;
  }
  const ruleset = parseRuleset(source);
  return [
    ...unknownMethods(ruleset).map((method) => finding('unknown method', method, method.word)),
    ...unusedFunctions(ruleset).map(({ name, position }) => finding('unused function', position, name)),
    ...unreachableMatches(ruleset).map(({ match, reason }) => finding('unreachable match', match.position, reason)),
    ...smellsIn(ruleset).map((each) => finding('smell', each, each.reason)),
  ].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** The expressions that the recorded requests did not bring to both true and false. */
export function checkCoverage({ rules, report }: CoverageReport): readonly Finding[] {
  const source = rules.files[0]?.content ?? '';
  return report.flatMap((root) => gaps(root, source));
}

/** Of an expression that was never evaluated, the parts are not told again. */
function gaps(expression: ExpressionReport, source: string): readonly Finding[] {
  const { sourcePosition, children = [] } = expression;
  const text = source.slice(sourcePosition.currentOffset, sourcePosition.endOffset).replace(/\s+/g, ' ');
  const verdict = verdictOf(expression);
  const inside = verdict === 'never' ? [] : children.flatMap((child) => gaps(child, source));
  if (verdict === 'both' || verdict === 'value' || LITERAL.test(text)) return inside;
  return [finding('not seen both ways', sourcePosition, `${MISSING[verdict]}: ${text}`), ...inside];
}

function finding(kind: Finding['kind'], { line, column }: Position, text: string): Finding {
  return { kind, line, column, text };
}
