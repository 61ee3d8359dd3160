import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reservePort } from '../ports.ts';

export interface AuthEmulator {
  readonly url: string;
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly port: number;
  /** All accounts with their passwords and claims, as JSON. */
  accounts(): Promise<string>;
  /** Adds accounts in the form that `accounts` gives, or with a `rawPassword`; those that exist are replaced. */
  importAccounts(json: string): Promise<void>;
  close(): Promise<void>;
}

const PROCESS = fileURLToPath(new URL('auth-process.ts', import.meta.url));
const READY = 'All emulators ready';
const ADMIN = { authorization: 'Bearer owner', 'content-type': 'application/json' };

/** Starts firebase-tools' Auth emulator as a process of its own; takes seconds. Rejects in words when it does not come up. */
export async function startAuthEmulator(options: { port: number; projectId: string }): Promise<AuthEmulator> {
  const port = await reservePort(options.port);
  const folder = await mkdtemp(path.join(tmpdir(), 'sos-auth-'));
  const config = path.join(folder, 'firebase.json');
  const emulators = {
    auth: { host: '127.0.0.1', port },
    ui: { enabled: false },
    hub: { port: await reservePort(0) },
    logging: { port: await reservePort(0) },
  };
  await writeFile(config, JSON.stringify({ emulators }));
  const child = fork(
    PROCESS,
    ['emulators:start', '--only', 'auth', '--project', options.projectId, '--config', config],
    {
      cwd: folder,
      detached: true,
      silent: true,
      env: { PATH: process.env['PATH'], HOME: folder, CI: 'true', FIREBASE_CLI_DISABLE_UPDATE_CHECK: 'true' },
    },
  );
  await untilReady(child);
  return controls({ child, folder, port, projectId: options.projectId });
}

interface Running {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly port: number;
  readonly projectId: string;
}

function controls({ child, folder, port, projectId }: Running): AuthEmulator {
  const url = `http://127.0.0.1:${port}`;
  const project = `${url}/identitytoolkit.googleapis.com/v1/projects/${projectId}`;
  return {
    url,
    host: `127.0.0.1:${port}`,
    port,
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
