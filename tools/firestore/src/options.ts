import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RulesError } from '@sos/rules/errors';
import type { FirestoreOptions } from './server.ts';

/** Those of the official emulator by its names, as firebase-tools gives them, and `indexes` and `export_on_exit`. */
const OPTIONS = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8080' },
  project_id: { type: 'string', default: 'demo-sos-expat' },
  rules: { type: 'string' },
  indexes: { type: 'string' },
  functions_emulator: { type: 'string' },
  seed_from_export: { type: 'string' },
  export_on_exit: { type: 'string' },
  'database-edition': { type: 'string', default: 'standard' },
  // Understood and without effect: nothing here listens to a second port or minds a second project.
  websocket_port: { type: 'string' },
  single_project_mode: { type: 'string' },
} as const;

/** What firebase-tools calls the export inside its own. */
const EXPORT_NAME = 'firestore_export';

/** Reads the command line and the files it names. Throws what a person can mend, in words. */
export function readOptions(args: readonly string[]): Omit<FirestoreOptions, 'clock'> {
  const given = parse(args);
  const { host, rules, indexes, functions_emulator: functions, seed_from_export: seed, export_on_exit: folder } = given;
  if (given['database-edition'] !== 'standard') throw new Error('Only the standard edition is served.');
  return {
    host,
    port: portNumber(given.port),
    projectId: given.project_id,
    ...(rules !== undefined && { rules: read(rules) }),
    ...(indexes !== undefined && { indexes: read(indexes) }),
    ...(seed !== undefined && { seedFromExport: seed }),
    ...(folder !== undefined && { exportOnClose: path.join(folder, EXPORT_NAME) }),
    ...(functions !== undefined && { triggerTarget: () => baseUrl(functions) }),
  };
}

/** The words for a failure to start: a mistake in the rules bears its place. */
export function describeFailure(error: unknown): string {
  if (error instanceof RulesError) {
    return `The rules do not compile: ${error.line}:${error.column} ${error.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new Error(describeFailure(error));
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${text} is not a port.`);
  return port;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read.`);
  }
}

/** The official emulator is told `host:port`. */
function baseUrl(functions: string): string {
  return functions.includes('://') ? functions : `http://${functions}`;
}
