import { WorldClock } from '@sos/clock/world-clock';
import { describeFailure, readOptions } from './options.ts';
import { startFirestore } from './server.ts';

const clock = new WorldClock();

function fail(error: unknown): void {
  console.error(describeFailure(error));
  process.exitCode = 1;
}

try {
  const server = await startFirestore({ ...readOptions(process.argv.slice(2)), clock });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clock.close();
      server.close().catch(fail);
    });
  }
  console.log(
    `Firestore serves ${server.host}; set FIRESTORE_EMULATOR_HOST=${server.host}. Console: ${server.url}/console`,
  );
} catch (error) {
  clock.close();
  fail(error);
}
