import { runSteps, tallyLine } from './run-steps.ts';
import { verbs } from './verbs.ts';
import { repositoryRoot } from './workspace.ts';

const [name = ''] = process.argv.slice(2);
const steps = verbs[name]?.(repositoryRoot);
if (!steps) {
  console.error(`There is no "${name}": choose from ${Object.keys(verbs).join(', ')}.`);
  process.exit(1);
}
const start = performance.now();
const tally = await runSteps(steps, (line) => console.log(line));
if (name !== 'build') {
  console.log(`\n${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  console.log(tallyLine(tally));
}
process.exitCode = tally.failed > 0 ? 1 : 0;
