import type { Part } from '../part.ts';
import type { Google } from '../google.ts';
import type { Settings } from '../settings.ts';

/** What a check may look at. */
export interface Patient {
  readonly part: Part;
  readonly project: string;
  readonly settingsPath: string;
  /** Undefined when there is no such file. */
  readonly settings: Settings | undefined;
  readonly google: Google;
  /** What an address answers, undefined when nothing does. */
  readonly visit: (url: string) => Promise<Pick<Response, 'status' | 'headers' | 'text'> | undefined>;
}

/** One step from an empty project to the first call, and how one sees that it is done. */
export interface Check {
  readonly name: string;
  /** The part whose project needs it; both where it is not said. */
  readonly only?: Part['name'];
  /** Others that must be well before this one can be looked at. */
  readonly needs?: readonly string[];
  /** What is wrong, each with what to do; empty when nothing is. */
  readonly look: (patient: Patient) => Promise<readonly string[]> | readonly string[];
  /** The command or the press that does the step. */
  readonly remedy: (patient: Patient) => string;
}

export interface Finding {
  readonly name: string;
  readonly state: 'well' | 'ill' | 'not looked at';
  readonly problems: readonly string[];
  readonly remedy: string;
}

/** Looks at one after the other; whatever stands on something that is not well is not looked at. */
export async function examine(checks: readonly Check[], patient: Patient): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name, needs = [], look, remedy } of checks) {
    const missing = needs.filter((need) => findings.find((each) => each.name === need)?.state !== 'well');
    const problems = missing.length > 0 ? missing.map((need) => `after: ${need}`) : await trouble(look, patient);
    const state = missing.length > 0 ? 'not looked at' : problems.length > 0 ? 'ill' : 'well';
    findings.push({ name, state, problems, remedy: remedy(patient) });
  }
  return findings;
}

async function trouble(look: Check['look'], patient: Patient): Promise<readonly string[]> {
  try {
    return await look(patient);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const signs = { well: '✓', ill: '✗', 'not looked at': '·' } as const;

/** What a person reads: each step, and under one that is not done what to do. */
export function describe(findings: readonly Finding[]): string {
  return findings
    .flatMap(({ name, state, problems, remedy }, index) => [
      `${signs[state]} ${index + 1}. ${name}`,
      ...problems.map((problem) => `      ${problem}`),
      ...(state === 'ill' ? [`      → ${remedy}`] : []),
    ])
    .join('\n');
}
