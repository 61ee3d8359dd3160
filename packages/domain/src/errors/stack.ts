/** One step of what was running when something failed. */
export interface Frame {
  /** The file's own name, without where it lies. */
  readonly file: string;
  readonly function: string;
  readonly line: number;
  readonly column: number;
}

/** How many steps are told: what failed is the first. */
export const MOST_FRAMES = 30;
/** How far a stack is read, whatever somebody throws. */
const LONGEST = 20_000;

/** As V8 writes a step, and as the other browsers do. */
const steps = [
  /^\s*at (?:(?:async )?(?<name>[^()]*) )?\(?(?<address>[^\s()]+):(?<line>\d{1,7}):(?<column>\d{1,7})\)?$/,
  /^(?<name>[^@\s]*)@(?<address>\S+):(?<line>\d{1,7}):(?<column>\d{1,7})$/,
];

/** The steps of a stack, the last one first, as far as their files are ours. */
export function framesOf(stack: string, isOurs: (address: string) => boolean): readonly Frame[] {
  return stack
    .slice(0, LONGEST)
    .split('\n')
    .flatMap((line) => frameOf(line, isOurs))
    .slice(0, MOST_FRAMES);
}

function frameOf(text: string, isOurs: (address: string) => boolean): readonly Frame[] {
  const step = steps.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  const { address = '', name = '', line, column } = step ?? {};
  const file = address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  if (!isOurs(address) || !fileName.test(file)) return [];
  const known = functionName.test(name) ? name : '';
  return [{ file, function: known, line: Number(line), column: Number(column) }];
}

export const fileName = /^[\w.$-]{1,100}$/;
export const functionName = /^[\w.$<> ]{0,100}$/;
