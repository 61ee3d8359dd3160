import { availableParallelism } from 'node:os';
import { command } from '../command.ts';
import { type Outcome, type Step, verdict } from '../step.ts';
import { packageFolders } from '../workspace.ts';

/** tsc 6 stands beside tsc 7 for tools that need its API; the one called `tsc` must be 7. */
export function isTypeScript7(versionOutput: string): boolean {
  return /^Version 7[.]/.test(versionOutput.trim());
}

/** Compiles every package, each with its own tsconfig. */
export function typeCheckStep(root: string): Step {
  return { name: 'types', run: () => typeCheck(root) };
}

async function typeCheck(root: string): Promise<Outcome> {
  const version = await command(['tsc', '-v'], root);
  if (!isTypeScript7(version.output)) return verdict(false, `tsc is not TypeScript 7: ${version.output}`);
  const reports: string[] = [];
  const folders = await packageFolders(root);
  const waiting = [...folders];
  const compileOn = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      // The checkers of one compiler look up the same types again; packages side by side leave no core idle either.
      const { code, output } = await command(['tsc', '-p', folder, '--checkers', '1'], root);
      if (code !== 0) reports.push(`${folder}\n${output}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compileOn));
  return { passed: folders.length - reports.length, failed: reports.length, report: reports.join('\n') };
}
