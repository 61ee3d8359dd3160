/** A place in the rules source; both numbers start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The source is not a valid ruleset. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, position: Position) {
    super(message);
    this.line = position.line;
    this.column = position.column;
  }
}

/** An expression that has no value. It makes its `allow` false unless `||`, `&&` decide without it. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
  position: Position | undefined;

  constructor(message: string, position?: Position) {
    super(message);
    this.position = position;
  }
}

/** The request used up one of the limits of an evaluation; nothing absorbs it and the request is denied. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}

export function unsupported(received: string, expected?: string): EvaluationError {
  const hint = expected === undefined ? '' : ` Expected: ${expected}.`;
  return new EvaluationError(`Unsupported operation error. Received: ${received}.${hint}`);
}
