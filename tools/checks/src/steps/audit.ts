import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { command } from '../command.ts';
import { type Outcome, type Step, verdict } from '../step.ts';

/** An advisory that does not stop us, why, and until when that holds. */
export interface Allowed {
  readonly advisory: string;
  readonly reason: string;
  /** A date, `2027-01-31`. */
  readonly until: string;
}

interface Advisory {
  readonly github_advisory_id: string;
  readonly severity: string;
  readonly module_name: string;
  readonly title: string;
}

const allowFile = 'tools/config/audit-allow.json';
const serious = new Set(['high', 'critical']);

/** What is wrong with the dependencies, one line each: serious advisories that nobody allowed, and allowances that no longer hold. */
export function auditProblems(report: unknown, allowed: readonly Allowed[], today: string): string[] {
  const { advisories } = (report ?? {}) as { advisories?: Record<string, Advisory> };
  if (advisories === undefined) return [`the registry gave no advisories: ${JSON.stringify(report).slice(0, 200)}`];
  const valid = new Map(
    allowed.filter(({ until, reason }) => until >= today && reason !== '').map((each) => [each.advisory, each]),
  );
  const found = Object.values(advisories).filter(({ severity }) => serious.has(severity));
  const open = found.filter(({ github_advisory_id: id }) => !valid.has(id));
  const seen = new Set(found.map(({ github_advisory_id: id }) => id));
  return [
    ...open.map(
      ({ github_advisory_id: id, module_name: name, title, severity }) => `${id}: ${name}: ${title} (${severity})`,
    ),
    ...allowed
      .filter(({ advisory }) => !seen.has(advisory) || !valid.has(advisory))
      .map(({ advisory }) => `${allowFile}: ${advisory} has no reason, is out of date or is met no more`),
  ];
}

export function auditStep(root: string): Step {
  return { name: 'dependencies', run: () => audit(root) };
}

async function audit(root: string): Promise<Outcome> {
  const allowed = JSON.parse(await readFile(path.join(root, allowFile), 'utf8')) as Allowed[];
  const { output } = await command(['pnpm', 'audit', '--audit-level', 'high', '--json'], root);
  const start = output.indexOf('{');
  const report = start < 0 ? output : parsed(output.slice(start));
  const problems = auditProblems(report, allowed, new Date().toISOString().slice(0, 10));
  return verdict(problems.length === 0, problems.join('\n'));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
