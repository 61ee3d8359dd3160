import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WorldClock } from '@sos/clock/world-clock';
import { startFirestore } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    rules: { type: 'string' },
    indexes: { type: 'string' },
    project: { type: 'string', default: 'demo-sos-expat' },
    functions: { type: 'string' },
  },
});

const { rules, indexes, functions } = values;
const clock = new WorldClock();
const server = await startFirestore({
  port: Number(values.port),
  projectId: values.project,
  clock,
  ...(rules !== undefined && { rules: readFileSync(rules, 'utf8') }),
  ...(indexes !== undefined && { indexes: readFileSync(indexes, 'utf8') }),
  ...(functions !== undefined && { triggerTarget: () => functions }),
});
console.log(`Firestore serves ${server.host}; set FIRESTORE_EMULATOR_HOST=${server.host}.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clock.close();
    void server.close();
  });
}
