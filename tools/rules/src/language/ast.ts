import type { Position } from '../errors.ts';
import type { TypeName } from '../values/types.ts';

export type Method = 'get' | 'list' | 'create' | 'update' | 'delete';

export type BinaryOperator = '||' | '&&' | '==' | '!=' | 'in' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

/** Offsets in the source; the parentheses around an expression are part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Node<Kind extends string, Parts> = {
  readonly kind: Kind;
  readonly position: Position;
  readonly span: Span;
  /** How many pairs are around it; each counts as an expression. */
  readonly parentheses?: number;
} & Readonly<Parts>;

export type Expression =
  | Node<'null', object>
  | Node<'bool', { value: boolean }>
  | Node<'int', { value: bigint }>
  | Node<'float', { value: number }>
  | Node<'string', { value: string }>
  | Node<'bytes', { value: Uint8Array }>
  | Node<'name', { name: string }>
  | Node<'list', { items: readonly Expression[] }>
  | Node<'map', { entries: readonly (readonly [Expression, Expression])[] }>
  | Node<'path', { segments: readonly (string | Expression)[] }>
  | Node<'member', { object: Expression; name: string }>
  | Node<'index', { object: Expression; index: Expression }>
  | Node<'slice', { object: Expression; from: Expression; to: Expression }>
  | Node<'call', { name: string; args: readonly Expression[] }>
  | Node<'method', { object: Expression; name: string; namePosition: Position; args: readonly Expression[] }>
  | Node<'unary', { operator: '!' | '-'; operand: Expression }>
  | Node<'binary', { operator: BinaryOperator; operatorPosition: Position; left: Expression; right: Expression }>
  | Node<'is', { operand: Expression; type: TypeName }>
  | Node<'conditional', { test: Expression; yes: Expression; no: Expression }>;

export interface FunctionDeclaration {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
  readonly result: Expression;
  readonly position: Position;
}

/** One segment of a `match` path: a literal, `{name}` or `{name=**}`. */
export interface PatternSegment {
  readonly kind: 'literal' | 'single' | 'recursive';
  readonly text: string;
}

export interface Allow {
  readonly methods: ReadonlySet<Method>;
  /** Words in the place of methods that are none; Google's compiler, too, takes them, and allows nothing by them. */
  readonly unknownMethods: readonly (Position & { readonly word: string })[];
  /** Absent when the statement has no condition, which grants. */
  readonly condition: Expression | undefined;
  readonly position: Position;
  readonly span: Span;
}

export interface Match {
  readonly pattern: readonly PatternSegment[];
  readonly functions: readonly FunctionDeclaration[];
  readonly matches: readonly Match[];
  readonly allows: readonly Allow[];
  readonly position: Position;
}

export interface Service {
  readonly name: string;
  readonly functions: readonly FunctionDeclaration[];
  readonly matches: readonly Match[];
}

export interface Ruleset {
  readonly version: 1 | 2;
  readonly functions: readonly FunctionDeclaration[];
  readonly services: readonly Service[];
}
