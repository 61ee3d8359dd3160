import path from 'node:path';
import { command } from '../command.ts';
import { hiddenImports } from './hidden-imports.ts';
import { type Outcome, type Step, verdict } from '../step.ts';
import { packageFolders } from '../workspace.ts';

export interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

export interface Cruise {
  readonly violations: readonly Violation[];
  readonly totalCruised: number;
}

/** Far fewer than the tree has; a cruiser that cannot read TypeScript reads none and finds nothing wrong. */
export const moduleFloor = 300;

/** Reads the modules under the paths and judges every import by the rules of `tools/config/depcruise.mjs`. */
export async function cruise(root: string, paths: readonly string[], config: string): Promise<Cruise> {
  const line = ['depcruise', '--config', config, '--output-type', 'json', ...paths];
  const { output } = await command(line, root);
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`dependency-cruiser said: ${output}`);
  const { summary } = JSON.parse(output.slice(start)) as { summary: Cruise };
  return { violations: summary.violations, totalCruised: summary.totalCruised };
}

export function layersStep(root: string): Step {
  return { name: 'layers', run: () => checkLayers(root) };
}

async function checkLayers(root: string): Promise<Outcome> {
  const paths = (await packageFolders(root)).map((folder) => path.join(folder, 'src'));
  const { violations, totalCruised } = await cruise(root, paths, 'tools/config/depcruise.mjs');
  const lines = violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  lines.push(...(await hiddenImports(root)));
  if (totalCruised < moduleFloor)
    lines.push(`only ${totalCruised} modules were read; at least ${moduleFloor} are there`);
  return verdict(lines.length === 0, lines.join('\n'), `${totalCruised} modules`);
}
