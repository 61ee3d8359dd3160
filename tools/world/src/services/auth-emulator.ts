import { type ChildProcess, fork } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorldClock } from '@sos/clock/world-clock';
import { reservePort } from '../ports.ts';
import { repositoryRoot } from '../regions.ts';

export interface AuthEmulator {
  readonly url: string;
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly port: number;
  /** Where the Storage emulator is, `127.0.0.1:port`; undefined when it was not asked for. */
  readonly storageHost: string | undefined;
  /** All accounts with their passwords and claims, as JSON. */
  accounts(): Promise<string>;
  /** Adds accounts in the form that `accounts` gives, or with a `rawPassword`; those that exist are replaced. */
  importAccounts(json: string): Promise<void>;
  close(): Promise<void>;
}

const PROCESS = fileURLToPath(new URL('auth-process.ts', import.meta.url));
const READY = 'All emulators ready';
const ADMIN = { authorization: 'Bearer owner', 'content-type': 'application/json' };

export interface AuthEmulatorOptions {
  readonly port: number;
  /** The Storage emulator's, in the same process; it is not started without one. */
  readonly storagePort?: number | undefined;
  /** Where the Storage emulator's rules look documents up, `127.0.0.1:port`; without it none is found. */
  readonly firestoreHost?: string | undefined;
  readonly projectId: string;
  /** Whose leaps sign-ins follow; the machine's time counts without one. */
  readonly clock?: WorldClock;
}

/** Starts firebase-tools' Auth emulator as a process of its own; takes seconds. Rejects in words when it does not come up. */
export async function startAuthEmulator(options: AuthEmulatorOptions): Promise<AuthEmulator> {
  const port = await reservePort(options.port);
  const storagePort = options.storagePort === undefined ? undefined : await reservePort(options.storagePort);
  const folder = await mkdtemp(path.join(tmpdir(), 'sos-auth-'));
  const config = path.join(folder, 'firebase.json');
  const emulators = {
    auth: { host: '127.0.0.1', port },
    ...(storagePort !== undefined && { storage: { host: '127.0.0.1', port: storagePort } }),
    ui: { enabled: false },
    hub: { port: await reservePort(0) },
    logging: { port: await reservePort(0) },
  };
  await copyFile(path.join(repositoryRoot, 'storage.rules'), path.join(folder, 'storage.rules'));
  await writeFile(config, JSON.stringify({ storage: { rules: 'storage.rules' }, emulators }));
  const only = storagePort === undefined ? 'auth' : 'auth,storage';
  const child = fork(PROCESS, ['emulators:start', '--only', only, '--project', options.projectId, '--config', config], {
    cwd: folder,
    detached: true,
    silent: true,
    env: { ...environment(folder), RULES_FIRESTORE: options.firestoreHost ?? '', RULES_PROJECT: options.projectId },
  });
  await untilReady(child);
  if (options.clock) tellTheTime(child, options.clock);
  await hideWhoHasAccounts(`http://127.0.0.1:${port}`, options.projectId);
  const storageHost = storagePort === undefined ? undefined : `127.0.0.1:${storagePort}`;
  return controls({ child, folder, port, storageHost, projectId: options.projectId });
}

/** Tells the process the world's time now and after each leap. */
function tellTheTime(child: ChildProcess, clock: WorldClock): void {
  const tell = () => void (child.connected && child.send(clock.state()));
  tell();
  child.once('exit', clock.onChange(tell));
}

/** As the project in production is set: a wrong address and a wrong password are answered alike, and no address is looked up for strangers. */
async function hideWhoHasAccounts(url: string, projectId: string): Promise<void> {
  const body = JSON.stringify({ emailPrivacyConfig: { enableImprovedEmailPrivacy: true } });
  const config = `${url}/emulator/v1/projects/${projectId}/config`;
  const response = await fetch(config, { method: 'PATCH', headers: ADMIN, body });
  if (!response.ok) throw new Error(`The Auth emulator does not hide who has accounts: ${response.status}`);
}

/** The Storage emulator asks a Java program about its rules; ours stands in its place, see tools/firebase-cli. */
function environment(home: string): NodeJS.ProcessEnv {
  const cli = path.join(repositoryRoot, 'tools/firebase-cli');
  const programs = [path.join(cli, 'java'), path.dirname(process.execPath), process.env['PATH'] ?? ''];
  return {
    PATH: programs.join(path.delimiter),
    HOME: home,
    CI: 'true',
    FIREBASE_CLI_DISABLE_UPDATE_CHECK: 'true',
    METADATA_SERVER_DETECTION: 'none',
    STORAGE_EMULATOR_BINARY_PATH: path.join(cli, 'src/programs/storage.ts'),
  };
}

interface Running {
  readonly storageHost: string | undefined;
  readonly child: ChildProcess;
  readonly folder: string;
  readonly port: number;
  readonly projectId: string;
}

function controls({ child, folder, port, storageHost, projectId }: Running): AuthEmulator {
  const url = `http://127.0.0.1:${port}`;
  const project = `${url}/identitytoolkit.googleapis.com/v1/projects/${projectId}`;
  return {
    url,
    host: `127.0.0.1:${port}`,
    port,
    storageHost,
    accounts: async () => {
      const response = await fetch(`${project}/accounts:batchGet?maxResults=1000`, { headers: ADMIN });
      const { users = [] } = (await response.json()) as { users?: unknown[] };
      return JSON.stringify(users);
    },
    importAccounts: async (json) => {
      const body = JSON.stringify({ users: JSON.parse(json) as unknown[], allowOverwrite: true });
      const response = await fetch(`${project}/accounts:batchCreate`, { method: 'POST', headers: ADMIN, body });
      const { error = [] } = (await response.json()) as { error?: unknown[] | object };
      if (Array.isArray(error) && error.length === 0) return;
      throw new Error(`The Auth emulator refused the accounts: ${JSON.stringify(error)}`);
    },
    close: async () => {
      if (child.exitCode === null)
        await new Promise<void>((resolve) => void (child.once('exit', () => resolve()), child.kill('SIGTERM')));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`The Auth emulator did not start: ${said.trim()}`)));
  });
}
