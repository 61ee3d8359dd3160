import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { javaFolder, preloaded, programsFolder } from '../folders.ts';
import { binaryVariable, type Environment, isOfficialReady, type JavaEmulator } from './official.ts';

/** Names the file of composite indexes to our Firestore, which the CLI has no argument for. */
export const indexesVariable = 'SOS_FIRESTORE_INDEXES';

const EMULATORS: readonly JavaEmulator[] = ['firestore', 'storage'];

/** What the CLI's environment must have besides: nothing about an emulator that the official jar can run. */
export function cliEnvironment(env: Environment, indexes: string | undefined): Record<string, string> {
  const ours = EMULATORS.filter((name) => !isOfficialReady(name, env));
  const programs = ours.map((name) => [binaryVariable(name), path.join(programsFolder, `${name}.ts`)] as const);
  const searchPath = [javaFolder, path.dirname(process.execPath), env['PATH'] ?? ''].join(path.delimiter);
  return {
    // Keeps the CLI from looking for news and for Google's own machines, so that it runs without a network.
    CI: env['CI'] ?? 'true',
    METADATA_SERVER_DETECTION: 'none',
    NODE_OPTIONS: [env['NODE_OPTIONS'], `--import=${pathToFileURL(preloaded).href}`].filter(Boolean).join(' '),
    ...Object.fromEntries(programs),
    ...(ours.length > 0 && { PATH: searchPath }),
    ...(indexes !== undefined && { [indexesVariable]: indexes }),
  };
}
