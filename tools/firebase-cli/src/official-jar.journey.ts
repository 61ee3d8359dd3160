import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import emulators from 'firebase-tools/lib/emulator/downloadableEmulatorInfo.json' with { type: 'json' };
import { afterEach, beforeEach, expect, it } from 'vitest';
import { programsFolder } from './folders.ts';
import { processesIn, startSuite } from './testing/suite.ts';
import { createTestProject, type TestProject } from './testing/test-project.ts';

let project: TestProject;
beforeEach(async () => (project = await createTestProject()));
afterEach(() => {
  for (const pid of processesIn(project)) process.kill(pid, 'SIGKILL');
  project.remove();
});

const calls = () => path.join(project.folder, 'java-calls');

/** A Java 21 that notes what it is called with, and has no jar to run but does as if. */
function installJava(): void {
  const java = path.join(project.bin, 'java');
  const program = path.join(programsFolder, 'firestore.ts');
  writeFileSync(
    java,
    `#!/bin/sh
echo "$*" >> '${calls()}'
case "$*" in *-version) echo 'openjdk version "21.0.4"' >&2; exit 0 ;; esac
while [ "$1" != -jar ]; do shift; done
shift 2
exec '${process.execPath}' '${program}' "$@"
`,
  );
  chmodSync(java, 0o755);
}

function downloadJar(): string {
  const cache = path.join(project.home, '.cache/firebase/emulators');
  const jar = path.join(cache, emulators.firestore.downloadPathRelativeToCacheDir);
  mkdirSync(cache, { recursive: true });
  writeFileSync(jar, '');
  return jar;
}

it('is run by the machine’s Java where both are there', async () => {
  installJava();
  const jar = downloadJar();
  const suite = await startSuite(project, '--only', 'firestore');
  expect(readFileSync(calls(), 'utf8')).toMatch(`-jar ${jar} --host 127.0.0.1 --port ${project.ports.firestore} `);
  expect(await (await fetch(`http://127.0.0.1:${project.ports.firestore}`)).text()).toBe('Ok');
  expect(await suite.interrupt()).toBe(0);
});
