import { command } from './command.ts';

/** How many of a step's cases held; `report` is printed when some did not, or else `failures`. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly report?: string;
  /** What failed: its name in the first line, the rest behind. */
  readonly failures?: readonly string[];
  /** A few words behind the step's name, such as what was skipped. */
  readonly note?: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** Steps in their order; those of a list run side by side, because each of them would leave a core idle. */
export type Plan = readonly (Step | Step[])[];

/** The outcome of something that either holds or does not. */
export function verdict(holds: boolean, report: string, note?: string): Outcome {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, report, ...(note && { note }) };
}

/** A step that holds when the command exits with 0. */
export function commandStep(name: string, line: readonly string[], root: string): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await command(line, root);
      return verdict(code === 0, output);
    },
  };
}
