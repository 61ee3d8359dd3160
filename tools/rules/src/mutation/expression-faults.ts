import type { BinaryOperator, Expression } from '../language/ast.ts';
import { everyExpression } from '../language/walk.ts';
import type { Fault } from './fault.ts';

const OTHER_OPERATORS: Readonly<Partial<Record<BinaryOperator, readonly BinaryOperator[]>>> = {
  '&&': ['||'],
  '||': ['&&'],
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '*': ['/'],
  '+': ['-'],
  '-': ['+'],
};
/** What anybody with a name passes, put in the place of what asks for more. */
const WEAKEST = 'isAuthenticated';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** A condition that is always true, and one that never is. */
export function truthsOf(condition: Expression): readonly Fault[] {
  const always = [true, false].filter((value) => condition.kind !== 'bool' || condition.value !== value);
  return always.map((value) => fault(condition, 'Condition', `${value}`));
}

type Kinds = Expression['kind'];
type FaultsOf = { readonly [Kind in Kinds]?: (node: Of<Kind>, source: string) => readonly Fault[] };

const faultsOf: FaultsOf = {
  binary: binaryFaults,
  unary: negationFaults,
  list: listFaults,
  call: guardFaults,
  method: defaultFaults,
  string: (node) => [fault(node, 'Text', "'another'")],
  int: (node) => [fault(node, 'Number', `${node.value + 1n}`)],
};

/** The faults in a condition or a value, without those of the whole. */
export function faultsInside(root: Expression, source: string): readonly Fault[] {
  return everyExpression(root).flatMap((node) => faultsAt(node, source));
}

function faultsAt(node: Expression, source: string): readonly Fault[] {
  // The entry under a kind takes nodes of that kind.
  const make = faultsOf[node.kind] as ((node: Expression, source: string) => readonly Fault[]) | undefined;
  return make?.(node, source) ?? [];
}

/** Another operator, and one side alone. */
function binaryFaults(node: Of<'binary'>, source: string): readonly Fault[] {
  const { operator, left, right } = node;
  const others = OTHER_OPERATORS[operator] ?? [];
  const swapped = others.map((other) => ({
    start: left.span.end,
    end: right.span.start,
    mutator: 'Operator',
    replacement: ` ${other} `,
  }));
  if (operator !== '&&' && operator !== '||') return swapped;
  return [...swapped, fault(node, 'Side', textOf(left, source)), fault(node, 'Side', textOf(right, source))];
}

function negationFaults(node: Of<'unary'>, source: string): readonly Fault[] {
  return node.operator === '-' ? [] : [fault(node, 'Negation', textOf(node.operand, source))];
}

/** Less than what a statement asks of somebody. */
function guardFaults(node: Of<'call'>): readonly Fault[] {
  const asksMore = node.name !== WEAKEST && /^(?:is|has|manages)/.test(node.name);
  return asksMore ? [fault(node, 'Guard', `${WEAKEST}()`)] : [];
}

/** One thing less of what is allowed. */
function listFaults({ items, ...node }: Of<'list'>, source: string): readonly Fault[] {
  return items.map((item) => {
    const rest = items.filter((each) => each !== item).map((each) => textOf(each, source));
    return fault(node, 'List', `[${rest.join(', ')}]`);
  });
}

/** What a field that is missing counts as; texts are replaced where they stand. */
function defaultFaults({ name, args }: Of<'method'>): readonly Fault[] {
  const missing = name === 'get' ? args[1] : undefined;
  if (missing?.kind === 'bool') return [fault(missing, 'Default', `${!missing.value}`)];
  return missing?.kind === 'null' ? [fault(missing, 'Default', "'another'")] : [];
}

const textOf = ({ span }: Expression, source: string) => source.slice(span.start, span.end);

function fault({ span: { start, end } }: Pick<Expression, 'span'>, mutator: string, replacement: string): Fault {
  return { start, end, mutator, replacement };
}
