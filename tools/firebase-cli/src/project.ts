import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the launcher has to know of a `firebase.json`. */
export interface Project {
  readonly indexes: string | undefined;
  readonly codebases: readonly string[];
  readonly functionsUrl: string;
}

interface FirebaseJson {
  readonly firestore?: { readonly indexes?: string };
  readonly functions?: readonly { readonly source: string }[];
  readonly emulators?: { readonly functions?: { readonly host?: string; readonly port?: number } };
}

/** Reads the project whose `firebase.json` lies in the folder; the paths it gives are absolute. */
export function readProject(folder: string): Project {
  const { firestore, functions = [], emulators } = readJson(path.join(folder, 'firebase.json'));
  const { host = '127.0.0.1', port = 5001 } = emulators?.functions ?? {};
  return {
    indexes: firestore?.indexes === undefined ? undefined : path.join(folder, firestore.indexes),
    codebases: functions.map(({ source }) => path.join(folder, source)),
    functionsUrl: `http://${host}:${port}`,
  };
}

function readJson(file: string): FirebaseJson {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FirebaseJson;
  } catch (error) {
    throw new Error(`${file} cannot be read.`, { cause: error });
  }
}
