import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reservePort } from '@sos/world/ports';
import { repositoryRoot } from '@sos/world/regions';

const PROBE = fileURLToPath(new URL('probe', import.meta.url));
const COPIED = ['firestore.rules', 'firestore.indexes.json', 'storage.rules', 'functions/dist'];
const EMULATORS = ['auth', 'functions', 'firestore', 'storage', 'hub', 'logging', 'eventarc', 'tasks'] as const;

export type Ports = Readonly<Record<(typeof EMULATORS)[number], number>>;

/** This project in a folder of its own, on free ports, with a codebase more. */
export interface TestProject {
  readonly folder: string;
  /** Empty, as on a machine that never ran the CLI. */
  readonly home: string;
  /** All that is on the PATH: empty, so without Java. */
  readonly bin: string;
  readonly ports: Ports;
  remove(): void;
}

/** Needs the built functions. */
export async function createTestProject(): Promise<TestProject> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sos-firebase-'));
  const [home, bin] = [path.join(folder, 'home'), path.join(folder, 'bin')];
  for (const empty of [home, bin]) mkdirSync(empty);
  const notAMap = (file: string) => !file.endsWith('.map');
  for (const name of COPIED)
    cpSync(path.join(repositoryRoot, name), path.join(folder, name), { recursive: true, filter: notAMap });
  cpSync(PROBE, path.join(folder, 'probe'), { recursive: true });
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(folder, 'node_modules'));
  const ports = await freePorts();
  writeFileSync(path.join(folder, 'firebase.json'), firebaseJson(ports));
  return { folder, home, bin, ports, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function freePorts(): Promise<Ports> {
  const entries = EMULATORS.map(async (name) => [name, await reservePort(0)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<(typeof EMULATORS)[number], number>;
}

function firebaseJson(ports: Ports): string {
  const real = JSON.parse(readFileSync(path.join(repositoryRoot, 'firebase.json'), 'utf8')) as Record<string, unknown>;
  const emulators = Object.fromEntries(EMULATORS.map((name) => [name, { host: '127.0.0.1', port: ports[name] }]));
  return JSON.stringify({
    ...real,
    functions: [...(real['functions'] as object[]), { codebase: 'probe', source: 'probe', runtime: 'nodejs22' }],
    emulators: { ...(real['emulators'] as object), ...emulators },
  });
}
