import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { javaFolder, programsFolder } from '../folders.ts';
import { answerFor } from './answer.ts';
import { findJava, javaMajor } from './java-on-path.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'sos-java-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with a `java` of that version, which says what it is called with. */
function aJava(version: string): string {
  const bin = path.join(folder, version);
  mkdirSync(bin);
  writeFileSync(
    path.join(bin, 'java'),
    `#!/bin/sh\n[ "$1" = -version ] && echo 'openjdk version "${version}"' >&2\necho "ran $*"\nexit 3\n`,
  );
  chmodSync(path.join(bin, 'java'), 0o755);
  return bin;
}

/** Runs our `java` as the CLI does: found by its name on the PATH. */
function runJava(args: readonly string[], ...folders: readonly string[]) {
  const searchPath = [javaFolder, path.dirname(process.execPath), ...folders, '/bin'].join(':');
  return spawnSync('/bin/sh', ['-c', 'java "$@"', 'sh', ...args], { encoding: 'utf8', env: { PATH: searchPath } });
}

describe('our java', () => {
  it('says a version that the CLI takes', () => {
    const { status, stderr } = runJava(['-Duser.language=en', '-Dfile.encoding=UTF-8', '-version']);
    expect(status).toBe(0);
    expect(stderr).toContain('version "21.');
  });

  it('runs a program of ours with its arguments', () => {
    const program = path.join(programsFolder, 'firestore.ts');
    const { status, stderr } = runJava(['-Duser.language=en', '-jar', program, '--port', 'ninety']);
    expect(status).toBe(1);
    expect(stderr).toBe('ninety is not a port.\n');
  });

  it('leaves everything else to the next Java on the PATH, and ends as that does', () => {
    const { status, stdout } = runJava(['-Xmx1g', '-jar', '/cache/official.jar', '--port', '8080'], aJava('21.0.4'));
    expect(stdout).toBe('ran -Xmx1g -jar /cache/official.jar --port 8080\n');
    expect(status).toBe(3);
  });

  it('says what is missing where there is no other', () => {
    const { problem = '' } = answerFor(['-jar', '/cache/official.jar'], javaFolder) as { problem?: string };
    expect(problem).toMatch(/no Java on this machine to run \/cache\/official.jar: install Java 21/);
  });
});

describe('the Java of the machine', () => {
  it('is the first on the PATH besides ours', () => {
    const [old, recent] = [aJava('17.0.15'), aJava('21.0.4')];
    expect(findJava([javaFolder, '/nowhere', old, recent].join(':'), javaFolder)).toBe(path.join(old, 'java'));
    expect(findJava(['', javaFolder].join(':'), javaFolder)).toBeUndefined();
  });

  it.each([
    ['17.0.15', 17],
    ['21', 21],
    ['1.8.0_292', 1],
    ['none', 0],
  ])('of version %s has the major %d', (version, major) => {
    expect(javaMajor(path.join(aJava(version), 'java'))).toBe(major);
  });
});
