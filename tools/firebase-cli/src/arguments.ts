import { projectId } from '@sos/world/demo-settings';

const START = 'emulators:start';
const RUN = [START, 'emulators:exec'];
const DEFAULTS = ['--only', 'auth,firestore,storage,functions'];

/** The CLI's arguments for ours: `emulators:start` unless a command is named; what is given again wins over the defaults. */
export function cliArguments(given: readonly string[]): string[] {
  const named = given[0]?.startsWith('emulators:') ? given[0] : undefined;
  const command = named ?? START;
  const rest = named === undefined ? given : given.slice(1);
  return [command, '--project', projectId, ...(RUN.includes(command) ? DEFAULTS : []), ...rest];
}
