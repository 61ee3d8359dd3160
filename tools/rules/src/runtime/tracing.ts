import type { Expression } from '../language/ast.ts';
import type { Code } from './run.ts';

/** Whether what is inside tells more exactly why the expression is false: an operand of `&&`, the result of a function. */
const isExplained = (node: Expression) => node.kind === 'call' || (node.kind === 'binary' && node.operator === '&&');

/** Keeps where a condition became false. */
export function traced(code: Code, node: Expression): Code {
  const explained = isExplained(node);
  return (run, locals) => {
    const { trace } = run;
    trace.falseAt = undefined;
    const value = code(run, locals);
    if (value === false && !(explained && trace.falseAt)) trace.falseAt = node.position;
    return value;
  };
}
