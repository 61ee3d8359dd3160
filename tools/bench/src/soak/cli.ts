import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    operations: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
  },
});
const [minutes, operations, seed] = [values.minutes, values.operations, values.seed].map(Number) as [
  number,
  number,
  number,
];
if ([minutes, operations, seed].some((number) => !(number >= 0))) {
  console.error('Use it as: npm run soak -- [--minutes 10] [--operations N] [--seed 1]');
  process.exit(1);
}
const result = await soak({ minutes, operations, seed, print: (line) => console.log(line) });
console.log(`${result.operations} operations with seed ${seed}: ${result.summary}`);
console.log(result.violation === undefined ? 'Every invariant held.' : `BROKEN: ${result.violation}`);
process.exit(result.violation === undefined ? 0 : 1);
