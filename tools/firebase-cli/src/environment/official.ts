import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import emulators from 'firebase-tools/lib/emulator/downloadableEmulatorInfo.json' with { type: 'json' };
import { javaFolder } from '../folders.ts';
import { findJava, javaMajor } from '../java/java-on-path.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type JavaEmulator = 'firestore' | 'storage';

/** The oldest that the CLI takes. */
const OLDEST_JAVA = 21;

/** The variable by which the CLI is told to run another program than its jar. */
export const binaryVariable = (name: JavaEmulator) => `${name.toUpperCase()}_EMULATOR_BINARY_PATH`;

/** Whether the user chose a program, or the official jar was downloaded and there is a Java that can run it. */
export function isOfficialReady(name: JavaEmulator, env: Environment): boolean {
  if (env[binaryVariable(name)] !== undefined) return true;
  const cache = env['FIREBASE_EMULATORS_PATH'] ?? path.join(env['HOME'] ?? homedir(), '.cache/firebase/emulators');
  return existsSync(path.join(cache, emulators[name].downloadPathRelativeToCacheDir)) && hasJava(env);
}

function hasJava(env: Environment): boolean {
  const java = findJava(env['PATH'] ?? '', javaFolder);
  return java !== undefined && javaMajor(java) >= OLDEST_JAVA;
}
