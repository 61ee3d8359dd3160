import type { Expression, Ruleset } from '../language/ast.ts';
import { childrenOf, rootsOf } from '../language/walk.ts';
import { isNamespace } from '../library/library.ts';
import type { Recorder } from '../runtime/compile-expression.ts';
import { typeOf } from '../values/types.ts';
import type { Value } from '../values/values.ts';

/** Offsets count UTF-16 code units; an end is the place behind the last. Literals and namespaces are left out. */
export interface CoverageReport {
  readonly rules: { readonly files: readonly { readonly name: string; readonly content: string }[] };
  readonly report: readonly ExpressionReport[];
}

export interface ExpressionReport {
  readonly sourcePosition: SourcePosition;
  /** Absent when the expression was never evaluated. */
  readonly values?: readonly CountedValue[];
  readonly children?: readonly ExpressionReport[];
}

export interface CountedValue {
  readonly value: CoveredValue;
  readonly count: number;
}

/** `undefined` is an error. Of values with parts and of long texts, only the type is kept. */
export interface CoveredValue {
  readonly boolValue?: boolean;
  readonly intValue?: string;
  readonly floatValue?: number;
  readonly stringValue?: string;
  readonly nullValue?: null;
  readonly typeValue?: string;
  readonly undefined?: { readonly causeMessage: string };
}

interface SourcePosition {
  readonly line: number;
  readonly column: number;
  readonly currentOffset: number;
  readonly endOffset: number;
}

type Counts = Map<string, { readonly value: CoveredValue; count: number }>;

const MOST_VALUES = 50;
const LONGEST_TEXT = 200;
const LITERALS: ReadonlySet<Expression['kind']> = new Set(['null', 'bool', 'int', 'float', 'string', 'bytes']);

/** Counts what each expression of a ruleset comes to. */
export class Coverage implements Recorder {
  readonly #source: string;
  readonly #roots: readonly Expression[];
  readonly #counts = new Map<Expression, Counts>();

  constructor(source: string, ruleset: Ruleset) {
    this.#source = source;
    this.#roots = rootsOf(ruleset).filter(isEvaluated);
  }

  value(node: Expression, value: Value): void {
    this.#count(node, coveredValue(value));
  }

  failure(node: Expression, message: string): void {
    this.#count(node, { undefined: { causeMessage: message } });
  }

  report(fileName: string): CoverageReport {
    return {
      rules: { files: [{ name: fileName, content: this.#source }] },
      report: this.#roots.map((root) => this.#reportOf(root)),
    };
  }

  #reportOf(node: Expression): ExpressionReport {
    const values = [...(this.#counts.get(node)?.values() ?? [])].map((counted) => ({ ...counted }));
    const children = evaluatedIn(node).map((child) => this.#reportOf(child));
    const { start, end } = node.span;
    return {
      sourcePosition: { ...node.position, currentOffset: start, endOffset: end },
      ...(values.length > 0 && { values }),
      ...(children.length > 0 && { children }),
    };
  }

  /** Of an expression with very many values the later ones are left out, so that memory stays flat. */
  #count(node: Expression, value: CoveredValue): void {
    const counts: Counts = this.#counts.get(node) ?? new Map();
    this.#counts.set(node, counts);
    const key = JSON.stringify(value);
    const counted = counts.get(key);
    if (counted) counted.count++;
    else if (counts.size < MOST_VALUES || 'boolValue' in value) counts.set(key, { value, count: 1 });
  }
}

function coveredValue(value: Value): CoveredValue {
  if (value === null) return { nullValue: null };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'bigint') return { intValue: String(value) };
  if (typeof value === 'number') return { floatValue: value };
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return { stringValue: value };
  return { typeValue: typeOf(value) };
}

/** `math` of `math.abs(x)` is no value. */
function evaluatedIn(node: Expression): readonly Expression[] {
  const receiver = node.kind === 'method' && node.object.kind === 'name' ? node.object : undefined;
  const namespace = receiver && isNamespace(receiver.name) ? receiver : undefined;
  return childrenOf(node).filter((child) => child !== namespace && isEvaluated(child));
}

function isEvaluated({ kind }: Expression): boolean {
  return !LITERALS.has(kind);
}
