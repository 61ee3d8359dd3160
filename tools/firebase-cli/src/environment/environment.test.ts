import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import emulators from 'firebase-tools/lib/emulator/downloadableEmulatorInfo.json' with { type: 'json' };
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { javaFolder, programsFolder } from '../folders.ts';
import { cliEnvironment } from './environment.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sos-emulators-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A PATH on which there is that Java alone. */
function pathWithJava(version: string): string {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(path.join(bin, 'java'), 0o755);
  return bin;
}

function download(...jars: readonly string[]): { FIREBASE_EMULATORS_PATH: string } {
  for (const jar of jars) writeFileSync(path.join(folder, jar), '');
  return { FIREBASE_EMULATORS_PATH: folder };
}

const OURS = {
  FIRESTORE_EMULATOR_BINARY_PATH: path.join(programsFolder, 'firestore.ts'),
  STORAGE_EMULATOR_BINARY_PATH: path.join(programsFolder, 'storage.ts'),
};
const FIRESTORE_JAR = emulators.firestore.downloadPathRelativeToCacheDir;
const STORAGE_JAR = emulators.storage.downloadPathRelativeToCacheDir;
const EVERY_JAR = [FIRESTORE_JAR, STORAGE_JAR] as const;

describe('what the CLI is given', () => {
  it('is our programs and our java, where nothing was downloaded', () => {
    const env = cliEnvironment({ HOME: folder, PATH: '/bin' }, '/project/indexes.json');
    expect(env).toMatchObject({ ...OURS, SOS_FIRESTORE_INDEXES: '/project/indexes.json' });
    expect(env['PATH']?.split(':')).toEqual([javaFolder, path.dirname(process.execPath), '/bin']);
  });

  it('is nothing in the way of the official jars and a Java that runs them', () => {
    const env = cliEnvironment({ ...download(...EVERY_JAR), PATH: pathWithJava('21.0.4') }, undefined);
    expect(Object.keys(env)).toEqual(['CI', 'METADATA_SERVER_DETECTION', 'NODE_OPTIONS']);
  });

  it('finds the jars where the CLI keeps them', () => {
    const cache = path.join(folder, '.cache/firebase/emulators');
    mkdirSync(cache, { recursive: true });
    for (const jar of EVERY_JAR) writeFileSync(path.join(cache, jar), '');
    expect(cliEnvironment({ HOME: folder, PATH: pathWithJava('22') }, undefined)).not.toHaveProperty('PATH');
  });

  it.each(['17.0.15', '1.8.0_292'])('is ours where the jars are there but Java is %s', (version) => {
    const env = cliEnvironment({ ...download(...EVERY_JAR), PATH: pathWithJava(version) }, undefined);
    expect(env).toMatchObject(OURS);
  });

  it('is ours for the one emulator whose jar is missing', () => {
    const env = cliEnvironment({ ...download(FIRESTORE_JAR), PATH: pathWithJava('21.0.4') }, undefined);
    expect(env).not.toHaveProperty('FIRESTORE_EMULATOR_BINARY_PATH');
    expect(env).toMatchObject({ STORAGE_EMULATOR_BINARY_PATH: OURS.STORAGE_EMULATOR_BINARY_PATH });
    expect(env['PATH']).toMatch(javaFolder);
  });

  it('takes the service’s name from the functions that it emulates, and from no other process', () => {
    const env = cliEnvironment({ NODE_OPTIONS: '--no-deprecation' }, undefined);
    const serviceIn = (more: Record<string, string>) =>
      execFileSync(process.execPath, ['-p', 'process.env.K_SERVICE'], { env: { ...env, K_SERVICE: 'one', ...more } });
    expect(env['NODE_OPTIONS']).toMatch(/^--no-deprecation --import=/);
    expect(String(serviceIn({ FUNCTIONS_EMULATOR: 'true' })).trim()).toBe('undefined');
    expect(String(serviceIn({})).trim()).toBe('one');
  });

  it('keeps what the user chose', () => {
    const chosen = { FIRESTORE_EMULATOR_BINARY_PATH: '/mine.jar', STORAGE_EMULATOR_BINARY_PATH: '/mine-too.jar' };
    expect(Object.keys(cliEnvironment({ ...chosen, PATH: '' }, undefined))).toEqual([
      'CI',
      'METADATA_SERVER_DETECTION',
      'NODE_OPTIONS',
    ]);
  });
});
