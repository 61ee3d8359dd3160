import { createRequire } from 'node:module';
import { cliArguments } from './arguments.ts';
import { cliEnvironment } from './environment/environment.ts';
import { writeLocalSettings } from './local-settings.ts';
import { readProject } from './project.ts';
import { validateLazily } from '@sos/world/services/lazy-validation';

const FIREBASE = createRequire(import.meta.url).resolve('firebase-tools/lib/bin/firebase.js');

try {
  const project = readProject(process.cwd());
  writeLocalSettings(project);
  Object.assign(process.env, cliEnvironment(process.env, project.indexes));
  process.argv = [process.execPath, FIREBASE, ...cliArguments(process.argv.slice(2))];
  validateLazily();
  // In this process, so that a signal reaches the CLI once: a second one tells it to leave its emulators running.
  await import(FIREBASE);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
