import { WorldClock } from '@sos/clock/world-clock';
import { describeFailure, readOptions } from './options.ts';
import { startFirestore } from './server.ts';

const clock = new WorldClock();
try {
  const server = await startFirestore({ ...readOptions(process.argv.slice(2)), clock });
  console.log(`Firestore serves ${server.host}; set FIRESTORE_EMULATOR_HOST=${server.host}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clock.close();
      void server.close();
    });
  }
} catch (error) {
  clock.close();
  console.error(describeFailure(error));
  process.exitCode = 1;
}
